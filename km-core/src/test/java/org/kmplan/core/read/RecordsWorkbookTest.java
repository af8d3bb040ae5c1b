package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgeItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

class RecordsWorkbookTest {
    private static final KnowledgePlan PLAN = KnowledgePlan.builder()
            .id("plan-1")
            .header(PlanHeader.builder().topic("การบริหารความเสี่ยง").build())
            .addFiscalYearMention(FiscalYearMention.of(FiscalYear.of(2566)))
            .addStep(PlanStep.builder(ProcessStep.KMP1).build())
            .addStep(PlanStep.builder(ProcessStep.KMP2)
                    .addActivity(Activity.builder()
                            .id("1")
                            .description("ศึกษา รวบรวม; จากเอกสาร, ตำรา")
                            .addTarget(Target.of("1", expression("๒ ฉบับ/ชิ้น")))
                            .build())
                    .addActivity(Activity.builder()
                            .id("2")
                            .description("ถ่ายทอดความรู้")
                            .build())
                    .addTarget(Target.of("1", expression("ร้อยละ ๘๐")))
                    .build())
            .addKnowledgeItem(KnowledgeItem.of("1", "กฎหมาย"))
            .addKnowledgeItem(KnowledgeItem.of("2", "กระบวนการ"))
            .build();

    @Test
    void gives_equal_bytes_for_equal_plans() {
        assertThat(RecordsWorkbook.template(PLAN)).isEqualTo(RecordsWorkbook.template(PLAN));
    }

