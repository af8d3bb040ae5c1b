package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.time.FiscalYear;

/** Layouts of other real plans: several plans, one table, other codes, other columns. */
class LayoutTest {
    private static ReadResult read(String text) {
        return PlanReader.standard().readText("plan.txt", text);
    }

    private static List<String> ids(KnowledgePlan plan) {
        return plan.steps().stream().map(PlanStep::id).toList();
    }

    @Test
    void several_plans_by_their_titles() {
        ReadResult result = read(Plans.complete() + "\n" + Plans.complete().replace("ที่ ๓", "ที่ ๔"));
        assertThat(result.plans())
                .extracting(plan -> plan.header().planNumber().orElseThrow())
                .containsExactly(3, 4);
        assertThat(result.plans()).allSatisfy(plan -> assertThat(plan.steps()).hasSize(13));
        assertThat(result.plans()).extracting(KnowledgePlan::id).containsExactly("plan-1", "plan-2");
    }

    @Test
    void several_plans_by_labels_that_start_again() {
        String plan = Plans.complete().replace(Plans.title(), "");
        assertThat(read(plan + "\n" + plan).plans())
                .hasSize(2)
                .allSatisfy(read -> assertThat(read.steps()).hasSize(13));
    }

    @Test
    void several_plans_by_tables_that_start_again() {
        String tables = Plans.complete().replace(Plans.header(), "");
        String other = tables.replace("ฝ่ายสวนสาธารณะ", "ฝ่ายตลาด").replace("กองเจ้าภาพ", "กองคลัง");
        assertThat(read(tables + "\n" + other).plans())
                .hasSize(2)
                .allSatisfy(read -> assertThat(read.steps()).hasSize(13));
    }

    @Test
    void a_title_repeated_on_the_next_page_is_no_plan() {
        String text = Plans.complete()
                .replace(
                        "กระบวนการบริหารจัดการการเปลี่ยนแปลง\n",
                        Plans.title() + "กระบวนการบริหารจัดการการเปลี่ยนแปลง\n");
        assertThat(read(text).plans()).hasSize(1);
    }

    @Test
    void change_process_first_or_knowledge_process_alone() {
        String first = Plans.header() + Plans.CMP_HEAD + "\n" + Plans.cmpRows() + "\n" + Plans.KMP_HEAD + "\n"
                + Plans.kmpRows();
        assertThat(ids(read(first).plans().get(0)))
                .startsWith("CMP1")
                .endsWith("KMP7")
                .hasSize(13);
        assertThat(read(Plans.header() + Plans.KMP_HEAD + "\n" + Plans.kmpRows())
                        .plans()
                        .get(0)
                        .steps())
                .hasSize(7);
    }

    @Test
    void one_table_of_thirteen_rows_with_names_only() {
        StringBuilder rows = new StringBuilder();
        for (ProcessStep step : ProcessStep.values()) {
            String name = step == ProcessStep.CMP4
                    ? "การเรียนรู้"
                    : step == ProcessStep.CMP6 ? "การยกย่องชมเชย" : step.thai();
            rows.append(step.ordinal() + 1).append('\t').append(name).append("\tม.ค. ๒๕๖๗\tก\t๑ ครั้ง\tกองช่าง\n");
        }
        String head = "ลำดับ\tกิจกรรม\tช่วงเวลา\tKPI\tค่าเป้าหมาย\tหน่วยงานรับผิดชอบ\n";
        KnowledgePlan plan = read(Plans.header() + head + rows).plans().get(0);
        assertThat(plan.steps()).extracting(step -> step.step().orElseThrow()).containsExactly(ProcessStep.values());
    }

    @ParameterizedTest
    @CsvSource({
        "การสื่อสาร (CMP 2), CMP2",
        "KMP3 จัดเก็บ, KMP3",
        "KMP-1 สำรวจ, KMP1",
        "KM Process 5, KMP5",
        "CM Process ๖ ชม, CMP6",
        "ขั้นตอนที่ 4 กลั่นกรอง, KMP4",
        "ขั้นตอนทื่ ๓ จัด, KMP3",
        "การเผยแพร่ความรู้, KMP5",
        "Knowledge Sharing, KMP6",
        "การแลกเปลี่ยนเรียนรู้ - จัดเวที, KMP6",
        "การเรียนรู้, KMP7",
        "การยกย่องชมเชย, KMP_RECOGNITION"
    })
    void steps_by_code_or_name(String activity, String id) {
        String text = Plans.header() + Plans.KMP_HEAD + "\n๙\t" + activity + "\tม.ค. ๒๕๖๗\tก\tข\tค\tง\tจ";
        assertThat(ids(read(text).plans().get(0))).containsExactly(id);
    }

