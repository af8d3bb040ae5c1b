package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanStep;

/** Ways in which agencies write the same plan, in several formats: each is read as the plan written out, and says what it took. */
class WrittenByAgenciesTest {
    private static final String PLAIN = Plans.complete();
    private static final KnowledgePlan PLAN =
            PlanReader.standard().readText("plan.txt", PLAIN).plans().get(0);

    private static ReadResult text(String text) {
        return PlanReader.standard().readText("plan.txt", text);
    }

    private static ReadResult bytes(String name, byte[] bytes) {
        return PlanReader.standard().read(name, bytes);
    }

    private static ReadResult page(String text) {
        return PlanReader.standard().readText("plan.html", text);
    }

    /** Rows of the plan as tables of a page, in which some cells may be markup. */
    private static String html(String plan) {
        StringBuilder page = new StringBuilder("<html><body>");
        boolean table = false;
        for (String line : plan.split("\n", -1)) {
            boolean row = line.indexOf('\t') >= 0;
            if (row != table) {
                page.append(row ? "<table>" : "</table>");
                table = row;
            }
            if (row) {
                page.append("<tr>");
                for (String cell : line.split("\t", -1)) {
                    page.append(cell.startsWith("<td") ? cell : cell.equals("!") ? "" : "<td>" + cell + "</td>");
                }
                page.append("</tr>");
            } else if (!line.isBlank()) {
                page.append("<p>").append(line).append("</p>");
            }
        }
        return page.append(table ? "</table>" : "").append("</body></html>").toString();
    }

    /** Replaces what the rows of the knowledge process say in a column. */
    private static String column(String word, String first, String others) {
        StringBuilder result = new StringBuilder();
        boolean begun = false;
        for (String line : PLAIN.split("\n", -1)) {
            boolean row = line.contains("(KMP");
            result.append(row && line.contains(word) ? line.replace(word, begun ? others : first) : line)
                    .append('\n');
            begun |= row;
        }
        return result.toString();
    }

