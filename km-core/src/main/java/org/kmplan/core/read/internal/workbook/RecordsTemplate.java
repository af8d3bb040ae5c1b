package org.kmplan.core.read.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.VisibleText;

/** Writer of the template for records with Apache POI. */
public final class RecordsTemplate {
    private static final String FONT = "TH Sarabun New";
    private static final String GUIDE = "คำอธิบาย";
    private static final String LISTS = "lists";
    private static final String FIXED_DATE = "2000-01-01T00:00:00Z";
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int LAST_ROW = 1_000;
    private static final float LINE_HEIGHT = 24;
    private static final int MOST_LINES = 12;
    private static final int LONGEST_PROMPT = 250;
    private static final short TEXT_FORMAT = 0x31;
    /** Characters that a cell of a workbook holds. */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT =
            "ข้อความยาวเกิน 32,767 อักขระที่ช่องหนึ่งของ Excel เก็บได้ จึงตัดส่วนท้ายออก อ่านข้อความเต็มได้ในแผน";

    private final XSSFWorkbook book;
    private final KnowledgePlan plan;
    private final TemplateRows rows;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();
    private final CellStyle heading;
    private final CellStyle givenHeading;
    private final CellStyle given;
    private final CellStyle text;
    private final CellStyle number;
    private boolean cut;

    private RecordsTemplate(XSSFWorkbook book, KnowledgePlan plan) {
        this.book = book;
        this.plan = plan;
        this.rows = new TemplateRows(plan);
        book.getFontAt(0).setFontName(FONT);
        book.getFontAt(0).setFontHeightInPoints((short) 14);
        Font bold = book.createFont();
        bold.setFontName(FONT);
        bold.setFontHeightInPoints((short) 14);
        bold.setBold(true);
        this.heading = style(bold, 0xC6E0B4);
        this.givenHeading = style(bold, 0xD0D0D0);
        this.given = style(book.getFontAt(0), 0xF0F0F0);
        this.text = book.createCellStyle();
        text.setFont(book.getFontAt(0));
        text.setDataFormat(TEXT_FORMAT);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        this.number = book.createCellStyle();
        number.setFont(book.getFontAt(0));
        number.setVerticalAlignment(VerticalAlignment.TOP);
    }

