package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

class VerdictTest {
    @Test
    void a_mandatory_failure_makes_the_plan_non_compliant_whatever_else_is_open() {
        assertThat(verdict(
                        mandatory(Outcome.PASSED),
                        mandatory(Outcome.NOT_DETERMINABLE),
                        mandatory(Outcome.NOT_YET_DUE),
                        mandatory(Outcome.FAILED)))
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void a_mandatory_demand_that_cannot_be_judged_comes_before_what_is_not_yet_due() {
        assertThat(verdict(mandatory(Outcome.NOT_YET_DUE), mandatory(Outcome.NOT_DETERMINABLE)))
                .isEqualTo(Verdict.NOT_DETERMINABLE);
    }

    @Test
    void anything_not_yet_due_is_on_course() {
        assertThat(verdict(mandatory(Outcome.PASSED), mandatory(Outcome.NOT_YET_DUE)))
                .isEqualTo(Verdict.ON_COURSE);
        assertThat(verdict(mandatory(Outcome.PASSED), recommended(Outcome.NOT_YET_DUE)))
                .isEqualTo(Verdict.ON_COURSE);
    }

    @Test
    void passed_waived_and_not_applicable_are_compliant() {
        assertThat(verdict(mandatory(Outcome.PASSED), mandatory(Outcome.WAIVED), mandatory(Outcome.NOT_APPLICABLE)))
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(verdict()).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void a_recommended_failure_or_open_question_never_matters() {
        assertThat(verdict(
                        mandatory(Outcome.PASSED), recommended(Outcome.FAILED), recommended(Outcome.NOT_DETERMINABLE)))
                .isEqualTo(Verdict.COMPLIANT);
        assertThat(verdict(recommended(Outcome.FAILED), mandatory(Outcome.NOT_YET_DUE)))
                .isEqualTo(Verdict.ON_COURSE);
        assertThat(verdict(recommended(Outcome.FAILED), mandatory(Outcome.NOT_DETERMINABLE)))
                .isEqualTo(Verdict.NOT_DETERMINABLE);
    }

    private static Verdict verdict(Finding... results) {
        return Verdict.of(List.of(results));
    }

    private static Finding mandatory(Outcome outcome) {
        return result(Severity.MANDATORY, outcome);
    }

    private static Finding recommended(Outcome outcome) {
        return result(Severity.RECOMMENDED, outcome);
    }

    private static Finding result(Severity severity, Outcome outcome) {
        return Finding.builder()
                .rule(RuleId.of("PLN-01"))
                .aspect(Aspect.PLAN)
                .subject("header")
                .severity(severity)
                .outcome(outcome)
                .addReason(new Message("passed", Map.of()))
                .build();
    }
}
