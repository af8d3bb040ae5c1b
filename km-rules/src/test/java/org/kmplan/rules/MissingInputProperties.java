package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.Gap;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.RecordGaps;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Outcome;

/**
 * What is missing is unknown: without an input a result cannot be determined, and it is never a pass that was none before.
 *
 * <p>Of records this holds in the form that {@link RecordGaps} states, rule by rule, and with these limits. A few rules do not
 * count what lacks a day or a unit, since the catalogue says so (KMP-05, DSM-01, LRN-02): they fail. A rule whose subject goes
 * with the input has nothing to look at (DSM-02, RSK-04 to RSK-06). What contradicts goes with one of its sides, so that a
 * failure for contradiction can vanish ({@link Gap#contradictions}). And the records are those known on the day: an entry dated
 * later does not exist yet, whereas without its date it does.
 *
 * <p>Of a plan it holds in this form: a row does not pass a rule by a cell of it that is empty. What is missing in a plan is a
 * defect of the plan, for which most rules fail. Rules that compare rows with each other ({@link #BETWEEN_ROWS}) may find
 * nothing to object to in the rows that are left.
 */
@AddLifecycleHook(SampleCount.class)
class MissingInputProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final Set<String> BETWEEN_ROWS =
            Set.of("EVD-05", "LNK-02", "LNK-03", "PLN-02", "PLN-06", "REC-01", "SCH-02", "SCH-04");

    /** Ways to empty a cell of a row and of its activities. */
    private static final List<UnaryOperator<PlanStep>> CELLS = List.of(
            row -> activities(row.withPeriods(), activity -> activity.withPeriods()),
            row -> activities(row.withIndicators(), activity -> activity.withIndicators()),
            row -> activities(row.withTargets(), activity -> activity.withTargets()),
            row -> activities(row, activity -> activity.withKnowledgeTypes()),
            row -> row.withActivities(),
            row -> row.withOwners(),
            row -> row.withEvidence(),
            row -> row.withTargetGroups());

    @Property(tries = 3)
    void a_gap_leaves_exactly_its_rules_undecided(@ForAll("demanding") List<Situation> situations) {
        for (Situation situation : situations) {
            ComplianceReport before = evaluate(situation);
            for (Gap gap : RecordGaps.all()) {
                ComplianceReport after = evaluate(without(situation, gap));
                assertThat(rules(after, Outcome.NOT_DETERMINABLE))
                        .as("rules undecided by '%s'", gap)
                        .isEqualTo(gap.undecided());
                assertThat(rules(after, Outcome.FAILED))
                        .as("rules failed by '%s'", gap)
                        .isEqualTo(gap.fails());
                Set<String> idle = rules(after, Outcome.NOT_APPLICABLE);
                idle.removeAll(rules(before, Outcome.NOT_APPLICABLE));
                assertThat(idle).as("rules idle by '%s'", gap).isEqualTo(gap.idle());
                assertThat(rules(after, Outcome.NOT_YET_DUE)).isEmpty();
                assertThat(after.results(Aspect.PLAN)).isEqualTo(before.results(Aspect.PLAN));
            }
        }
    }

    @Example
    void every_rule_about_execution_is_undecided_by_some_gap() {
        assertThat(RecordGaps.all().stream().flatMap(gap -> gap.undecided().stream()))
                .containsAll(EVALUATOR.catalog().entries().stream()
                        .filter(entry -> entry.aspects().contains(Aspect.EXECUTION) && !entry.isOptional())
                        .map(entry -> entry.id().value())
                        .toList());
        assertThat(RecordGaps.all()).extracting(Gap::name).doesNotHaveDuplicates();
    }

    @Property(tries = 2)
    @StatisticsReport(StatisticsReportMode.OFF)
    void what_has_failed_does_not_pass_without_what_the_rule_looks_at(@ForAll("demanding") List<Situation> situations) {
        for (Situation situation : situations) {
            for (Break broken : RecordBreaks.all()) {
                neverPasses(
                        broken.applyTo(situation),
                        RecordGaps.all().stream()
                                .filter(gap -> broken.fails().stream()
                                        .anyMatch(rule -> touched(gap).contains(rule)))
                                .toList());
            }
        }
        Samples.mustSee("failed", Samples.looked(Aspect.EXECUTION));
    }

    @Property(tries = 40)
    @StatisticsReport(StatisticsReportMode.OFF)
    void nothing_passes_by_a_gap(@ForAll("situations") List<Situation> situations, @ForAll Random random) {
        for (Situation situation : situations) {
            neverPasses(
                    situation,
                    RecordGaps.all().stream()
                            .filter(gap -> random.nextInt(8) == 0)
                            .toList());
        }
        Samples.mustSee("not passed", List.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE, Outcome.NOT_YET_DUE));
    }

    private static void neverPasses(Situation any, List<Gap> gaps) {
        Situation situation = new Situation(any.plan(), any.records().knownBy(any.asOf()), any.asOf());
        ComplianceReport before = evaluate(situation);
        for (Gap gap : gaps) {
            ResultKey.compare(before, evaluate(without(situation, gap)), (key, was, is) -> {
                if (was != Outcome.PASSED && touched(gap).contains(key.rule())) {
                    Samples.seen("not passed", was);
                    if (was == Outcome.FAILED) {
                        Samples.seen("failed", key.looked());
                    }
                }
                if (was != Outcome.PASSED && !gap.contradictions().contains(key.rule())) {
                    assertThat(is)
                            .as("%s, which was %s, with %s", key, was, gap)
                            .isNotEqualTo(Outcome.PASSED);
                }
            });
        }
    }

    @Property(tries = 4)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_row_does_not_pass_a_rule_by_an_empty_cell(
            @ForAll("demanding") List<Situation> situations, @ForAll Random random) {
        for (Situation situation : situations) {
            for (Break broken : PlanBreaks.all()) {
                KnowledgePlan plan = broken.applyTo(situation).plan();
                ComplianceReport before = EVALUATOR.evaluate(plan);
                Set<String> failed = before.results(Outcome.FAILED).stream()
                        .map(result -> result.subject())
                        .collect(Collectors.toSet());
                List<PlanStep> rows = plan.steps().stream()
                        .filter(row -> failed.contains("steps/" + row.id()))
                        .toList();
                PlanStep row = (rows.isEmpty() ? plan.steps() : rows).get(random.nextInt(Math.max(1, rows.size())));
                PlanStep emptied = CELLS.get(random.nextInt(CELLS.size())).apply(row);
                ComplianceReport after = EVALUATOR.evaluate(plan.withSteps(plan.steps().stream()
                        .map(step -> step.equals(row) ? emptied : step)
                        .toList()));
                ResultKey.compare(before, after, (key, was, is) -> {
                    if (key.aspect() == Aspect.PLAN && was != Outcome.PASSED) {
                        boolean own = key.isWithin("steps/" + row.id());
                        Samples.seen(own ? "own" : "other", was);
                        assertThat(is == Outcome.PASSED && (own || !BETWEEN_ROWS.contains(key.rule())))
                                .as("%s, which was %s, with %s after %s", key, was, emptied, broken)
                                .isFalse();
                    }
                });
            }
        }
        Samples.mustSee("own", List.of(Outcome.FAILED, Outcome.NOT_DETERMINABLE));
        Samples.mustSee("other", List.of(Outcome.FAILED));
    }

    private static PlanStep activities(PlanStep row, UnaryOperator<Activity> change) {
        return row.withActivities(row.activities().stream().map(change).toList());
    }

    /** Returns the situation without an input. */
    private static Situation without(Situation situation, Gap gap) {
        return new Situation(situation.plan(), gap.applyTo(situation.records()), situation.asOf());
    }

    private static Set<String> touched(Gap gap) {
        return Stream.of(gap.undecided(), gap.fails(), gap.idle())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static ComplianceReport evaluate(Situation situation) {
        return EVALUATOR.evaluate(situation.plan(), situation.records(), situation.asOf());
    }

    private static Set<String> rules(ComplianceReport report, Outcome outcome) {
        return report.results(Aspect.EXECUTION).stream()
                .filter(result -> result.outcome() == outcome)
                .map(result -> result.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** When nothing can be pending any more. */
    private static Situation afterwards(Situation situation) {
        LocalDate day = situation.asOf().plusDays(1);
        return new Situation(situation.plan(), situation.records(), day);
    }

    @Provide
    Arbitrary<List<Situation>> demanding() {
        return Samples.of(Samples.demanding().map(MissingInputProperties::afterwards));
    }

    @Provide
    Arbitrary<List<Situation>> situations() {
        return Samples.of(Samples.situations());
    }
}
