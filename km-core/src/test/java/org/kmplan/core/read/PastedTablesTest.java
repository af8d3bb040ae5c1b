package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;

class PastedTablesTest {
    private static final String HEADING =
            "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tหลักฐาน";
    private static final String TITLE = "แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n\n";

    @Test
    void rejoins_a_row_that_was_broken_at_each_paragraph_of_its_cells() {
        PlanStep step = onlyStep(TITLE + HEADING
                + "\n๑.\tการบ่งชี้ความรู้ (KMP ๑)\nประชุมระดมความคิด\tม.ค. ๒๕๖๗\t- จำนวนรายการ\n- จำนวนครั้ง\t- ๒ รายการ\n- ๑ ครั้ง"
                + "\tบุคลากร\tสำนักปลัด\t- รายงานการประชุม\n- ภาพถ่าย\n");

        assertThat(step.id()).isEqualTo("KMP1");
        assertThat(step.allIndicators()).hasSize(2);
        assertThat(step.allTargets()).hasSize(2);
        assertThat(step.owners())
                .singleElement()
                .extracting(owner -> owner.text())
                .isEqualTo("สำนักปลัด");
        assertThat(step.evidence()).hasSize(2);
    }

    @Test
    void leaves_a_row_without_a_cell_apart_from_the_next_row() {
        KnowledgePlan plan = plan(
                TITLE + HEADING
                        + "\n๑.\tการบ่งชี้ความรู้ (KMP ๑)\tม.ค. ๒๕๖๗\tจำนวนรายการ\t๒ รายการ\tบุคลากร\tสำนักปลัด"
                        + "\n๒.\tการสร้างและแสวงหาความรู้ (KMP ๒)\tก.พ. ๒๕๖๗\tจำนวนครั้ง\t๑ ครั้ง\tบุคลากร\tสำนักปลัด\tรายงาน\n");

        assertThat(plan.steps()).extracting(PlanStep::id).containsExactly("KMP1", "KMP2");
        assertThat(plan.steps().get(1).evidence()).hasSize(1);
    }

    @Test
    void leaves_text_after_a_complete_row_outside_the_table() {
        KnowledgePlan plan = plan(TITLE + HEADING
                + "\n๑.\tการบ่งชี้ความรู้ (KMP ๑)\tม.ค. ๒๕๖๗\tจำนวนรายการ\t๒ รายการ\tบุคลากร\tสำนักปลัด\tรายงาน"
                + "\nหมายเหตุ แผนนี้ปรับปรุงแล้ว\n");

        assertThat(plan.steps().get(0).cell(PlanColumn.EVIDENCE).orElseThrow().text())
                .isEqualTo("รายงาน");
        assertThat(plan.remarks()).isNotEmpty();
    }

    @Test
    void takes_runs_of_blanks_for_column_borders_where_a_heading_row_stands() {
        PlanStep step = onlyStep(TITLE + HEADING.replace("\t", "    ")
                + "\n๑.    การบ่งชี้ความรู้ (KMP ๑)    ม.ค. - มี.ค. ๒๕๖๗    จำนวนรายการ    อย่างน้อย ๒ รายการ    บุคลากร    สำนักปลัด"
                + "    รายงานการประชุม\n");

        assertThat(step.id()).isEqualTo("KMP1");
        assertThat(step.allPeriods())
                .singleElement()
                .matches(period -> period.period().isPresent());
        assertThat(step.evidence()).hasSize(1);
    }

    @Test
    void says_that_a_plan_has_no_rows() {
        ReadResult result = PlanReader.standard()
                .readText("plan.txt", TITLE + "ชื่อองค์ความรู้ที่เลือก : งานสารบรรณ\nเจ้าภาพ : สำนักปลัด\n");

        assertThat(result.plans()).hasSize(1);
        assertThat(result.problem(ProblemCode.PLAN_WITHOUT_ROWS).orElseThrow())
                .hasToString(
                        "plan.txt: PLAN_WITHOUT_ROWS: document: expected a table with the rows of plan 'plan-1', found none");
    }

    private static PlanStep onlyStep(String text) {
        List<PlanStep> steps = plan(text).steps();
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private static KnowledgePlan plan(String text) {
        return PlanReader.standard().readText("plan.txt", text).plans().get(0);
    }
}
