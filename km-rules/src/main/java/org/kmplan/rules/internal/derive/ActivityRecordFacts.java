package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.ActivityCompletion;
import org.kmplan.rules.internal.fact.record.ActivityTiming;
import org.kmplan.rules.internal.fact.record.Progress;
import org.kmplan.rules.report.Outcome;

/** Facts about whether and when the activities were done. */
final class ActivityRecordFacts {
    private ActivityRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<ActivityState> states = ActivityState.all(context);
        List<ActivityCompletion> completions = new ArrayList<>(states.size());
        for (ActivityState state : states) {
            checks.accept(timing(context, state));
            completions.add(completion(context, state));
        }
        completions.forEach(checks);
        if (!states.isEmpty()) {
            checks.accept(progress(context, completions));
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
                state.faults(),
                context.asOf());
    }

    private static ActivityCompletion completion(ExecutionContext context, ActivityState state) {
        return new ActivityCompletion(
                state.at(),
                state.schedule().open(),
                state.schedule().due(),
                state.status(),
                state.begunOn(),
                state.completedOn(),
                state.faults(),
                context.asOf());
    }

    /** Returns how far the work is that is due, by what the rules say of each activity. */
    private static Check progress(ExecutionContext context, List<ActivityCompletion> completions) {
        int due = 0;
        int contradictory = 0;
        int completed = 0;
        int undecided = 0;
        for (ActivityCompletion completion : completions) {
            Judge.Judgement judgement = context.judge(completion);
            if (completion.due() == null || judgement.pending()) {
                continue;
            }
            if (!completion.faults().isEmpty()) {
                contradictory++;
                continue;
            }
            due++;
            completed += judgement.outcome() == Outcome.PASSED ? 1 : 0;
            undecided += judgement.outcome() == Outcome.NOT_DETERMINABLE ? 1 : 0;
        }
        return new Progress(
                context.plan().planPlace(),
                due,
                completed,
                undecided,
                contradictory,
                percentage(completed, due),
                percentage(completed + undecided, due),
                context.parameters().number("EXE-02.min_progress"),
                context.asOf());
    }

    private static @Nullable Fraction percentage(int part, int whole) {
        return whole == 0 ? null : Fraction.of(100L * part, whole);
    }
}
