package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/** Reads one expression: a time with the words around it that bound it, such as "within", "from" and "onward". */
final class PeriodGrammar {
    private static final int MAX_WORDS = 12;
    private static final Set<Kind> BOUNDS = EnumSet.of(Kind.WITHIN, Kind.BEFORE, Kind.AFTER, Kind.FROM);

    private final PeriodCursor cursor;
    private final PeriodBrackets brackets;
    private final PeriodDurations durations;
    private boolean dashIsBullet;

    PeriodGrammar(PeriodCursor cursor) {
        this.cursor = cursor;
        this.brackets = new PeriodBrackets(cursor, this);
        this.durations = new PeriodDurations(cursor);
    }

    /** Reads hyphens as bullets from here on. */
    void dashIsBullet() {
        dashIsBullet = true;
    }

    /** Reads the expression that begins at a token, which may be a length of time, or returns null if none does. */
    @Nullable
    Cores expressionOrDuration(int start) {
        Cores cores = expression(start);
        return cores != null ? cores : durations.before(start, this::expression);
    }

    /** Reads the expression that begins at a token, or returns null if none does. */
    @Nullable
    Cores expression(int start) {
        Cores due = new PeriodDueDays(cursor, new PeriodSpans(cursor, dashIsBullet)).read(start);
        if (due != null) {
            return due;
        }
        Set<Kind> bounds = EnumSet.noneOf(Kind.class);
        boolean between = false;
        boolean all = false;
        boolean about = false;
        boolean term = false;
        boolean end = false;
        boolean vagueSpan = false; // the beginning of a year is no period of a known length
        int i = start;
        for (; i < start + MAX_WORDS; i++) {
            PeriodToken token = cursor.at(i);
            if (BOUNDS.contains(token.kind())) {
                bounds.add(token.kind());
            } else if (token.is(Kind.LATEST)) {
                bounds.add(Kind.WITHIN);
            } else if (token.is(Kind.TO) && i == start) {
                bounds.add(Kind.WITHIN);
            } else if (token.is(Kind.NOW) && isRangeSign(i + 1)) {
                bounds.remove(Kind.FROM);
                bounds.add(Kind.WITHIN);
                i++;
            } else if (token.is(Kind.BETWEEN)) {
                between = true;
            } else if (token.is(Kind.ALL)) {
                all = true;
            } else if (token.is(Kind.APPROXIMATE)) {
                about = true;
            } else if (token.is(Kind.WEEK) && cursor.isNumber(i + 1, 1, 1)) {
                about = true;
                i = lastWeek(i + 1);
            } else if (token.is(Kind.VAGUE) && endsSpan(i + 1)) {
                vagueSpan = true;
            } else if (token.is(Kind.END) && endsSpan(i + 1)) {
                end = true;
            } else if (token.is(Kind.TERM)) {
                term = true;
            } else if (!token.is(Kind.FILLER)) {
                break;
            }
        }
        boolean named = all || end || vagueSpan || !bounds.isEmpty();
        boolean linked = between || bounds.contains(Kind.FROM);
        int first = i;
        Cores cores = brackets.behind(core(first, named, linked, start), () -> core(first, named, linked, start));
        if (cores == null) {
            return relative(start, i, !bounds.isEmpty(), term);
        }
        if (vagueSpan) {
            return Cores.refused(start, cores.next(), PeriodRefusal.NOT_UNDERSTOOD);
        }
        if (about) {
            cores = each(cores, PeriodNote.VAGUE);
        }
        cores = PeriodTails.continued(cursor, durations.behind(cores, bounds), bounds);
        if (cursor.is(cores.next(), Kind.LATEST) && !beginsTime(cores.next() + 1)) {
            bounds.add(Kind.WITHIN);
            cores = cores.until(cores.next() + 1);
        }
        cores = bounded(start, toSpanEnd(cores), bounds, end);
        return brackets.gloss(cores);
    }

    /** Returns the last of several weeks of a month, as in {@code สัปดาห์ที่ 1 - 2}, from the first. */
    private int lastWeek(int index) {
        int i = index;
        while (i < index + MAX_WORDS) {
            boolean list = cursor.is(i + 1, Kind.COMMA) || cursor.is(i + 1, Kind.AND);
            int next = cursor.is(i + 2, Kind.WEEK) ? i + 3 : i + 2;
            boolean week = (list || cursor.is(i + 1, Kind.DASH) || cursor.is(i + 1, Kind.TO))
                    && cursor.isNumber(next, 1, 1)
                    && !(list && cursor.is(next + 1, Kind.MONTH));
            if (!week) {
                break;
            }
            i = next;
        }
        return i;
    }

    private boolean isRangeSign(int index) {
        return cursor.is(index, Kind.DASH) && !dashIsBullet || cursor.is(index, Kind.TO);
    }

    private boolean endsSpan(int index) {
        return cursor.is(index, Kind.FISCAL)
                || cursor.is(index, Kind.YEAR_WORD)
                || cursor.is(index, Kind.QUARTER)
                || cursor.is(index, Kind.CALENDAR);
    }

