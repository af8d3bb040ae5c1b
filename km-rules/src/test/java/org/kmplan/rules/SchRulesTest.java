package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP3;
import static org.kmplan.core.plan.ProcessStep.KMP4;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;

class SchRulesTest {
    private static final String PERIOD = "steps/CMP1/periods/1";

    // SCH-01

    @Test
    void every_row_has_a_readable_period() {
        verify("SCH-01").given(compliant()).passes().observesNothing();
    }

    @Test
    void a_row_without_period_fails() {
        verify("SCH-01").given(lasting()).fails("steps/CMP1", "no-period").passes("steps/CMP2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตามแผนฯ", "๓๑ ก.พ. ๒๕๖๖", "ก.ย. ๒๕๖๖ - ม.ค. ๒๕๖๖", "ม.ย. ๒๕๖๖"})
    void a_period_that_cannot_be_read_fails_with_its_text(String text) {
        assertThat(verify("SCH-01")
                        .given(lasting(text))
                        .fails(PERIOD, "unreadable")
                        .passes("steps/CMP1")
                        .result(PERIOD)
                        .actual())
                .contains(Argument.text(text));
    }

    @Test
    void a_vague_period_and_one_in_the_past_fail() {
        verify("SCH-01").given(lasting("กลางเดือน มี.ค. ๒๕๖๖")).fails(PERIOD, "vague");
        verify("SCH-01").given(lasting("ต.ค. ๒๕๖๕ เป็นต้นมา")).fails(PERIOD, "history");
    }

    @Test
    void a_period_of_one_day_passes() {
        verify("SCH-01").given(lasting("๑๕ ม.ค. ๒๕๖๖")).passes(PERIOD);
        verify("SCH-01").given(lasting("๑๕ ม.ค. ๒๕๖๖ - ๑๕ ม.ค. ๒๕๖๖")).passes(PERIOD);
        verify("SCH-01").given(lasting("๑๖ ม.ค. ๒๕๖๖ - ๑๕ ม.ค. ๒๕๖๖")).fails(PERIOD, "unreadable");
    }

    @Test
    void months_wrap_the_year_only_from_its_last_quarter() {
        verify("SCH-01").given(lasting("พ.ย. - ก.พ. ๒๕๖๖")).passes(PERIOD);
        verify("SCH-01").given(lasting("ก.ย. - ก.พ. ๒๕๖๖")).fails(PERIOD, "unreadable");
    }

    @Test
    void one_unreadable_period_fails_beside_a_readable_one() {
        verify("SCH-01")
                .given(lasting("ม.ค. ๒๕๖๖", "ตามแผนฯ"))
                .passes(PERIOD)
                .fails("steps/CMP1/periods/2", "unreadable");
    }

    @Test
    void a_year_from_the_plan_is_observed_or_by_policy_refused() {
        verify("SCH-01").given(lasting("ม.ค. - มี.ค.")).passes(PERIOD).observes(PERIOD, "year-inferred");
        verify("SCH-01")
                .withPolicy(policy("SCH-01.allow_inferred_year", false))
                .given(lasting("ม.ค. - มี.ค."))
                .fails(PERIOD, "year-not-written")
                .observesNothing();
        verify("SCH-01")
                .withPolicy(policy("SCH-01.allow_inferred_year", false))
                .given(compliant())
                .passes();
    }

    @Test
    void periods_of_activities_are_read_too() {
        verify("SCH-01")
                .given(with(compliant(), KMP2, activity("2", a -> a.withPeriods(periods("ตามแผนฯ")))))
                .fails("steps/KMP2/activities/2/periods/1", "unreadable")
                .passes("steps/KMP2/activities/1/periods/1");
    }

    // SCH-02

    @ParameterizedTest
    @ValueSource(
            strings = {
                "๑ ต.ค. ๒๕๖๕ - ๓๐ ก.ย. ๒๕๖๖",
                "ภายในวันที่ ๑ ต.ค. ๒๕๖๕",
                "ภายในวันที่ ๓๐ ก.ย. ๒๕๖๖",
                "๑ ต.ค. ๒๕๖๕ เป็นต้นไป",
                "๓๐ ก.ย. ๒๕๖๖ เป็นต้นไป",
                "ตลอดปีงบประมาณ"
            })
    void the_first_and_the_last_day_are_inside(String period) {
        verify("SCH-02").given(lasting(period)).passes(PERIOD);
    }

    @Test
    void the_day_before_and_the_day_after_are_outside() {
        verify("SCH-02").given(lasting("๓๐ ก.ย. ๒๕๖๕ - ๓๐ ก.ย. ๒๕๖๖")).fails(PERIOD, "starts-outside");
        verify("SCH-02").given(lasting("๑ ต.ค. ๒๕๖๕ - ๑ ต.ค. ๒๕๖๖")).fails(PERIOD, "ends-outside");
        verify("SCH-02").given(lasting("ภายในวันที่ ๓๐ ก.ย. ๒๕๖๕")).fails(PERIOD, "ends-outside");
        verify("SCH-02").given(lasting("ภายในวันที่ ๑ ต.ค. ๒๕๖๖")).fails(PERIOD, "ends-outside");
        verify("SCH-02").given(lasting("๓๐ ก.ย. ๒๕๖๕ เป็นต้นไป")).fails(PERIOD, "starts-outside");
        verify("SCH-02").given(lasting("๑ ต.ค. ๒๕๖๖ เป็นต้นไป")).fails(PERIOD, "starts-outside");
        verify("SCH-02")
                .given(lasting("๑ ต.ค. ๒๕๖๖ - ๒ ต.ค. ๒๕๖๖"))
                .fails(PERIOD, "starts-outside")
                .fails(PERIOD, "ends-outside");
        verify("SCH-02")
                .given(lasting("๒๙ ก.ย. ๒๕๖๕ - ๓๐ ก.ย. ๒๕๖๕"))
                .fails(PERIOD, "starts-outside")
                .fails(PERIOD, "ends-outside");
    }

