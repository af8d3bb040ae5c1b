package org.kmplan.rules;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.internal.repair.CellSuggestions;
import org.kmplan.rules.internal.repair.PlanRepairs;
import org.kmplan.rules.internal.repair.RecordRepairs;
import org.kmplan.rules.internal.repair.RepairCandidate;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Advises what to change in a plan, and in what is recorded of it, so that its mandatory demands are met.
 *
 * <p>Every change is applied to a copy of the plan or the records and judged again: what does not help is not advised, and
 * nothing that is advised can be left out. The changes are the fewest that were found, not proved to be the fewest there are.
 *
 * <p>The work grows with the plan and no faster: at most {@value #MOST_CHANGES} changes are tried, fewer for a plan of hundreds
 * of rows. The advice says how many results it has left aside then.
 *
 * <pre>{@code
 * RepairAdvice advice = RepairAdvisor.of(ComplianceEvaluator.standard()).advise(EvaluationInput.of(plan));
 * }</pre>
 */
public final class RepairAdvisor {
    /** More rounds than any plan needs: a change may bring to light what another must mend. */
    private static final int MOST_ROUNDS = 12;

    /** Changes that are tried for the results of a plan. */
    static final int MOST_CHANGES = 200;

    /** Changes that are tried beyond for what they bring to light. */
    private static final int MOST_FURTHER = 20;

    /** Results for which a change is sought. */
    private static final int MOST_SOUGHT = 1_000;

    /** Times that a change is left out to see whether it is needed, for each change. */
    private static final int MOST_PASSES = 3;

    /** Rows that are judged in all, as long as that leaves {@link #LEAST_CHANGES}: a large plan gets fewer changes. */
    private static final int MOST_ROWS = 60_000;

    private static final int LEAST_CHANGES = 16;

    private final ComplianceEvaluator evaluator;
    private final Function<EvaluationInput, ComplianceReport> judge;

    /** Creates an adviser; {@code judge} gives what the evaluator gives, and may count how often. */
    RepairAdvisor(ComplianceEvaluator evaluator, Function<EvaluationInput, ComplianceReport> judge) {
        this.evaluator = evaluator;
        this.judge = judge;
    }

    /** Returns an adviser that judges by an evaluator. */
    public static RepairAdvisor of(ComplianceEvaluator evaluator) {
        return new RepairAdvisor(evaluator, evaluator::evaluate);
    }

    /** Returns the advice: for the plan, and for its execution if there are records. */
    public RepairAdvice advise(EvaluationInput input) {
        ComplianceReport report = judge.apply(input);
        RepairAdvice.Builder advice =
                RepairAdvice.builder().plan(PlanIdentity.of(input.plan())).putAllTexts(report.texts());
        advice.addPart(advise(input, report, Aspect.PLAN, advice));
        if (input.records().isPresent()) {
            advice.addPart(advise(input, report, Aspect.EXECUTION, advice));
        }
        return advice.build();
    }

    private RepairAdvice.Part advise(
            EvaluationInput input, ComplianceReport report, Aspect aspect, RepairAdvice.Builder advice) {
        Search search = new Search(mostChanges(input.plan()));
        EvaluationInput current = input;
        ComplianceReport judged = report;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<RepairCandidate> candidates = candidates(current, obstacles(judged, aspect), search, round);
            if (candidates.isEmpty()) {
                break;
            }
            search.chosen.addAll(candidates);
            current = applied(current, candidates);
            judged = judge.apply(current);
        }
        Needed needed = needed(input, search.chosen, keys(obstacles(judged, aspect)), aspect);
        EvaluationInput repaired = applied(input, needed.changes());
        if (aspect == Aspect.PLAN) {
            advice.addAllSuggestions(CellSuggestions.between(input.plan(), repaired.plan()));
        }
        ComplianceReport after = judge.apply(repaired);
        List<Finding> left = obstacles(after, aspect);
        List<Finding> causes =
                left.stream().filter(result -> result.causedBy().isEmpty()).toList();
        List<Finding> unmended = causes.stream()
                .filter(result -> !search.deferred.contains(ReportKey.of(result)))
                .toList();
        Set<ReportKey> leftKeys = keys(left);
        Set<ReportKey> reported = keys(obstacles(report, aspect));
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < needed.changes().size(); i++) {
            repairs.add(repair(needed.changes().get(i), needed.brought().get(i), leftKeys, reported));
        }
        return new RepairAdvice.Part(
                aspect,
                report.verdict(aspect),
                after.verdict(aspect),
                repairs,
                unmended,
                causes.size() - unmended.size());
    }

    /** Returns how many changes may be tried for a plan: each is judged a few times, and a judgement looks at every row. */
    private static int mostChanges(KnowledgePlan plan) {
        long rows = Math.max(
                1,
                plan.steps().stream()
                        .mapToInt(step -> 1 + step.activities().size())
                        .sum());
        long judgements = MOST_ROWS / rows;
        return (int) Math.max(LEAST_CHANGES, Math.min(MOST_CHANGES, (judgements - MOST_ROUNDS) / MOST_PASSES));
    }

    /** What has been tried so far for one aspect. */
    private static final class Search {
        private final List<RepairCandidate> chosen = new ArrayList<>();
        private final Set<String> tried = new HashSet<>();
        private final Set<ReportKey> deferred = new HashSet<>();
        private final int most;
        private int sought;

        Search(int most) {
            this.most = most;
        }

        /** Tells whether a change is to be sought for a result; one that is left aside once stays so. */
        boolean seeks(Finding obstacle, int found, int round) {
            ReportKey key = ReportKey.of(obstacle);
            if (deferred.contains(key)) {
                return false;
            }
            if (chosen.size() + found >= (round == 0 ? most : most + MOST_FURTHER) || sought >= MOST_SOUGHT) {
                deferred.add(key);
                return false;
            }
            sought++;
            return true;
        }
    }

    /** Returns the results that keep an aspect from being compliant, as far as a change could mend them. */
    static List<Finding> obstacles(ComplianceReport report, Aspect aspect) {
        return report.results(aspect).stream()
                .filter(result -> result.severity() == Severity.MANDATORY)
                .filter(result -> result.outcome() == Outcome.FAILED
                        || aspect == Aspect.PLAN && result.outcome() == Outcome.NOT_DETERMINABLE)
                .toList();
    }

    /** Returns the changes that are worth trying next and have not been tried. */
    private List<RepairCandidate> candidates(EvaluationInput input, List<Finding> obstacles, Search search, int round) {
        PreparedPolicy policy = evaluator.policy(input.plan());
        Map<ReportKey, Check> facts = new HashMap<>();
        for (Check fact : ComplianceEvaluator.facts(input, policy)) {
            facts.putIfAbsent(
                    new ReportKey(
                            RuleId.of(fact.rule()), fact.aspect(), fact.at().subject()),
                    fact);
        }
        PlanContext context = new PlanContext(input.plan(), policy.parameters());
        PlanRepairs ofPlan = new PlanRepairs(context, search.tried);
        RecordRepairs ofRecords = new RecordRepairs(input);
        List<RepairCandidate> candidates = new ArrayList<>();
        for (Finding obstacle : obstacles) {
            @Nullable Check fact = facts.get(ReportKey.of(obstacle));
            if (fact != null && search.seeks(obstacle, candidates.size(), round)) {
                List<RepairCandidate> found = obstacle.aspect() == Aspect.PLAN ? ofPlan.of(fact) : ofRecords.of(fact);
                found.stream()
                        .filter(candidate -> search.tried.add(candidate.key()))
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    /**
     * Changes that are needed.
     *
     * @param brought the obstacles that come back without each of them
     */
    private record Needed(List<RepairCandidate> changes, List<Set<ReportKey>> brought) {}

    /** Returns the changes without those whose absence brings no obstacle back, until none of the rest can go. */
    private Needed needed(EvaluationInput input, List<RepairCandidate> all, Set<ReportKey> left, Aspect aspect) {
        List<RepairCandidate> needed = new ArrayList<>(all);
        List<Set<ReportKey>> brought = List.of();
        boolean dropped = true;
        for (int pass = 0; dropped && pass < MOST_PASSES; pass++) {
            dropped = false;
            brought = new ArrayList<>();
            for (RepairCandidate candidate : List.copyOf(needed)) {
                List<RepairCandidate> rest = new ArrayList<>(needed);
                rest.remove(candidate);
                Set<ReportKey> without = obstaclesWith(input, rest, aspect);
                if (left.containsAll(without)) {
                    needed = rest;
                    dropped = true;
                } else {
                    brought.add(without);
                }
            }
        }
        return new Needed(needed, brought);
    }

    /** Returns a change with what it mends: of what comes back without it that which was reported, if any was. */
    private static Repair repair(
            RepairCandidate candidate, Set<ReportKey> without, Set<ReportKey> left, Set<ReportKey> reported) {
        Set<ReportKey> back = Sets.difference(without, left);
        Set<ReportKey> mended = Sets.intersection(back, reported);
        Set<ReportKey> named = mended.isEmpty() ? back : mended;
        return Repair.builder()
                .message(candidate.message())
                .subject(candidate.subject())
                .addAllMends(
                        named.stream().map(ReportKey::rule).distinct().sorted().toList())
                .findings(named.size())
                .build();
    }

    private Set<ReportKey> obstaclesWith(EvaluationInput input, List<RepairCandidate> changes, Aspect aspect) {
        return keys(obstacles(judge.apply(applied(input, changes)), aspect));
    }

    private static EvaluationInput applied(EvaluationInput input, List<RepairCandidate> changes) {
        EvaluationInput result = input;
        for (RepairCandidate change : changes) {
            result = change.applyTo(result);
        }
        return result;
    }

    private static Set<ReportKey> keys(List<Finding> results) {
        return results.stream().map(ReportKey::of).collect(Collectors.toSet());
    }
}
