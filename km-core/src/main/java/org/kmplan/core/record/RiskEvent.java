package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Dated event of risk management (การดำเนินการบริหารจัดการความเสี่ยง): plan, review or monitoring. Reports are
 * {@link ResultReport}s.
 *
 * <p>Example: monitoring on 31 March 2566.
 */
@Value.Immutable
public abstract class RiskEvent implements RecordEntry, WithRiskEvent {
    RiskEvent() {}

    @Override
    public abstract String id();

    /** Returns the kind. */
    public abstract RiskEventKind kind();

    /** Returns the title. */
    public abstract Optional<String> title();

    /** Returns the day. */
    public abstract Optional<LocalDate> date();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Event of risk management", id());
    }

    /** Builder of {@link RiskEvent}. */
    public static final class Builder extends ImmutableRiskEvent.Builder {
        Builder() {}
    }
}
