package org.kmplan.core.json.internal;

import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.FLAG;
import static org.kmplan.core.json.internal.Scalars.MONTH;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;
import static org.kmplan.core.json.internal.Scalars.integer;
import static org.kmplan.core.json.internal.Values.as;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.PlanPeriod.CalendarYears;
import org.kmplan.core.time.PlanPeriod.Day;
import org.kmplan.core.time.PlanPeriod.Deadline;
import org.kmplan.core.time.PlanPeriod.FiscalYears;
import org.kmplan.core.time.PlanPeriod.Half;
import org.kmplan.core.time.PlanPeriod.Month;
import org.kmplan.core.time.PlanPeriod.Months;
import org.kmplan.core.time.PlanPeriod.OpenEnded;
import org.kmplan.core.time.PlanPeriod.Quarters;
import org.kmplan.core.time.PlanPeriod.Range;
import org.kmplan.core.time.PlanPeriod.Recurrence;
import org.kmplan.core.time.PlanPeriod.Recurring;
import org.kmplan.core.time.PlanPeriod.Round;

/** Codecs of periods and of what was read from a period expression. */
final class PeriodCodecs {
    private static final Codec<Integer> QUARTER = integer(1, 4);
    private static final Codec<Integer> DAY_OF_MONTH = integer(1, 31);
    private static final Codec<Integer> BUDDHIST_YEAR = integer(FiscalYear.FIRST, FiscalYear.LAST);

    /** Period of any kind. */
    static final UnionCodec<PlanPeriod> PERIOD = new UnionCodec<PlanPeriod>("period")
            .kind(
                    "DAY",
                    Day.class,
                    period(v -> new Day(v.get("date", LocalDate.class))).required("date", DATE, Day::date, as("date")))
            .kind(
                    "MONTH",
                    Month.class,
                    period(v -> new Month(v.get("month", YearMonth.class)))
                            .required("month", MONTH, Month::month, as("month")))
            .kind(
                    "RANGE",
                    Range.class,
                    period(v -> new Range(
                                    v.get("first", LocalDate.class),
                                    v.get("last", LocalDate.class),
                                    v.get("deadline", Boolean.class)))
                            .required("first", DATE, Range::first, as("first"))
                            .required("last", DATE, Range::last, as("last"))
                            .withDefault("deadline", FLAG, false, Range::deadline, as("deadline")))
            .kind(
                    "DEADLINE",
                    Deadline.class,
                    period(v -> new Deadline(v.get("date", LocalDate.class), v.get("exclusive", Boolean.class)))
                            .required("date", DATE, Deadline::date, as("date"))
                            .withDefault("exclusive", FLAG, false, Deadline::exclusive, as("exclusive")))
            .kind(
                    "OPEN_ENDED",
                    OpenEnded.class,
                    period(v -> new OpenEnded(v.get("date", LocalDate.class), v.get("exclusive", Boolean.class)))
                            .required("date", DATE, OpenEnded::date, as("date"))
                            .withDefault("exclusive", FLAG, false, OpenEnded::exclusive, as("exclusive")))
            .kind(
                    "QUARTERS",
                    Quarters.class,
                    period(v -> new Quarters(
                                    v.get("year", FiscalYear.class),
                                    v.get("from", Integer.class),
                                    v.get("to", Integer.class)))
                            .required("year", FISCAL_YEAR, Quarters::year, as("year"))
                            .required("from", QUARTER, Quarters::from, as("from"))
                            .required("to", QUARTER, Quarters::to, as("to")))
            .kind(
                    "HALF",
                    Half.class,
                    period(v -> new Half(v.get("year", FiscalYear.class), v.get("half", Integer.class)))
                            .required("year", FISCAL_YEAR, Half::year, as("year"))
                            .required("half", integer(1, 2), Half::half, as("half")))
            .kind(
                    "FISCAL_YEARS",
                    FiscalYears.class,
                    period(v -> new FiscalYears(v.get("from", FiscalYear.class), v.get("to", FiscalYear.class)))
                            .required("from", FISCAL_YEAR, FiscalYears::from, as("from"))
                            .required("to", FISCAL_YEAR, FiscalYears::to, as("to")))
            .kind(
                    "CALENDAR_YEARS",
                    CalendarYears.class,
                    period(v -> new CalendarYears(v.get("from", Integer.class), v.get("to", Integer.class)))
                            .required("from", BUDDHIST_YEAR, CalendarYears::from, as("from"))
                            .required("to", BUDDHIST_YEAR, CalendarYears::to, as("to")))
            .kind(
                    "ROUND",
                    Round.class,
                    period(v -> new Round(v.get("year", FiscalYear.class), v.get("months", Integer.class)))
                            .required("year", FISCAL_YEAR, Round::year, as("year"))
                            .required("months", integer(1, 12), Round::months, as("months")))
            .kind(
                    "RECURRING",
                    Recurring.class,
                    period(v -> new Recurring(
                                    v.get("year", FiscalYear.class),
                                    v.get("recurrence", Recurrence.class),
                                    v.find("dueDay", Integer.class)))
                            .required("year", FISCAL_YEAR, Recurring::year, as("year"))
                            .required(
                                    "recurrence",
                                    enumOf("recurrence", Recurrence.class),
                                    Recurring::recurrence,
                                    as("recurrence"))
                            .optional("dueDay", DAY_OF_MONTH, Recurring::dueDay, as("dueDay")))
            .kind(
                    "MONTHS",
                    Months.class,
                    period(v -> new Months(v.all("months", YearMonth.class)))
                            .required("months", Lists.listOf(MONTH), Months::months, as("months")));

    /** What was read from a period expression. */
    static final ObjectCodec<PeriodReading, Values> READING = ObjectCodec.of(
                    "period reading", Values::new, PeriodCodecs::reading)
            .required("raw", TEXT, PeriodReading::raw, as("raw"))
            .optional("period", PERIOD, PeriodReading::period, as("period"))
            .withDefault(
                    "notes",
                    Lists.setOf(enumOf("period note", PeriodNote.class)),
                    Set.of(),
                    PeriodReading::notes,
                    as("notes"))
            .optional("refusal", enumOf("period refusal", PeriodRefusal.class), PeriodReading::refusal, as("refusal"));

    private PeriodCodecs() {}

    private static <T> ObjectCodec<T, Values> period(Function<Values, T> finish) {
        return ObjectCodec.of("period", Values::new, finish);
    }

    private static PeriodReading reading(Values values) {
        String raw = values.get("raw", String.class);
        Optional<PlanPeriod> period = values.find("period", PlanPeriod.class);
        Optional<PeriodRefusal> refusal = values.find("refusal", PeriodRefusal.class);
        Set<PeriodNote> notes = EnumSet.noneOf(PeriodNote.class);
        notes.addAll(values.all("notes", PeriodNote.class));
        if (period.isPresent() == refusal.isPresent()) {
            throw new PhrasedException(Phrase.of(period.isPresent() ? "json.reading.both" : "json.reading.neither"));
        }
        if (refusal.isPresent() && !notes.isEmpty()) {
            throw new PhrasedException(Phrase.of("json.reading.notes").with("notes", notes.toString()));
        }
        return period.map(read -> PeriodReading.read(raw, read, notes))
                .orElseGet(() -> PeriodReading.refused(raw, refusal.orElseThrow()));
    }
}
