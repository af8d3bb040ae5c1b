package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;

/** Findings of one report by the row of the plan that they are about, in the order of the document. */
final class FindingsByRow {
    private static final String STEPS = "steps/";

    private final Map<String, List<Finding>> rows = new TreeMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();
    private final Map<ReportKey, List<Finding>> consequences = new HashMap<>();

    /**
     * Groups those of the results that are worth saying; without a plan its rows stand in the order of the steps.
     *
     * @param results results to be shown
     * @param all all results of the report, among them those that follow from the ones shown
     */
    FindingsByRow(List<Finding> results, List<Finding> all, Optional<KnowledgePlan> plan) {
        for (Finding finding : all) {
            if (finding.outcome() != Outcome.NOT_APPLICABLE) {
                finding.causedBy()
                        .ifPresent(cause -> consequences
                                .computeIfAbsent(cause, key -> new ArrayList<>())
                                .add(finding));
            }
        }
        plan.ifPresent(known -> known.steps().forEach(step -> order.put(STEPS + step.id(), order.size())));
        for (Finding finding : results) {
            if (isWorthSaying(finding)) {
                rows.computeIfAbsent(row(finding.subject()), row -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /**
     * Tells whether a result is said at its row: it failed, is open in the plan, is waived, or was noticed for something. What
     * follows from another finding is said below that.
     */
    static boolean isWorthSaying(Finding finding) {
        return finding.causedBy().isEmpty() && isToBeSaid(finding);
    }

    /** Tells whether a result is said somewhere, at its row or below its cause. */
    static boolean isToBeSaid(Finding finding) {
        return finding.outcome() == Outcome.FAILED
                || finding.outcome() == Outcome.WAIVED
                || finding.aspect() == Aspect.PLAN && finding.outcome() == Outcome.NOT_DETERMINABLE
                || !finding.observations().isEmpty();
    }

    /** Returns the row of a subject: a row of the plan, an element of another list, or the first part of another path. */
    static String row(String subject) {
        int end = subject.indexOf('/');
        if (end >= 0 && (subject.startsWith(STEPS) || isNumbered(subject, end + 1))) {
            end = subject.indexOf('/', end + 1);
        }
        return end < 0 ? subject : subject.substring(0, end);
    }

    private static boolean isNumbered(String path, int start) {
        return start < path.length() && path.charAt(start) >= '1' && path.charAt(start) <= '9';
    }

    /** Returns the rows about which there is something to say. */
    List<String> rows() {
        return rows.keySet().stream()
                .sorted(Comparator.<String>comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Returns the findings of a row, the worst first; none if there is nothing to say about it. */
    List<Finding> of(String row) {
        return rows.getOrDefault(row, List.of()).stream()
                .sorted(Comparator.comparing(Tone::of))
                .toList();
    }

    /** Returns what follows from any of these findings, in the order of the report. */
    List<Finding> consequences(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> consequences.getOrDefault(ReportKey.of(finding), List.of()).stream())
                .toList();
    }

    boolean has(String row) {
        return rows.containsKey(row);
    }

    /** Returns the place of a row among the rows: what is about the whole plan first, the records last. */
    int rank(String row) {
        if (!row.startsWith(STEPS)) {
            return row.startsWith("records") ? Integer.MAX_VALUE : -1;
        }
        Integer known = order.get(row);
        if (known != null) {
            return 2 * known;
        }
        return 2 * before(row.substring(STEPS.length())) + 1;
    }

    /** Returns the index of the last row of the plan that a missing step should follow; -1 if it should come first. */
    private int before(String step) {
        int last = -1;
        for (ProcessStep each : ProcessStep.values()) {
            if (each.name().equals(step)) {
                return last;
            }
            last = order.isEmpty() ? each.ordinal() : Math.max(last, lastOf(each));
        }
        return step.equals(PlanStep.RECOGNITION_ID) ? ProcessStep.KMP7.ordinal() : last;
    }

    /** Returns the index of the last row of a step, which may have several; -1 if it has none. */
    private int lastOf(ProcessStep step) {
        return order.entrySet().stream()
                .filter(row ->
                        row.getKey().equals(STEPS + step.name()) || row.getKey().startsWith(STEPS + step.name() + "-"))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(-1);
    }
}
