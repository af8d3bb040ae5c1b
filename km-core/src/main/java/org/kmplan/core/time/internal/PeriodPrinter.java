package org.kmplan.core.time.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Numerals;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodReading;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.ThaiDate;
import org.kmplan.core.time.ThaiMonth;

/**
 * Prints periods in one canonical form per kind, and reads that form back.
 *
 * <p>Whole months bound a range or a deadline as their days do: a range from the first of a month to the end of a month prints
 * as months, and reads back as the same days.
 */
public final class PeriodPrinter {
    /** What a period may be read with and is still certain, the year of a plan that the caller gives included. */
    private static final Set<PeriodNote> CERTAIN = Set.of(
            PeriodNote.YEAR_FROM_PLAN,
            PeriodNote.START_YEAR_INFERRED,
            PeriodNote.COMMON_ERA,
            PeriodNote.LEADING_ZERO,
            PeriodNote.MISSPELT_MONTH);

    private static final String WITHIN = "ภายใน ";
    private static final String BEFORE = "ก่อน ";
    private static final String FROM = "ตั้งแต่ ";
    private static final String AFTER = "ภายหลัง ";
    private static final String ONWARD = " เป็นต้นไป";
    private static final String DASH = " - ";
    private static final String FISCAL = "ปีงบประมาณ ";
    private static final String CALENDAR = "ปี พ.ศ. ";
    private static final String QUARTER = "ไตรมาสที่ ";
    private static final List<String> HALVES = List.of("ครึ่งปีแรก ", "ครึ่งปีหลัง ");
    private static final String ROUND = "รอบ ";
    private static final String MONTHS = " เดือน ";
    private static final List<String> RHYTHMS = List.of("ทุกเดือน ", "ทุกไตรมาส ", "ทุก 6 เดือน ", "ทุกสัปดาห์ ");
    private static final String DUE = "ภายในวันที่ ";
    private static final String OF_MONTHS = " ของ";
    private static final int LONGEST = 100_000;

    private PeriodPrinter() {}

    public static String print(PlanPeriod period, Numerals numerals) {
        return numerals.of(arabic(period));
    }

    private static String arabic(PlanPeriod period) {
        if (period instanceof PlanPeriod.Day day) {
            return date(day.date());
        } else if (period instanceof PlanPeriod.Month month) {
            return month(month.month());
        } else if (period instanceof PlanPeriod.Range range) {
            boolean months = range.first().getDayOfMonth() == 1 && isLastOfMonth(range.last());
            String text = months
                    ? month(YearMonth.from(range.first())) + DASH + month(YearMonth.from(range.last()))
                    : date(range.first()) + DASH + date(range.last());
            return range.deadline() ? WITHIN + text : text;
        } else if (period instanceof PlanPeriod.Deadline deadline) {
            return (deadline.exclusive() ? BEFORE : WITHIN) + date(deadline.date());
        } else if (period instanceof PlanPeriod.OpenEnded open) {
            return open.exclusive() ? AFTER + date(open.date()) : FROM + date(open.date()) + ONWARD;
        } else if (period instanceof PlanPeriod.Quarters q) {
            return QUARTER + q.from() + (q.from() == q.to() ? "" : DASH + q.to()) + " " + fiscal(q.year());
        } else if (period instanceof PlanPeriod.Half half) {
            return HALVES.get(half.half() - 1) + fiscal(half.year());
        } else if (period instanceof PlanPeriod.FiscalYears years) {
            return fiscal(years.from())
                    + (years.from().equals(years.to()) ? "" : DASH + years.to().buddhistYear());
        } else if (period instanceof PlanPeriod.CalendarYears years) {
            return CALENDAR + years.from() + (years.from() == years.to() ? "" : DASH + years.to());
        } else if (period instanceof PlanPeriod.Round round) {
            return ROUND + round.months() + MONTHS + fiscal(round.year());
        } else if (period instanceof PlanPeriod.Recurring recurring) {
            return recurring.dueDay().map(day -> DUE + day + OF_MONTHS).orElse("")
                    + RHYTHMS.get(recurring.recurrence().ordinal())
                    + fiscal(recurring.year());
        } else if (period instanceof PlanPeriod.Months months) {
            List<String> names =
                    months.months().stream().map(PeriodPrinter::month).toList();
            return String.join(", ", names.subList(0, names.size() - 1)) + " และ " + names.get(names.size() - 1);
        }
        throw new IllegalArgumentException("Period: unknown kind " + period.getClass());
    }

