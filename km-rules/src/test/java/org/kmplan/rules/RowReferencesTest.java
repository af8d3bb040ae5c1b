package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.rules.test.SamplePlans;

/** Records of the second row of a step and of rows without activities. */
class RowReferencesTest {
    private static final String YEAR_OVER = "2023-10-01";
    private static final KnowledgePlan WHOLE_ROW = with(
            compliant(),
            KMP1,
            r -> r.withActivities()
                    .withPeriods(SamplePlans.periods("ม.ค. ๒๕๖๖"))
                    .withEvidence(SamplePlans.evidence(EvidenceType.MEETING_MINUTES, "รายงานการประชุม")));

    // The second row of a step has an id of its own

    @Test
    void sources_of_the_second_row_of_a_step_are_sources_of_the_step() {
        KnowledgePlan plan = and(compliant(), row(KMP2).withId("KMP2-2"));
        PlanRecords records = PlanRecords.builder()
                .addDocuments(source("1", "KMP2-2"), source("2", "KMP2-2/1"))
                .build();
        verify("KMP-04").given(plan, records).asOf(YEAR_OVER).passes("steps/KMP2");
        verify("KMP-04")
                .given(compliant(), records.withCompleteKinds(RecordKind.DOCUMENTS))
                .asOf(YEAR_OVER)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void publications_of_the_second_row_of_a_step_are_publications_of_the_step() {
        KnowledgePlan plan = and(compliant(), row(KMP5).withId("KMP5-2"));
        PlanRecords records = PlanRecords.builder()
                .addPublications(
                        publication("1", ChannelKind.WEBSITE, "KMP5-2"), publication("2", ChannelKind.LINE, "KMP5-2/1"))
                .build();
        verify("DSM-01").given(plan, records).asOf(YEAR_OVER).passes("steps/KMP5");
    }

    @Test
    void publications_of_the_second_row_of_recognition_publish_it() {
        KnowledgePlan plan = and(compliant(), row(CMP6).withId("CMP6-2"));
        PlanRecords records = PlanRecords.builder()
                .addRecognition(Recognition.builder()
                        .id("1")
                        .name("กองช่าง")
                        .date(LocalDate.of(2023, 9, 1))
                        .build())
                .addPublication(publication("1", ChannelKind.WEBSITE, "CMP6-2/1"))
                .build();
        verify("REC-02").given(plan, records).asOf(YEAR_OVER).passes("steps/KMP_RECOGNITION");
        verify("REC-02")
                .given(without(plan, "CMP6-2"), records.withCompleteKinds(RecordKind.RECOGNITIONS))
                .asOf(YEAR_OVER)
                .fails("steps/KMP_RECOGNITION");
    }

    // A row without activities is one activity

    @Test
    void a_row_without_activities_is_due_as_a_whole() {
        PlanRecords late = PlanRecords.builder()
                .addActivity(record(ActivityStatus.IN_PROGRESS))
                .build();
        PlanRecords inTime = PlanRecords.builder()
                .addActivity(record(ActivityStatus.COMPLETED).withCompletedOn(LocalDate.of(2023, 1, 31)))
                .build();
        for (String rule : new String[] {"SCH-05", "EXE-01"}) {
            verify(rule).given(WHOLE_ROW, late).asOf("2023-01-31").isNotYetDue("steps/KMP1");
            verify(rule).given(WHOLE_ROW, late).asOf("2023-02-01").fails("steps/KMP1");
            verify(rule).given(WHOLE_ROW, inTime).asOf("2023-02-01").passes("steps/KMP1");
        }
        KnowledgePlan alone = WHOLE_ROW.withSteps(WHOLE_ROW.step(KMP1).orElseThrow());
        verify("EXE-02").given(alone, late).asOf("2023-02-01").fails("plan");
        verify("EXE-02").given(alone, inTime).asOf("2023-02-01").passes("plan");
    }

    @Test
    void persons_of_a_row_without_activities_are_counted_when_its_last_period_with_an_end_is_over() {
        KnowledgePlan plan = with(
                compliant(),
                KMP6,
                r -> r.withActivities()
                        .withPeriods(SamplePlans.periods("ก.ค. ๒๕๖๖", "ส.ค. ๒๕๖๖ เป็นต้นไป"))
                        .withTargets(SamplePlans.targets("บุคลากรเข้าร่วมไม่น้อยกว่าร้อยละ ๘๐")));
        for (String rule : new String[] {"PRT-01", "PRT-02"}) {
            verify(rule).given(plan, PlanRecords.empty()).asOf("2023-07-31").isNotYetDue("steps/KMP6");
            verify(rule)
                    .given(plan, PlanRecords.empty())
                    .asOf("2023-08-01")
                    .isNotDeterminable("steps/KMP6", "headcount-missing");
        }
    }

    @Test
    void a_completed_row_without_activities_needs_its_evidence() {
        PlanRecords completed = PlanRecords.builder()
                .addActivity(record(ActivityStatus.COMPLETED).withCompletedOn(LocalDate.of(2023, 1, 31)))
                .addCompleteKinds(RecordKind.DOCUMENTS)
                .build();
        verify("EVD-02").given(WHOLE_ROW, completed).asOf(YEAR_OVER).fails("steps/KMP1", "missing");
        verify("EVD-02")
                .given(
                        WHOLE_ROW,
                        completed.withDocuments(source("1", "KMP1")
                                .withRoles(DocumentRole.EVIDENCE)
                                .withType(EvidenceType.MEETING_MINUTES)))
                .asOf(YEAR_OVER)
                .passes("steps/KMP1");
    }

    private static ActivityRecord record(ActivityStatus status) {
        return ActivityRecord.builder()
                .activity(ActivityRef.ofStep("KMP1"))
                .status(status)
                .begunOn(LocalDate.of(2023, 1, 10))
                .build();
    }

    private static RecordedDocument source(String id, String reference) {
        return RecordedDocument.builder()
                .id(id)
                .title("เรื่อง " + id)
                .addActivity(ActivityRef.parse(reference))
                .addRole(DocumentRole.SOURCE)
                .date(LocalDate.of(2023, 1, 20))
                .build();
    }

    private static Publication publication(String id, ChannelKind channel, String reference) {
        return Publication.builder()
                .id(id)
                .channel(channel)
                .activity(ActivityRef.parse(reference))
                .date(LocalDate.of(2023, 8, 1))
                .build();
    }
}
