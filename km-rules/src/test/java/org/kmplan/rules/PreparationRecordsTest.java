package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.RecordSamples.assertSays;
import static org.kmplan.rules.RecordSamples.event;
import static org.kmplan.rules.RecordSamples.order;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.evidence;
import static org.kmplan.rules.test.SamplePlans.indicators;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.test.RuleVerifier;

/** The preparation: what the plan says of the appointment (CMP-02), and the order before the knowledge work (LNK-03). */
class PreparationRecordsTest {
    private static final Path REAL_PLAN = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
    private static final String LATER = "2023-05-01";

    // CMP-02, plan

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มีคำสั่งแต่งตั้งคณะทำงาน",
                "คำสั่งคณะทำงาน",
                "แต่งตั้งคณะทำงาน",
                "จัดทำค\u0E4Dาสั่ง",
                "an Order on the working group",
                "Appointment of the team",
                "persons appointed"
            })
    void a_plan_that_names_the_order_or_the_appointment_passes(String words) {
        verify("CMP-02").given(saying(words)).passes("steps/CMP1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ประชุมคณะทำงาน", "ปฏิบัติตามหนังสือสั่งการ", "meet in order to begin", "cross-border work"})
    void a_plan_that_names_neither_leaves_it_open(String words) {
        RuleVerifier.Results open =
                verify("CMP-02").given(saying(words)).isNotDeterminable("steps/CMP1", "no-order-named");
        assertSays(
                open.result("steps/CMP1"),
                "The plan names no order or appointment of the working group in CMP 1.",
                "ขั้นตอน CMP 1 ในแผนไม่ได้ระบุคำสั่งหรือการแต่งตั้งคณะทำงาน");
    }

    @Test
    void the_words_may_stand_anywhere_in_a_row_of_the_step() {
        KnowledgePlan silent = saying("ประชุม");
        String words = "คำสั่งแต่งตั้ง";
        PlanCell cell = PlanCell.builder()
                .column(PlanColumn.METHOD)
                .heading("วิธีการ")
                .text(words)
                .build();
        for (KnowledgePlan plan : List.of(
                with(silent, CMP1, row -> row.withTitle(words)),
                with(silent, CMP1, row -> row.withIndicators(indicators(words))),
                with(silent, CMP1, row -> row.withTargets(targets("มี" + words))),
                with(silent, CMP1, row -> row.withEvidence(evidence(EvidenceType.OTHER, words))),
                with(silent, CMP1, row -> row.withCells(cell)),
                and(silent, row(CMP1).withId("CMP1-2")))) {
            verify("CMP-02").given(plan).passes("steps/CMP1");
        }
        verify("CMP-02")
                .given(with(silent, ProcessStep.CMP2, row -> row.withTitle(words)))
                .isNotDeterminable("steps/CMP1", "no-order-named");
    }

    @Test
    void a_plan_without_the_step_or_without_its_period_leaves_it_open() {
        verify("CMP-02").given(without(compliant(), "CMP1")).isNotDeterminable("plan", "no-order-named");
        KnowledgePlan noPeriod = with(compliant(), CMP1, row -> row.withPeriods(periods("ตามแผนฯ")));
        RuleVerifier.Results unknown =
                verify("CMP-02").given(noPeriod).isNotDeterminable("steps/CMP1", "deadline-unknown");
        assertSays(
                unknown.result("steps/CMP1"),
                "CMP 1 has no period that can be read, so it is not known by when the working group must be appointed.",
                "ขั้นตอน CMP 1 ไม่มีระยะเวลาที่อ่านได้ จึงไม่ทราบว่าต้องแต่งตั้งคณะทำงานภายในวันใด");
        verify("CMP-02")
                .withPolicy(policy("CMP-02.deadline", "2023-01-31"))
                .given(noPeriod)
                .passes("steps/CMP1");
    }

    @Test
    void the_real_plan_names_its_order_and_nothing_is_known_of_its_execution() throws IOException {
        assumeTrue(Files.isRegularFile(REAL_PLAN), "skipped: " + REAL_PLAN + " is not there");
        KnowledgePlan plan = PlanReader.standard().read(REAL_PLAN).plans().get(0);
        verify("CMP-02").given(plan).passes("steps/CMP1");
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
        for (String rule : List.of("CMP-02", "CMP-03", "CMP-04", "CMP-05", "CMP-06", "CMP-07", "CMP-08", "LNK-03")) {
            assertThat(report.results(RuleId.of(rule)))
                    .filteredOn(result -> result.aspect() == Aspect.EXECUTION)
                    .singleElement()
                    .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.NOT_DETERMINABLE));
        }
    }

    // LNK-03, execution

    @Test
    void an_order_of_the_day_of_the_first_event_comes_before_it() {
        RuleVerifier.Results passed = done(List.of(order("1", "2023-01-16")), held("1", KMP1, "2023-01-16"))
                .asOf(LATER)
                .passes("plan");
        assertSays(
                passed.result("plan"),
                "The working group was appointed on 16 Jan 2566 B.E., no later than the first event of the knowledge work on 16 Jan 2566 B.E.",
                "แต่งตั้งคณะทำงานเมื่อ ๑๖ มกราคม ๒๕๖๖ ไม่ช้ากว่ากิจกรรมการจัดการความรู้ครั้งแรกเมื่อ ๑๖ มกราคม ๒๕๖๖");
        RuleVerifier.Results failed = done(List.of(order("1", "2023-01-17")), held("1", KMP1, "2023-01-16"))
                .asOf(LATER)
                .fails("plan", "order-late");
        assertSays(
                failed.result("plan"),
                "The order that appoints the working group is of 17 Jan 2566 B.E., after the first event of the knowledge work on 16 Jan 2566 B.E.",
                "คำสั่งแต่งตั้งคณะทำงานลงวันที่ ๑๗ มกราคม ๒๕๖๖ หลังกิจกรรมการจัดการความรู้ครั้งแรกเมื่อ ๑๖ มกราคม ๒๕๖๖");
    }

    @Test
    void the_earliest_order_and_the_earliest_event_decide() {
        List<AppointmentOrder> orders = List.of(order("1", "2023-03-01"), order("2", "2023-01-16"));
        done(orders, held("1", KMP1, "2023-02-01"), held("2", KMP1, "2023-04-01"))
                .asOf(LATER)
                .passes("plan");
        done(orders, held("1", KMP1, "2023-04-01"), held("2", KMP1, "2023-01-15"))
                .asOf(LATER)
                .fails("plan", "order-late");
        done(
                        List.of(
                                order("1", "2023-02-02").withKind(OrderKind.WORKING_GROUP),
                                order("2", "2023-01-01").withKind(OrderKind.OTHER)),
                        held("1", KMP1, "2023-02-01"))
                .asOf(LATER)
                .fails("plan", "order-late");
    }

    @Test
    void knowledge_work_is_what_refers_to_its_steps_or_is_of_its_kinds() {
        List<AppointmentOrder> orders = List.of(order("1", "2023-02-01"));
        KnowledgeEvent training = event("1", EventKind.TRAINING, "2023-01-15");
        done(orders, training).asOf(LATER).isNotDeterminable("plan", "no-event");
        done(orders, training.withActivity(ActivityRef.parse("KMP7/1")))
                .asOf(LATER)
                .fails("plan", "order-late");
        done(orders, training.withActivity(ActivityRef.parse("KMP_RECOGNITION")))
                .asOf(LATER)
                .isNotDeterminable("plan", "no-event");
        for (EventKind kind : List.of(EventKind.TACIT_CAPTURE, EventKind.EXCHANGE)) {
            KnowledgeEvent event = event("1", kind, "2023-01-15");
            done(orders, event).asOf(LATER).fails("plan", "order-late");
            done(orders, event.withActivity(ActivityRef.parse("CMP4/1")))
                    .asOf(LATER)
                    .isNotDeterminable("plan", "no-event");
        }
    }

    @Test
    void an_event_may_refer_to_a_second_row_of_a_step() {
        PlanStep second = row(KMP1).withId("KMP1-2");
        PlanRecords records = PlanRecords.builder()
                .addOrder(order("1", "2023-02-01"))
                .addEvent(event("1", EventKind.MEETING, "2023-01-15").withActivity(ActivityRef.ofStep("KMP1-2")))
                .build();
        verify("LNK-03").given(and(compliant(), second), records).asOf(LATER).fails("plan", "order-late");
    }

    @Test
    void undated_entries_leave_it_open_where_they_could_decide() {
        AppointmentOrder undatedOrder = order("9", "2023-01-01").withDate(Optional.empty());
        KnowledgeEvent undatedEvent = event("9", EventKind.EXCHANGE);
        RuleVerifier.Results orders = done(
                        List.of(order("1", "2023-01-17"), undatedOrder), held("1", KMP1, "2023-01-16"))
                .asOf(LATER)
                .isNotDeterminable("plan", "orders-undated");
        assertSays(
                orders.result("plan"),
                "The order of 17 Jan 2566 B.E. is later than the first event of the knowledge work on 16 Jan 2566 B.E., but of further orders (1) the date is not recorded.",
                "คำสั่งลงวันที่ ๑๗ มกราคม ๒๕๖๖ หลังกิจกรรมการจัดการความรู้ครั้งแรกเมื่อ ๑๖ มกราคม ๒๕๖๖ แต่ยังมีคำสั่งอีก ๑ ฉบับที่ไม่ได้บันทึกวันที่");
        done(List.of(order("1", "2023-01-16"), undatedOrder), held("1", KMP1, "2023-01-16"))
                .asOf(LATER)
                .passes("plan");
        RuleVerifier.Results events = done(
                        List.of(order("1", "2023-01-16")), held("1", KMP1, "2023-01-16"), undatedEvent)
                .asOf(LATER)
                .isNotDeterminable("plan", "events-undated");
        assertSays(
                events.result("plan"),
                "The order of 16 Jan 2566 B.E. comes before the first dated event of the knowledge work on 16 Jan 2566 B.E., but of further events (1) the date is not recorded.",
                "คำสั่งลงวันที่ ๑๖ มกราคม ๒๕๖๖ ก่อนหรือตรงกับกิจกรรมการจัดการความรู้ครั้งแรกที่มีวันที่เมื่อ ๑๖ มกราคม ๒๕๖๖ แต่ยังมีกิจกรรมอีก ๑ รายการที่ไม่ได้บันทึกวันที่");
        done(List.of(order("1", "2023-01-17")), held("1", KMP1, "2023-01-16"), undatedEvent)
                .asOf(LATER)
                .fails("plan", "order-late");
    }

    @Test
    void without_an_order_or_an_event_nothing_can_be_compared() {
        RuleVerifier.Results noOrder =
                done(List.of(), held("1", KMP1, "2023-01-16")).asOf(LATER).isNotDeterminable("plan", "no-order");
        assertSays(
                noOrder.result("plan"),
                "No dated order that appoints the working group is recorded, so it cannot be compared with the first event of the knowledge work on 16 Jan 2566 B.E.",
                "ไม่มีบันทึกคำสั่งแต่งตั้งคณะทำงานที่มีวันที่ จึงเทียบกับกิจกรรมการจัดการความรู้ครั้งแรกเมื่อ ๑๖ มกราคม ๒๕๖๖ ไม่ได้");
        RuleVerifier.Execution noEvent = done(List.of(order("1", "2023-01-16")));
        RuleVerifier.Results pending = noEvent.asOf("2023-03-31").isNotYetDue("plan");
        assertSays(
                pending.result("plan"),
                "No event of a KMP step is recorded with a date yet, and on 31 Mar 2566 B.E. the first of these steps still runs until 31 Mar 2566 B.E.",
                "ยังไม่มีบันทึกกิจกรรมในขั้นตอน KMP ที่มีวันที่ แต่ ณ วันที่ ๓๑ มีนาคม ๒๕๖๖ ขั้นตอนแรกยังดำเนินการได้จนถึง ๓๑ มีนาคม ๒๕๖๖");
        noEvent.asOf("2023-04-01").isNotDeterminable("plan", "no-event");
        done(List.of(order("1", "2023-01-16")), held("1", KMP1, "2023-04-02"))
                .asOf("2023-04-01")
                .isNotDeterminable("plan", "no-event");
        done(List.of(order("1", "2023-04-02")), held("1", KMP1, "2023-04-01"))
                .asOf("2023-04-01")
                .isNotDeterminable("plan", "no-order");
    }

    @Test
    void a_plan_without_knowledge_steps_leaves_it_open() {
        KnowledgePlan change = without(compliant(), "KMP1", "KMP2", "KMP3", "KMP4", "KMP5", "KMP6", "KMP7");
        verify("LNK-03").given(change, PlanRecords.empty()).asOf("2022-10-01").isNotDeterminable("plan", "no-event");
    }

    private static KnowledgePlan saying(String words) {
        return with(
                compliant(),
                CMP1,
                row -> row.withActivities(row.activities().get(0).withDescription(words))
                        .withIndicators()
                        .withTargets());
    }

    private static KnowledgeEvent held(String id, ProcessStep step, String day) {
        return event(id, EventKind.MEETING, day).withActivity(ActivityRef.ofStep(step.name()));
    }

    private static RuleVerifier.Execution done(List<AppointmentOrder> orders, KnowledgeEvent... events) {
        return verify("LNK-03")
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addAllOrders(orders)
                                .addEvents(events)
                                .build());
    }
}
