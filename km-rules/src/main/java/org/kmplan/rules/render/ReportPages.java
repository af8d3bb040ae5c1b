package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.render.internal.Ink;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Verdict;

/** Text report on one plan. */
final class ReportPages {
    private final Canvas canvas;
    private final Wording wording;
    private final PlanPage page;
    private final ComplianceReport report;
    private final boolean all;

    ReportPages(Canvas canvas, Wording wording, PlanPage page, boolean all) {
        this.canvas = canvas;
        this.wording = wording;
        this.page = page;
        this.report = page.report();
        this.all = all;
    }

    /** Adds the report, with the problems of the document among its sections. */
    void add(ProblemSection problems) {
        head();
        verdicts(problems);
        mendFirst();
        Set<RuleId> named = new TreeSet<>();
        for (Aspect aspect : Aspect.values()) {
            List<Finding> results = report.results(aspect);
            FindingsByRow findings = new FindingsByRow(results, report.results(), page.plan());
            new RowSection(canvas, wording).add(heading(aspect, results), findings, named);
            if (aspect == Aspect.PLAN) {
                problems.listed();
                rest(results);
            } else {
                execution(results);
            }
        }
        if (all) {
            bases(named);
        }
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
        lines.put("report.document", page.source());
        lines.put("report.policy", wording.policy(report.policy()));
        report.policyChoice()
                .filter(choice -> !report.notices().contains(choice))
                .ifPresent(choice -> lines.put("report.policy.choice", wording.text(choice)));
        if (!report.otherPolicies().isEmpty()) {
            lines.put("report.policy.others", wording.texts(report.otherPolicies()));
        }
        report.asOf().ifPresent(day -> lines.put("report.as-of", wording.text(new Argument.Date(day))));
        int labels = labelColumns(lines.keySet());
        lines.forEach((key, value) -> canvas.labelled(0, wording.text(key), labels, value));
    }

