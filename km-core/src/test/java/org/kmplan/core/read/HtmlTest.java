package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;

/** Web pages as they are saved or copied. */
class HtmlTest {
    private static final String TITLE = "<h1>แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗</h1>";

    private static KnowledgePlan plan(String page) {
        ReadResult result = PlanReader.standard().read("plan.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(result.plans()).as(result.problems().toString()).hasSize(1);
        return result.plans().get(0);
    }

    @Test
    void reads_merged_headings_and_steps() {
        KnowledgePlan plan = plan("<html><body>" + TITLE
                + "<table><thead><tr><th rowspan=2>ที่<th rowspan=2>กิจกรรม<th colspan=2>ระยะเวลา<th rowspan=2>เป้าหมาย"
                + "<tr><th>เริ่มต้น<th>สิ้นสุด</thead><tbody>"
                + "<tr><td rowspan=2>๑<td rowspan=2>การบ่งชี้ความรู้ (KMP ๑)<br>๑) ประชุม<br>๒) สำรวจ<td>ม.ค. ๒๕๖๗<td>ก.พ. ๒๕๖๗<td>๑ ครั้ง"
                + "<tr><td>มี.ค. ๒๕๖๗<td>เม.ย. ๒๕๖๗<td>๒ ครั้ง"
                + "<tr><td>๒<td>การสร้างและแสวงหาความรู้<td>พ.ค. ๒๕๖๗<td>มิ.ย. ๒๕๖๗<td>๓ ครั้ง</table>");
        assertThat(plan.steps()).extracting(PlanStep::id).containsExactly("KMP1", "KMP2");
        assertThat(plan.steps().get(0).activities())
                .extracting(Activity::description)
                .containsExactly("ประชุม", "สำรวจ");
        assertThat(plan.steps().get(0).activities())
                .extracting(activity -> activity.periods().get(0).reading().raw())
                .containsExactly("ม.ค. ๒๕๖๗ - ก.พ. ๒๕๖๗", "มี.ค. ๒๕๖๗ - เม.ย. ๒๕๖๗");
        assertThat(plan.steps().get(0).activities())
                .extracting(activity -> activity.targets().size())
                .containsExactly(1, 1);
    }

    @Test
    void reads_a_fragment_from_the_clipboard_with_its_entities_and_lists() {
        KnowledgePlan plan = plan(
                "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000002000\r\n<html xmlns:o=\"urn:o\"><body><!--StartFragment-->"
                        + "<table class=MsoTable><tr><td><p class=MsoNormal><b>ที่</b><o:p></o:p></p></td><td>กิจกรรม</td><td>ระยะเวลา</td><td>ตัวชี้วัด</td></tr>"
                        + "<tr><td>1</td><td><p>การบ่งชี้ความรู้&nbsp;(KMP&#32;1)</p><ol><li>ประชุม &amp; สรุป</li><li>สำรวจ</li></ol></td>"
                        + "<td>ม.ค. ๒๕๖๗</td><td><ul><li>จำนวนครั้ง</li><li>จำนวนคน</li></ul></td></tr></table><!--EndFragment-->");
        assertThat(plan.steps().get(0).activities())
                .extracting(Activity::description)
                .containsExactly("ประชุม & สรุป", "สำรวจ");
        assertThat(plan.steps().get(0).cells().get(3).text()).isEqualTo("- จำนวนครั้ง\n- จำนวนคน");
    }

    @Test
    void never_reads_scripts_and_reports_hidden_and_deleted_text() {
        String page = "<html><body>" + TITLE + "<script>var x = '<table><tr><td>KMP 2</td></tr></table>';</script>"
                + "<p style='display:none'>ลับ</p><p>เรื่อง : <del>เก่า</del>ใหม่</p>"
                + "<table><tr><td>ที่<td>กิจกรรม<td>ระยะเวลา<tr><td>1<td>การบ่งชี้ความรู้<td>ม.ค. ๒๕๖๗</table>";
        ReadResult result = PlanReader.standard().readText("clipboard", page);
        assertThat(result.plans().get(0).steps()).hasSize(1);
        assertThat(result.plans().get(0).header().topic()).contains("ใหม่");
        assertThat(result.problems())
                .filteredOn(problem -> problem.severity() == ProblemSeverity.NOTE)
                .extracting(ReadProblem::code, ReadProblem::raw)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.TEXT_HIDDEN, "ลับ"),
                        org.assertj.core.groups.Tuple.tuple(ProblemCode.CHANGE_TRACKED, "เก่า"));
    }

    @Test
    void takes_the_encoding_that_a_page_declares() {
        String page =
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-874\"></head><body>"
                        + TITLE
                        + "<table><tr><td>ที่<td>กิจกรรม<td>ระยะเวลา<tr><td>1<td>การบ่งชี้ความรู้<td>ม.ค. ๒๕๖๗</table>";
        ReadResult result = PlanReader.standard().read("plan.htm", page.getBytes(Charset.forName("x-windows-874")));
        assertThat(result.plans()).hasSize(1);
        assertThat(result.problems()).extracting(ReadProblem::code).doesNotContain(ProblemCode.ENCODING_ASSUMED);
    }

    @Test
    void reads_a_header_typed_with_line_breaks() {
        KnowledgePlan plan = plan("<html><body>" + TITLE
                + "<p>ชื่อองค์ความรู้ที่เลือก : สวน<br>เจ้าภาพ : กองช่าง</p>"
                + "<table><tr><td>ที่<td>กิจกรรม<td>ระยะเวลา<tr><td>1<td>การบ่งชี้ความรู้<td>ม.ค. ๒๕๖๗</table>");
        assertThat(plan.header().topic()).contains("สวน");
        assertThat(plan.header().hostUnit()).contains("กองช่าง");
    }
}
