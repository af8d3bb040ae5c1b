package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.test.RuleVerifier;

/** The share of the personnel concerned who took part (PRT-01) or learned (LRN-01). */
class PrtRecordsTest {
    private static final String KMP6_WORK = "steps/KMP6/activities/1";
    private static final String KMP6_LAST_DAY = "2023-08-31";
    private static final String KMP6_DAY_AFTER = "2023-09-01";
    private static final String KMP7_WORK = "steps/KMP7/activities/1";
    private static final String YEAR_END = "2023-09-30";
    private static final String NEXT_YEAR = "2023-10-01";

    /** Smallest attendance for 80 percent, as the catalogue of checks tabulates it. */
    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "4,4", "5,4", "9,8", "10,8", "11,9", "24,20", "25,20", "99,80", "101,81"})
    void eighty_percent_is_reached_from_the_smallest_attendance_on_and_not_before(long headcount, long smallest) {
        took(Attendance.of(smallest, headcount)).passes(KMP6_WORK);
        Finding failed = took(Attendance.of(smallest - 1, headcount))
                .fails(KMP6_WORK, "too-few")
                .result(KMP6_WORK);
        assertThat(failed.reasons().get(0).arguments().get("required")).isEqualTo(Argument.number(smallest));
        learned(Attendance.builder().learned(smallest).headcount(headcount).build())
                .passes(KMP7_WORK);
        learned(Attendance.builder().learned(smallest - 1).headcount(headcount).build())
                .fails(KMP7_WORK, "too-few");
    }

    @Test
    void the_message_says_how_many_took_part_and_how_many_more_were_needed() {
        Finding failed = took(Attendance.of(39, 50)).result(KMP6_WORK);
        assertThat(english(failed))
                .isEqualTo("Attended 39 of 50 (78 percent), at least 80 percent are required: 1 more person.");
        assertThat(thai(failed))
                .isEqualTo("ผู้เข้าร่วม ๓๙ คน จาก ๕๐ คน (ร้อยละ ๗๘) แต่ต้องไม่น้อยกว่าร้อยละ ๘๐ ขาดอีก ๑ คน");
        assertThat(english(took(Attendance.of(7, 11)).result(KMP6_WORK)))
                .isEqualTo("Attended 7 of 11 (63.63 percent), at least 80 percent are required: 2 more persons.");
        assertThat(english(took(Attendance.of(40, 50)).result(KMP6_WORK)))
                .isEqualTo("Attended: 40 of 50 (80 percent), at least 80 percent are required.");
        assertThat(english(learned(Attendance.builder().learned(0).headcount(5).build())
                        .result(KMP7_WORK)))
                .isEqualTo("Learned 0 of 5 (0 percent), at least 80 percent are required: 4 more persons.");
    }

    @Test
    void a_share_just_below_is_never_shown_as_enough() {
        Finding failed = took(Attendance.of(79_999, 100_000)).result(KMP6_WORK);
        assertThat(english(failed)).startsWith("Attended 79999 of 100000 (79.99 percent)");
    }

    @Test
    void more_than_eighty_percent_is_not_reached_by_eighty_exactly() {
        KnowledgePlan plan = promising("บุคลากรเข้าร่วมเกินร้อยละ ๘๐");
        Finding failed =
                took(plan, Attendance.of(40, 50)).fails(KMP6_WORK, "not-more").result(KMP6_WORK);
        assertThat(english(failed))
                .isEqualTo(
                        "Attended 40 of 50, which is 80 percent exactly, but more than that is required: 1 more person.");
        Finding fewer =
                took(plan, Attendance.of(39, 50)).fails(KMP6_WORK, "too-few").result(KMP6_WORK);
        assertThat(english(fewer))
                .isEqualTo("Attended 39 of 50 (78 percent), more than 80 percent are required: 2 more persons.");
        took(plan, Attendance.of(41, 50)).passes(KMP6_WORK);
        took(plan, Attendance.of(9, 11)).passes(KMP6_WORK);
    }

    @Test
    void more_than_eighty_percent_of_learners_is_not_reached_by_eighty_exactly() {
        KnowledgePlan plan = with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรเกินร้อยละ ๘๐")));
        learned(plan, Attendance.builder().learned(40).headcount(50).build()).fails(KMP7_WORK, "not-more");
        learned(plan, Attendance.builder().learned(41).headcount(50).build()).passes(KMP7_WORK);
    }

    @ParameterizedTest
    @CsvSource({"200,161", "1000,805", "7,6", "1,1"})
    void a_fraction_of_a_percent_counts(long headcount, long smallest) {
        KnowledgePlan plan = promising("บุคลากรเข้าร่วมร้อยละ ๘๐.๕");
        took(plan, Attendance.of(smallest, headcount)).passes(KMP6_WORK);
        took(plan, Attendance.of(smallest - 1, headcount)).fails(KMP6_WORK, "too-few");
    }

    @Test
    void a_third_of_a_percent_of_the_policy_is_exact() {
        CompliancePolicy thirds = policy("LRN-01.min_percent", new ParameterValue.Num(Fraction.of(200, 3)));
        KnowledgePlan plan = with(compliant(), KMP7, row -> row.withTargets(targets("อย่างน้อย ๑ เรื่อง")));
        verify("LRN-01")
                .withPolicy(thirds)
                .given(
                        plan,
                        done(
                                "KMP7/1",
                                Attendance.builder().learned(2).headcount(3).build()))
                .asOf(NEXT_YEAR)
                .passes(KMP7_WORK);
        verify("LRN-01")
                .withPolicy(thirds)
                .given(
                        plan,
                        done(
                                "KMP7/1",
                                Attendance.builder()
                                        .learned(199_999)
                                        .headcount(300_000)
                                        .build()))
                .asOf(NEXT_YEAR)
                .fails(KMP7_WORK, "too-few");
    }

    @Test
    void it_is_due_the_day_after_the_last() {
        verify("PRT-01")
                .given(compliant(), done("KMP6/1", Attendance.of(39, 50)))
                .asOf(KMP6_LAST_DAY)
                .isNotYetDue(KMP6_WORK);
        verify("PRT-01")
                .given(compliant(), done("KMP6/1", Attendance.of(39, 50)))
                .asOf(KMP6_DAY_AFTER)
                .fails(KMP6_WORK);
        verify("PRT-01")
                .given(compliant(), PlanRecords.empty())
                .asOf(KMP6_LAST_DAY)
                .isNotYetDue(KMP6_WORK);
        verify("PRT-01")
                .given(compliant(), done("KMP6/1", Attendance.of(40, 50)))
                .asOf("2022-10-01")
                .passes(KMP6_WORK);
    }

    @Test
    void more_than_eighty_percent_is_pending_at_eighty_exactly() {
        verify("PRT-01")
                .given(promising("บุคลากรเข้าร่วมเกินร้อยละ ๘๐"), done("KMP6/1", Attendance.of(40, 50)))
                .asOf(KMP6_LAST_DAY)
                .isNotYetDue(KMP6_WORK);
    }

    @Test
    void open_work_is_due_at_the_end_of_the_fiscal_year() {
        KnowledgePlan plan = with(compliant(), KMP7, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖ เป็นต้นไป")));
        PlanRecords few =
                done("KMP7/1", Attendance.builder().learned(3).headcount(5).build());
        verify("LRN-01").given(plan, few).asOf("2023-08-01").isNotYetDue(KMP7_WORK);
        verify("LRN-01").given(plan, few).asOf(YEAR_END).isNotYetDue(KMP7_WORK);
        verify("LRN-01").given(plan, few).asOf(NEXT_YEAR).fails(KMP7_WORK, "too-few");
    }

    @Test
    void what_is_not_recorded_is_named() {
        Finding headcount = took(Attendance.builder().attended(40).build())
                .isNotDeterminable(KMP6_WORK, "headcount-missing")
                .result(KMP6_WORK);
        assertThat(headcount.reasons()).hasSize(1);
        assertThat(english(headcount)).contains("number of personnel concerned (the headcount) is not recorded");
        assertThat(thai(headcount)).startsWith("ไม่ได้บันทึกจำนวนบุคลากรที่เกี่ยวข้องทั้งหมด");
        Finding attended = took(Attendance.builder().headcount(50).build())
                .isNotDeterminable(KMP6_WORK, "attended-missing")
                .result(KMP6_WORK);
        assertThat(attended.reasons()).hasSize(1);
        assertThat(english(attended)).contains("number of persons who attended is not recorded");
        assertThat(thai(attended)).startsWith("ไม่ได้บันทึกจำนวนผู้เข้าร่วม");
        verify("PRT-01")
                .given(compliant(), PlanRecords.empty())
                .asOf(KMP6_DAY_AFTER)
                .isNotDeterminable(KMP6_WORK, "attended-missing")
                .isNotDeterminable(KMP6_WORK, "headcount-missing");
        Finding learned = learned(Attendance.of(40, 50))
                .isNotDeterminable(KMP7_WORK, "learned-missing")
                .result(KMP7_WORK);
        assertThat(english(learned)).contains("number of persons who have learned is not recorded");
        learned(Attendance.builder().learned(40).build()).isNotDeterminable(KMP7_WORK, "headcount-missing");
    }

    @Test
    void nobody_who_learned_is_not_the_same_as_not_recorded() {
        learned(Attendance.builder().learned(0).headcount(50).build()).fails(KMP7_WORK, "too-few");
        took(Attendance.of(0, 50)).fails(KMP6_WORK, "too-few");
    }

    @Test
    void numbers_that_cannot_be_used_leave_the_share_open_even_before_the_last_day() {
        for (Attendance broken : new Attendance[] {
            Attendance.of(0, 0),
            Attendance.of(5, -1),
            Attendance.of(51, 50),
            Attendance.of(-1, 50),
            Attendance.of(50, 50).withAttended(Fraction.of(99, 2)),
            Attendance.of(50, 50).withHeadcount(Fraction.of(99, 2)),
            Attendance.of(50, 50).withPersons("a", "b", "a")
        }) {
            verify("PRT-01")
                    .given(compliant(), done("KMP6/1", broken))
                    .asOf("2022-10-01")
                    .isNotDeterminable(KMP6_WORK, "unusable");
            took(broken).isNotDeterminable(KMP6_WORK, "unusable");
        }
        learned(Attendance.builder().learned(6).headcount(5).build()).isNotDeterminable(KMP7_WORK, "unusable");
    }

    @Test
    void numbers_that_the_share_does_not_need_do_not_make_it_unusable() {
        for (Attendance enough : new Attendance[] {
            Attendance.of(40, 50).withInside(Fraction.of(-1)),
            Attendance.of(40, 50).withOutside(Fraction.of(1, 2)),
            Attendance.of(40, 50).withLearned(Fraction.of(51))
        }) {
            took(enough).passes(KMP6_WORK);
            took(enough.withAttended(Fraction.of(39))).fails(KMP6_WORK, "too-few");
        }
        learned(Attendance.builder().learned(4).headcount(5).attended(-1).build())
                .passes(KMP7_WORK);
    }

    @Test
    void persons_listed_count_once_each_where_no_number_is_recorded() {
        Attendance listed =
                Attendance.builder().headcount(5).addPersons("a", "b", "c", "d").build();
        took(listed).passes(KMP6_WORK);
        took(listed.withPersons("a", "b", "c")).fails(KMP6_WORK, "too-few");
        took(listed.withPersons("a", "b", "c", "a")).fails(KMP6_WORK, "too-few");
        took(listed.withPersons("a", "b", "c", "d", "a")).passes(KMP6_WORK);
        took(listed.withPersons("a", "b", "c", "d", "a").withAttended(Fraction.of(5)))
                .passes(KMP6_WORK);
        took(listed.withPersons("a", "b", "c", "a").withAttended(Fraction.of(4)))
                .isNotDeterminable(KMP6_WORK, "unusable");
        took(listed.withPersons("a", "b", "a").withAttended(Fraction.of(3))).fails(KMP6_WORK, "too-few");
        took(listed.withAttended(Fraction.of(3))).fails(KMP6_WORK, "too-few");
    }

    @Test
    void without_a_period_it_cannot_be_told_whether_it_is_due() {
        KnowledgePlan plan = with(compliant(), KMP6, row -> row.withPeriods(periods("ตามแผนฯ")));
        took(plan, Attendance.of(39, 50)).isNotDeterminable(KMP6_WORK, "due-unknown");
        took(plan, Attendance.of(40, 50)).passes(KMP6_WORK);
        took(plan, Attendance.builder().attended(1).build())
                .isNotDeterminable(KMP6_WORK, "due-unknown")
                .isNotDeterminable(KMP6_WORK, "headcount-missing");
        KnowledgePlan strict = with(plan, KMP6, row -> row.withTargets(targets("บุคลากรเข้าร่วมเกินร้อยละ ๘๐")));
        took(strict, Attendance.of(40, 50)).isNotDeterminable(KMP6_WORK, "due-unknown");
        KnowledgePlan learning = with(compliant(), KMP7, row -> row.withPeriods(periods("ตามแผนฯ")));
        learned(learning, Attendance.builder().learned(39).headcount(50).build())
                .isNotDeterminable(KMP7_WORK, "due-unknown");
    }

    @Test
    void a_row_without_such_a_target_has_nothing_to_check() {
        verify("PRT-01")
                .given(promising("อย่างน้อย ๑ ครั้ง"), done("KMP6/1", Attendance.of(1, 50)))
                .asOf(KMP6_DAY_AFTER)
                .isNotApplicable("plan");
        verify("LRN-01")
                .given(without(compliant(), "KMP7"), PlanRecords.empty())
                .asOf(NEXT_YEAR)
                .isNotApplicable("plan");
        verify("PRT-01").given(compliant()).passes();
    }

    @Test
    void the_record_of_a_step_holds_for_each_activity_that_has_none_of_its_own() {
        KnowledgePlan plan = with(compliant(), KMP2, row -> row.withTargets(targets("บุคลากรที่เกี่ยวข้องร้อยละ ๘๐")));
        PlanRecords records = PlanRecords.builder()
                .addActivities(record("KMP2", Attendance.of(39, 50)), record("KMP2/2", Attendance.of(40, 50)))
                .build();
        verify("PRT-01")
                .given(plan, records)
                .asOf("2023-06-01")
                .fails("steps/KMP2/activities/1", "too-few")
                .passes("steps/KMP2/activities/2")
                .isNotYetDue(KMP6_WORK);
        verify("PRT-01")
                .given(plan, done("KMP2", Attendance.of(40, 50)))
                .asOf("2023-06-01")
                .passes("steps/KMP2/activities/1")
                .passes("steps/KMP2/activities/2");
    }

    @Test
    void a_target_of_one_activity_does_not_bind_the_others() {
        KnowledgePlan plan = with(
                compliant(), KMP2, activity("2", work -> work.withTargets(targets("บุคลากรที่เกี่ยวข้องร้อยละ ๘๐"))));
        verify("PRT-01")
                .given(plan, done("KMP2", Attendance.of(39, 50)))
                .asOf("2023-06-01")
                .fails("steps/KMP2/activities/2", "too-few");
        assertThat(ComplianceEvaluator.standard()
                        .evaluate(plan, done("KMP2", Attendance.of(39, 50)), LocalDate.of(2023, 6, 1))
                        .results())
                .noneMatch(result -> result.rule().value().equals("PRT-01")
                        && result.subject().equals("steps/KMP2/activities/1"));
    }

    @Test
    void a_row_without_activities_is_judged_as_a_whole() {
        KnowledgePlan plan = with(compliant(), KMP6, row -> row.withActivities());
        verify("PRT-01")
                .given(plan, done("KMP6", Attendance.of(39, 50)))
                .asOf(KMP6_DAY_AFTER)
                .fails("steps/KMP6", "too-few");
        verify("PRT-01")
                .given(plan, done("KMP6", Attendance.of(40, 50)))
                .asOf(KMP6_DAY_AFTER)
                .passes("steps/KMP6");
    }

    @Test
    void the_plans_own_target_wins_over_the_policy_in_both_directions() {
        took(promising("บุคลากรเข้าร่วมร้อยละ ๗๐"), Attendance.of(35, 50)).passes(KMP6_WORK);
        took(promising("บุคลากรเข้าร่วมร้อยละ ๗๐"), Attendance.of(34, 50)).fails(KMP6_WORK);
        took(promising("บุคลากรเข้าร่วมร้อยละ ๙๐"), Attendance.of(44, 50)).fails(KMP6_WORK);
        took(promising("บุคลากรเข้าร่วมร้อยละ ๙๐"), Attendance.of(45, 50)).passes(KMP6_WORK);
    }

    @Test
    void the_largest_of_several_targets_counts_and_an_upper_bound_is_none() {
        KnowledgePlan several = with(
                compliant(),
                KMP6,
                row -> row.withTargets(targets("บุคลากรเข้าร่วมร้อยละ ๗๐", "บุคลากรเข้าร่วมร้อยละ ๘๕")));
        took(several, Attendance.of(84, 100)).fails(KMP6_WORK);
        took(several, Attendance.of(85, 100)).passes(KMP6_WORK);
        KnowledgePlan bound = promising("บุคลากรเข้าร่วมไม่เกินร้อยละ ๙๐");
        took(bound, Attendance.of(79, 100)).fails(KMP6_WORK);
        took(bound, Attendance.of(80, 100)).passes(KMP6_WORK);
    }

    @Test
    void a_floor_of_the_policy_holds_against_a_lower_target() {
        CompliancePolicy floor = floor(ProcessStep.KMP6, 80);
        PlanRecords seventy = done("KMP6/1", Attendance.of(79, 100));
        verify("PRT-01")
                .withPolicy(floor)
                .given(promising("บุคลากรเข้าร่วมร้อยละ ๗๐"), seventy)
                .asOf(KMP6_DAY_AFTER)
                .fails(KMP6_WORK, "too-few");
        verify("PRT-01")
                .withPolicy(floor)
                .given(promising("บุคลากรเข้าร่วมร้อยละ ๗๐"), done("KMP6/1", Attendance.of(80, 100)))
                .asOf(KMP6_DAY_AFTER)
                .passes(KMP6_WORK);
        verify("PRT-01")
                .withPolicy(floor)
                .given(promising("บุคลากรเข้าร่วมร้อยละ ๙๐"), done("KMP6/1", Attendance.of(89, 100)))
                .asOf(KMP6_DAY_AFTER)
                .fails(KMP6_WORK, "too-few");
        KnowledgePlan learning = with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรร้อยละ ๗๐")));
        PlanRecords learned =
                done("KMP7/1", Attendance.builder().learned(7).headcount(10).build());
        verify("LRN-01").given(learning, learned).asOf(NEXT_YEAR).passes(KMP7_WORK);
        verify("LRN-01")
                .withPolicy(floor(ProcessStep.KMP7, 80))
                .given(learning, learned)
                .asOf(NEXT_YEAR)
                .fails(KMP7_WORK, "too-few");
    }

    @Test
    void the_policy_decides_on_learning_where_the_plan_states_no_share() {
        KnowledgePlan plan = with(compliant(), KMP7, row -> row.withTargets(targets("อย่างน้อย ๑ เรื่อง")));
        PlanRecords records =
                done("KMP7/1", Attendance.builder().learned(8).headcount(10).build());
        verify("LRN-01").given(plan, records).asOf(NEXT_YEAR).passes(KMP7_WORK);
        verify("LRN-01")
                .withPolicy(policy("LRN-01.min_percent", new ParameterValue.Num(Fraction.of(new BigDecimal("80.01")))))
                .given(plan, records)
                .asOf(NEXT_YEAR)
                .fails(KMP7_WORK, "too-few");
    }

    @Test
    void learning_is_pending_on_the_last_day_whatever_is_missing_and_passes_at_any_time() {
        KnowledgePlan strict = with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรเกินร้อยละ ๘๐")));
        for (Attendance open : new Attendance[] {
            Attendance.builder().learned(3).headcount(5).build(),
            Attendance.builder().learned(3).build(),
            Attendance.builder().headcount(5).build(),
            Attendance.builder().build()
        }) {
            verify("LRN-01")
                    .given(compliant(), done("KMP7/1", open))
                    .asOf(YEAR_END)
                    .isNotYetDue(KMP7_WORK);
            verify("PRT-01")
                    .given(compliant(), done("KMP6/1", open.withAttended(open.learned())))
                    .asOf(KMP6_LAST_DAY)
                    .isNotYetDue(KMP6_WORK);
        }
        PlanRecords bound =
                done("KMP7/1", Attendance.builder().learned(4).headcount(5).build());
        verify("LRN-01").given(compliant(), bound).asOf("2022-10-01").passes(KMP7_WORK);
        verify("LRN-01").given(strict, bound).asOf(YEAR_END).isNotYetDue(KMP7_WORK);
        verify("LRN-01").given(strict, bound).asOf(NEXT_YEAR).fails(KMP7_WORK, "not-more");
    }

    @Test
    void each_reason_stands_alone() {
        KnowledgePlan undated = with(with(compliant(), KMP6, row -> row.withPeriods()), KMP7, row -> row.withPeriods());
        KnowledgePlan strict = with(undated, KMP7, row -> row.withTargets(targets("บุคลากรเกินร้อยละ ๘๐")));
        Attendance bound = Attendance.builder().learned(4).headcount(5).build();
        learned(undated, bound).passes(KMP7_WORK);
        learned(strict, bound).isNotDeterminable(KMP7_WORK, "due-unknown");
        assertThat(reasons("LRN-01", undated, Attendance.builder().learned(4).build(), KMP7_WORK))
                .containsExactly("LRN-01.due-unknown", "LRN-01.headcount-missing");
        assertThat(reasons("LRN-01", undated, Attendance.builder().headcount(5).build(), KMP7_WORK))
                .containsExactly("LRN-01.due-unknown", "LRN-01.learned-missing");
        assertThat(reasons("PRT-01", undated, Attendance.builder().headcount(5).build(), KMP6_WORK))
                .containsExactly("PRT-01.attended-missing", "PRT-01.due-unknown");
        Attendance unusable = Attendance.builder().headcount(0).build();
        for (KnowledgePlan plan : new KnowledgePlan[] {compliant(), undated}) {
            assertThat(reasons("PRT-01", plan, unusable, KMP6_WORK)).containsExactly("PRT-01.unusable");
            assertThat(reasons("LRN-01", plan, unusable, KMP7_WORK)).containsExactly("LRN-01.unusable");
            Attendance negative = Attendance.builder().attended(-1).learned(-1).build();
            assertThat(reasons("PRT-01", plan, negative, KMP6_WORK)).containsExactly("PRT-01.unusable");
            assertThat(reasons("LRN-01", plan, negative, KMP7_WORK)).containsExactly("LRN-01.unusable");
        }
        learned(Attendance.builder().learned(-1).headcount(5).build()).isNotDeterminable(KMP7_WORK, "unusable");
        KnowledgePlan whole = with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรเกินร้อยละ ๐")));
        took(promising("บุคลากรเข้าร่วมเกินร้อยละ ๘๐"), Attendance.of(4, 5).withHeadcount(Fraction.of(-1)))
                .isNotDeterminable(KMP6_WORK, "unusable");
        learned(whole, Attendance.builder().learned(0).headcount(0).build()).isNotDeterminable(KMP7_WORK, "unusable");
    }

    private static List<String> reasons(String rule, KnowledgePlan plan, Attendance attendance, String work) {
        PlanRecords records = PlanRecords.builder()
                .addActivities(record("KMP6/1", attendance), record("KMP7/1", attendance))
                .build();
        return verify(rule).given(plan, records).asOf(NEXT_YEAR).result(work).reasons().stream()
                .map(Message::key)
                .toList();
    }

    private static CompliancePolicy floor(ProcessStep step, long percent) {
        String parameter = (step == KMP7 ? "LRN-01" : "PRT-01") + ".min_percent";
        return CompliancePolicy.builder()
                .identity(new PolicyIdentity("floor", "1"))
                .putParameter(parameter, ParameterValue.of(percent))
                .addFloors(parameter)
                .build();
    }

    private static KnowledgePlan promising(String target) {
        return with(compliant(), KMP6, row -> row.withTargets(targets(target)));
    }

    private static RuleVerifier.Results took(Attendance attendance) {
        return took(compliant(), attendance);
    }

    private static RuleVerifier.Results took(KnowledgePlan plan, Attendance attendance) {
        return verify("PRT-01").given(plan, done("KMP6/1", attendance)).asOf(KMP6_DAY_AFTER);
    }

    private static RuleVerifier.Results learned(Attendance attendance) {
        return learned(compliant(), attendance);
    }

    private static RuleVerifier.Results learned(KnowledgePlan plan, Attendance attendance) {
        return verify("LRN-01").given(plan, done("KMP7/1", attendance)).asOf(NEXT_YEAR);
    }

    private static PlanRecords done(String reference, Attendance attendance) {
        return PlanRecords.builder().addActivity(record(reference, attendance)).build();
    }

    private static ActivityRecord record(String reference, Attendance attendance) {
        return ActivityRecord.builder()
                .activity(ActivityRef.parse(reference))
                .attendance(attendance)
                .build();
    }

    private static String english(Finding finding) {
        return Messages.of(Language.EN).text(finding.reasons().get(0));
    }

    private static String thai(Finding finding) {
        return Messages.of(Language.TH).text(finding.reasons().get(0));
    }
}
