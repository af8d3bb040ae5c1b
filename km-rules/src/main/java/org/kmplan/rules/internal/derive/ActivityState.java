package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.fact.Place;

/**
 * When an activity is to be done and what is recorded of it.
 *
 * @param status status recorded; without a record {@link ActivityStatus#NOT_STARTED} if the list is declared complete,
 *     else {@code null}
 * @param faults reasons for which rule EXE-03 objects to the record
 */
record ActivityState(
        Place at,
        ActivitySchedule schedule,
        @Nullable ActivityStatus status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completedOn,
        Set<String> faults) {

    /** Returns the states of all activities of the plan; a row without activities is one activity. */
    static List<ActivityState> all(ExecutionContext context) {
        List<ActivityState> states = new ArrayList<>();
        for (PlanStep step : context.plan().steps()) {
            if (step.activities().isEmpty()) {
                states.add(of(context, step));
            }
            for (Activity activity : PlanContext.activities(step)) {
                states.add(of(context, step, activity));
            }
        }
        return states;
    }

    private static ActivityState of(ExecutionContext context, PlanStep step) {
        return of(context, PlanContext.place(step), context.schedule(step), context.record(step));
    }

    private static ActivityState of(ExecutionContext context, PlanStep step, Activity activity) {
        return of(
                context,
                PlanContext.place(step, activity),
                context.schedule(step, activity),
                context.record(step, activity));
    }

    private static ActivityState of(
            ExecutionContext context, Place at, ActivitySchedule schedule, Optional<ActivityRecord> found) {
        if (found.isEmpty()) {
            boolean complete = context.isComplete(RecordKind.ACTIVITIES);
            return new ActivityState(at, schedule, complete ? ActivityStatus.NOT_STARTED : null, null, null, Set.of());
        }
        ActivityRecord entry = found.get();
        return new ActivityState(
                at,
                schedule,
                entry.status().orElse(null),
                entry.begunOn().orElse(null),
                entry.completedOn().orElse(null),
                context.judge(context.consistency(entry)).faults());
    }
}
