package org.kmplan.rules.internal.derive;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.ActivityCompletion;
import org.kmplan.rules.internal.fact.record.ActivityTiming;
import org.kmplan.rules.internal.fact.record.Progress;

/** Facts about whether and when the activities were done. */
final class ActivityRecordFacts {
    private ActivityRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<ActivityState> states = ActivityState.all(context);
        for (ActivityState state : states) {
            checks.accept(timing(context, state));
            checks.accept(completion(context, state));
        }
        if (!states.isEmpty()) {
            checks.accept(progress(context, states));
        }
    }

    private static Check timing(ExecutionContext context, ActivityState state) {
        ActivitySchedule schedule = state.schedule();
        return new ActivityTiming(
                state.at(),
                schedule.open(),
                schedule.start(),
                schedule.due(),
                schedule.due() == null
                        ? null
                        : schedule.due().plusDays(context.parameters().integer("SCH-05.grace_days")),
                state.status(),
                state.begunOn(),
                state.completedOn(),
                state.contradictions(),
                context.asOf());
    }

    private static Check completion(ExecutionContext context, ActivityState state) {
        return new ActivityCompletion(
                state.at(),
                state.schedule().open(),
                state.schedule().due(),
                state.status(),
                state.begunOn(),
                state.completedOn(),
                state.contradictions(),
                context.asOf());
    }

    private static Check progress(ExecutionContext context, List<ActivityState> states) {
        List<ActivityState> due = states.stream()
                .filter(state -> state.schedule().due() != null
                        && context.asOf().isAfter(state.schedule().due()))
                .toList();
        List<ActivityState> usable =
                due.stream().filter(state -> state.contradictions() == 0).toList();
        int completed = (int) usable.stream().filter(ActivityState::isDone).count();
        int undecided = (int) usable.stream().filter(ActivityState::isUndecided).count();
        return new Progress(
                context.plan().planPlace(),
                usable.size(),
                completed,
                undecided,
                due.size() - usable.size(),
                percentage(completed, usable.size()),
                percentage(completed + undecided, usable.size()),
                context.parameters().number("EXE-02.min_progress"),
                context.asOf());
    }

    private static @Nullable Fraction percentage(int part, int whole) {
        return whole == 0 ? null : Fraction.of(100L * part, whole);
    }
}
