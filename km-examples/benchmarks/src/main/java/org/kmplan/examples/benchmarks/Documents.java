package org.kmplan.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.read.PlanReader;

/** Documents of many plans in each format, all with the same text: a heading, 14 rows and their two tables a plan. */
final class Documents {
    private static final String KMP_HEADING =
            "ที่\tกิจกรรมการจัดการความรู้\tระยะเวลา\tตัวชี้วัด\tเป้าหมายตัวชี้วัด\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tเอกสารที่แสดงผลสำเร็จของงาน";
    private static final String CMP_HEADING =
            "ที่\tกิจกรรม\tวิธีการสู่ความสำเร็จ\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ";
    private static final List<String> KMP = List.of(
            "การบ่งชี้ความรู้ (KMP ๑)",
            "การสร้างและแสวงหาความรู้ (KMP ๒)",
            "การจัดความรู้ให้เป็นระบบ (KMP ๓)",
            "การประมวลและกลั่นกรองความรู้ (KMP ๔)",
            "การเข้าถึงความรู้ (KMP ๕)",
            "การแบ่งปันแลกเปลี่ยนความรู้ (KMP ๖)",
            "การเรียนรู้ (KMP ๗)",
            "การยกย่องชมเชย");
    private static final List<String> CMP = List.of(
            "การเตรียมการและปรับเปลี่ยนพฤติกรรม (CMP ๑)",
            "การสื่อสาร (CMP ๒)",
            "กระบวนการและเครื่องมือ (CMP ๓)",
            "การฝึกอบรมและการเรียนรู้ (CMP ๔)",
            "การวัดผล (CMP ๕)",
            "การยกย่องชมเชยและการให้รางวัล (CMP ๖)");

    private Documents() {}

    /** Returns a document of so many plans in a format: text, docx, xlsx, html or json. */
    static byte[] of(String format, int plans) {
        String text = text(plans);
        return switch (format) {
            case "text" -> text.getBytes(StandardCharsets.UTF_8);
            case "docx" -> docx(text);
            case "xlsx" -> xlsx(text);
            case "html" -> html(text).getBytes(StandardCharsets.UTF_8);
            case "json" ->
                PlanJson.write(PlanReader.standard().readText("plans.txt", text).plans())
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                throw new IllegalArgumentException(
                        "Format: expected text, docx, xlsx, html or json, but was '" + format + "'");
        };
    }

    private static String text(int plans) {
        StringBuilder text = new StringBuilder();
        for (int plan = 1; plan <= plans; plan++) {
            text.append("แผนการจัดการความรู้ (KM Action Plan) ที่ ")
                    .append(plan)
                    .append(" ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n");
            text.append("ชื่อองค์ความรู้ที่เลือก : งานสารบรรณ เรื่องที่ ")
                    .append(plan)
                    .append('\n');
            text.append("เจ้าภาพผู้รับผิดชอบองค์ความรู้ : สำนักปลัด\n\n")
                    .append(KMP_HEADING)
                    .append('\n');
            for (int i = 0; i < KMP.size(); i++) {
                text.append(i + 1).append('\t').append(KMP.get(i));
                text.append(
                        " จัดทำความรู้ที่ชัดแจ้งและความรู้ที่ฝังอยู่ในคน\tม.ค. - มี.ค. ๒๕๖๗\tจำนวนรายการ\tอย่างน้อย ๒ เรื่อง\t");
                text.append("บุคลากรที่เกี่ยวข้อง\tฝ่ายอำนวยการ\tรายงานการประชุม\n");
            }
            text.append('\n').append(CMP_HEADING).append('\n');
            for (int i = 0; i < CMP.size(); i++) {
                text.append(i + 1).append('\t').append(CMP.get(i)).append("\tจัดประชุมชี้แจง\tภายในเดือนก.ย. ๒๕๖๗\t");
                text.append("จำนวนครั้ง\tไม่น้อยกว่า ๑ ครั้ง\tฝ่ายอำนวยการ\n");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> rows = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                if (line.indexOf('\t') >= 0) {
                    rows.add(line);
                } else {
                    table(document, rows);
                    rows.clear();
                    document.createParagraph().createRun().setText(line);
                }
            }
            table(document, rows);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the Word document", e);
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.get(0).split("\t", -1).length;
        XWPFTable table = document.createTable(rows.size(), columns);
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\t", -1);
            for (int column = 0; column < columns; column++) {
                table.getRow(row).getCell(column).setText(cells[column]);
            }
        }
    }

    private static byte[] xlsx(String text) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("แผน KM");
            int number = 0;
            for (String line : text.split("\n", -1)) {
                XSSFRow row = sheet.createRow(number++);
                String[] cells = line.split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook", e);
        }
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"th\"><meta charset=\"utf-8\"><body>\n");
        boolean inTable = false;
        for (String line : text.split("\n", -1)) {
            boolean row = line.indexOf('\t') >= 0;
            if (row != inTable) {
                html.append(row ? "<table>\n" : "</table>\n");
                inTable = row;
            }
            html.append(row ? "<tr><td>" + line.replace("\t", "</td><td>") + "</td></tr>\n" : "<p>" + line + "</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }
}
