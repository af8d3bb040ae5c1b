package org.kmplan.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.read.ReadResult;

/** Word documents that are built in unusual ways, and what others have written into them. */
class OddWordDocumentsTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String TITLE = p("แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เรื่อง การดูแลสวน");
    private static final String HEADINGS = tr("ที่", "กิจกรรม", "ระยะเวลา", "ตัวชี้วัด", "เป้าหมาย", "ผู้รับผิดชอบ");
    private static final String COMMENTS_TYPE = "<Override PartName=\"/word/comments.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>";

    private static String p(String text) {
        return "<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String tr(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(tc(text.isEmpty() ? "<w:p/>" : p(text)));
        }
        return row + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + HEADINGS + String.join("", rows) + "</w:tbl><w:p/>";
    }

    private static String row(String activity, String owner) {
        return "<w:tr>" + tc(p("๑")) + tc(activity) + tc(p("ม.ค. ๒๕๖๗")) + tc(p("จำนวนงาน"))
                + tc(p("อย่างน้อย ๑ ครั้ง")) + tc(owner) + "</w:tr>";
    }

    private static byte[] docx(String body) {
        return docx(document(body, W).getBytes(StandardCharsets.UTF_8), "", "", Map.of());
    }

    private static String document(String body, String namespace) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- <w:p> is no paragraph here --><w:document xmlns:w=\""
                + namespace + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>" + body
                + "</w:body></w:document>";
    }

    private static byte[] docx(byte[] main, String types, String links, Map<String, String> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/>" + types + "</Types>"));
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        String begin = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        parts.put(
                "_rels/.rels",
                utf8(begin + "<Relationship Id=\"r1\" Type=\"" + office
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        if (!links.isEmpty()) {
            parts.put("word/_rels/document.xml.rels", utf8(begin + links.replace("$", office) + "</Relationships>"));
        }
        parts.put("word/document.xml", main);
        more.forEach((name, content) -> parts.put(name, utf8(content)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the comments, each with the words of the position that it was put at; all that matters stays. */
    private static List<Comments.Comment> annotated(byte[] document) {
        return Comments.ofWord(annotate(document));
    }

    private static byte[] annotate(byte[] document) {
        ReadResult before = PlanReader.standard().read("plan.docx", document);
        List<DocumentComment> comments = new ArrayList<>();
        for (SourcePosition position : Positions.of(before)) {
            if (position.row().isPresent() || position.paragraph().isPresent()) {
                comments.add(DocumentComment.at(position, position.toString()));
            }
        }
        assertThat(comments).isNotEmpty();
        try {
            AnnotatedDocument annotated =
                    DocumentAnnotator.open("plan.docx", document).annotate(comments);
            assertThat(annotated.atTitle()).isEmpty();
            ReadResult after = PlanReader.standard().read("plan.docx", annotated.bytes());
            assertThat(after.plans()).isEqualTo(before.plans());
            assertThat(after.problems()).isEqualTo(before.problems());
            return annotated.bytes();
        } catch (NotAnnotatedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the text that the comment for a position is about. */
    private static String about(byte[] document, String position) {
        return annotated(document).stream()
                .filter(comment -> comment.text().equals("plan.docx: " + position))
                .map(Comments.Comment::place)
                .findFirst()
                .orElseThrow(() -> new AssertionError(position + " is not among " + annotated(document)));
    }

    @Test
    void a_blank_cell_can_be_commented() {
        byte[] document = docx(TITLE + table(row(p("การบ่งชี้ความรู้ (KMP ๑)"), "<w:p/>")));
        assertThat(about(document, "table 1, row 2, column \"ผู้รับผิดชอบ\"")).isEmpty();
        String main = new String(Comments.entries(annotate(document)).get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(main).containsPattern("<w:tc><w:p><w:commentRangeStart [^>]*/>.*</w:p></w:tc></w:tr></w:tbl>");
    }

    @Test
    void each_paragraph_of_a_cell_is_a_place_of_its_own() {
        byte[] document =
                docx(TITLE + table(row(p("การบ่งชี้ความรู้ (KMP ๑)"), p("กองช่าง") + "<w:p/>" + p("กองคลัง"))));
        assertThat(about(document, "table 1, row 2, column \"ผู้รับผิดชอบ\", paragraph 1"))
                .isEqualTo("กองช่าง");
        assertThat(about(document, "table 1, row 2, column \"ผู้รับผิดชอบ\", paragraph 2"))
                .isEqualTo("กองคลัง");
        assertThat(about(document, "table 1, row 2, column \"ผู้รับผิดชอบ\"")).isEqualTo("กองช่างกองคลัง");
    }

    @Test
    void content_controls_and_tables_in_cells_are_walked_through_as_the_reader_does() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("กองช่าง")
                + "</w:sdtContent></w:sdt>";
        String inner = "<w:tbl><w:tblPr/><w:tr>" + tc(p("การบ่งชี้ความรู้ (KMP ๑)")) + "</w:tr></w:tbl><w:p/>";
        byte[] document =
                docx("<w:sdt><w:sdtContent>" + TITLE + table(row(inner, control)) + "</w:sdtContent></w:sdt>");
        assertThat(about(document, "table 1, row 2, column \"ผู้รับผิดชอบ\"")).isEqualTo("กองช่าง");
        assertThat(about(document, "table 1, row 2, column \"กิจกรรม\"")).isNotNull();
    }

    @Test
    void comments_on_text_in_a_box_stand_at_its_paragraph() {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("หน่วยงานเจ้าภาพ : กองช่าง") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        byte[] document = annotate(docx(TITLE + box + table(row(p("การบ่งชี้ความรู้ (KMP ๑)"), p("กองช่าง")))));
        String main = new String(Comments.entries(document).get("word/document.xml"), StandardCharsets.UTF_8);
        String inBox = main.substring(main.indexOf("<w:txbxContent>"), main.indexOf("</w:txbxContent>"));
        assertThat(inBox).doesNotContain("comment");
    }

    @Test
    void a_covered_cell_of_a_merge_is_commented_where_it_shows() {
        String first = "<w:tr>" + tc(p("๑")) + tc(p("การบ่งชี้ความรู้ (KMP ๑)")) + tc(p("ม.ค. ๒๕๖๗"))
                + tc(p("จำนวนงาน"))
                + tc(p("อย่างน้อย ๑ ครั้ง")) + "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("กองช่าง")
                + "</w:tc></w:tr>";
        String second = "<w:tr>" + tc(p("๒")) + tc(p("การสร้างและแสวงหาความรู้ (KMP ๒)")) + tc(p("ก.พ. ๒๕๖๗"))
                + tc(p("จำนวนงาน")) + tc(p("อย่างน้อย ๑ ครั้ง"))
                + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>";
        byte[] document = docx(TITLE + table(first, second));
        assertThat(about(document, "table 1, row 3, column \"ผู้รับผิดชอบ\"")).isEqualTo("กองช่าง");
    }

    @Test
    void tracked_changes_and_comments_of_others_stay() {
        String changed =
                "<w:p><w:ins w:id=\"7\" w:author=\"สมชาย\"><w:r><w:t>กองช่าง</w:t></w:r></w:ins><w:del w:id=\"8\""
                        + " w:author=\"สมชาย\"><w:r><w:delText>กองคลัง</w:delText></w:r></w:del></w:p>";
        String theirs = "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>การบ่งชี้ความรู้ (KMP ๑)</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>";
        String comments = "<w:comments xmlns:w=\"" + W + "\"><w:comment w:id=\"3\" w:author=\"สมหญิง\"><w:p><w:r><w:t>"
                + "ตรวจแล้ว</w:t></w:r></w:p></w:comment></w:comments>";
        byte[] document = docx(
                utf8(document(TITLE + table(row(theirs, changed)), W)),
                COMMENTS_TYPE,
                "<Relationship Id=\"r5\" Type=\"$comments\" Target=\"comments.xml\"/>",
                Map.of("word/comments.xml", comments));
        byte[] annotated = annotate(document);
        assertThat(Comments.ofWord(annotated))
                .contains(new Comments.Comment("สมหญิง", "การบ่งชี้ความรู้ (KMP ๑)", "ตรวจแล้ว"));
        assertThat(new String(Comments.entries(annotated).get("word/document.xml"), StandardCharsets.UTF_8))
                .contains(changed.substring("<w:p>".length(), changed.length() - "</w:p>".length()));
        assertThat(Comments.ofWord(annotate(annotated))).isEqualTo(Comments.ofWord(annotated));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "TIS-620"})
    void the_part_keeps_its_encoding(String encoding) {
        Charset charset = Charset.forName(encoding);
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        String stated = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
        String main = mark
                + document(TITLE + table(row(p("การบ่งชี้ความรู้ (KMP ๑)"), p("กองช่าง"))), W)
                        .replace("UTF-8", stated);
        byte[] annotated = annotate(docx(main.getBytes(charset), "", "", Map.of()));
        String after = new String(Comments.entries(annotated).get("word/document.xml"), charset);
        assertThat(after.replaceAll("<w:commentRange[^>]*/>|<w:r><w:commentReference[^>]*/></w:r>", "")
                        .replace("<w:p></w:p>", "<w:p/>"))
                .isEqualTo(main);
    }

    @Test
    void other_prefixes_and_the_strict_namespace_are_kept() {
        String body = TITLE + table(row(p("การบ่งชี้ความรู้ (KMP ๑)"), p("กองช่าง")));
        String other = document(body, STRICT)
                .replace("<w:", "<a:")
                .replace("</w:", "</a:")
                .replace(" w:", " a:");
        byte[] annotated = annotate(docx(utf8(other.replace("xmlns:w=", "xmlns:a=")), "", "", Map.of()));
        String comments = new String(Comments.entries(annotated).get("word/comments.xml"), StandardCharsets.UTF_8);
        String links =
                new String(Comments.entries(annotated).get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        assertThat(comments).contains(STRICT);
        assertThat(links).contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
        String plain = document(body, W)
                .replaceAll("<(/?)w:", "<$1")
                .replaceAll("xmlns:w=", "xmlns=")
                .replace("w:val", "val")
                .replaceAll(" w:", " ");
        assertThat(Comments.ofWord(annotate(docx(utf8(plain), "", "", Map.of()))))
                .isNotEmpty();
    }

    @Test
    void a_document_without_any_paragraph_gets_one_for_the_comment_and_loses_it_again() throws NotAnnotatedException {
        byte[] document = docx("<w:sectPr/>");
        byte[] annotated = DocumentAnnotator.open("plan.docx", document)
                .annotate(List.of(DocumentComment.atTitle("ไม่มีข้อความ")))
                .bytes();
        assertThat(Comments.ofWord(annotated))
                .extracting(Comments.Comment::text)
                .containsExactly("ไม่มีข้อความ");
        byte[] without = DocumentAnnotator.open("plan.docx", annotated).document();
        assertThat(Comments.entries(without).get("word/document.xml"))
                .isEqualTo(Comments.entries(document).get("word/document.xml"));
    }
}