    /** Reads the time within a bracket, without words that bound it, or returns null if none begins there. */
    @Nullable
    Cores inBracket(int index) {
        return core(index, true, false, index);
    }

    private @Nullable Cores core(int i, boolean named, boolean between, int start) {
        boolean bareYear = named || start == 0 && onlyYears(i);
        PeriodSpans spans = new PeriodSpans(cursor, dashIsBullet);
        Cores cores = cursor.isNumber(i, 4, 4) ? new PeriodDates(cursor, dashIsBullet).read(i, between) : null;
        if (cores != null) {
            return cores;
        }
        cores = spans.read(i, bareYear);
        if (cores != null) {
            return underHeading(i, cores, spans);
        }
        cores = new PeriodDates(cursor, dashIsBullet).read(i, between);
        if (cores != null) {
            return cores;
        }
        boolean alone = start == 0 && cursor.atEnd(i + 1);
        boolean fiscal = cursor.is(i, Kind.FISCAL);
        if (fiscal && (named || alone) || cursor.is(i, Kind.YEAR_WORD) && named && !cursor.is(i + 1, Kind.NUMBER)) {
            return Cores.of(planYear(i, fiscal));
        }
        return null;
    }

    private boolean onlyYears(int index) {
        int i = index;
        while (i < index + MAX_WORDS
                && (cursor.is(i, Kind.NUMBER)
                        || cursor.is(i, Kind.DASH)
                        || cursor.is(i, Kind.TO)
                        || cursor.is(i, Kind.AND)
                        || cursor.is(i, Kind.CLOSE)
                        || cursor.is(i, Kind.ONWARD)
                        || cursor.is(i, Kind.SINCE))) {
            i++;
        }
        return cursor.atEnd(i);
    }

    private PeriodCore planYear(int index, boolean fiscal) {
        Optional<FiscalYear> plan = cursor.plan();
        if (plan.isEmpty()) {
            return PeriodCore.refused(index, index + 1, PeriodRefusal.YEAR_UNKNOWN);
        }
        PeriodCore core = PeriodSpans.year(index, PeriodYear.ofPlan(index + 1, plan.get()));
        return fiscal ? core : core.with(PeriodNote.MAY_BE_CALENDAR_YEAR);
    }

    /** A year before a quarter or month without one is its year: {@code ปีงบประมาณ 2566 ไตรมาส 2}. */
    private Cores underHeading(int index, Cores years, PeriodSpans spans) {
        PeriodYear year = PeriodYear.named(cursor, index, false);
        if (year == null || year.refusal() != null || years.next() != year.next()) {
            return years;
        }
        int i = cursor.skipFillers(year.next());
        if (cursor.is(i, Kind.COMMA)) {
            i++;
        }
        boolean month = cursor.is(i, Kind.MONTH)
                || cursor.is(i, Kind.MONTH_WORD)
                || cursor.is(i, Kind.DAY_WORD)
                || cursor.isDay(i) && cursor.is(i + 1, Kind.MONTH);
        cursor.heading(year);
        try {
            Cores inner = spans.read(i, false);
            if (inner == null && month) {
                inner = new PeriodDates(cursor, dashIsBullet).read(i, false);
            }
            boolean under = inner != null
                    && (month
                            || !cursor.is(i, Kind.YEAR_WORD)
                                    && !cursor.is(i, Kind.FISCAL)
                                    && !cursor.is(i, Kind.BUDDHIST)
                                    && !cursor.is(i, Kind.COMMON)
                                    && !cursor.is(i, Kind.CALENDAR));
            return under && inner != null && !namesYear(i, inner.next()) ? inner : years;
        } finally {
            cursor.heading(null);
        }
    }

