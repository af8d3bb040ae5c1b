package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.withHeader;
import static org.kmplan.rules.test.SamplePlans.without;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.fact.plan.RequiredStep;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;
import org.kmplan.rules.test.RuleVerifier;
import org.kmplan.rules.test.SamplePlans;

class ComplianceEvaluatorTest {
    private final ComplianceEvaluator evaluator = ComplianceEvaluator.standard();

    @Test
    void every_rule_of_the_catalogue_appears_in_each_of_its_aspects() {
        for (KnowledgePlan plan : List.of(compliant(), empty(), without(compliant(), "KMP1"))) {
            Set<String> found = evaluator.evaluate(plan).results().stream()
                    .map(result -> result.rule() + " " + result.aspect())
                    .collect(Collectors.toSet());
            Set<String> wanted = evaluator.catalog().entries().stream()
                    .filter(entry -> !entry.isOptional())
                    .flatMap(entry -> entry.aspects().stream().map(aspect -> entry.id() + " " + aspect))
                    .collect(Collectors.toSet());
            assertThat(found).isEqualTo(wanted);
        }
    }

    @Test
    void the_catalogue_has_sixty_rules_for_every_plan_of_which_forty_three_are_mandatory() {
        assertThat(evaluator.catalog().entries())
                .filteredOn(entry -> !entry.isOptional())
                .hasSize(60);
        assertThat(evaluator.catalog().entries())
                .filteredOn(entry -> entry.severity() == Severity.MANDATORY)
                .hasSize(43);
    }

    @Test
    void optional_rules_are_recommended_and_appear_where_a_policy_switches_them_on() {
        for (CatalogEntry entry : evaluator.catalog().entries()) {
            if (entry.isOptional()) {
                assertThat(entry.severity()).as("%s", entry.id()).isEqualTo(Severity.RECOMMENDED);
                assertThat(evaluator.evaluate(compliant()).results(entry.id())).isEmpty();
                CompliancePolicy asking = CompliancePolicy.standard().withSwitchedOn(Set.of(entry.id()));
                assertThat(ComplianceEvaluator.of(asking).evaluate(compliant()).results(entry.id()))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void each_rule_aspect_and_subject_appears_once_and_in_order() {
        List<Finding> results = evaluator.evaluate(compliant()).results();
        assertThat(results.stream().map(result -> result.rule() + " " + result.aspect() + " " + result.subject()))
                .doesNotHaveDuplicates();
        assertThat(results.stream().map(Finding::rule)).isSorted();
        assertThat(results.stream()
                        .filter(result -> result.rule().equals(RuleId.of("PLN-03")))
                        .map(Finding::subject))
                .startsWith("header/hostUnit", "steps/KMP1", "steps/KMP2")
                .endsWith("steps/CMP5", "steps/CMP6");
    }

    @Test
    void the_compliant_plan_is_compliant_in_every_demand_that_a_plan_can_meet() {
        ComplianceReport report = evaluator.evaluate(compliant());
        assertThat(report.results(Aspect.PLAN))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.PASSED, Outcome.NOT_APPLICABLE);
        assertThat(report.results(Aspect.PLAN))
                .allSatisfy(result -> assertThat(result.observations()).isEmpty());
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void every_passed_result_says_what_it_looked_at() {
        assertThat(evaluator.evaluate(compliant()).results(Outcome.PASSED))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.arguments()).isNotEmpty()));
    }

    @Test
    void every_result_has_a_reason_and_the_severity_of_its_rule() {
        assertThat(evaluator.evaluate(empty()).results()).allSatisfy(result -> {
            assertThat(result.reasons()).isNotEmpty();
            assertThat(result.severity())
                    .isEqualTo(evaluator
                            .catalog()
                            .entry(result.rule())
                            .orElseThrow()
                            .severity());
        });
    }

    @Test
    void without_records_execution_is_not_determinable_and_says_what_is_missing() {
        ComplianceReport report = evaluator.evaluate(compliant());
        assertThat(report.verdict(Aspect.EXECUTION)).isEqualTo(Verdict.NOT_DETERMINABLE);
        for (Finding result : report.results(Aspect.EXECUTION)) {
            boolean register =
                    List.of("RSK-04", "RSK-05", "RSK-06").contains(result.rule().value());
            assertThat(result.outcome())
                    .as(result.rule().value())
                    .isEqualTo(register ? Outcome.NOT_APPLICABLE : Outcome.NOT_DETERMINABLE);
            assertThat(result.reasons())
                    .extracting(Message::key)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .endsWith(register ? "register-missing" : "records-missing");
            assertThat(result.subject()).isEqualTo("plan");
        }
    }