    @Test
    void unidentified_row_is_kept_and_reported() {
        ReadResult result = read(Plans.header() + Plans.KMP_HEAD
                + "\n๑\tเลี้ยงปลา\tม.ค. ๒๕๖๗\tก\tข\tค\tง\tจ\n๒\tตอน (KMP ๙)\tม.ค. ๒๕๖๗\tก\tข\tค\tง\tจ");
        assertThat(ids(result.plans().get(0))).containsExactly("UNKNOWN-1", "UNKNOWN-2");
        assertThat(result.problems())
                .extracting(ReadProblem::toString)
                .contains(
                        "plan.txt:9: STEP_UNKNOWN: activity: expected the code or the name of a step, found 'เลี้ยงปลา'",
                        "plan.txt:10: STEP_UNKNOWN: activity: expected KMP 1 to 7 or CMP 1 to 6, found '(KMP ๙)'");
    }

    @Test
    void contradictory_rows_are_both_kept() {
        String rows = Plans.kmp(1, "การบ่งชี้ความรู้")
                + Plans.kmp(1, "การบ่งชี้ความรู้").replace("มี.ค.", "เม.ย.");
        ReadResult result = read(Plans.header() + Plans.KMP_HEAD + "\n" + rows);
        assertThat(ids(result.plans().get(0))).containsExactly("KMP1", "KMP1-2");
        assertThat(result.problem(ProblemCode.ROWS_CONTRADICT)
                        .orElseThrow()
                        .position()
                        .line())
                .contains(10);
    }

    @Test
    void code_that_contradicts_the_name_wins_and_is_reported() {
        ReadResult result = read(Plans.header() + Plans.KMP_HEAD + "\n" + Plans.kmp(2, "การบ่งชี้ความรู้"));
        assertThat(ids(result.plans().get(0))).containsExactly("KMP2");
        assertThat(result.problem(ProblemCode.STEP_CODE_CONTRADICTS_NAME)).isPresent();
    }

    @Test
    void table_without_headings_by_its_number_of_columns_or_not_at_all() {
        ReadResult known = read(Plans.header() + Plans.kmpRows());
        assertThat(known.plans().get(0).steps()).hasSize(7);
        assertThat(known.problem(ProblemCode.HEADINGS_ASSUMED)).isPresent();
        ReadResult unknown = read(Plans.complete() + "\nคณะทำงาน\n\nชื่อ\tตำแหน่ง\nนาย ก\tประธาน\n");
        assertThat(unknown.problem(ProblemCode.TABLE_NOT_RECOGNISED)).isPresent();
        assertThat(unknown.plans().get(0).steps()).hasSize(13);
    }

    @Test
    void extra_columns_are_kept_and_two_date_columns_are_one_period() {
        String text = Plans.header() + "ลำดับที่\tกิจกรรม\tวันเริ่มต้น\tวันสิ้นสุด\tงบประมาณ (บาท)\tผู้ตรวจ\tหมายเหตุ\n"
                + "1\tการเข้าถึงความรู้ (KMP 5) แขวนป้าย\t1 ต.ค. 2566\t31 ต.ค. 2566\t5,000\tนาย ข\tด่วน\n";
        ReadResult result = read(text);
        PlanStep step = result.plans().get(0).steps().get(0);
        assertThat(step.cell(PlanColumn.BUDGET).orElseThrow().text()).isEqualTo("5,000");
        assertThat(step.cell(PlanColumn.OTHER).orElseThrow().heading()).isEqualTo("ผู้ตรวจ");
        assertThat(step.cell(PlanColumn.REMARK).orElseThrow().text()).isEqualTo("ด่วน");
        assertThat(step.allPeriods()).hasSize(1);
        assertThat(step.allPeriods().get(0).period().orElseThrow().end())
                .contains(java.time.LocalDate.of(2023, 10, 31));
        assertThat(result.problem(ProblemCode.COLUMN_UNKNOWN).orElseThrow().raw())
                .isEqualTo("ผู้ตรวจ");
    }

    @Test
    void table_in_pipes_is_read() {
        String table = (Plans.KMP_HEAD + "\n" + Plans.kmpRows())
                .lines()
                .map(line -> "| " + line.replace("\t", " | ") + " |")
                .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(read(Plans.header() + table.replaceFirst("\n", "\n|---|---|---|---|---|---|---|---|\n"))
                        .plans()
                        .get(0)
                        .steps())
                .hasSize(7);
    }

    @Test
    void rows_below_a_step_without_number_are_its_activities() {
        String text = Plans.header() + Plans.KMP_HEAD
                + "\n๒\tการสร้างและแสวงหาความรู้ (KMP ๒) อ่านตำรา\tม.ค. ๒๕๖๗\tก\t๑ เรื่อง\tค\tง\tจ\n\tถามครู\tก.พ. ๒๕๖๗\tข\t๒ เรื่อง\t\t\t\n";
        PlanStep step = read(text).plans().get(0).steps().get(0);
        assertThat(step.activities())
                .extracting(activity -> activity.description())
                .containsExactly("อ่านตำรา", "ถามครู");
        assertThat(step.activities())
                .allSatisfy(activity -> assertThat(activity.periods()).hasSize(1));
    }

