package org.kmplan.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.internal.PeriodPrinter;

/**
 * Period in which an activity is planned (ระยะเวลา), as exact calendar days.
 *
 * <p>All bounds are inclusive unless a kind says otherwise. A missing start means that the plan does not say when work
 * begins ({@link Deadline}), a missing end that it goes on ({@link OpenEnded}). What a reader had to assume, such as a year
 * taken from the plan, is not part of the period: {@link PeriodReading} holds it.
 *
 * <p>{@link #parse(String)} accepts what {@link #print} and {@link Object#toString} print, and what officers write if it
 * says one period for certain; {@link PeriodParser} reads the rest and tells what it assumed.
 */
public sealed interface PlanPeriod {

    /** Returns the first day, or empty if the plan does not state one. */
    Optional<LocalDate> start();

    /** Returns the last day, or empty if the period is open-ended. */
    Optional<LocalDate> end();

    /** Tells whether both bounds are stated. */
    default boolean isClosed() {
        return start().isPresent() && end().isPresent();
    }

    /**
     * Tells where a day lies beside the period: before it, in it or after it.
     *
     * <p>A period without a first day runs from the first day of the fiscal year of the plan; one without a last day never
     * ends. Separate months ({@link Months}) count as one period from the first to the last.
     *
     * <p>Example: {@code ภายในเดือนม.ค. ๒๕๖๖} in a plan of 2566 runs from 1 October 2565 to 31 January 2566, both included,
     * and has ended on 1 February.
     *
     * @param day day as of which the schedule is looked at
     * @param year fiscal year of the plan
     */
    default PeriodState stateOn(LocalDate day, FiscalYear year) {
        if (end().map(day::isAfter).orElse(false)) {
            return PeriodState.ENDED;
        }
        return day.isBefore(start().orElse(year.firstDay())) ? PeriodState.NOT_BEGUN : PeriodState.RUNNING;
    }

    /**
     * Tells whether work of an {@linkplain OpenEnded open-ended} period must have begun before the day: the day comes after
     * the month in which the period starts. Never so for a period with a last day, which says when work must be complete.
     */
    default boolean mustHaveBegunBefore(LocalDate day) {
        return false;
    }

    /** Returns the period as an officer would write it, such as {@code ม.ค. ๒๕๖๖ - มี.ค. ๒๕๖๖} in Thai numerals. */
    default String print(Numerals numerals) {
        return PeriodPrinter.print(this, numerals);
    }

    /** Returns the period in English with its era, such as {@code Jan 2566 – Mar 2566 B.E.} */
    default String printEnglish() {
        return PeriodPrinter.english(this);
    }

    /**
     * Reads a period from the form that {@link #print} gives, or from another in which officers write one, such as
     * {@code ม.ค. - มี.ค. ๒๕๖๖} or {@code ภายในเดือนม.ค. ๒๕๖๖}.
     *
     * @throws IllegalArgumentException if the text does not say one period for certain: it says none or several, names no
     *     year or only two digits of one, or is vague; {@link PeriodParser} reads such texts and tells what it assumed
     */
    static PlanPeriod parse(String text) {
        return PeriodPrinter.parse(text, Optional.empty());
    }

    /**
     * Reads a period as {@link #parse(String)} does, in a plan of a fiscal year, from which a period without a year takes it:
     * {@code ภายในเดือนม.ค.} and {@code ไตรมาสที่ ๒}.
     *
     * @throws IllegalArgumentException if the text does not say one period for certain
     */
    static PlanPeriod parse(String text, FiscalYear planYear) {
        return PeriodPrinter.parse(text, Optional.of(planYear));
    }

    /** Single day, such as {@code ๑๖ ส.ค. ๒๕๖๕}. */
    record Day(LocalDate date) implements PlanPeriod {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(date);
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(date);
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /** Whole calendar month, such as {@code ก.ย. ๒๕๖๖}. */
    record Month(YearMonth month) implements PlanPeriod {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Days from a first to a last, such as {@code ม.ค. - มี.ค. ๒๕๖๖}.
     *
     * @param first first day, not after the last
     * @param last last day
     * @param deadline whether the plan says "within" the range, so that its last day is the deadline
     */
    record Range(LocalDate first, LocalDate last, boolean deadline) implements PlanPeriod {
        /**
         * Creates a range.
         *
         * @throws IllegalArgumentException if the first day is after the last
         */
        public Range {
            if (first.isAfter(last)) {
                throw new PhrasedException(
                        Phrase.of("model.range").with("first", first.toString()).with("last", last.toString()));
            }
        }

