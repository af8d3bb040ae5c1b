package org.kmplan.rules.report;

import java.util.List;
import org.immutables.value.Value;

/**
 * One change of a plan or of what is recorded of it, proved to mend failures by judging again with it.
 *
 * <p>Example: {@code repair.step} on {@code steps/KMP4} mends KMP-01, LNK-01 and LNK-02.
 */
@Value.Immutable
public abstract class Repair {
    Repair() {}

    /** Returns what to change, by a key such as {@code repair.step}. */
    public abstract Message message();

    /** Returns the part of the plan or of the records that changes. */
    public abstract String subject();

    /** Returns the rules that fail again if this change alone is left out, in order. */
    public abstract List<RuleId> mends();

    /**
     * Returns the number of findings that this change mends: those of {@link #mends}, at however many places, and what follows
     * from them.
     */
    @Value.Default
    public int findings() {
        return mends().size();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Repair}. */
    public static final class Builder extends ImmutableRepair.Builder {
        Builder() {}
    }
}