    private boolean namesYear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cursor.isNumber(i, 2, 5) && !cursor.isDay(i)) {
                return true;
            }
        }
        return false;
    }

    private static Cores each(Cores cores, PeriodNote note) {
        return new Cores(
                cores.next(),
                cores.items().stream()
                        .map(c -> c.refusal() == null ? c.with(note) : c)
                        .toList());
    }

    private Cores bounded(int start, Cores cores, Set<Kind> bounds, boolean end) {
        int next = cores.next();
        boolean onward = cursor.is(next, Kind.ONWARD);
        boolean since = cursor.is(next, Kind.SINCE);
        int now = cursor.is(next, Kind.TO) || cursor.is(next, Kind.DASH) ? next + 1 : -1;
        boolean history = now > 0 && cursor.is(now, Kind.NOW);
        int after = onward || since ? next + 1 : history ? now + 1 : next;
        if (after == next ? dangles(cores) : cursor.is(after, Kind.TO)) {
            return Cores.refused(start, afterDangling(after), PeriodRefusal.NOT_UNDERSTOOD);
        }
        if (cursor.is(after, Kind.NUMBER)
                && bounds.contains(Kind.AFTER)
                && (cursor.is(after + 1, Kind.DAYS) || cursor.is(after + 1, Kind.MONTH_WORD))) {
            return Cores.refused(start, after + 2, PeriodRefusal.UNANCHORED);
        }
        List<PeriodCore> items = new ArrayList<>();
        for (PeriodCore core : cores.items()) {
            boolean sole = cores.items().size() == 1;
            PeriodCore item = core.refusal() != null
                    ? core
                    : PeriodBounds.bound(core, bounds, onward || since || history, end, sole);
            if ((since || history) && item.refusal() == null) {
                item = item.with(PeriodNote.HISTORY);
            }
            items.add(item);
        }
        items.set(0, items.get(0).startingAt(start));
        items.set(items.size() - 1, items.get(items.size() - 1).until(after));
        return new Cores(after, bounds.isEmpty() ? PeriodBounds.listed(items) : items);
    }

    private boolean beginsTime(int index) {
        int i = cursor.skipFillers(index);
        return cursor.is(i, Kind.MONTH)
                || cursor.is(i, Kind.NUMBER)
                || cursor.is(i, Kind.DAY_WORD)
                || cursor.is(i, Kind.MONTH_WORD)
                || cursor.is(i, Kind.QUARTER);
    }

    /** A range to the end of a year or quarter: {@code เม.ย. ๒๕๖๖ - สิ้นปีงบประมาณ}. */
    private Cores toSpanEnd(Cores cores) {
        int sign = cores.next();
        if (!isRangeSign(sign) || !cursor.is(sign + 1, Kind.END) || !endsSpan(sign + 2)) {
            return cores;
        }
        Cores tail = expression(sign + 1);
        boolean clear = tail != null
                && tail.items().size() == 1
                && !tail.only().notes().contains(PeriodNote.MAY_BE_CALENDAR_YEAR)
                && cores.items().size() == 1;
        if (tail == null || !clear) {
            return cores;
        }
        return Cores.of(PeriodDates.range(cores.only(), tail.only()));
    }

    /** Tells whether a range sign follows whose other end is missing or cannot be read. */
    private boolean dangles(Cores cores) {
        int i = cores.next();
        if (cursor.is(i, Kind.OR)) {
            return cursor.is(i + 1, Kind.MONTH) || cursor.is(i + 1, Kind.QUARTER) || cursor.is(i + 1, Kind.FISCAL);
        }
        if (cursor.is(i, Kind.TO)
                || cursor.is(i, Kind.AND) && cursor.is(i + 1, Kind.NUMBER) && cursor.is(i + 2, Kind.MONTH_WORD)) {
            return true;
        }
        if (!cursor.is(i, Kind.DASH) || dashIsBullet) {
            return false;
        }
        PeriodToken other = cursor.at(i + 1);
        return switch (other.kind()) {
            case BREAK, STOP, CLOSE, DASH, GAP, YEAR_WORD, FISCAL, BUDDHIST, COMMON, QUARTER, END, NOW -> true;
            case NUMBER -> other.digits() >= 4 || cores.only().notes().contains(PeriodNote.YEAR_FROM_PLAN);
            case OTHER -> other.to() - other.from() <= 2 || cores.only().notes().contains(PeriodNote.YEAR_FROM_PLAN);
            default -> false;
        };
    }

    private int afterDangling(int index) {
        int i = index + 1;
        while (i < index + MAX_WORDS && !cursor.atEnd(i) && !cursor.is(i, Kind.STOP)) {
            i++;
        }
        return i;
    }

    /** Times that name no date of their own. */
    private @Nullable Cores relative(int start, int index, boolean bound, boolean term) {
        PeriodToken token = cursor.at(index);
        if (token.is(Kind.ACADEMIC)) {
            return Cores.refused(start, PeriodYear.afterAcademic(cursor, index), PeriodRefusal.ACADEMIC_YEAR);
        }
        if (token.is(Kind.RELATIVE) || token.is(Kind.MONTH_END)) {
            return Cores.refused(start, index + 1, PeriodRefusal.UNANCHORED);
        }
        if (!bound) {
            return null;
        }
        if (token.is(Kind.MONTH_WORD) || token.is(Kind.END) || token.is(Kind.VAGUE) || token.is(Kind.WEEK)) {
            return Cores.refused(start, index + 1, PeriodRefusal.UNANCHORED);
        }
        if (token.is(Kind.NUMBER)) {
            Kind unit = cursor.at(index + 1).kind();
            boolean duration =
                    unit == Kind.DAYS || unit == Kind.MONTH_WORD || unit == Kind.WEEK || unit == Kind.YEAR_WORD;
            boolean counts = duration && (cursor.is(index + 2, Kind.AFTER) || cursor.is(index + 2, Kind.FROM));
            return duration ? Cores.refused(start, counts ? cursor.size() : index + 2, PeriodRefusal.UNANCHORED) : null;
        }
        return term ? Cores.refused(start, index, PeriodRefusal.UNANCHORED) : null;
    }
}
