package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;

/** Layouts of sheets met in offices: headings lower down, two levels of headings, charts, dates, several sheets. */
class SheetLayoutsTest {
    private static final List<String> STEPS =
            List.of("การบ่งชี้ความรู้ (KMP 1)", "การสร้างและแสวงหาความรู้ (KMP 2)", "การจัดความรู้ให้เป็นระบบ (KMP 3)");

    /** Fills a sheet with a title, a label beside its value, headings in row 5 and rows below. */
    private static byte[] plan(List<String> headings, BiConsumer<XSSFWorkbook, Sheet> rows) {
        return Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน KM");
            Sheets.set(sheet, "A1", "แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
            Sheets.merge(sheet, "A1:H1");
            Sheets.set(sheet, "A3", "ชื่อองค์ความรู้ที่เลือก");
            Sheets.set(sheet, "C3", "การดูแลสวนสาธารณะ");
            Sheets.fill(sheet, 4, List.of(headings));
            rows.accept(book, sheet);
        });
    }

    private static ReadResult read(byte[] document) {
        return PlanReader.standard().read("plan.xlsx", document);
    }

    private static List<String> periods(ReadResult result) {
        return result.plans().get(0).steps().stream()
                .map(step -> step.allPeriods().stream()
                        .map(period ->
                                period.reading().period().map(Object::toString).orElse("?"))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
                .toList();
    }

    @Test
    void reads_headings_in_row_five_and_a_label_beside_its_value() {
        ReadResult result =
                read(plan(List.of("ที่", "กิจกรรม", "ระยะเวลา", "ตัวชี้วัด", "ผู้รับผิดชอบ"), (book, sheet) -> {
                    Sheets.set(sheet, "A6", "").setCellValue(1);
                    Sheets.set(sheet, "B6", STEPS.get(0));
                    Sheets.set(sheet, "C6", "ม.ค. - มี.ค. ๒๕๖๗");
                    Sheets.set(sheet, "D6", "- จำนวนงาน");
                    Sheets.set(sheet, "E6", "กองช่าง");
                }));

        KnowledgePlan plan = result.plans().get(0);
        assertThat(plan.header().topic()).contains("การดูแลสวนสาธารณะ");
        PlanStep step = plan.steps().get(0);
        assertThat(step.rowNumber()).contains("1");
        assertThat(step.source().orElseThrow()).hasToString("plan.xlsx: sheet \"แผน KM\" cell A6");
        assertThat(step.cell(PlanColumn.OWNER).orElseThrow().source().orElseThrow())
                .hasToString("plan.xlsx: sheet \"แผน KM\" cell E6, column \"ผู้รับผิดชอบ\"");
        assertThat(result.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ภาคผนวก", "ภาคผนวก ก", "เอกสารแนบท้าย ๒", "Annex B", ""})
    void a_table_of_staff_below_the_plan_is_no_part_of_its_last_row(String annex) {
        ReadResult result =
                read(plan(List.of("ที่", "กิจกรรม", "ระยะเวลา", "ตัวชี้วัด", "ผู้รับผิดชอบ"), (book, sheet) -> {
                    Sheets.fill(sheet, 5, List.of(List.of("๑", STEPS.get(0), "ม.ค. ๒๕๖๗", "จำนวนงาน", "กองช่าง")));
                    int row = 7;
                    if (!annex.isEmpty()) {
                        Sheets.set(sheet, "A7", annex);
                        row = 8;
                    }
                    Sheets.fill(
                            sheet,
                            row - 1,
                            List.of(
                                    List.of("ลำดับ", "ชื่อ", "ตำแหน่ง", "โทรศัพท์"),
                                    List.of("๑", "นายสมมติ ใจดี", "ปลัด", "๑๒๓")));
                }));

        assertThat(result.plans()).hasSize(1);
        List<PlanStep> steps = result.plans().get(0).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).cell(PlanColumn.OWNER).orElseThrow().text()).isEqualTo("กองช่าง");
        assertThat(steps.get(0).cell(PlanColumn.INDICATOR).orElseThrow().text()).isEqualTo("จำนวนงาน");
        assertThat(steps.get(0).activities()).hasSize(1);
    }

    @Test
    void reads_the_value_of_a_date_whatever_its_format_shows() {
        ReadResult result =
                read(plan(List.of("ที่", "กิจกรรม", "วันเริ่มต้น", "วันสิ้นสุด", "ผู้รับผิดชอบ"), (book, sheet) -> {
                    String[] codes = {"[$-D07041E]d mmm yyyy", "[$-107041E]d mmmm yyyy;@", "dd/mm/yyyy"};
                    for (int i = 0; i < codes.length; i++) {
                        Sheets.set(sheet, i + 5, 1, STEPS.get(i));
                        for (int column = 2; column < 4; column++) {
                            Cell cell = Sheets.cell(sheet, i + 5, column);
                            cell.setCellValue(column == 2 ? LocalDate.of(2023, 11, 15) : LocalDate.of(2024, 2, 29));
                            cell.setCellStyle(Sheets.format(book, codes[i]));
                        }
                    }
                }));

        assertThat(periods(result)).hasSize(3).containsOnly("15 พ.ย. 2566 - 29 ก.พ. 2567");
    }

    @Test
    void reads_shares_as_percentages_and_numbers_without_a_fraction() {
        ReadResult result = read(plan(List.of("ที่", "กิจกรรม", "ตัวชี้วัด", "เป้าหมาย", "งบประมาณ"), (book, sheet) -> {
            Sheets.set(sheet, "B6", STEPS.get(0));
            Sheets.set(sheet, "C6", "ผู้เข้าร่วม");
            Cell share = Sheets.set(sheet, "D6", "");
            share.setCellValue(0.8);
            share.setCellStyle(Sheets.format(book, "0%"));
            Sheets.set(sheet, "E6", "").setCellValue(15_000);
            Sheets.set(sheet, "B7", STEPS.get(1));
            Cell count = Sheets.set(sheet, "D7", "");
            count.setCellValue(3);
            count.setCellStyle(Sheets.format(book, "\"อย่างน้อย \"0\" ครั้ง\""));
        }));

        List<PlanStep> steps = result.plans().get(0).steps();
        assertThat(steps.get(0).cell(PlanColumn.TARGET).orElseThrow().text()).isEqualTo("80%");
        assertThat(steps.get(0).cell(PlanColumn.BUDGET).orElseThrow().text()).isEqualTo("15000");
        assertThat(steps.get(1).cell(PlanColumn.TARGET).orElseThrow().text()).isEqualTo("อย่างน้อย 3 ครั้ง");
    }

    @Test
    void reads_marks_below_months_as_periods() {
        ReadResult result = read(plan(List.of("ที่", "กิจกรรม", "ระยะเวลาดำเนินการ"), (book, sheet) -> {
            twoLevels(sheet, "พ.ศ. 2566", "พ.ศ. 2567");
            marks(sheet, 6, "✓✓✓.........");
            marks(sheet, 7, "..././......");
            marks(sheet, 8, "P..←..→.....");
        }));

        assertThat(periods(result))
                .containsExactly("ต.ค. 2566 - ธ.ค. 2566", "ม.ค. 2567; มี.ค. 2567", "ต.ค. 2566; ม.ค. 2567 - เม.ย. 2567");
        assertThat(result.problems()).extracting(ReadProblem::code).containsOnly(ProblemCode.PERIOD_FROM_CHART);
        assertThat(result.plans().get(0).steps().get(0).owners())
                .extracting(owner -> owner.text())
                .containsExactly("กองช่าง");
    }

    @Test
    void reads_colours_below_months_as_periods() {
        ReadResult result = read(plan(List.of("ที่", "กิจกรรม", "ปีงบประมาณ 2567"), (book, sheet) -> {
            twoLevels(sheet, "ปีงบประมาณ 2567", "");
            marks(sheet, 6, "............");
            for (int column = 3; column < 6; column++) {
                Sheets.cell(sheet, 6, column).setCellStyle(Sheets.shade(book, IndexedColors.LIGHT_BLUE));
            }
            marks(sheet, 7, "............");
            for (int column = 0; column < 15; column++) {
                Sheets.cell(sheet, 7, column).setCellStyle(Sheets.shade(book, IndexedColors.LEMON_CHIFFON));
            }
            Sheets.cell(sheet, 7, 13).setCellStyle(Sheets.shade(book, IndexedColors.RED));
        }));

        assertThat(periods(result)).containsExactly("พ.ย. 2566 - ม.ค. 2567", "ก.ย. 2567");
    }

    /** Headings over two rows: months from column C on below a year or two. */
    private static void twoLevels(Sheet sheet, String first, String second) {
        Sheets.set(sheet, "C5", first);
        Sheets.merge(sheet, second.isEmpty() ? "C5:N5" : "C5:E5");
        if (!second.isEmpty()) {
            Sheets.set(sheet, "F5", second);
            Sheets.merge(sheet, "F5:N5");
        }
        Sheets.set(sheet, "O5", "ผู้รับผิดชอบ");
        for (String column : List.of("A", "B", "O")) {
            Sheets.merge(sheet, column + "5:" + column + "6");
        }
        Sheets.fill(sheet, 5, List.of());
        for (int i = 0; i < 12; i++) {
            Sheets.set(sheet, 5, 2 + i, Sheets.MONTHS.get(i));
        }
    }

    private static void marks(Sheet sheet, int row, String marks) {
        Sheets.set(sheet, row, 0, "").setCellValue(row - 5);
        Sheets.set(sheet, row, 1, STEPS.get(row - 6));
        for (int i = 0; i < marks.length(); i++) {
            Sheets.set(sheet, row, 2 + i, marks.charAt(i) == '.' ? "" : marks.substring(i, i + 1));
        }
        Sheets.set(sheet, row, 14, "กองช่าง");
    }

    @Test
    void reads_the_two_tables_of_a_plan_on_two_sheets() {
        String text = Plans.complete();
        int cut = text.indexOf("กระบวนการบริหารจัดการการเปลี่ยนแปลง\n");
        byte[] document = Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("KMP"), 0, Sheets.rows(text.substring(0, cut)));
            Sheets.fill(book.createSheet("CMP"), 0, Sheets.rows(text.substring(cut)));
        });

        assertThat(PlanDifference.of(
                        PlanReader.standard().readText("plan.txt", text).plans(),
                        read(document).plans()))
                .isEmpty();
    }

    @Test
    void reads_two_plans_on_two_sheets() {
        byte[] document = Sheets.workbook(book -> {
            Sheets.fill(book.createSheet("แผน 1"), 0, Sheets.rows(Plans.complete()));
            Sheets.fill(
                    book.createSheet("แผน 2"),
                    0,
                    Sheets.rows(Plans.complete().replace("สวนสาธารณะ", "ถนน").replace("ที่ ๓ ประจำ", "ที่ ๔ ประจำ")));
        });

        List<KnowledgePlan> plans = read(document).plans();
        assertThat(plans).hasSize(2);
        assertThat(plans).allSatisfy(plan -> assertThat(plan.steps()).hasSize(13));
        assertThat(plans.get(1).source().orElseThrow().sheet()).contains("แผน 2");
    }

    @Test
    void reads_a_step_merged_over_its_activities() {
        ReadResult result =
                read(plan(List.of("ที่", "กระบวนการ", "กิจกรรมย่อย", "ระยะเวลา", "ผู้รับผิดชอบ"), (book, sheet) -> {
                    Sheets.set(sheet, "A6", "1");
                    Sheets.set(sheet, "B6", STEPS.get(0));
                    Sheets.set(sheet, "C6", "๑) ประชุมคณะทำงาน");
                    Sheets.set(sheet, "D6", "ม.ค. ๒๕๖๗");
                    Sheets.set(sheet, "E6", "กองช่าง");
                    Sheets.set(sheet, "C7", "๒) สำรวจความรู้");
                    Sheets.set(sheet, "D7", "ก.พ. ๒๕๖๗");
                    Sheets.merge(sheet, "A6:A7");
                    Sheets.merge(sheet, "B6:B7");
                    Sheets.merge(sheet, "E6:E7");
                    Sheets.set(sheet, "A8", "2");
                    Sheets.set(sheet, "B8", STEPS.get(1));
                    Sheets.set(sheet, "D8", "มี.ค. ๒๕๖๗");
                }));

        assertThat(result.plans().get(0).steps()).hasSize(2);
        assertThat(result.plans().get(0).steps().get(0).activities()).hasSize(2);
        assertThat(periods(result).get(0)).isEqualTo("ม.ค. 2567; ก.พ. 2567");
    }
}
