package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.CMP3;
import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP4;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;

class LnkRulesTest {
    // LNK-01

    @Test
    void thirteen_steps_that_agree_with_the_declared_totals_pass() {
        verify("LNK-01").given(compliant()).passes("steps").passes("totals/1").passes();
    }

    @Test
    void the_recognition_row_is_no_step() {
        verify("LNK-01").given(without(compliant(), PlanStep.RECOGNITION_ID)).passes();
        verify("LNK-01").given(without(compliant(), "KMP7")).fails("steps", "steps-missing");
    }

    @Test
    void a_step_in_two_rows_counts_once() {
        verify("LNK-01").given(and(compliant(), row(KMP1).withId("KMP1-2"))).passes();
    }

    @Test
    void each_declared_number_is_compared_with_what_was_found() {
        verify("LNK-01")
                .given(declaring(7, 7, 14))
                .fails("totals/1", "declared-cmp-differs")
                .fails("totals/1", "declared-total-differs")
                .passes("steps");
        verify("LNK-01").given(declaring(6, 8, 14)).fails("totals/1", "declared-kmp-differs");
        verify("LNK-01")
                .given(declaring(6, 7, 14))
                .fails("totals/1", "declared-total-differs")
                .fails("totals/1", "declared-sum-wrong");
        verify("LNK-01").given(declaring(6, 7, 12)).fails("totals/1", "declared-sum-wrong");
        verify("LNK-01").given(declaring(6, 7, 13)).passes("totals/1");
        verify("LNK-01").given(without(declaring(6, 7, 13), "KMP7")).fails("totals/1", "declared-kmp-differs");
    }

    @Test
    void totals_that_are_not_declared_are_not_compared() {
        StatedTotals only =
                StatedTotals.builder().total(13).raw("รวม ๑๓ ขั้นตอน").build();
        verify("LNK-01").given(compliant().withStatedTotals(only)).passes("totals/1");
        verify("LNK-01")
                .given(without(compliant(), "CMP6").withStatedTotals(only))
                .fails("totals/1", "declared-total-differs");
        assertThat(verify("LNK-01")
                        .given(compliant().withStatedTotals())
                        .passes()
                        .result("steps")
                        .actual())
                .contains(Argument.number(13));
    }

    @Test
    void a_policy_sets_the_expected_total() {
        KnowledgePlan twelve = without(compliant(), "KMP7");
        verify("LNK-01")
                .withPolicy(policy("LNK-01.expected_total", 12))
                .given(twelve)
                .passes("steps");
        verify("LNK-01")
                .withPolicy(policy("LNK-01.expected_total", 12))
                .given(compliant())
                .fails("steps", "steps-too-many");
    }

    // LNK-02

    @Test
    void steps_of_the_sample_are_linked_both_ways() {
        var results = verify("LNK-02").given(compliant()).passes();
        for (ProcessStep step : ProcessStep.values()) {
            results.passes("steps/" + step);
        }
    }

    @Test
    void a_link_to_a_missing_step_does_not_count() {
        verify("LNK-02")
                .given(without(compliant(), "CMP3"))
                .fails("steps/KMP3", "unlinked")
                .fails("steps/KMP4", "unlinked")
                .passes("steps/KMP5");
        verify("LNK-02")
                .given(without(compliant(), "KMP7"))
                .fails("steps/CMP6", "unlinked")
                .passes("steps/CMP5");
    }

    @Test
    void a_change_step_that_starts_on_the_last_day_of_the_knowledge_step_is_linked_in_time() {
        verify("LNK-02")
                .given(lasting(CMP3, "๓๐ มิ.ย. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖"))
                .passes("steps/KMP3")
                .passes("steps/KMP4")
                .passes("steps/CMP3");
        verify("LNK-02")
                .given(lasting(CMP3, "๑ ก.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖"))
                .fails("steps/KMP3", "not-in-time")
                .fails("steps/KMP4", "not-in-time")
                .passes("steps/CMP3");
    }

    @Test
    void a_change_step_that_ends_before_the_knowledge_step_is_linked_in_time() {
        verify("LNK-02").given(lasting(CMP3, "ต.ค. ๒๕๖๕")).passes("steps/KMP3").passes("steps/CMP3");
    }

    @Test
    void a_change_step_after_all_its_knowledge_steps_is_not_linked_in_time() {
        verify("LNK-02")
                .given(lasting(CMP6, "๑ ต.ค. ๒๕๖๖ - ๓๑ ต.ค. ๒๕๖๖"))
                .fails("steps/CMP6", "not-in-time")
                .passes("steps/KMP7");
        verify("LNK-02").given(lasting(CMP6, "๓๐ ก.ย. ๒๕๖๖ - ๓๑ ต.ค. ๒๕๖๖")).passes("steps/CMP6");
    }

