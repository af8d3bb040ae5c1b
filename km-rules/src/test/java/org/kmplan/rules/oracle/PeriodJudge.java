package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.NOT_APPLICABLE;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.report.Outcome;

/** Rules SCH-01 to SCH-04, EVD-01, EVD-04 and EVD-05 (plan). */
final class PeriodJudge {
    private static final List<String> DOCUMENTS = List.of(
                    "คำสั่ง",
                    "รายงาน",
                    "หนังสือ",
                    "เอกสาร",
                    "แผน",
                    "คู่มือ",
                    "ประเมิน",
                    "บันทึก",
                    "ประกาศ",
                    "ทะเบียน",
                    "เกียรติบัตร",
                    "ภาพถ่าย",
                    "รายชื่อ")
            .stream()
            .map(ThaiText::skeleton)
            .toList();

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");

    /** A group of rows is named after its first row by id: the order in which a plan lists its rows decides nothing. */
    private static final Comparator<String> BY_ID =
            Comparator.comparing(PeriodJudge::rank).thenComparing(Comparator.naturalOrder());

    private final PlanIndex index;
    private final Limits limits;
    private final Verdicts out;

    PeriodJudge(PlanIndex index, Verdicts out) {
        this.index = index;
        this.limits = index.limits;
        this.out = out;
    }

    void judge() {
        for (PlanStep row : index.plan.steps()) {
            String path = "steps/" + row.id();
            int periods = row.allPeriods().size();
            out.plan("SCH-01", path, periods > 0, 1, periods);
            for (Activity activity : row.activities()) {
                activity.periods().forEach(period -> period(row, activity, period));
            }
            row.periods().forEach(period -> period(row, null, period));
            evidence(row);
        }
        order();
        sharedEvidence();
    }

    private void period(PlanStep row, @Nullable Activity activity, PlannedPeriod planned) {
        String parent = new PlanIndex.PlanActivity(row, activity).path();
        String path = parent + "/periods/" + planned.id();
        Set<PeriodNote> notes = planned.reading().notes();
        List<String> wrong = new ArrayList<>();
        if (planned.period().isEmpty()) {
            wrong.add("unreadable");
        }
        if (notes.contains(PeriodNote.VAGUE)) {
            wrong.add("vague");
        }
        if (notes.contains(PeriodNote.HISTORY)) {
            wrong.add("history");
        }
        if (!limits.flag("SCH-01.allow_inferred_year") && notes.contains(PeriodNote.YEAR_FROM_PLAN)) {
            wrong.add("year-not-written");
        }
        Ruling ruling = wrong.isEmpty() ? Ruling.PASSED : Ruling.failed(wrong.toArray(String[]::new));
        out.plan("SCH-01", path, ruling, null, planned.reading().raw());
        if (planned.period().isEmpty()) {
            return;
        }
        PlanPeriod period = planned.period().get();
        PlanPeriod year = index.yearStart == null ? null : PlanPeriod.Range.of(index.yearStart, index.yearEnd);
        Outcome within = NOT_DETERMINABLE;
        if (period.end().isEmpty() && !limits.flag("SCH-02.allow_open_end")) {
            within = Outcome.FAILED;
        } else if (index.yearStart != null) {
            within = Verdicts.outcome(period.start().map(this::isInYear).orElse(true)
                    && period.end().map(this::isInYear).orElse(true));
        }
        out.plan("SCH-02", path, within, year, period);
        if (period.end().isEmpty()) {
            LocalDate review = planned.reviewDate().orElse(null);
            review = review == null ? index.reviews.get(parent) : review;
            review = review == null && activity != null ? index.reviews.get("steps/" + row.id()) : review;
            for (Activity part : activity == null && review == null ? row.activities() : List.<Activity>of()) {
                LocalDate day = index.reviews.get(new PlanIndex.PlanActivity(row, part).path());
                review = day != null && (review == null || day.isBefore(review)) ? day : review;
            }
            review = review == null ? measured(row, activity) : review;
            String word = limits.word("SCH-03.default_review");
            LocalDate proposed = word.equals("year end") ? index.yearEnd : index.named(word);
            out.plan("SCH-03", path, review != null, proposed, review != null ? review : period);
        }
    }

