package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.record.ActivityStatus.COMPLETED;
import static org.kmplan.core.record.ActivityStatus.IN_PROGRESS;
import static org.kmplan.core.record.ActivityStatus.NOT_STARTED;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SchedulePlans.lasting;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Activities done within their period (SCH-05) and by the day on which they are due (EXE-01). */
class ActivityTimingTest {
    private static final String SUBJECT = "steps/KMP1/activities/1";
    private static final String LATER = "2023-09-30";
    private static final KnowledgePlan CLOSED = lasting("ม.ค. - มี.ค. ๒๕๖๖");
    private static final KnowledgePlan DEADLINE = lasting("ภายใน มี.ค. ๒๕๖๖");
    private static final KnowledgePlan OPEN = lasting("มี.ค. ๒๕๖๖ เป็นต้นไป");
    private static final KnowledgePlan NO_PERIOD = lasting("ตามความเหมาะสม");

    // SCH-05: periods with a last day

    @Test
    void work_completed_on_the_last_day_is_in_time() {
        timing(CLOSED, completed("2023-03-31")).asOf(LATER).passes(SUBJECT).observesNothing();
        timing(CLOSED, completed("2023-03-31")).asOf("2023-03-31").passes(SUBJECT);
    }

    @Test
    void work_completed_the_day_after_is_late_by_a_day() {
        Finding result = timing(CLOSED, completed("2023-04-01"))
                .asOf(LATER)
                .fails(SUBJECT, "late")
                .result(SUBJECT);
        assertThat(argument(result, "daysLate")).isEqualTo(Argument.number(1));
        assertThat(result.actual()).contains(date("2023-04-01"));
        assertThat(result.expected()).contains(date("2023-03-31"));
        assertThat(english(result))
                .isEqualTo("Completed on 1 Apr 2566 B.E., but the last day was 31 Mar 2566 B.E.; days late: 1.");
    }

    @Test
    void days_of_grace_move_the_last_day_but_not_the_count_of_days_late() {
        RuleVerifier graceful = verify("SCH-05").withPolicy(policy("SCH-05.grace_days", 5));
        graceful.given(CLOSED, completed("2023-04-05")).asOf(LATER).passes(SUBJECT);
        Finding late = graceful.given(CLOSED, completed("2023-04-06"))
                .asOf(LATER)
                .fails(SUBJECT, "late")
                .result(SUBJECT);
        assertThat(argument(late, "daysLate")).isEqualTo(Argument.number(6));
        PlanRecords undone = records(status(IN_PROGRESS));
        graceful.given(CLOSED, undone).asOf("2023-04-05").isNotYetDue(SUBJECT);
        graceful.given(CLOSED, undone).asOf("2023-04-06").fails(SUBJECT, "not-completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_STARTED", "IN_PROGRESS"})
    void work_that_is_not_complete_fails_from_the_day_after_the_last(ActivityStatus status) {
        RuleVerifier.Execution undone = timing(CLOSED, records(status(status)));
        undone.asOf("2023-03-31").isNotYetDue(SUBJECT);
        Finding result =
                undone.asOf("2023-04-10").fails(SUBJECT, "not-completed").result(SUBJECT);
        assertThat(argument(result, "daysLate")).isEqualTo(Argument.number(10));
        undone.asOf("2023-04-01").fails(SUBJECT, "not-completed");
    }

    @Test
    void work_completed_before_its_start_is_in_time_and_worth_a_remark() {
        timing(CLOSED, completed("2022-12-31")).asOf(LATER).passes(SUBJECT).observes(SUBJECT, "early");
        timing(CLOSED, completed("2023-01-01")).asOf(LATER).passes(SUBJECT).observesNothing();
    }

    @Test
    void nothing_is_early_for_a_deadline() {
        timing(DEADLINE, completed("2022-10-01")).asOf(LATER).passes(SUBJECT).observesNothing();
        timing(DEADLINE, completed("2023-03-31")).asOf(LATER).passes(SUBJECT);
        timing(DEADLINE, completed("2023-04-01")).asOf(LATER).fails(SUBJECT, "late");
        timing(lasting("ภายใน ม.ค. ๒๕๖๖", "มี.ค. - เม.ย. ๒๕๖๖"), completed("2023-02-28"))
                .asOf(LATER)
                .passes(SUBJECT)
                .observes(SUBJECT, "early");
    }