    public static String english(PlanPeriod period) {
        if (period instanceof PlanPeriod.Day day) {
            return ThaiDate.english(day.date());
        } else if (period instanceof PlanPeriod.Month month) {
            return ThaiDate.english(month.month());
        } else if (period instanceof PlanPeriod.Range range) {
            boolean months = range.first().getDayOfMonth() == 1 && isLastOfMonth(range.last());
            String first = months ? ThaiDate.english(YearMonth.from(range.first())) : ThaiDate.english(range.first());
            String last = months ? ThaiDate.english(YearMonth.from(range.last())) : ThaiDate.english(range.last());
            return (range.deadline() ? "within " : "") + first.replace(" B.E.", "") + " – " + last;
        } else if (period instanceof PlanPeriod.Deadline deadline) {
            return (deadline.exclusive() ? "before " : "by ") + ThaiDate.english(deadline.date());
        } else if (period instanceof PlanPeriod.OpenEnded open) {
            return open.exclusive()
                    ? "after " + ThaiDate.english(open.date())
                    : "from " + ThaiDate.english(open.date()) + " onward";
        } else if (period instanceof PlanPeriod.Quarters q) {
            return (q.from() == q.to() ? "quarter " + q.from() : "quarters " + q.from() + " – " + q.to()) + " of "
                    + englishFiscal(q.year());
        } else if (period instanceof PlanPeriod.Half half) {
            return (half.half() == 1 ? "first" : "second") + " half of " + englishFiscal(half.year());
        } else if (period instanceof PlanPeriod.FiscalYears years) {
            return years.from().equals(years.to())
                    ? englishFiscal(years.from())
                    : "fiscal years " + years.from().buddhistYear() + " – "
                            + years.to().buddhistYear() + " B.E.";
        } else if (period instanceof PlanPeriod.CalendarYears years) {
            return years.from() == years.to()
                    ? "year " + years.from() + " B.E."
                    : "years " + years.from() + " – " + years.to() + " B.E.";
        } else if (period instanceof PlanPeriod.Round round) {
            return (round.months() == 1 ? "first month" : "first " + round.months() + " months") + " of "
                    + englishFiscal(round.year());
        } else if (period instanceof PlanPeriod.Recurring recurring) {
            String rhythm = switch (recurring.recurrence()) {
                case MONTHLY -> "every month";
                case QUARTERLY -> "every quarter";
                case HALF_YEARLY -> "every half year";
                case WEEKLY -> "every week";
            };
            return recurring.dueDay().map(day -> "by day " + day + " of ").orElse("") + rhythm + " of "
                    + englishFiscal(recurring.year());
        } else if (period instanceof PlanPeriod.Months months) {
            List<String> names = months.months().stream()
                    .map(m -> ThaiDate.english(m).replace(" B.E.", ""))
                    .toList();
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1)
                    + " B.E.";
        }
        throw new IllegalArgumentException("Period: unknown kind " + period.getClass());
    }

    private static String englishFiscal(FiscalYear year) {
        return "fiscal year " + year.buddhistYear() + " B.E.";
    }

    /** Returns the period that a text says for certain, in the printed form or another. */
    public static PlanPeriod parse(String text, Optional<FiscalYear> planYear) {
        Objects.requireNonNull(text, "text");
        String arabic = Numerals.ARABIC.of(text);
        if (text.length() <= LONGEST) {
            try {
                PlanPeriod period = period(arabic);
                if (period != null
                        && (print(period, Numerals.ARABIC).equals(text)
                                || print(period, Numerals.THAI).equals(text))) {
                    return period;
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw refused(text, e);
            }
            List<PeriodReading> readings = PeriodReader.read(text, planYear);
            if (readings.size() == 1
                    && readings.get(0).raw().equals(text.strip())
                    && CERTAIN.containsAll(readings.get(0).notes())) {
                return readings.get(0).period().orElseThrow(() -> refused(text, null));
            }
        }
        throw refused(text, null);
    }

    private static IllegalArgumentException refused(String text, @Nullable Exception cause) {
        String shown = text.length() <= 80 ? text : text.substring(0, 80) + "…";
        return new IllegalArgumentException(
                "Period: expected one that is certain, such as 'ม.ค. 2566 - มี.ค. 2566', 'ภายใน 31 ม.ค. 2566' or"
                        + " 'ไตรมาสที่ 1 ปีงบประมาณ 2566', but was '" + shown + "'"
                        + (cause == null ? "" : ": " + cause.getMessage())
                        + "\nHint: PeriodParser.read reads several periods and vague ones, and tells what it assumed",
                cause);
    }

    private static @Nullable PlanPeriod period(String text) {
        int due = text.startsWith(DUE) ? text.indexOf(OF_MONTHS) : -1;
        if (due > 0) {
            int day = numbers(text.substring(DUE.length(), due)).get(0);
            PlanPeriod rhythm = period(text.substring(due + OF_MONTHS.length()));
            return rhythm instanceof PlanPeriod.Recurring recurring ? recurring.dueOn(day) : null;
        }
        if (text.startsWith(WITHIN)) {
            String rest = text.substring(WITHIN.length());
            return rest.contains(DASH)
                    ? range(rest, true)
                    : date(rest).map(d -> new PlanPeriod.Deadline(d, false)).orElse(null);
        } else if (text.startsWith(BEFORE)) {
            return after(text, BEFORE, d -> new PlanPeriod.Deadline(d, true));
        } else if (text.startsWith(AFTER)) {
            return after(text, AFTER, d -> new PlanPeriod.OpenEnded(d, true));
        } else if (text.startsWith(FROM) && text.endsWith(ONWARD) && text.length() > FROM.length() + ONWARD.length()) {
            return after(
                    text.substring(0, text.length() - ONWARD.length()), FROM, d -> new PlanPeriod.OpenEnded(d, false));
        } else if (text.startsWith(FISCAL)) {
            List<Integer> years = numbers(text.substring(FISCAL.length()));
            return new PlanPeriod.FiscalYears(FiscalYear.of(years.get(0)), FiscalYear.of(years.get(years.size() - 1)));
        } else if (text.startsWith(CALENDAR)) {
            List<Integer> years = numbers(text.substring(CALENDAR.length()));
            return new PlanPeriod.CalendarYears(years.get(0), years.get(years.size() - 1));
        }
        int fiscal = text.indexOf(FISCAL);
        if (fiscal > 0) {
            FiscalYear year = FiscalYear.of(
                    numbers(text.substring(fiscal + FISCAL.length())).get(0));
            return ofFiscalYear(text.substring(0, fiscal), year);
        }
        if (text.contains(DASH)) {
            return range(text, false);
        }
        if (text.contains(" และ ")) {
            return months(text);
        }
        YearMonth month = month(text);
        return month != null
                ? new PlanPeriod.Month(month)
                : date(text).map(PlanPeriod.Day::new).orElse(null);
    }

    private static @Nullable PlanPeriod after(String text, String prefix, Function<LocalDate, PlanPeriod> kind) {
        return date(text.substring(prefix.length())).map(kind).orElse(null);
    }

    private static @Nullable PlanPeriod ofFiscalYear(String text, FiscalYear year) {
        if (text.startsWith(QUARTER)) {
            List<Integer> quarters = numbers(text.substring(QUARTER.length()).strip());
            return new PlanPeriod.Quarters(year, quarters.get(0), quarters.get(quarters.size() - 1));
        } else if (HALVES.contains(text)) {
            return new PlanPeriod.Half(year, HALVES.indexOf(text) + 1);
        } else if (RHYTHMS.contains(text)) {
            return new PlanPeriod.Recurring(year, PlanPeriod.Recurrence.values()[RHYTHMS.indexOf(text)]);
        } else if (text.startsWith(ROUND)
                && text.endsWith(MONTHS)
                && text.length() > ROUND.length() + MONTHS.length()) {
            return new PlanPeriod.Round(
                    year,
                    numbers(text.substring(ROUND.length(), text.length() - MONTHS.length()))
                            .get(0));
        }
        return null;
    }

    private static @Nullable PlanPeriod range(String text, boolean deadline) {
        int dash = text.indexOf(DASH);
        String a = text.substring(0, dash);
        String b = text.substring(dash + DASH.length());
        YearMonth from = month(a);
        YearMonth to = month(b);
        if (from != null && to != null) {
            return new PlanPeriod.Range(from.atDay(1), to.atEndOfMonth(), deadline);
        }
        Optional<LocalDate> first = date(a);
        Optional<LocalDate> last = date(b);
        return first.isPresent() && last.isPresent() ? new PlanPeriod.Range(first.get(), last.get(), deadline) : null;
    }

    private static @Nullable PlanPeriod months(String text) {
        int and = text.indexOf(" และ ");
        List<YearMonth> months = new ArrayList<>();
        for (String part : text.substring(0, and).split(", ", -1)) {
            YearMonth month = month(part);
            if (month == null) {
                return null;
            }
            months.add(month);
        }
        YearMonth last = month(text.substring(and + " และ ".length()));
        if (last == null) {
            return null;
        }
        months.add(last);
        return new PlanPeriod.Months(months);
    }

    /** Reads one or two whole numbers with a dash between; whether the form is exact is told by printing it again. */
    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.split(DASH, 2)) {
            numbers.add(Integer.parseInt(part));
        }
        return numbers;
    }

    /** Reads a date as printed, with its month in full or abbreviated; empty if it is not of that form or does not exist. */
    public static Optional<LocalDate> date(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1 || blank > 2 || !digits(text.substring(0, blank))) {
            return Optional.empty();
        }
        int day = Integer.parseInt(text.substring(0, blank));
        YearMonth month = month(text.substring(blank + 1));
        return month != null && month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static @Nullable YearMonth month(String text) {
        int blank = text.indexOf(' ');
        String year = text.substring(blank + 1);
        if (blank < 0 || year.length() < 4 || year.length() > 9 || !digits(year)) {
            return null;
        }
        String name = text.substring(0, blank);
        for (ThaiMonth month : ThaiMonth.values()) {
            if (month.abbreviation().equals(name) || month.thaiName().equals(name)) {
                return YearMonth.of(Integer.parseInt(year) - BuddhistEra.OFFSET, month.number());
            }
        }
        return null;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> PeriodText.isDigit((char) c));
    }

    private static String fiscal(FiscalYear year) {
        return FISCAL + year.buddhistYear();
    }

    private static String date(LocalDate date) {
        return ThaiDate.abbreviated(date, Numerals.ARABIC);
    }

    private static String month(YearMonth month) {
        return ThaiDate.abbreviated(month, Numerals.ARABIC);
    }

    private static boolean isLastOfMonth(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
