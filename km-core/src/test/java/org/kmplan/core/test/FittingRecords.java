package org.kmplan.core.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;

/**
 * Arbitraries of records that fit a plan, a broken one too: they refer to its activities and targets, and their dates and
 * numbers lie at the borders that decide.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Situation> situations() {
 *     return FittingRecords.situations(CompliantPlans.any());
 * }
 * }</pre>
 */
public final class FittingRecords {
    /** Headcounts at which 80 percent is met exactly or missed by a person, and the smallest. */
    private static final List<Integer> HEADCOUNTS = List.of(5, 1, 2, 3, 4, 9, 10, 11, 24, 25, 99, 100, 101);

    private static final List<Dent> DENTS = ImmutableList.<Dent>builder()
            .addAll(ActivityDents.ALL)
            .addAll(RecordDents.ALL)
            .addAll(RiskDents.ALL)
            .build();

    private static final int MOST_DENTS = 12;
    private static final int WAYS = 10_000;

    private FittingRecords() {}

    /**
     * Returns the least records with which a compliant plan is carried out in full: as of the last day of its fiscal year or
     * later, no execution aspect of a standard rule fails or cannot be decided.
     */
    public static PlanRecords leastComplete(KnowledgePlan plan) {
        return CompleteRecords.of(plan, HEADCOUNTS.get(0), 0);
    }

    /** Returns records with which a compliant plan is carried out in full, of headcounts at the border of a percentage. */
    public static Arbitrary<PlanRecords> complete(KnowledgePlan plan) {
        return Combinators.combine(
                        Arbitraries.of(HEADCOUNTS), Arbitraries.integers().between(0, 20))
                .as((headcount, spare) -> CompleteRecords.of(plan, headcount, spare));
    }

    /**
     * Returns records of any quality: complete ones with up to a dozen dents, of which each list is declared complete in about
     * half of all samples. What is missing, late, too few, undated or contradictory is so beside much that is in order.
     * Shrinking removes dents and declares lists.
     */
    public static Arbitrary<PlanRecords> records(KnowledgePlan plan) {
        PlanCalendar calendar = new PlanCalendar(plan);
        return Combinators.combine(complete(plan), dents(), undeclared()).as((complete, dents, undeclared) -> {
            PlanRecords records = complete.withCompleteKinds(Sets.difference(complete.completeKinds(), undeclared));
            for (Chosen dent : dents) {
                records = dent.dent().apply(records, calendar, dent.where(), dent.how());
            }
            return records;
        });
    }

    /** Returns days at the borders of the plan's periods and year, and days in and around the year. */
    public static Arbitrary<LocalDate> days(KnowledgePlan plan) {
        PlanCalendar calendar = new PlanCalendar(plan);
        LocalDate first = calendar.year().firstDay();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(BorderDays.of(calendar))),
                Tuple.of(1, Arbitraries.integers().between(-40, 440).map(first::plusDays)));
    }

    /** Returns plans carried out in full, as of a day from the last of the fiscal year on. */
    public static Arbitrary<Situation> carriedOut(Arbitrary<KnowledgePlan> plans) {
        return plans.flatMap(plan -> Combinators.combine(
                        complete(plan), Arbitraries.integers().between(0, 60))
                .as((records, days) -> new Situation(
                        plan, records, new PlanCalendar(plan).year().lastDay().plusDays(days))));
    }

    /** Returns plans with records of any quality, as of any day. */
    public static Arbitrary<Situation> situations(Arbitrary<KnowledgePlan> plans) {
        return plans.flatMap(plan ->
                Combinators.combine(records(plan), days(plan)).as((records, day) -> new Situation(plan, records, day)));
    }

    /** Returns plans with what was known on a day of records of any quality, as of that day. */
    public static Arbitrary<Situation> situationsAsKnown(Arbitrary<KnowledgePlan> plans) {
        return situations(plans)
                .map(situation -> new Situation(
                        situation.plan(), situation.records().knownBy(situation.asOf()), situation.asOf()));
    }

    /** Returns the kinds whose lists are not declared complete: none, some or all. */
    private static Arbitrary<Set<RecordKind>> undeclared() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.<RecordKind>of())),
                Tuple.of(2, Arbitraries.of(RecordKind.class).set()),
                Tuple.of(1, Arbitraries.just(EnumSet.allOf(RecordKind.class))));
    }

    private record Chosen(Dent dent, int where, int how) {}

    private static Arbitrary<List<Chosen>> dents() {
        return Combinators.combine(
                        Arbitraries.of(DENTS),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, WAYS).withDistribution(RandomDistribution.uniform()))
                .as(Chosen::new)
                .list()
                .ofMaxSize(MOST_DENTS);
    }
}
