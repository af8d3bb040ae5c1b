package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.render.ExplanationText;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.ExplainedParameter;
import org.kmplan.rules.report.ExplainedParameter.Origin;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleExplanation;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

class ExplanationTest {
    private static final RuleId LEARNING = RuleId.of("LRN-01");

    private static final CompliancePolicy NINETY = CompliancePolicy.builder()
            .identity(new PolicyIdentity("ninety", "1"))
            .putParameter("LRN-01.min_percent", ParameterValue.of(90))
            .addFloor("LRN-01.min_percent")
            .putSeverity(LEARNING, Severity.RECOMMENDED)
            .putBasis("LRN-01", Basis.of("มติคณะกรรมการ ครั้งที่ ๑", "Resolution 1"))
            .build();

    @Test
    void names_the_default_without_a_plan() {
        RuleExplanation explanation = ComplianceEvaluator.standard().explain(LEARNING);
        assertThat(explanation.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.value()).isEqualTo(Argument.percent(Fraction.of(80)));
            assertThat(parameter.origin()).isEqualTo(Origin.DEFAULT);
            assertThat(parameter.stated()).isEmpty();
        });
        assertThat(explanation.results()).isEmpty();
        assertThat(explanation.policy()).map(PolicyIdentity::name).contains("standard");
    }

    @Test
    void names_the_policy_that_sets_a_value_and_its_basis() {
        RuleExplanation explanation = ComplianceEvaluator.of(NINETY).explain(LEARNING);
        ExplainedParameter parameter = explanation.parameters().get(0);
        assertThat(parameter.origin()).isEqualTo(Origin.POLICY);
        assertThat(parameter.value()).isEqualTo(Argument.percent(Fraction.of(90)));
        assertThat(parameter.defaultValue()).isEqualTo(Argument.percent(Fraction.of(80)));
        assertThat(parameter.floor()).isTrue();
        assertThat(parameter.basis()).contains(Argument.name("มติคณะกรรมการ ครั้งที่ ๑", "Resolution 1"));
        assertThat(explanation.severity()).isEqualTo(Severity.RECOMMENDED);
        assertThat(explanation.defaultSeverity()).isEqualTo(Severity.MANDATORY);
    }

    @Test
    void names_the_target_of_the_plan_by_which_execution_is_measured() {
        EvaluationInput seventy =
                EvaluationInput.of(with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรร้อยละ ๗๐"))));
        RuleExplanation promised = ComplianceEvaluator.standard().explain(LEARNING, seventy);
        assertThat(promised.parameters().get(0).origin()).isEqualTo(Origin.PLAN);
        assertThat(promised.parameters().get(0).stated())
                .containsExactly(new ExplainedParameter.Stated(
                        "บุคลากรร้อยละ ๗๐",
                        "steps/KMP7/targets/1",
                        Optional.empty(),
                        Argument.percent(Fraction.of(70)),
                        true));

        RuleExplanation floored = ComplianceEvaluator.of(NINETY).explain(LEARNING, seventy);
        assertThat(floored.parameters().get(0).origin()).isEqualTo(Origin.POLICY);
        assertThat(floored.parameters().get(0).stated())
                .extracting(ExplainedParameter.Stated::decides)
                .containsExactly(false);
    }

    @Test
    void shows_every_result_with_the_values_that_decided_it() {
        EvaluationInput input = EvaluationInput.of(compliant());
        RuleExplanation explanation = ComplianceEvaluator.standard().explain(RuleId.of("KMP-01"), input);
        assertThat(explanation.results())
                .isEqualTo(ComplianceEvaluator.standard().evaluate(input).results(RuleId.of("KMP-01")))
                .hasSize(7);
    }

    @Test
    void tells_that_a_rule_is_switched_off() {
        CompliancePolicy policy = CompliancePolicy.standard().withSwitchedOff(Set.of(LEARNING));
        RuleExplanation explanation = ComplianceEvaluator.of(policy).explain(LEARNING, EvaluationInput.of(compliant()));
        assertThat(explanation.switchedOff()).isPresent();
        assertThat(explanation.results())
                .allSatisfy(result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE));
    }

    @Test
    void refuses_a_rule_that_does_not_exist() {
        assertThatThrownBy(() -> ComplianceEvaluator.standard().explain(RuleId.of("KMP-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule catalogue: there is no rule KMP-99");
    }

    @Test
    void renders_in_both_languages() {
        RuleExplanation explanation = ComplianceEvaluator.of(NINETY).explain(LEARNING, EvaluationInput.of(compliant()));
        assertThat(ExplanationText.in(Language.EN).render(explanation))
                .contains("Severity  recommended (by the policy; mandatory by default. Basis: Resolution 1)")
                .contains(" · min_percent = 90 percent\n   set by the policy ninety (80 percent by default)"
                        + " · Basis: Resolution 1 · targets of the plan may\n   not lower it\n")
                .contains(" ✗ KMP 7, target 1 – plan: failed\n")
                .contains("     expected: 90 percent\n     found: 80 percent\n     target as written: ");
        assertThat(ExplanationText.in(Language.TH).render(explanation))
                .contains("กำหนดโดยเกณฑ์การตรวจสอบ ninety (ค่าเริ่มต้น ร้อยละ ๘๐) · ที่มา มติคณะกรรมการ ครั้งที่ ๑")
                .contains("     เกณฑ์: ร้อยละ ๙๐\n     สิ่งที่พบ: ร้อยละ ๘๐\n     เป้าหมายตามที่เขียน: ");
    }

    @Test
    void explains_every_rule_of_every_plan() {
        EvaluationInput input = EvaluationInput.of(compliant());
        Map<Language, ExplanationText> texts =
                Map.of(Language.TH, ExplanationText.in(Language.TH), Language.EN, ExplanationText.in(Language.EN));
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            RuleExplanation explanation = ComplianceEvaluator.standard().explain(entry.id(), input);
            texts.forEach((language, text) -> assertThat(text.render(explanation))
                    .contains(entry.id().value())
                    .doesNotContainPattern("(explanation|value|report|aspect|outcome)\\.[A-Za-z]"));
        }
    }
}
