package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.fact.record.ActivityCompletion;
import org.kmplan.rules.internal.fact.record.ActivityTiming;
import org.kmplan.rules.internal.fact.record.Progress;
import org.kmplan.rules.report.Outcome;

/** Facts about whether and when the activities were done. */
final class ActivityRecordFacts {
    private ActivityRecordFacts() {}

    /**
     * When an activity is to be done and what is recorded of it.
     *
     * @param status status recorded; without a record {@link ActivityStatus#NOT_STARTED} if the list is declared complete,
     *     else {@code null}
     * @param faults reasons for which rule EXE-03 objects to the record
     */
    private record ActivityState(
            Place at,
            ActivitySchedule schedule,
            @Nullable ActivityStatus status,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate completedOn,
            Set<String> faults) {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<ActivityState> states = states(context);
        List<ActivityCompletion> completions = new ArrayList<>(states.size());
        int grace = context.parameters().integer("SCH-05.grace_days");
        for (ActivityState state : states) {
            checks.accept(timing(context, state, grace));
            completions.add(completion(context, state));
        }
        completions.forEach(checks);
        if (!states.isEmpty()) {
            checks.accept(progress(context, completions));
        }
    }

    /** Returns the states of all activities of the plan; a row without activities is one activity. */
    private static List<ActivityState> states(ExecutionContext context) {
        List<Check> consistencies = new ArrayList<>();
        for (RowView row : context.plan().views()) {
            for (ExecutionContext.Work work : context.works(row)) {
                if (work.record().isPresent()) {
                    consistencies.add(context.consistency(work.record().get()));
                }
            }
        }
        context.prepare(consistencies);
        List<ActivityState> states = new ArrayList<>();
        for (RowView row : context.plan().views()) {
            for (ExecutionContext.Work work : context.works(row)) {
                states.add(state(context, work));
            }
        }
        return states;
    }

    private static ActivityState state(ExecutionContext context, ExecutionContext.Work work) {
        if (work.record().isEmpty()) {
            boolean complete = context.isComplete(RecordKind.ACTIVITIES);
            return new ActivityState(
                    work.at(), work.schedule(), complete ? ActivityStatus.NOT_STARTED : null, null, null, Set.of());
        }
        ActivityRecord entry = work.record().get();
        return new ActivityState(
                work.at(),
                work.schedule(),
                entry.status().orElse(null),
                entry.begunOn().orElse(null),
                entry.completedOn().orElse(null),
                context.judge(context.consistency(entry)).faults());
    }

    private static Check timing(ExecutionContext context, ActivityState state, int grace) {
        ActivitySchedule schedule = state.schedule();
        return new ActivityTiming(
                state.at(),
                schedule.open(),
                schedule.start(),
                schedule.due(),
                schedule.due() == null ? null : schedule.due().plusDays(grace),
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
        context.prepare(completions);
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
