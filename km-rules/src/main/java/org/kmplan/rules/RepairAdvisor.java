package org.kmplan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.PlanFacts;
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
 * <pre>{@code
 * RepairAdvice advice = RepairAdvisor.of(ComplianceEvaluator.standard()).advise(EvaluationInput.of(plan));
 * }</pre>
 */
public final class RepairAdvisor {
    /** More rounds than any plan needs: a change may bring to light what another must mend. */
    private static final int MOST_ROUNDS = 12;

    private final ComplianceEvaluator evaluator;

    private RepairAdvisor(ComplianceEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns an adviser that judges by an evaluator. */
    public static RepairAdvisor of(ComplianceEvaluator evaluator) {
        return new RepairAdvisor(Objects.requireNonNull(evaluator));
    }

    /** Returns the advice: for the plan, and for its execution if there are records. */
    public RepairAdvice advise(EvaluationInput input) {
        ComplianceReport report = evaluator.evaluate(input);
        RepairAdvice.Builder advice = RepairAdvice.builder()
                .plan(PlanIdentity.of(input.plan()))
                .putAllTexts(report.texts())
                .addPart(advise(input, report, Aspect.PLAN));
        if (input.records().isPresent()) {
            advice.addPart(advise(input, report, Aspect.EXECUTION));
        }
        return advice.build();
    }

    private RepairAdvice.Part advise(EvaluationInput input, ComplianceReport report, Aspect aspect) {
        List<RepairCandidate> chosen = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        EvaluationInput current = input;
        ComplianceReport judged = report;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<RepairCandidate> candidates = candidates(current, obstacles(judged, aspect), tried);
            if (candidates.isEmpty()) {
                break;
            }
            chosen.addAll(candidates);
            current = applied(current, candidates);
            judged = evaluator.evaluate(current);
        }
        Set<ReportKey> left = keys(obstacles(judged, aspect));
        chosen = withoutIdle(input, chosen, left, aspect);
        ComplianceReport after = evaluator.evaluate(applied(input, chosen));
        List<Finding> unmended = obstacles(after, aspect);
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            repairs.add(repair(input, chosen, i, keys(unmended), aspect));
        }
        return new RepairAdvice.Part(aspect, report.verdict(aspect), after.verdict(aspect), repairs, unmended);
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
    private List<RepairCandidate> candidates(EvaluationInput input, List<Finding> obstacles, Set<String> tried) {
        Parameters parameters = evaluator.policy(input.plan()).parameters();
        List<Check> facts = PlanFacts.derive(input, parameters);
        PlanContext context = new PlanContext(input.plan(), parameters);
        PlanRepairs ofPlan = new PlanRepairs(context, tried);
        RecordRepairs ofRecords = new RecordRepairs(input);
        List<RepairCandidate> candidates = new ArrayList<>();
        for (Finding obstacle : obstacles) {
            fact(facts, obstacle).ifPresent(fact -> {
                List<RepairCandidate> found = obstacle.aspect() == Aspect.PLAN ? ofPlan.of(fact) : ofRecords.of(fact);
                found.stream().filter(candidate -> tried.add(candidate.key())).forEach(candidates::add);
            });
        }
        return candidates;
    }

    private static Optional<Check> fact(List<Check> facts, Finding result) {
        return facts.stream()
                .filter(fact -> fact.rule().equals(result.rule().value()))
                .filter(fact -> fact.aspect() == result.aspect())
                .filter(fact -> fact.at().subject().equals(result.subject()))
                .findFirst();
    }

    /** Returns the changes without those whose absence brings no obstacle back, until none of the rest can go. */
    private List<RepairCandidate> withoutIdle(
            EvaluationInput input, List<RepairCandidate> all, Set<ReportKey> left, Aspect aspect) {
        List<RepairCandidate> needed = new ArrayList<>(all);
        boolean dropped = true;
        while (dropped) {
            dropped = false;
            for (RepairCandidate candidate : List.copyOf(needed)) {
                List<RepairCandidate> rest = new ArrayList<>(needed);
                rest.remove(candidate);
                if (left.containsAll(obstaclesWith(input, rest, aspect))) {
                    needed = rest;
                    dropped = true;
                }
            }
        }
        return needed;
    }

    private Repair repair(
            EvaluationInput input, List<RepairCandidate> chosen, int index, Set<ReportKey> unmended, Aspect aspect) {
        List<RepairCandidate> rest = new ArrayList<>(chosen);
        RepairCandidate candidate = rest.remove(index);
        List<RuleId> mends = obstaclesWith(input, rest, aspect).stream()
                .filter(key -> !unmended.contains(key))
                .map(ReportKey::rule)
                .distinct()
                .sorted()
                .toList();
        return Repair.builder()
                .message(candidate.message())
                .subject(candidate.subject())
                .addAllMends(mends)
                .build();
    }

    private Set<ReportKey> obstaclesWith(EvaluationInput input, List<RepairCandidate> changes, Aspect aspect) {
        return keys(obstacles(evaluator.evaluate(applied(input, changes)), aspect));
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
