package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.read.ProblemSeverity.ERROR;
import static org.kmplan.core.read.ProblemSeverity.NOTE;
import static org.kmplan.core.read.ProblemSeverity.WARNING;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.EnglishWords;

/** A small document for each problem code, and the line that is reported for it. */
class ProblemCodeTest {
    private static final String ROW = "\tม.ค. ๒๕๖๗\tจำนวนงาน\t๑ ครั้ง\tคนสวน\tกองช่าง\tคู่มือ\n";
    private static final Map<ProblemCode, Case> CASES = new EnumMap<>(ProblemCode.class);

    static {
        documents();
        encodings();
        tables();
        rows();
        cells();
        sheets();
        records();
    }

    /** What reports a code, and the first line with that code. */
    private record Case(ProblemSeverity severity, Supplier<List<ReadProblem>> problems, String line) {}

    private static void add(
            ProblemCode code, ProblemSeverity severity, Supplier<List<ReadProblem>> problems, String line) {
        assertThat(CASES.put(code, new Case(severity, problems, line))).isNull();
    }

    private static void documents() {
        add(
                ProblemCode.DOCUMENT_TOO_LARGE,
                ERROR,
                limited(builder -> builder.maxDocumentBytes(100)),
                "plan.txt: DOCUMENT_TOO_LARGE: document: expected at most 100 characters, found 2297");
        add(
                ProblemCode.TOO_MANY_CELLS,
                ERROR,
                limited(builder -> builder.maxCells(20)),
                "plan.txt:10: TOO_MANY_CELLS: document: expected at most 20 lines and cells, found more "
                        + "from here on");
        add(
                ProblemCode.EMPTY_DOCUMENT,
                ERROR,
                text(" \n\t\n"),
                "plan.txt: EMPTY_DOCUMENT: document: expected the text of a plan, found nothing");
        add(
                ProblemCode.UNSUPPORTED_FORMAT,
                ERROR,
                bytes(() -> "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)),
                "plan: UNSUPPORTED_FORMAT: document: expected a document in Word (.docx), Excel (.xlsx), "
                        + "HTML, JSON or text, found a rich-text document (.rtf)\nHint: save it as .docx");
        add(
                ProblemCode.DOCUMENT_BROKEN,
                ERROR,
                bytes(() -> {
                    byte[] whole = Documents.docx(Plans.complete());
                    return Arrays.copyOf(whole, whole.length / 2);
                }),
                "plan: DOCUMENT_BROKEN: document: expected a whole document, but the file ends before it "
                        + "is complete");
        add(
                ProblemCode.DOCUMENT_REFUSED,
                ERROR,
                () -> PlanReader.standard()
                        .withLimits(
                                ReadLimits.builder().maxUnpackedBytes(10_000).build())
                        .read("plan.docx", Documents.docx(Plans.complete()))
                        .problems(),
                "plan.docx: DOCUMENT_REFUSED: document: expected at most 10000 bytes in the archive when "
                        + "unpacked, found more");
        add(
                ProblemCode.DOCUMENT_ENCRYPTED,
                ERROR,
                bytes(ProblemCodeTest::encrypted),
                "plan: DOCUMENT_ENCRYPTED: document: expected a document in Word (.docx), Excel (.xlsx), "
                        + "HTML, JSON or text, found a document protected by a password\nHint: open it with its "
                        + "password and save it without one");
        add(
                ProblemCode.JSON_INVALID,
                ERROR,
                text("{\n  \"plan\": []\n}"),
                "plan.txt:1: JSON_INVALID: document: expected the field 'schema' in this document, found " + "none");
        add(
                ProblemCode.TEXT_DAMAGED,
                ERROR,
                text(Plans.complete().replaceAll("[ัิ-ฺ็-๎]", " ")),
                "plan.txt: TEXT_DAMAGED: document: expected about 31 vowel and tone marks per 100 "
                        + "consonants, found 0: the marks above and below were lost");
        add(
                ProblemCode.NO_PLAN_FOUND,
                ERROR,
                text("เรียน ผู้อำนวยการ\nขอส่งเอกสาร"),
                "plan.txt: NO_PLAN_FOUND: document: expected a title, header or table of a knowledge "
                        + "plan, found none");
        add(
                ProblemCode.PLAN_WITHOUT_ROWS,
                ERROR,
                text(Plans.header()),
                "plan.txt: PLAN_WITHOUT_ROWS: document: expected a table with the rows of plan 'plan-1', "
                        + "found none");
        add(
                ProblemCode.MORE_PROBLEMS,
                WARNING,
                () -> PlanReader.standard()
                        .withLimits(ReadLimits.builder().maxProblems(1).build())
                        .readText("plan.txt", table("๑\tเลี้ยงปลา" + ROW + "๒\tปลูกผัก" + ROW))
                        .problems(),
                "plan.txt: MORE_PROBLEMS: document: listed the first 1 of 2 problems");
    }

    private static void encodings() {
        add(
                ProblemCode.UNREADABLE_ENCODING,
                ERROR,
                bytes(() -> "Ã‰tÃ© à la plage, déjà vu, façade, çà et là, où, être "
                        .repeat(5)
                        .getBytes(StandardCharsets.ISO_8859_1)),
                "plan: UNREADABLE_ENCODING: document: expected text in UTF-8, UTF-16, TIS-620 or "
                        + "Windows-874, found other bytes\nHint: save the text as UTF-8 from the program in which its"
                        + " letters still show (in Notepad: Save As, encoding UTF-8; in Excel: CSV UTF-8), or give the"
                        + " Word or Excel document itself");
        add(
                ProblemCode.ENCODING_DAMAGED,
                WARNING,
                bytes(() -> {
                    byte[] document = Plans.complete().getBytes(StandardCharsets.UTF_8);
                    document[100] = (byte) 0xFF;
                    return document;
                }),
                "plan: ENCODING_DAMAGED: document: expected UTF-8, found 2 undecodable place(s)");
        add(
                ProblemCode.ENCODING_ASSUMED,
                NOTE,
                bytes(() -> Plans.complete().getBytes(Charset.forName("x-windows-874"))),
                "plan: ENCODING_ASSUMED: document: is not UTF-8 and was read as TIS-620 (Windows-874)");
        add(
                ProblemCode.TEXT_REPAIRED,
                NOTE,
                text(Plans.complete().replace("มากขึ้น", "ด าเนินการ")),
                "plan.txt:5: TEXT_REPAIRED: text: blank before SARA AA read as SARA AM in 1 text(s), the "
                        + "first 'เหตุผลที่เลือกองค์ความรู้ : ประชาชนใช้สวนด าเนินการ'");
        add(
                ProblemCode.WORD_REPAIRED,
                NOTE,
                text(Plans.complete().replace("เจ้าภาพผู้รับผิดชอบองค์ความรู้", "เจาภาพผูรับผิดชอบองคความรู")),
                "plan.txt:3: WORD_REPAIRED: label: recognised the damaged label " + "'เจาภาพผูรับผิดชอบองคความรู'");
    }

    private static void tables() {
        add(
                ProblemCode.TABLE_NOT_RECOGNISED,
                WARNING,
                text(Plans.complete() + "\nคณะทำงาน\n\nชื่อ\tตำแหน่ง\nนาย ก\tประธาน\n"),
                "plan.txt:29: TABLE_NOT_RECOGNISED: table: expected headings of a plan, found 'ชื่อ " + "ตำแหน่ง'");
        add(
                ProblemCode.HEADINGS_ASSUMED,
                NOTE,
                text(Plans.header() + Plans.kmpRows()),
                "plan.txt:8: HEADINGS_ASSUMED: heading: expected a heading row, took the usual ones of a "
                        + "form with 8 columns");
        add(
                ProblemCode.COLUMN_UNKNOWN,
                NOTE,
                text(Plans.header() + "ที่\tกิจกรรม\tระยะเวลา\tผู้ตรวจ\n1\tการเข้าถึงความรู้\tม.ค. ๒๕๖๗\tนาย ข\n"),
                "plan.txt:8: COLUMN_UNKNOWN: heading: expected the heading of a plan's column, found " + "'ผู้ตรวจ'");
        String unknown = Plans.header() + "ที่\tกิจกรรม\tระยะเวลา\tเสียงสะท้อน\n1\tการเข้าถึงความรู้\tม.ค. ๒๕๖๗\tดี\n";
        add(
                ProblemCode.COLUMN_MISSING,
                WARNING,
                text(unknown),
                "plan.txt:8: COLUMN_MISSING: heading: expected columns for Indicator, Target, Owner, found the unknown"
                        + " heading 'เสียงสะท้อน' instead");
        add(
                ProblemCode.COLUMN_ASSUMED,
                NOTE,
                text(Plans.header()
                        + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tคนคุมงาน\n1\tการเข้าถึงความรู้\tม.ค. ๒๕๖๗\tก\tกองคลัง\n"
                        + "2\tการเรียนรู้\tก.พ. ๒๕๖๗\tข\tกองช่าง\n"),
                "plan.txt:8: COLUMN_ASSUMED: heading: took the column 'คนคุมงาน' for the Owner, which its cells or its"
                        + " first words tell");
        add(
                ProblemCode.LABEL_UNKNOWN,
                NOTE,
                text(Plans.complete().replace("เหตุผลที่เลือก", "เสียงสะท้อน : ดี\nเหตุผลที่เลือก")),
                "plan.txt:5: LABEL_UNKNOWN: label: expected the label of a field, found the unknown label 'เสียงสะท้อน'");
        add(
                ProblemCode.FIELD_MISSING,
                WARNING,
                text(Plans.complete().replaceFirst("เหตุผลที่เลือก[^:]*:", "เสียงสะท้อน :")),
                "plan.txt:5: FIELD_MISSING: label: expected fields for reason, found the unknown label 'เสียงสะท้อน'");
        add(
                ProblemCode.FIELD_ASSUMED,
                NOTE,
                text(Plans.complete().replaceFirst("เจ้าภาพ[^:]*: ", "คนคุมงาน : กอง")),
                "plan.txt:3: FIELD_ASSUMED: label: took it for the host unit, found the unknown label 'คนคุมงาน'");
        add(
                ProblemCode.FISCAL_YEAR_MENTIONED,
                NOTE,
                text(Plans.complete() + "หมายเหตุ\nต่อจากปีงบประมาณ ๒๕๖๐\n"),
                "plan.txt:27: FISCAL_YEAR_MENTIONED: fiscal year: took FY2567 for the plan, found a mention of"
                        + " 'ปีงบประมาณ ๒๕๖๐'");
        add(
                ProblemCode.CELL_COUNT,
                WARNING,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("\tคนสวน", ""))),
                "plan.txt:9: CELL_COUNT: row: expected 8 cells as in the heading row, found 7");
        add(
                ProblemCode.FIELD_REPEATED,
                WARNING,
                text(Plans.complete().replace("เหตุผลที่เลือก", "เจ้าภาพ : กองคลัง\nเหตุผลที่เลือก")),
                "plan.txt:5: FIELD_REPEATED: host unit: expected the field once, found it again with " + "'กองคลัง'");
        add(
                ProblemCode.TEXT_UNASSIGNED,
                WARNING,
                text("เรียน ผู้อำนวยการ\nขอส่งเอกสาร"),
                "plan.txt:1: TEXT_UNASSIGNED: text: expected a part of a plan, found 'เรียน ผู้อำนวยการ'");
        add(
                ProblemCode.FISCAL_YEAR_ASSUMED,
                NOTE,
                text(Plans.complete().replace("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ", "")),
                "plan.txt:1: FISCAL_YEAR_ASSUMED: fiscal year: expected a fiscal year outside the "
                        + "reason, took FY2567 from the periods");
    }

    private static void rows() {
        add(
                ProblemCode.STEP_UNKNOWN,
                WARNING,
                text(table("๑\tเลี้ยงปลา" + ROW)),
                "plan.txt:9: STEP_UNKNOWN: activity: expected the code or the name of a step, found " + "'เลี้ยงปลา'");
        add(
                ProblemCode.STEP_CODE_CONTRADICTS_NAME,
                WARNING,
                text(table(Plans.kmp(2, "การบ่งชี้ความรู้"))),
                "plan.txt:9: STEP_CODE_CONTRADICTS_NAME: activity: expected a name of KMP2, found "
                        + "'การบ่งชี้ความรู้'");
        add(
                ProblemCode.ROWS_CONTRADICT,
                WARNING,
                text(table(Plans.kmp(1, "การบ่งชี้ความรู้")
                        + Plans.kmp(1, "การบ่งชี้ความรู้").replace("มี.ค.", "เม.ย."))),
                "plan.txt:10: ROWS_CONTRADICT: row: expected the period and owner of the row at "
                        + "plan.txt:9, found others");
        add(
                ProblemCode.ROWS_MERGED,
                NOTE,
                text(table(Plans.kmp(1, "การบ่งชี้ความรู้") + "1.\t\t\t\t\t\t\tรายงานการประชุม\n")),
                "plan.txt:10: ROWS_MERGED: row: merged into the row of the same step at plan.txt:9");
        add(
                ProblemCode.SPELLING_UNIFIED,
                NOTE,
                text(table(Plans.kmp(1, "การบ่งชี้ความรู้")
                        + Plans.kmp(2, "การสร้างและแสวงหาความรู้").replace("ฝ่ายสวนสาธารณะ", "ฝ่ายสวน สาธารณะ"))),
                "plan.txt:10: SPELLING_UNIFIED: owner: read 'ฝ่ายสวน สาธารณะ' as 'ฝ่ายสวนสาธารณะ'");
        add(
                ProblemCode.ACTIVITIES_NOT_PAIRED,
                NOTE,
                text(table("๖\t<p>การแบ่งปันแลกเปลี่ยนความรู้ (KMP ๖)</p><p>๑) ตั้งกลุ่ม</p><p>๒) ดูงาน</p>"
                        + "<p>๓) เปิดเวที</p>"
                        + ROW.replace("ม.ค. ๒๕๖๗", "<p>ม.ค. ๒๕๖๗</p><p>มี.ค. ๒๕๖๗</p>"))),
                "plan.txt:9: ACTIVITIES_NOT_PAIRED: period: expected one period or one for each of 3 "
                        + "activities, found 2");
    }

    private static void cells() {
        marks();
        add(
                ProblemCode.CELL_TOO_LONG,
                WARNING,
                limited(builder -> builder.maxCellLength(30)),
                "plan.txt:1: CELL_TOO_LONG: text: expected at most 30 characters, found 95");
        add(
                ProblemCode.CELL_DAMAGED,
                WARNING,
                text(Plans.complete().replaceFirst("- คนสวน", "ททททททท")),
                "plan.txt:9: CELL_DAMAGED: text: expected words, found one letter repeated 'ททททททท'");
        add(
                ProblemCode.PERIOD_UNREADABLE,
                WARNING,
                period("๘ ม.ย.๖๗"),
                "plan.txt:9: PERIOD_UNREADABLE: period: expected a period, found '๘ ม.ย.๖๗' (ambiguous " + "month)");
        add(
                ProblemCode.PERIOD_ASSUMED,
                NOTE,
                period("กรกฏาคม ๒๕๖๗"),
                "plan.txt:9: PERIOD_ASSUMED: period: read 'กรกฏาคม ๒๕๖๗' as ก.ค. 2567 (misspelt month)");
        add(
                ProblemCode.TARGET_UNCERTAIN,
                WARNING,
                text(Plans.header()
                        + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\n1\tการเรียนรู้\tม.ค. ๒๕๖๗\tความสำเร็จ\t๘๐\n"),
                "plan.txt:9: TARGET_UNCERTAIN: target: expected a unit, found '๘๐'");
        add(
                ProblemCode.VALUE_NOT_DEMANDED,
                NOTE,
                text(
                        Plans.header()
                                + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\n1\tการเรียนรู้\tม.ค. ๒๕๖๗\tการใช้\tร้อยละ ๘๐ (ผลปี ๖๖ = ร้อยละ ๗๒)\n"),
                "plan.txt:9: VALUE_NOT_DEMANDED: target: expected a target, found '(ผลปี ๖๖ = ร้อยละ ๗๒)' (result)");
        add(
                ProblemCode.TARGET_COMPLETED,
                NOTE,
                text(
                        Plans.header()
                                + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\n1\tการเรียนรู้\tม.ค. ๒๕๖๗\tร้อยละของบุคลากร\t๘๐\n"),
                "plan.txt:9: TARGET_COMPLETED: target: took the unit 'percent' for '๘๐'");
        add(
                ProblemCode.TARGET_UNREADABLE,
                WARNING,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("๑ ครั้ง", "อย่างน้อย … เรื่อง"))),
                "plan.txt:9: TARGET_UNREADABLE: target: expected a number, found 'อย่างน้อย … เรื่อง'");
        add(
                ProblemCode.NUMBER_SUSPICIOUS,
                WARNING,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("จำนวนงาน", "งบ 538800.0000ล้านบาท"))),
                "plan.txt:9: NUMBER_SUSPICIOUS: indicator: expected an amount below 100,000 million "
                        + "baht, found '538800.0000ล้านบาท'");
        add(
                ProblemCode.CHANGE_TRACKED,
                NOTE,
                text("<html><body><p>" + Plans.title() + "</p><p>เรื่อง : <del>เก่า</del>ใหม่</p></body></html>"),
                "plan.txt: paragraph 2: CHANGE_TRACKED: text: left out deleted text 'เก่า'");
    }

    private static void marks() {
        add(
                ProblemCode.TEXT_STRUCK,
                NOTE,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("คนสวน", "~~คนเก่า~~ คนสวน"))),
                "plan.txt:9: TEXT_STRUCK: text: left out struck-out text 'คนเก่า'");
        add(
                ProblemCode.NOTE_MARK,
                NOTE,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("๑ ครั้ง", "๑² ครั้ง"))),
                "plan.txt:9: NOTE_MARK: text: read '๑² ครั้ง' as '๑ ครั้ง'");
        add(
                ProblemCode.BOX_NOT_TICKED,
                NOTE,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("คนสวน", "(/) คนสวน ( ) คนครัว"))),
                "plan.txt:9: BOX_NOT_TICKED: text: left out what is not ticked 'คนครัว'");
        add(
                ProblemCode.BOXES_UNCLEAR,
                WARNING,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("คนสวน", "( ) คนสวน ( ) คนครัว"))),
                "plan.txt:9: BOXES_UNCLEAR: text: expected a ticked box, found none; left out 'คนสวน, คนครัว'");
        add(
                ProblemCode.CELL_CARRIED,
                NOTE,
                text(table("๑\tการบ่งชี้ความรู้" + ROW + "๒\tการสร้างและแสวงหาความรู้" + ROW.replace("กองช่าง", "\""))),
                "plan.txt:10: column \"ผู้รับผิดชอบ\": CELL_CARRIED: owner: read '\"' as 'กองช่าง' of the row it points to");
        add(
                ProblemCode.ROW_REFERENCE_UNKNOWN,
                WARNING,
                text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("กองช่าง", "ตามข้อ ๙"))),
                "plan.txt:9: column \"ผู้รับผิดชอบ\": ROW_REFERENCE_UNKNOWN: owner: expected a value, found 'ตามข้อ ๙', which points to no value");
        add(
                ProblemCode.STEP_NUMBER_CONTRADICTS_NAME,
                WARNING,
                text(table("๑\tขั้นตอนที่ ๓ การบ่งชี้ความรู้" + ROW)),
                "plan.txt:9: STEP_NUMBER_CONTRADICTS_NAME: activity: expected the number of KMP1, found 3");
        add(
                ProblemCode.STEP_FROM_NUMBER,
                WARNING,
                text(table("๑\tขั้นตอนที่ ๓ ประชุมคนสวน" + ROW)),
                "plan.txt:9: STEP_FROM_NUMBER: activity: expected the code or the name of a step, took KMP3 from number 3");
        add(
                ProblemCode.EARLIER_PLAN,
                WARNING,
                text(Plans.complete() + "\n" + Plans.complete().replace("๒๕๖๗", "๒๕๖๖")),
                "plan.txt:27: EARLIER_PLAN: plan: expected plans of FY2567 or later, left out the plan of FY2566 behind them");
        add(
                ProblemCode.PART_NOT_READ,
                ERROR,
                bytes(() -> """
                        MIME-Version: 1.0
                        Content-Type: multipart/related; boundary="b"

                        --b
                        Content-Type: image/png

                        x
                        --b--
                        """.getBytes(StandardCharsets.UTF_8)),
                "plan: PART_NOT_READ: document: expected a web page in the file, found none"
                        + "\nHint: open the document in its program and save it as .docx");
    }

    private static void sheets() {
        add(
                ProblemCode.FORMULA_NOT_READ,
                WARNING,
                sheet(sheet -> Sheets.cell(sheet, 9, 7).setCellErrorValue((byte) 0x17)),
                "plan: sheet \"แผน\" cell H10: FORMULA_NOT_READ: cell: expected a value, found the error " + "#REF!");
        add(
                ProblemCode.TEXT_HIDDEN,
                NOTE,
                sheet(sheet -> sheet.getRow(9).setZeroHeight(true)),
                "plan: sheet \"แผน\" cell A10: TEXT_HIDDEN: sheet: expected all rows to be shown, left "
                        + "out the hidden ones from here on, with '2. การสร้างและแสวงหาความรู้ (KMP 2) "
                        + "ดำเนินงานเรื่องที่ 2 ม.ค. - มี.ค. ๒๕๖๗ - …'");
        add(
                ProblemCode.ROWS_OUT_OF_SIGHT,
                NOTE,
                sheet(sheet -> {
                    sheet.groupRow(9, 9);
                    sheet.setRowGroupCollapsed(9, true);
                }),
                "plan: sheet \"แผน\": ROWS_OUT_OF_SIGHT: sheet: read 1 rows that a filter or a collapsed "
                        + "group hides");
        add(
                ProblemCode.CONTENT_IGNORED,
                NOTE,
                bytes(() -> {
                    Map<String, String> parts = Documents.parts(Documents.p(Plans.title()));
                    parts.put("word/vbaProject.bin", "x");
                    return Documents.docxOfParts(parts);
                }),
                "plan: CONTENT_IGNORED: document: left out macros");
        add(
                ProblemCode.PERIOD_FROM_CHART,
                NOTE,
                bytes(() -> Sheets.workbook(book -> {
                    Sheet sheet = book.createSheet("แผน");
                    Sheets.set(sheet, "A1", Plans.title().strip());
                    Sheets.set(sheet, "A3", "ที่");
                    Sheets.set(sheet, "B3", "กิจกรรม");
                    Sheets.set(sheet, "A4", "1");
                    Sheets.set(sheet, "B4", "การบ่งชี้ความรู้");
                    for (int month = 0; month < Sheets.MONTHS.size(); month++) {
                        Sheets.set(sheet, 2, month + 2, Sheets.MONTHS.get(month));
                    }
                    Sheets.set(sheet, "D4", "✓");
                })),
                "plan: sheet \"แผน\" cell A4: PERIOD_FROM_CHART: period: read the marked months as 'พ.ย.'");
    }

    private static void records() {
        add(
                ProblemCode.NO_RECORDS_FOUND,
                ERROR,
                () -> RecordsWorkbook.read("records.xlsx", Sheets.workbook(book -> book.createSheet("อื่น")))
                        .problems(),
                "records.xlsx: NO_RECORDS_FOUND: document: expected sheets such as 'ผลการดำเนินงาน', "
                        + "found none of them");
        add(
                ProblemCode.RECORD_VALUE_UNREADABLE,
                WARNING,
                records(book -> set(book, "ผลการดำเนินงาน", 2, "สถานะ", "ก็ดี")),
                "records.xlsx: sheet \"ผลการดำเนินงาน\" cell D2: RECORD_VALUE_UNREADABLE: status: "
                        + "expected a value of the list, found 'ก็ดี'");
        add(
                ProblemCode.RECORD_INCOMPLETE,
                WARNING,
                records(book -> set(book, "กิจกรรมที่จัด", 2, "ชื่อกิจกรรม", "ประชุม")),
                "records.xlsx: sheet \"กิจกรรมที่จัด\", row 2: RECORD_INCOMPLETE: kind: expected a value "
                        + "in the column 'ประเภท', found an empty cell");
        add(
                ProblemCode.RECORD_REPEATED,
                WARNING,
                records(book -> {
                    for (int row = 2; row < 4; row++) {
                        set(book, "คำสั่ง", row, "รหัส", "o1");
                        set(book, "คำสั่ง", row, "ประเภท", "คำสั่งอื่น");
                    }
                }),
                "records.xlsx: sheet \"คำสั่ง\" cell A3: RECORD_REPEATED: id: expected each id once, "
                        + "found 'o1' again");
        add(
                ProblemCode.RECORD_REFERENCE_UNKNOWN,
                WARNING,
                records(book -> {
                    set(book, "กิจกรรมที่จัด", 2, "ประเภท", "ประชุม");
                    set(book, "กิจกรรมที่จัด", 2, "ขั้นตอน/กิจกรรม", "KMP9");
                }),
                "records.xlsx: sheet \"กิจกรรมที่จัด\" cell C2: RECORD_REFERENCE_UNKNOWN: activity: "
                        + "expected a part of the plan 'plan-1', found 'KMP9'");
    }

    @ParameterizedTest
    @EnumSource
    void is_reported_with_its_severity_and_place(ProblemCode code) {
        Case tried = CASES.get(code);

        assertThat(tried).as("document that makes the reader report " + code).isNotNull();
        List<ReadProblem> problems = tried.problems().get();
        assertThat(problems)
                .as(problems.toString())
                .filteredOn(problem -> problem.code() == code)
                .first()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(tried.severity()))
                .satisfies(problem -> assertThat(problem).hasToString(tried.line()));
    }

    /** What the document says is quoted; all else is Thai, but for the names of codes, formats and files. */
    @ParameterizedTest
    @EnumSource
    void is_said_in_Thai_without_a_word_of_English(ProblemCode code) {
        assertThat(CASES.get(code).problems().get())
                .extracting(ReadProblem::thaiMessage)
                .allSatisfy(thai -> assertThat(thai)
                        .isNotBlank()
                        .satisfies(text -> assertThat(EnglishWords.in(text)).isEmpty()));
    }

    @Test
    void every_code_is_tried() {
        assertThat(CASES.keySet()).containsExactlyInAnyOrder(ProblemCode.values());
    }

    private static Supplier<List<ReadProblem>> text(String document) {
        return () -> PlanReader.standard().readText("plan.txt", document).problems();
    }

    private static Supplier<List<ReadProblem>> bytes(Supplier<byte[]> document) {
        return () -> PlanReader.standard().read("plan", document.get()).problems();
    }

    private static Supplier<List<ReadProblem>> limited(Consumer<ReadLimits.Builder> limit) {
        return () -> {
            ReadLimits.Builder limits = ReadLimits.builder();
            limit.accept(limits);
            return PlanReader.standard()
                    .withLimits(limits.build())
                    .readText("plan.txt", Plans.complete())
                    .problems();
        };
    }

    private static String table(String rows) {
        return Plans.header() + Plans.KMP_HEAD + "\n" + rows;
    }

    private static Supplier<List<ReadProblem>> period(String period) {
        return text(table("๑\tการบ่งชี้ความรู้" + ROW.replace("ม.ค. ๒๕๖๗", period)));
    }

    private static Supplier<List<ReadProblem>> sheet(Consumer<Sheet> change) {
        return bytes(() -> Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน");
            Sheets.fill(sheet, 0, Sheets.rows(Plans.complete()));
            change.accept(sheet);
        }));
    }

    /** A compound file with the stream of a protected document. */
    private static byte[] encrypted() {
        byte[] document = new byte[2_048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, document, 0, magic.length);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, document, 1_024, stream.length);
        return document;
    }

    private static Supplier<List<ReadProblem>> records(Consumer<XSSFWorkbook> filling) {
        return () -> {
            KnowledgePlan plan = PlanReader.standard()
                    .readText("plan.txt", Plans.complete())
                    .plans()
                    .get(0);
            byte[] template = RecordsWorkbook.template(plan);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                    ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
                filling.accept(book);
                book.write(filled);
                return RecordsWorkbook.read("records.xlsx", filled.toByteArray(), plan)
                        .problems();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void set(XSSFWorkbook book, String name, int number, String heading, String value) {
        Sheet sheet = book.getSheet(name);
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                Sheets.set(sheet, number - 1, cell.getColumnIndex(), value);
                return;
            }
        }
        throw new IllegalArgumentException("No heading '" + heading + "' in sheet '" + name + "'");
    }
}
