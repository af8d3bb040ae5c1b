package org.kmplan.core.time;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.time.internal.PeriodReader;

/**
 * Reads the period expressions that officers write.
 *
 * <p>Digits of both scripts, both eras (by the size of the year), full, short and misspelt month names, hyphens and dashes,
 * markup and the damage of copied text are understood. What cannot be read is refused with a reason and never guessed.
 * Words that say nothing about time are passed over; words that turn the sense (not, postponed, cancelled) and exceptions
 * that name a date make the whole line {@link PeriodRefusal#NOT_UNDERSTOOD}. A text with a damaged word is refused as a whole,
 * since {@code มี.ค.} looks like {@code ม.ค.} once its marks are lost.
 *
 * <p>Takes time in proportion to the length of the text.
 */
public final class PeriodParser {
    private PeriodParser() {}

    /**
     * Reads every period in a text, in order; one expression may hold several, with or without a delimiter.
     *
     * @param planYear fiscal year of the plan, from which a missing year is taken
     * @return one reading for each expression found; one refused reading if there is none
     */
    public static List<PeriodReading> read(String text, Optional<FiscalYear> planYear) {
        return PeriodReader.read(text, planYear);
    }
}