        /** Returns the range from the first to the last day, both inclusive. */
        public static Range of(LocalDate first, LocalDate last) {
            return new Range(first, last, false);
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(last);
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Last day without a first, such as {@code ภายในเดือนม.ค. ๒๕๖๖} (within January: by its end; earlier is fine).
     *
     * @param date day that the text names
     * @param exclusive whether the day itself is too late, as with {@code ก่อน} (before)
     */
    record Deadline(LocalDate date, boolean exclusive) implements PlanPeriod {
        @Override
        public Optional<LocalDate> start() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(exclusive ? date.minusDays(1) : date);
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * First day without a last, such as {@code ก.ค. ๒๕๖๖ เป็นต้นไป} (from July onward).
     *
     * @param date day that the text names: the first of a named month, or with {@code exclusive} its last
     * @param exclusive whether work begins the day after, as with {@code ภายหลัง} (after)
     */
    record OpenEnded(LocalDate date, boolean exclusive) implements PlanPeriod {
        @Override
        public Optional<LocalDate> start() {
            return Optional.of(exclusive ? date.plusDays(1) : date);
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.empty();
        }

        /** Returns the last day of the month in which it starts: work must have begun by then. */
        public LocalDate beginBy() {
            return YearMonth.from(exclusive ? date.plusDays(1) : date).atEndOfMonth();
        }

        @Override
        public boolean mustHaveBegunBefore(LocalDate day) {
            return day.isAfter(beginBy());
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Quarters of one fiscal year, such as {@code ไตรมาสที่ ๑ - ๓}.
     *
     * @param year fiscal year
     * @param from first quarter, 1 to 4
     * @param to last quarter, not before the first
     */
    record Quarters(FiscalYear year, int from, int to) implements PlanPeriod {
        /**
         * Creates a span of quarters.
         *
         * @throws IllegalArgumentException if a quarter is not 1 to 4 or the first comes after the last
         */
        public Quarters {
            year.firstDayOfQuarter(from);
            year.lastDayOfQuarter(to);
            if (from > to) {
                throw new PhrasedException(
                        Phrase.of("model.quarters").with("from", from).with("to", to));
            }
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(year.firstDayOfQuarter(from));
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(year.lastDayOfQuarter(to));
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Half of a fiscal year, such as {@code ครึ่งปีหลัง}.
     *
     * @param year fiscal year
     * @param half 1 (October to March) or 2 (April to September)
     */
    record Half(FiscalYear year, int half) implements PlanPeriod {
        /**
         * Creates a half year.
         *
         * @throws IllegalArgumentException if the half is not 1 or 2
         */
        public Half {
            year.firstDayOfHalf(half);
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(year.firstDayOfHalf(half));
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(year.lastDayOfHalf(half));
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Whole fiscal years, such as {@code ปีงบประมาณ พ.ศ. ๒๕๖๖}.
     *
     * @param from first fiscal year
     * @param to last fiscal year, not before the first
     */
    record FiscalYears(FiscalYear from, FiscalYear to) implements PlanPeriod {
        /**
         * Creates a span of fiscal years.
         *
         * @throws IllegalArgumentException if the first comes after the last
         */
        public FiscalYears {
            if (from.compareTo(to) > 0) {
                throw new PhrasedException(Phrase.of("model.fiscal-years")
                        .with("from", from.buddhistYear())
                        .with("to", to.buddhistYear()));
            }
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(from.firstDay());
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(to.lastDay());
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Whole calendar years in the Buddhist era, such as {@code พ.ศ. 2560 – 2564}.
     *
     * @param from first Buddhist year, 2400 to 2700
     * @param to last Buddhist year, not before the first
     */
    record CalendarYears(int from, int to) implements PlanPeriod {
        /**
         * Creates a span of calendar years.
         *
         * @throws IllegalArgumentException if a year is outside 2400 to 2700 or the first comes after the last
         */
        public CalendarYears {
            if (FiscalYear.of(from).compareTo(FiscalYear.of(to)) > 0) {
                throw new PhrasedException(
                        Phrase.of("model.calendar-years").with("from", from).with("to", to));
            }
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(LocalDate.of(from - BuddhistEra.OFFSET, 1, 1));
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(LocalDate.of(to - BuddhistEra.OFFSET, 12, 31));
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * First months of a fiscal year up to a reporting date, such as {@code รอบ 9 เดือน} (the nine-month round).
     *
     * @param year fiscal year
     * @param months number of months from its first day, 1 to 12
     */
    record Round(FiscalYear year, int months) implements PlanPeriod {
        /**
         * Creates a reporting round.
         *
         * @throws IllegalArgumentException if the number of months is not 1 to 12
         */
        public Round {
            if (months < 1 || months > 12) {
                throw new PhrasedException(Phrase.of("model.round").with("found", months));
            }
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(year.firstDay());
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(year.firstDay().plusMonths(months).minusDays(1));
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /** Rhythm of a {@link Recurring} period. */
    enum Recurrence {
        /** Every month (ทุกเดือน): twelve due points in a fiscal year. */
        MONTHLY(12),
        /** Every quarter (ทุกไตรมาส): four due points. */
        QUARTERLY(4),
        /** Every half year (ทุก ๖ เดือน): two due points. */
        HALF_YEARLY(2),
        /** Every week (ทุกสัปดาห์): fifty-two due points. */
        WEEKLY(52);

        private final int duePoints;

        Recurrence(int duePoints) {
            this.duePoints = duePoints;
        }

        /** Returns the number of due points in a fiscal year. */
        public int duePoints() {
            return duePoints;
        }
    }

    /**
     * Work that recurs over a fiscal year, such as {@code ทุกไตรมาส}.
     *
     * @param year fiscal year
     * @param recurrence rhythm
     * @param dueDay day of every month on which work is due, 1 to 31, where the text names one as in
     *     {@code ภายในวันที่ ๑๕ ของทุกเดือน}; in a month with fewer days its last. Only of a monthly rhythm
     */
    record Recurring(FiscalYear year, Recurrence recurrence, Optional<Integer> dueDay) implements PlanPeriod {
        /**
         * Creates a rhythm.
         *
         * @throws IllegalArgumentException if a due day is not 1 to 31, or the rhythm is not monthly
         */
        public Recurring {
            int day = dueDay.orElse(1);
            if (day < 1 || day > 31 || dueDay.isPresent() && recurrence != Recurrence.MONTHLY) {
                throw new PhrasedException(
                        Phrase.of("model.due-day").with("day", day).with("recurrence", recurrence.toString()));
            }
        }

        /** Creates a rhythm that names no day. */
        public Recurring(FiscalYear year, Recurrence recurrence) {
            this(year, recurrence, Optional.empty());
        }

        /** Returns the rhythm with a day of the month on which work is due. */
        public Recurring dueOn(int day) {
            return new Recurring(year, recurrence, Optional.of(day));
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(year.firstDay());
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(year.lastDay());
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }

    /**
     * Separate months, such as {@code ม.ค., มี.ค. และ พ.ค. 2566}: work in each, not between them.
     *
     * @param months two or more distinct months in ascending order
     */
    record Months(List<YearMonth> months) implements PlanPeriod {
        /**
         * Creates a list of months.
         *
         * @throws IllegalArgumentException if there are fewer than two, or they do not ascend
         */
        public Months {
            months = List.copyOf(months);
            if (months.size() < 2) {
                throw new PhrasedException(Phrase.of("model.months").with("found", months.toString()));
            }
            for (int i = 1; i < months.size(); i++) {
                if (!months.get(i - 1).isBefore(months.get(i))) {
                    throw new PhrasedException(Phrase.of("model.months.order").with("found", months.toString()));
                }
            }
        }

        @Override
        public Optional<LocalDate> start() {
            return Optional.of(months.get(0).atDay(1));
        }

        @Override
        public Optional<LocalDate> end() {
            return Optional.of(months.get(months.size() - 1).atEndOfMonth());
        }

        @Override
        public String toString() {
            return print(Numerals.ARABIC);
        }
    }
}