    public static byte[] write(KnowledgePlan plan) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new RecordsTemplate(book, plan).write();
            book.getProperties().getCoreProperties().setCreated(FIXED_DATE);
            book.getProperties().getCoreProperties().setModified(FIXED_DATE);
            book.getProperties().getCoreProperties().setCreator("");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return withoutTimes(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Template for records: cannot be written", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("Template for records: the fixed date is none", e);
        }
    }

    private void write() {
        guide();
        for (RecordSheet sheet : RecordSheet.values()) {
            sheet(sheet, rows.of(sheet));
        }
        if (cut) {
            guideLine(book.getSheet(GUIDE), "ข้อความที่ลงท้ายด้วย …", CUT);
        }
        lists();
        book.setActiveSheet(0);
    }

    private void guide() {
        XSSFSheet sheet = book.createSheet(GUIDE);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("แบบบันทึกผลการดำเนินงานตามแผนการจัดการความรู้", ""));
        lines.add(List.of("แผน", plan.header().topic().orElse(plan.id())));
        lines.add(List.of("ช่องสีเทา", "ข้อมูลจากแผน ไม่ต้องแก้ไข"));
        lines.add(List.of("ช่องว่าง", "หมายถึงไม่ทราบ ไม่ใช่ศูนย์ หากไม่มีให้กรอก 0 หรือเลือก ไม่ใช่"));
        lines.add(List.of("วันที่", "พิมพ์เป็นวัน/เดือน/ปี พ.ศ. เช่น 30/5/2566 หรือ 30 พ.ค. 2566"));
        lines.add(List.of("หลายรายการ", "คั่นด้วยเครื่องหมาย ;"));
        lines.add(List.of("แผ่นงาน", "สำหรับบันทึก"));
        for (RecordSheet known : RecordSheet.values()) {
            lines.add(List.of(known.title(), known.note()));
        }
        for (List<String> line : lines) {
            guideLine(sheet, line.get(0), line.get(1));
        }
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        print(sheet);
    }

    private void guideLine(XSSFSheet sheet, String label, String words) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        boolean first = row.getRowNum() == 0;
        Cell cell = row.createCell(0);
        cell.setCellValue(label);
        cell.setCellStyle(first ? heading : given);
        Cell beside = row.createCell(1);
        beside.setCellValue(fitting(words));
        beside.setCellStyle(first ? heading : text);
        row.setHeightInPoints(LINE_HEIGHT);
    }

    private void sheet(RecordSheet known, List<List<String>> rows) {
        XSSFSheet sheet = book.createSheet(known.title());
        Row headings = sheet.createRow(0);
        headings.setHeightInPoints(2 * LINE_HEIGHT);
        sheet.setDefaultRowHeightInPoints(LINE_HEIGHT);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int given = 0;
        for (int i = 0; i < known.columns().size(); i++) {
            RecordColumn column = known.columns().get(i);
            given += column.given() ? 1 : 0;
            Cell cell = headings.createCell(i);
            cell.setCellValue(column.heading());
            cell.setCellStyle(column.given() ? givenHeading : heading);
            comment(drawing, cell, column.note());
            sheet.setColumnWidth(i, width(column) * 256);
            sheet.setDefaultColumnStyle(i, column.kind() == RecordColumn.Kind.NUMBER ? number : text);
            if (!column.given()) {
                validate(sheet, column, i);
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 1);
            row.setHeightInPoints(LINE_HEIGHT * lines(known.columns(), rows.get(r)));
            for (int i = 0; i < known.columns().size(); i++) {
                RecordColumn column = known.columns().get(i);
                Cell cell = row.createCell(i);
                if (i < rows.get(r).size()) {
                    put(drawing, cell, rows.get(r).get(i));
                }
                cell.setCellStyle(
                        column.given() ? this.given : column.kind() == RecordColumn.Kind.NUMBER ? number : text);
            }
        }
        sheet.createFreezePane(rows.isEmpty() ? 0 : Math.min(given, 2), 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        print(sheet);
    }

    /** Writes a text of the plan; one that is too long for a cell is cut, with a note beside it and one in the guide. */
    private void put(XSSFDrawing drawing, Cell cell, String value) {
        cell.setCellValue(fitting(value));
        if (value.length() > LONGEST_CELL) {
            cut = true;
            comment(drawing, cell, CUT);
        }
    }

    private static String fitting(String value) {
        String shown = VisibleText.of(value);
        if (shown.length() <= LONGEST_CELL) {
            return shown;
        }
        int end = LONGEST_CELL - 1;
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static int width(RecordColumn column) {
        return switch (column.kind()) {
            case LONG_TEXT -> 40;
            case ACTIVITY -> 24;
            case CHOICE, CHOICES -> column.options().size() > 2 ? 26 : 14;
            case NUMBER -> 14;
            case DATE -> 18;
            case TEXT -> column.key().equals("subject") ? 42 : 20;
        };
    }

    private static int lines(List<RecordColumn> columns, List<String> values) {
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            long length = values.get(i)
                    .chars()
                    .filter(c -> !ThaiText.isCombining((char) c))
                    .count();
            lines = Math.max(lines, (int) (length / (width(columns.get(i)) - 2)) + 1);
        }
        return Math.min(lines, MOST_LINES);
    }

    private void comment(XSSFDrawing drawing, Cell cell, String note) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(1);
        anchor.setRow2(5);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString(note));
        comment.setAuthor("");
        cell.setCellComment(comment);
    }

    private void validate(XSSFSheet sheet, RecordColumn column, int index) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        List<String> options = column.kind() == RecordColumn.Kind.ACTIVITY ? rows.activities() : column.options();
        DataValidationConstraint constraint;
        if (!options.isEmpty()) {
            constraint = helper.createFormulaListConstraint(listOf(options));
        } else if (column.kind() == RecordColumn.Kind.NUMBER) {
            constraint = helper.createDecimalConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, "-1000000000", "1000000000");
        } else {
            constraint = helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "32000");
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, LAST_ROW, index, index));
        boolean strict = column.kind() == RecordColumn.Kind.CHOICE;
        validation.setErrorStyle(strict ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(strict || column.kind() == RecordColumn.Kind.NUMBER);
        validation.createErrorBox("ค่าที่กรอก", TemplateRows.cut(column.note(), LONGEST_PROMPT));
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                TemplateRows.cut(column.heading(), 30), TemplateRows.cut(column.note(), LONGEST_PROMPT));
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** Returns the formula that points to the list, which is written into a hidden sheet at the end. */
    private String listOf(List<String> options) {
        return lists.computeIfAbsent(options, known -> {
            String column = CellReference.convertNumToColString(lists.size());
            return LISTS + "!$" + column + "$1:$" + column + "$" + known.size();
        });
    }

    private void lists() {
        XSSFSheet sheet = book.createSheet(LISTS);
        lists.forEach((options, formula) -> {
            int column = new CellReference(formula.substring(formula.indexOf('!') + 1, formula.indexOf(':'))).getCol();
            for (int i = 0; i < options.size(); i++) {
                Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                row.createCell(column).setCellValue(options.get(i));
            }
        });
        book.setSheetHidden(book.getSheetIndex(sheet), true);
    }

    private CellStyle style(Font font, int rgb) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(
                new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(TEXT_FORMAT);
        return style;
    }

    /** Returns the archive with the same entries and no times of today. */
    private static byte[] withoutTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIXED_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
