package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Whether the recorded numbers of persons can be used (PRT-02). */
class HeadcountRecordsTest {
    private static final String WORK = "steps/KMP6/activities/1";
    private static final String LEARNING = "steps/KMP7/activities/1";
    private static final String LAST_DAY = "2023-08-31";
    private static final String DAY_AFTER = "2023-09-01";
    private static final String NEXT_YEAR = "2023-10-01";

    @Test
    void whole_numbers_within_the_headcount_can_be_used() {
        taken(Attendance.of(40, 50)).passes(WORK).isNotYetDue(LEARNING);
        taken(Attendance.of(0, 1)).passes(WORK);
        taken(Attendance.of(50, 50)).passes(WORK);
    }

    @Test
    void a_headcount_of_zero_or_less_is_an_error_at_any_time() {
        taken(Attendance.of(0, 0)).fails(WORK, "headcount-not-positive");
        taken(Attendance.of(0, -3)).fails(WORK, "headcount-not-positive");
        verify("PRT-02")
                .given(compliant(), of("KMP6/1", Attendance.of(0, 0)))
                .asOf("2022-10-01")
                .fails(WORK);
        taken(Attendance.builder().headcount(0).build()).fails(WORK, "headcount-not-positive");
    }

    @Test
    void more_persons_than_concerned_are_an_error() {
        taken(Attendance.of(51, 50)).fails(WORK, "attended-beyond");
        taken(Attendance.of(50, 50).withLearned(Fraction.of(51))).fails(WORK, "learned-beyond");
        taken(Attendance.of(50, 50).withLearned(Fraction.of(50))).passes(WORK);
        taken(Attendance.builder().headcount(1).addPersons("a", "b").build()).fails(WORK, "attended-beyond");
    }

    @Test
    void persons_from_outside_are_not_held_against_the_headcount() {
        taken(Attendance.of(50, 50).withInside(Fraction.of(60)).withOutside(Fraction.of(500)))
                .passes(WORK);
    }

    @Test
    void broken_and_negative_numbers_are_errors_and_named() {
        for (Attendance broken : List.of(
                Attendance.of(1, 9).withAttended(Fraction.of(1, 2)),
                Attendance.of(1, 9).withHeadcount(Fraction.of(19, 2)),
                Attendance.of(1, 9).withLearned(Fraction.of(1, 2)),
                Attendance.of(1, 9).withInside(Fraction.of(1, 2)),
                Attendance.of(1, 9).withOutside(Fraction.of(1, 2)))) {
            taken(broken).fails(WORK, "not-whole");
        }
        for (Attendance negative : List.of(
                Attendance.of(-1, 9),
                Attendance.of(1, 9).withLearned(Fraction.of(-1)),
                Attendance.of(1, 9).withInside(Fraction.of(-1)),
                Attendance.of(1, 9).withOutside(Fraction.of(-1)))) {
            taken(negative).fails(WORK, "negative");
        }
        Finding broken = taken(Attendance.of(1, 9).withInside(Fraction.of(1, 2)).withOutside(Fraction.of(3, 2)))
                .result(WORK);
        assertThat(Messages.of(Language.EN).text(broken.reasons().get(0)))
                .isEqualTo("Persons are counted in whole numbers, but these are recorded: inside 0.5 and outside 1.5.");
        assertThat(Messages.of(Language.TH).text(broken.reasons().get(0)))
                .isEqualTo("จำนวนบุคคลต้องเป็นจำนวนเต็ม แต่บันทึกไว้ดังนี้ ในสังกัด ๐.๕ และ นอกสังกัด ๑.๕");
    }

