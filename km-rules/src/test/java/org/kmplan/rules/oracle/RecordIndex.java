package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.rules.oracle.PlanIndex.PlanActivity;

/** Records as of a day beside their plan: what is dated later does not exist. */
final class RecordIndex {
    final PlanIndex plan;
    final Limits limits;
    final PlanRecords records;
    final LocalDate asOf;
    final List<KnowledgeEvent> events;
    final List<RecordedDocument> documents;
    final List<Publication> publications;
    final List<ResultReport> reports;
    final List<RiskEvent> riskEvents;
    private final Map<String, ActivityRecord> byPath = new HashMap<>();
    private final Map<String, List<MeasuredResult>> results = new HashMap<>();
    private final Map<String, List<RecordedDocument>> byRow = new HashMap<>();
    private final Set<String> evidenced = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    RecordIndex(PlanIndex plan, PlanRecords records, LocalDate asOf) {
        this.plan = plan;
        this.limits = plan.limits;
        this.records = records;
        this.asOf = asOf;
        events = existing(records.events(), KnowledgeEvent::date);
        documents = existing(records.documents(), RecordedDocument::date);
        publications = existing(records.publications(), Publication::date);
        reports = existing(records.reports(), ResultReport::date);
        riskEvents = existing(records.riskEvents(), RiskEvent::date);
        for (ActivityRecord entry : records.activities()) {
            byPath.putIfAbsent(entry.activity().path(), entry);
        }
        for (MeasuredResult result : records.results()) {
            results.computeIfAbsent(result.subject(), key -> new ArrayList<>(1)).add(result);
        }
        for (RecordedDocument document : documents) {
            Set<String> rows = new LinkedHashSet<>();
            document.activities().forEach(ref -> rows.add(ref.step()));
            rows.forEach(
                    row -> byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(document));
            if (document.roles().contains(DocumentRole.EVIDENCE)) {
                document.activities().forEach(ref -> evidenced.add(ref.path()));
            }
        }
        for (PlanStep row : plan.plan.steps()) {
            paths.add("steps/" + row.id());
            for (Activity activity : row.activities()) {
                paths.add("steps/" + row.id() + "/activities/" + activity.id());
            }
        }
    }

    /** Returns the entries that are not dated after the as-of date. */
    <T> List<T> existing(Collection<T> entries, Function<T, Optional<LocalDate>> date) {
        List<T> existing = new ArrayList<>(entries.size());
        for (T entry : entries) {
            LocalDate day = date.apply(entry).orElse(null);
            if (day == null || !day.isAfter(asOf)) {
                existing.add(entry);
            }
        }
        return existing;
    }

    boolean isComplete(RecordKind kind) {
        return records.completeKinds().contains(kind);
    }

    /** Tells whether a day that may be absent is known and not after the as-of date. */
    boolean isPast(Optional<LocalDate> day) {
        return day.isPresent() && !day.get().isAfter(asOf);
    }

    /** Returns the path of the first row of a step, or the plan if it has none. */
    String subject(ProcessStep step) {
        return plan.has(step) ? "steps/" + plan.rows(step).get(0).id() : Verdicts.PLAN;
    }

    @Nullable
    LocalDate due(ProcessStep step) {
        return plan.window(step).end();
    }

    /** Returns the coded step that a reference belongs to, if any. */
    @Nullable
    ProcessStep stepOf(ActivityRef ref) {
        PlanStep row = plan.row(ref.step());
        if (row != null) {
            return row.step().orElse(null);
        }
        for (ProcessStep step : ProcessStep.values()) {
            if (step.name().equals(ref.step())) {
                return step;
            }
        }
        return null;
    }

    boolean belongs(Optional<ActivityRef> ref, ProcessStep step) {
        return ref.isEmpty() || stepOf(ref.get()) == step;
    }

    boolean belongs(List<ActivityRef> refs, ProcessStep step) {
        return refs.isEmpty() || refs.stream().anyMatch(ref -> stepOf(ref) == step);
    }

    /** Tells whether a reference is of a coded step of the knowledge process. */
    boolean isKnowledge(ActivityRef ref) {
        ProcessStep step = stepOf(ref);
        return step != null && step.process() == PlanProcess.KMP;
    }

    boolean exists(String path) {
        return paths.contains(path);
    }

    /** Returns the results measured for a target. */
    List<MeasuredResult> results(String path) {
        return results.getOrDefault(path, List.of());
    }

    /** Returns the documents of a row or of any of its activities. */
    List<RecordedDocument> documents(PlanStep row) {
        return byRow.getOrDefault(row.id(), List.of());
    }

    /** Returns the record of an activity, else of its row as a whole. */
    @Nullable
    ActivityRecord of(PlanActivity activity) {
        ActivityRecord own = byPath.get(activity.path());
        return own != null ? own : byPath.get("steps/" + activity.row().id());
    }

    /** Returns the status of an activity; what a complete list does not name was not started. */
    @Nullable
    ActivityStatus status(PlanActivity activity) {
        ActivityRecord entry = of(activity);
        if (entry == null) {
            return isComplete(RecordKind.ACTIVITIES) ? ActivityStatus.NOT_STARTED : null;
        }
        return entry.status().orElse(null);
    }

    /** Tells whether status, dates and evidence of a record contradict each other or the as-of date. */
    boolean isInconsistent(@Nullable ActivityRecord entry) {
        if (entry == null) {
            return false;
        }
        String path = entry.activity().path();
        LocalDate begun = entry.begunOn().orElse(null);
        LocalDate completed = entry.completedOn().orElse(null);
        ActivityStatus status = entry.status().orElse(null);
        boolean early = status == ActivityStatus.NOT_STARTED
                && (begun != null || completed != null || evidenced.contains(path));
        return status == ActivityStatus.COMPLETED && completed == null
                || early
                || begun != null && completed != null && completed.isBefore(begun)
                || begun != null && begun.isAfter(asOf)
                || completed != null && completed.isAfter(asOf)
                || !exists(path);
    }

    /** Returns the last day for a demand: the one that the plan names with it, else that of the step. */
    @Nullable
    LocalDate due(Demand demand, ProcessStep step) {
        LocalDate own = demand.lastDay(demand.in(plan));
        return own == null ? due(step) : own;
    }

    /** Tells whether an entry of a day, if it bears one, is not after the day that the plan names with a demand. */
    boolean isInTime(Demand demand, Optional<LocalDate> day) {
        LocalDate own = demand.lastDay(demand.in(plan));
        return own == null || day.isEmpty() || !day.get().isAfter(own);
    }

    /** Returns the day by which results of an activity are measured: open work is measured at the end of the year. */
    @Nullable
    LocalDate measuredDue(PlanActivity activity) {
        PlanIndex.Due due = activity.due();
        return due.open() ? plan.yearEnd : due.day();
    }
}
