package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.read.Readings.codes;
import static org.kmplan.core.read.Readings.facts;
import static org.kmplan.core.read.Readings.same;
import static org.kmplan.core.read.Readings.told;
import static org.kmplan.core.read.WrittenPlan.GROUP;
import static org.kmplan.core.read.WrittenPlan.INDICATOR;
import static org.kmplan.core.read.WrittenPlan.OWNER;
import static org.kmplan.core.read.WrittenPlan.PERIOD;
import static org.kmplan.core.read.WrittenPlan.TARGET;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgeType;

/**
 * Catalogue of the kinds of writing that agencies have, in their order: each with a document, its right reading, and a
 * variation in another format. The first seven; {@link MoreKindsOfWritingTest} has the others. Expressions of targets and
 * periods stand in {@code TargetKindsTest}, {@code TargetSiblingsTest}, {@code PeriodKindsTest} and
 * {@code PeriodSiblingsTest}.
 */
class KindsOfWritingTest {
    private static WrittenPlan plan() {
        return new WrittenPlan();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String cell(String... runs) {
        return Documents.tc("", "<w:p>" + String.join("", runs) + "</w:p>");
    }

    // 1. Cells that span rows, and marks for "as above".

    @Test
    void k01_a_cell_holds_for_every_row_it_spans() {
        same(
                plan().cmp(1, 6, "<td rowspan=3>กองควบคุมอาคาร</td>")
                        .cmp(2, 6, "!")
                        .cmp(3, 6, "!")
                        .html(),
                ProblemCode.CELL_CARRIED);
        String more = Documents.tc("<w:vMerge/>", "<w:p/>");
        same(
                plan().kmp(5, GROUP, Documents.tc("<w:vMerge w:val='restart'/>", Documents.p("บุคลากร")))
                        .kmp(6, GROUP, more)
                        .kmp(7, GROUP, more)
                        .docx(),
                ProblemCode.CELL_CARRIED);
        same(
                plan().below(OWNER, "")
                        .xlsx((book, sheet) -> sheet.addMergedRegion(new CellRangeAddress(7, 13, OWNER, OWNER))),
                ProblemCode.CELL_CARRIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",,",
                "– \" –",
                "ดังกล่าวข้างต้น",
                "เดียวกัน",
                "กองเดียวกัน",
                "เหมือนกับแถวบน",
                "เช่นเดียวกับขั้นตอนที่ ๑",
                "ดูข้อ ๑",
                "see item 1",
                "idem"
            })
    void k01_marks_take_the_value_they_point_to(String mark) {
        same(plan().below(OWNER, mark).text(), ProblemCode.CELL_CARRIED);
        same(plan().below(OWNER, mark).docx(), ProblemCode.CELL_CARRIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"เช่นเดียวกับการบ่งชี้ความรู้", "เหมือนเดิม", "ตามข้อ ๑๒"})
    void k01_what_points_nowhere_is_told(String mark) {
        told(plan().below(OWNER, mark).csv(), ProblemCode.ROW_REFERENCE_UNKNOWN);
    }

    // 2. Numbers that are no names.

    @ParameterizedTest
    @ValueSource(strings = {"ลำดับขั้น", "ขั้น", "Step", "ลำดับขั้นตอน", "ข้อ", "#"})
    void k02_a_number_identifies_no_step(String heading) {
        same(plan().withoutCodes().kmp(0, 0, heading).cmp(0, 0, heading).csv());
        WrittenPlan plan = plan().withoutCodes().kmp(0, 0, heading).cmp(0, 0, heading);
        for (int i = 1; i <= 6; i++) {
            plan.cmp(i, 0, Integer.toString(i + 7));
        }
        plan.between.set(0, "");
        same(plan.html());
    }

    @Test
    void k02_the_name_holds_against_a_number() {
        WrittenPlan plan = plan().withoutCodes().kmp(0, 0, "ขั้นตอน");
        same(plan.kmp(3, 0, "ขั้นตอนที่ 5").docx(), ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KMP", "KMP ที่", "รหัส KMP", "KMP No.", "กระบวนการ (KMP)"})
    void k02_the_name_holds_against_a_number_in_a_column_of_codes(String heading) {
        for (String number : List.of("5", "๕", "(5)")) {
            WrittenPlan plan = plan().withoutCodes().kmp(0, 0, heading).kmp(3, 0, number);
            same(plan.docx(), ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
            same(plan.csv(), ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
        }
        WrittenPlan change = plan().withoutCodes().cmp(0, 0, "CMP").cmp(3, 0, "5");
        same(change.xlsx(), ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
        assertThat(codes(plan().withoutCodes().kmp(0, 0, heading).html()))
                .doesNotContain(ProblemCode.STEP_NUMBER_CONTRADICTS_NAME);
    }

    // 3. Only the plan's own demands are demands.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ค่าฐาน",
                "ปีที่ผ่านมา",
                "ผลปี ๖๖",
                "เป้าหมายเดิม",
                "เป้าหมายปีที่ผ่านมา",
                "สถานะปัจจุบัน",
                "ทำได้",
                "Last year"
            })
    void k03_columns_of_other_times_give_no_targets(String heading) {
        String[] column = {heading, "๑ เรื่อง", "๓ ฉบับ", "๑ ชุด", "-", "๑ ช่องทาง", "๑ ครั้ง", "ร้อยละ ๗๒"};
        same(plan().insert(4, column).html());
        same(plan().insert(4, column).xlsx());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ร้อยละ ๘๐ ลดลงจากเดิมร้อยละ ๙๐",
                "จากร้อยละ ๗๒ ให้ได้ร้อยละ ๘๐",
                "เดิมร้อยละ ๗๒ ใหม่ร้อยละ ๘๐",
                "ปัจจุบันร้อยละ ๗๒\nเป้าหมายร้อยละ ๘๐",
                "ร้อยละ ๗๒ (๒๕๖๖) ร้อยละ ๘๐ (๒๕๖๗)",
                "ปี ๒๕๖๖ ทำได้ร้อยละ ๗๒ ตั้งเป้าปี ๒๕๖๗ ร้อยละ ๘๐"
            })
    void k03_values_of_other_times_are_no_targets(String target) {
        WrittenPlan plan = plan().kmp(7, TARGET, target);
        for (ReadResult result : List.of(plan.html(), plan.docx())) {
            assertThat(facts(result.plans().get(0)).get("KMP7"))
                    .filteredOn(fact -> fact.startsWith("target"))
                    .singleElement()
                    .asString()
                    .startsWith("target PERCENT Optional[AT_LEAST] Optional[80]");
        }
    }

    @Test
    void k03_years_told_by_ordinals_are_told() {
        told(plan().kmp(7, TARGET, "ปีแรก ร้อยละ ๖๐ ปีที่สอง ร้อยละ ๘๐").csv(), ProblemCode.TARGET_UNREADABLE);
        told(plan().kmp(7, TARGET, "ปีแรก ร้อยละ ๖๐\nปีที่สอง ร้อยละ ๘๐").docx(), ProblemCode.TARGET_UNREADABLE);
        told(plan().kmp(7, TARGET, "year 1: 60%, year 2: 80%").xlsx(), ProblemCode.TARGET_UNREADABLE);
    }

    @Test
    void k03_rows_of_results_are_no_rows_of_the_plan() {
        WrittenPlan plan = plan();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : plan.kmp) {
            row.add(2, rows.isEmpty() ? "แผน/ผล" : "แผน");
            rows.add(row);
            if (rows.size() > 1) {
                List<String> result = new ArrayList<>(Collections.nCopies(9, ""));
                result.set(2, "ผล");
                result.set(3, "ธ.ค. ๒๕๖๖");
                result.set(5, "๙ เรื่อง");
                rows.add(result);
            }
        }
        plan.kmp.clear();
        plan.kmp.addAll(rows);
        same(plan.text());
        same(plan.docx());
    }

    // 4. Percentages that are no shares: TargetKindsTest and TargetSiblingsTest.

    @Test
    void k04_a_mark_within_a_share_is_no_share() {
        String target = "ไม่น้อยกว่าร้อยละ ๘๐ ของผู้เข้าสอบ ทำได้ ๘ ข้อ จาก ๑๐ ข้อ";
        same(plan().kmp(7, TARGET, target).csv());
        same(plan().kmp(7, TARGET, target).xlsx());
    }

    // 5. Unit and percent beside the cell.

    @ParameterizedTest
    @CsvSource({"ค่าเป้าหมาย, หน่วยวัด, ร้อยละ", "Target, Unit, %"})
    void k05_a_unit_beside_a_number_belongs_to_it(String heading, String unit, String percent) {
        WrittenPlan plan = plan().column(TARGET, heading, "2", "4", "1", "1", "2", "1", "80")
                .insert(5, unit, "เรื่อง", "ฉบับ", "ชุด", "เล่ม", "ช่องทาง", "ครั้ง", percent);
        same(plan.csv(), ProblemCode.TARGET_COMPLETED);
        same(plan.docx(), ProblemCode.TARGET_COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "บุคลากรที่นำไปใช้ คิดเป็นร้อยละ",
                "ผู้ผ่านการประเมิน (ร้อยละ)",
                "เปอร์เซ็นต์ของบุคลากร",
                "บุคลากรที่นำไปใช้ %"
            })
    void k05_percent_in_the_indicator_belongs_to_the_number(String indicator) {
        same(plan().kmp(7, TARGET, "80").kmp(7, INDICATOR, indicator).html(), ProblemCode.TARGET_COMPLETED);
        same(plan().kmp(7, TARGET, "80").kmp(7, INDICATOR, indicator).xlsx(), ProblemCode.TARGET_COMPLETED);
    }

    @Test
    void k05_a_unit_that_contradicts_the_cell_is_told() {
        String[] units = {"หน่วยนับ", "ร้อยละ", "ฉบับ", "ชุด", "เล่ม", "ช่องทาง", "ครั้ง", "ร้อยละ"};
        told(plan().insert(5, units).csv(), ProblemCode.TARGET_UNCERTAIN);
        told(plan().insert(5, units).docx(), ProblemCode.TARGET_UNCERTAIN);
        told(plan().kmp(0, TARGET, "เป้าหมาย (ร้อยละ)").html(), ProblemCode.TARGET_UNCERTAIN);
    }

    // 6. Periods in pieces: PeriodKindsTest and PeriodSiblingsTest.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "พ.ค. ๒๕๖๗\n-\nมิ.ย. ๒๕๖๗",
                "พ.ค.\nถึง\nมิ.ย.\n๒๕๖๗",
                "พ.ค.\n→\nมิ.ย. ๒๕๖๗",
                "พ.ค. ๒๕๖๗\nเป็นเวลา ๒ เดือน",
                "พ.ค. (ถึง มิ.ย.)\n๒๕๖๗",
                "ปี ๒๕๖๗ (พ.ค. - มิ.ย.)",
                "พ.ค. ๖๗ (เริ่ม) - มิ.ย. ๖๗ (สิ้นสุด)",
                "เริ่ม พ.ค. ๖๗\nสิ้นสุด มิ.ย. ๖๗",
                "พ.ค. ๖๗ | มิ.ย. ๖๗",
                "พ.ค. ๖๗\n|\nมิ.ย. ๖๗",
                "พ.ค. ๖๗ (เริ่ม)\nมิ.ย. ๖๗ (สิ้นสุด)",
                "พ.ค. ๖๗ (เริ่ม) มิ.ย. ๖๗ (สิ้นสุด)"
            })
    void k06_a_period_in_pieces_is_one(String period) {
        same(plan().kmp(6, PERIOD, period).docx());
        same(plan().kmp(6, PERIOD, period).csv());
        same(plan().kmp(6, PERIOD, period).xlsx());
    }

