package org.kmplan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kmplan.core.annotate.AnnotatedDocument;
import org.kmplan.core.annotate.DocumentAnnotator;
import org.kmplan.core.annotate.DocumentComment;
import org.kmplan.core.annotate.NotAnnotatedException;
import org.kmplan.core.annotate.TextSuggestion;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.render.ReportComments;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.CellSuggestion;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.ReportKey;

/**
 * Judges the plans of a Word document or workbook and writes what was found into a copy of it.
 *
 * <pre>{@code
 * DocumentAnnotator annotator = DocumentAnnotator.open("plan.docx", bytes);
 * byte[] copy = DocumentReview.of(evaluator, Language.TH).suggest(annotator, EvaluationInput::of).bytes();
 * }</pre>
 */
public final class DocumentReview {
    private final ComplianceEvaluator evaluator;
    private final ReportComments comments;

    private DocumentReview(ComplianceEvaluator evaluator, Language language) {
        this.evaluator = evaluator;
        this.comments = ReportComments.in(language);
    }

    /** Returns a review by an evaluator whose comments are in a language. */
    public static DocumentReview of(ComplianceEvaluator evaluator, Language language) {
        return new DocumentReview(evaluator, language);
    }

    /**
     * Returns the document with what was found as comments.
     *
     * @param inputs gives each plan with its records and day
     * @throws NotAnnotatedException if a part that holds comments is damaged
     */
    public AnnotatedDocument comment(DocumentAnnotator annotator, Function<KnowledgePlan, EvaluationInput> inputs)
            throws NotAnnotatedException {
        return annotator.annotate(found(judged(annotator.document(), annotator, inputs)));
    }

    /**
     * Returns the document with what was found as comments, and with the texts of repairs as tracked changes where reading and
     * judging the document with all of them accepted proves them; the other texts stand in comments, in a workbook all.
     *
     * @param inputs gives each plan with its records and day
     * @throws NotAnnotatedException if a part that holds comments is damaged
     */
    public AnnotatedDocument suggest(DocumentAnnotator annotator, Function<KnowledgePlan, EvaluationInput> inputs)
            throws NotAnnotatedException {
        List<EvaluationInput> judged = judged(annotator.document(), annotator, inputs);
        List<DocumentComment> all = found(judged);
        RepairAdvisor advisor = RepairAdvisor.of(evaluator);
        List<TextSuggestion> sought = judged.stream()
                .flatMap(input -> advisor.advise(input).suggestions().stream())
                .map(each -> new TextSuggestion(each.position(), each.before(), each.after()))
                .distinct()
                .toList();
        List<TextSuggestion> proved = proved(annotator, inputs, judged, sought);
        for (TextSuggestion each : sought) {
            if (!proved.contains(each)) {
                all.add(comments.of(new CellSuggestion(each.position(), each.before(), each.after())));
            }
        }
        if (!proved.isEmpty()) {
            all.add(comments.ofSuggestions());
        }
        return annotator.annotate(all, proved);
    }

    private static List<EvaluationInput> judged(
            byte[] document, DocumentAnnotator annotator, Function<KnowledgePlan, EvaluationInput> inputs) {
        return PlanReader.standard().read(annotator.documentName(), document).plans().stream()
                .map(inputs)
                .toList();
    }

    private List<DocumentComment> found(List<EvaluationInput> judged) {
        List<DocumentComment> found = new ArrayList<>();
        judged.forEach(input -> found.addAll(comments.of(evaluator.evaluate(input), input.plan())));
        return found;
    }

    /** Returns the suggestions that the document, read with them, says as meant, if they bring no new obstacle. */
    private List<TextSuggestion> proved(
            DocumentAnnotator annotator,
            Function<KnowledgePlan, EvaluationInput> inputs,
            List<EvaluationInput> before,
            List<TextSuggestion> sought)
            throws NotAnnotatedException {
        List<TextSuggestion> kept = sought;
        while (!kept.isEmpty()) {
            AnnotatedDocument tried = annotator.annotate(List.of(), kept);
            List<EvaluationInput> after = judged(tried.bytes(), annotator, inputs);
            Map<SourcePosition, String> texts = texts(after);
            List<TextSuggestion> right = kept.stream()
                    .filter(each -> !tried.notSuggested().contains(each))
                    .filter(each -> same(each.after(), texts.getOrDefault(each.position(), "")))
                    .toList();
            if (right.size() == kept.size()) {
                return after.size() == before.size() && mendsOnly(before, after) ? kept : List.of();
            }
            kept = right;
        }
        return kept;
    }

    private boolean mendsOnly(List<EvaluationInput> before, List<EvaluationInput> after) {
        for (int i = 0; i < before.size(); i++) {
            if (!obstacles(before.get(i)).containsAll(obstacles(after.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private Set<ReportKey> obstacles(EvaluationInput input) {
        return RepairAdvisor.obstacles(evaluator.evaluate(input), Aspect.PLAN).stream()
                .map(ReportKey::of)
                .collect(Collectors.toSet());
    }

    private static Map<SourcePosition, String> texts(List<EvaluationInput> inputs) {
        Map<SourcePosition, String> texts = new HashMap<>();
        for (EvaluationInput input : inputs) {
            for (HeaderField field : input.plan().header().fields()) {
                field.source().ifPresent(place -> texts.put(place, field.text()));
            }
            for (PlanStep row : input.plan().steps()) {
                for (PlanCell cell : row.cells()) {
                    cell.source().ifPresent(place -> texts.put(place, cell.text()));
                }
            }
        }
        return texts;
    }

    private static boolean same(String meant, String read) {
        return lines(meant).equals(lines(read));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