    @Test
    void without_a_start_a_window_begins_and_without_an_end_it_ends_with_the_fiscal_year() {
        verify("LNK-02").given(lasting(CMP3, "ภายในเดือน ก.ย. ๒๕๖๖")).passes("steps/KMP3");
        KnowledgePlan open =
                with(lasting(CMP6, "๓๐ ก.ย. ๒๕๖๖"), KMP7, row -> row.withPeriods(periods("ส.ค. ๒๕๖๖ เป็นต้นไป")));
        verify("LNK-02").given(open).passes("steps/CMP6");
    }

    @Test
    void a_window_that_is_not_known_decides_only_where_no_other_link_holds() {
        verify("LNK-02")
                .given(lasting(CMP3, "ตามแผนฯ"))
                .isNotDeterminable("steps/KMP3")
                .isNotDeterminable("steps/CMP3")
                .passes("steps/KMP1");
        verify("LNK-02")
                .given(lasting(KMP4, "ตามแผนฯ"))
                .isNotDeterminable("steps/KMP4")
                .passes("steps/CMP3");
        KnowledgePlan lateTraining = with(lasting(CMP3, "ตามแผนฯ"), CMP4, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖")));
        verify("LNK-02").given(lateTraining).isNotDeterminable("steps/KMP2");
    }

    @Test
    void without_a_fiscal_year_the_end_of_open_ended_work_is_not_known() {
        KnowledgePlan plan = with(
                compliant()
                        .withFiscalYearMentions(
                                FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567))),
                KMP7,
                row -> row.withPeriods(periods("ส.ค. ๒๕๖๖ เป็นต้นไป")));
        verify("LNK-02").given(plan).isNotDeterminable("steps/KMP7").isNotDeterminable("steps/CMP6");
    }

    @Test
    void a_plan_without_steps_has_nothing_to_link() {
        verify("LNK-02").given(compliant().withSteps()).isNotApplicable();
    }

    @Test
    void a_policy_chooses_the_links() {
        verify("LNK-02")
                .withPolicy(policy("LNK-02.link_map", "KMP1:CMP1"))
                .given(compliant())
                .passes("steps/KMP1")
                .passes("steps/CMP1")
                .fails("steps/KMP2", "unlinked")
                .fails("steps/CMP2", "unlinked");
        verify("LNK-02")
                .withPolicy(policy("LNK-02.link_map", "KMP3 : CMP5 + CMP6"))
                .given(lasting(CMP6, "ก.ย. ๒๕๖๖"))
                .fails("steps/KMP3", "not-in-time");
    }

    // LNK-03

    @Test
    void preparation_that_ends_with_the_first_knowledge_step_is_in_time() {
        verify("LNK-03").given(compliant()).passes("steps/CMP1");
        verify("LNK-03").given(lasting(CMP1, "ภายในวันที่ ๓๑ มี.ค. ๒๕๖๖")).passes("steps/CMP1");
        verify("LNK-03").given(lasting(CMP1, "ภายในวันที่ ๑ เม.ย. ๒๕๖๖")).fails("steps/CMP1", "preparation-late");
    }

    @Test
    void the_earliest_end_of_all_knowledge_steps_counts() {
        verify("LNK-03").given(lasting(KMP6, "๑ ม.ค. ๒๕๖๖ - ๓๐ ม.ค. ๒๕๖๖")).fails("steps/CMP1", "preparation-late");
        verify("LNK-03").given(lasting(KMP6, "๑ ม.ค. ๒๕๖๖ - ๓๑ ม.ค. ๒๕๖๖")).passes("steps/CMP1");
    }

    @Test
    void ends_that_cannot_be_read_cannot_be_compared() {
        verify("LNK-03").given(lasting(CMP1, "ตามแผนฯ")).isNotDeterminable("steps/CMP1");
        KnowledgePlan undated = without(lasting(KMP1, "ตามแผนฯ"), "KMP2", "KMP3", "KMP4", "KMP5", "KMP6", "KMP7");
        verify("LNK-03").given(undated).isNotDeterminable("steps/CMP1");
    }

    @Test
    void without_preparation_or_knowledge_work_there_is_nothing_to_compare() {
        verify("LNK-03").given(without(compliant(), "CMP1")).isNotApplicable();
        verify("LNK-03")
                .given(without(compliant(), "KMP1", "KMP2", "KMP3", "KMP4", "KMP5", "KMP6", "KMP7"))
                .isNotApplicable();
    }

    private static KnowledgePlan lasting(ProcessStep step, String period) {
        return with(compliant(), step, row -> row.withPeriods(periods(period)));
    }

    private static KnowledgePlan declaring(int cmp, int kmp, int total) {
        return compliant()
                .withStatedTotals(StatedTotals.builder()
                        .cmp(cmp)
                        .kmp(kmp)
                        .total(total)
                        .raw("รวม")
                        .build());
    }
}
