package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/** Cell of a plan table as it was written. */
@Value.Immutable
public abstract class PlanCell {
    PlanCell() {}

    /** Returns the meaning of the column. */
    public abstract PlanColumn column();

    /** Returns the heading of the column as written. */
    public abstract String heading();

    /** Returns the text as written, paragraphs separated by line feeds; may be blank. */
    public abstract String text();

    /** Returns where the cell stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanCell}. */
    public static final class Builder extends ImmutablePlanCell.Builder {
        Builder() {}
    }
}
