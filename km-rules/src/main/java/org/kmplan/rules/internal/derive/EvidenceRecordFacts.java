package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.SubjectOrder;
import org.kmplan.rules.internal.fact.record.EvidenceDates;
import org.kmplan.rules.internal.fact.record.EvidenceReuse;
import org.kmplan.rules.internal.fact.record.EvidenceSupply;

/** Facts about the documents that are to prove what was done. */
final class EvidenceRecordFacts {
    private static final Comparator<RecordedDocument> BY_TITLE =
            Comparator.comparing(EvidenceRecordFacts::title).thenComparing(RecordedDocument::id);

    private static final Span UNKNOWN = new Span(null, null);

    private EvidenceRecordFacts() {}

    /** First and last day between which evidence may be dated; {@code null} where there is none or it is not known. */
    private record Span(@Nullable LocalDate start, @Nullable LocalDate end) {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        List<RecordedDocument> documents = context.records().documents().stream()
                .filter(document -> context.exists(document.date()))
                .sorted(BY_TITLE)
                .toList();
        EvidenceMatch match = EvidenceMatch.of(context.parameters());
        for (RowView row : context.plan().views()) {
            if (!row.step().evidence().isEmpty()) {
                supplies(context, row, match, checks);
            }
        }
        List<RecordedDocument> evidence = documents.stream()
                .filter(document -> document.roles().contains(DocumentRole.EVIDENCE))
                .toList();
        dates(context, evidence, checks);
        checks.accept(reuse(context, evidence));
    }

    private static void supplies(ExecutionContext context, RowView row, EvidenceMatch match, Consumer<Check> checks) {
        PlanStep step = row.step();
        // The plan names the evidence of a row, so a document of any of its activities is one of the row.
        int own = 0;
        int unclear = 0;
        List<RecordedDocument> present = new ArrayList<>();
        for (RecordedDocument document : context.index().documents(step.id())) {
            if (context.exists(document.date())
                    && (document.roles().isEmpty() || document.roles().contains(DocumentRole.EVIDENCE))) {
                own++;
                // An item whose file is missing is recorded, but proves nothing.
                if (document.filePresent().orElse(true)) {
                    present.add(document);
                    unclear += match.isUnclear(document) ? 1 : 0;
                }
            }
        }
        List<String> missing = new ArrayList<>(0);
        for (Evidence entry : step.evidence()) {
            if (!isSupplied(entry, present, match)) {
                missing.add(entry.text());
            }
        }
        for (ExecutionContext.Work work : context.works(row)) {
            checks.accept(supply(context, work, missing, own, unclear));
        }
    }

    private static boolean isSupplied(Evidence entry, List<RecordedDocument> documents, EvidenceMatch match) {
        for (RecordedDocument document : documents) {
            if (match.supplies(document, entry)) {
                return true;
            }
        }
        return false;
    }

    private static Check supply(
            ExecutionContext context, ExecutionContext.Work work, List<String> missing, int own, int unclear) {
        int planned = work.step().evidence().size();
        return new EvidenceSupply(
                work.at(),
                status(context, work.record()),
                planned,
                planned - missing.size(),
                own,
                unclear,
                context.isComplete(RecordKind.DOCUMENTS),
                work.schedule().due(),
                context.asOf(),
                missing);
    }

    /**
     * Returns the status of an activity as of the day. What was completed or begun later is not completed yet; a completion
     * without a status is one. Complete records that do not list the activity say that nothing was done.
     */
    private static @Nullable ActivityStatus status(ExecutionContext context, Optional<ActivityRecord> found) {
        if (found.isEmpty()) {
            return context.isComplete(RecordKind.ACTIVITIES) ? ActivityStatus.NOT_STARTED : null;
        }
        ActivityRecord record = found.get();
        if (context.happened(record.completedOn())) {
            return record.status().orElse(ActivityStatus.COMPLETED);
        }
        if (!context.exists(record.begunOn())) {
            return ActivityStatus.NOT_STARTED;
        }
        return context.exists(record.completedOn()) ? record.status().orElse(null) : ActivityStatus.IN_PROGRESS;
    }

    private static void dates(ExecutionContext context, List<RecordedDocument> evidence, Consumer<Check> checks) {
        Map<ActivityRef, List<RecordedDocument>> proofs = new LinkedHashMap<>();
        for (RecordedDocument document : evidence) {
            if (!document.roles().contains(DocumentRole.REFERENCE)) {
                for (ActivityRef reference : Set.copyOf(document.activities())) {
                    proofs.computeIfAbsent(reference, key -> new ArrayList<>(2)).add(document);
                }
            }
        }
        proofs.forEach((reference, documents) -> checks.accept(dates(context, reference, documents)));
        if (proofs.isEmpty()) {
            checks.accept(dates(context, context.plan().planPlace(), UNKNOWN, List.of()));
        }
    }

