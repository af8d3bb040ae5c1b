package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.read.Documents.p;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents that are broken, locked, of the wrong kind or made to harm the reader. */
class HostileDocumentTest {
    /** All that may be allocated for one document, freed parts included. */
    private static final long MOST_BYTES = 1_000_000_000;

    private static ReadResult read(String name, byte[] document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ReadResult result = PlanReader.standard().read(name, document);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
        return result;
    }

    private static void refused(byte[] document, ProblemCode code, String message) {
        ReadResult result = read("plan.docx", document);
        assertThat(result.plans()).isEmpty();
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == code)
                .as(result.problems().toString())
                .first()
                .satisfies(problem -> assertThat(problem.message()).contains(message));
    }

    private static byte[] ole2(String stream) {
        byte[] document = new byte[2_048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, document, 0, magic.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, document, 1_024, name.length);
        return document;
    }

    @Test
    void names_what_to_do_with_other_kinds_of_documents() {
        refused(ole2("WordDocument"), ProblemCode.UNSUPPORTED_FORMAT, "(.doc)\nHint: save it as .docx");
        refused(ole2("Workbook"), ProblemCode.UNSUPPORTED_FORMAT, "(.xls)\nHint: save it as .xlsx");
        refused(ole2("EncryptedPackage"), ProblemCode.DOCUMENT_ENCRYPTED, "password");
        Map<String, String> odt = new LinkedHashMap<>();
        odt.put("mimetype", "application/vnd.oasis.opendocument.text");
        odt.put("content.xml", "<x/>");
        refused(Documents.zip(odt), ProblemCode.UNSUPPORTED_FORMAT, "(.odt)\nHint: save it as .docx");
        refused(Documents.zip(Map.of("a.txt", "x")), ProblemCode.UNSUPPORTED_FORMAT, "zip archive");
    }

    @Test
    void finds_the_kind_from_the_content_whatever_the_name() {
        assertThat(read("plan.txt", Documents.docx(Plans.complete())).plans()).hasSize(1);
        assertThat(read("plan.docx", Documents.html(Plans.complete()).getBytes(StandardCharsets.UTF_8))
                        .plans())
                .hasSize(1);
        assertThat(read("plan.xlsx", Plans.complete().getBytes(StandardCharsets.UTF_8))
                        .plans())
                .hasSize(1);
    }

    @Test
    void refuses_archives_that_unpack_to_too_much() {
        Map<String, String> bomb = Documents.parts(p("x"));
        bomb.put("word/a.xml", " ".repeat(20_000_000));
        refused(Documents.docxOfParts(bomb), ProblemCode.DOCUMENT_REFUSED, "packed at most 1:400");
        PlanReader small = PlanReader.standard()
                .withLimits(ReadLimits.builder().maxUnpackedBytes(10_000).build());
        assertThat(small.read("plan.docx", Documents.docx(Plans.complete())).problems())
                .extracting(ReadProblem::code)
                .containsExactly(ProblemCode.DOCUMENT_REFUSED);
        Map<String, String> many = Documents.parts(p("x"));
        for (int i = 0; i < 10_001; i++) {
            many.put("a/" + i, "");
        }
        refused(Documents.docxOfParts(many), ProblemCode.DOCUMENT_REFUSED, "10000 entries");
    }

    @Test
    void refuses_document_types_and_entities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String body = Documents.document("<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>");
        int start = body.indexOf("<w:document");
        refused(
                Documents.docxOfParts(
                        Map.of("word/document.xml", body.substring(0, start) + laughs + "]>" + body.substring(start))),
                ProblemCode.DOCUMENT_REFUSED,
                "document type");
        String outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        refused(
                Documents.docxOfParts(Map.of(
                        "word/document.xml",
                        body.substring(0, start)
                                + outside
                                + body.substring(start).replace("&a29;", "&a;"))),
                ProblemCode.DOCUMENT_REFUSED,
                "document type");
        Map<String, String> types = Documents.parts(p("x"));
        types.put("word/_rels/document.xml.rels", outside + Documents.relationships(""));
        assertThat(read("plan.docx", Documents.docxOfParts(types)).plans()).isEmpty();
    }

    @Test
    void notes_macros_and_templates_from_elsewhere() {
        Map<String, String> parts = Documents.parts(p("แผนการจัดการความรู้"));
        parts.put("word/vbaProject.bin", "x");
        parts.put("word/settings.xml", Documents.part("settings", ""));
        parts.put(
                "word/_rels/settings.xml.rels",
                Documents.relationships(Documents.relationship(
                        "r9", "attachedTemplate", "http://example.org/t.dotm", "TargetMode=\"External\"")));
        assertThat(read("plan.docx", Documents.docxOfParts(parts)).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CONTENT_IGNORED)
                .extracting(ReadProblem::raw)
                .containsExactlyInAnyOrder("word/vbaProject.bin", "http://example.org/t.dotm");
    }

    @Test
    void reads_what_stands_before_the_damage() {
        String whole =
                Documents.document(p("แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗") + p("เรื่อง : สวน") + p("ท้าย"));
        ReadResult result = read(
                "plan.docx",
                Documents.docxOfParts(Map.of("word/document.xml", whole.substring(0, whole.indexOf("ท้าย")))));
        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_BROKEN);
        assertThat(result.plans().get(0).header().topic()).contains("สวน");
        byte[] docx = Documents.docx(Plans.complete());
        refused(Arrays.copyOf(docx, docx.length / 2), ProblemCode.DOCUMENT_BROKEN, "ends before it is complete");
        refused(Documents.docxOfParts(Map.of()), ProblemCode.DOCUMENT_BROKEN, "no main part");
    }

    @Test
    void reads_deeply_nested_tables_in_bounded_depth() {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "<w:p/></w:tc></w:tr></w:tbl>";
        ReadResult word =
                read("plan.docx", Documents.docxOfBody(open.repeat(10_000) + p("ลึก") + close.repeat(10_000)));
        assertThat(word.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_REFUSED);
        assertThat(word.problems().toString()).contains("ลึก");
        ReadResult page = read(
                "plan.html",
                ("<html><body>" + "<table><tr><td>".repeat(10_000) + "ลึก").getBytes(StandardCharsets.UTF_8));
        assertThat(page.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_REFUSED);
        ReadResult markup = read(
                "plan.html", ("<html><body>" + "<b><p><a>".repeat(5_000) + "ลึก").getBytes(StandardCharsets.UTF_8));
        assertThat(markup.problems()).isNotEmpty();
    }

    @Test
    void cuts_cells_and_spans_beyond_the_limits() {
        ReadResult result = read("plan.docx", Documents.docxOfBody(p("กขค".repeat(1_000_000))));
        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.CELL_TOO_LONG);
        String spans = "<table>" + "<tr><td colspan=9999 rowspan=9999>x</td></tr>".repeat(5_000) + "</table>";
        assertThat(read("plan.html", ("<html>" + spans).getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void reads_json_and_locates_its_problems() {
        ReadResult text = PlanReader.standard().readText("plan.txt", Plans.complete());
        String json = org.kmplan.core.json.PlanJson.write(text.plans());
        ReadResult result = read("plan.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(result.plans()).isEqualTo(text.plans());
        assertThat(result.problems()).isEmpty();
        ReadResult broken =
                read("plan.json", json.replace("\"plans\"", "\"plan\"").getBytes(StandardCharsets.UTF_8));
        assertThat(broken.plans()).isEmpty();
        assertThat(broken.problems()).extracting(ReadProblem::code).containsOnly(ProblemCode.JSON_INVALID);
        assertThat(broken.problems().get(0).position().toString()).startsWith("plan.json:");
        assertThat(List.copyOf(broken.problems())).isNotEmpty();
    }
}
