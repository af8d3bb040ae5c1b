package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.with;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetGroup;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.rules.test.RuleVerifier;

/** Whether rows for persons inside and outside the agency reached both (PRT-03). */
class AudienceRecordsTest {
    private static final String ROW = "steps/KMP6";
    private static final String LAST_DAY = "2023-08-31";
    private static final String DAY_AFTER = "2023-09-01";
    private static final KnowledgePlan PLAN = meant(KMP6, "บุคลากรทั้งในและนอกสังกัด");

    @Test
    void one_person_on_each_side_is_enough() {
        judged(attended(1, 1)).asOf(DAY_AFTER).passes(ROW);
        judged(attended(1, 1)).asOf("2022-10-01").passes(ROW);
    }

    @Test
    void nobody_on_a_side_fails_from_the_day_after_the_last() {
        judged(attended(30, 0)).asOf(LAST_DAY).isNotYetDue(ROW);
        judged(attended(30, 0)).asOf(DAY_AFTER).fails(ROW, "outside-not-reached");
        judged(attended(0, 2)).asOf(DAY_AFTER).fails(ROW, "inside-not-reached");
        judged(attended(0, 0)).asOf(DAY_AFTER).fails(ROW, "inside-not-reached").fails(ROW, "outside-not-reached");
    }

    @Test
    void either_side_is_awaited_until_the_last_day() {
        judged(attended(0, 2)).asOf(LAST_DAY).isNotYetDue(ROW);
        KnowledgePlan undated = with(PLAN, KMP6, row -> row.withPeriods());
        verify("PRT-03").given(undated, attended(0, 2)).asOf(DAY_AFTER).isNotDeterminable(ROW, "due-unknown");
        PlanRecords published = attended(0, 2).withPublications(publication(ChannelKind.PRINT, Audience.INSIDE));
        judged(published).asOf(DAY_AFTER).passes(ROW);
    }

