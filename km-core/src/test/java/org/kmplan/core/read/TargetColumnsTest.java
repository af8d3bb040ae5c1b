package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;

/**
 * Columns and rows that hold values beside targets: units, percentages, years, what was planned and what was reached. Documents
 * of our own, as tabbed text and as a web page.
 */
class TargetColumnsTest {
    private static final String TITLE = "แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๙";

    private static String text(String title, List<String> rows) {
        return title + "\n\n" + String.join("\n", rows).replace('|', '\t') + "\n";
    }

    private static String page(String title, List<String> rows) {
        return "<html><body><p>" + title + "</p><table>"
                + rows.stream()
                        .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table></body></html>";
    }

    private static ReadResult read(String document) {
        return PlanReader.standard().read("plan", document.getBytes(StandardCharsets.UTF_8));
    }

    private static String targets(PlanStep step) {
        return step.allTargets().stream()
                .map(Target::expression)
                .map(target -> target.kind() + " "
                        + target.value().map(Object::toString).orElse("-") + " "
                        + target.units().stream().map(Enum::name).collect(Collectors.joining("/")))
                .collect(Collectors.joining("; "));
    }

    private static void check(String headings, String cells, String... expected) {
        List<String> rows =
                List.of("ที่|กิจกรรม|ระยะเวลา|" + headings, "๗|การเรียนรู้ (KMP ๗) นำไปใช้|ก.ค. - ก.ย. ๒๕๖๙|" + cells);
        for (String document : List.of(text(TITLE, rows), page(TITLE, rows))) {
            ReadResult result = read(document);
            assertThat(result.plans()).as(result.problems().toString()).hasSize(1);
            String found = targets(result.plans().get(0).steps().get(0));
            assertThat(List.of(found.split("; ")))
                    .as("%s %s %s", headings, cells, result.problems())
                    .containsExactlyInAnyOrder(expected);
        }
    }

    @Test
    void a_unit_stands_in_a_column_a_heading_or_the_indicator() {
        check("ตัวชี้วัด|หน่วยนับ|ค่าเป้าหมาย", "จำนวนช่องทาง|ช่องทาง|2", "COUNT 2 CHANNEL");
        check("ตัวชี้วัด|หน่วยวัด|ค่าเป้าหมาย", "จำนวนครั้ง|ครั้ง/ปี|2", "FREQUENCY 2 EVENT");
        check("ตัวชี้วัด|ค่าเป้าหมาย|หน่วย", "ผู้เรียนรู้|80|ร้อยละ", "PERCENT 80 PERCENT");
        check("ตัวชี้วัด|เป้าหมาย (ร้อยละ)", "ผู้เรียนรู้|80", "PERCENT 80 PERCENT");
        check("ตัวชี้วัด|ค่าเป้าหมาย (เรื่อง)", "ความรู้|๓", "COUNT 3 TOPIC");
        check("ตัวชี้วัด|%", "ผู้เรียนรู้|๘๐", "PERCENT 80 PERCENT");
        check("ตัวชี้วัด|เป้าหมาย", "ร้อยละของผู้เรียนรู้|๘๐", "PERCENT 80 PERCENT");
        check("ตัวชี้วัด|เป้าหมาย", "จำนวนการประชุม (ครั้ง)|4", "COUNT 4 EVENT");
        check("ตัวชี้วัด|เป้าหมาย", "จำนวนเอกสาร|4", "COUNT 4 DOCUMENT");
    }

