package org.kmplan.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskRegister;

/** Records as they would have stood on a day. */
class RecordsByDayTest {
    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final ActivityRef WORK = ActivityRef.of("KMP2", "1");

    private static ActivityRecord completed(LocalDate begun, LocalDate completed) {
        return ActivityRecord.builder()
                .activity(WORK)
                .status(ActivityStatus.COMPLETED)
                .begunOn(begun)
                .completedOn(completed)
                .attendance(Attendance.of(40, 50).withPersons("p1", "p2"))
                .build();
    }

    private static ActivityRecord known(ActivityRecord record) {
        return PlanRecords.builder()
                .addActivity(record)
                .build()
                .knownBy(DAY)
                .activities()
                .get(0);
    }

    private static RecordedDocument evidence(ActivityRef... activities) {
        return RecordedDocument.builder()
                .id("d1")
                .addActivities(activities)
                .addRole(DocumentRole.EVIDENCE)
                .date(DAY)
                .build();
    }

    @Test
    void an_activity_completed_on_the_day_is_completed() {
        ActivityRecord record = completed(DAY.minusDays(9), DAY);
        assertThat(known(record)).isEqualTo(record);
    }

    @Test
    void an_activity_completed_later_is_in_progress() {
        ActivityRecord record = completed(DAY, NEXT);
        assertThat(known(record))
                .isEqualTo(record.withStatus(ActivityStatus.IN_PROGRESS).withCompletedOn(Optional.empty()));
    }

    @Test
    void an_activity_begun_later_is_not_started_and_only_its_headcount_is_known() {
        assertThat(known(completed(NEXT, NEXT.plusDays(1))))
                .isEqualTo(ActivityRecord.builder()
                        .activity(WORK)
                        .status(ActivityStatus.NOT_STARTED)
                        .attendance(Attendance.builder().headcount(50).build())
                        .build());
    }

    @Test
    void attendance_without_a_headcount_goes_as_a_whole() {
        ActivityRecord record = completed(NEXT, NEXT)
                .withAttendance(Attendance.builder().attended(40).build());
        assertThat(known(record).attendance()).isEmpty();
    }

    @Test
    void an_activity_completed_before_it_was_begun_stays_completed() {
        assertThat(known(completed(NEXT, DAY)).status()).contains(ActivityStatus.COMPLETED);
        assertThat(known(completed(NEXT, DAY)).begunOn()).isEmpty();
    }

    @Test
    void documents_are_no_evidence_of_work_that_was_not_begun() {
        ActivityRef other = ActivityRef.of("KMP3", "1");
        PlanRecords records =
                PlanRecords.builder().addActivity(completed(NEXT, NEXT)).build();
        assertThat(records.withDocuments(evidence(WORK)).knownBy(DAY).documents())
                .isEmpty();
        assertThat(records.withDocuments(evidence(WORK, other)).knownBy(DAY).documents())
                .containsExactly(evidence(other));
        RecordedDocument both = evidence(WORK).withRoles(DocumentRole.EVIDENCE, DocumentRole.SOURCE);
        assertThat(records.withDocuments(both).knownBy(DAY).documents())
                .containsExactly(evidence(WORK).withRoles(DocumentRole.SOURCE));
        assertThat(records.withDocuments(evidence(other)).knownBy(DAY).documents())
                .containsExactly(evidence(other));
    }

    @Test
    void entries_of_the_day_and_undated_ones_stay_and_later_ones_go() {
        KnowledgeEvent today = KnowledgeEvent.builder()
                .id("e1")
                .kind(EventKind.BRIEFING)
                .date(DAY)
                .build();
        KnowledgeEvent undated =
                KnowledgeEvent.builder().id("e2").kind(EventKind.BRIEFING).build();
        KnowledgeEvent later = today.withId("e3").withDate(NEXT);
        PlanRecords records =
                PlanRecords.builder().addEvents(today, undated, later).build();
        assertThat(records.knownBy(DAY).events()).containsExactly(today, undated);
    }

    @Test
    void a_result_measured_or_done_later_is_not_known() {
        MeasuredResult result = MeasuredResult.builder()
                .id("r1")
                .subject("steps/CMP3/targets/1")
                .build();
        PlanRecords records = PlanRecords.builder()
                .addResults(
                        result.withMeasuredOn(DAY).withDoneOn(DAY),
                        result.withId("r2").withMeasuredOn(NEXT),
                        result.withId("r3").withDoneOn(NEXT))
                .build();
        assertThat(records.knownBy(DAY).results())
                .extracting(MeasuredResult::id)
                .containsExactly("r1");
    }

    @Test
    void an_order_reviewed_later_was_not_reviewed_and_may_end_later() {
        AppointmentOrder order = AppointmentOrder.builder()
                .id("o1")
                .kind(OrderKind.WORKING_GROUP)
                .date(DAY)
                .reviewedOn(NEXT)
                .endsOn(NEXT)
                .build();
        assertThat(PlanRecords.builder().addOrder(order).build().knownBy(DAY).orders())
                .containsExactly(order.withReviewedOn(Optional.empty()));
    }

    @Test
    void what_was_done_later_with_a_body_of_knowledge_is_not_known() {
        KnowledgeBody body = KnowledgeBody.builder()
                .id("b1")
                .checked(true)
                .updatedOn(NEXT)
                .exchangedOn(NEXT)
                .repository(RepositoryEntry.builder().title("x").date(NEXT).build())
                .addFollowUps(
                        UseFollowUp.builder().unit("กองช่าง").date(DAY).build(),
                        UseFollowUp.builder().unit("กองคลัง").date(NEXT).build())
                .build();
        assertThat(PlanRecords.builder()
                        .addKnowledgeBody(body)
                        .build()
                        .knownBy(DAY)
                        .knowledgeBodies())
                .containsExactly(KnowledgeBody.builder()
                        .id("b1")
                        .checked(true)
                        .addFollowUp(body.followUps().get(0))
                        .build());
    }

    @Test
    void a_plan_issued_later_was_not_issued() {
        PlanRecords records =
                PlanRecords.builder().planIssued(true).planIssuedOn(NEXT).build();
        assertThat(records.knownBy(DAY))
                .isEqualTo(PlanRecords.builder().planIssued(false).build());
        assertThat(records.knownBy(NEXT)).isEqualTo(records);
    }

    @Test
    void a_risk_accepted_later_was_not_accepted() {
        Risk risk = Risk.builder()
                .id("R1")
                .description("x")
                .dueDate(NEXT)
                .acceptance(RiskAcceptance.builder().date(NEXT).build())
                .build();
        RiskRegister register = RiskRegister.builder().addRisk(risk).build();
        assertThat(PlanRecords.builder()
                        .riskRegister(register)
                        .build()
                        .knownBy(DAY)
                        .riskRegister())
                .contains(register.withRisks(risk.withAcceptance(Optional.empty())));
    }

    @Test
    void complete_lists_are_complete_on_the_day() {
        PlanRecords records =
                PlanRecords.builder().addCompleteKind(RecordKind.EVENTS).build();
        assertThat(records.knownBy(DAY).completeKinds()).isEqualTo(Set.of(RecordKind.EVENTS));
    }
}
