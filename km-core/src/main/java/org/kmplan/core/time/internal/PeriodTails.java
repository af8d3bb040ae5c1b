package org.kmplan.core.time.internal;

import java.util.Set;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.core.time.internal.PeriodCore.Cores;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Reads "goes on" behind a time: behind a single time work goes on without a named end, as in
 * {@code เม.ย. ๒๕๖๗ - ต่อเนื่อง}; behind a range it is done throughout.
 */
final class PeriodTails {
    private PeriodTails() {}

    static Cores continued(PeriodCursor cursor, Cores cores, Set<Kind> bounds) {
        int i = cores.next();
        boolean bracket = cursor.is(i, Kind.OPEN);
        boolean sign = bracket || cursor.is(i, Kind.DASH) || cursor.is(i, Kind.AND);
        int word = sign ? i + 1 : i;
        if (!cursor.is(word, Kind.CONTINUED) || bracket && !cursor.is(word + 1, Kind.CLOSE)) {
            return cores;
        }
        int next = bracket ? word + 2 : word + 1;
        PeriodCore core = cores.only();
        if (cursor.is(next, Kind.ALL) || cursor.is(next, Kind.RECURRING) || cursor.is(next, Kind.EVERY)) {
            return Cores.refused(core.from(), cursor.size(), PeriodRefusal.NOT_UNDERSTOOD);
        }
        if (core.period() instanceof PlanPeriod.Recurring || core.period() == null || !core.point()) {
            return cores.until(next);
        }
        boolean free = bounds.isEmpty() || bounds.equals(Set.of(Kind.FROM));
        if (cores.items().size() != 1 || !free) {
            return Cores.refused(core.from(), next, PeriodRefusal.NOT_UNDERSTOOD);
        }
        bounds.clear();
        return Cores.of(core.with(new PlanPeriod.OpenEnded(core.first(), false)).until(next));
    }
}