    @Test
    void k06_what_was_done_is_no_period() {
        ReadResult result =
                plan().kmp(6, PERIOD, "แผน พ.ค. - มิ.ย. ๖๗\nผล ก.ค. ๖๗").html();
        told(result, ProblemCode.PERIOD_UNREADABLE);
        assertThat(result.plans().get(0).steps().get(5).allPeriods().stream()
                        .flatMap(period -> period.reading().period().stream()))
                .hasSize(1);
    }

    // 7. Marks that carry meaning.

    @Test
    void k07_struck_out_text_is_not_read() {
        String old = "อย่างน้อย ๙ ช่องทาง";
        same(
                plan().kmp(5, TARGET, cell(run("<w:rStyle w:val='Old'/>", old), run("", " อย่างน้อย ๒ ช่องทาง")))
                        .docx("<w:style w:type='character' w:styleId='Old'><w:rPr><w:strike/></w:rPr></w:style>"),
                ProblemCode.TEXT_STRUCK);
        same(
                plan().kmp(5, TARGET, "<td><span class=old>" + old + "</span> อย่างน้อย ๒ ช่องทาง</td>")
                        .html(".old { text-decoration: line-through }"),
                ProblemCode.TEXT_STRUCK);
        ReadResult result = plan().kmp(5, TARGET, old).xlsx((book, sheet) -> {
            Font font = book.createFont();
            font.setStrikeout(true);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            sheet.getRow(11).getCell(TARGET).setCellStyle(style);
        });
        assertThat(result.plans().get(0).steps().get(4).allTargets()).isEmpty();
        assertThat(codes(result)).contains(ProblemCode.TEXT_STRUCK);
    }

