package org.kmplan.rules.report;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;

/**
 * Parameter of a rule with its value and where that came from.
 *
 * <p>Example: {@code min_percent} of {@code PRT-01} is 80 by default, 90 under a policy that says so; and where a target of the
 * plan promises 85, the execution is measured by that.
 */
@Value.Immutable
public abstract class ExplainedParameter {
    /** Where the value came from that execution is measured by. */
    public enum Origin {
        /** The catalogue (ค่าเริ่มต้น). */
        DEFAULT,
        /** The policy (นโยบายการตรวจสอบ). */
        POLICY,
        /** A target of the plan itself (แผน). */
        PLAN
    }

    /**
     * Target of the plan that answers the demand of the parameter.
     *
     * @param text target as written
     * @param subject path of the target
     * @param position where it stood
     * @param value what it promises, in one fiscal year
     * @param decides whether execution is measured by it, instead of by the policy or a larger target
     */
    public record Stated(
            String text, String subject, Optional<SourcePosition> position, Argument value, boolean decides) {}

    ExplainedParameter() {}

    /** Returns the name, such as {@code min_percent}. */
    public abstract String name();

    /** Returns the value that the plan is judged by: that of the policy, else the default. */
    public abstract Argument value();

    /** Returns the value in the catalogue. */
    public abstract Argument defaultValue();

    /** Returns where the value came from that holds. */
    public abstract Origin origin();

    /** Tells whether the policy sets the value. */
    public abstract boolean setByPolicy();

    /** Returns where the policy takes the value from, as far as it says. */
    public abstract Optional<Argument> basis();

    /** Tells whether targets of the plan may not lower what the policy demands of execution. */
    public abstract boolean floor();

    /** Returns the targets of the plan that answer the demand, in the order of the plan. */
    public abstract List<Stated> stated();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link ExplainedParameter}. */
    public static final class Builder extends ImmutableExplainedParameter.Builder {
        Builder() {}
    }
}
