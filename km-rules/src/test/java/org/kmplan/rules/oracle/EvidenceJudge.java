package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.oracle.PlanIndex.PlanActivity;
import org.kmplan.rules.report.Outcome;

/** Rules EVD-02, EVD-03 and EVD-05 on what was done. */
final class EvidenceJudge {
    private final RecordIndex done;
    private final Verdicts out;
    private final boolean complete;
    private final boolean byType;
    private final boolean byTitle;

    EvidenceJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
        this.complete = done.isComplete(RecordKind.DOCUMENTS);
        List<String> ways = done.limits.words("EVD-02.match");
        this.byTitle = ways.contains("title");
        this.byType = ways.contains("type") || !byTitle;
    }

    void judge() {
        for (PlanActivity activity : done.plan.activities) {
            if (!activity.row().evidence().isEmpty()) {
                supply(activity);
            }
        }
        dated();
        distinct();
    }

    private void supply(PlanActivity activity) {
        List<RecordedDocument> documents = new ArrayList<>(done.documents(activity.row()));
        documents.removeIf(document -> !isEvidence(document));
        boolean any = !documents.isEmpty();
        documents.removeIf(document -> !document.filePresent().orElse(true));
        int planned = activity.row().evidence().size();
        long found = activity.row().evidence().stream()
                .filter(entry -> documents.stream().anyMatch(document -> isMatch(entry, document)))
                .count();
        boolean untyped = documents.stream()
                .anyMatch(document -> byType && document.type().isEmpty()
                        || byTitle && document.title().isEmpty());
        out.done("EVD-02", activity.path(), supplied(activity, found == planned, any, untyped), planned, found);
    }

    private Outcome supplied(PlanActivity activity, boolean all, boolean any, boolean untyped) {
        ActivityStatus status = done.status(activity);
        ActivityRecord entry = done.of(activity);
        LocalDate completed =
                entry == null ? null : entry.completedOn().or(entry::begunOn).orElse(null);
        if (completed != null && completed.isAfter(done.asOf)) {
            return NOT_APPLICABLE;
        }
        if (status == null && (entry == null || !done.isPast(entry.completedOn()))) {
            LocalDate due = activity.due().day();
            return due != null && !done.asOf.isAfter(due) ? NOT_YET_DUE : NOT_DETERMINABLE;
        }
        if (status != null && status != ActivityStatus.COMPLETED) {
            return NOT_APPLICABLE;
        }
        if (all) {
            return PASSED;
        }
        return untyped || !any && !complete ? NOT_DETERMINABLE : FAILED;
    }

    private static boolean isEvidence(RecordedDocument document) {
        return document.roles().isEmpty() || document.roles().contains(DocumentRole.EVIDENCE);
    }

    private boolean isMatch(Evidence evidence, RecordedDocument document) {
        return byType && isOfType(evidence, document) || byTitle && isTitled(evidence, document);
    }

    /** Tells whether a document bears the text of an entry, or one of the titles between which the entry leaves the choice. */
    private static boolean isTitled(Evidence evidence, RecordedDocument document) {
        String key = document.title().map(ThaiText::key).orElse(null);
        return ThaiText.key(evidence.text()).equals(key)
                || Stream.of(evidence.text().split("หรือ", -1))
                        .map(ThaiText::key)
                        .anyMatch(choice -> choice.equals(key));
    }

    private static boolean isOfType(Evidence evidence, RecordedDocument document) {
        if (evidence.types().equals(List.of(EvidenceType.ACTIVITY))) {
            return true;
        }
        boolean untyped = evidence.types().stream().allMatch(type -> type == EvidenceType.OTHER);
        if (!untyped) {
            return document.type().filter(evidence.types()::contains).isPresent();
        }
        String key = ThaiText.key(evidence.text());
        return document.type().orElse(EvidenceType.OTHER) == EvidenceType.OTHER
                && document.title().map(ThaiText::key).filter(key::equals).isPresent();
    }

    private void dated() {
        Map<String, Period> periods = new LinkedHashMap<>();
        for (PlanStep row : done.plan.plan.steps()) {
            String path = "steps/" + row.id();
            periods.put(path, period(row.allPeriods()));
            for (Activity activity : row.activities()) {
                periods.put(path + "/activities/" + activity.id(), period(new PlanActivity(row, activity).periods()));
            }
        }
        Map<String, Outcome> outcomes = new HashMap<>();
        for (RecordedDocument document : done.documents) {
            boolean evidence = document.roles().contains(DocumentRole.EVIDENCE)
                    && !document.roles().contains(DocumentRole.REFERENCE);
            if (evidence) {
                for (ActivityRef ref : document.activities()) {
                    Period period = periods.getOrDefault(ref.path(), Period.UNKNOWN);
                    outcomes.merge(ref.path(), period.judge(document.date().orElse(null)), EvidenceJudge::worse);
                }
            }
        }
        outcomes.forEach((path, outcome) -> out.done("EVD-03", path, outcome, periods.get(path), null));
        if (outcomes.isEmpty()) {
            out.done("EVD-03", Verdicts.PLAN, complete ? NOT_APPLICABLE : NOT_DETERMINABLE, null, null);
        }
    }

    private static Outcome worse(Outcome left, Outcome right) {
        return left == FAILED || right == FAILED
                ? FAILED
                : left == NOT_DETERMINABLE || right == NOT_DETERMINABLE ? NOT_DETERMINABLE : PASSED;
    }

    /**
     * Days within which evidence is dated.
     *
     * @param start first day; null if a deadline has none
     * @param last last day with the days of grace; null if it is not known
     * @param known whether a period is readable
     */
    private record Period(
            @Nullable LocalDate start, @Nullable LocalDate last, boolean known) {
        static final Period UNKNOWN = new Period(null, null, false);

        Outcome judge(@Nullable LocalDate date) {
            if (date == null || !known) {
                return NOT_DETERMINABLE;
            }
            if (start != null && date.isBefore(start) || last != null && date.isAfter(last)) {
                return FAILED;
            }
            return last == null ? NOT_DETERMINABLE : PASSED;
        }
    }

    private Period period(List<PlannedPeriod> planned) {
        LocalDate start = LocalDate.MAX;
        LocalDate end = LocalDate.MIN;
        boolean known = false;
        for (PlannedPeriod one : planned) {
            PlanPeriod period = one.period().orElse(null);
            if (period == null) {
                continue;
            }
            known = true;
            LocalDate from = period.start().orElse(LocalDate.MIN);
            start = from.isBefore(start) ? from : start;
            LocalDate to = period.end().orElse(done.plan.yearEnd);
            end = end == null || to == null ? null : to.isAfter(end) ? to : end;
        }
        LocalDate last = end == null || !known ? null : end.plusDays(done.limits.whole("EVD-03.grace_days"));
        return new Period(start.equals(LocalDate.MIN) ? null : start, last, known);
    }

    private void distinct() {
        Map<String, Set<Object>> steps = new HashMap<>();
        for (RecordedDocument document : done.documents) {
            if (!document.roles().contains(DocumentRole.EVIDENCE)) {
                continue;
            }
            String file = document.address()
                    .map(ThaiText::key)
                    .filter(key -> !key.isEmpty())
                    .orElse(document.id());
            Set<Object> proven = steps.computeIfAbsent(file, key -> new HashSet<>());
            for (ActivityRef ref : document.activities()) {
                ProcessStep step = done.stepOf(ref);
                proven.add(step != null ? step : ref.step());
            }
        }
        int most = done.limits.whole("EVD-05.max_reuse");
        int found = steps.values().stream().mapToInt(Set::size).max().orElse(0);
        Outcome outcome =
                !steps.isEmpty() ? Verdicts.outcome(found <= most) : complete ? NOT_APPLICABLE : NOT_DETERMINABLE;
        out.done("EVD-05", Verdicts.PLAN, outcome, most, found);
    }
}
