package org.kmplan.rules.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from the earliest start to the latest end of the periods of a step.
 *
 * @param start first day; null if it is not known
 * @param end last day; null if it is not known
 */
record Window(@Nullable LocalDate start, @Nullable LocalDate end) {
    static final Window UNKNOWN = new Window(null, null);

    /** Tells whether a day lies inside, both ends included; both must be known. */
    boolean contains(LocalDate day) {
        return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
    }
}
