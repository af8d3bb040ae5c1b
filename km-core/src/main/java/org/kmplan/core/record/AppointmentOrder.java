package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.internal.Ids;

/**
 * Order of appointment (คำสั่งแต่งตั้ง).
 *
 * <p>Example: order 125/2566 of 16 January 2566 on the working group. An earlier order that was reviewed (ทบทวน)
 * carries the day of the review as well.
 */
@Value.Immutable
public abstract class AppointmentOrder implements RecordEntry, WithAppointmentOrder {
    AppointmentOrder() {}

    @Override
    public abstract String id();

    /** Returns the kind. */
    public abstract OrderKind kind();

    /** Returns the number as written, such as {@code ๑๒๕/๒๕๖๖}. */
    public abstract Optional<String> number();

    /** Returns the date of the order. */
    public abstract Optional<LocalDate> date();

    /** Returns the day on which it was last reviewed. */
    public abstract Optional<LocalDate> reviewedOn();

    /** Returns the last day on which it holds, if it was limited or revoked. */
    public abstract Optional<LocalDate> endsOn();

    /** Returns the persons named. */
    public abstract List<String> persons();

    /** Returns the units or teams named. */
    public abstract List<String> units();

    @Override
    public abstract Optional<SourcePosition> source();

    /** Tells whether the order names anybody. */
    public boolean namesSomebody() {
        return !persons().isEmpty() || !units().isEmpty();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses an id that cannot stand in a path. */
    @Value.Check
    void validate() {
        Ids.check("Order", id());
    }

    /** Builder of {@link AppointmentOrder}. */
    public static final class Builder extends ImmutableAppointmentOrder.Builder {
        Builder() {}
    }
}