    @Test
    void of_several_periods_the_earliest_start_and_the_latest_end_count() {
        KnowledgePlan plan = lasting("พ.ค. - มิ.ย. ๒๕๖๖", "ม.ค. - ก.พ. ๒๕๖๖");
        timing(plan, completed("2023-01-01")).asOf(LATER).passes(SUBJECT).observesNothing();
        timing(plan, completed("2023-06-30")).asOf(LATER).passes(SUBJECT);
        timing(plan, completed("2023-07-01")).asOf(LATER).fails(SUBJECT, "late");
        KnowledgePlan partlyOpen = lasting("ม.ค. ๒๕๖๖ เป็นต้นไป", "มี.ค. ๒๕๖๖");
        timing(partlyOpen, records(begun("2023-01-05"))).asOf("2023-03-31").isNotYetDue(SUBJECT);
        timing(partlyOpen, records(begun("2023-01-05").withStatus(IN_PROGRESS)))
                .asOf("2023-04-01")
                .fails(SUBJECT, "not-completed");
    }

    @Test
    void february_ends_on_the_29th_in_a_leap_year() {
        KnowledgePlan leap = lasting("ก.พ. ๒๕๖๗").withFiscalYearMentions(FiscalYearMention.of(FiscalYear.of(2567)));
        timing(leap, completed("2024-02-29")).asOf("2024-09-30").passes(SUBJECT);
        timing(leap, completed("2024-03-01")).asOf("2024-09-30").fails(SUBJECT, "late");
        completion(leap, records(status(IN_PROGRESS))).asOf("2024-02-29").isNotYetDue(SUBJECT);
        completion(leap, records(status(IN_PROGRESS))).asOf("2024-03-01").fails(SUBJECT, "overdue");
        KnowledgePlan common = lasting("ก.พ. ๒๕๖๖");
        timing(common, completed("2023-02-28")).asOf(LATER).passes(SUBJECT);
        timing(common, completed("2023-03-01")).asOf(LATER).fails(SUBJECT, "late");
    }

    @Test
    void without_a_record_the_end_decides_nothing_unless_the_list_is_complete() {
        for (String rule : new String[] {"SCH-05", "EXE-01"}) {
            RuleVerifier.Execution unrecorded = verify(rule).given(CLOSED, PlanRecords.empty());
            unrecorded.asOf("2023-03-31").isNotYetDue(SUBJECT);
            Finding result = unrecorded
                    .asOf("2023-04-01")
                    .isNotDeterminable(SUBJECT, "no-status")
                    .result(SUBJECT);
            assertThat(english(result)).contains("needed: the status of the activity and the day");
            assertThat(thai(result)).contains("ต้องมีสถานะของกิจกรรมและวันที่แล้วเสร็จ");
            verify(rule)
                    .given(CLOSED, complete())
                    .asOf("2023-04-01")
                    .fails(SUBJECT, rule.equals("SCH-05") ? "not-completed" : "overdue");
            verify(rule).given(CLOSED, complete()).asOf("2023-03-31").isNotYetDue(SUBJECT);
        }
    }

