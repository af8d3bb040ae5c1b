package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.read.ProblemSeverity;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.render.internal.Labelled;
import org.kmplan.rules.render.internal.PlanView;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.ReportDifference;
import org.kmplan.rules.report.ResultChange;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Verdict;

/** One plan as a page shows it. */
final class PlanViews {
    private final Wording wording;
    private final PlanPage page;
    private final ComplianceReport report;
    private final String id;
    private final Optional<String> rules;
    private final RowViews rows;
    private final MendFirst mends;

    PlanViews(Wording wording, PlanPage page, String id, Optional<String> rules) {
        this.wording = wording;
        this.page = page;
        this.report = page.report();
        this.id = id;
        this.rules = rules;
        FindingsByRow findings = new FindingsByRow(report.results(), report.results(), page.plan());
        this.rows = new RowViews(wording, findings, id);
        this.mends = new MendFirst(page.advice(), findings);
    }

    PlanView view() {
        return new PlanView(
                id,
                report.plan().topic().orElseGet(() -> wording.text("report.not-stated")),
                head(),
                verdicts(),
                warning(),
                mends.first().stream().map(this::mend).toList(),
                mendNote(),
                page.difference().map(this::changes),
                rows.views(),
                steps(),
                page.plan().flatMap(plan -> ChartViews.of(wording, plan, rows, id, report.asOf())),
                page.riskRegister().flatMap(register -> new RisksViews(wording, register).view()),
                needs(),
                new ProblemViews(wording).of(page.problems()),
                passed(),
                notApplicable(),
                report.notices().stream().map(wording::text).toList());
    }

    private String warning() {
        long count = page.problems().stream()
                .filter(problem -> problem.severity() != ProblemSeverity.NOTE)
                .count();
        return count == 0 ? "" : wording.text("report.problems.announced", "count", Argument.number(count));
    }

    private List<Labelled> head() {
        PlanIdentity plan = report.plan();
        List<Labelled> lines = new ArrayList<>();
        plan.organisation().ifPresent(name -> lines.add(labelled("report.organisation", name)));
        plan.hostUnit().ifPresent(name -> lines.add(labelled("report.host-unit", name)));
        lines.add(labelled(
                "report.fiscal-year",
                plan.fiscalYear()
                        .map(FiscalYear::buddhistYear)
                        .map(wording::number)
                        .orElseGet(() -> wording.text("report.not-stated"))));
        lines.add(labelled("report.document", page.source()));
        lines.add(labelled("report.policy", wording.policy(report.policy())));
        report.policyChoice().ifPresent(choice -> lines.add(labelled("report.policy.choice", wording.text(choice))));
        if (!report.otherPolicies().isEmpty()) {
            lines.add(labelled("report.policy.others", wording.texts(report.otherPolicies())));
        }
        lines.add(labelled(
                "report.as-of",
                report.asOf()
                        .map(day -> wording.text(new Argument.Date(day)))
                        .orElseGet(() -> wording.text("report.as-of.none"))));
        rules.ifPresent(hash -> lines.add(labelled("page.rules", hash)));
        return lines;
    }

    private Labelled labelled(String key, String text) {
        return new Labelled(wording.text(key), text);
    }