    @Test
    void a_person_listed_twice_is_an_error_by_the_id_or_the_name() {
        Attendance listed =
                Attendance.builder().headcount(5).addPersons("ก-1", "ก-2").build();
        taken(listed).passes(WORK);
        Finding twice = taken(listed.withPersons("ก-1", "ก-2", "ก-1"))
                .fails(WORK, "listed-twice")
                .result(WORK);
        assertThat(Messages.of(Language.EN).text(twice.reasons().get(0)))
                .isEqualTo("Persons are listed more than once: 'ก-1'.");
        PlanRecords names = of("KMP6/1", listed.withPersons("นายสมชาย ใจดี", "นายสมชาย  ใจดี"));
        verify("PRT-02").given(compliant(), names).asOf(DAY_AFTER).passes(WORK);
        verify("PRT-02")
                .withPolicy(policy("PRT-02.unique_by", "person name"))
                .given(compliant(), names)
                .asOf(DAY_AFTER)
                .fails(WORK, "listed-twice");
    }

    @Test
    void what_is_missing_is_named_once_it_is_due() {
        Finding headcount = taken(Attendance.builder().attended(4).build())
                .isNotDeterminable(WORK, "headcount-missing")
                .result(WORK);
        assertThat(headcount.reasons()).hasSize(1);
        assertThat(Messages.of(Language.EN).text(headcount.reasons().get(0)))
                .isEqualTo("The number of personnel concerned (the headcount) is not recorded.");
        Finding attended = taken(Attendance.builder().headcount(4).build())
                .isNotDeterminable(WORK, "attended-missing")
                .result(WORK);
        assertThat(attended.reasons()).hasSize(1);
        assertThat(Messages.of(Language.EN).text(attended.reasons().get(0)))
                .isEqualTo("The number of persons who attended is not recorded.");
        verify("PRT-02")
                .given(compliant(), PlanRecords.empty())
                .asOf(LAST_DAY)
                .isNotYetDue(WORK)
                .isNotYetDue(LEARNING);
        verify("PRT-02")
                .given(
                        compliant(),
                        of("KMP6/1", Attendance.builder().headcount(4).build()))
                .asOf(LAST_DAY)
                .isNotYetDue(WORK);
    }

    @Test
    void a_number_of_zero_is_a_number_and_a_headcount_of_zero_is_one_error() {
        taken(Attendance.of(1, 9)
                        .withLearned(Fraction.ZERO)
                        .withInside(Fraction.ZERO)
                        .withOutside(Fraction.ZERO))
                .passes(WORK);
        assertThat(taken(Attendance.of(1, 0).withLearned(Fraction.of(1)))
                        .result(WORK)
                        .reasons())
                .extracting(Message::key)
                .containsExactly("PRT-02.headcount-not-positive");
    }

    @Test
    void whichever_number_is_missing_is_awaited_until_the_last_day() {
        verify("PRT-02")
                .given(
                        compliant(),
                        of("KMP6/1", Attendance.builder().attended(4).build()))
                .asOf(LAST_DAY)
                .isNotYetDue(WORK);
        KnowledgePlan undated = with(with(compliant(), KMP6, row -> row.withPeriods()), KMP7, row -> row.withPeriods());
        PlanRecords records = PlanRecords.builder()
                .addActivities(
                        record("KMP6/1", Attendance.builder().headcount(4).build()),
                        record("KMP7/1", Attendance.builder().headcount(4).build()))
                .build();
        verify("PRT-02")
                .given(undated, records)
                .asOf(LAST_DAY)
                .isNotDeterminable(WORK, "attended-missing")
                .isNotDeterminable(LEARNING, "learned-missing");
    }

    @Test
    void learning_needs_the_number_of_those_who_learned() {
        verify("PRT-02")
                .given(compliant(), of("KMP7/1", Attendance.of(4, 5)))
                .asOf(NEXT_YEAR)
                .isNotDeterminable(LEARNING, "learned-missing");
        verify("PRT-02")
                .given(compliant(), of("KMP7/1", Attendance.of(4, 5)))
                .asOf("2023-09-30")
                .isNotYetDue(LEARNING);
        verify("PRT-02")
                .given(
                        compliant(),
                        of(
                                "KMP7/1",
                                Attendance.builder().learned(4).headcount(5).build()))
                .asOf(NEXT_YEAR)
                .passes(LEARNING);
    }

