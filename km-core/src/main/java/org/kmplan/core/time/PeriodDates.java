package org.kmplan.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodCore.Cores;
import org.kmplan.core.time.PeriodToken.Kind;
import org.kmplan.core.time.PeriodToken.Mark;

/** Reads days and months, their ranges and their lists. */
final class PeriodDates {
    private static final int MAX_LIST_LOOKAHEAD = 64;
    private static final int MAX_WORDS = 8;

    private enum Position {
        WHOLE,
        VAGUE,
        END
    }

    /** Day or month as written; day and month are 0 where the text leaves them to what follows. */
    private record Part(
            int from,
            int next,
            int day,
            int month,
            Position position,
            boolean misspelt,
            @Nullable PeriodYear year,
            @Nullable PeriodRefusal refusal) {
        Part with(int otherMonth, @Nullable PeriodYear otherYear) {
            return new Part(from, next, day, otherMonth, position, misspelt, otherYear, refusal);
        }
    }

    private final PeriodCursor cursor;
    private final boolean dashIsBullet;

    PeriodDates(PeriodCursor cursor, boolean dashIsBullet) {
        this.cursor = cursor;
        this.dashIsBullet = dashIsBullet;
    }

    /** Reads the dates that begin at a token, or returns null if none do. */
    @Nullable
    Cores read(int index, boolean between) {
        Part first = part(index);
        if (first == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        List<Boolean> linked = new ArrayList<>();
        parts.add(first);
        linked.add(false);
        boolean open = false;
        while (true) {
            Part last = parts.get(parts.size() - 1);
            int i = last.next();
            boolean range = cursor.is(i, Kind.DASH) && !dashIsBullet
                    || cursor.is(i, Kind.TO)
                    || between && parts.size() == 1 && cursor.is(i, Kind.AND);
            Part next;
            if (range) {
                next = part(i + 1);
                if (next == null) {
                    break;
                }
                if (open) {
                    return Cores.refused(index, skipChain(next), PeriodRefusal.NOT_UNDERSTOOD);
                }
            } else {
                int j = cursor.is(i, Kind.COMMA) && cursor.is(i + 1, Kind.AND) ? i + 2 : i + 1;
                boolean list = cursor.is(i, Kind.COMMA)
                        || cursor.is(i, Kind.AND)
                        || cursor.is(i, Kind.SLASH) && cursor.is(i + 1, Kind.MONTH);
                next = list || cursor.is(i, Kind.OR) ? part(j) : null;
                if (next != null && cursor.is(i, Kind.OR)) {
                    return Cores.refused(index, skipChain(next), PeriodRefusal.NOT_UNDERSTOOD);
                }
                if (next == null) {
                    if (last.year() == null && last.refusal() == null && cursor.is(i, Kind.MONTH)) {
                        return Cores.refused(index, skipMonths(i), PeriodRefusal.NOT_UNDERSTOOD);
                    }
                    break;
                }
            }
            parts.add(next);
            linked.add(range);
            open = range;
        }
        return resolve(parts, linked);
    }

    private int skipChain(Part part) {
        int i = part.next();
        while (cursor.is(i, Kind.DASH) || cursor.is(i, Kind.TO) || cursor.is(i, Kind.OR) || cursor.is(i, Kind.COMMA)) {
            Part next = part(i + 1);
            if (next == null) {
                break;
            }
            i = next.next();
        }
        return i;
    }

    private int skipMonths(int index) {
        int i = index;
        while (cursor.is(i, Kind.MONTH)) {
            PeriodYear year = PeriodYear.after(cursor, i + 1, false);
            i = year == null ? i + 1 : year.next();
        }
        return i;
    }

    private @Nullable Part part(int index) {
        Position position = Position.WHOLE;
        boolean dayWord = false;
        boolean monthWord = false;
        int i = index;
        for (; i < index + MAX_WORDS; i++) {
            PeriodToken token = cursor.at(i);
            if (token.is(Kind.VAGUE)) {
                position = Position.VAGUE;
            } else if (token.is(Kind.MONTH_END) || token.is(Kind.END)) {
                position = Position.END;
            } else if (token.is(Kind.MONTH_WORD)) {
                monthWord = true;
            } else if (token.is(Kind.DAY_WORD)) {
                dayWord = true;
            } else if (!token.is(Kind.FILLER) && !token.is(Kind.TERM)) {
                break;
            }
        }
        PeriodToken token = cursor.at(i);
        if (token.is(Kind.NUMBER)) {
            return numeric(index, i, dayWord, monthWord);
        }
        if (token.is(Kind.MONTH) || token.is(Kind.AMBIGUOUS_MONTH)) {
            if (token.mark() == Mark.ENGLISH
                    && cursor.isDay(i + 1)
                    && cursor.is(i + 2, Kind.COMMA)
                    && cursor.isNumber(i + 3, 4, 4)) {
                return withYear(index, i + 3, cursor.at(i + 1).value(), token, Position.WHOLE);
            }
            return withYear(index, i + 1, 0, token, position);
        }
        return null;
    }

    private Part withYear(int from, int index, int day, PeriodToken month, Position position) {
        PeriodYear year = PeriodYear.after(cursor, index, month.mark() == Mark.ENGLISH);
        PeriodRefusal refusal =
                month.is(Kind.AMBIGUOUS_MONTH) ? PeriodRefusal.AMBIGUOUS_MONTH : year != null ? year.refusal() : null;
        return new Part(
                from,
                year == null ? index : year.next(),
                day,
                month.value(),
                position,
                month.mark() == Mark.MISSPELT,
                year,
                refusal);
    }

    private @Nullable Part numeric(int from, int i, boolean dayWord, boolean monthWord) {
        Part full = threeNumbers(from, i);
        if (full != null) {
            return full;
        }
        if (monthWord && cursor.isNumber(i, 1, 2) && cursor.is(i + 1, Kind.SLASH) && cursor.isNumber(i + 2, 4, 4)) {
            return date(from, i + 3, 0, cursor.at(i).value(), yearOf(i + 2));
        }
        if (!cursor.isNumber(i, 1, 2)) {
            return null;
        }
        int day = cursor.at(i).value();
        boolean joined = (cursor.is(i + 1, Kind.DASH) || cursor.is(i + 1, Kind.SLASH))
                && cursor.glued(i)
                && cursor.glued(i + 1)
                && cursor.is(i + 2, Kind.MONTH)
                && cursor.glued(i + 2)
                && cursor.at(i + 3).kind() == cursor.at(i + 1).kind()
                && cursor.glued(i + 3)
                && cursor.isNumber(i + 4, 2, 4);
        if (joined) {
            PeriodYear year = PeriodYear.named(cursor, i + 4, cursor.at(i + 2).mark() == Mark.ENGLISH);
            return year == null
                    ? null
                    : new Part(
                            from,
                            year.next(),
                            day,
                            cursor.at(i + 2).value(),
                            Position.WHOLE,
                            false,
                            year,
                            year.refusal());
        }
        int month = i + 1;
        while (month < i + 4 && (cursor.is(month, Kind.MONTH_WORD) || cursor.is(month, Kind.FILLER))) {
            month++;
        }
        if (cursor.is(month, Kind.MONTH) || cursor.is(month, Kind.AMBIGUOUS_MONTH)) {
            Part part = withYear(from, month + 1, day, cursor.at(month), Position.WHOLE);
            return day >= 1 && day <= 31
                    ? part
                    : new Part(
                            from,
                            part.next(),
                            day,
                            part.month(),
                            Position.WHOLE,
                            false,
                            null,
                            PeriodRefusal.IMPOSSIBLE_DATE);
        }
        if (dayBeforeDay(i)) {
            return new Part(from, i + 1, day, 0, Position.WHOLE, false, null, null);
        }
        return dayWord && day >= 1 && day <= 31 && !cursor.is(i + 1, Kind.SLASH) ? unanchored(from, i + 1) : null;
    }

    private static Part unanchored(int from, int next) {
        return new Part(from, next, 0, 0, Position.WHOLE, false, null, PeriodRefusal.UNANCHORED);
    }

    /** Tells whether numbers follow of which the last has a month: {@code 1 - 15 ม.ค.} */
    private boolean dayBeforeDay(int index) {
        int i = index;
        while (i < index + MAX_LIST_LOOKAHEAD && cursor.isDay(i)) {
            if (cursor.is(i + 1, Kind.MONTH) || cursor.is(i + 1, Kind.MONTH_WORD) && cursor.is(i + 2, Kind.MONTH)) {
                return i > index;
            }
            boolean separator = cursor.is(i + 1, Kind.DASH)
                    || cursor.is(i + 1, Kind.TO)
                    || cursor.is(i + 1, Kind.COMMA)
                    || cursor.is(i + 1, Kind.AND);
            if (!separator) {
                return false;
            }
            i += 2;
            while (i < index + MAX_LIST_LOOKAHEAD
                    && (cursor.is(i, Kind.DAY_WORD) || cursor.is(i, Kind.AND) || cursor.is(i, Kind.FILLER))) {
                i++;
            }
        }
        return false;
    }

    /** Reads {@code 16/08/2565}, {@code 16-08-2565}, {@code 16.8.65}, {@code 2022-08-16}. */
    private @Nullable Part threeNumbers(int from, int i) {
        Kind sign = cursor.at(i + 1).kind();
        if (sign != Kind.SLASH && sign != Kind.DASH
                || !cursor.is(i + 2, Kind.NUMBER)
                || !cursor.is(i + 3, sign)
                || !cursor.is(i + 4, Kind.NUMBER)) {
            return null;
        }
        for (int k = i; k < i + 4; k++) {
            if (sign == Kind.DASH && !cursor.glued(k)) {
                return null;
            }
        }
        if (cursor.isNumber(i, 4, 4) && cursor.isNumber(i + 2, 1, 2) && cursor.isNumber(i + 4, 1, 2)) {
            return date(from, i + 5, cursor.at(i + 4).value(), cursor.at(i + 2).value(), yearOf(i));
        }
        boolean dayFirst = cursor.isNumber(i, 1, 2)
                && cursor.isNumber(i + 2, 1, 2)
                && (cursor.isNumber(i + 4, 4, 5) || cursor.isNumber(i + 4, 2, 2));
        return dayFirst
                ? date(from, i + 5, cursor.at(i).value(), cursor.at(i + 2).value(), yearOf(i + 4))
                : null;
    }

    private @Nullable PeriodYear yearOf(int index) {
        // A year between signs stands alone: what follows it says nothing about its size.
        return PeriodYear.named(new PeriodCursor(List.of(cursor.at(index)), cursor.plan()), 0, false);
    }

    private static Part date(int from, int next, int day, int month, @Nullable PeriodYear year) {
        PeriodRefusal refusal = year == null
                ? PeriodRefusal.NOT_UNDERSTOOD
                : year.refusal() != null
                        ? year.refusal()
                        : month < 1 || month > 12 || day > 31 ? PeriodRefusal.IMPOSSIBLE_DATE : null;
        return new Part(from, next, day == 0 && refusal == null ? 0 : day, month, Position.WHOLE, false, year, refusal);
    }

    private Cores resolve(List<Part> parts, List<Boolean> linked) {
        for (int k = parts.size() - 2; k >= 0; k--) {
            Part part = parts.get(k);
            Part after = parts.get(k + 1);
            int month = part.month() == 0 ? after.month() : part.month();
            PeriodYear year = part.year() != null ? part.year() : carried(month, after.month(), after.year());
            parts.set(k, part.with(month, year));
        }
        for (int k = 1; k < parts.size(); k++) {
            Part part = parts.get(k);
            PeriodYear before = parts.get(k - 1).year();
            if (part.year() == null && before != null) {
                boolean wraps = before.scope() != PeriodYear.Scope.FISCAL
                        && parts.get(k - 1).month() >= 10
                        && part.month() <= 9;
                parts.set(k, part.with(part.month(), wraps ? before.plus(1, PeriodNote.START_YEAR_INFERRED) : before));
            }
        }
        List<PeriodCore> cores = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            PeriodCore core = core(parts.get(k));
            if (k + 1 < parts.size() && linked.get(k + 1)) {
                core = range(core, core(parts.get(++k)));
            }
            cores.add(core);
        }
        return new Cores(parts.get(parts.size() - 1).next(), cores);
    }

