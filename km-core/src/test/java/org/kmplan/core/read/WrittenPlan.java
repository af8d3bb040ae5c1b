package org.kmplan.core.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Plan of an agency whose lines and cells a test changes one by one, as text, csv, page, Word document and sheet. A cell that
 * begins with {@code <td} or {@code <w:tc} is markup of its format; {@code !} is a cell of a page that another one spans.
 */
final class WrittenPlan {
    static final int PERIOD = 2;
    static final int INDICATOR = 3;
    static final int TARGET = 4;
    static final int GROUP = 5;
    static final int OWNER = 6;
    static final int EVIDENCE = 7;

    final List<String> before = new ArrayList<>(List.of(
            "แผนการจัดการความรู้ (KM Action Plan) ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
            "ชื่อองค์ความรู้ที่เลือก : การตรวจแบบบ้านพักอาศัย",
            "เจ้าภาพผู้รับผิดชอบองค์ความรู้ : กองควบคุมอาคาร",
            "ประเด็นยุทธศาสตร์ที่ : ยุทธศาสตร์ที่ ๓ เมืองปลอดภัย",
            "เหตุผลที่เลือกองค์ความรู้ : แบบที่ยื่นมักไม่ครบ",
            "ตัวชี้วัดผลสัมฤทธิ์ : มิติที่ ๒ ตัวชี้วัดที่ ๑.๑ เวลาที่ใช้ตรวจ"));
    final List<List<String>> kmp = rows("""
            ที่|กิจกรรมการจัดการความรู้|ระยะเวลา|ตัวชี้วัด|เป้าหมายตัวชี้วัด|กลุ่มเป้าหมาย|ผู้รับผิดชอบ|เอกสารที่แสดงผลสำเร็จของงาน
            ๑|การบ่งชี้ความรู้ (KMP ๑) คัดเลือกเรื่อง|ต.ค. ๒๕๖๖|จำนวนเรื่อง|อย่างน้อย ๒ เรื่อง|คณะทำงาน|กองควบคุมอาคาร|รายงานการประชุม
            ๒|การสร้างและแสวงหาความรู้ (KMP ๒) รวบรวมระเบียบ|พ.ย. - ธ.ค. ๒๕๖๖|จำนวนเอกสาร|อย่างน้อย ๔ ฉบับ|นายช่าง|กองควบคุมอาคาร|ทะเบียนเอกสาร
            ๓|การจัดความรู้ให้เป็นระบบ (KMP ๓) แยกหมวด|ม.ค. ๒๕๖๗|จำนวนชุด|จำนวน ๑ ชุด|นายช่าง|กองควบคุมอาคาร|แฟ้มความรู้
            ๔|การประมวลและกลั่นกรองความรู้ (KMP ๔) ตรวจร่าง|ก.พ. - มี.ค. ๒๕๖๗|จำนวนคู่มือ|๑ เล่ม|คณะทำงาน|กองควบคุมอาคาร|คู่มือ
            ๕|การเข้าถึงความรู้ (KMP ๕) ลงเว็บไซต์|เม.ย. ๒๕๖๗|จำนวนช่องทาง|อย่างน้อย ๒ ช่องทาง|บุคลากร|กองควบคุมอาคาร|ภาพหน้าจอ
            ๖|การแบ่งปันแลกเปลี่ยนความรู้ (KMP ๖) จัดเวที|พ.ค. - มิ.ย. ๒๕๖๗|จำนวนครั้ง|อย่างน้อย ๑ ครั้ง|บุคลากร|กองควบคุมอาคาร|สรุปผล
            ๗|การเรียนรู้ (KMP ๗) นำไปใช้|ก.ค. - ก.ย. ๒๕๖๗|ร้อยละของบุคลากร|ไม่น้อยกว่าร้อยละ ๘๐|บุคลากร|กองควบคุมอาคาร|แบบประเมิน
            """);
    final List<String> between = new ArrayList<>(List.of("กระบวนการบริหารจัดการการเปลี่ยนแปลง"));
    final List<List<String>> cmp = rows("""
            ที่|กิจกรรม|วิธีการสู่ความสำเร็จ|ระยะเวลา|ตัวชี้วัด|เป้าหมาย|ผู้รับผิดชอบ
            ๑|การเตรียมการและปรับเปลี่ยนพฤติกรรม (CMP ๑)|ตั้งคณะทำงาน|ต.ค. ๒๕๖๖|คำสั่งแต่งตั้ง|มีคำสั่งแต่งตั้งคณะทำงาน|กองควบคุมอาคาร
            ๒|การสื่อสาร (CMP ๒)|ชี้แจง|ต.ค. - พ.ย. ๒๕๖๖|จำนวนครั้ง|อย่างน้อย ๒ ครั้ง|กองควบคุมอาคาร
            ๓|กระบวนการและเครื่องมือ (CMP ๓)|ทำแผน|พ.ย. - ธ.ค. ๒๕๖๖|จำนวนแผน|๑ แผน|กองควบคุมอาคาร
            ๔|การฝึกอบรมและการเรียนรู้ (CMP ๔)|อบรม|ม.ค. - มิ.ย. ๒๕๖๗|ร้อยละของผู้ผ่านการอบรม|ไม่น้อยกว่าร้อยละ ๘๕|กองควบคุมอาคาร
            ๕|การวัดผล (CMP ๕)|รายงานผู้บริหาร|ส.ค. ๒๕๖๗|จำนวนรายงาน|๑ ครั้ง|กองควบคุมอาคาร
            ๖|การยกย่องชมเชยและให้รางวัล (CMP ๖)|มอบใบประกาศ|ก.ย. ๒๕๖๗|จำนวนครั้ง|ไม่น้อยกว่า ๑ ครั้ง|กองควบคุมอาคาร
            """);
    final List<String> after = new ArrayList<>();