    private void verdicts(ProblemSection problems) {
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
                    0,
                    label,
                    Ink.STRONG,
                    Tone.of(verdict).mark() + " " + wording.name("verdict", verdict),
                    Optional.of(ink(verdict)));
            canvas.labelled(0, "", labels, String.join(" · ", new ResultCounts(wording, results).texts()));
        }
        problems.announced();
    }

    private void mendFirst() {
        if (page.advice().isEmpty()) {
            return;
        }
        MendFirst mends =
                new MendFirst(page.advice(), new FindingsByRow(report.results(), report.results(), page.plan()));
        if (mends.isNothingToMend()) {
            return;
        }
        heading("page.mend-first", mends.first().size());
        int number = 0;
        for (Repair repair : mends.first()) {
            number++;
            canvas.marked(1, wording.number(number) + ". ", Ink.GOOD, wording.text(repair.message()), Optional.empty());
            String where = place(repair.subject()).map(place -> "  " + place).orElse("");
            canvas.words(4, Ink.FAINT, wording.mends(repair) + where);
        }
        if (mends.left() > 0) {
            canvas.words(1, Ink.FAINT, wording.text("report.more", "count", Argument.number(mends.left())));
        }
        if (mends.unmended() > 0) {
            canvas.words(1, Ink.WARN, wording.text("advice.unmended", "count", Argument.number(mends.unmended())));
        }
    }

    /** Returns where a subject stands: the place of the finding that is nearest to it. */
    private Optional<String> place(String subject) {
        String row = FindingsByRow.row(subject);
        return report.results().stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .or(() -> report.results().stream()
                        .filter(finding -> FindingsByRow.row(finding.subject()).equals(row))
                        .findFirst())
                .flatMap(Finding::position)
                .map(wording::place);
    }

    /** Adds what passed and what does not apply: in one line, or each rule. */
    private void rest(List<Finding> results) {
        ResultCounts counts = new ResultCounts(wording, results);
        Map<RuleId, Integer> passed = counts.passed();
        Map<RuleId, Finding> notApplicable = counts.notApplicable();
        if (!all) {
            List<String> parts = new ArrayList<>();
            part(parts, "report.section.passed", passed.size());
            part(parts, "report.section.not-applicable", notApplicable.size());
            if (!parts.isEmpty()) {
                canvas.gap();
                canvas.words(0, Ink.FAINT, String.join(" · ", parts));
            }
            return;
        }
        if (!passed.isEmpty()) {
            heading("report.section.passed", passed.size());
            passed.forEach((rule, count) -> canvas.marked(
                    1,
                    "✓ " + rule + "  ",
                    Ink.GOOD,
                    wording.title(rule) + (count > 1 ? " (" + wording.places(count) + ")" : ""),
                    Optional.empty()));
        }
        if (!notApplicable.isEmpty()) {
            heading("report.section.not-applicable", notApplicable.size());
            notApplicable.forEach((rule, result) -> canvas.marked(
                    1,
                    "– " + rule + "  ",
                    Ink.FAINT,
                    wording.title(rule) + ": " + wording.message(result),
                    Optional.empty()));
        }
    }

    private void part(List<String> parts, String key, int rules) {
        if (rules > 0) {
            parts.add(wording.text(key) + " " + ResultCounts.text(wording, rules, rules));
        }
    }

    /** Adds what is left of the execution, grouped: which rules passed, are not due, or lack records. */
    private void execution(List<Finding> results) {
        List<Finding> rest = results.stream()
                .filter(result -> result.outcome() != Outcome.FAILED && result.outcome() != Outcome.WAIVED)
                .filter(result -> result.causedBy().isEmpty())
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        canvas.gap();
        Map<RuleId, Finding> open = new LinkedHashMap<>();
        rest.stream()
                .filter(result -> result.outcome() == Outcome.NOT_DETERMINABLE)
                .forEach(result -> open.putIfAbsent(result.rule(), result));
        boolean nothingKnown = results.stream()
                .allMatch(result ->
                        result.outcome() == Outcome.NOT_DETERMINABLE || result.outcome() == Outcome.NOT_APPLICABLE);
        if (nothingKnown && !all) {
            canvas.marked(
                    0,
                    wording.text("report.verdict." + Aspect.EXECUTION) + "  ",
                    Ink.STRONG,
                    wording.text("report.execution.without-records", "count", Argument.number(open.size())),
                    Optional.empty());
            return;
        }
        canvas.words(0, Ink.STRONG, wording.text("report.verdict." + Aspect.EXECUTION));
        ResultCounts counts = new ResultCounts(wording, results);
        Set<RuleId> passed = counts.passed().keySet();
        Set<RuleId> notApplicable = counts.notApplicable().keySet();
        for (Outcome outcome : Outcome.values()) {
            List<Finding> group = rest.stream()
                    .filter(result -> result.outcome() == outcome)
                    .filter(result -> outcome != Outcome.PASSED || passed.contains(result.rule()))
                    .filter(result -> outcome != Outcome.NOT_APPLICABLE || notApplicable.contains(result.rule()))
                    .toList();
            if (group.isEmpty()) {
                continue;
            }
            Set<RuleId> rules = new TreeSet<>();
            group.forEach(result -> rules.add(result.rule()));
            canvas.words(
                    1, wording.name("outcome", outcome) + " " + ResultCounts.text(wording, rules.size(), group.size()));
            if (outcome == Outcome.NOT_DETERMINABLE) {
                canvas.words(3, wording.text("report.execution.needs-records"));
            }
            if (outcome == Outcome.NOT_DETERMINABLE && all) {
                open.forEach((rule, result) ->
                        canvas.marked(3, "? " + rule + "  ", Ink.WARN, wording.message(result), Optional.empty()));
            } else {
                canvas.words(3, Ink.FAINT, rules.stream().map(RuleId::value).collect(Collectors.joining("  ")));
            }
        }
    }

    /** Adds what the rules that the report names rest on, each once. */
    private void bases(Set<RuleId> rules) {
        if (rules.isEmpty()) {
            return;
        }
        heading("report.bases", rules.size());
        rules.forEach(rule -> canvas.marked(1, rule + "  ", Ink.FAINT, wording.basis(rule), Optional.empty()));
    }

    /** Adds what is to be said about the policy. */
    private void notices() {
        if (report.notices().isEmpty()) {
            return;
        }
        heading("report.notices", report.notices().size());
        report.notices().forEach(notice -> canvas.marked(1, "! ", Ink.WARN, wording.text(notice), Optional.empty()));
    }

    private String heading(Aspect aspect, List<Finding> results) {
        List<Finding> said =
                results.stream().filter(FindingsByRow::isWorthSaying).toList();
        int rules = (int) said.stream().map(Finding::rule).distinct().count();
        return wording.text("report.findings." + aspect) + " " + ResultCounts.text(wording, rules, said.size());
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

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT, ON_COURSE -> Ink.GOOD;
            case NON_COMPLIANT -> Ink.BAD;
            case NOT_DETERMINABLE -> Ink.WARN;
        };
    }
}