    private static Check dates(ExecutionContext context, ActivityRef reference, List<RecordedDocument> documents) {
        Optional<PlanStep> step = context.plan().step(reference.step());
        Optional<Activity> activity = step.flatMap(
                row -> reference.activity().flatMap(id -> context.plan().activity(row, id)));
        if (step.isPresent() && activity.isPresent()) {
            return dates(
                    context,
                    PlanContext.place(step.get(), activity.get()),
                    span(context, step.get(), activity.get()),
                    documents);
        }
        if (step.isPresent() && reference.activity().isEmpty()) {
            return dates(
                    context,
                    context.plan().view(step.get()).place(),
                    span(context, step.get().allPeriods()),
                    documents);
        }
        return dates(context, new Place(reference.path(), documents.get(0).source()), UNKNOWN, documents);
    }

    private static Check dates(ExecutionContext context, Place at, Span span, List<RecordedDocument> documents) {
        int grace = context.parameters().integer("EVD-03.grace_days");
        @Nullable LocalDate start = span.start();
        @Nullable LocalDate end = span.end();
        @Nullable LocalDate last = end == null ? null : end.plusDays(grace);
        @Nullable LocalDate earliest = null;
        @Nullable LocalDate latest = null;
        List<String> undated = new ArrayList<>();
        List<String> early = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (RecordedDocument document : documents) {
            @Nullable LocalDate date = document.date().orElse(null);
            if (date == null) {
                undated.add(title(document));
                continue;
            }
            earliest = PlanContext.earlier(earliest, date);
            latest = PlanContext.later(latest, date);
            if (start != null && date.isBefore(start)) {
                early.add(title(document));
            } else if (last != null && date.isAfter(last)) {
                late.add(title(document));
            }
        }
        return new EvidenceDates(
                at,
                documents.size(),
                context.isComplete(RecordKind.DOCUMENTS),
                undated,
                earliest,
                latest,
                start,
                end,
                grace,
                early,
                late);
    }

    private static Span span(ExecutionContext context, PlanStep step, Activity activity) {
        return span(context, activity.periods().isEmpty() ? step.periods() : activity.periods());
    }

    /** Returns the days of all periods: a deadline among them has no first day, open work ends with the fiscal year. */
    private static Span span(ExecutionContext context, List<PlannedPeriod> planned) {
        @Nullable LocalDate start = null;
        @Nullable LocalDate end = null;
        boolean any = false;
        boolean withoutStart = false;
        boolean withoutEnd = false;
        for (PlannedPeriod each : planned) {
            if (each.period().isPresent()) {
                any = true;
                @Nullable LocalDate first = each.period().get().start().orElse(null);
                @Nullable LocalDate last = each.period().get().end().orElse(null);
                start = PlanContext.earlier(start, first);
                end = PlanContext.later(end, last);
                withoutStart |= first == null;
                withoutEnd |= last == null;
            }
        }
        if (!any) {
            return UNKNOWN;
        }
        if (withoutStart) {
            start = null;
        }
        if (withoutEnd) {
            @Nullable LocalDate yearEnd = context.yearEnd();
            end = yearEnd == null ? null : PlanContext.later(end, yearEnd);
        }
        return new Span(start, end);
    }

    private static Check reuse(ExecutionContext context, List<RecordedDocument> evidence) {
        Map<String, Set<String>> rows = new TreeMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (RecordedDocument document : evidence) {
            String file = document.address()
                    .map(ThaiText::key)
                    .filter(key -> !key.isEmpty())
                    .orElse(document.id());
            titles.putIfAbsent(file, title(document));
            Set<String> proven = rows.computeIfAbsent(file, key -> new TreeSet<>(SubjectOrder.INSTANCE));
            document.activities().forEach(reference -> proven.add(step(context, reference)));
        }
        String most = "";
        Set<String> proven = Set.of();
        for (Map.Entry<String, Set<String>> file : rows.entrySet()) {
            if (most.isEmpty() || file.getValue().size() > proven.size()) {
                most = file.getKey();
                proven = file.getValue();
            }
        }
        return new EvidenceReuse(
                context.plan().planPlace(),
                rows.size(),
                context.isComplete(RecordKind.DOCUMENTS),
                proven.size(),
                context.parameters().integer("EVD-05.max_reuse"),
                titles.getOrDefault(most, most),
                List.copyOf(proven));
    }

    /** Returns the step that a reference means: two rows of one step are one. */
    private static String step(ExecutionContext context, ActivityRef reference) {
        return context.plan()
                .step(reference.step())
                .flatMap(PlanStep::step)
                .map(Enum::name)
                .orElse(reference.step());
    }

    private static String title(RecordedDocument document) {
        return document.title().or(document::address).orElse(document.id());
    }
}
