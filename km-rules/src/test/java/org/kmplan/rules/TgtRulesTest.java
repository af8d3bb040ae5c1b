package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.indicators;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.rules.report.Argument;

class TgtRulesTest {
    // TGT-01

    @Test
    void every_row_with_indicator_and_target_passes() {
        verify("TGT-01").given(compliant()).passes("steps/KMP_RECOGNITION").passes();
    }

    @Test
    void a_row_without_indicator_or_target_fails() {
        verify("TGT-01")
                .given(with(compliant(), KMP1, row -> row.withIndicators()))
                .fails("steps/KMP1", "no-indicator")
                .passes("steps/KMP2");
        verify("TGT-01")
                .given(with(compliant(), KMP1, row -> row.withTargets()))
                .fails("steps/KMP1", "no-target");
        verify("TGT-01")
                .given(with(compliant(), PlanStep.RECOGNITION_ID, row -> row.withTargets()))
                .fails("steps/KMP_RECOGNITION", "no-target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ตัวชี้วัด", "ตัว ชี้วัด", "Indicator"})
    void a_heading_repeated_in_the_cell_is_no_indicator(String heading) {
        verify("TGT-01")
                .given(with(compliant(), KMP1, row -> row.withIndicators(indicators(heading))))
                .fails("steps/KMP1", "no-indicator");
        verify("TGT-01")
                .given(with(compliant(), KMP1, row -> row.withIndicators(indicators(heading, "จำนวนครั้ง"))))
                .passes("steps/KMP1");
    }

    @Test
    void the_heading_of_the_document_is_no_indicator_either() {
        PlanCell cell = PlanCell.builder()
                .column(PlanColumn.INDICATOR)
                .heading("ตัวชี้วัดความสำเร็จ")
                .text("ตัวชี้วัดความสำเร็จ")
                .build();
        verify("TGT-01")
                .given(with(
                        compliant(),
                        KMP1,
                        row -> row.withCells(cell).withIndicators(indicators("ตัวชี้วัด ความสำเร็จ"))))
                .fails("steps/KMP1", "no-indicator");
    }

    @Test
    void a_target_in_any_column_counts_and_a_budget_does_not() {
        verify("TGT-01")
                .given(with(
                        compliant(),
                        KMP1,
                        row -> row.withTargets(targets("๒ ฉบับ").get(0).withColumn(PlanColumn.INDICATOR))))
                .passes("steps/KMP1");
        verify("TGT-01")
                .given(with(compliant(), KMP1, row -> row.withTargets(targets("๗,๘๐๐,๐๐๐ บาท"))))
                .fails("steps/KMP1", "no-target");
    }

    @Test
    void a_plan_without_rows_gives_nothing_to_look_at() {
        verify("TGT-01").given(compliant().withSteps()).isNotApplicable();
    }

    // TGT-02

    @ParameterizedTest
    @ValueSource(
            strings = {
                "อย่างน้อย ๑ ครั้ง",
                "ร้อยละ ๐.๐๑",
                "ร้อยละ ๑๐๐",
                "ไตรมาสละ ๑ ครั้ง",
                "2 ปี/ครั้ง",
                "มีรายงาน",
                "ภายในเดือนมี.ค. ๒๕๖๖"
            })
    void sane_targets_of_each_kind_pass(String target) {
        verify("TGT-02").given(demanding(target)).passes("steps/KMP1/targets/1").passes("steps/KMP1");
    }

    @Test
    void a_share_is_more_than_nothing_and_at_most_all() {
        verify("TGT-02").given(demanding("ร้อยละ ๐")).fails("steps/KMP1/targets/1", "percent-too-small");
        verify("TGT-02").given(demanding("ร้อยละ ๑๒๐")).fails("steps/KMP1/targets/1", "percent-too-large");
        verify("TGT-02").given(demanding("ร้อยละ ๑๐๐.๐๑")).fails("steps/KMP1/targets/1", "percent-too-large");
        verify("TGT-02").given(demanding("ร้อยละ ๙๐-๑๒๐")).fails("steps/KMP1/targets/1", "percent-too-large");
        verify("TGT-02").given(demanding("ร้อยละ ๙๐-๑๐๐")).passes("steps/KMP1/targets/1");
    }

    @Test
    void a_count_or_frequency_is_at_least_one() {
        verify("TGT-02").given(demanding("อย่างน้อย ๐ ครั้ง")).fails("steps/KMP1/targets/1", "count-too-small");
        verify("TGT-02").given(demanding("อย่างน้อย ๐.๕ ครั้ง")).fails("steps/KMP1/targets/1", "count-too-small");
        verify("TGT-02").given(demanding("ปีละ ๐ ครั้ง")).fails("steps/KMP1/targets/1", "count-too-small");
    }