    @Test
    void fiscal_year_is_taken_from_the_periods_if_not_stated() {
        String text = Plans.complete()
                .replace("ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ", "")
                .replaceFirst("ม.ค. - มี.ค. ๒๕๖๗", "ต.ค. - ธ.ค.");
        ReadResult result = read(text);
        assertThat(result.plans()
                        .get(0)
                        .steps()
                        .get(0)
                        .allPeriods()
                        .get(0)
                        .period()
                        .orElseThrow()
                        .start())
                .contains(java.time.LocalDate.of(2023, 10, 1));
        assertThat(result.problem(ProblemCode.FISCAL_YEAR_ASSUMED)).isPresent();
    }

    @Test
    void repeated_field_and_header_in_table_rows() {
        ReadResult repeated = read(Plans.complete().replace("เหตุผลที่เลือก", "เจ้าภาพ : กองคลัง\nเหตุผลที่เลือก"));
        assertThat(repeated.plans().get(0).header().hostUnit()).contains("กองช่าง");
        assertThat(repeated.problem(ProblemCode.FIELD_REPEATED)).isPresent();
        ReadResult empty = read(Plans.complete().replaceFirst("เจ้าภาพ", "เจ้าภาพ : -\nเจ้าภาพ"));
        assertThat(empty.plans().get(0).header().hostUnit()).contains("กองช่าง");
        KnowledgePlan table = read("ชื่อองค์ความรู้ที่เลือก\tต้นไม้\nเจ้าภาพ\tกองป่า\n\n" + Plans.KMP_HEAD + "\n"
                        + Plans.kmpRows())
                .plans()
                .get(0);
        assertThat(table.header().topic()).contains("ต้นไม้");
        assertThat(table.header().field(HeaderItem.HOST_UNIT).orElseThrow().text())
                .isEqualTo("กองป่า");
    }

    @Test
    void reads_english_labels_and_headings() {
        KnowledgePlan plan =
                PlanReader.standard().readText("plan.txt", """
                        KM Action Plan fiscal year 2025
                        Agency: Nong Bua Municipality
                        Knowledge topic: Property tax
                        Knowledge owner: Finance Division
                        Strategic issue: Strategy 4 Good governance
                        Reason: staff turnover
                        Achievement indicator: indicator 2.1 tax collected

                        No.\tKM Process / Activity\tPeriod\tIndicator\tTarget\tTarget group\tResponsible\tEvidence
                        1\tKnowledge Identification (Explicit Knowledge, Tacit Knowledge)\tOct - Dec 2024\tItems\t80%\tKM team\tFinance Division\tMinutes
                        """).plans().get(0);

        assertThat(plan.header().topic()).contains("Property tax");
        assertThat(plan.header().hostUnit()).contains("Finance Division");
        assertThat(plan.header().reason()).contains("staff turnover");
        assertThat(plan.header().achievementIndicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.number()).contains("2.1"));
        assertThat(plan.statedFiscalYears()).containsExactly(FiscalYear.of(2568));
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo("KMP1");
            assertThat(step.activities().get(0).knowledgeTypes()).hasSize(2);
            assertThat(step.allPeriods().get(0).period()).isPresent();
        });
    }

    @Test
    void reads_labels_and_knowledge_types_that_lost_their_tone_marks() {
        KnowledgePlan plan =
                PlanReader.standard().readText("plan.txt", """
                        แผนการจัดการความรู ประจำปีงบประมาณ พ.ศ. 2568
                        ประเด็นยุทธศาสตรที : ยุทธศาสตรที 4 การบริหารจัดการทีดี
                        ตัวชีวัดผลสัมฤทธิ : ตัวชีวัดที 2.1 รอยละของการจัดเก็บภาษี

                        ที\tกิจกรรมการจัดการความรู\tระยะเวลา\tตัวชีวัด\tเปาหมาย\tกลุมเปาหมาย\tผูรับผิดชอบ\tหลักฐาน
                        1\tการบงชีความรู (KMP 1) - ความรูทีชัดแจง - ความรูทีฝังอยูในคน\tต.ค. 2567\tจำนวน\t2 เรือง\tบุคลากร\tกองคลัง\tรายงาน
                        """).plans().get(0);

        assertThat(plan.header().strategicIssue()).isPresent();
        assertThat(plan.header().achievementIndicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.number()).contains("2.1"));
        assertThat(plan.steps().get(0).activities().get(0).knowledgeTypes()).hasSize(2);
    }

    @Test
    void finds_the_fiscal_year_in_a_text_with_sara_am_for_sara_aa() {
        KnowledgePlan plan = PlanReader.standard()
                .readText("plan.txt", "แผนกำรจัดกำรควำมรู้ ประจำปีงบประมำณ พ.ศ. 2568\nเจ้ำภำพ : กองคลัง\n")
                .plans()
                .get(0);

        assertThat(plan.statedFiscalYears()).containsExactly(FiscalYear.of(2568));
    }
}
