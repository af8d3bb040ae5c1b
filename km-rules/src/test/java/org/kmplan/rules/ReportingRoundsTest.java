package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP5;
import static org.kmplan.rules.RecordSamples.assertSays;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.RuleVerifier;

/** Reports on the rounds that a plan states (CMP-09), which is judged where a policy switches it on. */
class ReportingRoundsTest {
    private static final CompliancePolicy OPDC = CompliancePolicy.named("opdc");

    @Test
    void a_report_on_each_round_passes() {
        RuleVerifier.Results results = rounds(
                        "รายงานผล รอบ ๖, ๙ และ ๑๒ เดือน", "2023-04-10", "2023-07-05", "2023-10-20")
                .asOf("2023-11-01")
                .passes("steps/CMP5");
        assertSays(
                results.result("steps/CMP5"),
                "Reported rounds: 3 of the 3 that the plan states.",
                "รายงานผลแล้ว ๓ รอบ จาก ๓ รอบที่แผนกำหนด");
    }

    @Test
    void a_round_without_a_report_fails_once_its_time_is_over() {
        String rounds = "รายงานผล รอบ ๖ เดือน และรอบ ๑๒ เดือน";
        rounds(rounds, "2023-10-20").asOf("2023-04-30").isNotYetDue("steps/CMP5");
        rounds(rounds, "2023-01-20", "2023-10-20").asOf("2023-11-01").passes("steps/CMP5");
        RuleVerifier.Results results =
                rounds(rounds, "2023-10-20").asOf("2023-11-01").fails("steps/CMP5", "no-report");
        assertSays(
                results.result("steps/CMP5"),
                "Reported rounds: 1 of the 2 that the plan states; no report within the time for it on the round to 31 Mar 2566 B.E.",
                "รายงานผลแล้ว ๑ รอบ จาก ๒ รอบที่แผนกำหนด ไม่พบรายงานภายในเวลาของรอบสิ้นสุดวันที่ ๓๑ มีนาคม ๒๕๖๖");
    }

    @Test
    void one_report_serves_one_round_and_the_last_day_of_its_time_counts() {
        String rounds = "รายงานผลทุกไตรมาส";
        rounds(rounds, "2023-01-30", "2023-04-30", "2023-07-30", "2023-10-30")
                .asOf("2023-11-30")
                .passes("steps/CMP5");
        rounds(rounds, "2023-01-31", "2023-04-30", "2023-07-30", "2023-10-30")
                .asOf("2023-11-30")
                .fails("steps/CMP5", "no-report");
        rounds(rounds, "2023-01-10", "2023-04-10", "2023-10-10")
                .asOf("2023-11-30")
                .fails("steps/CMP5", "no-report");
    }

    @ParameterizedTest
    @CsvSource({"0, 2023-09-30, 2023-10-01", "10, 2023-10-10, 2023-10-11"})
    void a_policy_says_how_long_after_a_round_its_report_may_come(int days, String last, String late) {
        CompliancePolicy policy = OPDC.withParameters(Map.of("CMP-09.grace_days", ParameterValue.of(days)));
        KnowledgePlan plan = stating("รายงานผล รอบ ๑๒ เดือน");
        verify("CMP-09")
                .withPolicy(policy)
                .given(plan, reports(last))
                .asOf("2023-12-01")
                .passes("steps/CMP5");
        verify("CMP-09")
                .withPolicy(policy)
                .given(plan, reports(late))
                .asOf("2023-12-01")
                .fails("steps/CMP5", "no-report");
    }

