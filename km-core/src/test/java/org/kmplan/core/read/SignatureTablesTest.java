package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.HeaderField;

/** Those who sign stand side by side below the steps: what stands below one of them is about the same person. */
class SignatureTablesTest {
    private static final String ABOVE =
            "<p>แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗</p><p>องค์ความรู้: การดูแลสวนสาธารณะ</p>"
                    + "<table><tr><th>ขั้นตอน</th><th>กิจกรรม</th><th>ระยะเวลา</th><th>ผู้รับผิดชอบ</th></tr>"
                    + "<tr><td>KMP 1</td><td>นัดหารือผู้ดูแลสวน</td><td>ต.ค. ๒๕๖๖</td><td>กองช่าง</td></tr>";

    @Test
    void names_and_days_in_the_rows_below_belong_to_the_signature_above_them() {
        assertThat(signatures("</table><p> </p><table>"
                        + "<tr><td>ลงชื่อ ............ ผู้เสนอ</td><td>ลงชื่อ ............ ผู้อนุมัติ</td></tr>"
                        + "<tr><td>(นางสาวมาลี ใจงาม)</td><td>(นายวิชัย ขยัน)</td></tr>"
                        + "<tr><td></td><td>วันที่ ๕ ตุลาคม ๒๕๖๖</td></tr></table>"))
                .containsExactly(
                        "ลงชื่อ ............ ผู้เสนอ\n(นางสาวมาลี ใจงาม)",
                        "ลงชื่อ ............ ผู้อนุมัติ\n(นายวิชัย ขยัน)\nวันที่ ๕ ตุลาคม ๒๕๖๖");
    }

    @Test
    void they_may_stand_in_the_table_of_the_steps() {
        assertThat(
                        signatures(
                                "<tr><td colspan=2>ผู้ทบทวน : ................</td><td colspan=2>ผู้อนุมัติ : ................</td></tr>"
                                        + "<tr><td colspan=2>(นางสาวมาลี ใจงาม)</td><td colspan=2>(นายวิชัย ขยัน)</td></tr></table>"))
                .allSatisfy(text -> assertThat(text).contains("................"))
                .anySatisfy(text -> assertThat(text).contains("(นายวิชัย ขยัน)"));
    }

    @Test
    void a_step_below_signatures_is_a_step() {
        ReadResult result = read("<tr><td colspan=2>ผู้ทบทวน : ......</td><td colspan=2>ผู้อนุมัติ : ......</td></tr>"
                + "<tr><td>KMP 2</td><td>รวบรวมคู่มือ</td><td>พ.ย. ๒๕๖๖</td><td>กองช่าง</td></tr></table>");
        assertThat(result.plans().get(0).steps()).hasSize(2);
    }

    @Test
    void rows_of_something_else_are_no_part_of_a_signature() {
        assertThat(read("<tr><td colspan=2>ผู้ทบทวน : ......</td><td colspan=2>ผู้อนุมัติ : ......</td></tr>"
                                + "<tr><td colspan=2>(นางสาวมาลี ใจงาม)</td><td colspan=2>(นายวิชัย ขยัน)</td></tr>"
                                + "<tr><td colspan=2>โทร. ๐ ๒๑๑๑ ๒๒๒๒</td><td colspan=2>ปรับปรุงเมื่อ ๕ ม.ค. ๒๕๖๗</td></tr></table>")
                        .plans()
                        .get(0)
                        .remarks())
                .extracting(HeaderField::text)
                .filteredOn(text -> text.contains("นางสาวมาลี") || text.contains("นายวิชัย"))
                .isNotEmpty()
                .noneMatch(text -> text.contains("โทร.") || text.contains("ปรับปรุง"));
    }

    private static List<String> signatures(String below) {
        ReadResult result = read(below);
        assertThat(result.problems())
                .extracting(ReadProblem::code)
                .doesNotContain(ProblemCode.TABLE_NOT_RECOGNISED, ProblemCode.STEP_UNKNOWN);
        return result.plans().get(0).remarks().stream().map(HeaderField::text).toList();
    }

    private static ReadResult read(String below) {
        String page = "<html><body>" + ABOVE + below + "</body></html>";
        return PlanReader.standard().read("plan.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
