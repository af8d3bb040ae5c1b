package org.kmplan.examples.service.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.time.Fraction;
import org.kmplan.examples.service.account.RefusedException;
import org.kmplan.examples.service.account.Viewer;
import org.springframework.stereotype.Service;

/**
 * Records that are entered activity by activity, over those that a dossier has. What a form does not ask for stays as it was
 * sent: other entries, and records of activities that the plan does not have.
 */
@Service
public class ActivityEntries {
    private static final Fraction MOST_PERSONS = Fraction.of(100_000_000);
    private static final int LONGEST_TITLE = 500;

    private final Dossiers dossiers;
    private final DossierChanges changes;
    private final Desk desk;
    private final Judge judge;

    ActivityEntries(Dossiers dossiers, DossierChanges changes, Desk desk, Judge judge) {
        this.dossiers = dossiers;
        this.changes = changes;
        this.desk = desk;
        this.judge = judge;
    }

    /**
     * What is known of an activity.
     *
     * @param activity activity, or a step that names none
     * @param description what the plan says
     * @param record what was done
     * @param documents documents that show it
     */
    public record Line(ActivityRef activity, String description, ActivityRecord record, List<String> documents) {}

    /**
     * What is known of the plan of a dossier.
     *
     * @param basis key of the records that it is taken from, if there are any
     * @param issuedOn day on which the plan was issued
     * @param lines activities in the order of the plan
     */
    public record Sheet(@Nullable Long basis, Optional<LocalDate> issuedOn, List<Line> lines) {}

    /**
     * What is entered of an activity.
     *
     * @param status status
     * @param begunOn first day
     * @param completedOn day of completion
     * @param attended persons who took part
     * @param headcount persons concerned
     * @param document title of one more document that shows it
     * @param documentOn day of that document
     */
    public record Entry(
            Optional<ActivityStatus> status,
            Optional<LocalDate> begunOn,
            Optional<LocalDate> completedOn,
            Optional<Fraction> attended,
            Optional<Fraction> headcount,
            Optional<String> document,
            Optional<LocalDate> documentOn) {}

    private record Known(KnowledgePlan plan, List<PlanRecords> sets, Optional<PlanRecords> records) {
        PlanRecords start() {
            return records.orElseGet(
                    () -> PlanRecords.empty().withPlanId(plan.id()).withFiscalYear(plan.fiscalYear()));
        }
    }

    /**
     * Returns what is known of the plan of a dossier.
     *
     * @throws RefusedException if its last version has no plan, or more than one
     */
    public Sheet sheet(Viewer viewer, long id) {
        Dossier dossier = dossiers.dossier(viewer, id);
        Optional<RecordSet> newest = newest(dossier);
        Known known = known(dossier, newest);
        PlanRecords records = known.start();
        List<Line> lines = new ArrayList<>();
        for (PlanStep step : known.plan().steps()) {
            if (step.activities().isEmpty()) {
                lines.add(line(records, ActivityRef.ofStep(step.id()), step.title()));
            }
            for (Activity activity : step.activities()) {
                lines.add(line(records, ActivityRef.of(step.id(), activity.id()), activity.description()));
            }
        }
        return new Sheet(newest.map(RecordSet::key).orElse(null), records.planIssuedOn(), lines);
    }

    /**
     * Takes what was entered, and judges the last version by it.
     *
     * @param basis key of the records that the form was filled from
     * @throws ChangedMeanwhileException if other records were sent since
     * @throws RefusedException if nothing was entered, or something that cannot be
     */
    public Dossiers.Judged enter(
            Viewer viewer,
            long id,
            @Nullable Long basis,
            Optional<LocalDate> issuedOn,
            Map<ActivityRef, Entry> entries,
            LocalDate asOf) {
        Dossier dossier = dossiers.dossier(viewer, id);
        Optional<RecordSet> newest = newest(dossier);
        if (!Objects.equals(basis, newest.map(RecordSet::key).orElse(null))) {
            throw new ChangedMeanwhileException(dossier.key());
        }
        Known known = known(dossier, newest);
        PlanRecords before = known.start();
        PlanRecords after = issuedOn.equals(before.planIssuedOn())
                ? before
                : before.withPlanIssuedOn(issuedOn).withPlanIssued(issuedOn.map(day -> true));
        for (Map.Entry<ActivityRef, Entry> each : entries.entrySet()) {
            after = withDocument(with(after, each.getKey(), each.getValue()), each.getKey(), each.getValue());
        }
        if (after.equals(before)) {
            throw new RefusedException("refused.nothing-entered");
        }
        List<PlanRecords> sets = new ArrayList<>(known.sets());
        int place = known.records().map(sets::indexOf).orElse(-1);
        if (place < 0) {
            sets.add(after);
        } else {
            sets.set(place, after);
        }
        return changes.addRecords(
                viewer, dossier, "records.json", RecordsJson.write(sets).getBytes(StandardCharsets.UTF_8), asOf);
    }

