package org.kmplan.core.time.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodYear.Scope;

/**
 * Reads quarters, half years, rounds, years and rhythms.
 *
 * <p>Quarters and halves are those of the fiscal year unless the text says calendar year (ปีปฏิทิน); a plain year after
 * {@code พ.ศ.} or {@code ปี} is the calendar year, noted as one that may be fiscal.
 */
final class PeriodSpans {
    private final PeriodCursor cursor;
    private final boolean dashIsBullet;

    PeriodSpans(PeriodCursor cursor, boolean dashIsBullet) {
        this.cursor = cursor;
        this.dashIsBullet = dashIsBullet;
    }

    /** Reads the span that begins at a token, or returns null if none does. */
    @Nullable
    Cores read(int index, boolean bareYear) {
        return switch (cursor.at(index).kind()) {
            case QUARTER -> quarters(index);
            case HALF -> Cores.of(half(index, index + 1, cursor.at(index).value()));
            case ROUND, NUMBER -> {
                Cores round = cursor.is(index + 1, Kind.QUARTER) ? firstQuarters(index) : round(index);
                yield round != null || !cursor.is(index, Kind.NUMBER) ? round : years(index, bareYear);
            }
            case EVERY, RECURRING, PER -> recurring(index);
            case YEAR_WORD, FISCAL, CALENDAR, BUDDHIST, COMMON -> years(index, bareYear);
            default -> null;
        };
    }

    /** {@code 2 ไตรมาสแรก}, {@code 2 ไตรมาสสุดท้าย}. */
    private @Nullable Cores firstQuarters(int index) {
        boolean first = cursor.is(index + 2, Kind.FIRST);
        if (!cursor.isNumber(index, 1, 1) || !first && !cursor.is(index + 2, Kind.LATTER)) {
            return null;
        }
        int count = cursor.at(index).value();
        PeriodYear year = yearFor(index + 3);
        int next = year == null ? index + 3 : year.next();
        PeriodCore from = core(new Quarter(index, next, first ? 1 : 5 - count, year));
        PeriodCore to = core(new Quarter(index, next, first ? count : 4, year));
        return Cores.of(count == 1 ? from : joined(from, to));
    }

    private record Quarter(
            int from, int next, int number, @Nullable PeriodYear year) {}

    private @Nullable Quarter quarter(int index, boolean wordNeeded) {
        int i = index;
        if (cursor.is(i, Kind.QUARTER)) {
            i++;
        } else if (wordNeeded) {
            return null;
        }
        int number;
        if (cursor.isNumber(i, 1, 1)) {
            number = cursor.at(i).value();
        } else if (wordNeeded && (cursor.is(i, Kind.FIRST) || cursor.is(i, Kind.LATTER))) {
            number = cursor.is(i, Kind.FIRST) ? 1 : 4;
        } else {
            return null;
        }
        PeriodYear year = PeriodYear.after(cursor, i + 1, false);
        return new Quarter(index, year == null ? i + 1 : year.next(), number, year);
    }

    private @Nullable Cores quarters(int index) {
        Quarter first = quarter(index, true);
        if (first == null) {
            return null;
        }
        List<Quarter> parts = new ArrayList<>(List.of(first));
        List<Boolean> linked = new ArrayList<>(List.of(false));
        while (true) {
            int i = parts.get(parts.size() - 1).next();
            boolean range = (cursor.is(i, Kind.DASH) && !dashIsBullet || cursor.is(i, Kind.TO))
                    && !linked.get(linked.size() - 1);
            boolean list = cursor.is(i, Kind.COMMA) || cursor.is(i, Kind.AND);
            int j = cursor.is(i, Kind.COMMA) && cursor.is(i + 1, Kind.AND) ? i + 2 : i + 1;
            Quarter next = range || list ? quarter(j, false) : null;
            if (next == null) {
                break;
            }
            parts.add(next);
            linked.add(range);
        }
        return new Cores(parts.get(parts.size() - 1).next(), resolve(parts, linked));
    }

