package org.kmplan.rules.internal.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.PolicySet;
import org.kmplan.rules.RuleCatalog;
import org.kmplan.rules.report.Message;

/** Prepared policies of an evaluator and which of them a plan is judged by. */
public final class PolicyChooser {
    private final Optional<PreparedPolicy> only;
    private final Optional<PolicySet> set;
    private final Map<String, PreparedPolicy> prepared = new HashMap<>();

    private PolicyChooser(Optional<PreparedPolicy> only, Optional<PolicySet> set) {
        this.only = only;
        this.set = set;
    }

    /** Policy of an evaluation, and what is to be said about how it came to it. */
    public record Chosen(PreparedPolicy policy, Optional<Message> reason, List<Message> notices) {}

    public static PolicyChooser of(CompliancePolicy policy, RuleCatalog catalog) {
        return new PolicyChooser(Optional.of(PreparedPolicy.of(policy, catalog)), Optional.empty());
    }

    public static PolicyChooser of(PolicySet set, RuleCatalog catalog) {
        PolicyChooser chooser = new PolicyChooser(Optional.empty(), Optional.of(set));
        set.policies()
                .forEach(policy -> chooser.prepared.put(policy.identity().name(), PreparedPolicy.of(policy, catalog)));
        return chooser;
    }

    /** Returns the policy if it is the same for every plan. */
    public Optional<PreparedPolicy> only() {
        return only;
    }

    public Chosen choose(KnowledgePlan plan) {
        if (only.isPresent()) {
            PreparedPolicy policy = only.get();
            return new Chosen(policy, Optional.empty(), policy.validity(plan));
        }
        PolicySet.Choice choice = set.orElseThrow().choose(plan);
        PreparedPolicy policy = prepared.get(choice.policy().identity().name());
        if (policy == null) {
            throw new IllegalStateException(
                    "Policy set: '" + choice.policy().identity().name() + "' was not prepared");
        }
        return new Chosen(
                policy, Optional.of(choice.reason()), choice.assigned() ? List.of() : List.of(choice.reason()));
    }
}
