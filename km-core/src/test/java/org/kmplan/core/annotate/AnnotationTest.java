package org.kmplan.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;

/** Comments in the sample documents: where they stand, and that everything else stays. */
class AnnotationTest {
    private static final Set<String> OF_COMMENTS =
            Set.of("[Content_Types].xml", "word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels");

    static List<Path> samples() {
        return AnnotatedSamples.all();
    }

    private static DocumentAnnotator open(Path file) throws NotAnnotatedException {
        return DocumentAnnotator.open(file.getFileName().toString(), AnnotatedSamples.bytes(file));
    }

    private static ReadResult read(Path file, byte[] document) {
        return PlanReader.standard().read(file.getFileName().toString(), document);
    }

    /** Comments at every position that reading gives, each with a text of its own. */
    private static List<DocumentComment> everywhere(ReadResult result) {
        List<DocumentComment> comments = new ArrayList<>();
        for (SourcePosition position : Positions.of(result)) {
            comments.add(
                    DocumentComment.at(position, "ข้อสังเกตที่ " + comments.size(), position.toString(), "a < b & c"));
        }
        return comments;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_comment_can_stand_at_every_position(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        List<DocumentComment> comments = everywhere(read(file, annotator.document()));
        AnnotatedDocument annotated = annotator.annotate(comments);
        assertThat(annotated.atTitle())
                .allSatisfy(comment -> assertThat(comment.position())
                        .hasValueSatisfying(position -> assertThat(position.cell()
                                        .or(() -> position.row().map(String::valueOf))
                                        .or(() -> position.paragraph().map(String::valueOf)))
                                .as(position.toString())
                                .isEmpty()));
        String all = Comments.of(annotated.bytes()).toString();
        comments.forEach(
                comment -> assertThat(all).contains(comment.paragraphs().get(0)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_annotated_document_reads_as_before(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        ReadResult before = read(file, AnnotatedSamples.bytes(file));
        byte[] annotated = annotator.annotate(everywhere(before)).bytes();
        ReadResult after = read(file, annotated);
        assertThat(after.plans()).isEqualTo(before.plans());
        assertThat(after.problems()).isEqualTo(before.problems());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void all_parts_but_those_of_comments_stay_byte_for_byte(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        byte[] original = AnnotatedSamples.bytes(file);
        assertThat(annotator.document()).isEqualTo(original);
        byte[] annotated = annotator.annotate(everywhere(read(file, original))).bytes();
        Map<String, byte[]> before = Comments.entries(original);
        Map<String, byte[]> after = Comments.entries(annotated);
        assertThat(new ArrayList<>(after.keySet()).subList(0, before.size())).isEqualTo(List.copyOf(before.keySet()));
        before.forEach((name, content) -> {
            boolean ofSheet = name.matches("xl/worksheets/(_rels/)?[^/]*|xl/comments[^/]*|xl/drawings/vml[^/]*");
            if (!OF_COMMENTS.contains(name) && !ofSheet) {
                assertThat(after.get(name)).as(name).isEqualTo(content);
            }
        });
        before.keySet().stream()
                .filter(name -> name.equals("word/document.xml") || name.startsWith("xl/worksheets/sheet"))
                .forEach(name ->
                        assertThat(withoutMarks(after.get(name))).as(name).isEqualTo(withoutMarks(before.get(name))));
    }

    /** Takes the marks out as text, so that nothing else may differ; an empty paragraph had to be opened for them. */
    private static String withoutMarks(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll("<w:commentRange(?:Start|End) w:id=\"\\d+\"/>", "")
                .replaceAll("<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", "")
                .replaceAll("<legacyDrawing [^>]*/>", "")
                .replaceAll("<w:p w:rsidR=\"00004B4D\"></w:p>", "")
                .replaceAll("<w:p( [^>]*)?></w:p>", "<w:p$1/>");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void annotating_again_replaces_our_comments(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        List<DocumentComment> comments = everywhere(read(file, annotator.document()));
        byte[] once = annotator.annotate(comments).bytes();
        DocumentAnnotator again = DocumentAnnotator.open(file.getFileName().toString(), once);
        assertThat(read(file, again.document()).plans())
                .isEqualTo(read(file, annotator.document()).plans());
        byte[] twice = again.annotate(comments).bytes();
        assertThat(Comments.of(twice)).isEqualTo(Comments.of(once));
        assertThat(Comments.entries(twice)).containsExactlyEntriesOf(Comments.entries(twice));
        Comments.entries(once)
                .forEach((name, content) -> assertThat(
                                new String(Comments.entries(twice).get(name), StandardCharsets.UTF_8))
                        .as(name)
                        .isEqualTo(new String(content, StandardCharsets.UTF_8)));
        assertThat(Comments.of(again.document())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_comment_on_a_cell_is_about_its_text(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        Map<String, PlanCell> cells = new LinkedHashMap<>();
        List<DocumentComment> comments = new ArrayList<>();
        for (KnowledgePlan plan : read(file, annotator.document()).plans()) {
            for (PlanStep step : plan.steps()) {
                for (PlanCell cell : step.cells()) {
                    String id = "comment " + cells.size() + ".";
                    if (cell.source().isPresent()) {
                        comments.add(DocumentComment.at(cell.source().get(), id));
                        cells.put(id, cell);
                    }
                }
            }
        }
        byte[] annotated = annotator.annotate(comments).bytes();
        if (!file.toString().endsWith(".docx")) {
            return;
        }
        int withText = 0;
        int right = 0;
        for (Comments.Comment comment : Comments.ofWord(annotated)) {
            PlanCell cell = cells.get(comment.text());
            if (cell != null && !comment.place().isEmpty()) {
                String said = cell.text().replaceAll("\\s", "");
                String found = comment.place().replaceAll("\\s", "");
                withText++;
                boolean end = found.contains(said.substring(Math.max(0, said.length() - 6)));
                right += end || said.contains(found) ? 1 : 0;
            }
        }
        assertThat(right * 100).as(right + " of " + withText).isGreaterThanOrEqualTo(withText * 95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "แผนการจัดการความรู้",
                "<html><body>x</body></html>",
                "a,b,c\n1,2,3\n",
                "{\"schema\": 1}",
                "%PDF-1.4"
            })
    void refuses_what_cannot_hold_comments(String content) {
        assertThatThrownBy(() -> DocumentAnnotator.open("plan", content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotAnnotatedException.class)
                .hasMessageContaining(".docx")
                .hasMessageContaining(".xlsx");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comments_bear_the_day_that_is_given_and_no_other(Path file) throws NotAnnotatedException {
        DocumentAnnotator annotator = open(file);
        List<DocumentComment> comments = List.of(DocumentComment.atTitle("ผลการตรวจ"));
        byte[] without = annotator.annotate(comments).bytes();
        byte[] with =
                annotator.withDay(LocalDate.of(2024, 2, 29)).annotate(comments).bytes();
        assertThat(annotator.annotate(comments).bytes()).isEqualTo(without);
        if (file.toString().endsWith(".docx")) {
            assertThat(part(without, "word/comments.xml")).doesNotContain("w:date");
            assertThat(part(with, "word/comments.xml")).contains("w:date=\"2024-02-29T00:00:00Z\"");
        }
        assertThat(Comments.of(without)).extracting(Comments.Comment::text).containsExactly("ผลการตรวจ");
    }

    private static String part(byte[] document, String name) {
        return new String(
                Optional.ofNullable(Comments.entries(document).get(name)).orElseThrow(), StandardCharsets.UTF_8);
    }
}
