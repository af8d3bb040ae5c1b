package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;

/**
 * Work that has nothing to do with the rest of a plan changes no other result.
 *
 * <p>Unrelated work has no target and no evidence of its own that another rule could take for its own, and lies in periods that
 * the plan has already. What it may change is the text of PLN-02, which counts periods, and EXE-02, which is about the progress
 * of all work. In a row, it changes that row too: TGT-05 asks whether the activities of the row go with its targets.
 */
@AddLifecycleHook(SampleCount.class)
class UnrelatedWorkProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();

    @Property(tries = 50)
    @StatisticsReport(StatisticsReportMode.OFF)
    void an_unrelated_row_changes_no_other_result(
            @ForAll("situations") List<Situation> situations, @ForAll Random random) {
        for (Situation situation : situations) {
            PlanStep like = any(situation, random);
            PlanStep.Builder row = PlanStep.builder();
            row.id("X").process(PlanProcess.KMP).title("งานอื่น");
            row.addActivity(work("x", like.allPeriods()))
                    .addAllOwners(like.owners())
                    .addEvidence(Evidence.of("1", "แบบบันทึกงานอื่น", EvidenceType.OTHER));
            Situation after = new Situation(
                    situation
                            .plan()
                            .withSteps(Stream.concat(situation.plan().steps().stream(), Stream.of(row.build()))
                                    .toList()),
                    situation.records(),
                    situation.asOf());
            compare(situation, done(after, "X"), "steps/X");
        }
        mustSee();
    }

    @Property(tries = 50)
    @StatisticsReport(StatisticsReportMode.OFF)
    void an_unrelated_activity_changes_no_other_result(
            @ForAll("situations") List<Situation> situations, @ForAll Random random) {
        for (Situation situation : situations) {
            PlanStep row = any(situation, random);
            PlanStep more =
                    row.withActivities(Stream.concat(row.activities().stream(), Stream.of(work("x", periods(row))))
                            .toList());
            Situation after = new Situation(
                    situation
                            .plan()
                            .withSteps(situation.plan().steps().stream()
                                    .map(step -> step.equals(row) ? more : step)
                                    .toList()),
                    situation.records(),
                    situation.asOf());
            compare(situation, done(after, row.id()), "steps/" + row.id());
        }
        mustSee();
    }

    private static void compare(Situation situation, Situation more, String own) {
        Map<ResultKey, Finding> before = results(situation);
        Map<ResultKey, Finding> after = results(more);
        before.forEach((key, result) -> {
            if (key.rule().equals("EXE-02")
                    || key.rule().equals("TGT-05") && key.subject().equals(own)) {
                return;
            }
            Finding now = after.get(key);
            assertThat(now).as("%s, %s", key, result.outcome()).isNotNull();
            assertThat(now.outcome()).as(key.toString()).isEqualTo(result.outcome());
            if (!key.isWithin(own) && !key.rule().equals("PLN-02")) {
                assertThat(now).isEqualTo(result);
                Samples.seen("unchanged", key.aspect() + " " + result.outcome());
            }
        });
        assertThat(after.keySet())
                .filteredOn(key -> !before.containsKey(key))
                .isNotEmpty()
                .allMatch(key -> key.isWithin(own));
    }

    private static void mustSee() {
        Samples.mustSee(
                "unchanged",
                Stream.of(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_DETERMINABLE, Outcome.NOT_APPLICABLE)
                        .flatMap(outcome -> Stream.of("PLAN " + outcome, "EXECUTION " + outcome))
                        .toList());
    }

    private static Map<ResultKey, Finding> results(Situation situation) {
        return ResultKey.results(EVALUATOR.evaluate(situation.plan(), situation.records(), situation.asOf()));
    }

    private static PlanStep any(Situation situation, Random random) {
        List<PlanStep> rows = situation.plan().steps();
        return rows.get(random.nextInt(rows.size()));
    }

    /** Returns the periods that another activity of a row needs of its own, if those of the row are not said for all. */
    private static List<PlannedPeriod> periods(PlanStep row) {
        return row.periods().isEmpty()
                ? row.activities().stream().findFirst().map(Activity::periods).orElse(List.of())
                : List.of();
    }

    private static Activity work(String id, List<PlannedPeriod> periods) {
        Activity.Builder activity = Activity.builder();
        int[] number = {0};
        activity.id(id)
                .description("งานอื่น")
                .addAllPeriods(periods.stream()
                        .map(period -> period.withId(Integer.toString(++number[0])))
                        .toList());
        return activity.build();
    }

    /** Returns the situation with a record of the work; without records of any activity none is needed. */
    private static Situation done(Situation situation, String row) {
        if (situation.records().activities().isEmpty()) {
            return situation;
        }
        LocalDate day = situation.asOf();
        ActivityRecord record = ActivityRecord.builder()
                .activity(ActivityRef.of(row, "x"))
                .status(ActivityStatus.COMPLETED)
                .begunOn(day)
                .completedOn(day)
                .build();
        return new Situation(
                situation.plan(),
                situation
                        .records()
                        .withActivities(Stream.concat(situation.records().activities().stream(), Stream.of(record))
                                .toList()),
                day);
    }

    @Provide
    Arbitrary<List<Situation>> situations() {
        return Samples.of(Samples.situations());
    }
}
