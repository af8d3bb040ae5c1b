package org.kmplan.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Check of something that is to be done by a last day: up to it what is not there may still come. */
public interface Timed extends Check {
    /** Returns the last day, {@code null} if it is not known. */
    @Nullable
    LocalDate due();

    /** Returns the day as of which the records are judged. */
    LocalDate asOf();
}
