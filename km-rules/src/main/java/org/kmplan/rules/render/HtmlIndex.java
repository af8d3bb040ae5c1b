package org.kmplan.rules.render;

import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kmplan.core.text.VisibleText;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.render.internal.IndexView;
import org.kmplan.rules.render.internal.Texts;
import org.kmplan.rules.render.internal.Tone;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.PlanIdentity;
import org.kmplan.rules.report.PlanLine;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;

/**
 * Page on many plans: a table of them by organisation and fiscal year, the rules that fail most, and links to their pages.
 *
 * <p>Example: {@code HtmlIndex.in(Language.TH).render(lines, summary, line -> line.source() + ".html")}.
 */
public final class HtmlIndex {

    private final Language language;

    private HtmlIndex(Language language) {
        this.language = language;
    }

    /** Returns a rendering in a language. */
    public static HtmlIndex in(Language language) {
        return new HtmlIndex(language);
    }

    /**
     * Returns the page.
     *
     * @param lines plans, in any order
     * @param summary what they sum up to
     * @param link page of a plan, relative to this one; empty if it has none
     */
    public String render(List<PlanLine> lines, ComplianceSummary summary, Function<PlanLine, String> link) {
        Wording wording = new Wording(language);
        List<IndexView.PlanRow> rows = lines.stream()
                .sorted(Comparator.comparing(HtmlIndex::organisation)
                        .thenComparing(HtmlIndex::year)
                        .thenComparing(PlanLine::source))
                .map(line -> row(wording, line, link.apply(line)))
                .toList();
        List<IndexView.RuleRow> rules = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            summary.all().failures(severity).entrySet().forEach(rule -> rules.add(rule(wording, severity, rule)));
        }
        IndexView view = new IndexView(
                language == Language.TH ? "th" : "en", rows, rules, counts(wording, summary), new Texts(wording::text));
        StringOutput output = new StringOutput();
        HtmlReport.TEMPLATES.render("index.jte", Map.of("page", view), output);
        return VisibleText.of(output.toString());
    }

    private static String organisation(PlanLine line) {
        return line.plan().flatMap(PlanIdentity::organisation).orElse("");
    }

    private static int year(PlanLine line) {
        return line.plan()
                .flatMap(PlanIdentity::fiscalYear)
                .map(FiscalYear::buddhistYear)
                .orElse(0);
    }

    private static IndexView.PlanRow row(Wording wording, PlanLine line, String link) {
        Tone tone = line.error().isPresent()
                ? Tone.BAD
                : Tone.of(line.verdicts().getOrDefault(Aspect.PLAN, Verdict.NOT_DETERMINABLE));
        return new IndexView.PlanRow(
                line.source(),
                link,
                organisation(line),
                year(line) == 0 ? "" : wording.number(year(line)),
                line.plan().flatMap(PlanIdentity::topic).orElse(""),
                tone.style(),
                tone.mark(),
                verdict(wording, line, Aspect.PLAN),
                verdict(wording, line, Aspect.EXECUTION),
                wording.number(line.mandatoryFindings()),
                line.error()
                        .or(() -> line.first().map(finding -> FindingRows.first(wording, finding)))
                        .orElse(""));
    }

    private static String verdict(Wording wording, PlanLine line, Aspect aspect) {
        Verdict verdict = line.verdicts().get(aspect);
        return verdict == null ? "–" : wording.name("verdict", verdict);
    }

    private static IndexView.RuleRow rule(Wording wording, Severity severity, Map.Entry<RuleId, Long> rule) {
        return new IndexView.RuleRow(
                rule.getKey().value(),
                wording.title(rule.getKey()),
                wording.name("severity", severity),
                wording.number(rule.getValue()));
    }

    private static List<String> counts(Wording wording, ComplianceSummary summary) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long plans = summary.all().plans(Aspect.PLAN, verdict);
            if (plans > 0) {
                counts.add(wording.name("verdict", verdict) + " " + wording.number(plans));
            }
        }
        if (summary.errors() > 0) {
            counts.add(wording.text("table.error") + " " + wording.number(summary.errors()));
        }
        return counts;
    }
}
