package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/** Text report on one plan. */
final class ReportPages {
    private final Canvas canvas;
    private final Wording wording;
    private final CheckedDocument document;
    private final ComplianceReport report;

    ReportPages(Canvas canvas, Wording wording, CheckedDocument document, ComplianceReport report) {
        this.canvas = canvas;
        this.wording = wording;
        this.document = document;
        this.report = report;
    }

    /** Adds the report, with the problems of the document among its sections. */
    void add(ProblemSection problems) {
        head();
        verdicts();
        FindingSection findings = new FindingSection(canvas, wording);
        Map<RuleId, Integer> judged = new LinkedHashMap<>();
        select(result -> result.aspect() == Aspect.PLAN && result.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(result -> judged.merge(result.rule(), 1, Integer::sum));
        findings.add("report.section.must-mend", "✗ ", Ink.BAD, select(this::isMandatoryFailure), judged);
        problems.listed();
        findings.add("report.section.not-determinable", "? ", Ink.WARN, select(this::isUndeterminedInPlan), judged);
        findings.add("report.section.should-improve", "! ", Ink.WARN, select(this::isRecommendedFailure), judged);
        findings.addObservations(select(result -> result.outcome() != Outcome.FAILED
                && !isUndeterminedInPlan(result)
                && !result.observations().isEmpty()));
        findings.add(
                "report.section.waived", "~ ", Ink.WARN, select(result -> result.outcome() == Outcome.WAIVED), judged);
        passed();
        notApplicable();
        execution();
        notices();
        problems.notes();
    }

    private void head() {
        PlanIdentity plan = report.plan();
        canvas.words(0, Ink.STRONG, wording.text("report.title"));
        canvas.rule('═');
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("report.topic", plan.topic().orElseGet(() -> wording.text("report.not-stated")));
        plan.organisation().ifPresent(organisation -> lines.put("report.organisation", organisation));
        plan.hostUnit().ifPresent(host -> lines.put("report.host-unit", host));
        lines.put(
                "report.fiscal-year",
                plan.fiscalYear()
                        .map(FiscalYear::buddhistYear)
                        .map(wording::number)
                        .orElseGet(() -> wording.text("report.not-stated")));
        lines.put("report.document", document.source());
        lines.put("report.policy", wording.policy(report.policy()));
        report.policyChoice()
                .filter(choice -> !report.notices().contains(choice))
                .ifPresent(choice -> lines.put("report.policy.choice", wording.text(choice)));
        report.asOf().ifPresent(day -> lines.put("report.as-of", wording.text(new Argument.Date(day))));
        int labels = labelColumns(lines.keySet());
        lines.forEach((key, value) -> canvas.labelled(0, wording.text(key), labels, value));
    }

    private void verdicts() {
        canvas.gap();
        int labels = labelColumns(List.of("report.verdict.PLAN", "report.verdict.EXECUTION"));
        for (Aspect aspect : Aspect.values()) {
            List<Finding> results = report.results(aspect);
            if (results.isEmpty()) {
                continue;
            }
            Verdict verdict = report.verdict(aspect);
            String label = TerminalWidth.pad(wording.text("report.verdict." + aspect), labels);
            canvas.marked(
                    0, label, Ink.STRONG, mark(verdict) + wording.name("verdict", verdict), Optional.of(ink(verdict)));
            canvas.labelled(0, "", labels, counts(results));
        }
    }

    private String counts(List<Finding> results) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.text("report.section.must-mend") + " "
                + wording.number(
                        results.stream().filter(this::isMandatoryFailure).count()));
        count(parts, "report.section.should-improve", results, this::isRecommendedFailure);
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.FAILED) {
                count(parts, "outcome." + outcome, results, result -> result.outcome() == outcome);
            }
        }
        return String.join(" · ", parts);
    }

    private void count(List<String> parts, String key, List<Finding> results, Predicate<Finding> which) {
        long count = results.stream().filter(which).count();
        if (count > 0) {
            parts.add(wording.text(key) + " " + wording.number(count));
        }
    }

    private void passed() {
        List<Finding> passed = select(result -> result.aspect() == Aspect.PLAN && result.outcome() == Outcome.PASSED);
        if (passed.isEmpty()) {
            return;
        }
        Map<RuleId, Integer> rules = new LinkedHashMap<>();
        passed.forEach(result -> rules.merge(result.rule(), 1, Integer::sum));
        select(result -> result.aspect() == Aspect.PLAN
                        && result.outcome() != Outcome.PASSED
                        && result.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(result -> rules.remove(result.rule()));
        heading("report.section.passed", rules.size());
        rules.forEach((rule, count) -> canvas.marked(
                1,
                "✓ " + rule + "  ",
                Ink.GOOD,
                wording.title(rule) + (count > 1 ? " (" + wording.places(count) + ")" : ""),
                Optional.empty()));
    }

    private void notApplicable() {
        List<Finding> results =
                select(result -> result.aspect() == Aspect.PLAN && result.outcome() == Outcome.NOT_APPLICABLE);
        Set<RuleId> decided = new LinkedHashSet<>();
        report.results(Aspect.PLAN).stream()
                .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(result -> decided.add(result.rule()));
        Map<RuleId, String> reasons = new LinkedHashMap<>();
        for (Finding result : results) {
            if (!decided.contains(result.rule())) {
                reasons.putIfAbsent(result.rule(), wording.message(result));
            }
        }
        if (reasons.isEmpty()) {
            return;
        }
        heading("report.section.not-applicable", reasons.size());
        reasons.forEach((rule, reason) ->
                canvas.marked(1, "– " + rule + "  ", Ink.FAINT, wording.title(rule) + ": " + reason, Optional.empty()));
    }

    /** Adds what is left of the execution, grouped: which rules passed, are not due, or lack the same records. */
    private void execution() {
        List<Finding> rest = select(result -> result.aspect() == Aspect.EXECUTION
                && result.outcome() != Outcome.FAILED
                && result.outcome() != Outcome.WAIVED);
        if (rest.isEmpty()) {
            return;
        }
        canvas.gap();
        canvas.words(0, Ink.STRONG, wording.text("report.verdict." + Aspect.EXECUTION));
        for (Outcome outcome : Outcome.values()) {
            List<Finding> results =
                    rest.stream().filter(result -> result.outcome() == outcome).toList();
            if (results.isEmpty()) {
                continue;
            }
            canvas.words(1, wording.name("outcome", outcome) + " (" + wording.number(results.size()) + ")");
            if (outcome == Outcome.NOT_DETERMINABLE) {
                canvas.words(3, wording.text("report.execution.needs-records"));
            }
            canvas.words(3, Ink.FAINT, ids(results));
        }
    }

    /** Adds what is to be said about the policy. */
    private void notices() {
        if (report.notices().isEmpty()) {
            return;
        }
        heading("report.notices", report.notices().size());
        report.notices().forEach(notice -> canvas.marked(1, "! ", Ink.WARN, wording.text(notice), Optional.empty()));
    }

    /** Returns the ids of rules, each once. */
    private static String ids(List<Finding> results) {
        return results.stream().map(result -> result.rule().value()).distinct().collect(Collectors.joining("  "));
    }

    private List<Finding> select(Predicate<Finding> which) {
        return report.results().stream().filter(which).toList();
    }

    private boolean isMandatoryFailure(Finding result) {
        return result.outcome() == Outcome.FAILED && result.severity() == Severity.MANDATORY;
    }

    private boolean isRecommendedFailure(Finding result) {
        return result.outcome() == Outcome.FAILED && result.severity() == Severity.RECOMMENDED;
    }

    private boolean isUndeterminedInPlan(Finding result) {
        return result.aspect() == Aspect.PLAN && result.outcome() == Outcome.NOT_DETERMINABLE;
    }

    private void heading(String key, int count) {
        canvas.gap();
        canvas.words(0, Ink.STRONG, wording.text(key) + " (" + wording.number(count) + ")");
    }

    private int labelColumns(Iterable<String> keys) {
        int columns = 0;
        for (String key : keys) {
            columns = Math.max(columns, TerminalWidth.of(wording.text(key)));
        }
        return columns + 2;
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT, ON_COURSE -> "✓ ";
            case NON_COMPLIANT -> "✗ ";
            case NOT_DETERMINABLE -> "? ";
        };
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT, ON_COURSE -> Ink.GOOD;
            case NON_COMPLIANT -> Ink.BAD;
            case NOT_DETERMINABLE -> Ink.WARN;
        };
    }
}
