package org.kmplan.core.read.internal.words;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.ThaiMonth;

/**
 * Months that follow one another in a chart and are marked, from the first to the last. A year that one end lacks is that of
 * the other; where both lack it, that of the plan is taken when the period is read. The readings are those that the parser of
 * periods gives for the same months in words.
 *
 * @param first first month, 1 to 12
 * @param firstYear its Buddhist calendar year, or 0 if the chart states none
 * @param last last month, 1 to 12
 * @param lastYear its Buddhist calendar year, or 0
 */
public record ChartSpan(int first, int firstYear, int last, int lastYear) {

    /** Returns the period, in a plan of a fiscal year if that is known. */
    public PeriodReading reading(Optional<FiscalYear> planYear) {
        boolean stated = firstYear > 0 || lastYear > 0;
        if (!isYear(firstYear) || !isYear(lastYear)) {
            return refused(PeriodRefusal.NOT_UNDERSTOOD);
        }
        if (!stated && planYear.isEmpty()) {
            return refused(PeriodRefusal.YEAR_UNKNOWN);
        }
        boolean turns = first >= 10 && last <= 9;
        Set<PeriodNote> notes = EnumSet.noneOf(PeriodNote.class);
        YearMonth from;
        YearMonth to;
        if (stated) {
            if (turns && (firstYear == 0 || lastYear == 0)) {
                notes.add(PeriodNote.START_YEAR_INFERRED);
            }
            int turn = turns ? 1 : 0;
            from = month(firstYear > 0 ? firstYear : lastYear - turn, first);
            to = month(lastYear > 0 ? lastYear : firstYear + turn, last);
        } else {
            notes.add(PeriodNote.YEAR_FROM_PLAN);
            from = inFiscalYear(planYear.get(), first);
            to = inFiscalYear(planYear.get(), last);
        }
        if (from.isAfter(to)) {
            return refused(PeriodRefusal.REVERSED);
        }
        PlanPeriod period =
                isOneMonth() ? new PlanPeriod.Month(from) : PlanPeriod.Range.of(from.atDay(1), to.atEndOfMonth());
        return PeriodReading.read(toString(), period, notes);
    }

    private PeriodReading refused(PeriodRefusal refusal) {
        return PeriodReading.refused(toString(), refusal);
    }

    private static boolean isYear(int year) {
        return year == 0 || BuddhistEra.isYear(year);
    }

    private static YearMonth month(int buddhistYear, int month) {
        return YearMonth.of(buddhistYear - BuddhistEra.OFFSET, month);
    }

    private static YearMonth inFiscalYear(FiscalYear year, int month) {
        return month(month >= 10 ? year.buddhistYear() - 1 : year.buddhistYear(), month);
    }

    private boolean isOneMonth() {
        return first == last && firstYear == lastYear;
    }

    /** Returns the months as an officer would write them, such as {@code ต.ค. 2567 - ธ.ค. 2567}. */
    @Override
    public String toString() {
        String start = words(first, firstYear);
        return isOneMonth() ? start : start + " - " + words(last, lastYear);
    }

    private static String words(int month, int year) {
        return ThaiMonth.of(month).abbreviation() + (year > 0 ? " " + year : "");
    }
}