    @Test
    void a_record_that_names_no_status_decides_nothing() {
        PlanRecords begun = records(begun("2023-01-05"));
        timing(CLOSED, begun).asOf("2023-04-01").isNotDeterminable(SUBJECT, "no-status");
        completion(CLOSED, begun).asOf("2023-04-01").isNotDeterminable(SUBJECT, "no-status");
        timing(CLOSED, begun).asOf("2023-03-31").isNotYetDue(SUBJECT);
        PlanRecords empty = records(entry());
        timing(OPEN, empty).asOf("2023-04-01").isNotDeterminable(SUBJECT, "no-status");
        completion(OPEN, empty).asOf("2023-04-01").isNotDeterminable(SUBJECT, "no-status");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMPLETED, -, -",
                "COMPLETED, 2023-02-02, 2023-02-01",
                "COMPLETED, -, 2023-12-31",
                "NOT_STARTED, 2023-02-01, -",
                "NOT_STARTED, -, 2023-04-30",
                "IN_PROGRESS, 2023-12-31, -",
            })
    void a_record_that_contradicts_itself_decides_nothing(ActivityStatus status, String begunOn, String completedOn) {
        PlanRecords records = records(entry().withStatus(status)
                .withBegunOn(Optional.ofNullable(begunOn).map(LocalDate::parse))
                .withCompletedOn(Optional.ofNullable(completedOn).map(LocalDate::parse)));
        for (String rule : new String[] {"SCH-05", "EXE-01"}) {
            for (KnowledgePlan plan : new KnowledgePlan[] {CLOSED, OPEN}) {
                verify(rule).given(plan, records).asOf("2023-03-31").isNotYetDue(SUBJECT);
                Finding result = verify(rule)
                        .given(plan, records)
                        .asOf("2023-05-01")
                        .isNotDeterminable(SUBJECT, "inconsistent")
                        .result(SUBJECT);
                assertThat(result.reasons()).hasSize(1);
                assertThat(english(result)).contains("needed: a status and dates that agree");
            }
        }
    }

    @Test
    void work_completed_after_the_day_of_judgement_is_not_done_as_of_it() {
        timing(CLOSED, completed("2023-03-20")).asOf("2023-03-19").isNotYetDue(SUBJECT);
        completion(CLOSED, completed("2023-03-20")).asOf("2023-03-19").isNotYetDue(SUBJECT);
        timing(CLOSED, completed("2023-04-20")).asOf("2023-04-19").isNotDeterminable(SUBJECT, "inconsistent");
    }

    // SCH-05: open-ended periods

    @Test
    void open_ended_work_is_to_begin_in_the_month_of_its_start() {
        timing(OPEN, records(begun("2023-03-31"))).asOf(LATER).passes(SUBJECT).observesNothing();
        Finding late = timing(OPEN, records(begun("2023-04-02")))
                .asOf(LATER)
                .fails(SUBJECT, "begun-late")
                .result(SUBJECT);
        assertThat(argument(late, "daysLate")).isEqualTo(Argument.number(2));
        assertThat(late.actual()).contains(date("2023-04-02"));
        timing(OPEN, records(begun("2023-04-01"))).asOf(LATER).fails(SUBJECT, "begun-late");
        timing(OPEN, records(status(NOT_STARTED))).asOf("2023-03-31").isNotYetDue(SUBJECT);
        timing(OPEN, records(status(NOT_STARTED))).asOf("2023-04-01").fails(SUBJECT, "not-begun");
        timing(OPEN, complete()).asOf("2023-04-01").fails(SUBJECT, "not-begun");
    }

    @Test
    void open_ended_work_begun_before_its_start_is_worth_a_remark() {
        timing(OPEN, records(begun("2023-02-28"))).asOf(LATER).passes(SUBJECT).observes(SUBJECT, "begun-early");
        timing(OPEN, records(begun("2023-03-01"))).asOf(LATER).passes(SUBJECT).observesNothing();
    }

    @Test
    void completion_in_time_shows_that_open_ended_work_began_in_time() {
        timing(OPEN, completed("2023-03-31")).asOf(LATER).passes(SUBJECT);
        Finding late = timing(OPEN, completed("2023-04-01"))
                .asOf(LATER)
                .isNotDeterminable(SUBJECT, "begun-undated")
                .result(SUBJECT);
        assertThat(english(late)).contains("needed: the day on which it was begun");
        assertThat(thai(late)).contains("ต้องมีวันเริ่มต้นของกิจกรรม");
        timing(OPEN, records(begun("2023-03-31").withCompletedOn(LocalDate.of(2023, 6, 1))))
                .asOf(LATER)
                .passes(SUBJECT);
    }

    @Test
    void open_ended_work_in_progress_has_begun_on_a_day_nobody_recorded() {
        PlanRecords begun = records(status(IN_PROGRESS));
        timing(OPEN, begun).asOf("2023-03-31").isNotYetDue(SUBJECT);
        timing(OPEN, begun).asOf("2023-04-01").isNotDeterminable(SUBJECT, "begun-undated");
        completion(OPEN, begun).asOf("2023-03-31").isNotYetDue(SUBJECT);
        completion(OPEN, begun).asOf("2023-04-01").isNotDeterminable(SUBJECT, "begun-undated");
    }

    @Test
    void grace_holds_for_the_beginning_of_open_ended_work_too() {
        RuleVerifier graceful = verify("SCH-05").withPolicy(policy("SCH-05.grace_days", 1));
        graceful.given(OPEN, records(begun("2023-04-01"))).asOf(LATER).passes(SUBJECT);
        graceful.given(OPEN, records(begun("2023-04-02"))).asOf(LATER).fails(SUBJECT, "begun-late");
        graceful.given(OPEN, records(status(NOT_STARTED))).asOf("2023-04-01").isNotYetDue(SUBJECT);
    }

    // No period, no activity

    @Test
    void without_a_period_that_can_be_read_nothing_is_in_time() {
        Finding result = timing(NO_PERIOD, completed("2023-03-31"))
                .asOf(LATER)
                .isNotDeterminable(SUBJECT, "no-period")
                .result(SUBJECT);
        assertThat(english(result)).contains("no period that can be read");
        completion(NO_PERIOD, completed("2023-03-31")).asOf(LATER).passes(SUBJECT);
        completion(NO_PERIOD, records(status(IN_PROGRESS))).asOf(LATER).isNotDeterminable(SUBJECT, "no-period");
        completion(NO_PERIOD, PlanRecords.empty()).asOf(LATER).isNotDeterminable(SUBJECT, "no-status");
        completion(NO_PERIOD, records(status(COMPLETED))).asOf(LATER).isNotDeterminable(SUBJECT, "inconsistent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCH-05", "EXE-01", "EXE-02"})
    void a_plan_without_rows_gives_nothing_to_look_at(String rule) {
        verify(rule).given(CLOSED.withSteps(), complete()).asOf(LATER).isNotApplicable("plan");
    }

    // EXE-01

    @Test
    void an_activity_is_overdue_from_the_day_after_it_is_due() {
        PlanRecords undone = records(status(IN_PROGRESS));
        completion(CLOSED, undone).asOf("2023-03-31").isNotYetDue(SUBJECT);
        completion(CLOSED, undone).asOf("2023-04-01").fails(SUBJECT, "overdue");
        Finding result = completion(CLOSED, undone)
                .asOf("2023-05-01")
                .fails(SUBJECT, "overdue")
                .result(SUBJECT);
        assertThat(argument(result, "daysLate")).isEqualTo(Argument.number(31));
        assertThat(english(result))
                .isEqualTo("Not completed on 1 May 2566 B.E., but it was due on 31 Mar 2566 B.E.; days late: 31.");
        assertThat(thai(result)).contains("ล่าช้า ๓๑ วัน");
    }

    @Test
    void an_activity_completed_late_is_complete() {
        completion(CLOSED, completed("2023-09-30")).asOf("2023-09-30").passes(SUBJECT);
        completion(CLOSED, completed("2023-02-01")).asOf("2023-02-01").passes(SUBJECT);
    }

    @Test
    void grace_does_not_move_the_day_on_which_an_activity_is_due() {
        verify("EXE-01")
                .withPolicy(policy("SCH-05.grace_days", 30))
                .given(CLOSED, records(status(IN_PROGRESS)))
                .asOf("2023-04-01")
                .fails(SUBJECT, "overdue");
    }

    @Test
    void open_ended_work_is_done_once_it_has_begun() {
        completion(OPEN, records(begun("2023-06-01"))).asOf(LATER).passes(SUBJECT);
        completion(OPEN, completed("2023-06-01")).asOf(LATER).passes(SUBJECT);
        completion(OPEN, records(status(NOT_STARTED))).asOf("2023-03-31").isNotYetDue(SUBJECT);
        completion(OPEN, records(status(NOT_STARTED))).asOf("2023-04-01").fails(SUBJECT, "not-begun");
        completion(CLOSED, records(begun("2023-02-01").withStatus(IN_PROGRESS)))
                .asOf("2023-04-01")
                .fails(SUBJECT, "overdue");
    }

    // Which record, which period

    @Test
    void the_record_of_a_row_holds_for_each_activity_that_has_none_of_its_own() {
        ActivityRecord row = ActivityRecord.builder()
                .activity(ActivityRef.ofStep("KMP2"))
                .status(COMPLETED)
                .completedOn(LocalDate.of(2023, 5, 31))
                .build();
        ActivityRecord own = ActivityRecord.builder()
                .activity(ActivityRef.of("KMP2", "2"))
                .status(IN_PROGRESS)
                .build();
        PlanRecords records = PlanRecords.builder().addActivities(row, own).build();
        completion(compliant(), records)
                .asOf("2023-06-01")
                .passes("steps/KMP2/activities/1")
                .fails("steps/KMP2/activities/2", "overdue")
                .isNotDeterminable("steps/KMP3/activities/1", "no-status")
                .isNotYetDue("steps/KMP3/activities/2");
    }

    private static RuleVerifier.Execution timing(KnowledgePlan plan, PlanRecords records) {
        return verify("SCH-05").given(plan, records);
    }

    private static RuleVerifier.Execution completion(KnowledgePlan plan, PlanRecords records) {
        return verify("EXE-01").given(plan, records);
    }

    private static PlanRecords completed(String day) {
        return records(entry().withStatus(COMPLETED).withCompletedOn(LocalDate.parse(day)));
    }

    private static ActivityRecord begun(String day) {
        return entry().withBegunOn(LocalDate.parse(day));
    }

    private static ActivityRecord status(ActivityStatus status) {
        return entry().withStatus(status);
    }

    private static ActivityRecord entry() {
        return ActivityRecord.builder().activity(ActivityRef.of("KMP1", "1")).build();
    }

    private static PlanRecords records(ActivityRecord entry) {
        return PlanRecords.builder().addActivities(entry).build();
    }

    private static PlanRecords complete() {
        return PlanRecords.builder().addCompleteKinds(RecordKind.ACTIVITIES).build();
    }

    private static Argument date(String day) {
        return new Argument.Date(LocalDate.parse(day));
    }

    private static Argument argument(Finding result, String name) {
        return result.reasons().get(0).arguments().get(name);
    }

    private static String english(Finding result) {
        return text(Language.EN, result.reasons().get(0));
    }

    private static String thai(Finding result) {
        return text(Language.TH, result.reasons().get(0));
    }

    private static String text(Language language, Message reason) {
        return Messages.of(language).text(reason);
    }
}
