package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.annotate.AnnotatedDocument;
import org.kmplan.core.annotate.DocumentAnnotator;
import org.kmplan.core.annotate.NotAnnotatedException;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.DocumentLayout;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.PlanDocuments;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.Verdict;

/** Repairs as tracked changes: accepted, the document says what was judged; rejected, it says what it said. */
class DocumentReviewTest {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final String NAME = "plan.docx";

    private static List<KnowledgePlan> read(byte[] document) {
        return PlanReader.standard().read(NAME, document).plans();
    }

    private static byte[] suggested(byte[] document) throws NotAnnotatedException {
        return DocumentReview.of(EVALUATOR, Language.TH)
                .suggest(DocumentAnnotator.open(NAME, document), EvaluationInput::of)
                .bytes();
    }

    private static Set<ReportKey> obstacles(KnowledgePlan plan) {
        return RepairAdvisor.obstacles(EVALUATOR.evaluate(EvaluationInput.of(plan)), Aspect.PLAN).stream()
                .map(ReportKey::of)
                .collect(Collectors.toSet());
    }

    /** Checks a document and returns whether accepting all changes gives the verdict that the advice promised. */
    private static boolean keepsPromise(byte[] document) throws NotAnnotatedException {
        List<KnowledgePlan> original = read(document);
        byte[] copy = suggested(document);
        List<KnowledgePlan> accepted = read(TrackedChanges.accepted(copy));
        assertThat(read(TrackedChanges.rejected(copy))).isEqualTo(original);
        assertThat(accepted).isEqualTo(read(copy));
        assertThat(read(DocumentAnnotator.open(NAME, copy).document())).isEqualTo(original);
        assertThat(suggested(copy)).as("the same suggestions again").isEqualTo(suggested(suggested(document)));
        boolean kept = true;
        for (int i = 0; i < original.size(); i++) {
            RepairAdvice.Part advice = RepairAdvisor.of(EVALUATOR)
                    .advise(EvaluationInput.of(original.get(i)))
                    .part(Aspect.PLAN)
                    .orElseThrow();
            Verdict verdict =
                    EVALUATOR.evaluate(EvaluationInput.of(accepted.get(i))).verdict(Aspect.PLAN);
            assertThat(obstacles(original.get(i))).containsAll(obstacles(accepted.get(i)));
            kept &= verdict == advice.after();
        }
        return kept;
    }

    @Property(tries = 20)
    void accepted_changes_read_to_the_repaired_plan_and_rejected_ones_to_the_original(
            @ForAll("documents") PlanDocuments.Written document) throws NotAnnotatedException {
        keepsPromise(document.bytes());
    }

    @Provide
    Arbitrary<PlanDocuments.Written> documents() {
        return PlanDocuments.documents(Arbitraries.oneOf(KmDomain.brokenPlans(), CompliantPlans.plans()))
                .filter(document -> document.layout().format() == DocumentLayout.Format.DOCX);
    }

    /** A sound plan in which every row lacks something. */
    private static byte[] without(UnaryOperator<PlanStep> change) {
        Path sound = Path.of("..", "km-examples", "plans", "wiang-tawan-2567.txt");
        KnowledgePlan plan = PlanReader.standard().read(sound).plans().get(0);
        KnowledgePlan poor = plan.withSteps(plan.steps().stream().map(change).toList());
        return PlanDocuments.write(poor, DocumentLayout.plain(DocumentLayout.Format.DOCX))
                .bytes();
    }

    @Example
    void what_lacks_in_cells_is_mended_as_promised() throws NotAnnotatedException {
        Map<String, UnaryOperator<PlanStep>> changes = new LinkedHashMap<>();
        changes.put("owners", row -> row.withOwners(List.of()));
        changes.put("evidence", row -> row.withEvidence(List.of()));
        changes.put("target groups", row -> row.withTargetGroups(List.of()));
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, UnaryOperator<PlanStep>> change : changes.entrySet()) {
            byte[] poor = without(change.getValue());
            assertThat(obstacles(read(poor).get(0))).as(change.getKey()).isNotEmpty();
            if (keepsPromise(poor) && TrackedChanges.main(suggested(poor)).contains("<w:ins ")) {
                kept.add(change.getKey());
            }
        }
        assertThat(kept).containsExactlyElementsOf(changes.keySet());
    }

    @Example
    void a_workbook_has_suggestions_in_its_comments() throws IOException, NotAnnotatedException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "km-examples", "plans", "office", "gantt.xlsx"));
        DocumentAnnotator annotator = DocumentAnnotator.open("gantt.xlsx", bytes);
        AnnotatedDocument copy = DocumentReview.of(EVALUATOR, Language.TH).suggest(annotator, EvaluationInput::of);
        assertThat(copy.notSuggested()).isEmpty();
        assertThat(PlanReader.standard().read("gantt.xlsx", copy.bytes()).plans())
                .isEqualTo(PlanReader.standard().read("gantt.xlsx", bytes).plans());
    }
}