    @Test
    void without_a_period_missing_numbers_stay_missing() {
        KnowledgePlan plan = with(compliant(), KMP6, row -> row.withPeriods(periods("ตามแผนฯ")));
        verify("PRT-02")
                .given(plan, PlanRecords.empty())
                .asOf("2022-10-01")
                .isNotDeterminable(WORK, "headcount-missing");
    }

    @Test
    void every_other_record_of_attendance_is_looked_at_even_where_it_leads_nowhere() {
        PlanRecords records = PlanRecords.builder()
                .addActivities(
                        record("KMP2/1", Attendance.of(6, 5)),
                        record("KMP4", Attendance.of(5, 5)),
                        record("KMP9/7", Attendance.builder().attended(1).build()),
                        record(
                                "KMP5/1",
                                Attendance.builder().inside(30).outside(4).build()),
                        record("KMP3/1", Attendance.builder().outside(-4).build()),
                        ActivityRecord.builder()
                                .activity(ActivityRef.parse("KMP2/2"))
                                .build())
                .build();
        verify("PRT-02")
                .given(compliant(), records)
                .asOf("2022-10-01")
                .fails("steps/KMP3/activities/1", "negative")
                .fails("steps/KMP2/activities/1", "attended-beyond")
                .passes("steps/KMP4")
                .isNotDeterminable("steps/KMP9/activities/7", "headcount-missing");
        assertThat(subjects(compliant(), records)).doesNotContain("steps/KMP2/activities/2", "steps/KMP5/activities/1");
    }

    @Test
    void learning_counts_for_whatever_refers_to_the_step_of_learning() {
        PlanRecords records =
                of("KMP7/9", Attendance.builder().learned(4).headcount(5).build());
        verify("PRT-02").given(compliant(), records).asOf(NEXT_YEAR).passes("steps/KMP7/activities/9");
        verify("PRT-02")
                .given(without(compliant(), "KMP7"), records)
                .asOf(NEXT_YEAR)
                .passes("steps/KMP7/activities/9");
    }

    @Test
    void the_record_of_a_step_is_reported_with_the_activities_that_it_holds_for() {
        KnowledgePlan plan = with(compliant(), KMP2, row -> row.withTargets(targets("บุคลากรที่เกี่ยวข้องร้อยละ ๘๐")));
        assertThat(subjects(plan, of("KMP2", Attendance.of(6, 5))))
                .containsExactlyInAnyOrder("steps/KMP2/activities/1", "steps/KMP2/activities/2", WORK, LEARNING);
    }

    @Test
    void without_shares_and_records_there_is_nothing_to_check() {
        KnowledgePlan plan = without(compliant(), "KMP6", "KMP7");
        verify("PRT-02").given(plan, PlanRecords.empty()).asOf(DAY_AFTER).isNotApplicable("plan");
    }

    private static Stream<String> subjects(KnowledgePlan plan, PlanRecords records) {
        return ComplianceEvaluator.standard().evaluate(plan, records, LocalDate.of(2022, 10, 1)).results().stream()
                .filter(result -> result.rule().value().equals("PRT-02") && result.aspect() == Aspect.EXECUTION)
                .map(Finding::subject);
    }

    private static RuleVerifier.Results taken(Attendance attendance) {
        return verify("PRT-02").given(compliant(), of("KMP6/1", attendance)).asOf(DAY_AFTER);
    }

    private static PlanRecords of(String reference, Attendance attendance) {
        return PlanRecords.builder().addActivity(record(reference, attendance)).build();
    }

    private static ActivityRecord record(String reference, Attendance attendance) {
        return ActivityRecord.builder()
                .activity(ActivityRef.parse(reference))
                .attendance(attendance)
                .build();
    }
}
