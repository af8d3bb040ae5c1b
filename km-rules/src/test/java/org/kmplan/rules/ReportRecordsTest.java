package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP5;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.RecordSamples.assertSays;
import static org.kmplan.rules.RecordSamples.complete;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.test.RuleVerifier;

/** Reports on the results of the plan to the executive (CMP-07). */
class ReportRecordsTest {
    private static final String LAST_DAY = "2023-09-30";
    private static final String DAY_AFTER = "2023-10-01";

    @Test
    void a_report_of_the_last_day_of_the_year_passes_and_one_of_the_day_after_belongs_to_the_next() {
        RuleVerifier.Results passed =
                reported(report("1", LAST_DAY)).asOf(DAY_AFTER).passes("steps/CMP5");
        assertSays(
                passed.result("steps/CMP5"),
                "Reports to the local executive in the fiscal year and by 30 Sep 2566 B.E.: 1 (30 Sep 2566 B.E.); at least 1 are required.",
                "รายงานผลต่อผู้บริหารท้องถิ่นในปีงบประมาณและภายใน ๓๐ กันยายน ๒๕๖๖ แล้ว ๑ ครั้ง (๓๐ กันยายน ๒๕๖๖) ไม่น้อยกว่า ๑ ครั้ง");
        RuleVerifier.Results failed =
                reported(report("1", DAY_AFTER)).asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
        assertSays(
                failed.result("steps/CMP5"),
                "Reports addressed to the local executive, dated in the fiscal year and by 30 Sep 2566 B.E.: 0; at least 1 required.",
                "รายงานผลต่อผู้บริหารท้องถิ่นในปีงบประมาณและภายใน ๓๐ กันยายน ๒๕๖๖ รวม ๐ ครั้ง แต่ต้องไม่น้อยกว่า ๑ ครั้ง");
    }

    @Test
    void the_first_day_of_the_year_is_inside_and_the_day_before_is_not() {
        reported(report("1", "2022-10-01")).asOf("2022-10-01").passes("steps/CMP5");
        reported(report("1", "2022-09-30")).asOf(LAST_DAY).isNotYetDue("steps/CMP5");
        reported(report("1", "2022-09-30")).asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
    }

