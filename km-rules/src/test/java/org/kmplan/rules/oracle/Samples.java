package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.PlanPeriods;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.Records;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.CompliancePolicy;

/**
 * Random plans with records and days, in batches by seed: the same seed always gives the same batch. To be used within a
 * jqwik session.
 *
 * <p>Most are compliant plans with records that fit them, changed in a few places each; others are broken in one of the
 * named ways, or hold whatever the model can represent.
 */
final class Samples {
    /** Samples in a batch. */
    static final int IN_A_BATCH = 20;

    private static final int TRIES = 1000;
    private static final int WITH_THE_SAME_RECORDS = 4;
    private static final int MOST_DAYS_APART = 100;

    private final RandomGenerator<KnowledgePlan> compliant = generator(CompliantPlans.any());
    private final RandomGenerator<Situation> carriedOut = generator(FittingRecords.carriedOut(CompliantPlans.plans()));
    private final RandomGenerator<Break> breaks =
            generator(Arbitraries.oneOf(Arbitraries.of(PlanBreaks.all()), Arbitraries.of(RecordBreaks.all())));
    private final RandomGenerator<KnowledgePlan> plans = generator(KnowledgePlans.plans());
    private final RandomGenerator<PlanRecords> records = generator(Records.records());
    private final RandomGenerator<LocalDate> days = generator(PlanPeriods.dates());

    /**
     * Samples to be judged by one policy.
     *
     * @param policy policy
     * @param samples samples
     */
    record Batch(CompliancePolicy policy, List<Sample> samples) {}

    private static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(TRIES, true);
    }

    private static <T> T next(RandomGenerator<T> generator, Random random) {
        return generator.next(random).value();
    }

    /** Returns the batch of a seed. */
    Batch batch(long seed) {
        Random random = new Random(seed);
        return switch (random.nextInt(12)) {
            case 0 -> new Batch(shipped(random), broken(random));
            case 1 -> new Batch(shipped(random), arbitrary(random));
            case 2, 3, 4 -> new Batch(RandomPolicies.next(random), changed(random));
            case 5, 6, 7 -> new Batch(CompliancePolicy.named("opdc"), changed(random));
            default -> new Batch(CompliancePolicy.standard(), changed(random));
        };
    }

    private static CompliancePolicy shipped(Random random) {
        return CompliancePolicy.shipped()
                .get(random.nextInt(CompliancePolicy.shipped().size()));
    }

    /**
     * Returns a compliant plan as it is, alone and with records, and changes of it, mostly of a few rows, with records that
     * fit the original.
     */
    private List<Sample> changed(Random random) {
        KnowledgePlan plan = next(compliant, random);
        RandomGenerator<PlanRecords> fitting = generator(FittingRecords.records(plan));
        RandomGenerator<LocalDate> border = generator(FittingRecords.days(plan));
        Mutations mutations = new Mutations(random);
        RecordMutations done = new RecordMutations(random);
        List<Sample> batch = new ArrayList<>();
        Sample base = Sample.of(plan, next(fitting, random), next(border, random));
        batch.add(base);
        batch.add(new Sample(mutations.changed(plan), Optional.empty(), base.asOf()));
        while (batch.size() < IN_A_BATCH) {
            if (batch.size() % WITH_THE_SAME_RECORDS == 0) {
                PlanRecords drawn = next(fitting, random);
                base = Sample.of(
                        plan, random.nextInt(4) == 0 ? drawn.knownBy(base.asOf()) : drawn, next(border, random));
            }
            LocalDate day = random.nextInt(3) > 0 ? base.asOf() : moved(base.asOf(), random);
            KnowledgePlan less = random.nextInt(8) > 0 ? mutations.small(plan) : plan;
            batch.add(new Sample(mutations.changed(less), base.records().map(done::changed), day));
        }
        return batch;
    }

    private static LocalDate moved(LocalDate day, Random random) {
        return day.plusDays(random.nextInt(2 * MOST_DAYS_APART) - (long) MOST_DAYS_APART);
    }

    /** Returns a plan carried out in full, broken in named ways and, half of the time, changed besides. */
    private List<Sample> broken(Random random) {
        Situation base = next(carriedOut, random);
        Mutations mutations = new Mutations(random);
        List<Sample> batch = new ArrayList<>();
        batch.add(Sample.of(base.plan(), base.records(), base.asOf()));
        while (batch.size() < IN_A_BATCH) {
            Situation broken = next(breaks, random).applyTo(base);
            KnowledgePlan plan = random.nextBoolean() ? broken.plan() : mutations.changed(broken.plan());
            batch.add(Sample.of(plan, broken.records(), broken.asOf()));
        }
        return batch;
    }

    /** Returns whatever the model can represent: such plans and such records of changed plans. */
    private List<Sample> arbitrary(Random random) {
        KnowledgePlan plan = next(compliant, random);
        Mutations mutations = new Mutations(random);
        List<Sample> batch = new ArrayList<>();
        while (batch.size() < IN_A_BATCH) {
            KnowledgePlan any = Mutations.positive(next(plans, random));
            batch.add(new Sample(any, Optional.empty(), next(days, random)));
            batch.add(Sample.of(any, next(records, random), next(days, random)));
            batch.add(Sample.of(mutations.changed(plan), next(records, random), next(days, random)));
            batch.add(Sample.of(mutations.changed(plan), next(records, random), next(days, random)));
        }
        return batch;
    }
}
