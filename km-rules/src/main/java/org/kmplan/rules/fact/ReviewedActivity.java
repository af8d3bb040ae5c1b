package org.kmplan.rules.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Activity of the plan, for an application's own rules; the built-in rules do not look at it.
 *
 * @param step id of its row, such as {@code KMP2}
 * @param activity the activity
 * @param activityRecord what was done of it, {@code null} if that is not recorded
 * @param due last day, {@code null} if the plan does not state one that can be read
 */
public record ReviewedActivity(
        Place at,
        Aspect aspect,
        String step,
        Activity activity,
        @Nullable ActivityRecord activityRecord,
        @Nullable LocalDate due)
        implements Check {
    @Override
    public String rule() {
        return ReviewedPlan.NO_RULE;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("step", Arguments.row(step));
        values.put("activity", Argument.text(activity.description()));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
