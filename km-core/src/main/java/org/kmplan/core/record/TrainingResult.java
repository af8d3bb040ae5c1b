package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.Fraction;

/**
 * Evaluation of a training or exchange (ผลการประเมินการฝึกอบรม).
 *
 * <p>Example: a score of 42 of 50, which is 84 percent. A maximum of 0 is representable and yields no percentage.
 */
@Value.Immutable
public abstract class TrainingResult implements RecordEntry, WithTrainingResult {
    TrainingResult() {}

    @Override
    public abstract String id();

    /** Returns the step or activity that it belongs to. */
    public abstract Optional<ActivityRef> activity();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns the day of the evaluation. */
    public abstract Optional<LocalDate> date();

    /** Returns the score. */
    public abstract Optional<Fraction> score();

    /** Returns the highest score possible. */
    public abstract Optional<Fraction> maximum();

    /** Returns the percentage, if recorded as such. */
    public abstract Optional<Fraction> percentage();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the exact percentage: from score and maximum if both are recorded, else as recorded; empty for a maximum of 0. */
    public Optional<Fraction> percent() {
        if (score().isPresent() && maximum().isPresent()) {
            return maximum()
                    .filter(max -> max.signum() > 0)
                    .flatMap(max -> score().map(
                                    points -> points.multiply(Fraction.of(100)).divide(max)));
        }
        return percentage();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Training", id());
    }

    /** Builder of {@link TrainingResult}. */
    public static final class Builder extends ImmutableTrainingResult.Builder {
        Builder() {}
    }
}
