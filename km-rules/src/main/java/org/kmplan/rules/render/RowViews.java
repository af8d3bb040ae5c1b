package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.render.internal.FindingView;
import org.kmplan.rules.render.internal.PlanView;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;

/** Findings of one report by the row of the plan that they are about, in the order of the document. */
final class RowViews {
    private static final String STEPS = "steps/";

    private final Wording wording;
    private final String id;
    private final Map<String, List<Finding>> rows = new TreeMap<>();
    private final Map<String, Integer> order = new LinkedHashMap<>();

    RowViews(Wording wording, ComplianceReport report, Optional<KnowledgePlan> plan, String id) {
        this.wording = wording;
        this.id = id;
        plan.ifPresent(known -> known.steps().forEach(step -> order.put(STEPS + step.id(), order.size())));
        for (Finding finding : report.results()) {
            if (isWorthSaying(finding)) {
                rows.computeIfAbsent(row(finding.subject()), row -> new ArrayList<>())
                        .add(finding);
            }
        }
    }

    /** Tells whether a result is said at its row: it failed, is open in the plan, is waived, or was noticed for something. */
    static boolean isWorthSaying(Finding finding) {
        return finding.outcome() == Outcome.FAILED
                || finding.outcome() == Outcome.WAIVED
                || finding.aspect() == Aspect.PLAN && finding.outcome() == Outcome.NOT_DETERMINABLE
                || !finding.observations().isEmpty();
    }

    /** Returns the row of a subject: a row of the plan, or what comes before the first blank part of another path. */
    static String row(String subject) {
        int end = subject.indexOf('/');
        if (subject.startsWith(STEPS)) {
            end = subject.indexOf('/', STEPS.length());
        }
        return end < 0 ? subject : subject.substring(0, end);
    }

    List<PlanView.RowView> views() {
        List<PlanView.RowView> views = new ArrayList<>();
        rows.keySet().stream()
                .sorted(Comparator.<String>comparingInt(this::rank).thenComparing(Comparator.naturalOrder()))
                .forEach(row -> views.add(new PlanView.RowView(anchor(row), wording.subject(row), findings(row))));
        return views;
    }

    /** Returns the anchor of a row, or nothing if the page says nothing about it. */
    String link(String row) {
        return rows.containsKey(row) ? anchor(row) : "";
    }

    List<Finding> of(String row) {
        return rows.getOrDefault(row, List.of());
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
            last = order.getOrDefault(STEPS + each.name(), order.isEmpty() ? each.ordinal() : last);
        }
        return step.equals(PlanStep.RECOGNITION_ID) ? ProcessStep.KMP7.ordinal() : last;
    }

    private String anchor(String row) {
        return id + "-row-" + row.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private List<FindingView> findings(String row) {
        List<FindingView> views = new ArrayList<>();
        of(row).stream().sorted(Comparator.comparing(Tone::of)).forEach(finding -> views.add(view(finding)));
        return views;
    }

    private FindingView view(Finding finding) {
        Tone tone = Tone.of(finding);
        boolean complaint = finding.outcome() != Outcome.PASSED;
        return new FindingView(
                id + "-" + finding.rule() + "-" + finding.aspect() + "-"
                        + finding.subject().replaceAll("[^A-Za-z0-9_-]", "-"),
                tone.style(),
                tone.mark(),
                finding.rule().value(),
                wording.title(finding.rule()),
                state(finding),
                place(finding),
                complaint ? wording.reasons(finding) : List.of(),
                finding.observations().stream().map(wording::text).toList(),
                complaint ? wording.advice(finding) : List.of(),
                complaint ? wording.basis(finding.rule()) : "",
                "");
    }

    private String state(Finding finding) {
        String outcome = finding.outcome() == Outcome.FAILED
                ? wording.text(
                        finding.severity() == Severity.MANDATORY
                                ? "report.section.must-mend"
                                : "report.section.should-improve")
                : wording.name("outcome", finding.outcome());
        return finding.aspect() == Aspect.EXECUTION
                ? wording.text("report.verdict." + Aspect.EXECUTION) + ": " + outcome
                : outcome;
    }

    private String place(Finding finding) {
        String subject = wording.subject(finding.subject());
        return finding.position()
                .map(position -> subject + " · " + wording.position(position))
                .orElse(subject);
    }
}
