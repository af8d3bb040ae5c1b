package org.kmplan.core.time.internal;

import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Reads work that is due on a day of every month, such as {@code ภายในวันที่ 15 ของทุกเดือน}, {@code ทุกวันที่ ๕ ของเดือน} or
 * {@code ทุกสิ้นเดือน}.
 */
final class PeriodDueDays {
    private static final int LAST = 31;

    private final PeriodCursor cursor;
    private final PeriodSpans spans;

    PeriodDueDays(PeriodCursor cursor, PeriodSpans spans) {
        this.cursor = cursor;
        this.spans = spans;
    }

    /** Reads the rhythm that begins at a token, or returns null if none with a day does. */
    @Nullable
    Cores read(int start) {
        int i = cursor.skipFillers(start);
        boolean every = cursor.is(i, Kind.EVERY);
        boolean month = isMonthly(i);
        if (month) {
            i = afterMonth(i);
        } else if (every) {
            i++;
        }
        boolean within = cursor.is(i, Kind.WITHIN) || cursor.is(i, Kind.LATEST);
        boolean before = cursor.is(i, Kind.BEFORE);
        i = cursor.skipFillers(within || before ? i + 1 : i);
        int day;
        if (cursor.is(i, Kind.MONTH_END) && (every || isMonthly(cursor.skipFillers(i + 1)))) {
            day = LAST;
            i++;
        } else if (cursor.is(i, Kind.DAY_WORD) && cursor.isDay(i + 1)) {
            day = cursor.at(i + 1).value();
            i += 2;
        } else {
            return null;
        }
        i = cursor.skipFillers(i);
        boolean behind = isMonthly(i);
        if (behind) {
            i = afterMonth(i);
        } else if (every && cursor.is(i, Kind.MONTH_WORD)) {
            i++;
        } else if (!every && !month) {
            return null;
        }
        boolean more = cursor.is(i, Kind.MONTH)
                || cursor.is(i, Kind.COMMA)
                || cursor.is(i, Kind.AND)
                || cursor.is(i, Kind.DASH)
                || cursor.is(i, Kind.TO)
                || cursor.is(i, Kind.SLASH)
                || month && behind;
        if (more || before && day == 1) {
            return Cores.refused(start, cursor.size(), PeriodRefusal.NOT_UNDERSTOOD);
        }
        return spans.monthly(start, i, before ? day - 1 : day);
    }

    private boolean isMonthly(int index) {
        return cursor.is(index, Kind.RECURRING)
                        && cursor.at(index).value() == PlanPeriod.Recurrence.MONTHLY.ordinal()
                        && !cursor.is(index + 1, Kind.MONTH)
                || cursor.is(index, Kind.EVERY) && cursor.is(index + 1, Kind.MONTH_WORD);
    }

    private int afterMonth(int index) {
        return cursor.is(index, Kind.EVERY) ? index + 2 : index + 1;
    }
}
