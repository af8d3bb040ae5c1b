package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.test.TextWork;
import org.kmplan.core.time.PeriodParser;

/** Documents in which something comes again and again, wherever it may stand: four times as much of it is four times the work. */
class LinearWorkTest {
    private static final List<String> PIECES = List.of(
            "1.1.",
            "(๑) ",
            "1/",
            "๑ ",
            "- ",
            "• ก ",
            "(",
            "<b>",
            "~~",
            "**",
            "ฯลฯ ",
            "เช่น ",
            "ได้แก่ (1) ก ",
            "(1.1) ข ",
            "มิติที่ 1 ",
            "ตัวชี้วัดที่ 1.1 ก ",
            "ยุทธศาสตร์ที่ 1 ",
            "แผนการจัดการความรู้ ",
            "เรื่อง ",
            "ปีงบประมาณ พ.ศ. ๒๕๖๗ ",
            "ม.ค. - มี.ค. ๒๕๖๗ ",
            "ไตรมาสที่ 1 ",
            "อย่างน้อย ๑ ครั้ง ",
            "ร้อยละ 80 ",
            "ไม่น้อยกว่า ",
            "คน ",
            "KMP 1 ",
            "ขั้นตอนที่ 1 ",
            "กองช่าง ",
            "สำนักงานเทศบาลเมือง ",
            "คู่มือ ",
            ": ",
            "[ ] ",
            "\uFFFD",
            "ำ",
            "\u200B",
            "ก",
            "ก ",
            "a,");