    private List<PeriodCore> resolve(List<Quarter> parts, List<Boolean> linked) {
        PeriodYear year = null;
        for (int k = parts.size() - 1; k >= 0; k--) {
            Quarter part = parts.get(k);
            year = part.year() != null ? part.year() : year;
            parts.set(k, new Quarter(part.from(), part.next(), part.number(), year));
        }
        year = null;
        for (int k = 0; k < parts.size(); k++) {
            Quarter part = parts.get(k);
            year = part.year() != null ? part.year() : year != null ? year : cursor.missing(part.next());
            parts.set(k, new Quarter(part.from(), part.next(), part.number(), year));
        }
        List<PeriodCore> cores = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            PeriodCore core = core(parts.get(k));
            if (k + 1 < parts.size() && linked.get(k + 1)) {
                core = joined(core, core(parts.get(++k)));
            } else if (!cores.isEmpty() && follows(cores.get(cores.size() - 1), core)) {
                core = joined(cores.remove(cores.size() - 1), core);
            }
            cores.add(core);
        }
        return cores;
    }

    private static boolean follows(PeriodCore a, PeriodCore b) {
        return a.refusal() == null
                && b.refusal() == null
                && a.last().plusDays(1).equals(b.first());
    }

    private static PeriodCore joined(PeriodCore a, PeriodCore b) {
        PeriodCore range = PeriodDates.range(a, b);
        return range.refusal() == null
                        && a.period() instanceof PlanPeriod.Quarters x
                        && b.period() instanceof PlanPeriod.Quarters y
                        && x.year().equals(y.year())
                ? range.with(new PlanPeriod.Quarters(x.year(), x.from(), y.to()))
                : range;
    }

    private static PeriodCore core(Quarter part) {
        PeriodYear year = part.year();
        PeriodRefusal refusal = year == null ? PeriodRefusal.YEAR_UNKNOWN : year.refusal();
        if (part.number() < 1 || part.number() > 4) {
            refusal = PeriodRefusal.IMPOSSIBLE_DATE;
        }
        if (year == null || refusal != null) {
            return PeriodCore.refused(part.from(), part.next(), refusal == null ? PeriodRefusal.YEAR_UNKNOWN : refusal);
        }
        if (year.scope() == Scope.CALENDAR) {
            LocalDate first = LocalDate.of(year.commonEraOf(1), part.number() * 3 - 2, 1);
            return PeriodCore.point(
                    part.from(),
                    part.next(),
                    PlanPeriod.Range.of(first, first.plusMonths(3).minusDays(1)),
                    year.notes());
        }
        return PeriodCore.point(
                part.from(),
                part.next(),
                new PlanPeriod.Quarters(year.fiscal(), part.number(), part.number()),
                fiscalNotes(year, false));
    }

    private static Set<PeriodNote> fiscalNotes(PeriodYear year, boolean doubtful) {
        Set<PeriodNote> notes = PeriodCore.noNotes();
        notes.addAll(year.notes());
        if (year.scope() == Scope.YEAR
                || doubtful && (year.scope() == Scope.PLAIN || notes.contains(PeriodNote.YEAR_FROM_PLAN))) {
            notes.add(PeriodNote.MAY_BE_CALENDAR_YEAR);
        }
        return notes;
    }

    private PeriodCore half(int from, int index, int half) {
        PeriodYear year = yearFor(index);
        if (year == null || year.refusal() != null) {
            return noYear(from, index, year);
        }
        if (year.scope() == Scope.CALENDAR) {
            LocalDate first = LocalDate.of(year.commonEraOf(1), half * 6 - 5, 1);
            return PeriodCore.point(
                    from,
                    year.next(),
                    PlanPeriod.Range.of(first, first.plusMonths(6).minusDays(1)),
                    year.notes());
        }
        return PeriodCore.point(from, year.next(), new PlanPeriod.Half(year.fiscal(), half), fiscalNotes(year, true));
    }

    private @Nullable PeriodYear yearFor(int index) {
        PeriodYear year = PeriodYear.after(cursor, index, false);
        return year != null ? year : cursor.missing(index);
    }

    private static PeriodCore noYear(int from, int next, @Nullable PeriodYear year) {
        PeriodRefusal refusal = year == null ? null : year.refusal();
        return PeriodCore.refused(
                from, year == null ? next : year.next(), refusal == null ? PeriodRefusal.YEAR_UNKNOWN : refusal);
    }

    /** {@code รอบ 9 เดือน}, {@code 6 เดือนแรก}, {@code 6 เดือนหลัง}. */
    private @Nullable Cores round(int index) {
        boolean round = cursor.is(index, Kind.ROUND);
        int i = round ? index + 1 : index;
        if (!cursor.isNumber(i, 1, 2) || !cursor.is(i + 1, Kind.MONTH_WORD)) {
            return null;
        }
        int months = cursor.at(i).value();
        boolean latter = cursor.is(i + 2, Kind.AFTER) || cursor.is(i + 2, Kind.LATTER);
        boolean first = cursor.is(i + 2, Kind.FIRST);
        if (!round && !first && !latter) {
            return null;
        }
        int next = first || latter ? i + 3 : i + 2;
        if (months < 1 || months > 12 || latter && months != 6) {
            return Cores.refused(index, next, PeriodRefusal.NOT_UNDERSTOOD);
        }
        if (latter) {
            return Cores.of(half(index, next, 2));
        }
        PeriodYear year = yearFor(next);
        if (year == null || year.refusal() != null || year.scope() == Scope.CALENDAR) {
            return year != null && year.refusal() == null
                    ? Cores.refused(index, year.next(), PeriodRefusal.NOT_UNDERSTOOD)
                    : Cores.of(noYear(index, next, year));
        }
        return Cores.of(PeriodCore.point(
                index, year.next(), new PlanPeriod.Round(year.fiscal(), months), fiscalNotes(year, false)));
    }

    private @Nullable Cores recurring(int index) {
        PlanPeriod.Recurrence[] rhythms = PlanPeriod.Recurrence.values();
        PeriodToken token = cursor.at(index);
        if (token.is(Kind.RECURRING)) {
            Cores cores = cursor.is(index + 1, Kind.MONTH)
                    ? Cores.refused(index, cursor.size(), PeriodRefusal.NOT_UNDERSTOOD)
                    : rhythm(index, index + 1, rhythms[token.value()]);
            return token.mark() == PeriodToken.Mark.MONTH_END && cores.only().period() instanceof PlanPeriod.Recurring r
                    ? Cores.of(cores.only().with(r.dueOn(31)))
                    : cores;
        }
        if (token.is(Kind.PER)) {
            boolean number = cursor.is(index + 1, Kind.NUMBER);
            int next = number ? index + 2 : index + 1;
            if (!cursor.is(next, Kind.TIMES)) {
                return null;
            }
            return number && cursor.at(index + 1).value() != 1
                    ? Cores.refused(index, next + 1, PeriodRefusal.NOT_UNDERSTOOD)
                    : rhythm(index, next + 1, rhythms[token.value()]);
        }
        int i = cursor.skipFillers(index + 1);
        int every = cursor.is(i, Kind.NUMBER) ? cursor.at(i++).value() : 1;
        return switch (cursor.at(i).kind()) {
            case MONTH_WORD -> {
                PlanPeriod.@Nullable Recurrence rhythm = switch (every) {
                    case 1 -> PlanPeriod.Recurrence.MONTHLY;
                    case 3 -> PlanPeriod.Recurrence.QUARTERLY;
                    case 6 -> PlanPeriod.Recurrence.HALF_YEARLY;
                    default -> null;
                };
                yield rhythm == null || cursor.is(i + 1, Kind.MONTH)
                        ? Cores.refused(index, rhythm == null ? i + 1 : cursor.size(), PeriodRefusal.NOT_UNDERSTOOD)
                        : rhythm(index, i + 1, rhythm);
            }
            case DAY_WORD, DAYS, WEEK, YEAR_WORD, FISCAL, MONTH, MONTH_END, VAGUE, QUARTER, HALF_YEAR, END -> {
                int next = i + 1;
                while (next < i + 4 && (cursor.is(next, Kind.NUMBER) || cursor.is(next, Kind.FILLER))) {
                    next++;
                }
                yield Cores.refused(index, next, PeriodRefusal.NOT_UNDERSTOOD);
            }
            // Only fillers stand after "every": a day of the week.
            default ->
                i > index + 1 && !cursor.is(i, Kind.OTHER)
                        ? Cores.refused(index, i, PeriodRefusal.NOT_UNDERSTOOD)
                        : null;
        };
    }

    /** Reads what follows a rhythm of every month with the day on which work is due. */
    Cores monthly(int from, int index, int day) {
        Cores cores = rhythm(from, index, PlanPeriod.Recurrence.MONTHLY);
        return cores.only().period() instanceof PlanPeriod.Recurring monthly
                ? Cores.of(cores.only().with(monthly.dueOn(day)))
                : cores;
    }

    private Cores rhythm(int from, int index, PlanPeriod.Recurrence rhythm) {
        int i = cursor.skipFillers(index);
        if (cursor.is(i, Kind.ALL)) {
            i++;
        }
        PeriodYear year = PeriodYear.after(cursor, i, false);
        if (year == null) {
            boolean bare = i > index && (cursor.is(i, Kind.FISCAL) || cursor.is(i, Kind.YEAR_WORD));
            year = cursor.missing(bare ? i + 1 : index);
        }
        if (year == null || year.refusal() != null) {
            return Cores.of(noYear(from, index, year));
        }
        return year.scope() == Scope.CALENDAR
                ? Cores.refused(from, year.next(), PeriodRefusal.NOT_UNDERSTOOD)
                : Cores.of(PeriodCore.point(
                        from, year.next(), new PlanPeriod.Recurring(year.fiscal(), rhythm), fiscalNotes(year, false)));
    }

    private @Nullable Cores years(int index, boolean bareYear) {
        PeriodYear first = PeriodYear.named(cursor, index, false);
        if (first == null || cursor.is(index, Kind.NUMBER) && !(bareYear && cursor.isNumber(index, 4, 5))) {
            return null;
        }
        int i = first.next();
        if (first.refusal() == null && cursor.is(i, Kind.SLASH) && isYear(i + 1)) {
            return Cores.refused(index, i + 2, PeriodRefusal.NOT_UNDERSTOOD);
        }
        PeriodCore core = year(index, first);
        while (core.refusal() == null) {
            boolean range = cursor.is(i, Kind.DASH) && !dashIsBullet || cursor.is(i, Kind.TO);
            if (!range && !cursor.is(i, Kind.AND)) {
                break;
            }
            PeriodYear next = PeriodYear.named(cursor, i + 1, false);
            boolean year = next != null
                    && !cursor.is(next.next(), Kind.MONTH)
                    && (next.refusal() != null
                            || !cursor.isNumber(i + 1, 1, 3)
                            || !next.notes().isEmpty());
            if (next == null || !year) {
                break;
            }
            PeriodYear same = next.scope() == Scope.PLAIN || next.scope() == Scope.YEAR ? next.in(first.scope()) : next;
            PeriodCore other = year(i + 1, same);
            if (!range && !follows(core, other)) {
                return new Cores(next.next(), List.of(core, other));
            }
            core = span(core, other);
            i = next.next();
            if (range) {
                break;
            }
        }
        return new Cores(core.next(), List.of(core));
    }

    private boolean isYear(int index) {
        return cursor.isNumber(index, 4, 4)
                || cursor.isNumber(index, 2, 2) && cursor.at(index).value() > 31;
    }

    private static PeriodCore span(PeriodCore a, PeriodCore b) {
        PeriodCore range = PeriodDates.range(a, b);
        if (range.refusal() != null) {
            return range;
        }
        if (a.period() instanceof PlanPeriod.FiscalYears x && b.period() instanceof PlanPeriod.FiscalYears y) {
            return range.with(new PlanPeriod.FiscalYears(x.from(), y.to()));
        }
        if (a.period() instanceof PlanPeriod.CalendarYears x && b.period() instanceof PlanPeriod.CalendarYears y) {
            return range.with(new PlanPeriod.CalendarYears(x.from(), y.to()));
        }
        return PeriodCore.refused(a.from(), b.next(), PeriodRefusal.NOT_UNDERSTOOD);
    }

    static PeriodCore year(int from, PeriodYear year) {
        if (year.refusal() != null) {
            return PeriodCore.refused(from, year.next(), year.refusal());
        }
        if (year.scope() == Scope.FISCAL) {
            return PeriodCore.point(
                    from, year.next(), new PlanPeriod.FiscalYears(year.fiscal(), year.fiscal()), year.notes());
        }
        Set<PeriodNote> notes = PeriodCore.noNotes();
        notes.addAll(year.notes());
        if (year.scope() != Scope.CALENDAR) {
            notes.add(PeriodNote.MAY_BE_FISCAL_YEAR);
        }
        return PeriodCore.point(
                from, year.next(), new PlanPeriod.CalendarYears(year.buddhist(), year.buddhist()), notes);
    }
}
