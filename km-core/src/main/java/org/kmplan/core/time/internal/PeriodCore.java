package org.kmplan.core.time.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;

/**
 * Time named by a piece of text, before words such as "within" or "onward" are applied to it.
 *
 * @param from first token
 * @param next token after the last
 * @param period the time itself, or null if it is refused
 * @param point whether it is one unit of the calendar, as opposed to a range
 * @param notes what was assumed
 * @param refusal why it is refused, or null
 */
record PeriodCore(
        int from,
        int next,
        @Nullable PlanPeriod period,
        boolean point,
        Set<PeriodNote> notes,
        @Nullable PeriodRefusal refusal) {

    static PeriodCore point(int from, int next, PlanPeriod period, Set<PeriodNote> notes) {
        return new PeriodCore(from, next, period, true, notes, null);
    }

    static PeriodCore range(int from, int next, PlanPeriod period, Set<PeriodNote> notes) {
        return new PeriodCore(from, next, period, false, notes, null);
    }

    static PeriodCore refused(int from, int next, PeriodRefusal refusal) {
        return new PeriodCore(from, next, null, true, Set.of(), refusal);
    }

    static Set<PeriodNote> noNotes() {
        return EnumSet.noneOf(PeriodNote.class);
    }

    PeriodCore until(int end) {
        return new PeriodCore(from, end, period, point, notes, refusal);
    }

    PeriodCore startingAt(int start) {
        return new PeriodCore(start, next, period, point, notes, refusal);
    }

    PeriodCore with(PlanPeriod other) {
        return new PeriodCore(from, next, other, false, notes, null);
    }

    PeriodCore with(PeriodNote note) {
        Set<PeriodNote> more = noNotes();
        more.addAll(notes);
        more.add(note);
        return new PeriodCore(from, next, period, point, more, refusal);
    }

    /** First day; only where there is a period with a start. */
    LocalDate first() {
        return bounded().start().orElseThrow();
    }

    /** Last day; only where there is a period with an end. */
    LocalDate last() {
        return bounded().end().orElseThrow();
    }

    private PlanPeriod bounded() {
        if (period == null) {
            throw new IllegalStateException("refused: " + refusal);
        }
        return period;
    }

    /** Several times named by one piece of text. */
    record Cores(int next, List<PeriodCore> items) {
        static Cores of(PeriodCore core) {
            return new Cores(core.next(), List.of(core));
        }

        static Cores refused(int from, int next, PeriodRefusal refusal) {
            return of(PeriodCore.refused(from, next, refusal));
        }

        PeriodCore only() {
            return items.get(0);
        }

        Cores until(int end) {
            return new Cores(end, items);
        }
    }
}
