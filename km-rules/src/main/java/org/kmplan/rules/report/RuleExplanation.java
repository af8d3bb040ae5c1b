package org.kmplan.rules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one rule demands under a policy, where its values come from, and, for a plan, what it looked at and how that decided.
 *
 * <p>What decided a result is in the arguments of its reasons, by the names of which {@code value.<name>} is the text.
 */
@Value.Immutable
public abstract class RuleExplanation {
    RuleExplanation() {}

    /** Returns the rule. */
    public abstract RuleId rule();

    /** Returns what the rule looks at. */
    public abstract Set<Aspect> aspects();

    /** Returns the weight under the policy. */
    public abstract Severity severity();

    /** Returns the weight in the catalogue. */
    public abstract Severity defaultSeverity();

    /** Returns where a weight that the policy changed comes from, as far as the policy says. */
    public abstract Optional<Argument> severityBasis();

    /** Returns that the policy has switched the rule off, and why. */
    public abstract Optional<Message> switchedOff();

    /** Returns the policy; empty if it depends on the plan and none is given. */
    public abstract Optional<PolicyIdentity> policy();

    /** Returns why this policy was taken, if it was chosen among several. */
    public abstract Optional<Message> policyChoice();

    /** Returns the parameters, in the order of the catalogue. */
    public abstract List<ExplainedParameter> parameters();

    /** Returns the plan that was looked at, if one was. */
    public abstract Optional<PlanIdentity> plan();

    /** Returns the day as of which execution was judged. */
    public abstract Optional<LocalDate> asOf();

    /** Returns every result of the rule for the plan; empty without a plan. */
    public abstract List<Finding> results();

    /** Returns the texts of rules that are not built in, by their key. */
    public abstract Map<String, Argument.Name> texts();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RuleExplanation}. */
    public static final class Builder extends ImmutableRuleExplanation.Builder {
        Builder() {}
    }
}