    @Test
    void what_was_reached_and_other_years_demand_nothing() {
        check("ตัวชี้วัด|เป้าหมาย (%)|ผล", "ผู้เรียนรู้|80|75", "PERCENT 80 PERCENT");
        check("ตัวชี้วัด|แผน|ผล", "จำนวนเรื่อง|๒ เรื่อง|๓ เรื่อง", "COUNT 2 TOPIC");
        check("ตัวชี้วัด|ผลปี ๒๕๖๘|เป้าหมายปี ๒๕๖๙", "จำนวนเรื่อง|๑ เรื่อง|๒ เรื่อง", "COUNT 2 TOPIC");
        check("ตัวชี้วัด|ข้อมูลพื้นฐาน|ค่าเป้าหมาย", "จำนวนเรื่อง|๑ เรื่อง|๒ เรื่อง", "COUNT 2 TOPIC");
        check("ตัวชี้วัด|ค่าเป้าหมาย ปี ๒๕๖๙", "จำนวนเรื่อง|๒ เรื่อง", "COUNT 2 TOPIC");
        check(
                "ตัวชี้วัด|ปี 2568|ปี 2569|ปี 2570",
                "จำนวนเรื่อง|๑ เรื่อง|๒ เรื่อง|๓ เรื่อง",
                "NOT_A_TARGET 1 TOPIC",
                "COUNT 2 TOPIC",
                "NOT_A_TARGET 3 TOPIC");
    }

    @Test
    void rows_of_results_beside_rows_of_the_plan_are_kept_as_results() {
        List<String> rows = List.of(
                "ที่|กิจกรรม|แผน/ผล|ระยะเวลา|ตัวชี้วัด|เป้าหมาย",
                "๑|การบ่งชี้ความรู้ (KMP ๑) ประชุม|แผน|ต.ค. ๒๕๖๘|จำนวนเรื่อง|๒ เรื่อง",
                "||ผล|พ.ย. ๒๕๖๘||๑ เรื่อง",
                "๗|การเรียนรู้ (KMP ๗) นำไปใช้|แผน|ก.ค. ๒๕๖๙|จำนวนเรื่อง|๓ เรื่อง",
                "||ผล|ส.ค. ๒๕๖๙||๕ เรื่อง");
        for (String document : List.of(text(TITLE, rows), page(TITLE, rows))) {
            ReadResult result = read(document);
            assertThat(result.plans()).as(result.problems().toString()).hasSize(1);
            List<PlanStep> steps = result.plans().get(0).steps();
            assertThat(steps).hasSize(2);
            assertThat(targets(steps.get(0))).isEqualTo("COUNT 2 TOPIC");
            assertThat(targets(steps.get(1))).isEqualTo("COUNT 3 TOPIC");
            assertThat(steps.get(0).allPeriods()).hasSize(1);
            assertThat(steps.get(0).cell(PlanColumn.RESULT)).isPresent();
        }
    }

    @Test
    void it_says_so_where_a_number_has_no_certain_meaning() {
        for (String cells : List.of("ความสำเร็จ|๘๐", "สัดส่วนของงาน|๘๐", "การใช้|บุคลากรมีความรู้เพิ่มขึ้นร้อยละ ๘๐")) {
            List<String> rows = List.of(
                    "ที่|กิจกรรม|ระยะเวลา|ตัวชี้วัด|เป้าหมาย", "๗|การเรียนรู้ (KMP ๗) นำไปใช้|ก.ค. ๒๕๖๙|" + cells);
            assertThat(read(text(TITLE, rows)).problems())
                    .extracting(ReadProblem::code)
                    .contains(ProblemCode.TARGET_UNCERTAIN);
        }
    }

    @Test
    void the_last_of_several_years_holds_where_the_plan_covers_them_all() {
        List<String> rows = List.of(
                "ที่|กิจกรรม|ตัวชี้วัด|ค่าเป้าหมาย ปี ๒๕๖๙|ค่าเป้าหมาย ปี ๒๕๗๐",
                "๗|การเรียนรู้ (KMP ๗) นำไปใช้|จำนวนเรื่อง|๒ เรื่อง|๓ เรื่อง");
        ReadResult result = read(text("แผนการจัดการความรู้ พ.ศ. ๒๕๖๙ - ๒๕๗๐", rows));
        assertThat(result.problems()).extracting(ReadProblem::code).contains(ProblemCode.TARGET_UNCERTAIN);
        assertThat(result.plans().get(0).steps().get(0).allTargets().stream()
                        .filter(target -> target.expression().kind() != TargetKind.NOT_A_TARGET)
                        .map(target -> target.expression().value().map(Object::toString)))
                .containsExactly(Optional.of("3"));
    }
}
