package org.kmplan.core.test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;

/** Habits about marks of letters and characters. */
final class TextHabits {
    private static final Map<String, String> OLD_FONT =
            Map.of("่", "\uF70A", "้", "\uF70B", "๊", "\uF70C", "๋", "\uF70D", "์", "\uF70E");

    private TextHabits() {}

    static void noteMarks(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            AgencyPage.Row row = page.pick(table.steps());
            PlanColumn column = page.pick(List.of(PlanColumn.TARGET, PlanColumn.OWNER, PlanColumn.PERIOD));
            if (page.step(row).id().equals("KMP1") && column == PlanColumn.TARGET) {
                continue;
            }
            List<String> paragraphs = row.cells.get(table.index(column)).paragraphs;
            if (!paragraphs.isEmpty() && paragraphs.get(0).length() > 4) {
                String mark = AgencyPage.RAISED + page.pick("1", "๒", "(3)", "*") + AgencyPage.END;
                paragraphs.set(0, paragraphs.get(0) + mark);
            }
        }
    }

    static void struck(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            AgencyPage.Row row = page.pick(table.steps());
            PlanColumn column = page.pick(List.of(PlanColumn.TARGET, PlanColumn.OWNER, PlanColumn.PERIOD));
            List<String> paragraphs = row.cells.get(table.index(column)).paragraphs;
            if (paragraphs.isEmpty()) {
                continue;
            }
            String old = column == PlanColumn.PERIOD
                    ? "ต.ค. 2555"
                    : column == PlanColumn.OWNER ? "กองเก่า" : "อย่างน้อย 9 ครั้ง";
            String text = AgencyPage.STRUCK + old + AgencyPage.END;
            if (page.random.nextBoolean()) {
                paragraphs.set(0, text + " " + paragraphs.get(0));
            } else {
                paragraphs.add(text);
            }
        }
    }

    static void deletedCells(AgencyPage page) {
        AgencyPage.Table table = page.pick(page.tables());
        AgencyPage.Row row = page.pick(table.steps());
        AgencyPage.Cell cell = new AgencyPage.Cell(List.of("ยกเลิก 5 เรื่อง"));
        cell.deleted = true;
        row.cells.add(page.random.nextInt(row.cells.size() + 1), cell);
    }

    static void oldThai(AgencyPage page) {
        int kind = page.random.nextInt(4);
        page.rewrite(text -> switch (kind) {
            case 0 -> text.replace("แ", "เเ");
            case 1 -> SWAPPED.matcher(text).replaceAll("$2$1");
            case 2 -> text.replace("ำ", "ํา");
            default -> {
                String result = text;
                for (Map.Entry<String, String> glyph : OLD_FONT.entrySet()) {
                    result = result.replace(glyph.getKey(), glyph.getValue());
                }
                yield result;
            }
        });
    }

    private static final Pattern SWAPPED = Pattern.compile("([ิีึืุู])([่้๊๋])");

    static void damaged(AgencyPage page) {
        for (AgencyPage.Table table : page.tables()) {
            for (AgencyPage.Row row : table.steps()) {
                List<String> paragraphs = row.cells.get(table.index(PlanColumn.TARGET)).paragraphs;
                if (paragraphs.size() == 1 && page.random.nextInt(3) == 0) {
                    String text = paragraphs.get(0);
                    String mark = page.pick("1", "?", "\uFFFD", "'", "j");
                    int at = page.random.nextInt(3);
                    String damaged = switch (at) {
                        case 0 -> text.replaceFirst("ไม่", "ไม" + mark);
                        case 1 -> text.replaceFirst("น้อย", "น" + mark + "อย");
                        default -> text.replaceFirst("([0-9๐-๙])[0-9๐-๙]?(?![0-9๐-๙])", "$1\uFFFD");
                    };
                    paragraphs.set(0, damaged);
                }
            }
        }
    }
}