    /** Reads the text as a document. */
    static final class Reading implements Consumer<String> {
        @Override
        public void accept(String text) {
            PlanReader.standard().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads the text as a list of values. */
    static final class ReadingCsv implements Consumer<String> {
        @Override
        public void accept(String text) {
            PlanReader.standard().read("plan.csv", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Reads the text as that of a target. */
    static final class Targets implements Consumer<String> {
        @Override
        public void accept(String text) {
            TargetExpression.readAll(text, Optional.empty());
        }
    }

    /** Reads the text as that of a period. */
    static final class Periods implements Consumer<String> {
        @Override
        public void accept(String text) {
            PeriodParser.read(text, Optional.empty());
        }
    }

    private static Map<String, UnaryOperator<String>> places() {
        Map<String, UnaryOperator<String>> places = new LinkedHashMap<>();
        places.put("a line", text -> text);
        places.put(
                "the title",
                text -> "แผนการจัดการความรู้ " + text + "\n" + Plans.KMP_HEAD + "\n"
                        + Plans.kmp(1, "การบ่งชี้ความรู้"));
        for (String label : List.of(
                "ชื่อองค์ความรู้ที่เลือก",
                "ประเด็นยุทธศาสตร์ที่",
                "ตัวชี้วัดผลสัมฤทธิ์",
                "เหตุผลที่เลือกองค์ความรู้",
                "เจ้าภาพผู้รับผิดชอบองค์ความรู้")) {
            places.put(
                    label,
                    text -> Plans.title() + label + " : " + text + "\n" + Plans.KMP_HEAD + "\n"
                            + Plans.kmp(1, "การบ่งชี้ความรู้"));
        }
        String row = Plans.kmp(1, "การบ่งชี้ความรู้").strip();
        for (int column = 0; column < 8; column++) {
            int at = column;
            places.put("column " + (column + 1), text -> {
                String[] cells = row.split("\t", -1);
                cells[at] = (at == 0 ? "1 " : cells[at] + " ") + text;
                return Plans.header() + Plans.KMP_HEAD + "\n" + String.join("\t", cells) + "\n";
            });
        }
        places.put("lines below a row", text -> Plans.header() + Plans.KMP_HEAD + "\n" + row + "\n" + inLines(text));
        places.put("paragraphs of a cell", text -> page(text));
        return places;
    }

    private static String inLines(String text) {
        return text.replaceAll("(.{20})", "$1\n");
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<html><body><p>" + Plans.title() + "</p><table><tr>");
        for (String heading : Plans.KMP_HEAD.split("\t", -1)) {
            page.append("<td>").append(heading).append("</td>");
        }
        page.append("</tr><tr>");
        for (String cell : Plans.kmp(1, "การบ่งชี้ความรู้").split("\t", -1)) {
            page.append("<td>")
                    .append(cell)
                    .append("<br>")
                    .append(inLines(text.replace("<", "&lt;")).replace("\n", "<br>"))
                    .append("</td>");
        }
        return page.append("</tr></table></body></html>").toString();
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }

    @Test
    void a_text_of_any_kind_is_read_in_work_that_grows_with_its_length() {
        TextWork reading = TextWork.of(Reading.class);
        Map<String, String> faults = new TreeMap<>();
        places().forEach((place, with) ->
                PIECES.forEach(piece -> reading.fault(length -> with.apply(repeated(piece, length)))
                        .ifPresent(fault -> faults.put("'" + piece + "' in " + place, fault))));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_list_of_values_is_read_in_work_that_grows_with_its_length() {
        TextWork reading = TextWork.of(ReadingCsv.class);
        String head = (Plans.title() + "\n" + Plans.KMP_HEAD + "\n").replace('\t', ',');
        String[] cells = Plans.kmp(1, "การบ่งชี้ความรู้").strip().split("\t", -1);
        Map<String, String> faults = new TreeMap<>();
        for (String piece : PIECES) {
            reading.fault(length -> {
                        String[] row = cells.clone();
                        row[4] = "\"" + repeated(piece, length / 2) + "\"";
                        row[5] = "\"" + inLines(repeated(piece, length / 2)) + "\"";
                        return head + String.join(",", row) + "\n";
                    })
                    .ifPresent(fault -> faults.put("'" + piece + "' in cells", fault));
        }
        reading.fault(length -> head + String.join(",", cells) + "\n" + ",".repeat(length))
                .ifPresent(fault -> faults.put("commas", fault));
        reading.fault(length -> head + String.join(",", cells) + "\n" + "\"\"".repeat(length / 2))
                .ifPresent(fault -> faults.put("quotes", fault));
        assertThat(faults).isEmpty();
    }

    @Test
    void targets_and_periods_are_read_in_work_that_grows_with_their_length() {
        Map<String, String> faults = new TreeMap<>();
        for (Class<? extends Consumer<String>> type : List.of(Targets.class, Periods.class)) {
            TextWork work = TextWork.of(type);
            PIECES.forEach(piece -> work.fault(length -> repeated(piece, length))
                    .ifPresent(fault -> faults.put("'" + piece + "' in " + type.getSimpleName(), fault)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pages_are_read_in_work_that_grows_with_their_length() {
        TextWork reading = TextWork.of(Reading.class);
        Map<String, UnaryOperator<String>> pages = new LinkedHashMap<>();
        pages.put(
                "the style of a row",
                text -> "<table><tr style=\"" + "color:red;".repeat(text.length()) + "\">"
                        + "<td>ก</td>".repeat(text.length()) + "</tr></table>");
        pages.put("insertions within each other", text -> "<ins cite=x>".repeat(text.length()) + text);
        pages.put("deletions", text -> "<del>ก</del>".repeat(text.length()));
        pages.put("items of lists within each other", text -> "<ul><li>ก".repeat(text.length()));
        pages.put("raised texts within each other", text -> "<sup>ก".repeat(text.length()));
        Map<String, String> faults = new TreeMap<>();
        pages.forEach((place, with) -> reading.fault(length -> "<html><body>" + with.apply(repeated("ก", length / 10)))
                .ifPresent(fault -> faults.put(place, fault)));
        assertThat(faults).isEmpty();
    }

    @Test
    void rows_and_plans_are_read_in_work_that_grows_with_their_number() {
        TextWork reading = TextWork.of(Reading.class);
        Map<String, String> faults = new TreeMap<>();
        for (String row : List.of(
                Plans.kmp(1, "การบ่งชี้ความรู้"),
                Plans.cmp(1, "การสื่อสาร"),
                "1.\t\tม.ค. ๒๕๖๗\t\t\t\t\t\n",
                "\tก\t\t\t\t\t\t\n",
                "1. ก\n",
                Plans.KMP_HEAD + "\n")) {
            reading.fault(length -> Plans.header() + Plans.KMP_HEAD + "\n" + row.repeat(length / 20))
                    .ifPresent(fault -> faults.put(row, fault));
        }
        reading.fault(length -> Plans.complete().repeat(length / 500)).ifPresent(fault -> faults.put("plans", fault));
        reading.fault(length -> Plans.header() + "a\t".repeat(length / 20) + "\n" + "b\t".repeat(length / 20))
                .ifPresent(fault -> faults.put("columns", fault));
        assertThat(faults).isEmpty();
    }
}
