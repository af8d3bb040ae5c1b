package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP4;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.test.RuleVerifier;

/** Results as measured, beside the targets of the plan (TGT-06). */
class TgtRecordsTest {
    private static final String TARGET = "steps/KMP4/targets/1";
    private static final String LAST_DAY = "2023-06-30";
    private static final String DAY_AFTER = "2023-07-01";

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 3, 2.99, below-target",
        "MORE_THAN, 3.01, 3, not-more",
        "AT_MOST, 3, 3.01, above-target",
        "LESS_THAN, 2.99, 3, not-less",
        "EQUAL, 3, 3.01, not-equal",
        "EQUAL, 3, 2.99, not-equal",
        "BETWEEN, 3, 2.99, below-target",
        "BETWEEN, 6, 2, below-target"
    })
    void each_comparator_holds_on_its_side_of_the_bound(
            Comparator comparator, String enough, String tooLittle, String reason) {
        for (TargetKind kind : List.of(TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY)) {
            TargetExpression.Builder builder =
                    expression(kind).comparator(comparator).value(Fraction.of(3));
            if (comparator == Comparator.BETWEEN) {
                builder.upperValue(Fraction.of(5));
            }
            KnowledgePlan plan = aiming(builder.build());
            measured(plan, enough).asOf(DAY_AFTER).passes(TARGET);
            measured(plan, enough).asOf(LAST_DAY).passes(TARGET);
            measured(plan, tooLittle).asOf(DAY_AFTER).fails(TARGET, reason);
            measured(plan, tooLittle).asOf(LAST_DAY).isNotYetDue(TARGET);
            KnowledgePlan undated = with(plan, KMP4, row -> row.withPeriods());
            measured(undated, tooLittle).asOf(DAY_AFTER).isNotDeterminable(TARGET, "due-unknown");
            measured(undated, enough).asOf(DAY_AFTER).passes(TARGET);
        }
    }

    @Test
    void targets_are_compared_as_they_were_read() {
        measured(aiming("ไม่น้อยกว่าร้อยละ ๘๐"), "80").asOf(DAY_AFTER).passes(TARGET);
        measured(aiming("ไม่น้อยกว่าร้อยละ ๘๐"), "79.999").asOf(DAY_AFTER).fails(TARGET);
        measured(aiming("มากกว่า ๘๐ %"), "80").asOf(DAY_AFTER).fails(TARGET, "not-more");
        measured(aiming("ไม่เกินร้อยละ ๕"), "5").asOf(DAY_AFTER).passes(TARGET);
        measured(aiming("น้อยกว่าร้อยละ ๑๐"), "10").asOf(DAY_AFTER).fails(TARGET, "not-less");
        measured(aiming("๒ ฉบับ/ชิ้น"), "3").asOf(DAY_AFTER).passes(TARGET);
    }

    @Test
    void a_fraction_without_an_end_is_compared_exactly() {
        KnowledgePlan plan = aiming(expression(TargetKind.PERCENT)
                .comparator(Comparator.AT_LEAST)
                .value(Fraction.of(200, 3))
                .build());
        verify("TGT-06")
                .given(plan, results(result().withValue(Fraction.of(200, 3))))
                .asOf(DAY_AFTER)
                .passes(TARGET);
        measured(plan, "66.666666666666666666").asOf(DAY_AFTER).fails(TARGET, "below-target");
    }

    @Test
    void the_message_names_target_bound_and_result() {
        Finding failed =
                measured(aiming("ไม่น้อยกว่าร้อยละ ๘๐"), "79.5").asOf(DAY_AFTER).result(TARGET);
        assertThat(Messages.of(Language.EN).text(failed.reasons().get(0)))
                .isEqualTo("The target 'ไม่น้อยกว่าร้อยละ ๘๐' is not met: at least 80 percent was required, but 79.5"
                        + " percent was measured.");
        assertThat(Messages.of(Language.TH).text(failed.reasons().get(0)))
                .isEqualTo(
                        "ไม่บรรลุเป้าหมาย “ไม่น้อยกว่าร้อยละ ๘๐” เพราะต้องไม่น้อยกว่า ร้อยละ ๘๐ แต่ผลที่ได้คือ ร้อยละ ๗๙.๕");
    }

    @Test
    void what_the_plan_does_not_say_is_at_least_unless_the_policy_says_otherwise() {
        KnowledgePlan unstated = aiming("๒ ฉบับ/ชิ้น");
        KnowledgePlan stated = aiming("อย่างน้อย ๒ ฉบับ");
        for (String result : List.of("2", "3")) {
            measured(unstated, result).asOf(DAY_AFTER).passes(TARGET);
        }
        measured(unstated, "1").asOf(DAY_AFTER).fails(TARGET, "below-target");
        under(">", unstated, "2").fails(TARGET, "not-more");
        under(">", unstated, "3").passes(TARGET);
        under(">", stated, "2").passes(TARGET);
        under("=", unstated, "3").fails(TARGET, "not-equal");
        under("=", unstated, "2").passes(TARGET);
        under("=", stated, "3").passes(TARGET);
        KnowledgePlan without =
                aiming(expression(TargetKind.COUNT).value(Fraction.of(2)).build());
        measured(without, "3").asOf(DAY_AFTER).passes(TARGET);
        under("=", without, "3").fails(TARGET, "not-equal");
    }

    @Test
    void a_rate_is_compared_in_its_own_unit() {
        measured(aiming("ไตรมาสละ ๒ ครั้ง"), "2").asOf(DAY_AFTER).passes(TARGET);
        measured(aiming("ไตรมาสละ ๒ ครั้ง"), "1").asOf(DAY_AFTER).fails(TARGET, "below-target");
        measured(aiming("อย่างน้อยปีละ ๒ ครั้ง"), "2").asOf(DAY_AFTER).passes(TARGET);
        measured(aiming("อย่างน้อยปีละ ๒ ครั้ง"), "1").asOf(DAY_AFTER).fails(TARGET, "below-target");
    }

    @Test
    void something_that_is_to_exist_exists_or_is_counted() {
        KnowledgePlan plan = aiming("มีคู่มือการปฏิบัติงาน");
        judged(plan, result().withExists(true)).asOf(DAY_AFTER).passes(TARGET);
        judged(plan, result().withExists(false)).asOf(DAY_AFTER).fails(TARGET, "not-there");
        judged(plan, result().withExists(false)).asOf(LAST_DAY).isNotYetDue(TARGET);
        measured(plan, "1").asOf(DAY_AFTER).passes(TARGET);
        measured(plan, "0").asOf(DAY_AFTER).fails(TARGET, "not-there");
        judged(plan, result().withExists(false).withValue(Fraction.of(2)))
                .asOf(DAY_AFTER)
                .passes(TARGET);
        judged(plan, result().withExists(true).withValue(Fraction.ZERO))
                .asOf(DAY_AFTER)
                .passes(TARGET);
        judged(plan, result()).asOf(DAY_AFTER).isNotDeterminable(TARGET, "not-recorded");
        judged(plan, result().withExists(true)).asOf(LAST_DAY).passes(TARGET);
        KnowledgePlan undated = with(plan, KMP4, row -> row.withPeriods());
        judged(undated, result().withExists(true)).asOf(DAY_AFTER).passes(TARGET);
        judged(undated, result().withExists(false)).asOf(DAY_AFTER).isNotDeterminable(TARGET, "due-unknown");
        judged(undated, result()).asOf(DAY_AFTER).isNotDeterminable(TARGET, "due-unknown");
    }

    @Test
    void a_target_of_time_is_met_by_its_day_whatever_the_period() {
        KnowledgePlan plan = aiming("ดำเนินการภายในเดือน มี.ค. ๒๕๖๖");
        judged(plan, done("2023-03-31")).asOf("2023-03-31").passes(TARGET);
        judged(plan, done("2023-03-31")).asOf("2023-03-30").isNotYetDue(TARGET);
        judged(plan, done("2023-04-01")).asOf("2023-04-01").fails(TARGET, "late");
        judged(plan, done("2023-03-31")).asOf("2023-04-01").passes(TARGET);
        judged(plan, done("2023-03-30")).asOf("2023-04-01").passes(TARGET);
        judged(plan, result()).asOf("2023-03-31").isNotYetDue(TARGET);
        judged(plan, result()).asOf("2023-04-01").isNotDeterminable(TARGET, "day-not-recorded");
        judged(plan, done("2023-05-01")).asOf("2023-04-30").isNotDeterminable(TARGET, "day-not-recorded");
        Finding late = judged(plan, done("2023-04-01")).asOf(DAY_AFTER).result(TARGET);
        assertThat(Messages.of(Language.EN).text(late.reasons().get(0)))
                .contains("done on 1 Apr", "after the last day, 31 Mar");
    }

    @Test
    void a_target_of_time_without_a_day_cannot_be_judged() {
        KnowledgePlan open =
                aiming(expression(TargetKind.TIME).comparator(Comparator.BY).build());
        judged(open, done("2023-03-31")).asOf(DAY_AFTER).isNotDeterminable(TARGET, "due-unknown");
        KnowledgePlan onward = aiming(expression(TargetKind.TIME)
                .comparator(Comparator.BY)
                .by(new PlanPeriod.OpenEnded(LocalDate.of(2023, 3, 1), false))
                .build());
        judged(onward, done("2023-03-31")).asOf(DAY_AFTER).isNotDeterminable(TARGET, "due-unknown");
    }

    @Test
    void targets_without_a_measure_are_not_judged_by_results() {
        judged(aiming("ระดับดีขึ้นไป"), result().withLevel("ดี"))
                .asOf(DAY_AFTER)
                .isNotDeterminable(TARGET, "level");
        measured(aiming("อย่างน้อย … เรื่อง"), "9").asOf(DAY_AFTER).isNotDeterminable(TARGET, "unreadable");
        measured(aiming("สำเร็จตามแผน"), "9").asOf(DAY_AFTER).isNotApplicable(TARGET);
        measured(
                        aiming(expression(TargetKind.COUNT)
                                .comparator(Comparator.AT_LEAST)
                                .build()),
                        "9")
                .asOf(LAST_DAY)
                .isNotDeterminable(TARGET, "unreadable");
    }

    @Test
    void without_a_result_it_is_open_from_the_day_after_the_last() {
        KnowledgePlan plan = aiming("อย่างน้อย ๓ เรื่อง");
        verify("TGT-06").given(plan, PlanRecords.empty()).asOf(LAST_DAY).isNotYetDue(TARGET);
        Finding open = verify("TGT-06")
                .given(plan, PlanRecords.empty())
                .asOf(DAY_AFTER)
                .isNotDeterminable(TARGET, "not-recorded")
                .result(TARGET);
        assertThat(Messages.of(Language.EN).text(open.reasons().get(0)))
                .isEqualTo("No result is recorded for the target 'อย่างน้อย ๓ เรื่อง'.");
    }

    @Test
    void the_newest_measurement_counts_and_one_without_a_day_is_the_oldest() {
        KnowledgePlan plan = aiming("อย่างน้อย ๓ เรื่อง");
        MeasuredResult few = result("1", "2", "2023-05-01");
        MeasuredResult enough = result("2", "3", "2023-06-01");
        judged(plan, few, enough).asOf(DAY_AFTER).passes(TARGET);
        judged(plan, enough, few.withMeasuredOn(LocalDate.of(2023, 6, 2)))
                .asOf(DAY_AFTER)
                .fails(TARGET, "below-target");
        judged(plan, few, enough.withMeasuredOn(Optional.empty()))
                .asOf(DAY_AFTER)
                .fails(TARGET, "below-target");
        judged(plan, few, enough.withMeasuredOn(LocalDate.of(2023, 7, 2)))
                .asOf(DAY_AFTER)
                .fails(TARGET, "below-target");
        judged(plan, few, enough.withMeasuredOn(LocalDate.of(2023, 7, 1)))
                .asOf(DAY_AFTER)
                .passes(TARGET);
    }

    @Test
    void two_different_results_of_one_day_contradict_each_other() {
        KnowledgePlan plan = aiming("อย่างน้อย ๓ เรื่อง");
        MeasuredResult enough = result("1", "3", "2023-06-01");
        judged(plan, enough, result("2", "4", "2023-06-01")).asOf(LAST_DAY).isNotDeterminable(TARGET, "contradictory");
        judged(plan, enough, result("2", "3", "2023-06-01")).asOf(DAY_AFTER).passes(TARGET);
        judged(
                        plan,
                        enough.withMeasuredOn(Optional.empty()),
                        result("2", "2", "2023-06-01").withMeasuredOn(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable(TARGET, "contradictory");
        KnowledgePlan timed = aiming("ดำเนินการภายในเดือน มี.ค. ๒๕๖๖");
        judged(timed, done("2023-03-30"), done("2023-04-30").withId("other"))
                .asOf(DAY_AFTER)
                .isNotDeterminable(TARGET, "contradictory");
    }

    @Test
    void a_target_of_an_activity_is_due_with_the_activity() {
        KnowledgePlan plan = with(compliant(), KMP2, activity("1", work -> work.withPeriods(periods("เม.ย. ๒๕๖๖"))));
        String target = "steps/KMP2/activities/1/targets/1";
        PlanRecords few = results(result().withSubject(target).withValue(Fraction.of(1)));
        verify("TGT-06").given(plan, few).asOf("2023-04-30").isNotYetDue(target);
        verify("TGT-06")
                .given(plan, few)
                .asOf("2023-05-01")
                .fails(target, "below-target")
                .isNotYetDue("steps/KMP2/activities/2/targets/1");
    }

    @Test
    void a_target_of_open_work_is_due_at_the_end_of_the_fiscal_year() {
        KnowledgePlan plan =
                with(compliant(), KMP2, activity("1", work -> work.withPeriods(periods("เม.ย. ๒๕๖๖ เป็นต้นไป"))));
        String target = "steps/KMP2/activities/1/targets/1";
        PlanRecords few = results(result().withSubject(target).withValue(Fraction.of(1)));
        verify("TGT-06").given(plan, few).asOf("2023-09-30").isNotYetDue(target);
        verify("TGT-06").given(plan, few).asOf("2023-10-01").fails(target, "below-target");
        verify("TGT-06").given(compliant(), few).asOf("2023-09-30").isNotYetDue("steps/KMP5/targets/1");
        verify("TGT-06")
                .given(compliant(), few)
                .asOf("2023-10-01")
                .isNotDeterminable("steps/KMP5/targets/1", "not-recorded");
    }

    @Test
    void targets_in_other_columns_count_and_quantities_that_are_no_targets_do_not() {
        Target inIndicator = targets("อย่างน้อย ๓ เรื่อง").get(0).withColumn(PlanColumn.INDICATOR);
        KnowledgePlan plan = with(compliant(), KMP4, row -> row.withTargets(inIndicator));
        measured(plan, "2").asOf(DAY_AFTER).fails(TARGET, "below-target");
        KnowledgePlan none = with(
                compliant(),
                KMP4,
                row -> row.withTargets(
                        Target.of("1", expression(TargetKind.NOT_A_TARGET).build())));
        assertThat(ComplianceEvaluator.standard()
                        .evaluate(none, PlanRecords.empty(), LocalDate.of(2023, 7, 1))
                        .results())
                .noneMatch(result -> result.rule().value().equals("TGT-06")
                        && result.subject().equals(TARGET));
    }

    @Test
    void a_plan_without_targets_has_nothing_to_check() {
        KnowledgePlan plan = without(
                compliant(),
                compliant().steps().stream()
                        .map(step -> step.id())
                        .filter(id -> !id.equals("KMP4"))
                        .toArray(String[]::new));
        verify("TGT-06")
                .given(with(plan, KMP4, row -> row.withTargets()), PlanRecords.empty())
                .asOf(DAY_AFTER)
                .isNotApplicable("plan");
    }

    @Test
    void each_reason_stands_alone() {
        KnowledgePlan counted = aiming("อย่างน้อย ๓ เรื่อง");
        KnowledgePlan timed = aiming("ดำเนินการภายในเดือน มี.ค. ๒๕๖๖");
        MeasuredResult first = result("1", "1", "2023-06-01").withDoneOn(LocalDate.of(2023, 3, 1));
        MeasuredResult second = result("2", "2", "2023-06-01").withDoneOn(LocalDate.of(2023, 3, 2));
        assertThat(reasons(counted, first, second)).containsExactly("TGT-06.contradictory");
        assertThat(reasons(timed, first, second)).containsExactly("TGT-06.contradictory");
        assertThat(reasons(with(counted, KMP4, row -> row.withPeriods()), first, second))
                .containsExactly("TGT-06.contradictory");
        assertThat(reasons(timed, result())).containsExactly("TGT-06.day-not-recorded");
        assertThat(reasons(counted, result())).containsExactly("TGT-06.not-recorded");
        assertThat(reasons(aiming("ระดับดีขึ้นไป"), result())).containsExactly("TGT-06.level");
        assertThat(reasons(aiming("สำเร็จตามแผน"), result())).containsExactly("TGT-06.qualitative");
    }

    private static List<String> reasons(KnowledgePlan plan, MeasuredResult... results) {
        return judged(plan, results).asOf(DAY_AFTER).result(TARGET).reasons().stream()
                .map(Message::key)
                .toList();
    }

    private static RuleVerifier.Results under(String unstated, KnowledgePlan plan, String value) {
        return verify("TGT-06")
                .withPolicy(policy("TGT-06.unstated_comparator", unstated))
                .given(plan, results(result().withValue(number(value))))
                .asOf(DAY_AFTER);
    }

    private static RuleVerifier.Execution measured(KnowledgePlan plan, String value) {
        return judged(plan, result().withValue(number(value)));
    }

    private static RuleVerifier.Execution judged(KnowledgePlan plan, MeasuredResult... results) {
        return verify("TGT-06").given(plan, results(results));
    }

    private static PlanRecords results(MeasuredResult... results) {
        return PlanRecords.builder().addResults(results).build();
    }

    private static KnowledgePlan aiming(String target) {
        return with(compliant(), KMP4, row -> row.withTargets(targets(target)));
    }

    private static KnowledgePlan aiming(TargetExpression target) {
        return with(compliant(), KMP4, row -> row.withTargets(Target.of("1", target)));
    }

    private static TargetExpression.Builder expression(TargetKind kind) {
        return TargetExpression.builder().raw("เป้าหมาย").kind(kind);
    }

    private static MeasuredResult result() {
        return MeasuredResult.builder().id("r").subject(TARGET).build();
    }

    private static MeasuredResult result(String id, String value, String measuredOn) {
        return result().withId(id).withValue(number(value)).withMeasuredOn(LocalDate.parse(measuredOn));
    }

    private static MeasuredResult done(String day) {
        return result().withDoneOn(LocalDate.parse(day));
    }

    private static Fraction number(String value) {
        return Fraction.of(new BigDecimal(value));
    }
}
