package org.kmplan.rules.report;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What every rule of the catalogue found in one plan, as of a date, under a policy.
 *
 * <p>The same input gives an equal report on any machine, in any locale and time zone. A report can be sent to others by Java
 * serialization, as its JSON ({@link ReportJson}).
 */
@Value.Immutable
public abstract class ComplianceReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    ComplianceReport() {}

    /** Returns the plan that was judged. */
    public abstract PlanIdentity plan();

    /** Returns the policy it was judged by. */
    public abstract PolicyIdentity policy();

    /** Returns why this policy was taken, if it was chosen among several. */
    public abstract Optional<Message> policyChoice();

    /** Returns the day as of which execution was judged; empty if only the plan was. */
    public abstract Optional<LocalDate> asOf();

    /** Returns every result: each rule, aspect and subject once, in the order of rule id, aspect and document. */
    public abstract List<Finding> results();

    /**
     * Returns what is to be said about the policy rather than the plan: waivers that have expired, that nothing needed or that
     * name an unknown rule, and a policy that does not hold for the plan's fiscal year.
     */
    public abstract List<Message> notices();

    /**
     * Returns what other policies that come with the library would come to, one message for each; empty if that was not asked
     * for.
     */
    public abstract List<Message> otherPolicies();

    /**
     * Returns the texts of rules that are not built in, by their key such as {@code AGY-01.title}; empty if all rules are.
     */
    public abstract Map<String, Argument.Name> texts();

    /** Returns the results with an aspect. */
    public List<Finding> results(Aspect aspect) {
        return results().stream().filter(result -> result.aspect() == aspect).toList();
    }

    /**
     * Returns the results of a rule; none if it is judged only under policies that switch it on.
     *
     * @throws IllegalArgumentException if there is no such rule, neither built in nor one of an application's own that the
     *     report knows
     */
    public List<Finding> results(RuleId rule) {
        List<Finding> found =
                results().stream().filter(result -> result.rule().equals(rule)).toList();
        String title = rule + ".title";
        if (found.isEmpty()
                && !texts().containsKey(title)
                && !Messages.of(Language.EN).has(title)) {
            throw new IllegalArgumentException(
                    "Report on " + plan().id() + ": there is no rule " + rule
                            + "\nHint: RuleCatalog.standard() lists the built-in rules, and an evaluator's catalog() its own, too");
        }
        return found;
    }

    /**
     * Returns the mandatory demands that are not met, in the order of the results: causes and what follows from them. Heads
     * count {@link #causes()}.
     */
    public List<Finding> failures() {
        return results().stream()
                .filter(result -> result.severity() == Severity.MANDATORY && result.outcome() == Outcome.FAILED)
                .toList();
    }

    /** Returns the mandatory demands that are not met and follow from no other finding, in the order of the results. */
    public List<Finding> causes() {
        return failures().stream().filter(result -> result.causedBy().isEmpty()).toList();
    }

    /** Returns the results that follow from a finding, in the order of the results; none if it is not the cause of any. */
    public List<Finding> consequences(Finding cause) {
        return following().getOrDefault(ReportKey.of(cause), List.of());
    }

    @Value.Lazy
    Map<ReportKey, List<Finding>> following() {
        return results().stream()
                .filter(result -> result.causedBy().isPresent())
                .collect(Collectors.groupingBy(
                        result -> result.causedBy().orElseThrow(), Collectors.toUnmodifiableList()));
    }

    /**
     * Tells whether the plan is compliant: the verdict on the plan is {@link Verdict#COMPLIANT}, and if records were judged as
     * well, that on the execution is too, or {@link Verdict#ON_COURSE}. What could not be judged is not compliant.
     */
    public boolean isCompliant() {
        return holds(Aspect.PLAN) && (asOf().isEmpty() || holds(Aspect.EXECUTION));
    }

    private boolean holds(Aspect aspect) {
        Verdict verdict = verdict(aspect);
        return verdict == Verdict.COMPLIANT || verdict == Verdict.ON_COURSE;
    }

    /**
     * Returns this report if the plan is compliant.
     *
     * @throws NonCompliantPlanException if it is not; the message has the first findings, and the exception the report
     */
    public ComplianceReport orElseThrow() {
        if (!isCompliant()) {
            throw new NonCompliantPlanException(this);
        }
        return this;
    }

    /** Returns verdicts and numbers of results in one line. */
    @Override
    public String toString() {
        return "Report on " + plan().id() + ": plan " + verdict(Aspect.PLAN) + ", execution "
                + verdict(Aspect.EXECUTION)
                + asOf().map(day -> " as of " + day).orElse("") + ", "
                + results().size() + " results, "
                + causes().size() + " mandatory failures";
    }

    /** Returns the results with an outcome. */
    public List<Finding> results(Outcome outcome) {
        return results().stream().filter(result -> result.outcome() == outcome).toList();
    }

    /** Returns the verdict on an aspect. */
    public Verdict verdict(Aspect aspect) {
        return Verdict.of(results(aspect));
    }

    /** Returns the number of results with each outcome, zeros included. */
    public Map<Outcome, Integer> summary() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        results().forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Returns what differs from an earlier report. */
    public ReportDifference diff(ComplianceReport earlier) {
        return diff(BaselineReport.of(earlier));
    }

    /** Returns what differs from an earlier report of which only the outcomes are known. */
    public ReportDifference diff(BaselineReport earlier) {
        return ReportDifference.between(earlier, this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what stands for this in a Java serialization stream. */
    @Serial
    Object writeReplace() {
        return Serialized.of(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw Serialized.refusal(ComplianceReport.class);
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw Serialized.refusal(ComplianceReport.class);
    }

    /** Builder of {@link ComplianceReport}. */
    public static final class Builder extends ImmutableComplianceReport.Builder {
        Builder() {}
    }
}
