package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.owners;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.withHeader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.AchievementIndicator;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.StrategicIssue;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

class PlnRulesTest {
    private static final List<PlanColumn> KMP_COLUMNS = List.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.PERIOD,
            PlanColumn.INDICATOR,
            PlanColumn.TARGET,
            PlanColumn.TARGET_GROUP,
            PlanColumn.OWNER,
            PlanColumn.EVIDENCE);

    private static final List<PlanColumn> RESOURCE_COLUMNS =
            List.of(PlanColumn.ACTIVITY, PlanColumn.TOOL, PlanColumn.BUDGET);

    private static final CompliancePolicy RESOURCES = CompliancePolicy.builder()
            .identity(new PolicyIdentity("resources", "1"))
            .addSwitchedOn(RuleId.of("PLN-07"))
            .build();

    // PLN-01

    @Test
    void a_header_with_all_five_fields_is_complete() {
        verify("PLN-01").given(compliant()).passes("header");
    }

    @Test
    void a_header_that_lacks_any_field_is_not_complete() {
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withTopic(Optional.empty())))
                .fails("header", "fields-missing");
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withHostUnit(Optional.empty())))
                .fails("header");
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withStrategicIssue(Optional.empty())))
                .fails("header");
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withReason(Optional.empty())))
                .fails("header");
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withAchievementIndicators()))
                .fails("header");
    }

    @Test
    void the_missing_fields_are_named_and_counted() {
        var result = verify("PLN-01")
                .given(withHeader(
                        compliant(), h -> h.withTopic(Optional.empty()).withReason(Optional.empty())))
                .fails("header")
                .result("header");
        assertThat(result.expected()).contains(Argument.number(5));
        assertThat(result.actual()).contains(Argument.number(3));
        assertThat(result.reasons().get(0).arguments())
                .containsEntry(
                        "missing",
                        Argument.items(List.of(
                                Argument.name("ชื่อองค์ความรู้ที่เลือก", "topic"),
                                Argument.name("เหตุผลที่เลือกองค์ความรู้", "reason"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "<p></p>", "<p> - </p>", "-", "–", "N/A", "n/a", "ไม่มี", "ไม่ มี"})
    void a_field_of_tags_white_space_or_a_mark_is_empty(String nothing) {
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withReason(nothing)))
                .fails("header", "fields-missing");
    }

    @Test
    void of_a_field_that_is_written_twice_one_is_enough() {
        PlanHeader twice = compliant().header().withReason(Optional.empty()).withFields(reason("-"), reason("งานหลัก"));
        verify("PLN-01").given(compliant().withHeader(twice)).passes("header");
        verify("PLN-01")
                .given(compliant().withHeader(twice.withFields(reason("-"), reason(" "))))
                .fails("header", "fields-missing");
    }

    private static HeaderField reason(String text) {
        return HeaderField.builder()
                .item(HeaderItem.REASON)
                .label("เหตุผล")
                .text(text)
                .build();
    }

    @Test
    void a_word_that_holds_a_mark_is_no_mark() {
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withReason("ไม่มีคู่มือ")))
                .passes("header");
    }

    @Test
    void a_label_with_nothing_behind_the_colon_is_an_empty_field() {
        verify("PLN-01")
                .given(withHeader(
                        compliant(),
                        h -> h.withReason(Optional.empty()).withFields(HeaderField.of(HeaderItem.REASON, " "))))
                .fails("header");
        verify("PLN-01")
                .given(withHeader(
                        compliant(),
                        h -> h.withReason(Optional.empty())
                                .withFields(HeaderField.of(HeaderItem.REASON, "เพื่อลดความเสียหาย"))))
                .passes("header");
    }

    @Test
    void an_issue_or_indicator_that_carries_only_a_number_is_filled() {
        verify("PLN-01")
                .given(withHeader(
                        compliant(), h -> h.withStrategicIssue(new StrategicIssue(Optional.of("6"), Optional.empty()))))
                .passes("header");
        verify("PLN-01")
                .given(withHeader(
                        compliant(), h -> h.withStrategicIssue(new StrategicIssue(Optional.of("6"), Optional.of("-")))))
                .passes("header");
        verify("PLN-01")
                .given(withHeader(compliant(), h -> h.withAchievementIndicators(indicator(Optional.of("2.3"), ""))))
                .passes("header");
    }

    @Test
    void any_achievement_indicator_fills_the_field() {
        verify("PLN-01")
                .given(withHeader(
                        compliant(),
                        h -> h.withAchievementIndicators(
                                indicator(Optional.empty(), "-"), indicator(Optional.empty(), "ระดับความสำเร็จ"))))
                .passes("header");
    }

    @Test
    void a_policy_chooses_the_fields_and_the_marks() {
        KnowledgePlan noReason = withHeader(compliant(), h -> h.withReason(Optional.empty()));
        verify("PLN-01")
                .withPolicy(policy("PLN-01.required_fields", "topic", "host_unit"))
                .given(noReason)
                .passes("header");
        var year = policy("PLN-01.required_fields", "topic", "fiscal_year");
        verify("PLN-01").withPolicy(year).given(compliant()).passes("header");
        verify("PLN-01")
                .withPolicy(year)
                .given(compliant().withFiscalYearMentions())
                .fails("header", "fields-missing");
        KnowledgePlan later = withHeader(compliant(), h -> h.withReason("ภายหลัง"));
        verify("PLN-01").given(later).passes("header");
        verify("PLN-01")
                .withPolicy(policy("PLN-01.empty_marks", "ภายหลัง"))
                .given(later)
                .fails("header");
    }

    // PLN-02

    @Test
    void one_stated_year_is_the_fiscal_year() {
        verify("PLN-02").given(compliant()).passes("fiscalYear").observesNothing();
        verify("PLN-02").given(stating(2566, 2566)).passes("fiscalYear").observesNothing();
    }

    @Test
    void two_stated_years_contradict_each_other() {
        verify("PLN-02").given(stating(2566, 2567)).fails("fiscalYear", "several-years");
    }

    @Test
    void without_a_stated_year_the_one_that_holds_every_closed_period_is_inferred() {
        verify("PLN-02").given(stating()).passes("fiscalYear").observes("fiscalYear", "inferred");
    }

    @Test
    void without_a_stated_year_periods_of_two_years_fit_none() {
        verify("PLN-02")
                .given(with(stating(), CMP1, row -> row.withPeriods(periods("ก.ย. ๒๕๖๕ - ม.ค. ๒๕๖๖"))))
                .fails("fiscalYear", "no-year-fits");
        verify("PLN-02")
                .given(with(stating(), CMP1, row -> row.withPeriods(periods("๑ ต.ค. ๒๕๖๕ - ๓๐ ก.ย. ๒๕๖๖"))))
                .passes("fiscalYear");
        verify("PLN-02")
                .given(with(stating(), CMP1, row -> row.withPeriods(periods("๑ ต.ค. ๒๕๖๕ - ๑ ต.ค. ๒๕๖๖"))))
                .fails("fiscalYear", "no-year-fits");
    }

    @Test
    void without_a_stated_year_and_a_readable_period_the_year_cannot_be_told() {
        KnowledgePlan undated = stating()
                .withSteps(compliant().steps().stream()
                        .map(row -> row.withPeriods(periods("ตามแผนฯ"))
                                .withActivities(row.activities().stream()
                                        .map(activity -> activity.withPeriods())
                                        .toList()))
                        .toList());
        verify("PLN-02").given(undated).isNotDeterminable("fiscalYear");
    }

    @Test
    void a_policy_moves_the_first_month_of_the_year() {
        KnowledgePlan calendarYear = stating().withSteps(row(KMP1).withPeriods(periods("ม.ค. - ธ.ค. ๒๕๖๖")));
        verify("PLN-02").given(calendarYear).fails("fiscalYear", "no-year-fits");
        verify("PLN-02")
                .withPolicy(policy("PLN-02.fy_start_month", 1))
                .given(calendarYear)
                .passes("fiscalYear");
        verify("PLN-02")
                .withPolicy(policy("PLN-02.fy_start_month", 1))
                .given(stating())
                .fails("fiscalYear");
    }

    // PLN-03

    @Test
    void a_named_host_and_a_unit_in_each_row_are_resolvable() {
        verify("PLN-03").given(compliant()).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "N/A", "ไม่มี"})
    void a_host_without_a_name_is_missing_and_resolves_no_reference(String nothing) {
        verify("PLN-03")
                .given(withHeader(compliant(), h -> h.withHostUnit(nothing)))
                .fails("header/hostUnit", "host-missing")
                .fails("steps/CMP1", "reference-unresolved")
                .passes("steps/KMP1");
    }

    @Test
    void a_row_without_owner_fails() {
        verify("PLN-03")
                .given(with(compliant(), KMP2, row -> row.withOwners()))
                .fails("steps/KMP2", "no-owner")
                .passes("steps/KMP1");
        verify("PLN-03")
                .given(with(compliant(), KMP2, row -> row.withOwners(owners("-"))))
                .fails("steps/KMP2", "no-owner");
    }

    @Test
    void a_generic_owner_alone_fails_and_beside_a_unit_passes() {
        verify("PLN-03")
                .given(with(compliant(), KMP2, row -> row.withOwners(owners("เจ้าหน้าที่ที่ เกี่ยวข้อง"))))
                .fails("steps/KMP2", "only-generic");
        verify("PLN-03")
                .given(with(compliant(), KMP2, row -> row.withOwners(owners("ผู้เกี่ยวข้อง", "ทุกหน่วยงาน"))))
                .fails("steps/KMP2", "only-generic");
        verify("PLN-03")
                .given(with(compliant(), KMP2, row -> row.withOwners(owners("ผู้เกี่ยวข้อง", "กองคลัง"))))
                .passes("steps/KMP2");
    }

    @Test
    void a_reference_to_the_host_beside_a_generic_owner_passes() {
        verify("PLN-03")
                .given(with(compliant(), CMP1, row -> row.withOwners(owners("ผู้เกี่ยวข้อง", "เจ้าภาพ"))))
                .passes("steps/CMP1");
    }

    @Test
    void a_unit_beside_an_unresolved_reference_passes() {
        verify("PLN-03")
                .given(with(
                        withHeader(compliant(), h -> h.withHostUnit(Optional.empty())),
                        CMP1,
                        row -> row.withOwners(owners("กองเจ้าภาพ", "กองคลัง"))))
                .passes("steps/CMP1");
    }

    @Test
    void a_policy_chooses_the_generic_owners() {
        KnowledgePlan plan = with(compliant(), KMP2, row -> row.withOwners(owners("คณะทำงาน")));
        verify("PLN-03").given(plan).passes("steps/KMP2");
        verify("PLN-03")
                .withPolicy(policy("PLN-03.generic_owners", "คณะ ทำงาน"))
                .given(plan)
                .fails("steps/KMP2", "only-generic");
    }

    // PLN-04

    @Test
    void an_issue_with_number_or_title_and_a_numbered_indicator_tie_the_plan_to_the_strategy() {
        verify("PLN-04").given(compliant()).passes("header/strategicIssue");
        verify("PLN-04")
                .given(withHeader(
                        compliant(), h -> h.withStrategicIssue(new StrategicIssue(Optional.of("6"), Optional.empty()))))
                .passes("header/strategicIssue");
        verify("PLN-04")
                .given(withHeader(
                        compliant(),
                        h -> h.withStrategicIssue(new StrategicIssue(Optional.empty(), Optional.of("ธรรมาภิบาล")))))
                .passes("header/strategicIssue");
    }

    @Test
    void an_issue_without_number_and_title_is_missing() {
        verify("PLN-04")
                .given(withHeader(
                        compliant(), h -> h.withStrategicIssue(new StrategicIssue(Optional.empty(), Optional.empty()))))
                .fails("header/strategicIssue", "issue-missing");
        verify("PLN-04")
                .given(withHeader(
                        compliant(), h -> h.withStrategicIssue(new StrategicIssue(Optional.of(" "), Optional.of("")))))
                .fails("header/strategicIssue", "issue-missing");
        verify("PLN-04")
                .given(withHeader(compliant(), h -> h.withStrategicIssue(Optional.empty())))
                .fails("header/strategicIssue", "issue-missing");
    }

    @Test
    void an_indicator_without_number_does_not_count() {
        verify("PLN-04")
                .given(withHeader(
                        compliant(), h -> h.withAchievementIndicators(indicator(Optional.empty(), "ระดับความสำเร็จ"))))
                .fails("header/strategicIssue", "indicator-missing");
        verify("PLN-04")
                .given(withHeader(
                        compliant(), h -> h.withAchievementIndicators(indicator(Optional.of(" "), "ระดับความสำเร็จ"))))
                .fails("header/strategicIssue", "indicator-missing");
    }

    @Test
    void the_number_of_an_indicator_is_an_ordinal_and_counts_once() {
        KnowledgePlan two = withHeader(
                compliant(),
                h -> h.withAchievementIndicators(
                        indicator(Optional.of("1.3"), "ก"), indicator(Optional.of("2.3"), "ข")));
        var results = verify("PLN-04").withPolicy(policy("PLN-04.min_indicators", 2));
        results.given(compliant()).fails("header/strategicIssue", "indicator-missing");
        assertThat(results.given(two).passes().result("header/strategicIssue").actual())
                .contains(Argument.number(2));
        verify("PLN-04")
                .withPolicy(policy("PLN-04.min_indicators", 3))
                .given(two)
                .fails("header/strategicIssue");
    }

    @Test
    void a_policy_that_asks_for_no_indicator_accepts_none() {
        verify("PLN-04")
                .withPolicy(policy("PLN-04.min_indicators", 0))
                .given(withHeader(compliant(), h -> h.withAchievementIndicators()))
                .passes();
    }

    // PLN-05

    @Test
    void a_row_with_all_cells_is_filled() {
        var result = verify("PLN-05").given(compliant()).passes().result("steps/KMP1");
        assertThat(result.expected()).contains(Argument.number(7));
        assertThat(result.actual()).contains(Argument.number(7));
        assertThat(verify("PLN-05").given(compliant()).result("steps/CMP1").expected())
                .contains(Argument.number(6));
    }

    @Test
    void a_row_that_lacks_any_part_is_not_filled() {
        Stream<KnowledgePlan> plans = Stream.of(
                with(compliant(), KMP1, row -> row.withPeriods()),
                with(compliant(), KMP1, row -> row.withIndicators()),
                with(compliant(), KMP1, row -> row.withTargets()),
                with(compliant(), KMP1, row -> row.withTargetGroups()),
                with(compliant(), KMP1, row -> row.withOwners()),
                with(compliant(), KMP1, row -> row.withEvidence()));
        plans.forEach(plan ->
                verify("PLN-05").given(plan).fails("steps/KMP1", "cells-empty").passes("steps/KMP2"));
    }

    @Test
    void a_change_row_needs_a_method_and_neither_group_nor_evidence() {
        verify("PLN-05")
                .given(with(compliant(), CMP1, row -> row.withActivities()))
                .fails("steps/CMP1", "cells-empty");
        assertThat(row(CMP1).targetGroups()).isEmpty();
        assertThat(row(CMP1).evidence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "-", " – ", "N/A", "ไม่มี"})
    void a_cell_with_a_mark_for_nothing_is_empty(String nothing) {
        verify("PLN-05")
                .given(withCells(KMP_COLUMNS, PlanColumn.OWNER, nothing))
                .fails("steps/KMP1", "cells-empty");
    }

    @Test
    void cells_as_written_decide_where_there_are_any() {
        verify("PLN-05")
                .given(withCells(KMP_COLUMNS, PlanColumn.OWNER, "กองคลัง"))
                .passes("steps/KMP1")
                .passes("tables/1");
    }

    @Test
    void a_column_missing_from_the_layout_is_reported_once() {
        List<PlanColumn> withoutEvidence = KMP_COLUMNS.subList(0, KMP_COLUMNS.size() - 1);
        var results = verify("PLN-05").given(withCells(withoutEvidence, PlanColumn.OWNER, "กองคลัง"));
        results.fails("tables/1", "columns-missing").passes("steps/KMP1").passes("steps/KMP2");
        assertThat(results.result("tables/1").actual()).contains(Argument.number(6));
        assertThat(results.result("steps/KMP1").expected()).contains(Argument.number(6));
    }

    @Test
    void a_table_of_both_processes_needs_the_columns_of_both() {
        PlanTable table = PlanTable.builder().addAllColumns(KMP_COLUMNS).build();
        verify("PLN-05").given(compliant().withTables(table)).fails("tables/1", "columns-missing");
        verify("PLN-05")
                .given(compliant()
                        .withTables(PlanTable.builder()
                                .addAllColumns(KMP_COLUMNS)
                                .addColumn(PlanColumn.METHOD)
                                .build()))
                .passes("tables/1");
    }

    @Test
    void marks_for_nothing_fill_no_cell_of_a_plan_without_cells_either() {
        verify("PLN-05")
                .given(with(
                        compliant(),
                        KMP1,
                        row -> row.withOwners(owners("-")).withEvidence(Evidence.of("1", "ไม่มี", EvidenceType.OTHER))))
                .fails("steps/KMP1", "cells-empty");
        verify("PLN-05")
                .given(with(compliant(), KMP1, row -> row.withPeriods(periods("-"))))
                .fails("steps/KMP1", "cells-empty");
        verify("PLN-05")
                .given(with(
                        compliant(),
                        KMP1,
                        row -> row.withPeriods(periods("ตามแผนฯ"))
                                .withOwners(Owner.of("1", "-"), Owner.of("2", "กองคลัง"))))
                .passes("steps/KMP1");
    }

    @Test
    void a_policy_chooses_the_columns_and_the_marks() {
        KnowledgePlan noEvidence = with(compliant(), KMP1, row -> row.withEvidence());
        verify("PLN-05")
                .withPolicy(policy("PLN-05.required_columns_kmp", "activity", "owner"))
                .given(noEvidence)
                .passes("steps/KMP1");
        verify("PLN-05")
                .withPolicy(policy("PLN-05.required_columns_cmp", "evidence"))
                .given(compliant())
                .fails("steps/CMP1")
                .passes("steps/KMP1");
        verify("PLN-05")
                .withPolicy(policy("PLN-05.empty_marks", "รอ"))
                .given(withCells(KMP_COLUMNS, PlanColumn.OWNER, " รอ "))
                .fails("steps/KMP1");
    }

    // PLN-06

    @Test
    void a_step_with_one_row_contradicts_nothing() {
        verify("PLN-06").given(compliant()).passes().observesNothing();
    }

    @Test
    void equal_rows_of_a_step_are_observed() {
        verify("PLN-06")
                .given(and(compliant(), row(KMP1).withId("KMP1-2")))
                .passes("steps/KMP1")
                .observes("steps/KMP1", "row-repeated");
    }

    @Test
    void rows_that_differ_in_period_or_owner_contradict_each_other() {
        verify("PLN-06")
                .given(and(compliant(), row(KMP1).withId("KMP1-2").withPeriods(periods("ม.ค. - เม.ย. ๒๕๖๖"))))
                .fails("steps/KMP1", "different-periods");
        verify("PLN-06")
                .given(and(compliant(), row(KMP1).withId("KMP1-2").withOwners(owners("กองคลัง"))))
                .fails("steps/KMP1", "different-owners");
    }

    @Test
    void the_places_of_contradicting_rows_are_named() {
        PlanStep first = row(KMP1).withSource(SourcePosition.ofLine("plan.txt", 16));
        PlanStep second = row(KMP1)
                .withId("KMP1-2")
                .withOwners(owners("กองคลัง"))
                .withSource(SourcePosition.ofLine("plan.txt", 19));
        assertThat(verify("PLN-06")
                        .given(and(with(compliant(), KMP1, row -> first), second))
                        .fails("steps/KMP1")
                        .result("steps/KMP1")
                        .reasons()
                        .get(0)
                        .arguments())
                .containsEntry(
                        "places", Argument.items(List.of(Argument.text("plan.txt:16"), Argument.text("plan.txt:19"))));
    }

    @Test
    void white_space_and_the_order_of_owners_make_no_contradiction() {
        KnowledgePlan plan = with(compliant(), KMP1, row -> row.withOwners(owners("กอง คลัง", "กองช่าง")));
        verify("PLN-06")
                .given(and(plan, row(KMP1).withId("KMP1-2").withOwners(owners("กองช่าง", "กองคลัง"))))
                .passes("steps/KMP1");
    }

    @Test
    void the_same_period_in_other_words_makes_no_contradiction() {
        KnowledgePlan plan = with(compliant(), KMP1, row -> row.withPeriods(periods("ม.ค. ๒๕๖๖")));
        PlanStep second = row(KMP1).withId("KMP1-2");
        verify("PLN-06")
                .given(and(plan, second.withPeriods(periods("มกราคม 2566"))))
                .passes("steps/KMP1");
        verify("PLN-06")
                .given(and(plan, second.withPeriods(periods("1 ม.ค. 2566 - 31 ม.ค. 2566"))))
                .passes("steps/KMP1");
        verify("PLN-06")
                .given(and(plan, second.withPeriods(periods("ภายในเดือน ม.ค. ๒๕๖๖"))))
                .fails("steps/KMP1", "different-periods");
        verify("PLN-06")
                .given(and(plan, second.withPeriods(periods("ตามแผน"))))
                .fails("steps/KMP1", "different-periods");
    }

    @Test
    void rows_that_differ_in_other_cells_are_continued() {
        verify("PLN-06")
                .given(and(
                        compliant(),
                        row(KMP1).withId("KMP1-2").withTargets(row(KMP5).targets())))
                .passes("steps/KMP1")
                .observes("steps/KMP1", "row-repeated");
    }

    @Test
    void the_same_step_in_two_plans_is_no_double() {
        verify("PLN-06").given(compliant().withId("plan-2")).passes().observesNothing();
    }

    @Test
    void a_plan_without_coded_rows_has_no_doubles() {
        verify("PLN-06").given(compliant().withSteps()).isNotApplicable();
    }

    private static AchievementIndicator indicator(Optional<String> number, String title) {
        return AchievementIndicator.builder().number(number).title(title).build();
    }

    private static KnowledgePlan stating(int... years) {
        return compliant()
                .withFiscalYearMentions(Arrays.stream(years)
                        .mapToObj(FiscalYear::of)
                        .map(FiscalYearMention::of)
                        .toList());
    }

    // PLN-07

    @Test
    void tools_and_budget_are_asked_for_where_a_policy_does_and_the_table_has_the_columns() {
        KnowledgePlan unfilled = withCells(RESOURCE_COLUMNS, PlanColumn.BUDGET, "");
        assertThat(ComplianceEvaluator.standard().evaluate(unfilled).results(RuleId.of("PLN-07")))
                .isEmpty();
        verify("PLN-07").withPolicy(RESOURCES).given(unfilled).fails("steps/KMP1", "cells-empty");
        verify("PLN-07")
                .withPolicy(RESOURCES)
                .given(withCells(RESOURCE_COLUMNS, PlanColumn.BUDGET, "ไม่ใช้งบประมาณ"))
                .passes("steps/KMP1");
        verify("PLN-07")
                .withPolicy(RESOURCES)
                .given(withCells(List.of(PlanColumn.ACTIVITY, PlanColumn.TOOL), PlanColumn.TOOL, "–"))
                .fails("steps/KMP1", "cells-empty");
        verify("PLN-07").withPolicy(RESOURCES).given(compliant()).isNotApplicable();
    }

    /** Returns the sample with a table of these columns for the knowledge process and KMP1 as its cells, one with a text. */
    private static KnowledgePlan withCells(List<PlanColumn> columns, PlanColumn changed, String text) {
        List<PlanCell> cells = columns.stream()
                .map(column -> PlanCell.builder()
                        .column(column)
                        .heading(column.thai())
                        .text(column == changed ? text : "ข้อความ")
                        .build())
                .toList();
        PlanTable table = PlanTable.builder()
                .process(PlanProcess.KMP)
                .addAllColumns(columns)
                .build();
        return with(compliant().withTables(table), KMP1, row -> row.withCells(cells));
    }
}
