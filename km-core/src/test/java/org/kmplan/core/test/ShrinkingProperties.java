package org.kmplan.core.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.time.PlanPeriod;

/** A property that fails is reported with a small, readable example. */
class ShrinkingProperties {
    private static final int SAMPLES = 1000;

    @Example
    void any_plan_with_a_step_shrinks_to_a_plan_with_little_but_that_step() {
        KnowledgePlan plan = smallest(
                KnowledgePlans.plans(),
                candidate -> candidate.step(ProcessStep.KMP2).isPresent());

        assertThat(plan.steps()).hasSize(1);
        PlanStep row = plan.steps().get(0);
        assertThat(row.activities()).isEmpty();
        assertThat(row.targets()).isEmpty();
        assertThat(row.cells()).isEmpty();
        assertThat(plan.knowledgeItems()).isEmpty();
        assertThat(plan.remarks()).isEmpty();
        assertThat(plan.header().fields()).isEmpty();
    }

    @Example
    void an_unusual_plan_shrinks_to_a_plain_one_but_for_what_matters() {
        Predicate<PlanStep> isOpen = row -> row.allPeriods().stream()
                .anyMatch(period -> period.period()
                        .filter(PlanPeriod.OpenEnded.class::isInstance)
                        .isPresent());
        KnowledgePlan plan = smallest(
                CompliantPlans.unusual(),
                candidate -> candidate.steps().stream().anyMatch(isOpen));

        assertThat(plan.steps().stream().filter(isOpen)).hasSize(1);
        assertThat(plan.steps()).hasSize(14).allSatisfy(row -> {
            assertThat(row.activities()).hasSize(1);
            assertThat(row.owners()).hasSize(1);
        });
        assertThat(plan.fiscalYear().map(year -> year.buddhistYear())).contains(2566);
        assertThat(plan.knowledgeItems()).isEmpty();
        assertThat(plan.header().topic()).contains("การดูแลสวนสาธารณะ");
    }

    @Example
    void records_shrink_to_complete_ones_but_for_what_matters() {
        KnowledgePlan plan = CompliantPlans.plans().sample();
        PlanRecords records = smallest(
                FittingRecords.records(plan),
                candidate -> candidate.planIssuedOn().isEmpty());

        assertThat(records.withPlanIssued(true))
                .isEqualTo(FittingRecords.leastComplete(plan).withPlanIssuedOn(Optional.empty()));
    }

    /** Returns the smallest value with a quality that shrinking finds, step by step, from the first one generated. */
    private static <T> T smallest(Arbitrary<T> values, Predicate<T> quality) {
        Random random = new Random(42);
        RandomGenerator<T> generator = values.generator(SAMPLES);
        Shrinkable<T> found = generator.next(random);
        while (!quality.test(found.value())) {
            found = generator.next(random);
        }
        while (true) {
            Shrinkable<T> from = found;
            Optional<Shrinkable<T>> smaller = from.shrink()
                    .filter(candidate -> candidate.distance().compareTo(from.distance()) < 0)
                    .filter(candidate -> quality.test(candidate.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return found.value();
            }
            found = smaller.get();
        }
    }
}
