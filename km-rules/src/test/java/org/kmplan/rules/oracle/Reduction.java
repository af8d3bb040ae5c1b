package org.kmplan.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.risk.RiskRegister;

/** Search for a smaller sample that still shows something: parts are left out as long as it does. */
final class Reduction {
    private static final int MOST_TRIALS = 20_000;

    private final Predicate<Sample> shows;
    private int trials;

    private Reduction(Predicate<Sample> shows) {
        this.shows = shows;
    }

    /** Returns a sample that still shows what the given one shows, and of which no part can be left out. */
    static Sample smallest(Sample sample, Predicate<Sample> shows) {
        Reduction reduction = new Reduction(shows);
        Sample smallest = sample;
        Optional<Sample> smaller = Optional.of(sample);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = reduction.smaller(smallest);
        }
        return smallest;
    }

    private Optional<Sample> smaller(Sample sample) {
        return Stream.of(records(sample), rows(sample), plan(sample), insideRows(sample), register(sample))
                .flatMap(candidates -> candidates)
                .filter(candidate -> !candidate.equals(sample) && trials++ < MOST_TRIALS && shows.test(candidate))
                .findFirst();
    }

    /** Returns samples with a shorter list: empty, one half of it, or without one of its elements. */
    private static <T> Stream<Sample> shorter(List<T> list, Function<List<T>, Sample> with) {
        if (list.isEmpty()) {
            return Stream.empty();
        }
        int half = list.size() / 2;
        Stream.Builder<List<T>> shorter = Stream.builder();
        shorter.add(List.of()).add(list.subList(0, half)).add(list.subList(half, list.size()));
        for (int i = 0; i < list.size(); i++) {
            List<T> rest = new ArrayList<>(list);
            rest.remove(i);
            shorter.add(rest);
        }
        return shorter.build().map(with);
    }

    private static Stream<Sample> rows(Sample sample) {
        return shorter(sample.plan().steps(), rows -> sample.with(sample.plan().withSteps(rows)));
    }

    private static Stream<Sample> plan(Sample sample) {
        KnowledgePlan plan = sample.plan();
        return Stream.of(
                        Stream.of(
                                sample.with(plan.withHeader(PlanHeader.builder().build()))),
                        shorter(plan.fiscalYearMentions(), less -> sample.with(plan.withFiscalYearMentions(less))),
                        shorter(plan.statedTotals(), less -> sample.with(plan.withStatedTotals(less))),
                        shorter(plan.tables(), less -> sample.with(plan.withTables(less))),
                        shorter(plan.knowledgeItems(), less -> sample.with(plan.withKnowledgeItems(less))),
                        shorter(plan.references(), less -> sample.with(plan.withReferences(less))),
                        shorter(plan.remarks(), less -> sample.with(plan.withRemarks(less))))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Sample> insideRows(Sample sample) {
        List<PlanStep> rows = sample.plan().steps();
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                .flatMap(at ->
                        insideRow(rows.get(at), row -> sample.with(sample.plan().withSteps(set(rows, at, row)))));
    }

    private static Stream<Sample> insideRow(PlanStep row, Function<PlanStep, Sample> with) {
        return Stream.of(
                        shorter(row.cells(), less -> with.apply(row.withCells(less))),
                        shorter(row.owners(), less -> with.apply(row.withOwners(less))),
                        shorter(row.evidence(), less -> with.apply(row.withEvidence(less))),
                        shorter(row.targetGroups(), less -> with.apply(row.withTargetGroups(less))),
                        shorter(row.indicators(), less -> with.apply(row.withIndicators(less))),
                        shorter(row.targets(), less -> with.apply(row.withTargets(less))),
                        shorter(row.periods(), less -> with.apply(row.withPeriods(less))),
                        shorter(row.activities(), less -> with.apply(row.withActivities(less))),
                        Stream.iterate(0, i -> i < row.activities().size(), i -> i + 1)
                                .flatMap(at -> insideActivity(
                                        row.activities().get(at),
                                        activity ->
                                                with.apply(row.withActivities(set(row.activities(), at, activity))))))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Sample> insideActivity(Activity activity, Function<Activity, Sample> with) {
        return Stream.of(
                        shorter(activity.indicators(), less -> with.apply(activity.withIndicators(less))),
                        shorter(activity.targets(), less -> with.apply(activity.withTargets(less))),
                        shorter(activity.periods(), less -> with.apply(activity.withPeriods(less))),
                        Stream.of(with.apply(activity.withKnowledgeTypes())))
                .flatMap(candidates -> candidates);
    }

    private static <T> List<T> set(List<T> list, int at, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.set(at, element);
        return changed;
    }

    private static Stream<Sample> records(Sample sample) {
        if (sample.records().isEmpty()) {
            return Stream.empty();
        }
        PlanRecords records = sample.records().get();
        return Stream.of(
                        Stream.of(sample.with(PlanRecords.empty())),
                        shorter(records.activities(), less -> sample.with(records.withActivities(less))),
                        shorter(records.events(), less -> sample.with(records.withEvents(less))),
                        shorter(records.documents(), less -> sample.with(records.withDocuments(less))),
                        shorter(records.topics(), less -> sample.with(records.withTopics(less))),
                        shorter(records.publications(), less -> sample.with(records.withPublications(less))),
                        shorter(records.results(), less -> sample.with(records.withResults(less))),
                        shorter(records.trainings(), less -> sample.with(records.withTrainings(less))),
                        shorter(records.orders(), less -> sample.with(records.withOrders(less))),
                        shorter(records.reports(), less -> sample.with(records.withReports(less))),
                        shorter(records.knowledgeItems(), less -> sample.with(records.withKnowledgeItems(less))),
                        shorter(records.knowledgeBodies(), less -> sample.with(records.withKnowledgeBodies(less))),
                        shorter(records.useCases(), less -> sample.with(records.withUseCases(less))),
                        shorter(records.recognitions(), less -> sample.with(records.withRecognitions(less))),
                        shorter(records.riskEvents(), less -> sample.with(records.withRiskEvents(less))),
                        shorter(
                                List.copyOf(records.completeKinds()),
                                less -> sample.with(records.withCompleteKinds(less))),
                        Stream.of(
                                sample.with(records.withRiskRegister(Optional.empty())),
                                sample.with(records.withPlanId(Optional.empty())),
                                sample.with(records.withFiscalYear(Optional.empty())),
                                sample.with(records.withPlanIssuedOn(Optional.empty())),
                                sample.with(records.withPlanIssued(Optional.empty()))))
                .flatMap(candidates -> candidates);
    }

    private static Stream<Sample> register(Sample sample) {
        RiskRegister register =
                sample.records().flatMap(PlanRecords::riskRegister).orElse(null);
        if (register == null) {
            return Stream.empty();
        }
        Function<RiskRegister, Sample> with =
                less -> sample.with(sample.records().orElseThrow().withRiskRegister(less));
        return Stream.of(
                        shorter(register.risks(), less -> with.apply(register.withRisks(less))),
                        shorter(register.bands(), less -> with.apply(register.withBands(less))),
                        shorter(register.matrixCells(), less -> with.apply(register.withMatrixCells(less))))
                .flatMap(candidates -> candidates);
    }
}
