package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.CMP2;
import static org.kmplan.core.plan.ProcessStep.CMP3;
import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.RecordSamples.assertSays;
import static org.kmplan.rules.RecordSamples.complete;
import static org.kmplan.rules.RecordSamples.event;
import static org.kmplan.rules.RecordSamples.events;
import static org.kmplan.rules.RecordSamples.order;
import static org.kmplan.rules.RecordSamples.orders;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.test.RuleVerifier;

/** What was done of the change process: order, briefing, communication, plan and recognition. */
class ChangeRecordsTest {
    private static final String CMP1_END = "2023-01-31";
    private static final String DAY_AFTER_CMP1 = "2023-02-01";
    private static final String YEAR_END = "2023-09-30";
    private static final String DAY_AFTER_YEAR = "2023-10-01";

    // CMP-02

    @Test
    void an_order_of_the_last_day_is_in_time_and_one_of_the_day_after_is_not() {
        RuleVerifier.Results passed = appointed(order("1", CMP1_END))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1")
                .observesNothing();
        assertSays(
                passed.result("steps/CMP1"),
                "The working group was appointed or its order reviewed in time, by 31 Jan 2566 B.E.: 31 Jan 2566 B.E.",
                "แต่งตั้งคณะทำงานหรือทบทวนคำสั่งทันกำหนด (๓๑ มกราคม ๒๕๖๖) เมื่อ ๓๑ มกราคม ๒๕๖๖");
        RuleVerifier.Results late =
                appointed(order("1", DAY_AFTER_CMP1)).asOf(YEAR_END).fails("steps/CMP1", "late");
        assertSays(
                late.result("steps/CMP1"),
                "The order that appoints the working group, or its review, is of 1 Feb 2566 B.E., after the deadline, 31 Jan 2566 B.E.",
                "คำสั่งแต่งตั้งคณะทำงานหรือการทบทวนคำสั่งลงวันที่ ๑ กุมภาพันธ์ ๒๕๖๖ หลังวันครบกำหนด ๓๑ มกราคม ๒๕๖๖");
    }

    @Test
    void an_order_does_not_exist_before_its_day() {
        RuleVerifier.Execution order = appointed(order("1", "2023-01-16"));
        order.asOf("2023-01-15").isNotYetDue("steps/CMP1");
        order.asOf("2023-01-16").passes("steps/CMP1");
        RuleVerifier.Execution late = appointed(order("1", "2023-02-10"));
        late.asOf("2023-02-09").isNotDeterminable("steps/CMP1", "not-recorded");
        late.asOf("2023-02-10").fails("steps/CMP1", "late");
    }

