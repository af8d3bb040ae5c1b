package org.kmplan.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.oracle.Comparison.Disagreement;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.test.SamplePlans;

/** The comparison notices what it is there to notice. */
class ComparisonTest {
    private static final KnowledgePlan PLAN = SamplePlans.compliant();
    private static final Sample SAMPLE = Sample.of(PLAN, FittingRecords.leastComplete(PLAN), LocalDate.of(2023, 10, 1));

    private final Census census = new Census();
    private final Comparison comparison = new Comparison(CompliancePolicy.standard(), census);
    private final Map<Judgement.Key, Judgement> library = comparison.judgedByLibrary(SAMPLE);
    private final Map<Judgement.Key, Judgement> oracle = comparison.judgedByOracle(SAMPLE);

    @Test
    void equal_results_are_counted() {
        assertThat(comparison.disagreements(library, oracle)).isEmpty();
        assertThat(census.results()).isEqualTo(library.size()).isGreaterThan(150);
        assertThat(census.values()).isGreaterThan(100);
        assertThat(census.outcomes()).containsKeys("KMP-03 EXECUTION PASSED", "PLN-01 PLAN PASSED");
    }

    @Test
    void another_outcome_of_any_result_is_noticed() {
        oracle.keySet().forEach(key -> {
            Map<Judgement.Key, Judgement> changed = changed(
                    key,
                    judgement -> new Judgement(
                            key, other(judgement.outcome()), Set.of(), judgement.expected(), judgement.actual()));
            assertThat(comparison.disagreements(library, changed))
                    .extracting(Disagreement::key)
                    .containsExactly(key);
        });
    }

    private static Outcome other(Outcome outcome) {
        return outcome == Outcome.PASSED ? Outcome.NOT_DETERMINABLE : Outcome.PASSED;
    }

    @Test
    void a_result_that_only_one_has_is_noticed() {
        Judgement.Key key = new Judgement.Key("KMP-01", Aspect.PLAN, "steps/KMP1");
        Map<Judgement.Key, Judgement> fewer = new HashMap<>(oracle);
        assertThat(fewer.remove(key)).isNotNull();
        assertThat(comparison.disagreements(library, fewer))
                .extracting(Disagreement::key)
                .containsExactly(key);
        Map<Judgement.Key, Judgement> alone = new HashMap<>(library);
        assertThat(alone.remove(key)).isNotNull();
        assertThat(comparison.disagreements(alone, oracle))
                .extracting(Disagreement::key)
                .containsExactly(key);
    }

    @Test
    void another_reason_is_noticed() {
        Sample bare = Sample.of(PLAN, PlanRecords.empty(), LocalDate.of(2023, 10, 1));
        Judgement.Key key = new Judgement.Key("KMP-03", Aspect.EXECUTION, "steps/KMP1");
        Map<Judgement.Key, Judgement> changed = new HashMap<>(comparison.judgedByOracle(bare));
        assertThat(changed.get(key).reasons()).containsExactly("not-recorded");
        assertThat(comparison.disagreements(comparison.judgedByLibrary(bare), changed))
                .isEmpty();
        changed.computeIfPresent(
                key, (same, j) -> new Judgement(key, j.outcome(), Set.of("undecided"), j.expected(), j.actual()));
        assertThat(comparison.disagreements(comparison.judgedByLibrary(bare), changed))
                .extracting(Disagreement::key)
                .containsExactly(key);
        assertThat(census.reasonsGiven()).isPositive();
    }

    @Test
    void another_deciding_value_is_noticed() {
        Judgement.Key count = new Judgement.Key("KMP-03", Aspect.EXECUTION, "steps/KMP1");
        Judgement.Key day = new Judgement.Key("SCH-05", Aspect.EXECUTION, "steps/KMP1/activities/1");
        assertThat(disagreeing(count, j -> new Judgement(count, j.outcome(), j.reasons(), Fraction.of(77), j.actual())))
                .containsExactly(count);
        assertThat(disagreeing(count, j -> new Judgement(count, j.outcome(), j.reasons(), j.expected(), 77)))
                .containsExactly(count);
        assertThat(disagreeing(day, j -> new Judgement(day, j.outcome(), j.reasons(), LocalDate.EPOCH, j.actual())))
                .containsExactly(day);
    }

    private Iterable<Judgement.Key> disagreeing(Judgement.Key key, UnaryOperator<Judgement> change) {
        return comparison.disagreements(library, changed(key, change)).stream()
                .map(Disagreement::key)
                .toList();
    }

    private Map<Judgement.Key, Judgement> changed(Judgement.Key key, UnaryOperator<Judgement> change) {
        Map<Judgement.Key, Judgement> changed = new HashMap<>(oracle);
        changed.computeIfPresent(key, (same, judgement) -> change.apply(judgement));
        return changed;
    }

    @Test
    void a_sample_is_reduced_to_what_shows_the_disagreement() {
        Sample smallest = Reduction.smallest(
                SAMPLE,
                sample -> sample.plan().step(ProcessStep.KMP2).isPresent()
                        && sample.records()
                                        .orElse(PlanRecords.empty())
                                        .trainings()
                                        .size()
                                == 1);
        assertThat(smallest.plan().steps()).extracting(PlanStep::id).containsExactly("KMP2");
        assertThat(smallest.plan().steps().get(0).allPeriods()).isEmpty();
        assertThat(smallest.records().orElseThrow().activities()).isEmpty();
        assertThat(smallest.records().orElseThrow().trainings()).hasSize(1);
    }

    @Test
    void the_same_seed_gives_the_same_samples() {
        Trial first = Trial.of(11, 2);
        Trial again = Trial.of(11, 2);
        assertThat(again.census().outcomes()).isEqualTo(first.census().outcomes());
        assertThat(first.census().plans()).isEqualTo(2L * Samples.IN_A_BATCH);
        assertThat(Trial.of(12, 2).census().outcomes())
                .isNotEqualTo(first.census().outcomes());
    }
}
