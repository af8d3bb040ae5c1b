package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.RecordSamples.assertSays;
import static org.kmplan.rules.RecordSamples.complete;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.test.RuleVerifier;

/** Evaluation of training and exchange (CMP-06). */
class TrainingRecordsTest {
    private static final String LAST_DAY = "2023-09-30";
    private static final String DAY_AFTER = "2023-10-01";
    private static final CompliancePolicy TOGETHER = policy("CMP-06.aggregate", true);

    @ParameterizedTest
    @CsvSource({"40, 50", "41, 50", "4, 5", "80, 100", "25, 30", "100, 100"})
    void eighty_percent_passes_at_any_time(String score, String maximum) {
        evaluated(scored("1", score, maximum))
                .asOf("2022-12-31")
                .passes("steps/CMP4")
                .observesNothing();
        evaluated(scored("1", score, maximum))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4")
                .observesNothing();
    }

    @ParameterizedTest
    @CsvSource({"39, 50", "7999, 10000", "79.99, 100", "23, 29", "239999, 300000", "0, 50"})
    void less_than_eighty_percent_fails_from_the_day_after_the_last(String score, String maximum) {
        RuleVerifier.Execution low = evaluated(scored("1", score, maximum));
        low.asOf(LAST_DAY).isNotYetDue("steps/CMP4").observes("steps/CMP4", "below-so-far");
        low.asOf(DAY_AFTER).fails("steps/CMP4", "below").observesNothing();
    }

    @Test
    void a_mere_percentage_is_compared_without_rounding() {
        evaluated(percent("1", "80")).asOf(DAY_AFTER).passes("steps/CMP4");
        RuleVerifier.Results failed =
                evaluated(percent("1", "79.99")).asOf(DAY_AFTER).fails("steps/CMP4", "below");
        assertSays(
                failed.result("steps/CMP4"),
                "The training evaluation ('อบรม 1') reaches only 79.99 percent, but at least 80 percent is required.",
                "ผลการประเมินการฝึกอบรม (“อบรม 1”) ได้ ร้อยละ ๗๙.๙๙ แต่ต้องไม่น้อยกว่า ร้อยละ ๘๐");
    }

    @Test
    void each_of_several_trainings_must_pass() {
        evaluated(percent("1", "100"), percent("2", "79.99")).asOf(DAY_AFTER).fails("steps/CMP4", "below");
        RuleVerifier.Results passed = evaluated(percent("1", "100"), percent("2", "80"))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
        assertSays(
                passed.result("steps/CMP4"),
                "The lowest result of the training evaluations ('อบรม 2') is 80 percent; required: 80 percent.",
                "ผลการประเมินการฝึกอบรมที่ต่ำที่สุด (“อบรม 2”) คือ ร้อยละ ๘๐ เกณฑ์ที่กำหนดคือ ร้อยละ ๘๐");
    }

