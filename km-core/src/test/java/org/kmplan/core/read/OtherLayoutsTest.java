package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;

/** The steps of a plan are the same in whatever layout it is written. */
class OtherLayoutsTest {
    private static final List<String> ONE_TABLE = List.of(
            "กระบวนการ",
            "ขั้นตอน",
            "กิจกรรม",
            "ระยะเวลา",
            "ตัวชี้วัด",
            "เป้าหมาย",
            "กลุ่มเป้าหมาย",
            "ผู้รับผิดชอบ",
            "หลักฐาน");

    private static String text(String file) {
        return Plans.text(Plans.root().resolve("km-examples/plans").resolve(file));
    }

    /** Returns what the steps say, a line for each part. */
    private static List<String> steps(String text) {
        ReadResult result = PlanReader.standard().readText("plan", text);
        assertThat(result.plans()).hasSize(1);
        KnowledgePlan plan = result.plans().get(0);
        assertThat(plan.steps()).hasSizeGreaterThan(6);
        return PlanLines.of(plan).stream()
                .filter(line -> line.startsWith("KMP") || line.startsWith("CMP"))
                .toList();
    }

    /** Writes each table with its rows below its heading by a layout of its own, all else as paragraphs. */
    private static String page(String text, BiFunction<List<String>, List<List<String>>, String> layout) {
        StringBuilder page = new StringBuilder("<html><body>");
        List<String> heading = List.of();
        List<List<String>> rows = new ArrayList<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() > 1 && cells.get(2).matches("ระยะเวลา|วิธีการ.*")) {
                heading = cells.get(0).isBlank() ? with(cells, 0, "ที่") : cells;
            } else if (cells.size() > 1) {
                rows.add(cells);
            } else {
                page.append(rows.isEmpty() ? "" : layout.apply(heading, rows));
                rows.clear();
                page.append("<p>").append(line).append("</p>");
            }
        }
        return page.append("</body></html>").toString();
    }

    private static List<String> with(List<String> cells, int index, String cell) {
        List<String> result = new ArrayList<>(cells);
        result.set(index, cell);
        return result;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
    }

    private static String upright(List<String> heading, List<List<String>> rows) {
        return rows.stream()
                .map(cells -> IntStream.range(1, cells.size())
                        .mapToObj(i -> row(List.of(heading.get(i), cells.get(i))))
                        .collect(Collectors.joining("", "<table>", "</table><hr>")))
                .collect(Collectors.joining());
    }

    private static String backwards(List<String> heading, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(heading));
        all.addAll(rows);
        return all.stream()
                .map(cells -> {
                    List<String> turned = new ArrayList<>(cells.subList(1, cells.size()));
                    java.util.Collections.reverse(turned);
                    if (heading.get(2).startsWith("วิธีการ")) {
                        java.util.Collections.swap(turned, turned.size() - 1, turned.size() - 2);
                    }
                    turned.add(0, cells.get(0));
                    return row(turned);
                })
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    /** Moves the names of the processes into a column of their own. */
    private static String oneTable(List<String> heading, List<List<String>> rows) {
        boolean change = heading.get(2).startsWith("วิธีการ");
        StringBuilder table = new StringBuilder("<table>").append(row(ONE_TABLE));
        for (List<String> cells : rows) {
            List<String> moved =
                    new ArrayList<>(List.of(change ? "กระบวนการบริหารการเปลี่ยนแปลง" : "กระบวนการจัดการความรู้"));
            if (change) {
                moved.addAll(cells.subList(1, 6));
                moved.addAll(List.of("", cells.get(6), ""));
            } else {
                moved.addAll(List.of(cells.get(1), ""));
                moved.addAll(cells.subList(2, 8));
            }
            table.append(row(moved));
        }
        return table.append("</table>").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiang-tawan-2567.txt", "than-phikun-risk-2567.txt", "khlong-mani-2568.txt"})
    void upright_tables_columns_backwards_and_a_column_of_processes(String file) {
        List<String> steps = steps(text(file));
        assertThat(steps(page(text(file), OtherLayoutsTest::upright))).isEqualTo(steps);
        assertThat(steps(page(text(file), OtherLayoutsTest::backwards))).isEqualTo(steps);
        assertThat(steps(page(text(file), OtherLayoutsTest::oneTable))).isEqualTo(steps);
    }
}
