package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.time.FiscalYear;

class RecRulesTest {
    private static final String ROW = "steps/KMP_RECOGNITION";

    @Test
    void recognition_in_both_tables_at_the_same_time_passes() {
        verify("REC-01").given(compliant()).passes(ROW).observesNothing();
    }

    @Test
    void recognition_in_neither_table_fails() {
        verify("REC-01")
                .given(without(compliant(), PlanStep.RECOGNITION_ID, "CMP6"))
                .fails(ROW, "not-planned");
    }

    @Test
    void recognition_in_one_table_passes_and_is_observed() {
        verify("REC-01").given(without(compliant(), "CMP6")).passes(ROW).observes(ROW, "only-recognition-row");
        verify("REC-01")
                .given(without(compliant(), PlanStep.RECOGNITION_ID))
                .passes("steps/CMP6")
                .observes("steps/CMP6", "only-change-step");
    }

    @Test
    void windows_that_share_one_day_overlap() {
        verify("REC-01")
                .given(planning("๑ ส.ค. ๒๕๖๖ - ๓๑ ส.ค. ๒๕๖๖", "๓๑ ส.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖"))
                .passes(ROW);
        verify("REC-01")
                .given(planning("๑ ส.ค. ๒๕๖๖ - ๓๐ ส.ค. ๒๕๖๖", "๓๑ ส.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖"))
                .fails(ROW, "row-before-change");
        verify("REC-01")
                .given(planning("๓๑ ส.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖", "๑ ส.ค. ๒๕๖๖ - ๓๑ ส.ค. ๒๕๖๖"))
                .passes(ROW);
        verify("REC-01")
                .given(planning("๓๑ ส.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖", "๑ ส.ค. ๒๕๖๖ - ๓๐ ส.ค. ๒๕๖๖"))
                .fails(ROW, "row-after-change");
    }

    @Test
    void a_deadline_leaves_room_before_it() {
        verify("REC-01").given(planning("ส.ค. ๒๕๖๖", "ภายในเดือน ก.ย. ๒๕๖๖")).passes(ROW);
        verify("REC-01").given(planning("ก.ย. ๒๕๖๖", "ภายในเดือน ส.ค. ๒๕๖๖")).fails(ROW, "row-after-change");
    }

    @Test
    void windows_that_are_not_known_cannot_be_compared() {
        verify("REC-01").given(planning("ตามแผนฯ", "ก.ย. ๒๕๖๖")).isNotDeterminable(ROW);
        verify("REC-01").given(planning("ก.ย. ๒๕๖๖", "ตามแผนฯ")).isNotDeterminable(ROW);
    }

    @Test
    void an_unknown_window_does_not_matter_where_there_is_only_one() {
        verify("REC-01")
                .given(without(planning("ตามแผนฯ", "ก.ย. ๒๕๖๖"), "CMP6"))
                .passes(ROW);
    }

    @Test
    void what_is_known_of_a_window_can_be_enough_to_fail() {
        KnowledgePlan plan = planning("ก.ย. ๒๕๖๖ เป็นต้นไป", "ส.ค. ๒๕๖๖")
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        verify("REC-01").given(plan).fails(ROW, "row-after-change");
    }

    private static KnowledgePlan planning(String row, String change) {
        return with(
                with(compliant(), PlanStep.RECOGNITION_ID, r -> r.withPeriods(periods(row))),
                CMP6,
                r -> r.withPeriods(periods(change)));
    }
}