    private static List<List<String>> rows(String text) {
        return text.lines()
                .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split("\\|", -1))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Writes another text into a cell of the knowledge process; row 0 holds the headings. */
    WrittenPlan kmp(int row, int column, String text) {
        kmp.get(row).set(column, text);
        return this;
    }

    WrittenPlan cmp(int row, int column, String text) {
        cmp.get(row).set(column, text);
        return this;
    }

    WrittenPlan line(int at, String text) {
        before.set(at, text);
        return this;
    }

    /** Writes a text into a column of the knowledge process, in all rows but the first. */
    WrittenPlan below(int column, String text) {
        for (int i = 2; i < kmp.size(); i++) {
            kmp(i, column, text);
        }
        return this;
    }

    /** Writes a column of the knowledge process anew, its heading first. */
    WrittenPlan column(int column, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            kmp(i, column, cells[i]);
        }
        return this;
    }

    WrittenPlan insert(int at, String... cells) {
        for (int i = 0; i < kmp.size(); i++) {
            kmp.get(i).add(at, cells[i]);
        }
        return this;
    }

    /** Changes every text. */
    WrittenPlan rewrite(UnaryOperator<String> change) {
        before.replaceAll(change);
        between.replaceAll(change);
        kmp.forEach(row -> row.replaceAll(change));
        cmp.forEach(row -> row.replaceAll(change));
        return this;
    }

    WrittenPlan withoutCodes() {
        return rewrite(text -> text.replaceAll(" \\([KC]MP .\\)", ""));
    }

    ReadResult text() {
        StringBuilder text = new StringBuilder();
        for (Object part : List.of(before, kmp, between, cmp, after)) {
            text.append('\n');
            for (Object line : (List<?>) part) {
                String cells = line instanceof List<?> row
                        ? row.stream().map(String::valueOf).collect(Collectors.joining("\t"))
                        : line.toString();
                text.append(cells.replace("\n", " ")).append('\n');
            }
        }
        return PlanReader.standard().readText("plan.txt", text.toString());
    }

    private List<List<String>> grid() {
        List<List<String>> rows = new ArrayList<>();
        before.forEach(line -> rows.add(List.of(line)));
        rows.addAll(kmp);
        between.forEach(line -> rows.add(List.of(line)));
        rows.addAll(cmp);
        after.forEach(line -> rows.add(List.of(line)));
        return rows;
    }

    ReadResult csv() {
        byte[] bytes = Sheets.separated(grid(), ",").getBytes(StandardCharsets.UTF_8);
        return PlanReader.standard().read("plan.csv", bytes);
    }

    String page() {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><body>");
        paragraphs(page, before);
        table(page, kmp);
        paragraphs(page, between);
        table(page, cmp);
        paragraphs(page, after);
        return page.append("</body></html>").toString();
    }

    ReadResult html() {
        return html("");
    }

    /** Reads the page with styles. */
    ReadResult html(String styles) {
        return PlanReader.standard()
                .readText("plan.html", page().replace("<head>", "<head><style>" + styles + "</style>"));
    }

    private static void paragraphs(StringBuilder page, List<String> lines) {
        lines.forEach(line -> page.append(line.startsWith("<") ? line : "<p>" + line + "</p>"));
    }

    private static void table(StringBuilder page, List<List<String>> rows) {
        page.append("<table>");
        for (List<String> row : rows) {
            page.append("<tr>");
            for (String cell : row) {
                String written = cell.startsWith("<td") ? cell : "<td>" + cell.replace("\n", "<br>") + "</td>";
                page.append(cell.equals("!") ? "" : written);
            }
            page.append("</tr>");
        }
        page.append("</table>");
    }

    String body() {
        StringBuilder body = new StringBuilder();
        before.forEach(line -> body.append(Documents.p(line)));
        body.append(word(kmp));
        between.forEach(line -> body.append(Documents.p(line)));
        body.append(word(cmp));
        after.forEach(line -> body.append(Documents.p(line)));
        return body.toString();
    }

    private static String word(List<List<String>> rows) {
        return Documents.tbl(rows.stream()
                .map(row -> Documents.tr(row.stream().map(WrittenPlan::wordCell).toArray(String[]::new)))
                .toArray(String[]::new));
    }

    private static String wordCell(String cell) {
        return cell.startsWith("<w:tc")
                ? cell
                : Documents.tc(
                        "",
                        Arrays.stream(cell.split("\n", -1)).map(Documents::p).collect(Collectors.joining()));
    }

    ReadResult docx() {
        return docx("");
    }

    /** Reads the Word document with styles. */
    ReadResult docx(String styles) {
        Map<String, String> parts = new LinkedHashMap<>(Documents.parts(body()));
        if (!styles.isEmpty()) {
            parts.put("word/styles.xml", Documents.part("styles", styles));
        }
        return PlanReader.standard().read("plan.docx", Documents.docxOfParts(parts));
    }

    ReadResult xlsx() {
        return xlsx((book, sheet) -> {});
    }

    /** Reads the sheet after a change; the first row of the knowledge process is row 8 of the sheet. */
    ReadResult xlsx(BiConsumer<XSSFWorkbook, Sheet> change) {
        return PlanReader.standard().read("plan.xlsx", Sheets.workbook(book -> {
            Sheet sheet = book.createSheet("แผน");
            Sheets.fill(sheet, 0, grid());
            change.accept(book, sheet);
        }));
    }
}
