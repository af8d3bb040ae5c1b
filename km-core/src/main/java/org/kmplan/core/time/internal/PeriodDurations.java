package org.kmplan.core.time.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Lengths of time beside a time. Behind a beginning a length gives the end: {@code ม.ค. ๒๕๖๖ เป็นเวลา ๓ เดือน} is January to
 * March. Beside a span it must agree: a shorter one in days is work within the span, any other difference is a contradiction.
 * A length that stands alone has no beginning.
 */
final class PeriodDurations {
    private static final int MAX_WORDS = 6;
    private static final Set<Kind> BOUNDS = EnumSet.of(Kind.WITHIN, Kind.BEFORE, Kind.AFTER, Kind.LATEST);

    /**
     * Length as written.
     *
     * @param plain whether words such as "for" say that it is one, and not a quantity of work
     */
    private record Length(int next, int count, PeriodToken unit, boolean plain) {
        boolean inDays() {
            return unit.is(Kind.DAYS) || unit.is(Kind.WEEK);
        }

        LocalDate lastFrom(LocalDate first) {
            LocalDate after = switch (unit.kind()) {
                case DAYS -> first.plusDays(count);
                case WEEK -> first.plusWeeks(count);
                case MONTH_WORD -> first.plusMonths(count);
                case QUARTER -> first.plusMonths(3L * count);
                default -> first.plusYears(count);
            };
            return after.minusDays(1);
        }
    }

    private final PeriodCursor cursor;

    PeriodDurations(PeriodCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads the length behind a time, if there is one.
     *
     * @param bounds words that bound the time; "from" is dropped where the length gives the end
     */
    Cores behind(Cores cores, Set<Kind> bounds) {
        PeriodCore core = cores.only();
        int start = cursor.is(cores.next(), Kind.ONWARD) ? cores.next() + 1 : cores.next();
        Length length = length(start);
        boolean after = bounds.contains(Kind.AFTER);
        if (length == null || after || cores.items().size() != 1 || core.period() == null) {
            return cores;
        }
        boolean beginning = isBeginning(core.period()) && bounds.stream().noneMatch(BOUNDS::contains);
        if (start > cores.next() && !beginning) {
            return cores;
        }
        if (!beginning && !bounds.isEmpty()) {
            return length.plain
                    ? Cores.refused(core.from(), length.next, PeriodRefusal.NOT_UNDERSTOOD)
                    : Cores.of(core.until(length.next));
        }
        if (beginning) {
            bounds.remove(Kind.FROM);
        }
        return Cores.of(together(core, length, core.from(), length.next));
    }

    /** Reads a length and the time behind it, or returns null if no length begins at a token. */
    @Nullable
    Cores before(int index, IntFunction<@Nullable Cores> time) {
        Length length = length(index);
        if (length == null || length.unit.is(Kind.QUARTER)) {
            return null;
        }
        boolean bracket = cursor.is(length.next, Kind.OPEN);
        int start = cursor.skipFillers(bracket ? length.next + 1 : length.next);
        Cores cores = cursor.atEnd(start) ? null : time.apply(start);
        boolean closed = cores != null && (!bracket || cursor.is(cores.next(), Kind.CLOSE));
        if (cores == null || !closed || cores.items().size() != 1) {
            return Cores.refused(index, afterAnchor(length.next), PeriodRefusal.UNANCHORED);
        }
        int next = bracket ? cores.next() + 1 : cores.next();
        PeriodCore core = cores.only();
        return core.period() == null
                ? Cores.of(core.startingAt(index).until(next))
                : Cores.of(together(core, length, index, next));
    }

    /** What the length counts from, such as an approval, is no time of the plan. */
    private int afterAnchor(int next) {
        boolean anchored = cursor.is(next, Kind.FROM) || cursor.is(next, Kind.AFTER);
        return anchored ? cursor.size() : next;
    }

    private static boolean isBeginning(PlanPeriod period) {
        return period instanceof PlanPeriod.Day
                || period instanceof PlanPeriod.Month
                || period instanceof PlanPeriod.OpenEnded open && !open.exclusive();
    }

    private static PeriodCore together(PeriodCore core, Length length, int from, int next) {
        PlanPeriod period = core.period();
        PeriodCore refused = PeriodCore.refused(from, next, PeriodRefusal.NOT_UNDERSTOOD);
        if (period == null || period.start().isEmpty()) {
            return length.plain ? refused : core.startingAt(from).until(next);
        }
        LocalDate first = period.start().get();
        if (isBeginning(period)) {
            boolean within = period instanceof PlanPeriod.Month
                    && length.inDays()
                    && !length.lastFrom(first).isAfter(YearMonth.from(first).atEndOfMonth());
            if (within) {
                return core.startingAt(from).until(next);
            }
            boolean working = length.unit.is(Kind.DAYS) && length.unit.value() > 0;
            boolean likely = length.plain || length.lastFrom(first).isBefore(first.plusYears(1));
            PeriodCore whole =
                    PeriodCore.range(from, next, PlanPeriod.Range.of(first, length.lastFrom(first)), core.notes());
            return working || !likely
                    ? refused
                    : period instanceof PlanPeriod.Month && length.inDays() ? whole.with(PeriodNote.VAGUE) : whole;
        }
        boolean agrees =
                period.end().isPresent() && agrees(length, first, period.end().get());
        return agrees ? core.startingAt(from).until(next) : refused;
    }

    private static boolean agrees(Length length, LocalDate first, LocalDate last) {
        LocalDate end = length.lastFrom(first);
        return end.equals(last)
                || length.inDays() && length.count <= ChronoUnit.DAYS.between(first, last) + 1
                || length.unit.is(Kind.MONTH_WORD)
                        && ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1 == length.count;
    }

    /** Reads a length, in brackets or not, or returns null if none begins at a token. */
    private @Nullable Length length(int index) {
        boolean bracket = cursor.is(index, Kind.OPEN);
        boolean plain = bracket;
        int i = bracket ? index + 1 : index;
        for (int end = i + MAX_WORDS; i < end; i++) {
            if (cursor.is(i, Kind.LASTING)) {
                plain |= cursor.at(i).value() > 0;
            } else if (!cursor.is(i, Kind.FILLER) && !cursor.is(i, Kind.TERM) && !cursor.is(i, Kind.APPROXIMATE)) {
                break;
            }
        }
        PeriodToken unit = cursor.at(i + 1);
        boolean length = cursor.isNumber(i, 1, 3)
                && cursor.at(i).value() > 0
                && switch (unit.kind()) {
                    case DAYS, WEEK, MONTH_WORD, QUARTER, YEAR_WORD -> unit.value() == 0 || !unit.is(Kind.QUARTER);
                    default -> false;
                }
                && !isOtherwiseMeant(i + 2);
        if (!length) {
            return null;
        }
        int next = i + 2;
        if (bracket && !cursor.is(next, Kind.CLOSE)) {
            return null;
        }
        return new Length(bracket ? next + 1 : next, cursor.at(i).value(), unit, plain);
    }

    /** {@code 3 เดือน ม.ค.} is a day, {@code 6 เดือนแรก} a round, {@code 1 ปี 2566} a year. */
    private boolean isOtherwiseMeant(int index) {
        return switch (cursor.at(index).kind()) {
            case MONTH, FIRST, LATTER, NUMBER, BUDDHIST, SLASH -> true;
            case AFTER -> cursor.is(index - 1, Kind.MONTH_WORD) && cursor.atEnd(index + 1);
            default -> false;
        };
    }
}