    @Test
    void a_target_that_cannot_be_read_fails_with_its_text() {
        assertThat(verify("TGT-02")
                        .given(demanding("อย่างน้อย … เรื่อง"))
                        .fails("steps/KMP1/targets/1", "unreadable")
                        .result("steps/KMP1/targets/1")
                        .actual())
                .contains(Argument.text("อย่างน้อย … เรื่อง"));
    }

    @Test
    void a_level_without_its_scale_cannot_be_judged() {
        verify("TGT-02").given(demanding("ระดับดีขึ้นไป")).isNotDeterminable("steps/KMP1/targets/1");
    }

    @Test
    void wishes_alone_fail_and_beside_a_measure_pass() {
        verify("TGT-02").given(demanding("สำเร็จตามแผน")).fails("steps/KMP1", "only-qualitative");
        verify("TGT-02").given(demanding("สำเร็จตามแผน", "เป็นที่พอใจ")).fails("steps/KMP1", "only-qualitative");
        verify("TGT-02").given(demanding("สำเร็จตามแผน", "อย่างน้อย ๑ ครั้ง")).passes("steps/KMP1");
    }

    @Test
    void targets_of_activities_are_measured_too() {
        verify("TGT-02")
                .given(with(compliant(), KMP2, activity("2", a -> a.withTargets(targets("ร้อยละ ๐")))))
                .fails("steps/KMP2/activities/2/targets/1", "percent-too-small")
                .passes("steps/KMP2/activities/1/targets/1");
    }

    @Test
    void a_plan_without_targets_gives_nothing_to_measure() {
        verify("TGT-02").given(compliant().withSteps(row(KMP1).withTargets())).isNotApplicable();
    }

    @Test
    void a_policy_sets_the_largest_share() {
        verify("TGT-02")
                .withPolicy(policy("TGT-02.max_percent", 120))
                .given(demanding("ร้อยละ ๑๒๐"))
                .passes("steps/KMP1/targets/1");
        verify("TGT-02")
                .withPolicy(policy("TGT-02.max_percent", 79))
                .given(demanding("ร้อยละ ๘๐"))
                .fails("steps/KMP1/targets/1");
    }

    // TGT-03

    @Test
    void quantities_of_one_family_agree() {
        verify("TGT-03").given(measuring("๒ ฉบับ/ชิ้น", "๒ เล่ม")).passes("steps/KMP2/activities/1");
        verify("TGT-03").given(measuring("๒ ครั้ง", "๒ ครั้ง")).passes("steps/KMP2/activities/1");
    }

    @Test
    void percentages_agree_even_if_no_unit_is_recorded_of_one() {
        KnowledgePlan plan = measuring("ร้อยละ ๘๐", "ร้อยละ ๙๐");
        verify("TGT-03")
                .given(with(
                        plan,
                        KMP2,
                        activity(
                                "1",
                                a -> a.withTargets(a.targets().stream()
                                        .map(target -> target.withExpression(
                                                target.expression().withUnits()))
                                        .toList()))))
                .passes("steps/KMP2/activities/1");
    }

    @Test
    void quantities_of_two_families_differ() {
        verify("TGT-03").given(measuring("๒ ฉบับ/ชิ้น", "๑ ชุด")).fails("steps/KMP2/activities/1", "units-differ");
        verify("TGT-03").given(measuring("๒ ครั้ง", "ร้อยละ ๘๐")).fails("steps/KMP2/activities/1", "units-differ");
    }

    @Test
    void the_target_of_the_row_stands_in_for_that_of_the_activity() {
        KnowledgePlan plan = with(measuring("๒ ฉบับ", "สำเร็จตามแผน"), KMP2, row -> row.withTargets(targets("๑ ชุด")));
        verify("TGT-03").given(plan).fails("steps/KMP2/activities/1", "units-differ");
    }

    @Test
    void one_quantity_alone_is_nothing_to_compare() {
        verify("TGT-03").given(compliant()).isNotApplicable();
        verify("TGT-03").given(measuring("๒ ฉบับ", "สำเร็จตามแผน")).isNotApplicable();
        verify("TGT-03").given(measuring("มีเอกสาร", "๒ ฉบับ")).isNotApplicable();
    }

    @Test
    void a_policy_chooses_the_families() {
        verify("TGT-03")
                .withPolicy(policy("TGT-03.unit_families", "DOCUMENT + SET"))
                .given(measuring("๒ ฉบับ", "๑ ชุด"))
                .passes("steps/KMP2/activities/1");
        verify("TGT-03")
                .withPolicy(policy("TGT-03.unit_families"))
                .given(measuring("๒ ฉบับ", "๒ เล่ม"))
                .fails("steps/KMP2/activities/1");
    }