    @Test
    void a_deadline_before_a_day_ends_the_day_before() {
        verify("SCH-02").given(lasting("ก่อนวันที่ ๑ ต.ค. ๒๕๖๖")).passes(PERIOD);
        verify("SCH-02").given(lasting("ก่อนวันที่ ๑ ต.ค. ๒๕๖๕")).fails(PERIOD, "ends-outside");
    }

    @Test
    void without_a_fiscal_year_it_cannot_be_told() {
        KnowledgePlan plan = compliant()
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        verify("SCH-02").given(plan).isNotDeterminable(PERIOD).isNotDeterminable("steps/KMP5/periods/1");
    }

    @Test
    void unreadable_periods_have_no_bounds() {
        verify("SCH-02")
                .given(compliant().withSteps(row(CMP1).withPeriods(periods("ตามแผนฯ"))))
                .isNotApplicable();
    }

    @Test
    void a_policy_refuses_open_ends() {
        verify("SCH-02").given(compliant()).passes("steps/KMP5/periods/1");
        verify("SCH-02")
                .withPolicy(policy("SCH-02.allow_open_end", false))
                .given(compliant())
                .fails("steps/KMP5/periods/1", "open-ended")
                .passes(PERIOD);
    }

    @Test
    void a_policy_moves_the_first_month_of_the_year() {
        CompliancePolicy calendarYear = policy("PLN-02.fy_start_month", 1);
        verify("SCH-02")
                .withPolicy(calendarYear)
                .given(lasting("ม.ค. - ธ.ค. ๒๕๖๖"))
                .passes(PERIOD);
        verify("SCH-02")
                .withPolicy(calendarYear)
                .given(lasting("๓๑ ธ.ค. ๒๕๖๕ - ๑ ม.ค. ๒๕๖๖"))
                .fails(PERIOD, "starts-outside");
        CompliancePolicy july = policy("PLN-02.fy_start_month", 7);
        verify("SCH-02")
                .withPolicy(july)
                .given(lasting("๑ ก.ค. ๒๕๖๕ - ๓๐ มิ.ย. ๒๕๖๖"))
                .passes(PERIOD);
        verify("SCH-02")
                .withPolicy(july)
                .given(lasting("๑ ก.ค. ๒๕๖๕ - ๑ ก.ค. ๒๕๖๖"))
                .fails(PERIOD, "ends-outside");
    }

    // SCH-03

    @Test
    void open_ended_work_needs_a_review() {
        verify("SCH-03").given(compliant()).passes("steps/KMP5/periods/1").passes();
        assertThat(verify("SCH-03")
                        .given(lasting("ม.ค. ๒๕๖๖ เป็นต้นไป"))
                        .fails(PERIOD, "no-review")
                        .result(PERIOD)
                        .expected())
                .contains(new Argument.Date(LocalDate.of(2023, 9, 30)));
    }

    @Test
    void closed_periods_and_deadlines_need_no_review() {
        verify("SCH-03")
                .given(with(compliant(), KMP5, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖"))))
                .isNotApplicable();
    }

    // SCH-04

    @Test
    void knowledge_steps_of_the_sample_start_in_order() {
        verify("SCH-04")
                .given(compliant())
                .passes("steps/KMP2")
                .passes("steps/KMP7")
                .passes();
    }

    @Test
    void equal_starts_are_in_order_and_a_day_earlier_is_not() {
        verify("SCH-04").given(starting(KMP5, "๑ พ.ค. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖")).passes("steps/KMP5");
        verify("SCH-04")
                .given(starting(KMP5, "๓๐ เม.ย. ๒๕๖๖ - ๓๐ ก.ย. ๒๕๖๖"))
                .fails("steps/KMP5", "starts-before-previous")
                .passes("steps/KMP6");
    }

    @Test
    void the_earliest_start_of_a_step_counts() {
        KnowledgePlan plan = with(compliant(), KMP3, activity("2", a -> a.withPeriods(periods("๓๑ มี.ค. ๒๕๖๖"))));
        verify("SCH-04")
                .given(plan)
                .fails("steps/KMP3", "starts-before-previous")
                .passes("steps/KMP4");
    }

    @Test
    void a_missing_step_and_one_without_start_are_skipped() {
        verify("SCH-04").given(without(starting(KMP5, "๓๐ เม.ย. ๒๕๖๖"), "KMP4")).passes("steps/KMP5");
        verify("SCH-04").given(without(starting(KMP5, "๓๑ มี.ค. ๒๕๖๖"), "KMP4")).fails("steps/KMP5");
        verify("SCH-04")
                .given(with(
                        starting(KMP5, "๓๑ มี.ค. ๒๕๖๖"),
                        KMP4,
                        row -> row.withPeriods(periods("ภายในเดือน มิ.ย. ๒๕๖๖"))))
                .fails("steps/KMP5");
    }

    @Test
    void one_step_alone_has_no_order() {
        verify("SCH-04").given(compliant().withSteps(row(KMP1))).isNotApplicable();
    }

    private static KnowledgePlan lasting(String... texts) {
        return with(compliant(), CMP1, row -> row.withPeriods(periods(texts)));
    }

    private static KnowledgePlan starting(ProcessStep step, String text) {
        return with(compliant(), step, row -> row.withPeriods(periods(text)));
    }
}
