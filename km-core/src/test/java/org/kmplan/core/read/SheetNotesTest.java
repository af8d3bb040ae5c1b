package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Workbooks with parts that are not read, and workbooks that are broken or made to do harm. */
class SheetNotesTest {
    private static final String CELLS =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";
    private static final String LONG = "ก".repeat(1_000);

    private static ReadResult read(byte[] document) {
        return PlanReader.standard().read("plan.xlsx", document);
    }

    private static byte[] complete() {
        return Sheets.workbook(book -> Sheets.fill(book.createSheet("แผน"), 0, Sheets.rows(Plans.complete())));
    }

    @Test
    void leaves_out_rows_hidden_by_hand_and_says_so() {
        ReadResult result = read(Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน");
            Sheets.fill(sheet, 0, Sheets.rows(Plans.complete()));
            Sheets.set(sheet, "A1", "แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
            sheet.getRow(9).setZeroHeight(true);
        }));

        assertThat(result.plans().get(0).steps()).hasSize(12);
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_HIDDEN)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position()).hasToString("plan.xlsx: sheet \"แผน\" cell A10");
                    assertThat(problem.raw()).contains("(KMP ");
                });
    }

    @Test
    void leaves_out_hidden_sheets_and_says_so() {
        ReadResult result = read(Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("แผน"), 0, Sheets.rows(Plans.complete()));
            Sheets.fill(book.createSheet("ปีก่อน"), 0, Sheets.rows(Plans.complete()));
            book.setSheetHidden(1, true);
        }));

        assertThat(result.plans()).hasSize(1);
        assertThat(result.problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "plan.xlsx: sheet \"ปีก่อน\": TEXT_HIDDEN: sheet: expected all sheets to be shown, left out the hidden sheet 'ปีก่อน'");
    }

    @Test
    void reports_formulas_without_a_value() {
        ReadResult result = read(Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน");
            Sheets.fill(sheet, 0, Sheets.rows(Plans.complete()));
            Sheets.cell(sheet, 9, 7).setCellErrorValue((byte) 0x17);
        }));

        assertThat(result.problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "plan.xlsx: sheet \"แผน\" cell H10: FORMULA_NOT_READ: cell: expected a value, found the error #REF!");
    }

    @Test
    void leaves_out_macros_and_links_and_says_so() throws IOException {
        String relations =
                "<Relationships><Relationship Id=\"a\" Type=\"x/externalLink\" Target=\"http://example.org/x\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"b\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/>"
                        + "<Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>";

        ReadResult result = read(book(String.format(CELLS, ""), "<sst/>", relations));

        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CONTENT_IGNORED)
                .extracting(ReadProblem::message)
                .containsExactly("expected cells only, left out macros and links to other files");
    }

    @Test
    void leaves_out_drawn_arrows_and_says_so() {
        ReadResult result = read(Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("แผน"), 0, Sheets.rows(Plans.complete()));
            book.getSheetAt(0).createDrawingPatriarch();
        }));

        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CONTENT_IGNORED)
                .extracting(ReadProblem::message)
                .containsExactly("expected cells only, left out drawings, such as arrows and bars");
    }

    @Test
    void reads_rows_that_a_filter_hides() throws IOException {
        String sheet = String.format(
                        CELLS,
                        "<row hidden=\"1\"><c t=\"inlineStr\"><is><t>แผนการจัดการความรู้ ประจำปีงบประมาณ 2567</t></is></c></row>")
                .replace("</worksheet>", "<autoFilter><filterColumn colId=\"1\"/></autoFilter></worksheet>");

        ReadResult result = read(book(sheet));

        assertThat(result.plans()).hasSize(1);
        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.ROWS_OUT_OF_SIGHT);
    }

    @Test
    void reads_a_million_rows_up_to_the_limit() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>x</t></is></c><c><v>")
                    .append(i)
                    .append("</v></c></row>");
        }

        byte[] book = book(String.format(CELLS, rows));
        ReadLimits limits = ReadLimits.builder().maxMemoryBytes(2_000_000_000).build();

        ReadResult result = PlanReader.standard().withLimits(limits).read("plan.xlsx", book);

        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.TOO_MANY_CELLS);
    }

    @Test
    void refuses_entities() throws IOException {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                        + String.format(CELLS, "<row><c t=\"inlineStr\"><is><t>&b;&f;</t></is></c></row>");

        assertThat(read(book(laughs)).problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_BROKEN);
    }

    @Test
    void stops_where_many_cells_share_a_long_text() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            rows.append("<row><c t=\"s\"><v>0</v></c></row>");
        }
        String shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>" + LONG
                + "</t></si></sst>";

        ReadResult result = read(book(String.format(CELLS, rows), shared));

        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    @Test
    void cuts_a_cell_without_end() throws IOException {
        String cell = "<row><c t=\"inlineStr\"><is><t>" + "ก ข ".repeat(20_000_000 / 12) + "</t></is></c></row>";

        assertThat(read(book(String.format(CELLS, cell))).problems())
                .extracting(ReadProblem::code)
                .isNotEmpty();
    }

    @Test
    void reads_merged_regions_without_end() throws IOException {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        merges.append("<mergeCell ref=\"A1:XFD1048576\"/>".repeat(200_000));
        String sheet = String.format(CELLS, "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>")
                .replace("</worksheet>", merges + "</mergeCells></worksheet>");

        assertThat(read(book(sheet)).problems()).isNotEmpty();
    }

    @Test
    void says_what_is_wrong_with_a_truncated_workbook() {
        byte[] whole = complete();

        ReadResult result = read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.DOCUMENT_BROKEN);
    }

    @Test
    void reads_a_workbook_whatever_its_name_ends_with() {
        assertThat(PlanReader.standard().read("plan.csv", complete()).plans()).hasSize(1);
    }

    private static byte[] book(String sheet) throws IOException {
        return book(sheet, "<sst/>");
    }

    private static byte[] book(String sheet, String shared) throws IOException {
        return book(
                sheet,
                shared,
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"shared.xml\"/></Relationships>");
    }

    private static byte[] book(String sheet, String shared, String relations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook><sheets><sheet name=\"s\" sheetId=\"1\" id=\"r1\"/></sheets></workbook>");
            entry(zip, "xl/_rels/workbook.xml.rels", relations);
            entry(zip, "xl/sheet.xml", sheet);
            entry(zip, "xl/shared.xml", shared);
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