    // TGT-04

    @Test
    void numeric_targets_in_the_target_column_are_in_their_place() {
        verify("TGT-04").given(compliant()).passes();
    }

    @Test
    void numeric_targets_in_another_column_are_found() {
        for (PlanColumn column : List.of(PlanColumn.INDICATOR, PlanColumn.TARGET_GROUP, PlanColumn.METHOD)) {
            verify("TGT-04")
                    .given(with(
                            compliant(),
                            KMP1,
                            row -> row.withTargets(row.targets().get(0).withColumn(column))))
                    .fails("steps/KMP1/targets/1", "other-column");
        }
    }

    @Test
    void other_targets_have_no_column_of_their_own() {
        KnowledgePlan plan = compliant()
                .withSteps(row(KMP1).withTargets(targets("มีรายงาน").get(0).withColumn(PlanColumn.INDICATOR)));
        verify("TGT-04").given(plan).isNotApplicable();
    }

    @Test
    void targets_in_another_column_still_count_for_the_other_rules() {
        KnowledgePlan plan = with(
                compliant(),
                KMP1,
                row -> row.withTargets(targets("ร้อยละ ๐").get(0).withColumn(PlanColumn.INDICATOR)));
        verify("TGT-01").given(plan).passes("steps/KMP1");
        verify("TGT-02").given(plan).fails("steps/KMP1/targets/1", "percent-too-small");
    }

    // TGT-05

    @Test
    void activities_pair_with_as_many_periods_indicators_and_targets() {
        verify("TGT-05")
                .given(compliant())
                .passes("steps/KMP2")
                .passes("steps/KMP3")
                .isNotApplicable("steps/KMP1");
    }

    @Test
    void one_period_holds_for_all_activities() {
        KnowledgePlan plan = with(
                compliant(),
                KMP2,
                row -> row.withActivities(row.activities().stream()
                                .map(a -> a.withPeriods())
                                .toList())
                        .withPeriods(periods("เม.ย. ๒๕๖๖")));
        verify("TGT-05").given(plan).passes("steps/KMP2");
    }

    @Test
    void one_indicator_or_target_for_all_activities_is_found() {
        verify("TGT-05")
                .given(with(compliant(), KMP2, activity("2", a -> a.withIndicators())))
                .fails("steps/KMP2", "one-indicator");
        verify("TGT-05")
                .given(with(compliant(), KMP2, activity("2", a -> a.withTargets())))
                .fails("steps/KMP2", "one-target");
    }

    @Test
    void any_other_number_is_ambiguous() {
        verify("TGT-05")
                .given(with(compliant(), KMP2, row -> row.withPeriods(periods("มิ.ย. ๒๕๖๖"))))
                .fails("steps/KMP2", "periods-ambiguous");
        verify("TGT-05")
                .given(with(compliant(), KMP2, row -> row.withIndicators(indicators("จำนวน"))))
                .fails("steps/KMP2", "indicators-ambiguous");
        verify("TGT-05")
                .given(with(compliant(), KMP2, row -> row.withTargets(targets("๑ ครั้ง"))))
                .fails("steps/KMP2", "targets-ambiguous");
        KnowledgePlan bare = with(
                compliant(),
                KMP2,
                row -> row.withActivities(row.activities().stream()
                        .map(a -> a.withPeriods().withIndicators().withTargets())
                        .toList()));
        verify("TGT-05")
                .given(bare)
                .fails("steps/KMP2", "periods-ambiguous")
                .fails("steps/KMP2", "indicators-ambiguous")
                .fails("steps/KMP2", "targets-ambiguous");
    }

    @Test
    void a_target_in_another_column_is_no_entry_of_the_target_column() {
        KnowledgePlan plan = with(
                compliant(),
                KMP2,
                row -> row.withTargets(targets("๑ ครั้ง").get(0).withColumn(PlanColumn.TARGET_GROUP)));
        verify("TGT-05").given(plan).passes("steps/KMP2");
    }

    @Test
    void a_row_without_activities_has_nothing_to_pair() {
        verify("TGT-05")
                .given(with(compliant(), KMP1, row -> row.withActivities()))
                .isNotApplicable("steps/KMP1");
    }

    private static KnowledgePlan demanding(String... target) {
        return with(compliant(), KMP1, row -> row.withTargets(targets(target)));
    }

    private static KnowledgePlan measuring(String indicator, String target) {
        List<Target> targets = List.of(
                targets(indicator).get(0).withColumn(PlanColumn.INDICATOR),
                targets(target).get(0).withId("2"));
        return with(compliant(), KMP2, activity("1", a -> a.withTargets(targets)));
    }
}
