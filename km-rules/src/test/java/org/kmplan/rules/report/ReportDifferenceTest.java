package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;
import static org.kmplan.rules.report.Outcome.WAIVED;
import static org.kmplan.rules.report.ResultChange.Kind.CHANGED;
import static org.kmplan.rules.report.ResultChange.Kind.FIXED;
import static org.kmplan.rules.report.ResultChange.Kind.GONE;
import static org.kmplan.rules.report.ResultChange.Kind.NEW;
import static org.kmplan.rules.report.ResultChange.Kind.UNCHANGED;
import static org.kmplan.rules.report.Severity.MANDATORY;
import static org.kmplan.rules.report.Severity.RECOMMENDED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.time.FiscalYear;

class ReportDifferenceTest {
    @Test
    void what_became_of_a_result_follows_from_its_outcomes() {
        assertThat(kind(PASSED, FAILED)).isEqualTo(NEW);
        assertThat(kind(WAIVED, FAILED)).isEqualTo(NEW);
        assertThat(kind(NOT_DETERMINABLE, FAILED)).isEqualTo(NEW);
        assertThat(kind(FAILED, PASSED)).isEqualTo(FIXED);
        assertThat(kind(FAILED, NOT_APPLICABLE)).isEqualTo(FIXED);
        assertThat(kind(FAILED, WAIVED)).as("it still fails").isEqualTo(CHANGED);
        assertThat(kind(FAILED, NOT_DETERMINABLE)).as("nobody knows").isEqualTo(CHANGED);
        assertThat(kind(PASSED, NOT_DETERMINABLE)).isEqualTo(CHANGED);
        assertThat(kind(NOT_YET_DUE, PASSED)).isEqualTo(CHANGED);
        for (Outcome outcome : Outcome.values()) {
            assertThat(kind(outcome, outcome)).isEqualTo(UNCHANGED);
        }
    }

    @Test
    void a_weight_counts_where_it_changes_a_verdict() {
        assertThat(kind(FAILED, MANDATORY, FAILED, RECOMMENDED)).isEqualTo(CHANGED);
        assertThat(kind(NOT_DETERMINABLE, MANDATORY, NOT_DETERMINABLE, RECOMMENDED))
                .isEqualTo(CHANGED);
        assertThat(kind(PASSED, MANDATORY, PASSED, RECOMMENDED)).isEqualTo(UNCHANGED);
    }

    @Test
    void results_that_only_one_report_has_are_compared_too() {
        ReportDifference difference = report(result("TGT-02", "steps/KMP2", FAILED), result("TGT-02", "plan", FAILED))
                .diff(report(
                        result("TGT-02", "steps/KMP1", FAILED),
                        result("TGT-02", "steps/KMP9", PASSED),
                        result("TGT-02", "plan", FAILED)));
        assertThat(difference.all())
                .extracting(change -> change.key().subject() + " " + change.kind())
                .containsExactly("steps/KMP2 NEW", "plan UNCHANGED", "steps/KMP1 GONE", "steps/KMP9 CHANGED");
        assertThat(difference.counts()).isEqualTo(Map.of(NEW, 1, FIXED, 0, GONE, 1, CHANGED, 1, UNCHANGED, 1));
        assertThat(difference.changes(NEW).get(0).result())
                .map(Finding::subject)
                .contains("steps/KMP2");
    }

    @Test
    void messages_and_positions_change_nothing() {
        Finding earlier = result("TGT-02", "plan", FAILED);
        Finding later = earlier.withReasons(new Message("TGT-02.other", Map.of()))
                .withValues(DecidingValues.of(() -> Map.of("actual", Argument.number(3))));
        assertThat(report(later).diff(report(earlier)).isEmpty()).isTrue();
    }

    @Test
    void the_earlier_report_on_a_plan_is_found_by_source_and_id_or_by_topic_and_year() {
        BaselineReport first = baseline("a.docx", "plan-1", "ความเสี่ยง");
        BaselineReport second = baseline("a.docx", "plan-2", "สารบรรณ");
        List<BaselineReport> earlier = List.of(first, second);
        assertThat(BaselineReport.find(earlier, "a.docx", identity("plan-2", "ใหม่")))
                .contains(second);
        assertThat(BaselineReport.find(earlier, "b.docx", identity("plan-1", "สารบรรณ")))
                .contains(second);
        assertThat(BaselineReport.find(earlier, "b.docx", identity("plan-1", "ใหม่")))
                .isEmpty();
        assertThat(BaselineReport.find(
                        List.of(first, baseline("c.docx", "plan-1", "ความเสี่ยง")),
                        "b.docx",
                        identity("plan-1", "ความเสี่ยง")))
                .as("two are as near")
                .isEmpty();
    }

    private static ResultChange.Kind kind(Outcome before, Outcome after) {
        return kind(before, MANDATORY, after, MANDATORY);
    }

    private static ResultChange.Kind kind(Outcome before, Severity was, Outcome after, Severity is) {
        return report(result("TGT-02", "plan", after).withSeverity(is))
                .diff(report(result("TGT-02", "plan", before).withSeverity(was)))
                .all()
                .get(0)
                .kind();
    }

    private static Finding result(String rule, String subject, Outcome outcome) {
        return Finding.builder()
                .rule(RuleId.of(rule))
                .aspect(Aspect.PLAN)
                .subject(subject)
                .outcome(outcome)
                .severity(MANDATORY)
                .addReason(new Message("passed", Map.of()))
                .build();
    }

    private static ComplianceReport report(Finding... results) {
        return ComplianceReport.builder()
                .plan(identity("plan-1", "ความเสี่ยง"))
                .policy(new PolicyIdentity("standard", "1"))
                .addResults(results)
                .build();
    }

    private static PlanIdentity identity(String id, String topic) {
        return PlanIdentity.builder()
                .id(id)
                .topic(topic)
                .fiscalYear(FiscalYear.of(2566))
                .build();
    }

    private static BaselineReport baseline(String source, String id, String topic) {
        return BaselineReport.builder()
                .source(Optional.of(source))
                .plan(identity(id, topic))
                .policy(new PolicyIdentity("standard", "1"))
                .build();
    }
}
