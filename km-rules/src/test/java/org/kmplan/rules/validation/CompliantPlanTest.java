package org.kmplan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.evidence;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Outcome;

/** Plans in applications that validate their beans and methods. */
class CompliantPlanTest {
    private static ValidatorFactory factory;

    record Submission(@CompliantPlan KnowledgePlan plan) {}

    record Many(List<@CompliantPlan KnowledgePlan> plans) {}

    record Careful(
            @CompliantPlan(failLevel = FailLevel.RECOMMENDED)
            KnowledgePlan plan) {}

    record Lenient(
            @CompliantPlan(policy = "/org/kmplan/rules/validation/lenient.json")
            KnowledgePlan plan) {}

    record Lost(@CompliantPlan(policy = "/nowhere.json") KnowledgePlan plan) {}

    record Short(
            @CompliantPlan(message = "{rule} {subject}") KnowledgePlan plan) {}

    /** A service that takes and returns plans. */
    static class Desk {
        @CompliantPlan
        KnowledgePlan submit(@CompliantPlan KnowledgePlan plan) {
            return plan;
        }
    }

    @BeforeAll
    static void open() {
        factory = factory(Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    private static ValidatorFactory factory(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Set.of(Locale.ENGLISH, Locale.forLanguageTag("th")))
                .defaultLocale(locale)
                // The worst case for text of a plan: everything in a template is evaluated.
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory();
    }

    private static Validator validator() {
        return factory.getValidator();
    }

    private static KnowledgePlan withoutOwner() {
        return with(compliant(), ProcessStep.KMP6, row -> row.withOwners());
    }

    @Test
    void a_compliant_plan_and_none_are_valid() {
        assertThat(validator().validate(new Submission(compliant()))).isEmpty();
        assertThat(validator().validate(new Submission(null))).isEmpty();
    }

    @Test
    void each_mandatory_failure_is_a_violation_at_its_place_with_its_finding() {
        KnowledgePlan plan = without(compliant(), "KMP4");
        List<Finding> failures = ComplianceEvaluator.standard().evaluate(plan).failures();
        Set<ConstraintViolation<Submission>> violations = validator().validate(new Submission(plan));
        assertThat(violations)
                .extracting(CompliantPlanTest::finding)
                .containsExactlyInAnyOrderElementsOf(failures)
                .isNotEmpty();
        for (ConstraintViolation<Submission> violation : violations) {
            Finding finding = finding(violation);
            assertThat(violation.getMessage())
                    .isEqualTo(finding.rule() + ": " + finding.text(Messages.of(Language.EN)));
        }
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("plan.steps[KMP4]");
    }

    @Test
    void a_path_leads_to_the_part_by_its_ids() {
        KnowledgePlan broken =
                with(compliant(), ProcessStep.CMP2, row -> row.withTargets(targets("ไม่น้อยกว่าร้อยละ ๑๒๐")));
        Set<ConstraintViolation<Submission>> violations = validator().validate(new Submission(broken));
        assertThat(violations).isNotEmpty();
        for (ConstraintViolation<Submission> violation : violations) {
            String path = violation.getPropertyPath().toString();
            String[] subject = finding(violation).subject().split("/", -1);
            StringBuilder expected = new StringBuilder("plan");
            for (int i = 0; i < subject.length && !subject[0].equals("plan"); i++) {
                expected.append(i % 2 == 0 ? "." + subject[i] : "[" + subject[i] + "]");
            }
            assertThat(path).isEqualTo(expected.toString());
        }
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("plan.steps[CMP2].targets[1]");
    }

    @Test
    void parameters_and_return_values_are_held_to_it() throws NoSuchMethodException {
        Desk desk = new Desk();
        var method = Desk.class.getDeclaredMethod("submit", KnowledgePlan.class);
        KnowledgePlan plan = without(compliant(), "KMP4");
        var parameters = validator().forExecutables().validateParameters(desk, method, new Object[] {plan});
        assertThat(parameters)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("submit.plan.steps[KMP4]");
        Path path = parameters.iterator().next().getPropertyPath();
        assertThat(StreamSupport.stream(path.spliterator(), false).count()).isGreaterThanOrEqualTo(2);
        assertThat(validator().forExecutables().validateReturnValue(desk, method, plan))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("submit.<return value>.steps[KMP4]");
        assertThat(validator().validate(new Many(List.of(compliant(), plan))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("plans[1].<list element>.steps[KMP4]");
    }

    @Test
    void messages_are_in_the_locale_of_the_validation() {
        try (ValidatorFactory thai = factory(Locale.forLanguageTag("th"))) {
            Set<ConstraintViolation<Submission>> violations =
                    thai.getValidator().validate(new Submission(withoutOwner()));
            assertThat(violations).isNotEmpty();
            for (ConstraintViolation<Submission> violation : violations) {
                Finding finding = finding(violation);
                assertThat(violation.getMessage())
                        .isEqualTo(finding.rule() + ": " + finding.text(Messages.of(Language.TH)));
            }
        }
    }

    @Test
    void text_of_the_plan_is_never_interpolated() {
        for (String text : List.of(
                "การมอบรางวัล ${7*7} {en} {validatedValue} $ \\ \\{ } ${validatedValue.id}",
                "การมอบรางวัล {org.kmplan.rules.validation.CompliantPlan.message}",
                "การมอบรางวัล ${''.getClass().forName('java.lang.Runtime')}",
                "การมอบรางวัล \\${1} \\\\{th} $1 \\1")) {
            KnowledgePlan plan =
                    with(compliant(), ProcessStep.KMP1, row -> row.withEvidence(evidence(EvidenceType.ACTIVITY, text)));
            assertThat(validator().validate(new Careful(plan)))
                    .extracting(ConstraintViolation::getMessage)
                    .as(text)
                    .anyMatch(message -> message.startsWith("EVD-04: ") && message.contains("'" + text + "'"));
        }
    }

    @Test
    void only_mandatory_failures_are_violations_unless_asked_for() {
        KnowledgePlan plan = with(
                compliant(),
                ProcessStep.KMP1,
                row -> row.withEvidence(evidence(EvidenceType.ACTIVITY, "กิจกรรมมอบรางวัล")));
        assertThat(validator().validate(new Submission(plan))).isEmpty();
        assertThat(validator().validate(new Careful(plan)))
                .extracting(CompliantPlanTest::finding)
                .allMatch(finding -> finding.outcome() == Outcome.FAILED)
                .isNotEmpty();
    }

    @Test
    void a_policy_stands_on_the_class_path() {
        KnowledgePlan plan = without(compliant(), "KMP4");
        assertThat(validator().validate(new Lenient(plan)))
                .extracting(violation -> finding(violation).rule().value())
                .doesNotContain("KMP-01");
        assertThat(validator().validate(new Submission(plan)))
                .extracting(violation -> finding(violation).rule().value())
                .contains("KMP-01");
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> validator().validate(new Lost(plan)))
                .satisfies(thrown -> assertThat(thrown)
                        .isInstanceOf(ConstraintDeclarationException.class)
                        .hasMessageContaining("'/nowhere.json'"));
    }

    @Test
    void an_application_may_word_the_message() {
        assertThat(validator().validate(new Short(without(compliant(), "KMP4"))))
                .extracting(ConstraintViolation::getMessage)
                .contains("KMP-01 steps/KMP4");
    }

    @Test
    void the_provider_is_the_one_that_is_tested() {
        assertThat(factory.unwrap(HibernateValidatorFactory.class)).isNotNull();
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }
}