    /** Returns the latest day that a target of the work names; null if none does. */
    private @Nullable LocalDate measured(PlanStep row, @Nullable Activity activity) {
        LocalDate last = null;
        for (Demand.Placed target : index.targets(row)) {
            boolean own = activity == null || target.activity() == null || target.activity() == activity;
            LocalDate day = own && target.expression().kind() != TargetKind.NOT_A_TARGET ? Demand.dayOf(target) : null;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        return last;
    }

    private boolean isInYear(LocalDate day) {
        return !day.isBefore(index.yearStart) && !day.isAfter(index.yearEnd);
    }

    private void order() {
        LocalDate previous = null;
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            LocalDate start = null;
            for (PlanStep row : index.rows(step)) {
                for (PlannedPeriod planned : row.allPeriods()) {
                    LocalDate from = planned.period().flatMap(PlanPeriod::start).orElse(null);
                    start = from != null && (start == null || from.isBefore(start)) ? from : start;
                }
            }
            if (start == null) {
                continue;
            }
            if (previous != null) {
                out.plan("SCH-04", PlanIndex.subject(step), !start.isBefore(previous), previous, start);
            }
            previous = start;
        }
    }

    private void evidence(PlanStep row) {
        String path = "steps/" + row.id();
        int named = row.evidence().size();
        boolean asked = !limits.flag("EVD-01.only_with_column") || asksForEvidence(row.process());
        if (asked && row.process() == PlanProcess.KMP) {
            out.plan("EVD-01", path, named > 0, 1, named);
        } else if (asked) {
            long documents = row.allIndicators().stream()
                    .map(indicator -> ThaiText.skeleton(indicator.text()))
                    .filter(text -> DOCUMENTS.stream().anyMatch(text::contains))
                    .count();
            long standing = named > 0 ? named : documents;
            out.plan("EVD-01", path, standing > 0 ? PASSED : NOT_APPLICABLE, 1, standing);
        }
        for (Evidence evidence : row.evidence()) {
            String text = ThaiText.skeleton(evidence.text());
            int first = limits.acts.stream().anyMatch(text::startsWith) ? 1 : 0;
            boolean document = evidence.types().stream().skip(first).anyMatch(type -> type != EvidenceType.ACTIVITY);
            out.plan("EVD-04", path + "/evidence/" + evidence.id(), document, null, null);
        }
    }

    private boolean asksForEvidence(PlanProcess process) {
        for (PlanTable table : index.plan.tables()) {
            boolean ofProcess = table.process().isEmpty() || table.process().get() == process;
            if (ofProcess && table.columns().contains(PlanColumn.EVIDENCE)) {
                return true;
            }
        }
        return index.plan.steps().stream()
                .filter(row -> row.process() == process)
                .anyMatch(row -> !row.evidence().isEmpty());
    }

    private void sharedEvidence() {
        Map<Set<String>, List<PlanStep>> groups = new LinkedHashMap<>();
        Map<Set<String>, Set<Object>> steps = new HashMap<>();
        for (PlanStep row : index.plan.steps()) {
            if (row.evidence().isEmpty()) {
                continue;
            }
            Set<String> entries = new HashSet<>();
            row.evidence().forEach(evidence -> entries.add(ThaiText.key(evidence.text())));
            groups.computeIfAbsent(entries, key -> new ArrayList<>()).add(row);
            Object step = row.step().isPresent() ? row.step().get() : row.id();
            steps.computeIfAbsent(entries, key -> new HashSet<>()).add(step);
        }
        int most = limits.whole("EVD-05.max_reuse");
        groups.forEach((entries, rows) -> {
            int found = steps.get(entries).size();
            String first = rows.stream().map(PlanStep::id).min(BY_ID).orElseThrow();
            out.plan("EVD-05", "steps/" + first, found <= most, most, found);
        });
    }

    /** Returns an id such that texts compare as ids do: KMP before CMP before all else, numbers by value. */
    private static String rank(String id) {
        String ranked = id.replace("KMP", "\u0001").replace("CMP", "\u0002");
        return NUMBER.matcher(ranked)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, 40 - number.group(1).length())) + number.group(1));
    }
}