    @Test
    void a_policy_may_judge_all_trainings_together() {
        // 30 and 50 of 50 each are 80 of 100; with 49 they are 79.
        evaluated(scored("1", "30", "50"), scored("2", "50", "50"))
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "below");
        together(scored("1", "30", "50"), scored("2", "50", "50"))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
        together(scored("1", "30", "50"), scored("2", "49", "50"))
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "below");
        // 5 of 10 and 100 percent, which counts as 100 of 100: 105 of 110.
        together(scored("1", "5", "10"), percent("2", "100")).asOf(DAY_AFTER).passes("steps/CMP4");
        // 50 of 100 and 10 of 10: 60 of 110, although the mean of the percentages is 75.
        together(percent("1", "50"), scored("2", "10", "10")).asOf(DAY_AFTER).fails("steps/CMP4", "below");
        together(scored("1", "50", "50"), scored("2", "1", "0"))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "unusable");
        together().asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "not-recorded");
    }

    @Test
    void a_maximum_of_zero_or_unknown_leaves_it_open() {
        RuleVerifier.Results open =
                evaluated(scored("1", "40", "0")).asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "unusable");
        assertSays(
                open.result("steps/CMP4"),
                "The training evaluation ('อบรม 1') gives no percentage from 0 to 100. Needed: the score and the highest possible score of each training evaluation.",
                "ผลการประเมินการฝึกอบรม (“อบรม 1”) คำนวณเป็นร้อยละ ๐ ถึง ๑๐๐ ไม่ได้ ต้องมีคะแนนที่ได้และคะแนนเต็มของการประเมินการฝึกอบรมแต่ละครั้ง");
        evaluated(scored("1", "40", "50").withMaximum(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "unusable");
        evaluated(scored("1", "40", "0")).asOf(LAST_DAY).isNotYetDue("steps/CMP4");
        evaluated(scored("1", "40", "0"), percent("2", "90"))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "unusable");
        evaluated(scored("1", "40", "0"), percent("2", "79")).asOf(DAY_AFTER).fails("steps/CMP4", "below");
    }

    @Test
    void an_impossible_percentage_leaves_it_open() {
        evaluated(scored("1", "51", "50")).asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "unusable");
        evaluated(scored("1", "-1", "50")).asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "unusable");
        evaluated(percent("1", "100.01")).asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "unusable");
    }

    @Test
    void no_training_is_not_yet_due_on_the_last_day_and_then_unknown_unless_the_list_is_complete() {
        evaluated().asOf(LAST_DAY).isNotYetDue("steps/CMP4").observesNothing();
        RuleVerifier.Results unknown = evaluated().asOf(DAY_AFTER).isNotDeterminable("steps/CMP4", "not-recorded");
        assertSays(
                unknown.result("steps/CMP4"),
                "Nothing is recorded of this; needed: the score and the highest possible score of each training evaluation.",
                "ยังไม่มีบันทึกในเรื่องนี้ ต้องมีคะแนนที่ได้และคะแนนเต็มของการประเมินการฝึกอบรมแต่ละครั้ง");
        verify("CMP-06")
                .given(compliant(), complete(RecordKind.TRAININGS))
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "none-held");
        evaluated(percent("1", "90").withDate(LocalDate.of(2023, 10, 2)))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "not-recorded");
        evaluated(percent("1", "90").withDate(LocalDate.of(2023, 10, 1)))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
    }

    @Test
    void the_plans_own_percentage_wins_over_the_policy_unless_that_is_a_floor() {
        KnowledgePlan seventy = promising("ร้อยละ ๗๐");
        PlanRecords records = records(percent("1", "75"));
        verify("CMP-06").given(seventy, records).asOf(DAY_AFTER).passes("steps/CMP4");
        verify("CMP-06")
                .given(promising("ร้อยละ ๗๕.๐๑"), records)
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "below");
        CompliancePolicy floor = CompliancePolicy.builder()
                .identity(new PolicyIdentity("test", "1"))
                .addFloor("CMP-06.min_score")
                .build();
        verify("CMP-06")
                .withPolicy(floor)
                .given(seventy, records)
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "below");
        KnowledgePlan silent = with(compliant(), CMP4, row -> row.withTargets());
        verify("CMP-06").given(silent, records).asOf(DAY_AFTER).fails("steps/CMP4", "below");
        verify("CMP-06")
                .withPolicy(policy("CMP-06.min_score", 75))
                .given(silent, records)
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
    }

    @Test
    void more_than_eighty_percent_is_not_eighty_percent() {
        KnowledgePlan strict = promising("มากกว่าร้อยละ ๘๐");
        verify("CMP-06")
                .given(strict, records(percent("1", "80.01")))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
        RuleVerifier.Results failed = verify("CMP-06")
                .given(strict, records(percent("1", "80")))
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "not-above");
        assertSays(
                failed.result("steps/CMP4"),
                "The training evaluation ('อบรม 1') reaches only 80 percent, but more than 80 percent is required.",
                "ผลการประเมินการฝึกอบรม (“อบรม 1”) ได้ ร้อยละ ๘๐ แต่ต้องมากกว่า ร้อยละ ๘๐");
        verify("CMP-06")
                .given(strict, records(percent("1", "80")))
                .asOf(LAST_DAY)
                .isNotYetDue("steps/CMP4")
                .observes("steps/CMP4", "below-so-far");
        verify("CMP-06")
                .given(strict, records(percent("1", "80"), scored("2", "1", "0")))
                .asOf(DAY_AFTER)
                .fails("steps/CMP4", "not-above");
        verify("CMP-06")
                .given(strict, records(percent("1", "90"), scored("2", "1", "0")))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "unusable");
    }

    @Test
    void without_a_period_a_low_score_is_not_yet_a_failure() {
        KnowledgePlan noPeriod = with(compliant(), CMP4, row -> row.withPeriods());
        verify("CMP-06")
                .given(noPeriod, records(percent("1", "80")))
                .asOf(DAY_AFTER)
                .passes("steps/CMP4");
        verify("CMP-06")
                .given(noPeriod, records(percent("1", "79")))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "due-unknown");
        verify("CMP-06")
                .given(noPeriod, PlanRecords.empty())
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/CMP4", "due-unknown");
        verify("CMP-06")
                .given(without(compliant(), "CMP4"), records(scored("1", "1", "0")))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "due-unknown");
    }

    private static KnowledgePlan promising(String target) {
        return with(compliant(), CMP4, row -> row.withTargets(targets(target)));
    }

    private static RuleVerifier.Execution evaluated(TrainingResult... trainings) {
        return verify("CMP-06").given(compliant(), records(trainings));
    }

    private static RuleVerifier.Execution together(TrainingResult... trainings) {
        return verify("CMP-06").withPolicy(TOGETHER).given(compliant(), records(trainings));
    }

    private static PlanRecords records(TrainingResult... trainings) {
        return PlanRecords.builder().addTrainings(trainings).build();
    }

    private static TrainingResult scored(String id, String score, String maximum) {
        return training(id)
                .score(Fraction.parse(score))
                .maximum(Fraction.parse(maximum))
                .build();
    }

    private static TrainingResult percent(String id, String percentage) {
        return training(id).percentage(Fraction.parse(percentage)).build();
    }

    private static TrainingResult.Builder training(String id) {
        TrainingResult.Builder builder = TrainingResult.builder();
        builder.id(id).title("อบรม " + id);
        return builder;
    }
}
