package org.kmplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.internal.catalog.PolicyTexts;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.PolicyChange;
import org.kmplan.rules.report.PolicyDifference;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;

/**
 * Two policies to judge the same plans by: what would change, and why.
 *
 * <p>Example: {@code PolicyComparison.of(CompliancePolicy.standard(), strict).evaluate(plan)}. It is built once and shared, as
 * an evaluator is.
 */
public final class PolicyComparison {
    private final ComplianceEvaluator first;
    private final ComplianceEvaluator second;
    private final List<PolicyChange> changes;

    private PolicyComparison(CompliancePolicy before, CompliancePolicy after) {
        this.first = ComplianceEvaluator.of(before);
        this.second = ComplianceEvaluator.of(after);
        this.changes = changes(before.effective(), after.effective(), first.catalog());
    }

    /**
     * Returns the comparison of two policies.
     *
     * @throws IllegalArgumentException if a policy is refused, as by {@link ComplianceEvaluator#of(CompliancePolicy)}
     */
    public static PolicyComparison of(CompliancePolicy before, CompliancePolicy after) {
        return new PolicyComparison(before, after);
    }

    /** Returns what would change for a plan alone. */
    public PolicyDifference evaluate(KnowledgePlan plan) {
        return evaluate(EvaluationInput.of(plan));
    }

    /** Returns what would change for a plan and what was done of it. */
    public PolicyDifference evaluate(EvaluationInput input) {
        return PolicyDifference.builder()
                .reports(second.evaluate(input).diff(first.evaluate(input)))
                .addAllPolicies(changes)
                .build();
    }

    /** Returns the points in which the policies differ, by rule in the order of the catalogue. */
    public List<PolicyChange> changes() {
        return changes;
    }

    private static List<PolicyChange> changes(CompliancePolicy before, CompliancePolicy after, RuleCatalog catalog) {
        List<PolicyChange> changes = new ArrayList<>();
        for (CatalogEntry entry : catalog.entries()) {
            RuleId rule = entry.id();
            for (RuleParameter parameter : entry.parameters()) {
                String key = rule + "." + parameter.name();
                Optional<Argument> basis =
                        after.basisOf(key).or(() -> before.basisOf(key)).map(Basis::argument);
                ParameterValue was = before.parameters().getOrDefault(key, parameter.defaultValue());
                ParameterValue is = after.parameters().getOrDefault(key, parameter.defaultValue());
                if (!was.equals(is)) {
                    changes.add(change(rule, PolicyChange.Kind.PARAMETER)
                            .name(parameter.name())
                            .before(PolicyTexts.value(was))
                            .after(PolicyTexts.value(is))
                            .basis(basis)
                            .build());
                }
                if (before.floors().contains(key) != after.floors().contains(key)) {
                    changes.add(change(rule, PolicyChange.Kind.FLOOR)
                            .name(parameter.name())
                            .before(yes(before.floors().contains(key)))
                            .after(yes(after.floors().contains(key)))
                            .basis(basis)
                            .build());
                }
            }
            Optional<Argument> basis =
                    after.basisOf(rule).or(() -> before.basisOf(rule)).map(Basis::argument);
            Severity was = before.severities().getOrDefault(rule, entry.severity());
            Severity is = after.severities().getOrDefault(rule, entry.severity());
            if (was != is) {
                changes.add(change(rule, PolicyChange.Kind.SEVERITY)
                        .before(new Argument.Term("severity." + was))
                        .after(new Argument.Term("severity." + is))
                        .basis(basis)
                        .build());
            }
            boolean on = before.judgesBy(entry);
            if (on != after.judgesBy(entry)) {
                changes.add(change(rule, PolicyChange.Kind.SWITCH)
                        .before(yes(on))
                        .after(yes(!on))
                        .basis(basis)
                        .build());
            }
            waivers(rule, before, after, changes);
        }
        return List.copyOf(changes);
    }

    private static void waivers(
            RuleId rule, CompliancePolicy before, CompliancePolicy after, List<PolicyChange> changes) {
        Set<Waiver> waivers = new LinkedHashSet<>(before.waivers());
        waivers.addAll(after.waivers());
        for (Waiver waiver : waivers) {
            boolean was = before.waivers().contains(waiver);
            if (waiver.rule().equals(rule) && was != after.waivers().contains(waiver)) {
                Argument until = new Argument.Date(waiver.until());
                changes.add(change(rule, PolicyChange.Kind.WAIVER)
                        .name(waiver.subject())
                        .before(Optional.of(until).filter(day -> was))
                        .after(Optional.of(until).filter(day -> !was))
                        .basis(Argument.text(waiver.reason()))
                        .build());
            }
        }
    }

    private static Argument yes(boolean value) {
        return PolicyTexts.value(ParameterValue.of(value));
    }

    private static PolicyChange.Builder change(RuleId rule, PolicyChange.Kind kind) {
        return PolicyChange.builder().rule(rule).kind(kind);
    }
}
