package org.kmplan.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Optional;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/**
 * Thai fiscal year (ปีงบประมาณ), named by the Buddhist year in which it ends.
 *
 * <p>Example: {@code FiscalYear.of(2566)} runs from 1 October 2565 to 30 September 2566 B.E., that is from 2022-10-01 to
 * 2023-09-30. Source: section 4 of the Budget Procedures Act, as used in the header of every plan.
 *
 * @param buddhistYear Buddhist year of the last day, 2400 to 2700
 */
public record FiscalYear(int buddhistYear) implements Comparable<FiscalYear> {

    /** Buddhist year of the first fiscal year that can be named. */
    public static final int FIRST = BuddhistEra.FIRST_YEAR;

    /** Buddhist year of the last fiscal year that can be named, which begins in the last year that a text can name. */
    public static final int LAST = BuddhistEra.LAST_YEAR + 1;

    /**
     * Creates a fiscal year.
     *
     * @throws IllegalArgumentException if the year is outside 2400 to 2700, such as a common-era 2023
     */
    public FiscalYear {
        if (!isKnown(buddhistYear)) {
            throw refusal(buddhistYear);
        }
    }

    private static PhrasedException refusal(int year) {
        Phrase reason = Phrase.of("model.fiscal-year")
                .with("first", FIRST)
                .with("last", LAST)
                .with("found", year);
        return isKnown(year + BuddhistEra.OFFSET)
                ? new PhrasedException(
                        reason,
                        Phrase.of("json.common-era").with("year", year).with("buddhist", year + BuddhistEra.OFFSET))
                : new PhrasedException(reason);
    }

    /** Tells whether a Buddhist year is one of those of fiscal years, 2400 to 2700. */
    public static boolean isKnown(int buddhistYear) {
        return buddhistYear >= FIRST && buddhistYear <= LAST;
    }

    /** Returns the fiscal year that ends in the given Buddhist year. */
    public static FiscalYear of(int buddhistYear) {
        return new FiscalYear(buddhistYear);
    }

    /** Returns the fiscal year that ends in the given Buddhist year, or empty if it is outside 2400 to 2700. */
    public static Optional<FiscalYear> find(int buddhistYear) {
        return isKnown(buddhistYear) ? Optional.of(new FiscalYear(buddhistYear)) : Optional.empty();
    }

    /** Returns the fiscal year that contains the date: 2022-10-01 and 2023-09-30 are both in 2566. */
    public static FiscalYear containing(LocalDate date) {
        return new FiscalYear(endOf(date) + BuddhistEra.OFFSET);
    }

    /**
     * Returns the fiscal year that holds all periods, or empty if none does.
     *
     * @param closed periods that have a first and a last day
     */
    public static Optional<FiscalYear> holding(Collection<PlanPeriod> closed) {
        Optional<LocalDate> first =
                closed.stream().flatMap(period -> period.start().stream()).min(LocalDate::compareTo);
        Optional<LocalDate> last =
                closed.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
        return first.flatMap(day -> find(endOf(day) + BuddhistEra.OFFSET))
                .filter(year -> last.filter(year::contains).isPresent());
    }

    /** Returns the common-era year in which the fiscal year of a day ends. */
    private static int endOf(LocalDate day) {
        return day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
    }

    /** Returns 1 October of the year before the one that names it. */
    public LocalDate firstDay() {
        return LocalDate.of(buddhistYear - BuddhistEra.OFFSET - 1, Month.OCTOBER, 1);
    }

    /** Returns 30 September of the year that names it. */
    public LocalDate lastDay() {
        return LocalDate.of(buddhistYear - BuddhistEra.OFFSET, Month.SEPTEMBER, 30);
    }

    /** Tells whether the date is on or between the first and the last day. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /**
     * Returns the first day of a quarter (ไตรมาส): 1 is October to December, 4 is July to September.
     *
     * @throws IllegalArgumentException if the quarter is not 1 to 4
     */
    public LocalDate firstDayOfQuarter(int quarter) {
        return firstDay().plusMonths(3L * (checkedPart("Quarter", quarter, 4) - 1));
    }

    /**
     * Returns the last day of a quarter.
     *
     * @throws IllegalArgumentException if the quarter is not 1 to 4
     */
    public LocalDate lastDayOfQuarter(int quarter) {
        return firstDayOfQuarter(quarter).plusMonths(3).minusDays(1);
    }

    /**
     * Returns the first day of a half year: 1 is October to March, 2 is April to September.
     *
     * @throws IllegalArgumentException if the half is not 1 or 2
     */
    public LocalDate firstDayOfHalf(int half) {
        return firstDay().plusMonths(6L * (checkedPart("Half year", half, 2) - 1));
    }

    /**
     * Returns the last day of a half year.
     *
     * @throws IllegalArgumentException if the half is not 1 or 2
     */
    public LocalDate lastDayOfHalf(int half) {
        return firstDayOfHalf(half).plusMonths(6).minusDays(1);
    }

    private int checkedPart(String what, int part, int parts) {
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException(
                    what + " of fiscal year " + buddhistYear + ": expected 1 to " + parts + ", but was " + part);
        }
        return part;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(buddhistYear, other.buddhistYear);
    }

    /** Returns the name used in messages and files, such as {@code FY2566}. */
    @Override
    public String toString() {
        return "FY" + buddhistYear;
    }
}