    @Test
    void cuts_texts_that_no_cell_holds_with_a_note_and_is_read_back() throws IOException {
        String text = "😀".repeat(16_384) + "ข้อความยาว".repeat(4_000);
        KnowledgePlan plan = PLAN.withHeader(PlanHeader.builder().topic(text).build())
                .withKnowledgeItems(KnowledgeItem.of("1", text), KnowledgeItem.of("2", "ก\u202Eข"))
                .withSteps(PlanStep.builder(ProcessStep.KMP2)
                        .addActivity(Activity.builder()
                                .id("1")
                                .description(text)
                                .addTarget(Target.of("1", expression(text)))
                                .build())
                        .build());
        byte[] template = RecordsWorkbook.template(plan);
        int cut = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String value = cell.toString();
                        assertThat(value.length()).isLessThanOrEqualTo(32_767);
                        assertThat(value).doesNotContain("\u202E");
                        if (value.length() > 32_000 && sheet != book.getSheetAt(0)) {
                            assertThat(value).endsWith("😀…");
                            assertThat(cell.getCellComment().getString().getString())
                                    .contains("32,767");
                            cut++;
                        }
                    }
                }
            }
            Sheet guide = book.getSheetAt(0);
            assertThat(guide.getRow(guide.getLastRowNum()).getCell(1).toString())
                    .contains("32,767");
        }
        assertThat(cut).isEqualTo(4);
        RecordsResult result = RecordsWorkbook.read("records.xlsx", template, plan);
        assertThat(result.problems()).isEmpty();
        assertThat(result.records().planId()).contains("plan-1");
    }

    @Test
    void reads_an_untouched_template_as_records_that_say_nothing() {
        RecordsResult result = RecordsWorkbook.read("records.xlsx", RecordsWorkbook.template(PLAN), PLAN);

        assertThat(result.problems()).isEmpty();
        assertThat(result.records().isEmpty()).isTrue();
        assertThat(result.records().planId()).contains("plan-1");
        assertThat(result.records().fiscalYear()).contains(FiscalYear.of(2566));
    }

    @Test
    void reads_what_was_filled_in() throws IOException {
        PlanRecords records = read(book -> {
                    set(book, "ข้อมูลแผน", 2, "ประกาศใช้แผนแล้ว", "ใช่");
                    set(book, "ข้อมูลแผน", 2, "วันที่ประกาศใช้แผน", "๓๐ ม.ค. ๒๕๖๖");
                    set(book, "ผลการดำเนินงาน", 3, "สถานะ", "แล้วเสร็จ");
                    set(book, "ผลการดำเนินงาน", 3, "วันที่แล้วเสร็จ", "30/5/2566");
                    set(book, "ผลการดำเนินงาน", 3, "จำนวนบุคลากรที่เกี่ยวข้อง", 50);
                    set(book, "ผลการดำเนินงาน", 3, "จำนวนผู้เข้าร่วม", 60);
                    set(book, "กิจกรรมที่จัด", 2, "ประเภท", "รวบรวมความรู้จากตัวบุคคล");
                    set(book, "กิจกรรมที่จัด", 2, "ขั้นตอน/กิจกรรม", "KMP2/2 ถ่ายทอดความรู้");
                    set(book, "กิจกรรมที่จัด", 2, "ผู้ให้ความรู้", "นาง ก; นาย ข");
                    set(book, "เอกสารและหลักฐาน", 2, "ชื่อเอกสาร", "คู่มือ");
                    set(book, "เอกสารและหลักฐาน", 2, "ขั้นตอน/กิจกรรม", "KMP 1; KMP2/1, KMP2/2");
                    set(book, "เอกสารและหลักฐาน", 2, "บทบาท", "แหล่งความรู้; หลักฐาน");
                    set(book, "เอกสารและหลักฐาน", 2, "ชนิดเอกสาร", "คู่มือ");
                    set(book, "การเผยแพร่", 2, "ช่องทาง", "เว็บไซด์ อบจ.");
                    set(book, "ผลตามเป้าหมาย", 2, "ค่าที่วัดได้", "๓");
                    set(book, "ผลตามเป้าหมาย", 3, "ค่าที่วัดได้", 79.99);
                    set(book, "รายการองค์ความรู้", 3, "บ่งชี้แล้ว", "ใช่");
                    set(book, "องค์ความรู้", 2, "รหัส", "b1");
                    set(book, "การติดตามการใช้", 2, "รหัสองค์ความรู้", "b1");
                    set(book, "การติดตามการใช้", 2, "หน่วยงานที่นำไปใช้", "กองคลัง");
                    set(book, "ความครบถ้วน", 3, "บันทึกครบถ้วนแล้ว", "ใช่");
                })
                .orElseThrow();

        assertThat(records.planIssued()).contains(true);
        assertThat(records.planIssuedOn()).contains(LocalDate.of(2023, 1, 30));
        ActivityRecord activity = records.activity(ActivityRef.of("KMP2", "1")).orElseThrow();
        assertThat(activity.status()).contains(ActivityStatus.COMPLETED);
        assertThat(activity.completedOn()).contains(LocalDate.of(2023, 5, 30));
        assertThat(activity.attendance()).contains(Attendance.of(60, 50));
        assertThat(records.activities()).hasSize(1);
        assertThat(records.eventsOf(EventKind.TACIT_CAPTURE))
                .singleElement()
                .satisfies(event -> assertThat(event.sourcePersons()).containsExactly("นาง ก", "นาย ข"))
                .satisfies(event -> assertThat(event.activity()).contains(ActivityRef.of("KMP2", "2")))
                .satisfies(event -> assertThat(event.id()).isEqualTo("event-2"))
                .satisfies(event -> assertThat(event.date()).isEmpty());
        RecordedDocument document = records.documents().get(0);
        assertThat(document.activities())
                .containsExactly(ActivityRef.ofStep("KMP1"), ActivityRef.of("KMP2", "1"), ActivityRef.of("KMP2", "2"));
        assertThat(document.roles()).containsExactly(DocumentRole.SOURCE, DocumentRole.EVIDENCE);
        assertThat(document.type()).contains(EvidenceType.MANUAL);
        assertThat(records.publications().get(0).channel()).contains(ChannelKind.WEBSITE);
        assertThat(records.resultsOf("steps/KMP2/activities/1/targets/1").get(0).value())
                .contains(Fraction.of(3));
        assertThat(records.resultsOf("steps/KMP2/targets/1").get(0).value()).contains(Fraction.of(7999, 100));
        assertThat(records.knowledgeItems())
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("กระบวนการ"))
                .satisfies(item -> assertThat(item.number()).contains("2"));
        assertThat(records.knowledgeBodies().get(0).followUps())
                .containsExactly(UseFollowUp.builder().unit("กองคลัง").build());
        assertThat(records.completeKinds()).containsExactly(RecordKind.EVENTS);
        assertThat(records.riskRegister()).isEmpty();
    }

    @Test
    void reads_a_risk_register_with_its_criteria() throws IOException {
        RiskRegister register = read(book -> {
                    set(book, "ทะเบียนความเสี่ยง", 2, "รหัส", "R1");
                    set(book, "ทะเบียนความเสี่ยง", 2, "ความเสี่ยง", "เบิกจ่ายล่าช้า");
                    set(book, "ทะเบียนความเสี่ยง", 2, "โอกาส (L)", 2.5);
                    set(book, "ทะเบียนความเสี่ยง", 2, "ระดับความเสี่ยง", "สูงมาก");
                    set(book, "ทะเบียนความเสี่ยง", 2, "การตอบสนอง", "ลด; โอน");
                    set(book, "ทะเบียนความเสี่ยง", 2, "ความถี่ของ KRI", "รายเดือน");
                    set(book, "เกณฑ์ความเสี่ยง", 2, "รายการ", "คะแนนที่ยอมรับได้");
                    set(book, "เกณฑ์ความเสี่ยง", 2, "ค่า / ตั้งแต่", 9);
                    set(book, "เกณฑ์ความเสี่ยง", 3, "รายการ", "ช่วงคะแนน");
                    set(book, "เกณฑ์ความเสี่ยง", 3, "ค่า / ตั้งแต่", 10);
                    set(book, "เกณฑ์ความเสี่ยง", 3, "ถึง", 16);
                    set(book, "เกณฑ์ความเสี่ยง", 3, "ระดับ", "สูง");
                    set(book, "เกณฑ์ความเสี่ยง", 4, "รายการ", "ช่องของตาราง");
                    set(book, "เกณฑ์ความเสี่ยง", 4, "โอกาส (L)", 2);
                    set(book, "เกณฑ์ความเสี่ยง", 4, "ผลกระทบ (I)", 5);
                    set(book, "เกณฑ์ความเสี่ยง", 4, "ระดับ", "สูง");
                })
                .orElseThrow()
                .riskRegister()
                .orElseThrow();

        assertThat(register.appetite()).contains(9);
        assertThat(register.scale()).isEmpty();
        assertThat(register.bands()).containsExactly(RiskBand.of(RiskLevel.HIGH, 10, 16));
        assertThat(register.matrixCells()).containsExactly(RiskMatrixCell.of(2, 5, RiskLevel.HIGH));
        assertThat(register.risk("R1").orElseThrow())
                .satisfies(risk -> assertThat(risk.likelihood()).contains(Fraction.of(5, 2)))
                .satisfies(risk -> assertThat(risk.declaredLevel()).contains(RiskLevel.VERY_HIGH))
                .satisfies(
                        risk -> assertThat(risk.responses()).containsExactly(RiskResponse.REDUCE, RiskResponse.SHARE))
                .satisfies(risk ->
                        assertThat(risk.indicators().get(0).isComplete()).isFalse());
    }

    @Test
    void reads_a_date_cell_of_either_era_and_a_percent_cell() throws IOException {
        RecordsResult result = read(book -> {
            date(book, set(book, "ผลการดำเนินงาน", 2, "วันที่เริ่ม", ""), LocalDate.of(2023, 2, 1), "yyyy-mm-dd");
            date(book, set(book, "ผลการดำเนินงาน", 2, "วันที่แล้วเสร็จ", ""), LocalDate.of(2566, 3, 31), "yyyy-mm-dd");
            Cell share = set(book, "ผลตามเป้าหมาย", 3, "ค่าที่วัดได้", 0.8);
            format(book, share, "0%");
        });

        ActivityRecord activity = result.orElseThrow().activities().get(0);
        assertThat(activity.begunOn()).contains(LocalDate.of(2023, 2, 1));
        assertThat(activity.completedOn()).contains(LocalDate.of(2023, 3, 31));
        assertThat(result.records().results().get(0).value()).contains(Fraction.of(80));
    }

    @Test
    void locates_every_problem_by_sheet_and_cell_and_reads_the_rest() throws IOException {
        RecordsResult result = read(book -> {
            set(book, "ผลการดำเนินงาน", 2, "สถานะ", "ก็ดี");
            set(book, "ผลการดำเนินงาน", 2, "วันที่เริ่ม", "31/2/2566");
            set(book, "ผลการดำเนินงาน", 2, "จำนวนผู้เข้าร่วม", "สี่สิบ");
            set(book, "กิจกรรมที่จัด", 2, "ชื่อกิจกรรม", "ประชุม");
            set(book, "กิจกรรมที่จัด", 3, "ประเภท", "ประชุม");
            set(book, "กิจกรรมที่จัด", 3, "ขั้นตอน/กิจกรรม", "KMP9");
            set(book, "คำสั่ง", 2, "รหัส", "o1");
            set(book, "คำสั่ง", 2, "ประเภท", "คำสั่งอื่น");
            set(book, "คำสั่ง", 3, "รหัส", "o1");
            set(book, "คำสั่ง", 3, "ประเภท", "คำสั่งอื่น");
            book.getSheet("รายงาน").getRow(0).createCell(12).setCellValue("อื่น");
        });

        assertThat(result.problems().stream().map(ReadProblem::toString))
                .containsExactly(
                        "records.xlsx: sheet \"ผลการดำเนินงาน\" cell D2: RECORD_VALUE_UNREADABLE: status: expected a"
                                + " value of the list, found 'ก็ดี'",
                        "records.xlsx: sheet \"ผลการดำเนินงาน\" cell E2: RECORD_VALUE_UNREADABLE: begunOn: expected a"
                                + " date such as 30/5/2566 or 30 พ.ค. 2566, found '31/2/2566'",
                        "records.xlsx: sheet \"ผลการดำเนินงาน\" cell H2: RECORD_VALUE_UNREADABLE: attended: expected a"
                                + " number, found 'สี่สิบ'",
                        "records.xlsx: sheet \"กิจกรรมที่จัด\", row 2: RECORD_INCOMPLETE: kind: expected a value in the"
                                + " column 'ประเภท', found an empty cell",
                        "records.xlsx: sheet \"กิจกรรมที่จัด\" cell C3: RECORD_REFERENCE_UNKNOWN: activity: expected a"
                                + " part of the plan 'plan-1', found 'KMP9'",
                        "records.xlsx: sheet \"คำสั่ง\" cell A3: RECORD_REPEATED: id: expected each id once, found 'o1'"
                                + " again",
                        "records.xlsx: sheet \"รายงาน\" cell M1: COLUMN_UNKNOWN: heading: expected a heading of the"
                                + " template, found 'อื่น'");
        assertThat(result.records().activities().get(0).attendance()).isEmpty();
        assertThat(result.records().events()).hasSize(1);
        assertThat(result.records().orders()).hasSize(1);
    }

    @Test
    void refuses_what_is_no_workbook_for_records_without_throwing() throws IOException {
        byte[] text = "ไม่ใช่ไฟล์".getBytes(StandardCharsets.UTF_8);
        byte[] other;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("อื่น");
            other = bytes(book);
        }

        assertThat(codes(RecordsWorkbook.read("x.xlsx", text))).containsExactly(ProblemCode.DOCUMENT_BROKEN);
        assertThat(codes(RecordsWorkbook.read("x.xlsx", other))).containsExactly(ProblemCode.NO_RECORDS_FOUND);
        assertThat(codes(RecordsWorkbook.read(
                        "x.xlsx",
                        other,
                        Optional.empty(),
                        ReadLimits.builder().maxDocumentBytes(10).build())))
                .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
    }

    private static TargetExpression expression(String text) {
        return TargetExpression.readAll(text, Optional.empty()).get(0);
    }

    private static List<ProblemCode> codes(RecordsResult result) {
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.records()).isEqualTo(PlanRecords.empty());
        return result.problems().stream().map(ReadProblem::code).toList();
    }

    private static RecordsResult read(Filling filling) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(RecordsWorkbook.template(PLAN)))) {
            filling.fill(book);
            return RecordsWorkbook.read("records.xlsx", bytes(book), PLAN);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static Cell set(XSSFWorkbook book, String sheet, int row, String heading, String value) {
        Cell cell = cell(book.getSheet(sheet), row, heading);
        cell.setCellValue(value);
        return cell;
    }

    private static Cell set(XSSFWorkbook book, String sheet, int row, String heading, double value) {
        Cell cell = cell(book.getSheet(sheet), row, heading);
        cell.setCellValue(value);
        return cell;
    }

    private static void date(XSSFWorkbook book, Cell cell, LocalDate date, String format) {
        format(book, cell, format);
        cell.setCellValue(date);
    }

    private static void format(XSSFWorkbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static Cell cell(Sheet sheet, int number, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
                return row.createCell(cell.getColumnIndex());
            }
        }
        throw new IllegalArgumentException("No heading '" + heading + "' in sheet '" + sheet.getSheetName() + "'");
    }

    /** Filling in of a template. */
    private interface Filling {
        void fill(XSSFWorkbook book) throws IOException;
    }
}
