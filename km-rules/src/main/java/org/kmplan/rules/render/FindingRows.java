package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.Verdict;

/** Rows of the tables for assessors: their headings and cells, the same in every kind of table. */
final class FindingRows {
    private final Language language;

    FindingRows(Language language) {
        this.language = language;
    }

    /** Returns the headings of the columns that tell plans apart. */
    private static List<String> planColumns() {
        return List.of("table.source", "report.organisation", "report.fiscal-year", "report.topic");
    }

    List<String> planHeadings() {
        List<String> keys = new ArrayList<>(planColumns());
        keys.addAll(List.of(
                "report.verdict.PLAN",
                "report.verdict.EXECUTION",
                "table.mandatory",
                "table.recommended",
                "table.first",
                "table.error"));
        return texts(keys);
    }

    List<String> findingHeadings() {
        List<String> keys = new ArrayList<>(planColumns());
        keys.addAll(List.of(
                "report.label.rule",
                "report.label.title",
                "report.label.aspect",
                "table.outcome",
                "report.label.severity",
                "report.label.subject",
                "report.label.where",
                "table.message",
                "report.label.expected",
                "report.label.actual",
                "report.label.advice",
                "report.label.observation",
                "report.label.basis",
                "report.caused-by"));
        return texts(keys);
    }

    /** Returns the heading of the column that says what was found. */
    String messageHeading() {
        return new Wording(language).text("table.message");
    }

    List<String> ruleHeadings() {
        return texts(List.of("report.label.rule", "report.label.title", "report.label.severity", "table.plans"));
    }

    private List<String> texts(List<String> keys) {
        Wording wording = new Wording(language);
        return keys.stream().map(wording::text).toList();
    }

    /** Returns the cells of a plan. */
    List<Object> plan(PlanLine line) {
        Wording wording = new Wording(language);
        List<Object> cells = new ArrayList<>(identity(line.source(), line.plan()));
        for (Aspect aspect : Aspect.values()) {
            Optional<Verdict> verdict = Optional.ofNullable(line.verdicts().get(aspect));
            cells.add(verdict.map(known -> wording.name("verdict", known)).orElse(""));
        }
        cells.add(line.mandatoryFindings());
        cells.add(line.recommendedFindings());
        cells.add(line.first().map(finding -> first(wording, finding)).orElse(""));
        cells.add(line.error().orElse(""));
        return cells;
    }

    /** Returns the first finding of a plan in a line. */
    static String first(Wording wording, Finding finding) {
        return finding.rule() + " " + wording.subject(finding.subject()) + ": " + wording.message(finding);
    }

    /**
     * Returns the rows of what is to be said on a plan: failures, what is open or waived, and what was noticed; what follows
     * from another finding names it.
     */
    List<List<Object>> findings(String source, ComplianceReport report) {
        Wording wording = new Wording(language, report.texts());
        List<List<Object>> rows = new ArrayList<>();
        for (Finding finding : report.results()) {
            if (FindingsByRow.isToBeSaid(finding)) {
                rows.add(finding(source, report, wording, finding));
            }
        }
        return rows;
    }

    private static List<Object> finding(String source, ComplianceReport report, Wording wording, Finding finding) {
        List<Object> cells = new ArrayList<>(identity(source, Optional.of(report.plan())));
        cells.add(finding.rule().value());
        cells.add(wording.title(finding.rule()));
        cells.add(wording.name("aspect", finding.aspect()));
        cells.add(wording.name("outcome", finding.outcome()));
        cells.add(wording.name("severity", finding.severity()));
        cells.add(wording.subject(finding.subject()));
        cells.add(finding.position().map(wording::position).orElse(""));
        cells.add(wording.message(finding));
        cells.add(finding.expected().map(wording::text).orElse(""));
        cells.add(finding.actual().map(wording::text).orElse(""));
        cells.add(String.join(" ", wording.advice(finding)));
        cells.add(String.join(
                " ", finding.observations().stream().map(wording::text).toList()));
        cells.add(wording.basis(finding.rule()));
        cells.add(finding.causedBy()
                .map(cause -> cause.rule() + " " + wording.subject(cause.subject()))
                .orElse(""));
        return cells;
    }

    private static List<Object> identity(String source, Optional<PlanIdentity> plan) {
        return List.of(
                source,
                plan.flatMap(PlanIdentity::organisation).orElse(""),
                plan.flatMap(PlanIdentity::fiscalYear)
                        .<Object>map(FiscalYear::buddhistYear)
                        .orElse(""),
                plan.flatMap(PlanIdentity::topic).orElse(""));
    }
}
