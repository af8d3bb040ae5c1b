package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Target of an indicator (เป้าหมายของตัวชี้วัด), with the column in which it really stood.
 *
 * <p>Example: {@code บุคลากรทุกคนที่เกี่ยวข้องร้อยละ ๘๐}, found in the column of target groups.
 */
@Value.Immutable
public abstract class Target implements PlanElement, WithTarget {
    Target() {}

    @Override
    public abstract String id();

    /** Returns what the target demands. */
    public abstract TargetExpression expression();

    /** Returns the column in which it stood; {@link PlanColumn#TARGET} unless it stood elsewhere. */
    @Value.Default
    public PlanColumn column() {
        return PlanColumn.TARGET;
    }

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a target in the target column, without a source. */
    public static Target of(String id, TargetExpression expression) {
        return builder().id(id).expression(expression).build();
    }

    /** Refuses a blank id. */
    @Value.Check
    void validate() {
        Ids.check("Target", id());
    }

    /** Builder of {@link Target}. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
