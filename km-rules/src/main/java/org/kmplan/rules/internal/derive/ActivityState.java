package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.fact.Place;

/**
 * When an activity is to be done and what is recorded of it.
 *
 * @param status status recorded; without a record {@link ActivityStatus#NOT_STARTED} if the list is declared complete,
 *     else {@code null}
 * @param contradictions number of contradictions in the record, by which rule EXE-03 fails
 */
record ActivityState(
        Place at,
        ActivitySchedule schedule,
        @Nullable ActivityStatus status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completedOn,
        int contradictions) {

    /** Returns the states of all activities of the plan; a row without activities is one activity. */
    static List<ActivityState> all(ExecutionContext context) {
        return context.plan().steps().stream()
                .flatMap(step -> step.activities().isEmpty()
                        ? Stream.of(ActivityState.of(context, step))
                        : PlanContext.activities(step).stream()
                                .map(activity -> ActivityState.of(context, step, activity)))
                .toList();
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
            return new ActivityState(at, schedule, complete ? ActivityStatus.NOT_STARTED : null, null, null, 0);
        }
        ActivityRecord entry = found.get();
        return new ActivityState(
                at,
                schedule,
                entry.status().orElse(null),
                entry.begunOn().orElse(null),
                entry.completedOn().orElse(null),
                contradictions(context, entry));
    }

    /** Tells whether the work was complete, or begun if it has no end, on a day up to the one as of which it is judged. */
    boolean isDone() {
        return contradictions == 0 && (completedOn != null || schedule.open() && begunOn != null);
    }

    /** Tells whether nothing recorded says whether the work was done. */
    boolean isUndecided() {
        return contradictions == 0
                && !isDone()
                && (status == null || schedule.open() && status != ActivityStatus.NOT_STARTED);
    }

    /** Returns the number of documents that prove the work of exactly the activity or step that a record is about. */
    static int evidence(ExecutionContext context, ActivityRef reference) {
        return (int) context.index().evidence(reference).stream()
                .filter(document -> context.exists(document.date()))
                .count();
    }

    private static int contradictions(ExecutionContext context, ActivityRecord entry) {
        ActivityStatus status = entry.status().orElse(null);
        boolean begun = entry.begunOn().isPresent();
        boolean completed = entry.completedOn().isPresent();
        int found = 0;
        found += status == ActivityStatus.COMPLETED && !completed ? 1 : 0;
        found += status == ActivityStatus.NOT_STARTED && begun ? 1 : 0;
        found += status == ActivityStatus.NOT_STARTED && completed ? 1 : 0;
        found += status == ActivityStatus.NOT_STARTED && evidence(context, entry.activity()) > 0 ? 1 : 0;
        found += begun
                        && completed
                        && entry.completedOn().get().isBefore(entry.begunOn().get())
                ? 1
                : 0;
        found += context.exists(entry.begunOn()) ? 0 : 1;
        found += context.exists(entry.completedOn()) ? 0 : 1;
        return found;
    }
}
