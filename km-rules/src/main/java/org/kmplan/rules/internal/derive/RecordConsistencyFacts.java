package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.SubjectOrder;
import org.kmplan.rules.internal.fact.record.RecordConsistency;
import org.kmplan.rules.internal.fact.record.RecordDates;
import org.kmplan.rules.internal.fact.record.RecordOrigin;
import org.kmplan.rules.internal.fact.record.RecordedActivities;

/** Facts about whether the records agree with themselves, with the plan and with the day as of which they are judged. */
final class RecordConsistencyFacts {
    private RecordConsistencyFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        PlanRecords records = context.records();
        for (ActivityRecord entry : records.activities()) {
            checks.accept(context.consistency(entry));
        }
        boolean complete = context.isComplete(RecordKind.ACTIVITIES);
        if (records.activities().isEmpty() && !complete) {
            checks.accept(new RecordedActivities(context.plan().planPlace(), 0, complete));
        }
        for (RecordKind kind : RecordKind.values()) {
            List<DatedEntry> entries = kind == RecordKind.ACTIVITIES ? List.of() : DatedEntry.of(records, kind);
            if (!entries.isEmpty()) {
                checks.accept(dates(context, kind, entries));
            }
        }
        if (records.planId().isPresent()
                || records.fiscalYear().isPresent()
                || records.planIssuedOn().isPresent()) {
            checks.accept(origin(context));
        }
    }

    /** Returns the fact about one activity record. */
    static Check consistency(ExecutionContext context, ActivityRecord entry) {
        return new RecordConsistency(
                new Place(entry.activity().path(), entry.source()),
                entry.activity().toString(),
                context.plan().targets(entry.activity()),
                entry.status().orElse(null),
                entry.begunOn().orElse(null),
                entry.completedOn().orElse(null),
                evidence(context, entry.activity()),
                context.asOf());
    }

    /** Returns the number of documents that prove the work of exactly the activity or step that a record is about. */
    private static int evidence(ExecutionContext context, ActivityRef reference) {
        int existing = 0;
        for (RecordedDocument document : context.index().evidence(reference)) {
            existing += context.exists(document.date()) ? 1 : 0;
        }
        return existing;
    }

    private static Check dates(ExecutionContext context, RecordKind kind, List<DatedEntry> entries) {
        List<DatedEntry> ahead = new ArrayList<>(0);
        Set<String> unknown = new TreeSet<>(SubjectOrder.INSTANCE);
        for (DatedEntry entry : entries) {
            if (entry.latest() != null && entry.latest().isAfter(context.asOf())) {
                ahead.add(entry);
            }
            for (ActivityRef reference : entry.references()) {
                if (context.plan().targets(reference) == 0) {
                    unknown.add(reference.toString());
                }
            }
        }
        ahead.sort(Comparator.comparing(DatedEntry::id, SubjectOrder.INSTANCE));
        return new RecordDates(
                new Place(
                        "records/" + kind.listName(),
                        ahead.isEmpty() ? Optional.empty() : ahead.get(0).source()),
                latest(entries),
                ahead.isEmpty() ? List.of() : ahead.stream().map(DatedEntry::id).toList(),
                List.copyOf(unknown),
                context.asOf());
    }

    private static @Nullable LocalDate latest(List<DatedEntry> entries) {
        @Nullable LocalDate latest = null;
        for (DatedEntry entry : entries) {
            latest = PlanContext.later(latest, entry.latest());
        }
        return latest;
    }

    private static Check origin(ExecutionContext context) {
        PlanRecords records = context.records();
        KnowledgePlan plan = context.plan().plan();
        Set<FiscalYear> stated = plan.statedFiscalYears();
        return new RecordOrigin(
                new Place("records/plan", Optional.empty()),
                records.planId().orElse(null),
                plan.id(),
                records.fiscalYear().orElse(null),
                (stated.isEmpty() ? context.plan().yearsOfPeriods() : stated)
                        .stream().sorted().toList(),
                records.planIssuedOn().orElse(null),
                context.asOf());
    }
}
