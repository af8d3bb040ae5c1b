package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;

/** Entries of records by what they are about, so that the time of an evaluation grows with the plan, not with its square. */
final class RecordIndex {
    private final Map<ActivityRef, ActivityRecord> activities = new HashMap<>();
    private final Map<String, List<MeasuredResult>> results = new HashMap<>();
    private final Map<ActivityRef, List<RecordedDocument>> documents = new HashMap<>();
    private final Map<String, List<RecordedDocument>> documentsOfSteps = new HashMap<>();

    RecordIndex(PlanRecords records) {
        records.activities().forEach(entry -> activities.putIfAbsent(entry.activity(), entry));
        records.results()
                .forEach(entry -> results.computeIfAbsent(entry.subject(), key -> new ArrayList<>(1))
                        .add(entry));
        for (RecordedDocument document : records.documents()) {
            for (ActivityRef reference : document.activities()) {
                add(documents, reference, document);
                add(documentsOfSteps, reference.step(), document);
            }
        }
    }

    /** Adds a document, unless it is the last one added: it may name an activity, or several of a step, more than once. */
    private static <K> void add(Map<K, List<RecordedDocument>> lists, K key, RecordedDocument document) {
        List<RecordedDocument> there = lists.computeIfAbsent(key, missing -> new ArrayList<>(2));
        if (there.isEmpty() || there.get(there.size() - 1) != document) {
            there.add(document);
        }
    }

    /** Returns the record of an activity, or of a step as a whole. */
    Optional<ActivityRecord> activity(ActivityRef reference) {
        return Optional.ofNullable(activities.get(reference));
    }

    /** Returns the results measured for a target, in the order recorded. */
    List<MeasuredResult> results(String subject) {
        return results.getOrDefault(subject, List.of());
    }

    /** Returns the documents of a step or of any activity of it, in the order recorded. */
    List<RecordedDocument> documents(String step) {
        return documentsOfSteps.getOrDefault(step, List.of());
    }

    /** Returns the documents that prove the work of an activity, or of a step as a whole. */
    List<RecordedDocument> evidence(ActivityRef reference) {
        List<RecordedDocument> evidence = new ArrayList<>(2);
        for (RecordedDocument document : documents.getOrDefault(reference, List.of())) {
            if (document.roles().contains(DocumentRole.EVIDENCE)) {
                evidence.add(document);
            }
        }
        return evidence;
    }
}
