package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.time.Numerals;

/** Habits about the header and about what stands around the plan. */
final class PageHabits {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9๐-๙])(?:2[0-9]{3}|๒[๐-๙]{3})(?![0-9๐-๙])");

    private static final Map<String, List<String>> LABELS = Map.of(
            "ชื่อองค์ความรู้ที่เลือก", List.of("ชื่อเรื่อง", "ประเด็น KM", "หัวข้อ KM", "ชื่อเรื่ององค์ความรู้"),
            "เจ้าภาพผู้รับผิดชอบองค์ความรู้",
                    List.of("หน่วยรับผิดชอบ", "เจ้าของความรู้", "ผู้ดำเนินการ", "คณะขับเคลื่อน"),
            "เหตุผลที่เลือกองค์ความรู้", List.of("เหตุผลและความสำคัญ", "เสียงจากหน้างาน"),
            "ประเด็นยุทธศาสตร์ที่", List.of("ยุทธศาสตร์ที่", "เข็มมุ่งของหน่วยงาน"),
            "ตัวชี้วัดผลสัมฤทธิ์", List.of("ตัวบ่งชี้", "สิ่งที่วัด"));

    private PageHabits() {}

    /** Returns the fields of the header: lines with a colon, or rows of a table of two cells. */
    private static void field(AgencyPage page, String label, String newLabel, boolean empty) {
        for (AgencyPage.Block block : page.blocks) {
            if (block instanceof AgencyPage.Line line) {
                int colon = line.text.indexOf(':');
                if (colon > 0 && clean(line.text.substring(0, colon)).strip().equals(label)) {
                    line.text = newLabel + " :" + (empty ? "" : line.text.substring(colon + 1));
                }
            } else if (block instanceof AgencyPage.Table table && table.process.isEmpty()) {
                for (AgencyPage.Row row : table.rows) {
                    if (clean(row.cells.get(0).paragraphs.get(0)).equals(label)) {
                        row.cells.get(0).set(newLabel);
                        if (empty) {
                            row.cells.get(1).set("");
                        }
                    }
                }
            }
        }
    }

    /** Returns a text without the damage that layouts draw. */
    private static String clean(String text) {
        return text.replace('\u00A0', ' ').replace("\u200B", "").replace("\u0E49\u0E49", "\u0E49");
    }

    static void labels(AgencyPage page) {
        String label = page.pick(LABELS.keySet().stream().sorted().toList());
        switch (page.random.nextInt(3)) {
            case 0 -> field(page, label, page.pick(LABELS.getOrDefault(label, List.of(label))), false);
            case 1 -> unknown(page);
            default -> {
                String topic = "ชื่อองค์ความรู้ที่เลือก";
                field(page, topic, topic, true);
                AgencyPage.Line title = (AgencyPage.Line) page.blocks.get(0);
                title.text =
                        title.text + " เรื่อง " + page.plan().header().topic().orElse("");
                page.plan(page.plan().withHeader(page.plan().header().withTopic(Optional.empty())));
            }
        }
    }

    private static void unknown(AgencyPage page) {
        String label = page.pick("พื้นที่นำร่อง", "ผู้ให้คำปรึกษา", "ความเชื่อมโยงกับงานประจำ");
        String value = page.pick("สวนกลางเมือง", "อาจารย์พิเศษ", "-");
        for (int i = 0; i < page.blocks.size(); i++) {
            if (page.blocks.get(i) instanceof AgencyPage.Table table && table.process.isEmpty()) {
                AgencyPage.Row row = new AgencyPage.Row(Optional.empty());
                row.cells.add(new AgencyPage.Cell(List.of(label)));
                row.cells.add(new AgencyPage.Cell(List.of(value)));
                table.rows.add(1 + page.random.nextInt(table.rows.size()), row);
                return;
            }
        }
        page.blocks.add(2 + page.random.nextInt(3), new AgencyPage.Line(label + " : " + value));
    }

    static void years(AgencyPage page) {
        int year = page.year().buddhistYear();
        if (page.random.nextBoolean()) {
            page.blocks.add(new AgencyPage.Line(String.format(
                    page.pick(
                            "หมายเหตุ ผลของแผนปีงบประมาณ %s อยู่ในรายงานประจำปี",
                            "ทั้งนี้จะนำผลไปจัดทำแผนปีงบประมาณ พ.ศ. %s ต่อไป"),
                    Numerals.THAI.of(year + (page.random.nextBoolean() ? 1 : -1)))));
        }
        AgencyPage.Table table = page.pick(page.tables());
        AgencyPage.Row row = page.pick(table.steps());
        if (page.step(row).activities().size() == 1
                && page.step(row).process() == org.kmplan.core.plan.PlanProcess.KMP
                && page.take(row, PlanColumn.ACTIVITY)) {
            String addition = " เพื่อจัดทำแผนปีงบประมาณ " + (year + 1);
            List<String> cell = row.cells.get(table.index(PlanColumn.ACTIVITY)).paragraphs;
            cell.set(cell.size() - 1, cell.get(cell.size() - 1) + addition);
            page.change(
                    row,
                    step -> step.withActivities(step.activities()
                            .get(0)
                            .withDescription(step.activities().get(0).description() + addition)));
        }
    }

    private static AgencyPage.Table table(String... rows) {
        AgencyPage.Table table = new AgencyPage.Table(Optional.empty(), List.of());
        for (String cells : rows) {
            AgencyPage.Row row = new AgencyPage.Row(Optional.empty());
            for (String cell : cells.split("\\|", -1)) {
                row.cells.add(new AgencyPage.Cell(List.of(cell)));
            }
            table.rows.add(row);
        }
        return table;
    }

    static void handbook(AgencyPage page) {
        int year = page.year().buddhistYear();
        List<AgencyPage.Block> before = new ArrayList<>();
        if (page.random.nextBoolean()) {
            before.add(new AgencyPage.Line("คู่มือการจัดการความรู้"));
            before.add(new AgencyPage.Line("สารบัญ"));
            before.add(table(
                    "เรื่อง|หน้า",
                    "บทที่ ๑ ความเป็นมา|๑",
                    "แผนการจัดการความรู้ (KM Action Plan) ปีงบประมาณ พ.ศ. " + year + "|๑๒",
                    "กิจกรรมการจัดการความรู้|๑๓",
                    "กระบวนการบริหารการเปลี่ยนแปลง|๑๕"));
        }
        if (page.random.nextBoolean()) {
            before.add(new AgencyPage.Line("คณะทำงานจัดการความรู้"));
            before.add(table(
                    "ลำดับ|ชื่อ|ตำแหน่ง|หน้าที่",
                    "๑|นายสมมติ ใจดี|ปลัด|ประธาน",
                    "๒|นางสาวสมมุติ รักงาน|นักวิชาการ|เลขานุการ"));
        }
        if (page.random.nextBoolean()) {
            before.add(table(
                    "ยุทธศาสตร์|เป้าหมาย|ตัวชี้วัด",
                    "เมืองน่าอยู่|พื้นที่สีเขียวเพิ่มขึ้น|ร้อยละ ๕",
                    "คนมีคุณภาพ|บุคลากรได้รับการพัฒนา|ร้อยละ ๙๐"));
        }
        page.blocks.addAll(0, before);
        if (page.random.nextBoolean()) {
            page.blocks.add(new AgencyPage.Line("ภาคผนวก"));
            page.blocks.add(table("ลำดับ|ชื่อ|ตำแหน่ง|โทรศัพท์", "๑|นายสมมติ ใจดี|ปลัด|๑๒๓"));
        }
    }

    static void lastYear(AgencyPage page) {
        int last = page.year().buddhistYear() - 1;
        AgencyPage.Line title = new AgencyPage.Line(String.format(
                page.pick(
                        "ผลการดำเนินงานปีงบประมาณ พ.ศ. %s",
                        "สรุปผลการจัดการความรู้ ปี %s", "รายงานผลการดำเนินงานตามแผนการจัดการความรู้ ปีงบประมาณ %s"),
                last));
        AgencyPage.Table table = page.pick(List.of(
                table(
                        "ที่|กิจกรรม|เป้าหมาย|ผลการดำเนินงาน",
                        "๑|การบ่งชี้ความรู้ (KMP ๑)|๒ เรื่อง|๒ เรื่อง",
                        "๒|การเรียนรู้ (KMP ๗)|ร้อยละ ๗๐|ร้อยละ ๗๕"),
                table(
                        "ตัวชี้วัด|เป้าหมาย|ผล",
                        "จำนวนองค์ความรู้|๒ เรื่อง|๓ เรื่อง",
                        "ร้อยละของผู้เรียนรู้|ร้อยละ ๘๐|ร้อยละ ๗๒"),
                table(
                        "กิจกรรม|ระยะเวลา|ผลการดำเนินงาน",
                        "การบ่งชี้ความรู้|ต.ค. " + (last - 1) + "|แล้วเสร็จ",
                        "การเรียนรู้|ก.ย. " + last + "|แล้วเสร็จ")));
        int at = page.random.nextBoolean() ? 0 : page.blocks.size();
        page.blocks.addAll(at, List.of(title, table));
    }

    static void earlierPlan(AgencyPage page) {
        List<AgencyPage.Block> copies = new ArrayList<>();
        for (AgencyPage.Block block : page.blocks) {
            if (block instanceof AgencyPage.Line line) {
                copies.add(new AgencyPage.Line(earlier(line.text)));
            } else if (block instanceof AgencyPage.Table table) {
                AgencyPage.Table copy = new AgencyPage.Table(Optional.empty(), table.columns);
                for (AgencyPage.Row row : table.rows) {
                    AgencyPage.Row other = new AgencyPage.Row(Optional.empty());
                    for (AgencyPage.Cell cell : row.cells) {
                        AgencyPage.Cell next = new AgencyPage.Cell(cell.paragraphs);
                        next.paragraphs.replaceAll(PageHabits::earlier);
                        next.span = cell.span;
                        other.cells.add(next);
                    }
                    copy.rows.add(other);
                }
                copies.add(copy);
            }
        }
        page.blocks.addAll(copies);
    }

    /** Returns a text with its years a year earlier; letters of the plan keep theirs. */
    private static String earlier(String text) {
        if (text.contains("พระราชบัญญัติ") || text.contains("หนังสือกระทรวง")) {
            return text;
        }
        Matcher years = YEAR.matcher(text);
        StringBuilder result = new StringBuilder();
        while (years.find()) {
            String year = years.group();
            int number = Integer.parseInt(Numerals.ARABIC.of(year)) - 1;
            years.appendReplacement(
                    result, year.charAt(0) == '2' ? Integer.toString(number) : Numerals.THAI.of(number));
        }
        return years.appendTail(result).toString();
    }

    static void frame(AgencyPage page) {
        page.framed = true;
    }

    static void embedded(AgencyPage page) {
        page.embedded = true;
    }
}