    @Test
    void reports_without_a_day_leave_it_open_and_no_reports_are_unknown_unless_declared_complete() {
        KnowledgePlan plan = stating("รายงานผล รอบ ๖ เดือน และ ๑๒ เดือน");
        PlanRecords undated = reports("2023-04-10").withReports(report("2023-04-10"), undated());
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, undated)
                .asOf("2023-12-01")
                .isNotDeterminable("steps/CMP5", "undated");
        PlanRecords none = PlanRecords.empty();
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, none)
                .asOf("2023-12-01")
                .isNotDeterminable("steps/CMP5", "not-recorded");
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, none.withCompleteKinds(RecordKind.REPORTS))
                .asOf("2023-12-01")
                .fails("steps/CMP5", "no-report");
        PlanRecords risk = none.withReports(ResultReport.builder()
                .id("1")
                .kind(ReportKind.RISK)
                .date(LocalDate.of(2023, 4, 10))
                .build());
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, risk)
                .asOf("2023-12-01")
                .isNotDeterminable("steps/CMP5", "not-recorded");
    }

    @Test
    void each_outcome_has_one_reason() {
        KnowledgePlan plan = stating("รายงานผล รอบ ๖ เดือน และ ๑๒ เดือน");
        assertThat(reasons(plan, reports("2023-04-10"))).containsExactly("CMP-09.no-report");
        assertThat(reasons(plan, PlanRecords.empty().withReports(undated()))).containsExactly("CMP-09.no-report");
        assertThat(reasons(plan, PlanRecords.empty().withReports(report("2023-04-10"), undated("1"), undated("2"))))
                .containsExactly("CMP-09.undated");
        assertThat(reasons(plan, PlanRecords.empty())).containsExactly("CMP-09.not-recorded");
        KnowledgePlan unknown = plan.withFiscalYearMentions().withSteps(undatedSteps());
        assertThat(reasons(unknown, PlanRecords.empty())).containsExactly("CMP-09.year-unknown");
    }

    private static List<String> reasons(KnowledgePlan plan, PlanRecords records) {
        return ComplianceEvaluator.of(OPDC)
                .evaluate(plan, records, LocalDate.of(2023, 12, 1))
                .results(RuleId.of("CMP-09"))
                .stream()
                .flatMap(result -> result.reasons().stream())
                .map(Message::key)
                .toList();
    }

    @Test
    void without_a_fiscal_year_no_round_is_known_to_close() {
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(
                        stating("รายงานผลทุกเดือน").withFiscalYearMentions().withSteps(undatedSteps()),
                        reports("2023-04-10"))
                .asOf("2023-12-01")
                .isNotDeterminable("steps/CMP5", "year-unknown");
    }

    private static List<PlanStep> undatedSteps() {
        return stating("รายงานผลทุกเดือน").steps().stream()
                .map(step -> step.withPeriods()
                        .withActivities(step.activities().stream()
                                .map(activity -> activity.withPeriods())
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานผลรอบ 6 เดือน รอบ 9 เดือน และรอบ 12 เดือน",
                "รายงาน รอบ ๖/๙/๑๒ เดือน",
                "ส่งรายงานรอบ 6 เดือน, 9 เดือน, 12 เดือน",
            })
    void rounds_are_read_in_many_words(String text) {
        rounds(text, "2023-04-10", "2023-07-05").asOf("2023-11-30").fails("steps/CMP5", "no-report");
        rounds(text, "2023-04-10", "2023-07-05", "2023-10-05")
                .asOf("2023-11-30")
                .passes("steps/CMP5");
    }

    @ParameterizedTest
    @CsvSource({
        "ทุกเดือน, 12",
        "ทุก ๆ ไตรมาส, 4",
        "รายไตรมาส, 4",
        "ทุก ๖ เดือน, 2",
        "ทุก 3 เดือน, 4",
        "a report every quarter, 4"
    })
    void rhythms_are_rounds(String text, int rounds) {
        RuleVerifier.Results results =
                rounds("รายงานผล " + text, "2022-10-20").asOf("2024-01-01").fails("steps/CMP5", "no-report");
        assertThat(results.result("steps/CMP5").expected().orElseThrow()).isEqualTo(Argument.number(rounds));
    }

    @Test
    void periods_state_rounds_too() {
        KnowledgePlan plan = with(
                stating("รายงานผลต่อผู้บริหาร"), CMP5, row -> row.withPeriods(periods("รอบ ๖ เดือน ปีงบประมาณ ๒๕๖๖")));
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, reports("2023-04-10"))
                .asOf("2023-12-01")
                .passes("steps/CMP5");
        verify("CMP-09")
                .withPolicy(OPDC)
                .given(plan, reports("2023-05-10"))
                .asOf("2023-12-01")
                .fails("steps/CMP5", "no-report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"อย่างน้อย ๑ ครั้ง", "รายงานผลภายใน ๖ เดือน", "รอบที่ ๒", "รายงานประจำเดือน"})
    void a_plan_that_states_no_rounds_is_not_held_to_any(String text) {
        rounds(text, "2023-04-10").asOf("2023-12-01").isNotApplicable();
    }

    @Test
    void it_is_judged_only_where_it_is_switched_on() {
        assertThat(ComplianceEvaluator.standard()
                        .evaluate(stating("รายงานผลทุกเดือน"), reports("2023-04-10"), LocalDate.of(2023, 12, 1))
                        .results(Aspect.EXECUTION))
                .noneMatch(result -> result.rule().value().equals("CMP-09"));
    }

    private static RuleVerifier.Execution rounds(String target, String... days) {
        return verify("CMP-09").withPolicy(OPDC).given(stating(target), reports(days));
    }

    private static KnowledgePlan stating(String target) {
        return with(compliant(), CMP5, row -> row.withTargets(targets(target)));
    }

    private static PlanRecords reports(String... days) {
        PlanRecords.Builder records = PlanRecords.builder();
        for (String day : days) {
            records.addReport(report(day));
        }
        return records.build();
    }

    private static ResultReport report(String day) {
        return ResultReport.builder()
                .id(day)
                .kind(ReportKind.PLAN_RESULTS)
                .date(LocalDate.parse(day))
                .build();
    }

    private static ResultReport undated() {
        return undated("undated");
    }

    private static ResultReport undated(String id) {
        return ResultReport.builder()
                .id(id)
                .kind(ReportKind.PLAN_RESULTS)
                .date(Optional.empty())
                .build();
    }
}