    private static @Nullable PeriodYear carried(int month, int laterMonth, @Nullable PeriodYear later) {
        if (later == null || later.refusal() != null || later.scope() == PeriodYear.Scope.FISCAL) {
            return later;
        }
        return month >= 10 && laterMonth <= 9 ? later.plus(-1, PeriodNote.START_YEAR_INFERRED) : later;
    }

    private PeriodCore core(Part part) {
        PeriodYear year = part.year() != null ? part.year() : cursor.missing(part.next());
        PeriodRefusal refusal =
                part.refusal() != null ? part.refusal() : year == null ? PeriodRefusal.YEAR_UNKNOWN : year.refusal();
        if (refusal != null || year == null) {
            return PeriodCore.refused(part.from(), part.next(), refusal == null ? PeriodRefusal.YEAR_UNKNOWN : refusal);
        }
        Set<PeriodNote> notes = PeriodCore.noNotes();
        notes.addAll(year.notes());
        if (part.misspelt()) {
            notes.add(PeriodNote.MISSPELT_MONTH);
        }
        if (part.position() == Position.VAGUE && part.day() == 0) {
            notes.add(PeriodNote.VAGUE);
        }
        YearMonth month = YearMonth.of(year.commonEraOf(part.month()), part.month());
        if (part.day() > 0) {
            return month.isValidDay(part.day())
                    ? PeriodCore.point(part.from(), part.next(), new PlanPeriod.Day(month.atDay(part.day())), notes)
                    : PeriodCore.refused(part.from(), part.next(), PeriodRefusal.IMPOSSIBLE_DATE);
        }
        PlanPeriod period = part.position() == Position.END
                ? new PlanPeriod.Day(month.atEndOfMonth())
                : new PlanPeriod.Month(month);
        return PeriodCore.point(part.from(), part.next(), period, notes);
    }

    static PeriodCore range(PeriodCore a, PeriodCore b) {
        if (a.refusal() != null || b.refusal() != null) {
            PeriodRefusal refusal = a.refusal() != null ? a.refusal() : b.refusal();
            return PeriodCore.refused(a.from(), b.next(), refusal == null ? PeriodRefusal.NOT_UNDERSTOOD : refusal);
        }
        LocalDate first = a.first();
        LocalDate last = b.last();
        if (first.isAfter(last)) {
            return PeriodCore.refused(a.from(), b.next(), PeriodRefusal.REVERSED);
        }
        Set<PeriodNote> notes = PeriodCore.noNotes();
        notes.addAll(a.notes());
        notes.addAll(b.notes());
        return PeriodCore.range(a.from(), b.next(), PlanPeriod.Range.of(first, last), notes);
    }
}
