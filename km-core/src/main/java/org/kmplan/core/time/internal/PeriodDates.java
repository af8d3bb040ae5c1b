package org.kmplan.core.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodParts.Part;
import org.kmplan.core.time.internal.PeriodParts.Position;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/** Reads days and months, their ranges and their lists. */
final class PeriodDates {
    private final PeriodCursor cursor;
    private final PeriodParts single;
    private final boolean dashIsBullet;

    PeriodDates(PeriodCursor cursor, boolean dashIsBullet) {
        this.cursor = cursor;
        this.single = new PeriodParts(cursor);
        this.dashIsBullet = dashIsBullet;
    }

    /** Reads the dates that begin at a token, or returns null if none do. */
    @Nullable
    Cores read(int index, boolean between) {
        Part first = single.read(index);
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
            boolean range = cursor.is(i, Kind.DASH) && (!dashIsBullet || last.month() == 0)
                    || cursor.is(i, Kind.TO)
                    || between && parts.size() == 1 && cursor.is(i, Kind.AND);
            Part next;
            if (range) {
                next = single.readAfter(last, i + 1);
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
                next = list || cursor.is(i, Kind.OR) ? single.read(j) : null;
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
            Part next = single.read(i + 1);
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
        if (refusal == null && (part.month() < 1 || part.month() > 12)) {
            refusal = part.month() == 0 ? PeriodRefusal.NOT_UNDERSTOOD : PeriodRefusal.IMPOSSIBLE_DATE;
        }
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
