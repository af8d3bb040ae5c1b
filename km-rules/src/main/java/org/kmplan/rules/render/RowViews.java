package org.kmplan.rules.render;

import java.util.List;
import org.kmplan.rules.render.internal.FindingView;
import org.kmplan.rules.render.internal.PlanView;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;

/** Findings of one report as a page shows them at their rows. */
final class RowViews {
    private final Wording wording;
    private final String id;
    private final FindingsByRow rows;

    RowViews(Wording wording, FindingsByRow rows, String id) {
        this.wording = wording;
        this.rows = rows;
        this.id = id;
    }

    List<PlanView.RowView> views() {
        return rows.rows().stream()
                .map(row -> new PlanView.RowView(anchor(row), wording.subject(row), findings(row)))
                .toList();
    }

    /** Returns the anchor of a row, or nothing if the page says nothing about it. */
    String link(String row) {
        return rows.has(row) ? anchor(row) : "";
    }

    List<Finding> of(String row) {
        return rows.of(row);
    }

    private String anchor(String row) {
        return id + "-row-" + row.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private List<FindingView> findings(String row) {
        return rows.of(row).stream().map(this::view).toList();
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
                wording.consequences(finding.aspect(), rows.consequences(List.of(finding))),
                complaint ? wording.basis(finding.rule()) : "",
                Wording.page(finding.rule()));
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
