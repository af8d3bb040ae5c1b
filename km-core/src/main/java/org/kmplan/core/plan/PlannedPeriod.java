package org.kmplan.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kmplan.core.text.internal.Ids;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PlanPeriod;

/**
 * Period planned for an activity (ระยะเวลา): the expression as written and what was read from it.
 *
 * <p>Example: {@code ก.ค. ๒๕๖๖ เป็นต้นไป}, read as open-ended from 1 July 2566.
 */
@Value.Immutable
public abstract class PlannedPeriod implements PlanElement, WithPlannedPeriod {
    PlannedPeriod() {}

    @Override
    public abstract String id();

    /** Returns what was read from the expression. */
    public abstract PeriodReading reading();

    /** Returns the day on which open-ended work is reviewed, if the plan names one. */
    public abstract Optional<LocalDate> reviewDate();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns the period, or empty if the expression was refused. */
    public Optional<PlanPeriod> period() {
        return reading().period();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a period built in code, without a source; its raw text is the printed period. */
    public static PlannedPeriod of(String id, PlanPeriod period) {
        return builder()
                .id(id)
                .reading(PeriodReading.read(period.toString(), period, Set.of()))
                .build();
    }

    /** Refuses a blank id. */
    @Value.Check
    void validate() {
        Ids.check("Planned period", id());
    }

    /** Builder of {@link PlannedPeriod}. */
    public static final class Builder extends ImmutablePlannedPeriod.Builder {
        Builder() {}
    }
}