    @Test
    void k07_a_mark_of_a_note_is_no_digit() {
        same(
                plan().kmp(5, TARGET, "<td>อย่างน้อย ๒<a href='#n1'>1</a> ช่องทาง</td>")
                        .html(),
                ProblemCode.NOTE_MARK);
        same(
                plan().kmp(
                                5,
                                TARGET,
                                cell(run("", "อย่างน้อย ๒"), run("<w:position w:val='12'/>", "1"), run("", " ช่องทาง")))
                        .docx(),
                ProblemCode.NOTE_MARK);
        same(plan().kmp(5, TARGET, "อย่างน้อย ๒* ช่องทาง").text());
    }

    @ParameterizedTest
    @CsvSource({
        "✔, ✘",
        "[/], [ ]",
        "(๏), ( )",
        "✅, ⬜",
        "(•), ( )",
        "_/_, ___",
        "___/___, _______",
        "…../....., ………..",
        "(√), ( )",
        "[v], [ ]",
        "{/}, { }",
        "/, □",
        "[x ], [_]"
    })
    void k07_only_what_is_ticked_holds(String ticked, String empty) {
        String text =
                "การสร้างและแสวงหาความรู้ (KMP ๒) " + ticked + " ความรู้ที่ชัดแจ้ง " + empty + " ความรู้ที่ฝังอยู่ในคน";
        for (ReadResult result :
                List.of(plan().kmp(2, 1, text).csv(), plan().kmp(2, 1, text).docx())) {
            assertThat(result.plans().get(0).steps().get(1).activities().get(0).knowledgeTypes())
                    .containsExactly(KnowledgeType.EXPLICIT);
        }
        told(plan().kmp(2, 1, text.replace(ticked, "⦿").replace(empty, "○")).html(), ProblemCode.BOXES_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({"/, ' '", "√, ' '", "(.), ( )", "(Yes), (No)", "/, -", "X, ' '", "_____, _____"})
    void k07_marks_that_do_not_tell_what_is_chosen_are_told(String chosen, String other) {
        String text = "การสร้างและแสวงหาความรู้ (KMP ๒)\n" + chosen + " ความรู้ที่ชัดแจ้ง\n" + other
                + " ความรู้ที่ฝังอยู่ในคน";
        told(plan().kmp(2, 1, text).docx(), ProblemCode.BOXES_UNCLEAR);
        told(plan().kmp(2, 1, text.replace('\n', ' ')).html(), ProblemCode.BOXES_UNCLEAR);
    }

    @ParameterizedTest
    @CsvSource({"-, -", "✓, ✓", "●, ●", "'', /"})
    void k07_bullets_and_slashes_choose_nothing(String first, String second) {
        String text =
                "การสร้างและแสวงหาความรู้ (KMP ๒) " + first + " ความรู้ที่ชัดแจ้ง " + second + " ความรู้ที่ฝังอยู่ในคน";
        ReadResult result = plan().kmp(2, 1, text).csv();
        assertThat(codes(result)).doesNotContain(ProblemCode.BOXES_UNCLEAR, ProblemCode.BOX_NOT_TICKED);
        assertThat(result.plans().get(0).steps().get(1).activities().get(0).knowledgeTypes())
                .hasSize(2);
    }

    @Test
    void k07_pictures_of_boxes_are_told() {
        String picture = "<w:r><w:drawing/></w:r>";
        String words = Documents.p("การสร้างและแสวงหาความรู้ (KMP ๒)");
        String choice = "<w:p>" + picture + run("", "ความรู้ที่ชัดแจ้ง") + "</w:p><w:p>" + picture
                + run("", "ความรู้ที่ฝังอยู่ในคน") + "</w:p>";
        told(plan().kmp(2, 1, Documents.tc("", words + choice)).docx(), ProblemCode.BOXES_UNCLEAR);
        for (String image : List.of("<img src=box.png>", "<svg></svg>", "<i class='fa fa-square'></i>")) {
            String cell = "<td>การสร้างและแสวงหาความรู้ (KMP ๒)<br>" + image + " ความรู้ที่ชัดแจ้ง<br>" + image
                    + " ความรู้ที่ฝังอยู่ในคน</td>";
            told(plan().kmp(2, 1, cell).html(), ProblemCode.BOXES_UNCLEAR);
        }
        String named = "<td>การสร้างและแสวงหาความรู้ (KMP ๒)<br><img alt='☑'> ความรู้ที่ชัดแจ้ง<br><img alt='☐'>"
                + " ความรู้ที่ฝังอยู่ในคน</td>";
        assertThat(plan().kmp(2, 1, named)
                        .html()
                        .plans()
                        .get(0)
                        .steps()
                        .get(1)
                        .activities()
                        .get(0)
                        .knowledgeTypes())
                .containsExactly(KnowledgeType.EXPLICIT);
        assertThat(codes(plan().kmp(2, 7, "<td><img src=list.png><br>ทะเบียนเอกสาร</td>")
                        .html()))
                .doesNotContain(ProblemCode.BOXES_UNCLEAR);
    }
}
