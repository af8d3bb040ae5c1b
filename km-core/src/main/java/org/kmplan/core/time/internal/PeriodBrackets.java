package org.kmplan.core.time.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Reads brackets behind a time. One that names a time must name the same, as in {@code ไตรมาส 2 (ม.ค. - มี.ค. 2566)}, or the
 * quarter, half or fiscal year in which it lies, as in {@code ม.ค. 2566 (ไตรมาส 2)}; if it says something else, neither is
 * taken. One that names no time is a remark and is passed over.
 */
final class PeriodBrackets {
    private static final int LONGEST = 40;

    private final PeriodCursor cursor;
    private final PeriodGrammar grammar;

    PeriodBrackets(PeriodCursor cursor, PeriodGrammar grammar) {
        this.cursor = cursor;
        this.grammar = grammar;
    }

    /**
     * Passes over a bracket behind which the expression goes on: with "onward", or with the year of a time that names none.
     *
     * @param cores time before the bracket, or null if there is none
     * @param again reads the time again, under the year behind the bracket
     */
    @Nullable
    Cores behind(@Nullable Cores cores, Supplier<@Nullable Cores> again) {
        if (cores == null || !cursor.is(cores.next(), Kind.OPEN)) {
            return cores;
        }
        int close = close(cores.next());
        if (close < 0) {
            return cores;
        }
        if (cursor.is(close + 1, Kind.ONWARD) || cursor.is(close + 1, Kind.SINCE)) {
            return agrees(cores, close)
                    ? new Cores(close + 1, cores.items())
                    : Cores.refused(cores.items().get(0).from(), close + 2, PeriodRefusal.NOT_UNDERSTOOD);
        }
        PeriodYear year = yearBehind(cores, close);
        if (year == null) {
            return cores;
        }
        cursor.heading(year);
        try {
            Cores dated = again.get();
            return dated != null && dated.next() == cores.next() && agrees(dated, close)
                    ? new Cores(year.next(), dated.items())
                    : cores;
        } finally {
            cursor.heading(null);
        }
    }

    /** Takes a bracket behind a whole expression; if it names another time, neither is taken. */
    Cores gloss(Cores cores) {
        int open = cores.next();
        if (!cursor.is(open, Kind.OPEN) || cores.items().size() != 1) {
            return cores;
        }
        Cores inner = inside(open);
        if (inner == null || inner.items().size() != 1 || !cursor.is(inner.next(), Kind.CLOSE)) {
            return cores;
        }
        PeriodCore outer = cores.only();
        return isGloss(outer, inner.only())
                ? Cores.of(outer.until(inner.next() + 1))
                : Cores.refused(
                        outer.from(),
                        inner.next() + 1,
                        outer.refusal() != null ? outer.refusal() : PeriodRefusal.NOT_UNDERSTOOD);
    }

    /** Returns the bracket that closes the one at the index, or -1 if none does soon or another opens. */
    private int close(int open) {
        int i = open + 1;
        while (i < open + LONGEST && !cursor.atEnd(i) && !cursor.is(i, Kind.OPEN) && !cursor.is(i, Kind.CANCEL)) {
            if (cursor.is(i, Kind.CLOSE)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    private @Nullable Cores inside(int open) {
        int i = cursor.skipFillers(open + 1);
        return grammar.inBracket(cursor.is(i, Kind.ALL) ? cursor.skipFillers(i + 1) : i);
    }

    /** Tells whether the bracket behind a time names the same, or none at all. */
    private boolean agrees(Cores cores, int close) {
        Cores inner = inside(cores.next());
        if (inner != null && inner.items().size() == 1 && inner.next() == close) {
            return cores.items().size() == 1 && isGloss(cores.only(), inner.only());
        }
        for (int i = cores.next() + 1; i < close; i++) {
            if (grammar.expression(i) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGloss(PeriodCore outer, PeriodCore inner) {
        PlanPeriod a = outer.period();
        PlanPeriod b = inner.period();
        if (a == null || b == null) {
            return false;
        }
        boolean same = a.end().equals(b.end())
                && (a.start().equals(b.start()) || a.start().isEmpty());
        boolean wide =
                b instanceof PlanPeriod.Quarters || b instanceof PlanPeriod.Half || b instanceof PlanPeriod.FiscalYears;
        return same || wide && lies(a.start(), b) && lies(a.end(), b);
    }

    private static boolean lies(Optional<LocalDate> day, PlanPeriod period) {
        return day.isEmpty()
                || period.start().filter(day.get()::isBefore).isEmpty()
                        && period.end().filter(day.get()::isAfter).isEmpty();
    }

    private boolean isBareYear(int index) {
        boolean last = cursor.atEnd(index + 1)
                || cursor.is(index + 1, Kind.ONWARD)
                || cursor.is(index + 1, Kind.CLOSE)
                || cursor.is(index + 1, Kind.CONTINUED);
        return cursor.isNumber(index, 4, 4) || cursor.isNumber(index, 2, 2) && last;
    }

    /** Reads the year behind a bracket that belongs to the time before it, or returns null if there is none. */
    private @Nullable PeriodYear yearBehind(Cores cores, int close) {
        int i = cursor.skipFillers(close + 1);
        boolean word = cursor.is(i, Kind.FISCAL)
                || cursor.is(i, Kind.YEAR_WORD)
                || cursor.is(i, Kind.CALENDAR)
                || cursor.is(i, Kind.BUDDHIST)
                || cursor.is(i, Kind.COMMON)
                || i == close + 1 && isBareYear(i);
        boolean missing = cores.items().stream()
                .allMatch(core -> core.notes().contains(PeriodNote.YEAR_FROM_PLAN)
                        || core.refusal() == PeriodRefusal.YEAR_UNKNOWN);
        PeriodYear year = word && missing ? PeriodYear.named(cursor, i, false) : null;
        boolean next = year == null
                || year.refusal() != null
                || cursor.is(year.next(), Kind.QUARTER)
                || cursor.is(year.next(), Kind.MONTH)
                || cursor.is(year.next(), Kind.HALF)
                || cursor.is(year.next(), Kind.ROUND);
        return next ? null : year;
    }
}
