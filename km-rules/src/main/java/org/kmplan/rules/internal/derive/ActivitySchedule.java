package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.PlanPeriod;

/**
 * When an activity is to be done: the periods of the activity, or those of its row if it has none of its own.
 *
 * @param start earliest first day, {@code null} if no period states one
 * @param due last day: to complete the work, or to begin it if no period has an end; {@code null} if no period can be read
 * @param open whether no period has an end
 * @param measuredBy last day for what the activity is to reach: the due day, or the end of the fiscal year for open work
 */
public record ActivitySchedule(
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        boolean open,
        @Nullable LocalDate measuredBy) {

    public static ActivitySchedule of(PlanStep step, Activity activity, @Nullable LocalDate yearEnd) {
        return of(activity.periods().isEmpty() ? step.periods() : activity.periods(), yearEnd);
    }

    /** Returns the schedule of work with some periods. */
    public static ActivitySchedule of(List<PlannedPeriod> planned, @Nullable LocalDate yearEnd) {
        @Nullable LocalDate start = null;
        @Nullable LocalDate end = null;
        for (PlannedPeriod each : planned) {
            if (each.period().isPresent()) {
                PlanPeriod period = each.period().get();
                start = PlanContext.earlier(start, period.start().orElse(null));
                end = PlanContext.later(end, period.end().orElse(null));
            }
        }
        if (end != null) {
            return new ActivitySchedule(start, end, false, end);
        }
        if (start != null) {
            return new ActivitySchedule(start, start.withDayOfMonth(start.lengthOfMonth()), true, yearEnd);
        }
        return new ActivitySchedule(null, null, false, null);
    }
}
