package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.Fraction;

/**
 * Result measured against a target of the plan (ผลตามเป้าหมายของตัวชี้วัด).
 *
 * <p>Example: subject {@code steps/KMP2/activities/1/targets/1}, value 3, measured on 31 May 2566. Two results for
 * one subject are representable; the later measurement is the newer.
 */
@Value.Immutable
public abstract class MeasuredResult implements RecordEntry, WithMeasuredResult {
    MeasuredResult() {}

    @Override
    public abstract String id();

    /** Returns the path of the target in the plan. */
    public abstract String subject();

    /** Returns the value, in the unit of the target; percentages as 80.5, not 0.805. */
    public abstract Optional<Fraction> value();

    /** Tells whether what the target asks for exists, if known. */
    public abstract Optional<Boolean> exists();

    /** Returns the day on which it was done, for a target with a deadline. */
    public abstract Optional<LocalDate> doneOn();

    /** Returns the level reached, for a target by level. */
    public abstract Optional<String> level();

    /** Returns the day of the measurement. */
    public abstract Optional<LocalDate> measuredOn();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path, and a blank subject. */
    @Value.Check
    void validate() {
        Ids.check("Result", id());
        if (subject().isBlank()) {
            throw new IllegalArgumentException("Result " + id() + ": the subject must not be blank");
        }
    }

    /** Builder of {@link MeasuredResult}. */
    public static final class Builder extends ImmutableMeasuredResult.Builder {
        Builder() {}
    }
}
