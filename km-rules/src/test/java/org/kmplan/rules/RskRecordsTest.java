package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.withHeader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Who manages the risks, and what was done of it in fiscal year 2566, which ends on 30 September 2566. */
class RskRecordsTest {
    private static final String DAY = "2023-06-30";
    private static final String LAST_DAY = "2023-09-30";
    private static final String DAY_AFTER = "2023-10-01";
    private static final KnowledgePlan OTHER = withHeader(compliant(), h -> h.withTopic("การจัดซื้อจัดจ้าง"));
    private static final AppointmentOrder ORDER = AppointmentOrder.builder()
            .id("o1")
            .kind(OrderKind.RISK_MANAGEMENT)
            .date(LocalDate.of(2022, 11, 1))
            .addUnit("คณะทำงานบริหารความเสี่ยง")
            .build();
    private static final RiskEvent PLAN = event("e1", RiskEventKind.PLAN);
    private static final RiskEvent MONITORING = event("e2", RiskEventKind.MONITORING);
    private static final ResultReport REPORT = ResultReport.builder()
            .id("r1")
            .kind(ReportKind.RISK)
            .addressee(Addressee.EXECUTIVE)
            .date(LocalDate.parse(LAST_DAY))
            .build();

    // RSK-03

    @Test
    void a_dated_order_that_names_persons_or_units_assigns_responsibility() {
        ordered(ORDER).asOf(DAY).passes("plan").observesNothing();
        ordered(ORDER.withUnits().withPersons("นาย ก")).asOf(DAY).passes("plan").observesNothing();
    }

    @Test
    void an_order_holds_from_its_date_to_its_last_day() {
        LocalDate day = LocalDate.parse(DAY);
        ordered(ORDER.withDate(day)).asOf(day).passes("plan");
        ordered(ORDER.withDate(day.plusDays(1))).asOf(day).isNotDeterminable("plan", "not-recorded");
        ordered(ORDER.withEndsOn(day)).asOf(day).passes("plan");
        RuleVerifier.Results ended =
                ordered(ORDER.withEndsOn(day.minusDays(1))).asOf(day).fails("plan", "expired");
        assertThat(text(ended)).endsWith("the last one held until 29 Jun 2566 B.E.");
        ordered(ORDER.withEndsOn(day.minusDays(1)), ORDER.withId("o2"))
                .asOf(day)
                .passes("plan");
    }

    @Test
    void an_order_without_date_or_names_leaves_it_open() {
        RuleVerifier.Results undated =
                ordered(ORDER.withDate(Optional.empty())).asOf(DAY).isNotDeterminable("plan", "undated");
        assertThat(text(undated)).startsWith("No date is recorded");
        RuleVerifier.Results unnamed = ordered(ORDER.withUnits()).asOf(DAY).isNotDeterminable("plan", "names-nobody");
        assertThat(text(unnamed)).startsWith("No persons or units are recorded");
        ordered(ORDER.withUnits(), ORDER.withId("o2")).asOf(DAY).passes("plan");
        ordered(ORDER.withEndsOn(LocalDate.of(2023, 1, 1)), ORDER.withId("o2").withDate(Optional.empty()))
                .asOf(DAY)
                .isNotDeterminable("plan", "undated");
    }

    @Test
    void without_an_order_nobody_is_responsible_if_the_list_is_complete() {
        for (PlanRecords none : List.of(PlanRecords.empty(), orders(ORDER.withKind(OrderKind.WORKING_GROUP)))) {
            verify("RSK-03").given(compliant(), none).asOf(DAY).isNotDeterminable("plan", "not-recorded");
            verify("RSK-03")
                    .given(compliant(), none.withCompleteKinds(RecordKind.ORDERS))
                    .asOf(DAY)
                    .fails("plan", "none-made");
        }
    }

    @Test
    void internal_audit_alone_is_observed() {
        AppointmentOrder audit = ORDER.withUnits("หน่วยตรวจสอบภายใน");
        ordered(audit).asOf(DAY).passes("plan").observes("plan", "audit-only");
        ordered(audit, ORDER.withId("o2")).asOf(DAY).passes("plan").observesNothing();
        ordered(audit.withUnits("หน่วยตรวจสอบภายใน", "กองคลัง")).asOf(DAY).observesNothing();
        ordered(audit.withPersons("นาย ก")).asOf(DAY).observesNothing();
        verify("RSK-03")
                .withPolicy(policy("RSK-03.audit_words", "ตรวจเงินแผ่นดิน"))
                .given(compliant(), orders(audit))
                .asOf(DAY)
                .observesNothing();
    }