    @Test
    void an_affiliation_that_is_not_recorded_is_named() {
        judged(PlanRecords.empty())
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "inside-unknown")
                .isNotDeterminable(ROW, "outside-unknown");
        judged(PlanRecords.empty()).asOf(LAST_DAY).isNotYetDue(ROW);
        judged(recorded(Attendance.builder().inside(3).build()))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "outside-unknown");
        judged(recorded(Attendance.builder().outside(0).build()))
                .asOf(DAY_AFTER)
                .fails(ROW, "outside-not-reached");
        judged(recorded(Attendance.of(40, 50))).asOf(DAY_AFTER).isNotDeterminable(ROW);
        judged(recorded(Attendance.builder().inside(3).outside(-1).build()))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "outside-unknown");
    }

    @Test
    void the_records_of_the_row_and_of_its_activities_are_taken_together() {
        PlanRecords records = PlanRecords.builder()
                .addActivities(
                        record("KMP6", Attendance.builder().outside(2).build()),
                        record(
                                "KMP6/1",
                                Attendance.builder().inside(3).outside(0).build()))
                .build();
        judged(records).asOf(DAY_AFTER).passes(ROW);
        PlanRecords ofAnother = PlanRecords.builder()
                .addActivities(
                        record("KMP7", Attendance.builder().inside(3).outside(2).build()))
                .build();
        judged(ofAnother).asOf(DAY_AFTER).isNotDeterminable(ROW, "inside-unknown");
    }

    @Test
    void a_dated_publication_reaches_its_audience() {
        Publication toBoth = publication(ChannelKind.PRINT, Audience.BOTH);
        judged(published(toBoth)).asOf(DAY_AFTER).passes(ROW);
        judged(published(toBoth.withDate(Optional.empty()))).asOf(DAY_AFTER).isNotDeterminable(ROW, "inside-unknown");
        judged(published(toBoth.withDate(LocalDate.of(2023, 9, 2))))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW);
        judged(published(toBoth.withDate(LocalDate.of(2023, 9, 1))))
                .asOf(DAY_AFTER)
                .passes(ROW);
        judged(published(toBoth.withAudience(Audience.INSIDE)))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "outside-unknown");
        judged(published(toBoth.withAudience(Audience.OUTSIDE)))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "inside-unknown");
        judged(published(toBoth.withActivity(ActivityRef.parse("KMP5"))))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW);
        judged(published(toBoth.withActivity(Optional.empty()))).asOf(DAY_AFTER).isNotDeterminable(ROW);
    }

    @Test
    void a_publication_without_a_step_is_one_of_the_access_to_knowledge() {
        verify("PRT-03")
                .given(
                        meant(KMP5, "บุคลากรทั้งในและนอกสังกัด"),
                        published(publication(ChannelKind.PRINT, Audience.BOTH).withActivity(Optional.empty())))
                .asOf("2023-10-01")
                .passes("steps/KMP5");
    }

    @ParameterizedTest
    @EnumSource(names = {"WEBSITE", "FACEBOOK", "OTHER_ONLINE"})
    void a_public_web_channel_counts_as_outside_if_the_policy_says_so(ChannelKind web) {
        PlanRecords records = published(publication(web, Audience.INSIDE));
        judged(records).asOf(DAY_AFTER).passes(ROW);
        verify("PRT-03")
                .withPolicy(policy("PRT-03.web_counts_as_outside", false))
                .given(PLAN, records)
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "outside-unknown");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WEBSITE", "FACEBOOK", "OTHER_ONLINE"})
    void other_channels_reach_only_the_audience_that_is_recorded(ChannelKind channel) {
        judged(published(publication(channel, Audience.INSIDE)))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "outside-unknown");
    }

    @Test
    void a_publication_stands_beside_a_count_of_nobody() {
        PlanRecords records = attended(30, 0).withPublications(publication(ChannelKind.WEBSITE, Audience.BOTH));
        judged(records).asOf(DAY_AFTER).passes(ROW);
    }

    @Test
    void without_a_period_it_cannot_be_told_whether_it_is_due() {
        KnowledgePlan plan = with(PLAN, KMP6, row -> row.withPeriods(periods("ตามแผนฯ")));
        verify("PRT-03").given(plan, attended(30, 0)).asOf(DAY_AFTER).isNotDeterminable(ROW, "due-unknown");
        verify("PRT-03").given(plan, attended(30, 1)).asOf(DAY_AFTER).passes(ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "บุคลากรทั้งในและ นอกสังกัด",
                "ประชาชนในและนอกพื้นที่",
                "บุคลากรภายในและภายนอกหน่วยงาน",
                "บุคลากรในสังกัดและนอกสังกัด",
                "personnel inside and outside the agency",
                "both"
            })
    void a_group_that_names_both_sides_is_recognised(String group) {
        verify("PRT-03")
                .given(meant(KMP6, group), attended(30, 0))
                .asOf(DAY_AFTER)
                .fails(ROW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "บุคลากรที่เกี่ยวข้อง",
                "บุคลากรในสังกัด",
                "บุคลากรภายนอก",
                "บุคลากรในสังกัดนอกจากผู้บริหาร",
                "personnel inside"
            })
    void a_group_of_one_side_is_not_looked_at(String group) {
        verify("PRT-03")
                .given(meant(KMP6, group), attended(30, 0))
                .asOf(DAY_AFTER)
                .isNotApplicable("plan");
    }

    @Test
    void two_groups_may_name_one_side_each() {
        KnowledgePlan plan = with(
                compliant(),
                KMP6,
                row -> row.withTargetGroups(
                        TargetGroup.of("1", "บุคลากรในสังกัด"), TargetGroup.of("2", "บุคลากรนอกสังกัด")));
        verify("PRT-03").given(plan, attended(30, 0)).asOf(DAY_AFTER).fails(ROW);
    }

    @Test
    void a_policy_chooses_the_steps() {
        KnowledgePlan plan = meant(ProcessStep.KMP2, "บุคลากรทั้งในและนอกสังกัด");
        PlanRecords records = PlanRecords.builder()
                .addActivity(
                        record("KMP2", Attendance.builder().inside(1).outside(0).build()))
                .build();
        verify("PRT-03").given(plan, records).asOf(DAY_AFTER).isNotApplicable("plan");
        verify("PRT-03")
                .withPolicy(policy("PRT-03.steps", "KMP2"))
                .given(plan, records)
                .asOf(DAY_AFTER)
                .fails("steps/KMP2", "outside-not-reached");
    }

    private static KnowledgePlan meant(ProcessStep step, String group) {
        return with(compliant(), step, row -> row.withTargetGroups(TargetGroup.of("1", group)));
    }

    private static RuleVerifier.Execution judged(PlanRecords records) {
        return verify("PRT-03").given(PLAN, records);
    }

    private static PlanRecords attended(long inside, long outside) {
        return recorded(Attendance.builder().inside(inside).outside(outside).build());
    }

    private static PlanRecords recorded(Attendance attendance) {
        return PlanRecords.builder().addActivity(record("KMP6/1", attendance)).build();
    }

    private static PlanRecords published(Publication publication) {
        return PlanRecords.builder().addPublication(publication).build();
    }

    private static Publication publication(ChannelKind channel, Audience audience) {
        return Publication.builder()
                .id("p1")
                .activity(ActivityRef.parse("KMP6"))
                .channel(channel)
                .date(LocalDate.of(2023, 8, 1))
                .audience(audience)
                .build();
    }

    private static ActivityRecord record(String reference, Attendance attendance) {
        return ActivityRecord.builder()
                .activity(ActivityRef.parse(reference))
                .attendance(attendance)
                .build();
    }
}
