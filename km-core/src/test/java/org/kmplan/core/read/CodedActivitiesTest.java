package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;

/** The code of a step tells the step; all that stands beside or behind it, and is not its name, is done in it. */
class CodedActivitiesTest {
    private static final String HEAD = """
            แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗
            องค์ความรู้: การดูแลสวนสาธารณะ
            """;

    @ParameterizedTest
    @ValueSource(strings = {"KMP1", "KMP 1", "KMP-1", "(KMP 1)"})
    void rows_that_repeat_the_code_lose_no_activity(String code) {
        String rows = code + "\tนัดหารือผู้ดูแลสวน\t\t\n" + code + "\tสำรวจความรู้ที่ขาด\t\t\n";
        PlanStep step = only("ขั้นตอน\tกิจกรรม\tระยะเวลา\tผู้รับผิดชอบ\n" + rows);
        assertThat(step.title()).isEqualTo("การบ่งชี้ความรู้");
        assertThat(descriptions(step)).containsExactly("นัดหารือผู้ดูแลสวน สำรวจความรู้ที่ขาด");
    }

    @Test
    void rows_that_repeat_the_code_before_the_activity_lose_none() {
        PlanStep step = only("""
                กิจกรรม\tระยะเวลา\tผู้รับผิดชอบ
                KMP1 นัดหารือผู้ดูแลสวน\t\t
                KMP1 สำรวจความรู้ที่ขาด\t\t
                """);
        assertThat(descriptions(step)).singleElement().asString().contains("นัดหารือผู้ดูแลสวน", "สำรวจความรู้ที่ขาด");
    }

    @Test
    void rows_with_periods_of_their_own_are_activities_of_their_own() {
        List<PlanStep> steps = steps("""
                ขั้นตอน\tกิจกรรม\tระยะเวลา\tผู้รับผิดชอบ
                KMP1\tนัดหารือผู้ดูแลสวน\tต.ค. ๒๕๖๖\tกองช่าง
                KMP1\tสำรวจความรู้ที่ขาด\tพ.ย. ๒๕๖๖\tกองช่าง
                """);
        assertThat(steps)
                .flatExtracting(CodedActivitiesTest::descriptions)
                .containsExactly("นัดหารือผู้ดูแลสวน", "สำรวจความรู้ที่ขาด");
    }

    @Test
    void the_first_of_several_paragraphs_is_done_as_well() {
        String page = "<html><body><p>" + HEAD.replace("\n", "</p><p>") + "</p><table>"
                + "<tr><th>ขั้นตอน</th><th>กิจกรรม</th><th>ระยะเวลา</th></tr>"
                + "<tr><td>KMP 2</td><td><p>รวบรวมคู่มือการตัดแต่ง</p><p>ขอข้อมูลจากสวนอื่น</p></td><td>ธ.ค. ๒๕๖๖</td></tr>"
                + "<tr><td>KMP 3</td><td>จัดหมวดคู่มือ</td><td>ม.ค. ๒๕๖๗</td></tr>"
                + "</table></body></html>";
        PlanStep step = PlanReader.standard()
                .read("plan.html", page.getBytes(StandardCharsets.UTF_8))
                .plans()
                .get(0)
                .steps()
                .get(0);
        assertThat(descriptions(step)).containsExactly("รวบรวมคู่มือการตัดแต่ง ขอข้อมูลจากสวนอื่น");
    }

    @Test
    void the_name_of_the_step_is_its_title_and_nothing_that_is_done() {
        PlanStep step = only("""
                ขั้นตอน\tกิจกรรม\tระยะเวลา
                KMP1\tการบ่งชี้ความรู้\t
                KMP1\tสำรวจความรู้ที่ขาด\t
                """);
        assertThat(step.title()).isEqualTo("การบ่งชี้ความรู้");
        assertThat(descriptions(step)).containsExactly("สำรวจความรู้ที่ขาด");
    }

    private static PlanStep only(String table) {
        List<PlanStep> steps = steps(table);
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private static List<PlanStep> steps(String table) {
        return PlanReader.standard()
                .readText("plan.txt", HEAD + table)
                .plans()
                .get(0)
                .steps();
    }

    private static List<String> descriptions(PlanStep step) {
        return step.activities().stream().map(Activity::description).toList();
    }
}
