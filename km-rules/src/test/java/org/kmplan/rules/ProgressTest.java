package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;
import org.kmplan.rules.test.SamplePlans;
import org.kmplan.rules.test.SchedulePlans;

/** Share of the due activities that is completed (EXE-02). */
class ProgressTest {
    /** Seventeen activities with a last day. */
    private static final KnowledgePlan PLAN = SamplePlans.without(SchedulePlans.nineteenActivities(), "KMP5", "KMP7");

    private static final String AFTER_THE_YEAR = "2023-10-01";

    @Test
    void all_due_activities_are_to_be_completed() {
        progress(done(17)).asOf(AFTER_THE_YEAR).passes("plan").observesNothing();
        progress(done(16)).asOf(AFTER_THE_YEAR).fails("plan", "behind");
    }

    @Test
    void the_share_is_exact_and_its_percentage_is_never_rounded_up() {
        Finding result =
                progress(done(15)).asOf(AFTER_THE_YEAR).fails("plan", "behind").result("plan");
        assertThat(result.actual()).contains(new Argument.Number(Fraction.of(15, 17)));
        assertThat(result.expected()).contains(Argument.percent(Fraction.of(100)));
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .isEqualTo("Done of the activities due before 1 Oct 2566 B.E.: 15 of 17, that is 88.23… percent; "
                        + "at least 100 percent is required.");
        assertThat(Messages.of(Language.TH).text(result.reasons().get(0)))
                .contains("ดำเนินการแล้ว ๑๕ กิจกรรม คิดเป็นร้อยละ ๘๘.๒๓…");
    }

    @Test
    void the_least_share_is_compared_without_rounding() {
        atLeast(88).given(PLAN, done(15)).asOf(AFTER_THE_YEAR).passes("plan");
        atLeast(89).given(PLAN, done(15)).asOf(AFTER_THE_YEAR).fails("plan", "behind");
        PlanRecords half = done(4).withCompleteKinds(RecordKind.ACTIVITIES);
        atLeast(50).given(PLAN, half).asOf("2023-06-01").passes("plan");
        atLeast(51).given(PLAN, half).asOf("2023-06-01").fails("plan", "behind");
    }

    @Test
    void activities_that_are_not_yet_due_do_not_count() {
        PlanRecords none = done(0);
        progress(none).asOf("2023-01-31").isNotApplicable("plan");
        progress(none).asOf("2023-02-01").fails("plan", "behind");
        progress(PlanRecords.empty()).asOf("2023-01-31").isNotApplicable("plan");
    }

    @Test
    void activities_without_record_leave_it_open_as_long_as_they_could_suffice() {
        PlanRecords some = records(entries(15, ActivityStatus.COMPLETED));
        Finding result = progress(some)
                .asOf(AFTER_THE_YEAR)
                .isNotDeterminable("plan", "undecided")
                .result("plan");
        assertThat(Messages.of(Language.EN).text(result.reasons().get(0)))
                .contains(
                        "Surely done of the activities due before 1 Oct 2566 B.E.: 15 of 17",
                        "The records of 2 leave it open; needed: the status of each activity");
        List<ActivityRecord> entries = new ArrayList<>(entries(16, ActivityStatus.COMPLETED));
        entries.set(0, entries.get(0).withStatus(ActivityStatus.IN_PROGRESS).withCompletedOn(Optional.empty()));
        progress(records(entries)).asOf(AFTER_THE_YEAR).fails("plan", "behind");
        atLeast(88).given(PLAN, some).asOf(AFTER_THE_YEAR).passes("plan");
    }

    @Test
    void activities_whose_records_contradict_themselves_are_left_out() {
        List<ActivityRecord> entries = new ArrayList<>(entries(17, ActivityStatus.COMPLETED));
        entries.set(0, entries.get(0).withBegunOn(LocalDate.of(2023, 12, 31)));
        Finding result = progress(records(entries))
                .asOf(AFTER_THE_YEAR)
                .passes("plan")
                .observes("plan", "left-out")
                .result("plan");
        assertThat(result.reasons().get(0).arguments()).containsEntry("count", Argument.number(16));
        KnowledgePlan one = SchedulePlans.lasting("ม.ค. ๒๕๖๖");
        verify("EXE-02")
                .given(one, records(entries.subList(0, 1)))
                .asOf(AFTER_THE_YEAR)
                .isNotApplicable("plan")
                .observes("plan", "left-out");
    }

    @Test
    void open_ended_work_counts_once_it_has_begun() {
        KnowledgePlan open = SchedulePlans.lasting("มี.ค. ๒๕๖๖ เป็นต้นไป");
        ActivityRecord entry = ActivityRecord.builder()
                .activity(ActivityRef.of("KMP1", "1"))
                .status(ActivityStatus.IN_PROGRESS)
                .build();
        RuleVerifier rule = verify("EXE-02");
        rule.given(open, records(List.of(entry.withBegunOn(LocalDate.of(2023, 6, 1)))))
                .asOf(AFTER_THE_YEAR)
                .passes("plan");
        rule.given(open, records(List.of(entry))).asOf(AFTER_THE_YEAR).isNotDeterminable("plan", "undecided");
        rule.given(open, records(List.of(entry.withStatus(ActivityStatus.NOT_STARTED))))
                .asOf(AFTER_THE_YEAR)
                .fails("plan", "behind");
        rule.given(open, records(List.of(entry))).asOf("2023-03-31").isNotApplicable("plan");
    }

    @Test
    void activities_without_a_period_are_never_due() {
        verify("EXE-02")
                .given(SchedulePlans.lasting("ตามความเหมาะสม"), done(0))
                .asOf(AFTER_THE_YEAR)
                .isNotApplicable("plan");
    }

    private static RuleVerifier.Execution progress(PlanRecords records) {
        return verify("EXE-02").given(PLAN, records);
    }

    private static RuleVerifier atLeast(long percent) {
        return verify("EXE-02").withPolicy(policy("EXE-02.min_progress", percent));
    }

    /** Returns records in which the first activities are complete, by the end of their periods, and the others not begun. */
    private static PlanRecords done(int completed) {
        return records(entries(completed, ActivityStatus.COMPLETED)).withCompleteKinds(RecordKind.ACTIVITIES);
    }

    private static List<ActivityRecord> entries(int count, ActivityStatus status) {
        List<ActivityRecord> entries = new ArrayList<>();
        for (PlanStep step : PLAN.steps()) {
            step.activities()
                    .forEach(activity -> entries.add(ActivityRecord.builder()
                            .activity(ActivityRef.of(step.id(), activity.id()))
                            .status(status)
                            .completedOn(LocalDate.of(2023, 1, 15))
                            .build()));
        }
        return entries.subList(0, count);
    }

    private static PlanRecords records(List<ActivityRecord> entries) {
        return PlanRecords.builder().addAllActivities(entries).build();
    }
}
