package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.catalog.Requirement;

/** Plan, records and day of an evaluation, with what several topics ask of them. */
public final class ExecutionContext {
    private final PlanContext plan;
    private final PlanRecords records;
    private final LocalDate asOf;
    private final Judge judge;
    private final RecordIndex index;
    private final Map<String, Optional<ProcessStep>> steps = new HashMap<>();
    private final IdentityHashMap<ActivityRecord, Check> consistencies = new IdentityHashMap<>();
    private final Map<String, List<Work>> works = new HashMap<>();
    private final @Nullable LocalDate yearStart;
    private final @Nullable LocalDate yearEnd;

    /**
     * Activity of a plan, or a row that has none, with when it is to be done and what is recorded of it.
     *
     * @param activity activity; empty for a row as a whole
     * @param record what is recorded of the activity itself, else of its row
     */
    record Work(
            PlanStep step,
            Optional<Activity> activity,
            Place at,
            ActivitySchedule schedule,
            Optional<ActivityRecord> record) {}

    public ExecutionContext(PlanContext plan, PlanRecords records, LocalDate asOf, Judge judge) {
        this.plan = plan;
        this.records = records;
        this.asOf = asOf;
        this.judge = judge;
        this.index = new RecordIndex(records);
        for (ProcessStep step : ProcessStep.values()) {
            steps.put(step.name(), Optional.of(step));
        }
        plan.steps().forEach(row -> steps.put(row.id(), row.step()));
        this.yearStart = plan.yearStart(plan.yearStartMonth());
        this.yearEnd = plan.yearEnd(plan.yearStartMonth());
    }

    PlanContext plan() {
        return plan;
    }

    Parameters parameters() {
        return plan.parameters();
    }

    PlanRecords records() {
        return records;
    }

    /** Returns the records by what they are about. */
    RecordIndex index() {
        return index;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Gives facts to the rules at once, of which they are asked next. */
    void prepare(Iterable<? extends Check> checks) {
        judge.prepare(checks);
    }

    /** Returns what the rules say of a fact, for another that builds on it. */
    Judge.Judgement judge(Check check) {
        return judge.judge(check);
    }

    /** Returns the fact about whether an activity record agrees with itself; always the same one. */
    Check consistency(ActivityRecord entry) {
        return consistencies.computeIfAbsent(entry, record -> RecordConsistencyFacts.consistency(this, record));
    }

    /** Returns what is demanded: by the largest target that the plan states, else by the policy. */
    Requirement requirement(String parameter) {
        return demands().requirement(parameter);
    }

    StatedDemands demands() {
        return plan.demands();
    }

    /** Returns the place of a step: its first row, or the plan if it has none. */
    Place place(ProcessStep step) {
        List<PlanStep> rows = plan.rows(step);
        return rows.isEmpty() ? plan.planPlace() : plan.view(rows.get(0)).place();
    }

    /** Returns the last day of a step, or {@code null} if it has no readable period. */
    @Nullable
    LocalDate due(ProcessStep step) {
        return window(step).end();
    }

    /** Returns the last day for a demand: that of the target that decides it, else that of the step. */
    @Nullable
    LocalDate due(String parameter, ProcessStep step) {
        @Nullable LocalDate stated = plan.statedDay(parameter);
        return stated == null ? due(step) : stated;
    }

    /** Tells whether an entry of a day is in time for a demand: no later than the day that the plan states for it, if any. */
    boolean inTime(String parameter, Optional<LocalDate> date) {
        @Nullable LocalDate stated = plan.statedDay(parameter);
        return stated == null || date.isEmpty() || !date.get().isAfter(stated);
    }

    PlanContext.Window window(ProcessStep step) {
        return plan.window(step);
    }

    /** Returns the last day of the fiscal year, or {@code null} if that is unknown. */
    @Nullable
    LocalDate yearEnd() {
        return yearEnd;
    }

    /** Returns the first day of the fiscal year, or {@code null} if that is unknown. */
    @Nullable
    LocalDate yearStart() {
        return yearStart;
    }

    /** Returns the activities of a row with what is recorded of them; a row without activities is one. */
    List<Work> works(RowView row) {
        return works.computeIfAbsent(row.step().id(), id -> worksOf(row));
    }

    private List<Work> worksOf(RowView row) {
        if (row.parts().isEmpty()) {
            return List.of(whole(row));
        }
        List<Work> all = new ArrayList<>(row.parts().size());
        for (RowView.Part part : row.parts()) {
            all.add(work(row, part.activity().orElseThrow(), part.place()));
        }
        return all;
    }

    /** Returns an activity of a row with what is recorded of it. */
    Work work(RowView row, Activity activity, Place at) {
        PlanStep step = row.step();
        return new Work(step, Optional.of(activity), at, schedule(step, activity), record(step, activity));
    }

    private Work whole(RowView row) {
        return new Work(
                row.step(),
                Optional.empty(),
                row.place(),
                ActivitySchedule.of(row.step().allPeriods(), yearEnd()),
                record(row.step()));
    }

    ActivitySchedule schedule(PlanStep step, Activity activity) {
        return ActivitySchedule.of(step, activity, yearEnd());
    }

    /** Tells whether something exists as of the day: its date is that day, an earlier one, or not recorded. */
    boolean exists(Optional<LocalDate> date) {
        return date.isEmpty() || !date.get().isAfter(asOf);
    }

    /** Tells whether something is known to have happened: its date is the day or an earlier one. */
    boolean happened(Optional<LocalDate> date) {
        return date.isPresent() && !date.get().isAfter(asOf);
    }

    boolean isComplete(RecordKind kind) {
        return records.isComplete(kind);
    }

    /**
     * Returns the coded step that a reference means: that of the row whose id it names, else the one whose code it names.
     * A second row of a step has an id of its own.
     */
    Optional<ProcessStep> step(ActivityRef reference) {
        return steps.getOrDefault(reference.step(), Optional.empty());
    }

    /** Tells whether an entry belongs to a step: it refers to it or to an activity of it, or to nothing. */
    boolean belongsTo(Optional<ActivityRef> reference, ProcessStep step) {
        return reference.isEmpty() || isOf(reference.get(), step);
    }

    /** Tells whether an entry belongs to a step, as one of several or because it refers to nothing. */
    boolean belongsTo(List<ActivityRef> references, ProcessStep step) {
        for (ActivityRef reference : references) {
            if (isOf(reference, step)) {
                return true;
            }
        }
        return references.isEmpty();
    }

    /** Tells whether a reference means a step or an activity of it. */
    boolean isOf(ActivityRef reference, ProcessStep step) {
        Optional<ProcessStep> meant = step(reference);
        return meant.isPresent() && meant.get() == step;
    }

    /** Returns what is recorded of an activity: of itself, else of its row as a whole. */
    public Optional<ActivityRecord> record(PlanStep step, Activity activity) {
        Optional<ActivityRecord> own = index.activity(ActivityRef.of(step.id(), activity.id()));
        return own.isPresent() ? own : record(step);
    }

    /** Returns what is recorded of a row as a whole. */
    public Optional<ActivityRecord> record(PlanStep step) {
        return index.activity(ActivityRef.ofStep(step.id()));
    }

    public static Optional<ActivityRecord> record(PlanRecords records, PlanStep step, Activity activity) {
        return records.activity(ActivityRef.of(step.id(), activity.id()))
                .or(() -> records.activity(ActivityRef.ofStep(step.id())));
    }
}