    private List<PlanView.VerdictView> verdicts() {
        List<PlanView.VerdictView> views = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            List<Finding> results = report.results(aspect);
            if (results.isEmpty()) {
                continue;
            }
            Verdict verdict = report.verdict(aspect);
            Tone tone = Tone.of(verdict);
            views.add(new PlanView.VerdictView(
                    tone.style(),
                    tone.mark(),
                    wording.text("report.verdict." + aspect),
                    wording.name("verdict", verdict),
                    new ResultCounts(wording, results).texts()));
        }
        return views;
    }

    private PlanView.MendView mend(Repair repair) {
        return new PlanView.MendView(
                wording.subject(repair.subject()),
                wording.text(repair.message()),
                wording.mends(repair),
                rows.link(FindingsByRow.row(repair.subject())));
    }

    private String mendNote() {
        if (page.advice().isEmpty()) {
            return wording.text("page.mend-first.unknown");
        }
        if (mends.isNothingToMend()) {
            return wording.text("advice.none");
        }
        List<String> notes = new ArrayList<>();
        if (mends.left() > 0) {
            notes.add(wording.text("report.more", "count", Argument.number(mends.left())));
        }
        if (mends.unmended() > 0) {
            notes.add(wording.text("advice.unmended", "count", Argument.number(mends.unmended())));
        }
        return String.join(" · ", notes);
    }

    private PlanView.ChangesView changes(ReportDifference difference) {
        DifferenceWording words = new DifferenceWording(wording);
        List<PlanView.ChangesView.Group> groups = new ArrayList<>();
        for (ResultChange.Kind kind : ResultChange.Kind.values()) {
            List<Labelled> lines = kind == ResultChange.Kind.UNCHANGED
                    ? List.of()
                    : difference.changes(kind).stream()
                            .map(change -> new Labelled(
                                    change.key().rule() + " "
                                            + wording.title(change.key().rule()),
                                    wording.subject(change.key().subject()) + ": " + words.step(change)))
                            .toList();
            if (!lines.isEmpty()) {
                groups.add(new PlanView.ChangesView.Group(
                        wording.name("difference.kind", kind) + " (" + wording.number(lines.size()) + ")", lines));
            }
        }
        String policy = wording.policy(difference.earlier().policy());
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("policy", Argument.name(policy, policy));
        difference.earlier().asOf().ifPresent(day -> values.put("day", new Argument.Date(day)));
        return new PlanView.ChangesView(
                wording.text("difference.earlier") + ": "
                        + wording.text(new Message(
                                values.containsKey("day") ? "difference.check" : "difference.check-without-day",
                                values)),
                groups);
    }

    private List<PlanView.StepView> steps() {
        List<PlanView.StepView> views = new ArrayList<>();
        for (ProcessStep step : ProcessStep.values()) {
            String row = "steps/" + step.name();
            Tone tone = Tone.worst(report.results().stream()
                    .filter(finding -> FindingsByRow.row(finding.subject()).equals(row))
                    .toList());
            views.add(new PlanView.StepView(
                    wording.subject(row),
                    wording.stepName(step),
                    tone.style(),
                    tone.mark(),
                    wording.text("page.tone." + tone.style()),
                    rows.link(row)));
        }
        return views;
    }

    /** Returns what the records lack, by rule; nothing where the execution can be judged. */
    private List<Labelled> needs() {
        Map<RuleId, String> needs = new LinkedHashMap<>();
        for (Finding finding : report.results(Aspect.EXECUTION)) {
            if (finding.outcome() == Outcome.NOT_DETERMINABLE
                    && finding.causedBy().isEmpty()) {
                needs.putIfAbsent(finding.rule(), wording.message(finding));
            }
        }
        return labelled(needs);
    }

    private List<Labelled> passed() {
        List<Labelled> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            new ResultCounts(wording, report.results(aspect))
                    .passed()
                    .forEach((rule, count) -> lines.add(new Labelled(
                            rule.value(),
                            prefix(aspect)
                                    + wording.title(rule)
                                    + (count > 1 ? " (" + wording.places(count) + ")" : ""))));
        }
        return lines;
    }

    private List<Labelled> notApplicable() {
        List<Labelled> lines = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            new ResultCounts(wording, report.results(aspect))
                    .notApplicable()
                    .forEach((rule, result) -> lines.add(new Labelled(
                            rule.value(), prefix(aspect) + wording.title(rule) + ": " + wording.message(result))));
        }
        return lines;
    }

    private String prefix(Aspect aspect) {
        return aspect == Aspect.EXECUTION ? wording.text("report.verdict." + aspect) + ": " : "";
    }

    private List<Labelled> labelled(Map<RuleId, String> reasons) {
        List<Labelled> lines = new ArrayList<>();
        reasons.forEach((rule, reason) -> lines.add(new Labelled(rule.value(), wording.title(rule) + ": " + reason)));
        return lines;
    }
}
