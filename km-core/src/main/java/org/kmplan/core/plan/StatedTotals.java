package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Numbers of steps that the text itself declares, as in "6 steps and 7 steps, together 13".
 *
 * <p>Example: CMP 6, KMP 7, total 13.
 */
@Value.Immutable
public abstract class StatedTotals {
    StatedTotals() {}

    /** Returns the number of change-management steps declared. */
    public abstract Optional<Integer> cmp();

    /** Returns the number of knowledge-process steps declared. */
    public abstract Optional<Integer> kmp();

    /** Returns the total declared. */
    public abstract Optional<Integer> total();

    /** Returns the words as written. */
    public abstract String raw();

    /** Returns where they stood. */
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link StatedTotals}. */
    public static final class Builder extends ImmutableStatedTotals.Builder {
        Builder() {}
    }
}
