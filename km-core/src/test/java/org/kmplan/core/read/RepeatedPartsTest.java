package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Documents that name a small thing many times: the work for them grows with their size, not with what they ask for. */
class RepeatedPartsTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static long allocated(String name, byte[] document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        PlanReader.standard().read(name, document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chunks(int references, boolean own, int lines) {
        StringBuilder body = new StringBuilder();
        Map<String, String> relations = new LinkedHashMap<>();
        for (int i = 0; i < references; i++) {
            String id = "rId" + (own ? i : 0);
            body.append("<w:altChunk xmlns:r=\"" + OFFICE + "\" r:id=\"")
                    .append(id)
                    .append("\"/>");
            relations.put(id, Documents.relationship(id, "aFChunk", "chunk" + (own ? i : 0) + ".txt", ""));
        }
        Map<String, String> parts = Documents.parts(body.toString());
        parts.put("word/_rels/document.xml.rels", Documents.relationships(String.join("", relations.values())));
        relations.keySet().forEach(id -> parts.put("word/chunk" + id.substring(3) + ".txt", "ก\tข\tค\n".repeat(lines)));
        return Documents.docxOfParts(parts);
    }

    @Test
    void a_part_that_is_embedded_again_is_told_and_not_read_again() {
        long once = allocated("plan.docx", chunks(1, false, 2_000));
        assertThat(allocated("plan.docx", chunks(90, false, 2_000))).isLessThan(3 * once);
        assertThat(PlanReader.standard().read("plan.docx", chunks(3, false, 1)).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.PART_NOT_READ)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("second time"));
    }

    @Test
    void so_many_parts_are_read_and_the_rest_is_told() {
        assertThat(PlanReader.standard().read("plan.docx", chunks(150, true, 1)).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.PART_NOT_READ)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("100"));
    }

    @Test
    void a_sheet_whose_part_is_named_again_is_refused() {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row><c t=\"inlineStr\"><is><t>ก</t></is></c></row>".repeat(20_000)
                + "</sheetData></worksheet>";
        IntFunction<byte[]> book = sheets -> Documents.zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "_rels/.rels",
                Documents.relationships(Documents.relationship("r", "officeDocument", "xl/workbook.xml", "")),
                "xl/_rels/workbook.xml.rels",
                Documents.relationships(Documents.relationship("s", "worksheet", "sheet.xml", "")),
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                        + "\"><sheets>"
                        + "<sheet name=\"a\" sheetId=\"1\" r:id=\"s\"/>".repeat(sheets) + "</sheets></workbook>",
                "xl/sheet.xml",
                sheet));
        long once = allocated("plan.xlsx", book.apply(1));
        assertThat(allocated("plan.xlsx", book.apply(50))).isLessThan(3 * once);
        assertThat(PlanReader.standard().read("plan.xlsx", book.apply(2)).problems())
                .anyMatch(problem -> problem.code() == ProblemCode.DOCUMENT_BROKEN
                        && problem.message().contains("names that of another one"));
    }

    @Test
    void cells_that_merges_put_in_take_of_the_memory_allowed() {
        ReadResult result = PlanReader.standard()
                .read(
                        "plan.html",
                        html("<table><tr>" + "<td rowspan=10000>x".repeat(900) + "</tr>" + "<tr></tr>".repeat(9_000)
                                + "</table>"));
        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_TOO_LARGE);
    }
}