    @Test
    void a_plan_on_another_topic_needs_it_only_if_risks_are_managed() {
        verify("RSK-03").given(OTHER, PlanRecords.empty()).asOf(DAY).isNotApplicable("plan");
        verify("RSK-07").given(OTHER, PlanRecords.empty()).asOf(DAY).isNotApplicable("plan");
        PlanRecords knowledge = orders(ORDER.withKind(OrderKind.WORKING_GROUP))
                .withReports(REPORT.withKind(ReportKind.PLAN_RESULTS).withDate(LocalDate.parse(DAY)));
        verify("RSK-03").given(OTHER, knowledge).asOf(DAY).isNotApplicable("plan");
        LocalDate day = LocalDate.parse(DAY);
        for (PlanRecords records : List.of(
                PlanRecords.empty().withRiskRegister(RiskRegister.builder().build()),
                PlanRecords.empty().withRiskEvents(PLAN.withDate(day)),
                PlanRecords.empty().withReports(REPORT.withDate(day)))) {
            verify("RSK-03").given(OTHER, records).asOf(day).isNotDeterminable("plan", "not-recorded");
            verify("RSK-07").given(OTHER, records).asOf(day).isNotYetDue("plan");
        }
        verify("RSK-03").given(OTHER, orders(ORDER)).asOf(DAY).passes("plan");
    }

    // RSK-07

    @Test
    void a_risk_plan_monitoring_and_a_report_in_the_year_suffice() {
        year(PLAN, MONITORING).asOf(LAST_DAY).passes("plan");
        verify("RSK-07")
                .given(
                        compliant(),
                        yearRecords(PLAN, MONITORING).withReports(REPORT.withAddressee(Addressee.SUPERVISOR)))
                .asOf(DAY_AFTER)
                .passes("plan");
    }

    @Test
    void what_is_missing_is_not_yet_due_on_the_last_day_of_the_year_and_missing_the_day_after() {
        year(PLAN).asOf(LAST_DAY).isNotYetDue("plan");
        complete(PLAN).asOf(LAST_DAY).isNotYetDue("plan");
        complete(PLAN).asOf(DAY_AFTER).fails("plan", "no-monitoring");
        complete(MONITORING).asOf(DAY_AFTER).fails("plan", "no-plan");
        verify("RSK-07")
                .given(compliant(), yearRecords(PLAN, MONITORING).withReports().withCompleteKinds(RecordKind.REPORTS))
                .asOf(DAY_AFTER)
                .fails("plan", "no-report");
    }