    @Test
    void no_order_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        appointed().asOf(CMP1_END).isNotYetDue("steps/CMP1");
        RuleVerifier.Results unknown = appointed().asOf(DAY_AFTER_CMP1).isNotDeterminable("steps/CMP1", "not-recorded");
        assertSays(
                unknown.result("steps/CMP1"),
                "Nothing is recorded of this; needed: the number and the date of the order that appoints the working group.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีเลขที่และวันที่ของคำสั่งแต่งตั้งคณะทำงาน");
        verify("CMP-02")
                .given(compliant(), complete(RecordKind.ORDERS))
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "too-few");
        verify("CMP-02")
                .given(compliant(), complete(RecordKind.ORDERS))
                .asOf(CMP1_END)
                .isNotYetDue("steps/CMP1");
    }

    @Test
    void an_order_without_a_date_leaves_it_open_and_an_order_of_another_kind_says_nothing() {
        AppointmentOrder undated = order("1", "2023-01-16").withDate(Optional.empty());
        RuleVerifier.Results open = appointed(undated).asOf(DAY_AFTER_CMP1).isNotDeterminable("steps/CMP1", "undated");
        assertSays(
                open.result("steps/CMP1"),
                "Surely in time: 0 of at least 1; of 1 more this is not recorded: date.",
                "ยืนยันได้ว่าทันกำหนด ๐ รายการ จากอย่างน้อย ๑ รายการ ส่วนอีก ๑ รายการยังไม่ได้บันทึก: วันที่");
        appointed(undated).asOf(CMP1_END).isNotYetDue("steps/CMP1");
        appointed(undated, order("2", "2023-01-16")).asOf(DAY_AFTER_CMP1).passes("steps/CMP1");
        appointed(undated, order("2", "2023-02-16")).asOf(YEAR_END).isNotDeterminable("steps/CMP1", "undated");
        appointed(order("1", "2023-01-16").withKind(OrderKind.RISK_MANAGEMENT))
                .asOf(DAY_AFTER_CMP1)
                .isNotDeterminable("steps/CMP1", "not-recorded");
    }

    @Test
    void an_order_from_before_the_year_counts_by_its_review() {
        AppointmentOrder lastYear = order("1", "2021-11-01");
        reviewed(lastYear, CMP1_END).asOf(DAY_AFTER_CMP1).passes("steps/CMP1").observesNothing();
        RuleVerifier.Results late =
                reviewed(lastYear, DAY_AFTER_CMP1).asOf(DAY_AFTER_CMP1).fails("steps/CMP1", "late");
        assertSays(
                late.result("steps/CMP1"),
                "The order that appoints the working group, or its review, is of 1 Feb 2566 B.E., after the deadline, 31 Jan 2566 B.E.",
                "คำสั่งแต่งตั้งคณะทำงานหรือการทบทวนคำสั่งลงวันที่ ๑ กุมภาพันธ์ ๒๕๖๖ หลังวันครบกำหนด ๓๑ มกราคม ๒๕๖๖");
    }

    @Test
    void an_order_from_before_the_year_that_nobody_reviewed_in_it_does_not_count() {
        RuleVerifier.Results old =
                appointed(order("1", "2022-09-30")).asOf(DAY_AFTER_CMP1).fails("steps/CMP1", "earlier-order");
        assertSays(
                old.result("steps/CMP1"),
                "An order is from before the fiscal year (30 Sep 2565 B.E.) and no review of it in the year is recorded, so it does not count.",
                "มีคำสั่งก่อนปีงบประมาณ (๓๐ กันยายน ๒๕๖๕) แต่ไม่มีบันทึกการทบทวนคำสั่งในปีงบประมาณนี้ จึงนับไม่ได้");
        reviewed(order("1", "2019-05-02"), "2020-06-01").asOf(DAY_AFTER_CMP1).fails("steps/CMP1", "earlier-order");
        appointed(order("1", "2022-10-01")).asOf(DAY_AFTER_CMP1).passes().observesNothing();
        appointed(order("1", "2022-09-30"), order("2", "2023-01-16"))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1")
                .observesNothing();
    }

    @Test
    void an_order_that_is_over_before_the_deadline_does_not_count() {
        AppointmentOrder order = order("1", "2022-11-01");
        RuleVerifier.Results over = appointed(order.withEndsOn(LocalDate.parse("2023-01-30")))
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "ended-order");
        assertSays(
                over.result("steps/CMP1"),
                "An order was over on 30 Jan 2566 B.E., before the deadline, 31 Jan 2566 B.E., so it does not count.",
                "มีคำสั่งที่สิ้นผลเมื่อ ๓๐ มกราคม ๒๕๖๖ ก่อนวันครบกำหนด ๓๑ มกราคม ๒๕๖๖ จึงนับไม่ได้");
        appointed(order.withEndsOn(LocalDate.parse(CMP1_END)))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1");
        appointed(order.withEndsOn(LocalDate.parse("2023-01-30")), order("2", "2023-01-16"))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1");
    }

    @Test
    void a_policy_sets_the_number_of_orders() {
        verify("CMP-02")
                .withPolicy(policy("CMP-02.min_orders", 2))
                .given(compliant(), orders(order("1", "2023-01-16")))
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "too-few");
        verify("CMP-02")
                .withPolicy(policy("CMP-02.min_orders", 2))
                .given(compliant(), orders(order("1", "2023-01-16"), order("2", "2023-01-17")))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1");
    }

    @Test
    void an_order_of_the_year_counts_by_its_own_day_or_by_its_review() {
        reviewed(order("1", "2022-11-01"), "2023-05-01").asOf(YEAR_END).passes("steps/CMP1");
        reviewed(order("1", "2022-11-01").withDate(Optional.empty()), CMP1_END)
                .asOf(YEAR_END)
                .passes("steps/CMP1");
        reviewed(order("1", "2022-11-01").withDate(Optional.empty()), DAY_AFTER_CMP1)
                .asOf(YEAR_END)
                .fails("steps/CMP1", "late");
    }

    @Test
    void a_policy_sets_the_deadline_of_the_order() {
        PlanRecords records = orders(order("1", "2023-03-31"));
        verify("CMP-02")
                .withPolicy(policy("CMP-02.deadline", "KMP1 end"))
                .given(compliant(), records)
                .asOf("2023-04-01")
                .passes("steps/CMP1");
        verify("CMP-02")
                .withPolicy(policy("CMP-02.deadline", "2023-03-30"))
                .given(compliant(), records)
                .asOf("2023-04-01")
                .fails("steps/CMP1", "late");
    }

    @Test
    void without_a_period_nobody_knows_when_the_order_is_due() {
        KnowledgePlan noPeriod = with(compliant(), CMP1, row -> row.withPeriods(periods("ตามแผนฯ")));
        PlanRecords records = orders(order("1", "2023-01-16"));
        RuleVerifier.Results unknown =
                verify("CMP-02").given(noPeriod, records).asOf(YEAR_END).isNotDeterminable("steps/CMP1", "due-unknown");
        assertSays(
                unknown.result("steps/CMP1"),
                "The plan states no period that can be read, so it cannot be told when this is due.",
                "แผนไม่มีระยะเวลาที่อ่านได้ จึงไม่ทราบวันครบกำหนด");
        verify("CMP-02")
                .given(without(compliant(), "CMP1"), records)
                .asOf(YEAR_END)
                .isNotDeterminable("plan", "due-unknown");
        verify("CMP-02")
                .withPolicy(policy("CMP-02.deadline", "2023-01-31"))
                .given(without(compliant(), "CMP1"), records)
                .asOf(YEAR_END)
                .passes("plan");
    }

    // CMP-03

    @Test
    void a_briefing_of_the_last_day_is_in_time_and_one_of_the_day_after_is_not() {
        briefed(briefing("1", CMP1_END)).asOf(DAY_AFTER_CMP1).passes("steps/CMP1");
        RuleVerifier.Results late =
                briefed(briefing("1", DAY_AFTER_CMP1)).asOf(DAY_AFTER_CMP1).fails("steps/CMP1", "late");
        assertSays(
                late.result("steps/CMP1"),
                "Briefing meetings held by 31 Jan 2566 B.E.: 0 of at least 1; the first after the deadline was on 1 Feb 2566 B.E.",
                "จัดประชุมชี้แจงภายใน ๓๑ มกราคม ๒๕๖๖ รวม ๐ ครั้ง จากอย่างน้อย ๑ ครั้ง ครั้งแรกที่จัดหลังกำหนดคือ ๑ กุมภาพันธ์ ๒๕๖๖");
    }

    @Test
    void no_briefing_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        briefed().asOf(CMP1_END).isNotYetDue("steps/CMP1");
        RuleVerifier.Results unknown = briefed().asOf(DAY_AFTER_CMP1).isNotDeterminable("steps/CMP1", "not-recorded");
        assertSays(
                unknown.result("steps/CMP1"),
                "Nothing is recorded of this; needed: the dates of the briefing meetings.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีวันที่จัดประชุมชี้แจง");
        verify("CMP-03")
                .given(compliant(), complete(RecordKind.EVENTS))
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "too-few");
    }

    @Test
    void a_briefing_without_a_date_leaves_it_open() {
        briefed(event("1", EventKind.BRIEFING)).asOf(DAY_AFTER_CMP1).isNotDeterminable("steps/CMP1", "undated");
        briefed(event("1", EventKind.MEETING, "2023-01-16"))
                .asOf(DAY_AFTER_CMP1)
                .isNotDeterminable("steps/CMP1", "not-recorded");
    }

    @Test
    void a_policy_sets_the_number_and_the_deadline_of_briefings() {
        CompliancePolicy two = policy("CMP-03.min_events", 2);
        PlanRecords one = events(briefing("1", "2023-01-16"));
        verify("CMP-03")
                .withPolicy(two)
                .given(compliant(), one)
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "too-few");
        verify("CMP-03")
                .withPolicy(two)
                .given(compliant(), events(briefing("1", "2023-01-16"), briefing("2", "2023-01-16")))
                .asOf(DAY_AFTER_CMP1)
                .passes("steps/CMP1");
        verify("CMP-03")
                .withPolicy(policy("CMP-03.deadline", "2023-01-15"))
                .given(compliant(), one)
                .asOf(DAY_AFTER_CMP1)
                .fails("steps/CMP1", "late");
    }

    @Test
    void without_a_period_nobody_knows_when_the_briefing_is_due() {
        verify("CMP-03")
                .given(without(compliant(), "CMP1"), events(briefing("1", "2023-01-16")))
                .asOf(YEAR_END)
                .isNotDeterminable("plan", "due-unknown");
    }

    // CMP-04

    @Test
    void both_end_days_of_the_window_are_inside() {
        communicated(communication("1", "2023-01-01")).asOf("2023-01-01").passes("steps/CMP2");
        RuleVerifier.Results passed = communicated(communication("1", "2023-03-31"))
                .asOf("2023-04-01")
                .passes("steps/CMP2");
        assertSays(
                passed.result("steps/CMP2"),
                "The plan was communicated with an agenda on 31 Mar 2566 B.E., within the period from 1 Jan 2566 B.E. to 31 Mar 2566 B.E.",
                "สื่อสารแนวทางตามแผนโดยมีระเบียบวาระ เมื่อ ๓๑ มีนาคม ๒๕๖๖ ภายในช่วง ๑ มกราคม ๒๕๖๖ ถึง ๓๑ มีนาคม ๒๕๖๖");
    }

    @Test
    void the_days_beside_the_window_are_outside() {
        communicated(communication("1", "2022-12-31")).asOf("2023-04-01").fails("steps/CMP2", "outside-window");
        RuleVerifier.Results failed = communicated(communication("1", "2023-04-01"))
                .asOf("2023-04-01")
                .fails("steps/CMP2", "outside-window");
        assertSays(
                failed.result("steps/CMP2"),
                "The plan was communicated on 1 Apr 2566 B.E., but it must be communicated from 1 Jan 2566 B.E. to 31 Mar 2566 B.E.",
                "สื่อสารแนวทางตามแผนเมื่อ ๑ เมษายน ๒๕๖๖ แต่ต้องสื่อสารในช่วง ๑ มกราคม ๒๕๖๖ ถึง ๓๑ มีนาคม ๒๕๖๖");
    }

    @Test
    void an_event_without_an_agenda_fails_with_its_own_message() {
        KnowledgeEvent bare = communication("1", "2023-02-01").withAgenda(false);
        RuleVerifier.Results failed = communicated(bare, communication("2", "2023-05-01"))
                .asOf("2023-05-01")
                .fails("steps/CMP2", "no-agenda");
        assertSays(
                failed.result("steps/CMP2"),
                "The plan was communicated on 1 Feb 2566 B.E., within the period from 1 Jan 2566 B.E. to 31 Mar 2566 B.E., but without an agenda.",
                "สื่อสารแนวทางตามแผนเมื่อ ๑ กุมภาพันธ์ ๒๕๖๖ ภายในช่วง ๑ มกราคม ๒๕๖๖ ถึง ๓๑ มีนาคม ๒๕๖๖ แต่ไม่มีระเบียบวาระ");
        communicated(bare).asOf("2023-03-31").isNotYetDue("steps/CMP2");
        communicated(bare, communication("2", "2023-03-01")).asOf("2023-04-01").passes("steps/CMP2");
    }

    @Test
    void an_unknown_agenda_or_date_leaves_it_open() {
        KnowledgeEvent unclear = communication("1", "2023-02-01").withAgenda(Optional.empty());
        KnowledgeEvent bare = communication("2", "2023-02-01").withAgenda(false);
        RuleVerifier.Results open =
                communicated(unclear, bare).asOf("2023-04-01").isNotDeterminable("steps/CMP2", "agenda-unknown");
        assertSays(
                open.result("steps/CMP2"),
                "The plan was communicated on 1 Feb 2566 B.E., but it is not recorded whether there was an agenda.",
                "สื่อสารแนวทางตามแผนเมื่อ ๑ กุมภาพันธ์ ๒๕๖๖ แต่ไม่ได้บันทึกว่ามีระเบียบวาระหรือไม่");
        RuleVerifier.Results undated = communicated(event("1", EventKind.COMMUNICATION), bare)
                .asOf("2023-04-01")
                .isNotDeterminable("steps/CMP2", "undated");
        assertSays(
                undated.result("steps/CMP2"),
                "Events that communicated the plan without a recorded date: 1; so it cannot be told whether they were from 1 Jan 2566 B.E. to 31 Mar 2566 B.E.",
                "กิจกรรมสื่อสารแนวทางตามแผน ๑ รายการไม่ได้บันทึกวันที่ จึงไม่ทราบว่าอยู่ในช่วง ๑ มกราคม ๒๕๖๖ ถึง ๓๑ มีนาคม ๒๕๖๖ หรือไม่");
        communicated(unclear.withDate(LocalDate.of(2023, 5, 1)))
                .asOf("2023-05-01")
                .fails("steps/CMP2", "outside-window");
    }

    @Test
    void no_communication_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        communicated().asOf("2023-03-31").isNotYetDue("steps/CMP2");
        RuleVerifier.Results unknown =
                communicated().asOf("2023-04-01").isNotDeterminable("steps/CMP2", "not-recorded");
        assertSays(
                unknown.result("steps/CMP2"),
                "Nothing is recorded of this; needed: the dates on which the plan was communicated, with the agenda.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีวันที่สื่อสารแนวทางตามแผน พร้อมระเบียบวาระ");
        verify("CMP-04")
                .given(compliant(), complete(RecordKind.EVENTS))
                .asOf("2023-04-01")
                .fails("steps/CMP2", "none-held");
        communicated(communication("1", "2023-04-02"))
                .asOf("2023-04-01")
                .isNotDeterminable("steps/CMP2", "not-recorded");
    }

    @Test
    void a_policy_sets_the_window_and_the_plan_may_leave_it_open() {
        PlanRecords inMay = events(communication("1", "2023-05-01"));
        verify("CMP-04")
                .withPolicy(policy("CMP-04.window", "KMP2"))
                .given(compliant(), inMay)
                .asOf(YEAR_END)
                .passes("steps/CMP2");
        KnowledgePlan open = with(compliant(), CMP2, row -> row.withPeriods(periods("ม.ค. ๒๕๖๖ เป็นต้นไป")));
        verify("CMP-04").given(open, inMay).asOf(YEAR_END).passes("steps/CMP2");
        verify("CMP-04")
                .given(with(compliant(), CMP2, row -> row.withPeriods()), inMay)
                .asOf(YEAR_END)
                .isNotDeterminable("steps/CMP2", "due-unknown");
        verify("CMP-04")
                .given(without(compliant(), "CMP2"), inMay)
                .asOf(YEAR_END)
                .isNotDeterminable("plan", "due-unknown");
    }

    // CMP-05

    @Test
    void a_plan_issued_on_the_last_day_is_in_time_and_one_of_the_day_after_is_not() {
        issued(YEAR_END).asOf(DAY_AFTER_YEAR).passes("steps/CMP3").observes("steps/CMP3", "after-kmp1");
        RuleVerifier.Results late = issued(DAY_AFTER_YEAR).asOf(DAY_AFTER_YEAR).fails("steps/CMP3", "late");
        assertSays(
                late.result("steps/CMP3"),
                "The KM plan was issued on 1 Oct 2566 B.E., after the deadline, 30 Sep 2566 B.E.",
                "ประกาศใช้แผนการจัดการความรู้เมื่อ ๑ ตุลาคม ๒๕๖๖ หลังวันครบกำหนด ๓๐ กันยายน ๒๕๖๖");
        late.observesNothing();
    }

    @Test
    void a_plan_is_best_issued_before_the_end_of_the_first_knowledge_step() {
        issued("2023-03-31").asOf("2023-04-01").passes("steps/CMP3").observesNothing();
        issued("2023-04-01").asOf("2023-04-01").passes("steps/CMP3").observes("steps/CMP3", "after-kmp1");
        verify("CMP-05")
                .given(with(compliant(), KMP1, row -> row.withPeriods()), records("2023-04-01"))
                .asOf("2023-04-01")
                .passes("steps/CMP3")
                .observesNothing();
    }

    @Test
    void a_plan_is_not_issued_before_its_day() {
        issued("2023-03-31").asOf("2023-03-30").isNotYetDue("steps/CMP3").observesNothing();
        issued("2023-10-05").asOf("2023-10-04").isNotDeterminable("steps/CMP3", "not-recorded");
    }

    @Test
    void an_issue_without_a_date_leaves_it_open() {
        PlanRecords undated = PlanRecords.builder().planIssued(true).build();
        verify("CMP-05").given(compliant(), undated).asOf(YEAR_END).isNotYetDue("steps/CMP3");
        RuleVerifier.Results open = verify("CMP-05")
                .given(compliant(), undated)
                .asOf(DAY_AFTER_YEAR)
                .isNotDeterminable("steps/CMP3", "undated");
        assertSays(
                open.result("steps/CMP3"),
                "The KM plan is recorded as issued, but without the date, so it cannot be compared with the deadline, 30 Sep 2566 B.E.",
                "บันทึกระบุว่าประกาศใช้แผนการจัดการความรู้แล้ว แต่ไม่ได้บันทึกวันที่ จึงเทียบกับวันครบกำหนด ๓๐ กันยายน ๒๕๖๖ ไม่ได้");
    }

    @Test
    void a_plan_that_was_not_issued_fails_and_one_of_which_nothing_is_known_does_not() {
        PlanRecords denied = PlanRecords.builder().planIssued(false).build();
        verify("CMP-05").given(compliant(), denied).asOf(YEAR_END).isNotYetDue("steps/CMP3");
        verify("CMP-05").given(compliant(), denied).asOf(DAY_AFTER_YEAR).fails("steps/CMP3", "not-issued");
        RuleVerifier.Results unknown = verify("CMP-05")
                .given(compliant(), PlanRecords.empty())
                .asOf(DAY_AFTER_YEAR)
                .isNotDeterminable("steps/CMP3", "not-recorded");
        assertSays(
                unknown.result("steps/CMP3"),
                "Nothing is recorded of this; needed: the date on which the KM plan was issued or approved.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีวันที่ประกาศใช้หรืออนุมัติแผนการจัดการความรู้");
    }

    @Test
    void a_policy_sets_the_deadline_of_the_plan() {
        verify("CMP-05")
                .withPolicy(policy("CMP-05.plan_deadline", "KMP1 end"))
                .given(compliant(), records("2023-04-01"))
                .asOf(YEAR_END)
                .fails("steps/CMP3", "late");
        verify("CMP-05")
                .given(with(compliant(), CMP3, row -> row.withPeriods()), records("2023-04-01"))
                .asOf(YEAR_END)
                .isNotDeterminable("steps/CMP3", "due-unknown");
    }

    // CMP-08

    @Test
    void recognition_on_the_last_day_is_in_time_and_on_the_day_after_is_not() {
        recognised(recognition("1", YEAR_END)).asOf(DAY_AFTER_YEAR).passes("steps/CMP6");
        RuleVerifier.Results late = recognised(recognition("1", DAY_AFTER_YEAR))
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "late");
        assertSays(
                late.result("steps/CMP6"),
                "Recognition events held by 30 Sep 2566 B.E.: 0 of at least 1; the first after the deadline was on 1 Oct 2566 B.E.",
                "จัดกิจกรรมยกย่องชมเชยภายใน ๓๐ กันยายน ๒๕๖๖ รวม ๐ ครั้ง จากอย่างน้อย ๑ ครั้ง ครั้งแรกที่จัดหลังกำหนดคือ ๑ ตุลาคม ๒๕๖๖");
    }

    @Test
    void no_recognition_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        recognised().asOf(YEAR_END).isNotYetDue("steps/CMP6");
        RuleVerifier.Results unknown =
                recognised().asOf(DAY_AFTER_YEAR).isNotDeterminable("steps/CMP6", "not-recorded");
        assertSays(
                unknown.result("steps/CMP6"),
                "Nothing is recorded of this; needed: the dates of the recognition events.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีวันที่จัดกิจกรรมยกย่องชมเชย");
        verify("CMP-08")
                .given(compliant(), complete(RecordKind.EVENTS))
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "too-few");
        recognised(event("1", EventKind.RECOGNITION)).asOf(DAY_AFTER_YEAR).isNotDeterminable("steps/CMP6", "undated");
    }

    @Test
    void recognition_in_the_row_of_its_own_counts() {
        recognised(recognition("1", YEAR_END).withActivity(ActivityRef.parse("KMP_RECOGNITION/1")))
                .asOf(DAY_AFTER_YEAR)
                .passes("steps/CMP6");
    }

    @Test
    void the_plan_itself_says_how_many_events_of_recognition() {
        PlanRecords two = events(recognition("1", "2023-09-01"), recognition("2", "2023-09-02"));
        verify("CMP-08").given(promising("๒ ครั้ง"), two).asOf(DAY_AFTER_YEAR).passes("steps/CMP6");
        RuleVerifier.Results failed = verify("CMP-08")
                .given(promising("มากกว่า ๒ ครั้ง"), two)
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "too-few");
        assertSays(
                failed.result("steps/CMP6"),
                "Recognition events held by 30 Sep 2566 B.E.: 2; at least 3 required.",
                "จัดกิจกรรมยกย่องชมเชยภายใน ๓๐ กันยายน ๒๕๖๖ รวม ๒ ครั้ง แต่ต้องไม่น้อยกว่า ๓ ครั้ง");
        verify("CMP-08")
                .given(promising("๙๙๙๙๙๙๙๙๙๙๙๙ ครั้ง"), two)
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "too-few");
    }

    @Test
    void the_plans_own_number_wins_over_the_policy_unless_that_is_a_floor() {
        PlanRecords one = events(recognition("1", "2023-09-01"));
        CompliancePolicy two = policy("CMP-08.min_events", 2);
        CompliancePolicy floor = CompliancePolicy.builder()
                .identity(new PolicyIdentity("test", "1"))
                .putParameter("CMP-08.min_events", ParameterValue.of(2))
                .addFloor("CMP-08.min_events")
                .build();
        verify("CMP-08")
                .withPolicy(two)
                .given(compliant(), one)
                .asOf(DAY_AFTER_YEAR)
                .passes("steps/CMP6");
        verify("CMP-08")
                .withPolicy(floor)
                .given(compliant(), one)
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "too-few");
        verify("CMP-08")
                .withPolicy(two)
                .given(with(compliant(), CMP6, row -> row.withTargets()), one)
                .asOf(DAY_AFTER_YEAR)
                .fails("steps/CMP6", "too-few");
    }

    @Test
    void a_policy_sets_the_deadline_of_recognition() {
        PlanRecords records = events(recognition("1", "2023-09-01"));
        verify("CMP-08")
                .withPolicy(policy("CMP-08.deadline", "2023-08-31"))
                .given(compliant(), records)
                .asOf(YEAR_END)
                .fails("steps/CMP6", "late");
        verify("CMP-08")
                .given(without(compliant(), "CMP6"), records)
                .asOf(YEAR_END)
                .isNotDeterminable("plan", "due-unknown");
    }

    private static KnowledgePlan promising(String target) {
        return with(compliant(), CMP6, row -> row.withTargets(targets(target)));
    }

    private static RuleVerifier.Execution appointed(AppointmentOrder... orders) {
        return verify("CMP-02").given(compliant(), orders(orders));
    }

    private static RuleVerifier.Execution reviewed(AppointmentOrder order, String day) {
        return appointed(order.withReviewedOn(LocalDate.parse(day)));
    }

    private static RuleVerifier.Execution briefed(KnowledgeEvent... events) {
        return verify("CMP-03").given(compliant(), events(events));
    }

    private static RuleVerifier.Execution communicated(KnowledgeEvent... events) {
        return verify("CMP-04").given(compliant(), events(events));
    }

    private static RuleVerifier.Execution issued(String day) {
        return verify("CMP-05").given(compliant(), records(day));
    }

    private static RuleVerifier.Execution recognised(KnowledgeEvent... events) {
        return verify("CMP-08").given(compliant(), events(events));
    }

    private static PlanRecords records(String issuedOn) {
        return PlanRecords.builder().planIssuedOn(LocalDate.parse(issuedOn)).build();
    }

    private static KnowledgeEvent briefing(String id, String day) {
        return event(id, EventKind.BRIEFING, day);
    }

    private static KnowledgeEvent communication(String id, String day) {
        return event(id, EventKind.COMMUNICATION, day).withAgenda(true);
    }

    private static KnowledgeEvent recognition(String id, String day) {
        return event(id, EventKind.RECOGNITION, day);
    }
}
