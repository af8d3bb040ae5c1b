package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.ProcessStep;

/** The kinds of damage seen in real copies, each by its number in the list of damages. */
class TextDamageTest {
    private static ReadResult read(String text) {
        return PlanReader.standard().readText("plan.txt", text);
    }

    private static KnowledgePlan whole(ReadResult result) {
        assertThat(result.plans()).hasSize(1);
        assertThat(result.plans().get(0).steps()).hasSize(13);
        return result.plans().get(0);
    }

    private static void refused(ReadResult result) {
        assertThat(result.plans()).isEmpty();
        assertThat(result.problems()).extracting(ReadProblem::code).containsExactly(ProblemCode.TEXT_DAMAGED);
    }

    @Test
    void D01_lost_marks_are_refused() {
        refused(read(Plans.complete().replaceAll("[ัิ-ฺ็-๎]", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"การกาหนดความรู้ที่จาเป็น", "การกำหนดควำมรู้ที่จำเป็น", "กำรกำหนดความรู้ที่จ าเป็น"})
    void D02_D03_D04_sara_am_in_step_names(String name) {
        ReadResult result = read(Plans.header() + Plans.KMP_HEAD + "\n๑\t" + name + "\tม.ค. ๒๕๖๗\tก\tข\tค\tง\tจ");
        assertThat(result.plans().get(0).steps().get(0).step()).contains(ProcessStep.KMP1);
        assertThat(result.problem(ProblemCode.WORD_REPAIRED)).isPresent();
    }

    @Test
    void D03_split_sara_am_is_repaired_and_marked() {
        ReadResult result = read(Plans.complete().replace("ประชาชนใช้สวนมากขึ้น", "ด าเนินการ"));
        assertThat(whole(result).header().reason()).contains("ดำเนินการ");
        assertThat(result.problem(ProblemCode.TEXT_REPAIRED)).isPresent();
        assertThat(result.plans().get(0).header().fields())
                .anySatisfy(field -> assertThat(field.text()).isEqualTo("ด าเนินการ"));
    }

    @Test
    void D05_sara_am_in_two_characters_is_composed() {
        ReadResult result = read(Plans.complete().replace("กองช่าง", "ส\u0E4D\u0E32นักช่าง"));
        assertThat(whole(result).header().hostUnit()).contains("สำนักช่าง");
        assertThat(result.problem(ProblemCode.TEXT_REPAIRED)).isPresent();
    }

    @Test
    void D06_replacement_character_before_sara_aa() {
        assertThat(whole(read(Plans.complete().replace("ประชาชนใช้สวนมากขึ้น", "ความส\uFFFDาคัญ")))
                        .header()
                        .reason())
                .contains("ความสำคัญ");
    }

    @Test
    void D07_marks_at_the_neighbour_in_headings() {
        assertThat(whole(read(Plans.complete().replace("ตัวชี้วัด\t", "ตวัชีว้ดั\t")))
                        .tables()
                        .get(0)
                        .columns())
                .contains(PlanColumn.INDICATOR);
    }

    @Test
    void D08_doubled_marks_are_collapsed() {
        assertThat(whole(read(Plans.complete().replace("ุ", "ุุ").replace("ั", "ัั")))
                        .step(ProcessStep.KMP4))
                .isPresent();
    }

    @Test
    void D09_lost_tone_marks_in_labels_and_headings() {
        ReadResult result =
                read(Plans.complete().replace("เจ้าภาพผู้รับผิดชอบองค์ความรู้", "เจาภาพผูรับผิดชอบองคความรู"));
        assertThat(whole(result).header().hostUnit()).contains("กองช่าง");
        assertThat(result.problem(ProblemCode.WORD_REPAIRED)).isPresent();
    }

    @Test
    void D10_marks_replaced_by_signs_in_labels() {
        ReadResult result = read(Plans.complete().replace("เหตุผลที่เลือกองค์ความรู้", "เหตุผลที่เลือกองค'ความรู9"));
        assertThat(whole(result).header().reason()).contains("ประชาชนใช้สวนมากขึ้น");
    }

    @Test
    void D11_blank_before_each_mark() {
        assertThat(whole(read(Plans.complete().replaceAll("(?<=[ก-ฮ])(?=[ั้่ี])", " ")))
                        .step(ProcessStep.CMP1))
                .isPresent();
    }

    @Test
    void D12_line_broken_inside_a_word() {
        ReadResult result = read(
                Plans.complete().replaceFirst("แผนการจัดการ", "แผนการจั\nดการ").replace("มากขึ้น", "มากข\nึ้น"));
        assertThat(whole(result).header().reason()).contains("ประชาชนใช้สวนมากขึ้น");
        assertThat(result.plans().get(0).header().planNumber()).contains(3);
    }

    @Test
    void D13_text_recognition_into_latin_is_refused() {
        refused(read("bG'l\"l.111ifl11tl1 rl1:'t'lll\"l n1;1'1 fl.11ll11 wrn'li1 ".repeat(5)));
    }

    @Test
    void D14_one_letter_is_refused() {
        refused(read(Plans.complete().replaceAll("[ก-๎]", "ก")));
        ReadResult result = read(Plans.complete().replaceFirst("- คนสวน", "ททททททท"));
        assertThat(result.problem(ProblemCode.CELL_DAMAGED).orElseThrow().raw()).isEqualTo("ททททททท");
    }

    @Test
    void D15_misspelt_month_is_noted() {
        ReadResult result = read(Plans.complete().replaceFirst("ม.ค. - มี.ค. ๒๕๖๗", "กรกฏาคม ๒๕๖๗"));
        assertThat(result.problem(ProblemCode.PERIOD_ASSUMED).orElseThrow().message())
                .contains("misspelt month");
    }

    @Test
    void D16_impossible_month_is_reported_and_not_guessed() {
        ReadResult result = read(Plans.complete().replaceFirst("ม.ค. - มี.ค. ๒๕๖๗", "๘ ม.ย.๖๗"));
        ReadProblem problem = result.problem(ProblemCode.PERIOD_UNREADABLE).orElseThrow();
        assertThat(problem.raw()).isEqualTo("๘ ม.ย.๖๗");
        assertThat(problem.field()).isEqualTo("period");
        assertThat(whole(result).steps().get(0).allPeriods().get(0).period()).isEmpty();
    }

    @Test
    void D17_leading_zero_in_a_year() {
        ReadResult result = read(Plans.complete().replace("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ประจำปีงบประมาณ พ.ศ. 02567"));
        assertThat(whole(result).fiscalYear().orElseThrow().buddhistYear()).isEqualTo(2567);
    }

    @Test
    void D18_unit_slip_of_an_amount() {
        ReadResult result = read(Plans.complete().replaceFirst("- จำนวนงาน", "งบ 538800.0000ล้านบาท"));
        assertThat(result.problem(ProblemCode.NUMBER_SUSPICIOUS)).isPresent();
    }
}