    @Test
    void one_mandatory_break_changes_the_verdict_and_a_recommended_one_does_not() {
        assertThat(evaluator.evaluate(without(compliant(), "KMP3")).verdict(Aspect.PLAN))
                .isEqualTo(Verdict.NON_COMPLIANT);
        KnowledgePlan outOfOrder = with(compliant(), KMP6, row -> row.withPeriods(periods("ม.ค. - ก.ย. ๒๕๖๖")));
        ComplianceReport report = evaluator.evaluate(outOfOrder);
        assertThat(report.results(Outcome.FAILED)).extracting(Finding::rule).containsExactly(RuleId.of("SCH-04"));
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        KnowledgePlan noScore = with(compliant(), CMP4, row -> row.withTargets(targets("อย่างน้อย ๑ ครั้ง")));
        assertThat(evaluator.evaluate(noScore).verdict(Aspect.PLAN)).isEqualTo(Verdict.NOT_DETERMINABLE);
    }

    @Test
    void the_summary_counts_every_result() {
        ComplianceReport report = evaluator.evaluate(compliant());
        assertThat(report.summary().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(report.results().size());
        assertThat(report.summary()).containsEntry(Outcome.FAILED, 0).containsKeys(Outcome.values());
    }

    @Test
    void the_report_names_the_plan() {
        var identity = evaluator.evaluate(compliant()).plan();
        assertThat(identity.id()).isEqualTo("plan-1");
        assertThat(identity.hostUnit()).contains(SamplePlans.HOST);
        assertThat(identity.fiscalYear()).contains(SamplePlans.YEAR);
    }

    @Test
    void sources_of_the_parts_become_positions_of_the_results() {
        SourcePosition line = SourcePosition.ofLine("plan.txt", 22);
        KnowledgePlan plan = with(compliant(), KMP2, row -> row.withSource(line).withOwners());
        assertThat(RuleVerifier.verify("PLN-03")
                        .given(plan)
                        .fails("steps/KMP2")
                        .result("steps/KMP2")
                        .position())
                .contains(line);
        assertThat(RuleVerifier.verify("TGT-02")
                        .given(plan)
                        .result("steps/KMP2/activities/1/targets/1")
                        .position())
                .contains(line);
    }

    @Test
    void the_rule_base_keeps_no_session_and_survives_an_error() {
        ComplianceReport expected = evaluator.evaluate(compliant());
        Check broken = new RequiredStep(new Place("steps/KMP1", Optional.empty()), null, 0);
        assertThatThrownBy(() -> evaluator.evaluate(EvaluationInput.of(compliant()), List.of(broken)))
                .isInstanceOf(RuntimeException.class);
        assertThat(evaluator.evaluate(compliant())).isEqualTo(expected);
        assertThat(evaluator.rules().getKieSessions()).isEmpty();
    }

    @Test
    void threads_share_an_evaluator() throws Exception {
        ComplianceReport expected = evaluator.evaluate(compliant());
        ComplianceReport expectedEmpty = evaluator.evaluate(empty());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> equal = threads.invokeAll(Collections.nCopies(
                    400,
                    () -> evaluator.evaluate(compliant()).equals(expected)
                            && evaluator.evaluate(empty()).equals(expectedEmpty)));
            for (Future<Boolean> each : equal) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai,Asia/Bangkok",
        "ar,Pacific/Kiritimati",
        "tr,America/Los_Angeles",
        "en,Pacific/Kiritimati"
    })
    void locale_and_time_zone_of_the_machine_change_nothing(String locale, String zone) {
        KnowledgePlan plan = withHeader(
                with(compliant(), KMP2, activity("1", a -> a.withPeriods(periods("ม.ค. - มี.ค.")))),
                header ->
                        header.withTopic("RISK MANAGEMENT IN THE ORGANISATION").withReason("N/A"));
        ComplianceReport expected = evaluator.evaluate(plan);
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            ComplianceReport report =
                    ComplianceEvaluator.of(CompliancePolicy.standard()).evaluate(plan);
            assertThat(report).isEqualTo(expected);
            assertThat(report.toString()).isEqualTo(expected.toString());
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    private static KnowledgePlan empty() {
        return KnowledgePlan.builder()
                .id("empty")
                .header(PlanHeader.builder().build())
                .build();
    }
}
