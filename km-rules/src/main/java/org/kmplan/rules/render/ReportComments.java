package org.kmplan.rules.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.annotate.DocumentComment;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.CellSuggestion;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;

/**
 * What a report says of a plan as comments on the plan's own document: the verdict and what has no place at the title, each
 * other finding where it was found, with the rule, its demand, what was found and what to do.
 *
 * <p>Example: {@code annotator.annotate(ReportComments.in(Language.TH).of(report, plan))}.
 */
public final class ReportComments {
    private final Language language;

    private ReportComments(Language language) {
        this.language = language;
    }

    /** Returns comments in a language. */
    public static ReportComments in(Language language) {
        return new ReportComments(language);
    }

    /** Returns the comments on a plan: the one at its title first, the others in the order of the report. */
    public List<DocumentComment> of(ComplianceReport report, KnowledgePlan plan) {
        Wording wording = new Wording(language, report.texts());
        List<String> title = new ArrayList<>();
        title.add(verdict(wording, report, Aspect.PLAN));
        if (report.asOf().isPresent()) {
            title.add(verdict(wording, report, Aspect.EXECUTION));
        }
        List<DocumentComment> comments = new ArrayList<>();
        for (Finding finding : report.results()) {
            if (!FindingsByRow.isWorthSaying(finding)) {
                continue;
            }
            List<String> paragraphs = paragraphs(wording, finding, report.consequences(finding));
            Optional<SourcePosition> position = finding.position().filter(ReportComments::isPlace);
            if (position.isPresent()) {
                comments.add(new DocumentComment(position, paragraphs));
            } else {
                title.addAll(paragraphs);
            }
        }
        comments.add(0, new DocumentComment(plan.source().filter(ReportComments::isPlace), title));
        return comments;
    }

    /** Returns the comment that proposes a text for a cell. */
    public DocumentComment of(CellSuggestion suggestion) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(new Wording(language).text("report.suggestion"));
        suggestion.after().lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        return new DocumentComment(Optional.of(suggestion.position()), paragraphs);
    }

    /** Returns the comment that says what tracked changes are: examples, which nobody knows to be true of the agency. */
    public DocumentComment ofSuggestions() {
        return new DocumentComment(Optional.empty(), List.of(new Wording(language).text("report.suggestions.note")));
    }

    /** Tells whether a position is a place in the document and not all of it. */
    private static boolean isPlace(SourcePosition position) {
        return position.cell().isPresent()
                || position.row().isPresent()
                || position.paragraph().isPresent();
    }

    private static String verdict(Wording wording, ComplianceReport report, Aspect aspect) {
        return wording.text("report.verdict." + aspect) + ": " + wording.name("verdict", report.verdict(aspect));
    }

    private static List<String> paragraphs(Wording wording, Finding finding, List<Finding> consequences) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(finding.rule() + " " + wording.title(finding.rule()) + " (" + state(wording, finding) + ")");
        paragraphs.add(wording.subject(finding.subject()));
        if (finding.outcome() != Outcome.PASSED) {
            labelled(paragraphs, wording, "report.label.demand", wording.text(finding.rule() + ".demand"));
            labelled(paragraphs, wording, "report.label.actual", wording.message(finding));
            wording.advice(finding).forEach(advice -> labelled(paragraphs, wording, "report.label.advice", advice));
        }
        finding.observations()
                .forEach(observation ->
                        labelled(paragraphs, wording, "report.label.observation", wording.text(observation)));
        List<String> following = wording.consequences(
                finding.aspect(),
                consequences.stream()
                        .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                        .toList());
        if (!following.isEmpty()) {
            labelled(paragraphs, wording, "report.consequences", String.join("; ", following));
        }
        return paragraphs;
    }

    private static void labelled(List<String> paragraphs, Wording wording, String label, String text) {
        paragraphs.add(wording.text(label) + ": " + text);
    }

    private static String state(Wording wording, Finding finding) {
        String outcome = finding.outcome() == Outcome.FAILED
                ? wording.text(
                        finding.severity() == Severity.MANDATORY
                                ? "report.section.must-mend"
                                : "report.section.should-improve")
                : wording.name("outcome", finding.outcome());
        return finding.aspect() == Aspect.EXECUTION
                ? wording.text("report.verdict." + Aspect.EXECUTION) + ", " + outcome
                : outcome;
    }
}
