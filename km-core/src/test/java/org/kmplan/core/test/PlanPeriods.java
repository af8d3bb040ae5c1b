package org.kmplan.core.test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;

/** Arbitraries of periods, fiscal years and exact numbers. */
public final class PlanPeriods {
    private PlanPeriods() {}

    /**
     * Returns days of the years 1900 to 2200 of the common era; edge cases are the border of two fiscal years and 29 February,
     * too.
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .edgeCases(cases -> cases.add(
                        LocalDate.of(2023, 9, 30).toEpochDay(),
                        LocalDate.of(2023, 10, 1).toEpochDay(),
                        LocalDate.of(2024, 2, 29).toEpochDay()))
                .map(LocalDate::ofEpochDay);
    }

    /** Returns months of the years 1900 to 2200 of the common era. */
    public static Arbitrary<YearMonth> months() {
        return dates().map(YearMonth::from);
    }

    /** Returns fiscal years over their whole range. */
    public static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(2400, 2700).map(FiscalYear::of);
    }

    /** Returns periods of every kind. */
    public static Arbitrary<PlanPeriod> periods() {
        return Arbitraries.oneOf(List.of(
                dates().map(PlanPeriod.Day::new),
                months().map(PlanPeriod.Month::new),
                Combinators.combine(ordered(dates()), flags())
                        .as((days, deadline) -> new PlanPeriod.Range(days.get(0), days.get(1), deadline)),
                Combinators.combine(dates(), flags()).as(PlanPeriod.Deadline::new),
                Combinators.combine(dates(), flags()).as(PlanPeriod.OpenEnded::new),
                Combinators.combine(
                                fiscalYears(), ordered(Arbitraries.integers().between(1, 4)))
                        .as((year, quarters) -> new PlanPeriod.Quarters(year, quarters.get(0), quarters.get(1))),
                Combinators.combine(fiscalYears(), Arbitraries.integers().between(1, 2))
                        .as(PlanPeriod.Half::new),
                ordered(fiscalYears()).map(years -> new PlanPeriod.FiscalYears(years.get(0), years.get(1))),
                ordered(Arbitraries.integers().between(2400, 2700))
                        .map(years -> new PlanPeriod.CalendarYears(years.get(0), years.get(1))),
                Combinators.combine(fiscalYears(), Arbitraries.integers().between(1, 12))
                        .as(PlanPeriod.Round::new),
                Combinators.combine(fiscalYears(), Arbitraries.of(PlanPeriod.Recurrence.class))
                        .as((year, recurrence) -> new PlanPeriod.Recurring(year, recurrence)),
                Combinators.combine(fiscalYears(), Arbitraries.integers().between(1, 31))
                        .as((year, day) ->
                                new PlanPeriod.Recurring(year, PlanPeriod.Recurrence.MONTHLY, Optional.of(day))),
                months().set()
                        .ofMinSize(2)
                        .ofMaxSize(4)
                        .map(months -> new PlanPeriod.Months(List.copyOf(new TreeSet<>(months))))));
    }

    /** Returns readings that gave a period, with any notes, and refusals of every kind. */
    public static Arbitrary<PeriodReading> readings() {
        return Arbitraries.oneOf(
                Combinators.combine(Texts.any(), periods(), notes()).as(PeriodReading::read),
                Combinators.combine(Texts.any(), Arbitraries.of(PeriodRefusal.class))
                        .as(PeriodReading::refused));
    }

    /** Returns exact numbers: small whole numbers, decimals, and fractions of any size and sign. */
    public static Arbitrary<Fraction> fractions() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100).map(Fraction::of),
                Arbitraries.bigDecimals().map(Fraction::of),
                Combinators.combine(
                                Arbitraries.bigIntegers(),
                                Arbitraries.bigIntegers().filter(number -> number.signum() != 0))
                        .as(Fraction::new));
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(false, true);
    }

    private static Arbitrary<Set<PeriodNote>> notes() {
        return Arbitraries.of(PeriodNote.class).set().ofMaxSize(3);
    }

    private static <T extends Comparable<? super T>> Arbitrary<List<T>> ordered(Arbitrary<T> values) {
        return values.list()
                .ofSize(2)
                .map(pair -> pair.stream().sorted(Comparator.<T>naturalOrder()).toList());
    }
}