    @Test
    void what_is_not_recorded_is_unknown_unless_the_list_is_complete() {
        assertThat(text(year(PLAN).asOf(DAY_AFTER).isNotDeterminable("plan", "monitoring-not-recorded")))
                .isEqualTo("No monitoring of risks is recorded; needed: at least 1.");
        assertThat(text(year(MONITORING).asOf(DAY_AFTER).isNotDeterminable("plan", "plan-not-recorded")))
                .isEqualTo("No risk plan is recorded; needed: at least 1.");
        RuleVerifier.Results unreported = verify("RSK-07")
                .given(compliant(), yearRecords(PLAN, MONITORING).withReports())
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "report-not-recorded");
        assertThat(text(unreported))
                .isEqualTo("No report on risks to the head or supervisor is recorded; needed: at least 1.");
    }

    @Test
    void the_first_and_the_last_day_of_the_year_belong_to_it() {
        for (String inside : List.of("2022-10-01", LAST_DAY)) {
            year(PLAN.withDate(LocalDate.parse(inside)), MONITORING.withDate(LocalDate.parse(inside)))
                    .asOf(DAY_AFTER)
                    .passes("plan");
        }
        for (String outside : List.of("2022-09-30", DAY_AFTER)) {
            LocalDate day = LocalDate.parse(outside);
            year(PLAN.withDate(day), MONITORING).asOf(DAY_AFTER).fails("plan", "no-plan");
            year(PLAN, MONITORING.withDate(day)).asOf(DAY_AFTER).fails("plan", "no-monitoring");
            reported(REPORT.withDate(day)).asOf(DAY_AFTER).fails("plan", "no-report");
        }
        verify("RSK-07")
                .withPolicy(policy("PLN-02.fy_start_month", 1))
                .given(compliant(), yearRecords(PLAN, MONITORING))
                .asOf("2023-10-31")
                .passes("plan");
        verify("RSK-07")
                .withPolicy(policy("PLN-02.fy_start_month", 1))
                .given(compliant(), yearRecords(PLAN))
                .asOf("2023-12-31")
                .isNotYetDue("plan");
    }

    @Test
    void undated_entries_and_reports_to_nobody_known_leave_it_open() {
        assertThat(text(year(PLAN.withDate(Optional.empty()), MONITORING)
                        .asOf(DAY_AFTER)
                        .isNotDeterminable("plan", "plan-open")))
                .isEqualTo("Needed: at least 1 risk plan; 0 surely count, 1 more have no recorded date.");
        year(PLAN, MONITORING.withDate(Optional.empty())).asOf(DAY_AFTER).isNotDeterminable("plan", "monitoring-open");
        for (ResultReport open : List.of(
                REPORT.withAddressee(Optional.empty()),
                REPORT.withDate(Optional.empty()),
                REPORT.withDate(Optional.empty()).withAddressee(Optional.empty()))) {
            reported(open).asOf(DAY_AFTER).isNotDeterminable("plan", "report-open");
        }
        for (ResultReport closed : List.of(
                REPORT.withAddressee(Addressee.OTHER),
                REPORT.withAddressee(Addressee.OTHER).withDate(Optional.empty()),
                REPORT.withAddressee(Optional.empty()).withDate(LocalDate.of(2022, 1, 1)))) {
            reported(closed).asOf(DAY_AFTER).fails("plan", "no-report");
        }
        year(PLAN, PLAN.withId("e3").withDate(Optional.empty()), MONITORING)
                .asOf(DAY_AFTER)
                .passes("plan");
    }

    @Test
    void a_sure_failure_outweighs_what_is_open() {
        complete(PLAN.withDate(Optional.empty())).asOf(DAY_AFTER).fails("plan", "no-monitoring");
    }

    @Test
    void a_review_and_entries_of_a_later_day_do_not_count() {
        year(PLAN, event("e2", RiskEventKind.REVIEW))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "monitoring-not-recorded");
        year(PLAN, MONITORING)
                .asOf(MONITORING.date().orElseThrow().minusDays(1))
                .isNotYetDue("plan");
    }

    @Test
    void without_a_fiscal_year_nothing_belongs_to_it() {
        KnowledgePlan timeless = compliant()
                .withFiscalYearMentions()
                .withSteps(compliant().steps().stream()
                        .map(row -> row.withPeriods()
                                .withActivities(row.activities().stream()
                                        .map(activity -> activity.withPeriods())
                                        .toList()))
                        .toList());
        RuleVerifier.Results results = verify("RSK-07")
                .given(timeless, yearRecords(PLAN, MONITORING))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "year-unknown");
        assertThat(text(results)).startsWith("The fiscal year of the plan is not known");
    }

    @Test
    void a_policy_demands_more_of_each_in_a_year() {
        RuleVerifier twice = verify("RSK-07").withPolicy(policy("RSK-07.min_per_year", 2));
        PlanRecords once = yearRecords(PLAN, MONITORING);
        twice.given(compliant(), once).asOf(LAST_DAY).isNotYetDue("plan");
        twice.given(compliant(), once).asOf(DAY_AFTER).fails("plan", "no-plan").fails("plan", "no-report");
        twice.given(
                        compliant(),
                        yearRecords(PLAN, PLAN.withId("e3"), MONITORING, MONITORING.withId("e4"))
                                .withReports(REPORT, REPORT.withId("r2")))
                .asOf(DAY_AFTER)
                .passes("plan");
    }

    @Test
    void nothing_of_a_year_is_demanded_of_another_topic_whatever_the_lists_are_declared() {
        PlanRecords complete = PlanRecords.empty().withCompleteKinds(RecordKind.RISK_EVENTS, RecordKind.REPORTS);
        for (PlanRecords records : List.of(PlanRecords.empty(), complete)) {
            for (String day : List.of(DAY, LAST_DAY, DAY_AFTER)) {
                verify("RSK-07").given(OTHER, records).asOf(day).isNotApplicable("plan");
            }
        }
    }

    @Test
    void one_record_of_risk_management_is_enough_to_demand_the_rest() {
        other(PlanRecords.empty().withRiskEvents(PLAN.withDate(Optional.empty())))
                .isNotDeterminable("plan", "plan-open")
                .isNotDeterminable("plan", "monitoring-not-recorded")
                .isNotDeterminable("plan", "report-not-recorded");
        other(PlanRecords.empty().withRiskEvents(MONITORING.withDate(Optional.empty())))
                .isNotDeterminable("plan", "monitoring-open")
                .isNotDeterminable("plan", "plan-not-recorded");
        other(PlanRecords.empty().withReports(REPORT.withDate(Optional.empty())))
                .isNotDeterminable("plan", "report-open");
        other(PlanRecords.empty().withRiskEvents(PLAN).withCompleteKinds(RecordKind.RISK_EVENTS, RecordKind.REPORTS))
                .fails("plan", "no-monitoring")
                .fails("plan", "no-report");
        other(PlanRecords.empty().withRiskEvents(MONITORING).withCompleteKinds(RecordKind.RISK_EVENTS))
                .fails("plan", "no-plan");
    }

    @Test
    void nothing_of_a_year_is_unknown_before_it_is_over() {
        for (PlanRecords records : List.of(
                PlanRecords.empty(),
                yearRecords(PLAN.withDate(Optional.empty()), MONITORING),
                yearRecords(PLAN, MONITORING.withDate(Optional.empty())),
                yearRecords(PLAN, MONITORING).withReports(REPORT.withDate(Optional.empty())),
                yearRecords(PLAN, MONITORING).withReports())) {
            verify("RSK-07").given(compliant(), records).asOf(LAST_DAY).isNotYetDue("plan");
        }
        year(MONITORING).asOf(LAST_DAY).isNotYetDue("plan");
    }

    @Test
    void more_undated_entries_than_are_demanded_leave_it_open_too() {
        RiskEvent plan = PLAN.withDate(Optional.empty());
        RiskEvent monitoring = MONITORING.withDate(Optional.empty());
        year(plan, plan.withId("e3"), MONITORING).asOf(DAY_AFTER).isNotDeterminable("plan", "plan-open");
        year(PLAN, monitoring, monitoring.withId("e3")).asOf(DAY_AFTER).isNotDeterminable("plan", "monitoring-open");
        ResultReport report = REPORT.withDate(Optional.empty());
        verify("RSK-07")
                .given(compliant(), yearRecords(PLAN, MONITORING).withReports(report, report.withId("r2")))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "report-open");
    }

    @Test
    void more_than_is_demanded_suffices_too() {
        verify("RSK-07")
                .given(
                        compliant(),
                        yearRecords(PLAN, PLAN.withId("e3"), MONITORING, MONITORING.withId("e4"))
                                .withReports(REPORT, REPORT.withId("r2")))
                .asOf(LAST_DAY)
                .passes("plan");
    }

    private static RuleVerifier.Results other(PlanRecords records) {
        return verify("RSK-07").given(OTHER, records).asOf(DAY_AFTER);
    }

    private static RuleVerifier.Execution ordered(AppointmentOrder... orders) {
        return verify("RSK-03").given(compliant(), orders(orders));
    }

    private static PlanRecords orders(AppointmentOrder... orders) {
        return PlanRecords.builder().addOrders(orders).build();
    }

    private static RuleVerifier.Execution year(RiskEvent... events) {
        return verify("RSK-07").given(compliant(), yearRecords(events));
    }

    private static RuleVerifier.Execution complete(RiskEvent... events) {
        return verify("RSK-07").given(compliant(), yearRecords(events).withCompleteKinds(RecordKind.RISK_EVENTS));
    }

    private static RuleVerifier.Execution reported(ResultReport report) {
        return verify("RSK-07").given(compliant(), yearRecords(PLAN, MONITORING).withReports(report));
    }

    private static PlanRecords yearRecords(RiskEvent... events) {
        return PlanRecords.builder().addRiskEvents(events).addReport(REPORT).build();
    }

    private static RiskEvent event(String id, RiskEventKind kind) {
        return RiskEvent.builder()
                .id(id)
                .kind(kind)
                .date(LocalDate.of(2023, 3, 31))
                .build();
    }

    private static String text(RuleVerifier.Results results) {
        return Messages.of(Language.EN).text(results.result("plan").reasons().get(0));
    }
}