    private Optional<RecordSet> newest(Dossier dossier) {
        return dossiers.recordSets(dossier).stream().findFirst();
    }

    private Known known(Dossier dossier, Optional<RecordSet> newest) {
        DocumentVersion last = dossiers.versions(dossier).get(0);
        byte[] document = dossiers.document(last);
        Optional<Judge.NamedBytes> sent =
                newest.map(set -> new Judge.NamedBytes(set.fileName(), dossiers.document(set)));
        return desk.run(() -> {
            List<KnowledgePlan> plans = judge.plans(last.fileName(), document);
            if (plans.size() != 1) {
                throw new RefusedException("refused.template-plans", String.valueOf(plans.size()));
            }
            List<PlanRecords> sets =
                    sent.map(records -> Judge.recordsOf(records, plans)).orElse(List.of());
            return new Known(plans.get(0), sets, Judge.recordsOf(plans.get(0), sets, 1));
        });
    }

    private static Line line(PlanRecords records, ActivityRef activity, String description) {
        return new Line(
                activity,
                description,
                records.activity(activity)
                        .orElseGet(() ->
                                ActivityRecord.builder().activity(activity).build()),
                records.documents().stream()
                        .filter(document -> document.activities().contains(activity))
                        .map(document -> document.title().orElse(document.id()))
                        .toList());
    }

    private static PlanRecords with(PlanRecords records, ActivityRef activity, Entry entry) {
        ActivityRecord before = records.activity(activity)
                .orElseGet(() -> ActivityRecord.builder().activity(activity).build());
        Optional<Attendance> attendance = before.attendance();
        Optional<Fraction> attended = attendance.flatMap(Attendance::attended);
        Optional<Fraction> headcount = attendance.flatMap(Attendance::headcount);
        refuseUnlessPersons(activity, entry.attended(), attended);
        refuseUnlessPersons(activity, entry.headcount(), headcount);
        if (!entry.attended().equals(attended) || !entry.headcount().equals(headcount)) {
            Attendance changed = attendance
                    .orElseGet(() -> Attendance.builder().build())
                    .withAttended(entry.attended())
                    .withHeadcount(entry.headcount());
            attendance = changed.equals(Attendance.builder().build()) ? Optional.empty() : Optional.of(changed);
        }
        ActivityRecord after = before.withStatus(entry.status())
                .withBegunOn(entry.begunOn())
                .withCompletedOn(entry.completedOn())
                .withAttendance(attendance);
        if (after.equals(before)) {
            return records;
        }
        List<ActivityRecord> all = new ArrayList<>(records.activities());
        int place = all.indexOf(before);
        if (place < 0) {
            all.add(after);
        } else {
            all.set(place, after);
        }
        return records.withActivities(all);
    }

    /** Refuses what is no number of persons, unless it was sent as such and is left as it was. */
    private static void refuseUnlessPersons(ActivityRef activity, Optional<Fraction> typed, Optional<Fraction> before) {
        boolean persons = typed.stream()
                .allMatch(number -> number.denominator().bitLength() == 1
                        && number.numerator().signum() >= 0
                        && number.compareTo(MOST_PERSONS) <= 0);
        if (!persons && !typed.equals(before)) {
            throw new RefusedException(
                    "refused.entry-number", typed.orElseThrow().toString(), activity.toString());
        }
    }

    private static PlanRecords withDocument(PlanRecords records, ActivityRef activity, Entry entry) {
        if (entry.document().isEmpty()) {
            if (entry.documentOn().isPresent()) {
                throw new RefusedException("refused.entry-document", activity.toString());
            }
            return records;
        }
        String title = FileNames.text(entry.document().get());
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RefusedException("refused.too-long", String.valueOf(LONGEST_TITLE));
        }
        Set<String> taken =
                records.documents().stream().map(RecordedDocument::id).collect(Collectors.toSet());
        int number = records.documents().size() + 1;
        while (taken.contains("document-" + number)) {
            number++;
        }
        List<RecordedDocument> all = new ArrayList<>(records.documents());
        all.add(RecordedDocument.builder()
                .id("document-" + number)
                .title(title)
                .addActivities(activity)
                .addRoles(DocumentRole.EVIDENCE)
                .date(entry.documentOn())
                .build());
        return records.withDocuments(all);
    }
}