    @Test
    void a_policy_says_in_which_month_the_year_begins() {
        CompliancePolicy calendarYear = policy("PLN-02.fy_start_month", 1);
        RuleVerifier.Execution november = verify("CMP-07")
                .withPolicy(calendarYear)
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addReport(report("1", "2022-12-31"))
                                .build());
        november.asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
        verify("CMP-07")
                .withPolicy(calendarYear)
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addReport(report("1", "2023-01-01"))
                                .build())
                .asOf(DAY_AFTER)
                .passes("steps/CMP5");
    }

    @Test
    void a_report_in_the_year_but_after_the_step_is_late() {
        KnowledgePlan august = with(compliant(), CMP5, row -> row.withPeriods(periods("ส.ค. ๒๕๖๖")));
        PlanRecords records =
                PlanRecords.builder().addReport(report("1", "2023-09-01")).build();
        RuleVerifier.Results late =
                verify("CMP-07").given(august, records).asOf("2023-09-01").fails("steps/CMP5", "late");
        assertSays(
                late.result("steps/CMP5"),
                "Reports to the local executive dated by 31 Aug 2566 B.E.: 0 of at least 1; the first after the deadline is of 1 Sep 2566 B.E.",
                "รายงานผลต่อผู้บริหารท้องถิ่นภายใน ๓๑ สิงหาคม ๒๕๖๖ รวม ๐ ครั้ง จากอย่างน้อย ๑ ครั้ง ครั้งแรกที่รายงานหลังกำหนดคือ ๑ กันยายน ๒๕๖๖");
        verify("CMP-07")
                .withPolicy(policy("CMP-07.deadline", "CMP4 end"))
                .given(august, records)
                .asOf("2023-09-01")
                .passes("steps/CMP5");
    }

    @Test
    void no_report_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        reported().asOf(LAST_DAY).isNotYetDue("steps/CMP5");
        RuleVerifier.Results unknown = reported().asOf(DAY_AFTER).isNotDeterminable("steps/CMP5", "not-recorded");
        assertSays(
                unknown.result("steps/CMP5"),
                "Nothing is recorded of this; needed: the dates and the addressees of the reports on results.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีวันที่และผู้รับรายงานผลการดำเนินงาน");
        verify("CMP-07")
                .given(compliant(), complete(RecordKind.REPORTS))
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few");
    }

    @Test
    void a_report_to_somebody_else_or_on_something_else_does_not_count() {
        reported(report("1", "2023-09-01").withAddressee(Addressee.SUPERVISOR))
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few");
        reported(report("1", "2023-09-01").withKind(ReportKind.RISK))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP5", "not-recorded");
    }

    @Test
    void it_says_why_reports_that_are_recorded_do_not_count() {
        RuleVerifier.Results results = reported(
                        report("1", "2023-09-01").withAddressee(Addressee.SUPERVISOR),
                        report("2", "2022-09-01").withAddressee(Addressee.OTHER))
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few")
                .observes("steps/CMP5", "not-counted");
        assertThat(results.result("steps/CMP5").observations())
                .extracting(Messages.of(Language.EN)::text)
                .containsExactly(
                        "Entries that are recorded and do not count: 2, because they are dated outside the days that count and not addressed to the local executive.");
        reported(report("1", "2023-09-01").withAddressee(Addressee.SUPERVISOR))
                .asOf(DAY_AFTER)
                .observes("steps/CMP5", "not-counted");
        verify("CMP-07")
                .given(
                        compliant()
                                .withFiscalYearMentions(
                                        FiscalYearMention.of(FiscalYear.of(2566)),
                                        FiscalYearMention.of(FiscalYear.of(2567))),
                        PlanRecords.builder()
                                .addReport(report("1", "2023-09-01"))
                                .build())
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP5", "year-unknown")
                .observesNothing();
        reported(report("1", "2023-09-01").withAddressee(Addressee.SUPERVISOR), report("2", "2023-09-01"))
                .asOf(DAY_AFTER)
                .passes("steps/CMP5")
                .observesNothing();
        reported(report("1", "2023-09-01").withAddressee(Optional.empty()))
                .asOf(DAY_AFTER)
                .observesNothing();
    }

    @Test
    void an_unknown_date_or_addressee_leaves_it_open_and_is_named() {
        ResultReport bare = report("1", "2023-09-01").withDate(Optional.empty()).withAddressee(Optional.empty());
        RuleVerifier.Results open = reported(bare).asOf(DAY_AFTER).isNotDeterminable("steps/CMP5", "undecided");
        assertSays(
                open.result("steps/CMP5"),
                "Reports that surely count: 0 of at least 1; of 1 more this is not recorded: date and addressee.",
                "นับได้แน่นอน ๐ ครั้ง จากอย่างน้อย ๑ ครั้ง ส่วนอีก ๑ ครั้งยังไม่ได้บันทึก: วันที่ และ ผู้รับรายงาน");
        reported(bare).asOf(LAST_DAY).isNotYetDue("steps/CMP5");
        reported(bare.withAddressee(Addressee.OTHER)).asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
        reported(report("1", DAY_AFTER).withAddressee(Optional.empty()))
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few");
        KnowledgePlan august = with(compliant(), CMP5, row -> row.withPeriods(periods("ส.ค. ๒๕๖๖")));
        verify("CMP-07")
                .given(
                        august,
                        PlanRecords.builder()
                                .addReport(report("1", "2023-09-01").withAddressee(Optional.empty()))
                                .build())
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "late");
    }

    @Test
    void a_policy_may_require_acknowledgement() {
        CompliancePolicy acknowledged = policy("CMP-07.require_acknowledgement", true);
        ResultReport report = report("1", "2023-09-01");
        reported(report).asOf(DAY_AFTER).passes("steps/CMP5");
        reported(report.withAcknowledged(false)).asOf(DAY_AFTER).passes("steps/CMP5");
        reported(acknowledged, report.withAcknowledged(true)).asOf(DAY_AFTER).passes("steps/CMP5");
        reported(acknowledged, report.withAcknowledged(false)).asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
        RuleVerifier.Results open =
                reported(acknowledged, report).asOf(DAY_AFTER).isNotDeterminable("steps/CMP5", "undecided");
        assertSays(
                open.result("steps/CMP5"),
                "Reports that surely count: 0 of at least 1; of 1 more this is not recorded: acknowledgement.",
                "นับได้แน่นอน ๐ ครั้ง จากอย่างน้อย ๑ ครั้ง ส่วนอีก ๑ ครั้งยังไม่ได้บันทึก: การรับทราบ");
    }

    @Test
    void without_a_fiscal_year_no_report_lies_in_it() {
        KnowledgePlan twoYears = compliant()
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        RuleVerifier.Results unknown = verify("CMP-07")
                .given(
                        twoYears,
                        PlanRecords.builder()
                                .addReport(report("1", "2023-09-01"))
                                .build())
                .asOf(LAST_DAY)
                .isNotDeterminable("steps/CMP5", "year-unknown");
        assertSays(
                unknown.result("steps/CMP5"),
                "The fiscal year of the plan is not known, so it cannot be told which reports lie in it.",
                "ไม่ทราบปีงบประมาณของแผน จึงไม่ทราบว่ารายงานใดอยู่ในปีงบประมาณ");
    }

    @Test
    void without_a_period_nobody_knows_when_the_report_is_due() {
        PlanRecords records =
                PlanRecords.builder().addReport(report("1", "2023-09-01")).build();
        verify("CMP-07")
                .given(with(compliant(), CMP5, row -> row.withPeriods()), records)
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP5", "due-unknown");
        verify("CMP-07")
                .given(without(compliant(), "CMP5"), records)
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "due-unknown");
    }

    @Test
    void the_plan_itself_says_how_many_reports_unless_the_policy_is_a_floor() {
        KnowledgePlan halfYearly = with(compliant(), CMP5, row -> row.withTargets(targets("ครึ่งปีละ ๑ ครั้ง")));
        PlanRecords one =
                PlanRecords.builder().addReport(report("1", "2023-09-01")).build();
        PlanRecords two = one.withReports(report("1", "2023-03-31"), report("2", "2023-09-01"));
        verify("CMP-07").given(halfYearly, one).asOf(DAY_AFTER).fails("steps/CMP5", "too-few");
        verify("CMP-07").given(halfYearly, two).asOf(DAY_AFTER).passes("steps/CMP5");
        CompliancePolicy three = policy("CMP-07.min_reports", 3);
        verify("CMP-07")
                .withPolicy(three)
                .given(halfYearly, two)
                .asOf(DAY_AFTER)
                .passes("steps/CMP5");
        verify("CMP-07")
                .withPolicy(three)
                .given(with(compliant(), CMP5, row -> row.withTargets()), two)
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few");
        CompliancePolicy floor = CompliancePolicy.builder()
                .identity(new PolicyIdentity("test", "1"))
                .putParameter("CMP-07.min_reports", ParameterValue.of(3))
                .addFloor("CMP-07.min_reports")
                .build();
        verify("CMP-07")
                .withPolicy(floor)
                .given(halfYearly, two)
                .asOf(DAY_AFTER)
                .fails("steps/CMP5", "too-few");
    }

    private static RuleVerifier.Execution reported(ResultReport... reports) {
        return reported(CompliancePolicy.standard(), reports);
    }

    private static RuleVerifier.Execution reported(CompliancePolicy policy, ResultReport... reports) {
        return verify("CMP-07")
                .withPolicy(policy)
                .given(compliant(), PlanRecords.builder().addReports(reports).build());
    }

    private static ResultReport report(String id, String day) {
        return ResultReport.builder()
                .id(id)
                .kind(ReportKind.PLAN_RESULTS)
                .date(LocalDate.parse(day))
                .addressee(Addressee.EXECUTIVE)
                .build();
    }
}