    private static void sameAsWrittenOut(ReadResult result, ProblemCode... told) {
        assertThat(result.plans()).as("%s", result.problems()).hasSize(1);
        assertThat(facts(result.plans().get(0))).as("%s", result.problems()).isEqualTo(facts(PLAN));
        assertThat(codes(result)).containsAll(List.of(told));
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == ProblemSeverity.ERROR)
                .isEmpty();
    }

    private static Set<ProblemCode> codes(ReadResult result) {
        return result.problems().stream()
                .map(ReadProblem::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProblemCode.class)));
    }

    private static Map<String, List<String>> facts(KnowledgePlan plan) {
        Map<String, List<String>> facts = new TreeMap<>();
        for (PlanStep step : plan.steps()) {
            List<String> row = new ArrayList<>();
            step.owners().forEach(owner -> row.add("owner " + owner.text()));
            step.allPeriods()
                    .forEach(period -> row.add("period " + period.reading().period()));
            step.allTargets().forEach(target -> row.add("target " + target.expression()));
            step.targetGroups().forEach(group -> row.add("group " + group.text()));
            step.evidence().forEach(evidence -> row.add("evidence " + evidence.text()));
            facts.put(step.id(), row);
        }
        return facts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "〃",
                "-//-",
                "- ” -",
                "''",
                "เช่นเดียวกับข้อ ๑",
                "ตามข้อ 1",
                "ดังข้อ ๑",
                "เหมือนข้างต้น",
                "as above",
                "same as no. 1",
                "ditto",
                "เช่นเดียวกับ KMP 1",
                "(เช่นเดียวกับด้านบน)",
                "ผู้รับผิดชอบเดียวกับข้อ ๑"
            })
    void what_points_to_another_row_takes_its_value(String mark) {
        String plan = column("- ฝ่ายสวนสาธารณะ", "- ฝ่ายสวนสาธารณะ", mark);
        sameAsWrittenOut(text(plan), ProblemCode.CELL_CARRIED);
        sameAsWrittenOut(page(html(plan)), ProblemCode.CELL_CARRIED);
    }

    @ParameterizedTest
    @CsvSource({"ตามข้อ ๙", "เช่นเดียวกับข้อ ๒ และกองคลัง", "คงเดิม"})
    void what_points_nowhere_is_told(String mark) {
        ReadResult result = text(column("- ฝ่ายสวนสาธารณะ", "- ฝ่ายสวนสาธารณะ", mark));
        assertThat(codes(result)).contains(ProblemCode.ROW_REFERENCE_UNKNOWN);
    }

    @Test
    void rows_that_point_to_each_other_say_nothing() {
        String plan = PLAIN.replaceFirst("- ฝ่ายสวนสาธารณะ", "ตามข้อ ๒").replaceFirst("- ฝ่ายสวนสาธารณะ", "ตามข้อ ๑");
        ReadResult result = text(plan);
        assertThat(result.plans().get(0).steps().get(0).owners()).isEmpty();
        assertThat(codes(result)).contains(ProblemCode.ROW_REFERENCE_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ฝ่ายสวนสาธารณะ", "- คู่มือคนสวน", "- คนสวน"})
    void a_merged_cell_of_a_page_holds_for_every_row_it_spans(String word) {
        String merged = column(word + "\t", "<td rowspan=7>" + word.replace("- ", "") + "</td>\t", "!\t");
        merged = word.contains("คู่มือ") ? column(word, "<td rowspan=7>คู่มือคนสวน</td>", "!") : merged;
        sameAsWrittenOut(page(html(merged)), ProblemCode.CELL_CARRIED);
    }

    @Test
    void a_merged_cell_of_a_sheet_holds_for_every_row_it_spans() throws Exception {
        byte[] book = sheet((sheet, font) -> {
            sheet.addMergedRegion(new CellRangeAddress(8, 14, 6, 6));
            for (int i = 9; i <= 14; i++) {
                sheet.getRow(i).getCell(6).setBlank();
            }
        });
        sameAsWrittenOut(bytes("plan.xlsx", book), ProblemCode.CELL_CARRIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ขั้นตอน", "ขั้นตอนที่", "ลำดับ", "ลำดับที่", "Step", "ขั้นที่"})
    void a_number_beside_a_name_decides_nothing(String heading) {
        String bare = PLAIN.replace("ที่\tกิจกรรม", heading + "\tกิจกรรม")
                .replaceAll("\\((?:KMP|CMP) \\d\\) ?", "")
                .replace("กระบวนการบริหารจัดการการเปลี่ยนแปลง\n", "");
        sameAsWrittenOut(text(bare));
        String counted = bare;
        for (int i = 6; i >= 1; i--) {
            counted = counted.replaceFirst("(?m)^" + i + "\t(?=การ|กระบวน)", i + 7 + "\t");
        }
        sameAsWrittenOut(page(html(counted)));
    }

    @Test
    void a_name_holds_against_the_number_of_a_step() {
        String plan = PLAIN.replace("ที่\tกิจกรรมการ", "ขั้นตอนที่\tกิจกรรมการ")
                .replaceAll(" \\(KMP \\d\\)", "")
                .replace("1.\tการบ่งชี้", "2.\tการบ่งชี้");
        sameAsWrittenOut(text(plan), ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<sup>๑</sup>", "<sup>(1)</sup>", "<span style='vertical-align:super'>2</span>", "¹", " ¹,²"})
    void a_raised_mark_is_no_digit(String mark) {
        sameAsWrittenOut(page(html(PLAIN.replace("อย่างน้อย 5", "อย่างน้อย 5" + mark))), ProblemCode.NOTE_MARK);
    }

    @Test
    void a_raised_mark_of_a_sheet_is_no_digit_and_struck_out_text_is_not_read() throws Exception {
        byte[] book = sheet((sheet, font) -> {
            font.setTypeOffset(Font.SS_SUPER);
            XSSFRichTextString text = new XSSFRichTextString("- อย่างน้อย 5");
            text.append("๒", font);
            text.append(" ครั้ง");
            sheet.getRow(12).getCell(4).setCellValue(text);
            XSSFFont line = sheet.getWorkbook().createFont();
            line.setStrikeout(true);
            XSSFRichTextString struck = new XSSFRichTextString("- ");
            struck.append("คนเก่า", line);
            struck.append("คนสวน");
            sheet.getRow(11).getCell(5).setCellValue(struck);
        });
        sameAsWrittenOut(bytes("plan.xlsx", book), ProblemCode.NOTE_MARK, ProblemCode.TEXT_STRUCK);
    }

    @ParameterizedTest
    @CsvSource({
        "<s>, </s>",
        "<strike>, </strike>",
        "<span style='text-decoration: line-through'>, </span>",
        "<del>, </del>",
        "~~, ~~"
    })
    void struck_out_text_is_not_read(String before, String behind) {
        String plan = PLAIN.replace("อย่างน้อย 5", "อย่างน้อย " + before + "9" + behind + " 5");
        ReadResult result = page(html(plan));
        sameAsWrittenOut(result);
        assertThat(codes(result)).containsAnyOf(ProblemCode.TEXT_STRUCK, ProblemCode.CHANGE_TRACKED);
    }

    @ParameterizedTest
    @CsvSource({
        "(/), ( )",
        "(√), (  )",
        "[x], [ ]",
        "☑, ☐",
        "☒, ☐",
        "✓, ☐",
        "(✓), (✗)",
        "<input type=checkbox checked>, <input type=checkbox>"
    })
    void only_what_is_ticked_holds(String ticked, String empty) {
        for (boolean first : new boolean[] {true, false}) {
            String plan = PLAIN.replace(
                    "ดำเนินงานเรื่องที่ 2",
                    "รวบรวม " + (first ? ticked : empty) + " ความรู้ที่ชัดแจ้ง " + (first ? empty : ticked)
                            + " ความรู้ที่ฝังอยู่ในคน");
            ReadResult result = page(html(plan));
            Activity activity =
                    result.plans().get(0).steps().get(1).activities().get(0);
            assertThat(activity.knowledgeTypes()).containsExactly(first ? KnowledgeType.EXPLICIT : KnowledgeType.TACIT);
            assertThat(codes(result)).contains(ProblemCode.BOX_NOT_TICKED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"- คนสวน", "- คนสวน\"", "\"- คนสวน\"", "- \"คนสวน"})
    void quotes_in_tabbed_text_are_characters(String cell) {
        ReadResult result = text(PLAIN.replaceFirst("- คนสวน", cell));
        assertThat(result.plans()).hasSize(1);
        assertThat(result.plans().get(0).steps()).hasSameSizeAs(PLAN.steps());
        assertThat(codes(result)).doesNotContain(ProblemCode.CELL_COUNT);
    }

    @Test
    void a_lone_quote_between_commas_points_above() {
        String csv = PLAIN.replace(",", " ").replace('\t', ',');
        StringBuilder result = new StringBuilder();
        int row = 0;
        for (String line : csv.split("\n", -1)) {
            boolean kmp = line.contains("(KMP");
            result.append(kmp && row++ > 0 ? line.replace("- ฝ่ายสวนสาธารณะ", "\"") : line)
                    .append('\n');
        }
        sameAsWrittenOut(text(result.toString()), ProblemCode.CELL_CARRIED);
    }

    @Test
    void contents_and_other_tables_are_no_plan() {
        String contents = """
                สารบัญ
                เรื่อง\tหน้า
                แผนการจัดการความรู้ (KM Action Plan) ปีงบประมาณ พ.ศ. ๒๕๖๗\t๑๒

                ลำดับ\tชื่อ\tตำแหน่ง\tหน้าที่
                ๑\tนายสมมติ\tปลัด\tประธาน

                """;
        sameAsWrittenOut(text(contents + PLAIN), ProblemCode.CONTENT_IGNORED);
        sameAsWrittenOut(page(html(contents + PLAIN)), ProblemCode.CONTENT_IGNORED);
    }

    @Test
    void the_plan_of_last_year_behind_gets_no_verdict() {
        String last = PLAIN.replace("๒๕๖๗", "๒๕๖๖");
        sameAsWrittenOut(text(PLAIN + "\n" + last), ProblemCode.EARLIER_PLAN);
        assertThat(text(last + "\n" + PLAIN).plans()).hasSize(2);
    }

    @Test
    void a_frame_of_letters_and_numbers_is_taken_off() {
        StringBuilder framed = new StringBuilder("\tA\tB\tC\tD\tE\tF\tG\tH\n");
        int number = 0;
        for (String line : PLAIN.split("\n", -1)) {
            framed.append(++number)
                    .append('\t')
                    .append(line)
                    .append("\t"
                            .repeat(7
                                    - (int) line.chars().filter(c -> c == '\t').count()))
                    .append('\n');
        }
        sameAsWrittenOut(text(framed.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "8bit"})
    void a_page_in_one_file_is_read(String encoding) {
        String page = html(PLAIN);
        String body = encoding.equals("base64")
                ? Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
                : page;
        String file = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"next\"\n\n--next\n"
                + "Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: " + encoding + "\n\n" + body
                + "\n--next--\n";
        sameAsWrittenOut(bytes("plan.mht", file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "txt"})
    void a_document_embedded_in_another_is_read(String kind) {
        Map<String, String> parts = Documents.parts(
                "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"rIdA\"/>");
        parts.put(
                "word/_rels/document.xml.rels",
                Documents.relationships(Documents.relationship("rIdA", "aFChunk", "chunk." + kind, "")));
        parts.put("word/chunk." + kind, kind.equals("html") ? html(PLAIN) : PLAIN);
        sameAsWrittenOut(bytes("plan.docx", Documents.docxOfParts(parts)));
    }

    /** Changes a sheet of the plan. */
    private interface Change {
        void apply(XSSFSheet sheet, XSSFFont font);
    }

    private static byte[] sheet(Change change) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("แผน");
            int index = 0;
            for (String line : PLAIN.split("\n", -1)) {
                Row row = sheet.createRow(index++);
                int column = 0;
                for (String cell : line.split("\t", -1)) {
                    row.createCell(column++).setCellValue(cell);
                }
            }
            change.apply(sheet, book.createFont());
            book.write(out);
            return out.toByteArray();
        }
    }
}
