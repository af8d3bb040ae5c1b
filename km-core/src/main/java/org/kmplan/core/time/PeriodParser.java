package org.kmplan.core.time;

import java.util.List;
import java.util.Optional;

/** Reads the period expressions that officers write. */
public final class PeriodParser {
    private PeriodParser() {}

    /**
     * Reads every period in a text, in order; one expression may hold several, with or without a delimiter.
     *
     * @param planYear fiscal year of the plan, from which a missing year is taken
     * @return one reading for each expression found; one refused reading if there is none
     */
    public static List<PeriodReading> read(String text, Optional<FiscalYear> planYear) {
        throw new IllegalStateException("being written");
    }
}
