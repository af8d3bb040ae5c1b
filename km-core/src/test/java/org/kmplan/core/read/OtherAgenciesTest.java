package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.Indicator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.read.internal.words.ChartMonth;
import org.kmplan.core.time.FiscalYear;

/** Layouts that universities, hospitals, courts and departments use: other headings, a table for each step, forms. */
class OtherAgenciesTest {
    private static final String TITLE = "แผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. 2567\n";
    private static final String HEAD = "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ\tหลักฐาน\n";

    private static ReadResult read(String text) {
        return PlanReader.standard().readText("plan.txt", text);
    }

    private static KnowledgePlan plan(String text) {
        ReadResult result = read(text);
        assertThat(result.plans()).hasSize(1);
        return result.plans().get(0);
    }

    private static PlanStep step(KnowledgePlan plan, String id) {
        return plan.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(KnowledgePlan plan) {
        return plan.steps().stream().map(PlanStep::id).toList();
    }

    private static List<String> ownTargets(PlanStep step) {
        return step.activities().stream()
                .flatMap(activity -> activity.targets().stream())
                .map(target -> target.expression().raw())
                .toList();
    }

    @Test
    void targets_numbered_in_paragraphs_of_their_own_are_all_read() {
        KnowledgePlan plan = plan(TITLE + HEAD
                + "2\t<p>การสร้างและแสวงหาความรู้</p><p>1) ค้นเอกสาร</p><p>2) ถามผู้รู้</p><p>3) ดูงาน</p>\tม.ค. 2567\t"
                + "<p>1) จำนวนเอกสาร</p><p>2) จำนวนผู้รู้</p><p>3) จำนวนครั้ง</p>\t"
                + "<p>1) 3 ฉบับ</p><p>2) ไม่น้อยกว่า 2 เรื่อง</p><p>3) 1 ครั้ง</p>\tกองคลัง\tบันทึก\n");
        assertThat(ownTargets(step(plan, "KMP2"))).containsExactly("3 ฉบับ", "ไม่น้อยกว่า 2 เรื่อง", "1 ครั้ง");
    }

    @Test
    void targets_numbered_with_dots_or_two_in_a_paragraph_are_all_read() {
        KnowledgePlan plan = plan(TITLE + HEAD
                + "3\t<p>การจัดความรู้ให้เป็นระบบ</p><p>1. จัดหมวดหมู่</p><p>2. ให้คำปรึกษา</p><p>3. จัดเก็บ</p>\tม.ค. 2567\tจำนวน\t"
                + "<p>1. 1 ชุด 2) 2 เรื่อง</p><p>๓. ๔ ฉบับ</p>\tกองคลัง\tชุดความรู้\n");
        assertThat(step(plan, "KMP3").allTargets())
                .extracting(target -> target.expression().raw())
                .containsExactly("1 ชุด", "2 เรื่อง", "๔ ฉบับ");
    }

    @Test
    void quantities_in_numbered_indicators_are_all_read() {
        KnowledgePlan plan = plan(
                TITLE + HEAD
                        + "2\t<p>การสร้างและแสวงหาความรู้</p><p>1) ค้นเอกสาร</p><p>2) ถามผู้รู้</p>\tม.ค. 2567\t"
                        + "<p>1) รวบรวมเอกสาร 3 ฉบับ</p><p>2) จัดกิจกรรมอย่างน้อย 1 ครั้ง</p>\tมีการดำเนินงาน\tกองคลัง\tบันทึก\n");
        assertThat(step(plan, "KMP2").activities())
                .allSatisfy(activity -> assertThat(activity.targets()).hasSize(1));
    }

    @Test
    void headings_that_join_words_or_say_more_than_the_usual_word() {
        KnowledgePlan plan = plan(
                TITLE
                        + "ลำดับ\tกระบวนการจัดการความรู้\tกิจกรรม/โครงการ\tผู้รับผิดชอบ\tระยะเวลาที่ดำเนินการ\tผลผลิต/ตัวชี้วัด\tเป้าหมายการดำเนินงาน\tหลักฐานเชิงประจักษ์\n"
                        + "1\tการบ่งชี้ความรู้\tประชุมคณะทำงาน\tกองแผนงาน\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tรายงานการประชุม\n");
        assertThat(plan.tables().get(0).columns())
                .containsExactly(
                        PlanColumn.NUMBER,
                        PlanColumn.ACTIVITY,
                        PlanColumn.METHOD,
                        PlanColumn.OWNER,
                        PlanColumn.PERIOD,
                        PlanColumn.INDICATOR,
                        PlanColumn.TARGET,
                        PlanColumn.EVIDENCE);
        PlanStep step = step(plan, "KMP1");
        assertThat(step.activities()).extracting(Activity::description).containsExactly("ประชุมคณะทำงาน");
        assertThat(step.evidence()).extracting(Evidence::text).containsExactly("รายงานการประชุม");
    }

    @Test
    void what_was_done_is_no_column_of_the_plan() {
        KnowledgePlan plan = plan(TITLE
                + "ที่\tกิจกรรม\tระยะเวลา\tระยะเวลาที่ทำจริง\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ\n"
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tธ.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกองคลัง\n");
        assertThat(plan.tables().get(0).columns().get(3)).isEqualTo(PlanColumn.OTHER);
        assertThat(step(plan, "KMP1").allPeriods()).hasSize(1);
    }

    @Test
    void rows_that_begin_like_headings_are_rows() {
        KnowledgePlan plan = plan(
                TITLE + HEAD
                        + "5\tการเข้าถึงความรู้\tม.ค. 2567\tตัวชี้วัดของกรม\tเป้าหมายของกรม\tผู้รับผิดชอบเว็บไซต์\tเอกสารเผยแพร่\n");
        assertThat(ids(plan)).containsExactly("KMP5");
        assertThat(step(plan, "KMP5").evidence()).extracting(Evidence::text).containsExactly("เอกสารเผยแพร่");
    }

    @Test
    void indicator_and_target_in_one_column() {
        KnowledgePlan plan = plan(TITLE
                + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัดและค่าเป้าหมาย\tผู้รับผิดชอบ\n"
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง อย่างน้อย 2 เรื่อง\tกองคลัง\n"
                + "2\t<p>การสร้างและแสวงหาความรู้</p><p>1) ค้นเอกสาร</p><p>2) ถามผู้รู้</p>\tพ.ย. 2566\t"
                + "<p>จำนวนเอกสาร</p><p>3 ฉบับ</p><p>จำนวนครั้งที่ถาม</p><p>2 ครั้ง</p>\tกองคลัง\n");
        assertThat(plan.tables().get(0).columns())
                .containsSubsequence(PlanColumn.INDICATOR, PlanColumn.TARGET, PlanColumn.OWNER);
        PlanStep first = step(plan, "KMP1");
        assertThat(first.allTargets()).hasSize(1).allSatisfy(target -> {
            assertThat(target.expression().value()).isPresent();
            assertThat(target.column()).isEqualTo(PlanColumn.TARGET);
        });
        assertThat(first.activities().get(0).indicators())
                .extracting(Indicator::text)
                .containsExactly("จำนวนเรื่อง อย่างน้อย 2 เรื่อง");
        assertThat(step(plan, "KMP2").allTargets())
                .extracting(target -> target.expression().raw())
                .containsExactly("3 ฉบับ", "2 ครั้ง");
    }

    @Test
    void a_table_for_each_step_below_a_line_that_names_it() {
        KnowledgePlan plan = plan(TITLE + "กระบวนการจัดการความรู้\n"
                + "\nขั้นตอนที่ 1 การบ่งชี้ความรู้ (Knowledge Identification)\n" + HEAD
                + "1\tประชุมเลือกเรื่อง\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tฝ่ายวิชาการ\tรายงาน\n"
                + "\nขั้นตอนที่ 2 การสร้างและแสวงหาความรู้\n" + HEAD
                + "1\tศึกษาเอกสาร\tพ.ย. 2566\tจำนวนเอกสาร\t3 ฉบับ\tฝ่ายวิชาการ\tรายการ\n"
                + "2\tเชิญผู้รู้\tธ.ค. 2566\tจำนวนครั้ง\t1 ครั้ง\tห้องสมุด\tบันทึก\n"
                + "\nองค์ประกอบที่ 2 การสื่อสาร\n" + HEAD
                + "1\tประชุมชี้แจง\tต.ค. 2566\tจำนวนครั้ง\t1 ครั้ง\tฝ่ายวิชาการ\tภาพ\n");
        assertThat(ids(plan)).containsExactly("KMP1", "KMP2", "CMP2");
        PlanStep second = step(plan, "KMP2");
        assertThat(second.activities()).extracting(Activity::description).containsExactly("ศึกษาเอกสาร", "เชิญผู้รู้");
        assertThat(second.activities()).allSatisfy(activity -> {
            assertThat(activity.periods()).hasSize(1);
            assertThat(activity.targets()).hasSize(1);
        });
        assertThat(second.source().orElseThrow().line()).contains(8);
    }

    @Test
    void a_line_above_a_table_whose_rows_name_their_steps_is_a_line() {
        KnowledgePlan plan = plan(TITLE + "การเรียนรู้\n" + HEAD
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(ids(plan)).containsExactly("KMP1");
        assertThat(plan.remarks())
                .anySatisfy(remark -> assertThat(remark.text()).isEqualTo("การเรียนรู้"));
    }

    @ParameterizedTest
    @CsvSource({
        "ขั้นที่ 6 การแบ่งปันแลกเปลี่ยนความรู้,KMP6",
        "6.การแบ่งปันแลกเปลี่ยนความรู้,KMP6",
        "Step 6: Knowledge Sharing,KMP6",
        "องค์ประกอบที่ 5 การวัดผล,CMP5",
        "ขั้นตอนที่ 9 การสื่อสาร,CMP2",
        "ขั้นตอนที่ 7 การบ่งชี้ความรู้ (KMP 1),KMP1"
    })
    void names_behind_other_counting(String words, String id) {
        KnowledgePlan plan =
                plan(TITLE + HEAD + "6\t" + words + "\tม.ค. 2567\tจำนวนครั้ง\t1 ครั้ง\tกองคลัง\tภาพถ่าย\n");
        assertThat(ids(plan)).containsExactly(id);
    }

    @Test
    void rows_numbered_as_steps_without_names() {
        KnowledgePlan plan = plan(TITLE + "ก. กระบวนการจัดการความรู้ 7 ขั้นตอน\n"
                + "ขั้นตอนที่\tกิจกรรม\tเริ่ม\tสิ้นสุด\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ\n"
                + "๑\tประชุมเลือกเรื่อง\tต.ค. 2566\tพ.ย. 2566\tจำนวนเรื่อง\t๒ เรื่อง\tกองประปา\n"
                + "๒\tค้นคู่มือ\tธ.ค. 2566\tม.ค. 2567\tจำนวนเอกสาร\t๓ ฉบับ\tกองประปา\n");
        assertThat(ids(plan)).containsExactly("KMP1", "KMP2");
        PlanStep second = step(plan, "KMP2");
        assertThat(second.title()).isEqualTo("การสร้างและแสวงหาความรู้");
        assertThat(second.activities()).extracting(Activity::description).containsExactly("ค้นคู่มือ");
        assertThat(second.allPeriods().get(0).period().orElseThrow().toString()).contains("2566", "2567");
    }

    @Test
    void row_numbers_are_no_steps() {
        KnowledgePlan plan = plan(TITLE + "กระบวนการจัดการความรู้\n" + HEAD
                + "1\tประชุมเลือกเรื่อง\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(plan.steps()).allSatisfy(step -> assertThat(step.step()).isEmpty());
    }

    @Test
    void forms_for_the_two_processes_are_one_plan() {
        String header = "<table><tr><td>ชื่อส่วนราชการ : สำนักงานสวัสดิการชุมชน</td></tr>"
                + "<tr><td>องค์ความรู้ที่จำเป็น (K) : การดูแลผู้สูงอายุ</td></tr>"
                + "<tr><td>เป้าหมายของตัวชี้วัด : ร้อยละ 90</td></tr></table>";
        String head =
                "<tr><td>ลำดับ</td><td>กิจกรรม</td><td>วิธีการสู่ความสำเร็จ</td><td>ระยะเวลา</td><td>ตัวชี้วัด</td>"
                        + "<td>เป้าหมาย</td><td>ผู้รับผิดชอบ</td></tr>";
        String signed =
                "<tr><td colspan=4>ผู้ทบทวน : นายวิชัย (CKO)</td><td colspan=3>ผู้อนุมัติ : นางมณี (CEO)</td></tr>";
        String text =
                "<p>แบบฟอร์ม 2 แผนการจัดการความรู้ (KM Action Plan) : กระบวนการจัดการความรู้ (KM Process) ปีงบประมาณ พ.ศ. 2567</p>"
                        + header + "<table>" + head
                        + "<tr><td>1</td><td>การบ่งชี้ความรู้</td><td>ประชุม</td><td>ต.ค. 2566</td><td>จำนวนเรื่อง</td><td>2 เรื่อง</td><td>กอง</td></tr>"
                        + signed
                        + "</table><p>แบบฟอร์ม 2 แผนการจัดการความรู้ (KM Action Plan) : กระบวนการบริหารการเปลี่ยนแปลง (Change Management Process) ปีงบประมาณ พ.ศ. 2567</p>"
                        + header + "<table>" + head
                        + "<tr><td>1</td><td>การเรียนรู้</td><td>อบรม</td><td>ก.พ. 2567</td><td>ผลประเมิน</td><td>ร้อยละ 80</td><td>กอง</td></tr>"
                        + signed + "</table>";
        ReadResult result = read("<html><body>" + text + "</body></html>");
        assertThat(result.plans()).hasSize(1);
        KnowledgePlan plan = result.plans().get(0);
        assertThat(ids(plan)).containsExactly("KMP1", "CMP4");
        assertThat(plan.fiscalYear()).contains(FiscalYear.of(2567));
        assertThat(plan.remarks())
                .extracting(remark -> remark.label() + "=" + remark.text())
                .contains("ผู้ทบทวน=นายวิชัย (CKO)", "ผู้อนุมัติ=นางมณี (CEO)");
        assertThat(result.problems())
                .extracting(ReadProblem::code)
                .doesNotContain(ProblemCode.TABLE_NOT_RECOGNISED, ProblemCode.STEP_UNKNOWN);
    }

    @Test
    void the_same_header_above_other_steps_again_begins_another_plan() {
        String header = "องค์ความรู้ : การดูแลผู้สูงอายุ\nเจ้าภาพ : กองคลัง\n";
        String row = "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n";
        String other = "2\tการสร้างและแสวงหาความรู้ ค้นเอกสาร\tพ.ย. 2566\tจำนวน\t3 ฉบับ\tกอง\tรายการ\n";
        assertThat(read(header + HEAD + row + other + "\n" + header + HEAD + row + other)
                        .plans())
                .hasSize(2)
                .allSatisfy(plan -> {
                    assertThat(ids(plan)).containsExactly("KMP1", "KMP2");
                    assertThat(plan.header().hostUnit()).contains("กองคลัง");
                });
        assertThat(ids(plan(header + HEAD + row + "\n" + header + HEAD + other)))
                .containsExactly("KMP1", "KMP2");
    }

    @Test
    void labels_set_off_by_blanks_alone() {
        KnowledgePlan plan = plan(TITLE
                + "เรื่อง  การจัดเก็บภาษีที่ดิน\nเจ้าภาพ กองคลัง\nยุทธศาสตร์ที่ ๓ การบริหารจัดการที่ดี\nเหตุผลที่เลือก   ภาษีจัดเก็บได้น้อย\n"
                + HEAD + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(plan.header().topic()).contains("การจัดเก็บภาษีที่ดิน");
        assertThat(plan.header().hostUnit()).contains("กองคลัง");
        assertThat(plan.header().reason()).contains("ภาษีจัดเก็บได้น้อย");
        assertThat(plan.header().strategicIssue()).hasValueSatisfying(issue -> {
            assertThat(issue.number()).contains("3");
            assertThat(issue.title()).contains("การบริหารจัดการที่ดี");
        });
    }

    @Test
    void running_text_below_labels_with_colons_is_no_label() {
        KnowledgePlan plan =
                plan(TITLE + "เหตุผล : ภาษีจัดเก็บได้น้อย\nเรื่อง ที่ประชาชนร้องเรียนมีมาก\nเจ้าภาพ : กองคลัง\n" + HEAD
                        + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(plan.header().topic()).isEmpty();
        assertThat(plan.header().reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("ร้องเรียน"));
    }

    @Test
    void an_upright_table_for_each_step() {
        KnowledgePlan plan = plan("<html><body><p>" + TITLE + "</p>"
                + upright("ขั้นตอนที่ 1 : การบ่งชี้ความรู้", "ประชุมเลือกเรื่อง", "2 เรื่อง")
                + upright(
                        "ขั้นตอนที่ 6 : การแบ่งปันแลกเปลี่ยนความรู้",
                        "1) จัดเวที<br>2) ติดตามผล",
                        "1) ร้อยละ 80<br>2) 3 เรื่อง")
                + "</body></html>");
        assertThat(ids(plan)).containsExactly("KMP1", "KMP6");
        PlanStep sixth = step(plan, "KMP6");
        assertThat(sixth.activities()).extracting(Activity::description).containsExactly("จัดเวที", "ติดตามผล");
        assertThat(ownTargets(sixth)).containsExactly("ร้อยละ 80", "3 เรื่อง");
        assertThat(sixth.allPeriods()).hasSize(1);
        assertThat(sixth.owners()).isNotEmpty();
    }

    private static String upright(String step, String activity, String target) {
        return "<table><tr><td colspan=2>" + step + "</td></tr><tr><td>กิจกรรม</td><td>" + activity
                + "</td></tr><tr><td>ระยะเวลา</td><td>ต.ค. 2566</td></tr><tr><td>ตัวชี้วัด</td><td>จำนวน</td></tr>"
                + "<tr><td>เป้าหมาย</td><td>" + target
                + "</td></tr><tr><td>ผู้รับผิดชอบ</td><td>ฝ่ายวิชาการ</td></tr></table><p>&nbsp;</p>";
    }

    @Test
    void quarters_counted_below_their_word_and_a_table_that_goes_on_without_headings() {
        String rows =
                "<tr><td>1</td><td>การบ่งชี้ความรู้</td><td>X</td><td></td><td></td><td></td><td>2 เรื่อง</td><td>กอง</td></tr>"
                        + "<tr><td>2</td><td>การสร้างและแสวงหาความรู้</td><td>X</td><td>X</td><td></td><td></td><td>3 ฉบับ</td><td>กอง</td></tr>";
        String more =
                "<tr><td>3</td><td>การจัดความรู้ให้เป็นระบบ</td><td></td><td></td><td>X</td><td></td><td>1 ชุด</td><td>กอง</td></tr>";
        KnowledgePlan plan = plan("<html><body><p>" + TITLE
                + "</p><table><tr><td rowspan=2>ที่</td><td rowspan=2>กิจกรรม</td><td colspan=4>แผนการดำเนินงาน (ไตรมาส)</td>"
                + "<td rowspan=2>เป้าหมาย</td><td rowspan=2>ผู้รับผิดชอบ</td></tr><tr><td>๑</td><td>๒</td><td>๓</td><td>๔</td></tr>"
                + rows
                + "</table><p>หน้า 2</p><table>" + more + "</table></body></html>");
        assertThat(ids(plan)).containsExactly("KMP1", "KMP2", "KMP3");
        assertThat(plan.steps())
                .flatExtracting(PlanStep::allPeriods)
                .extracting(period -> period.reading().raw())
                .containsExactly("ต.ค. - ธ.ค.", "ต.ค. - มี.ค.", "เม.ย. - มิ.ย.");
    }

    @ParameterizedTest
    @CsvSource({
        "ต.ค.-ธ.ค. 67,10,3,2568",
        "ม.ค. – มี.ค. 2568,1,3,2568",
        "ธ.ค. 67 - ก.พ. 68,12,3,2568",
        "เม.ย.-มิ.ย.,4,3,"
    })
    void months_from_one_to_another_above_a_column(String heading, int first, int months, Integer year) {
        assertThat(ChartMonth.ofColumn(heading)).hasValueSatisfying(month -> {
            assertThat(month.first()).isEqualTo(first);
            assertThat(month.months()).isEqualTo(months);
            assertThat(month.year().orElse(null)).isEqualTo(year);
        });
    }

    @Test
    void signs_of_markdown_are_no_words() {
        KnowledgePlan plan = plan("""
                # KM Action Plan FY2568 กรมน้ำ

                **องค์ความรู้ (Knowledge topic):** การซ่อมเครื่องสูบน้ำ
                __เจ้าภาพ:__ กองบำรุงรักษา

                | No. | Process | Activities | Responsible Unit | Timeline | KPI | Target |
                |:---:|---------|-----------|------|------|------|------|
                | 1 | **KMP1** Knowledge Identification | ประชุม | กองบำรุงรักษา | Oct 2024 | จำนวน | 2 เรื่อง |
                """);
        assertThat(plan.fiscalYear()).contains(FiscalYear.of(2568));
        assertThat(plan.header().topic()).contains("การซ่อมเครื่องสูบน้ำ");
        assertThat(plan.header().hostUnit()).contains("กองบำรุงรักษา");
        PlanStep step = step(plan, "KMP1");
        assertThat(step.activities()).extracting(Activity::description).containsExactly("ประชุม");
        assertThat(step.allPeriods()).hasSize(1);
    }

    @Test
    void page_numbers_and_wrapped_ends_of_rows() {
        ReadResult result = read(TITLE + HEAD
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t- 2 เรื่อง\tกอง\t- รายงาน\nการประชุม\n"
                + "2\tการสร้างและแสวงหาความรู้ ค้นเอกสาร\tพ.ย. 2566\tจำนวน\t3 ฉบับ\tกอง\t- รายการเอกสาร\n-๒-\n" + HEAD
                + "3\tการจัดความรู้ให้เป็นระบบ จัดหมวดหมู่\tธ.ค. 2566\tจำนวน\t1 ชุด\tกอง\tชุดความรู้\n");
        KnowledgePlan plan = result.plans().get(0);
        assertThat(step(plan, "KMP1").evidence()).extracting(Evidence::text).containsExactly("รายงาน การประชุม");
        assertThat(step(plan, "KMP2").evidence()).extracting(Evidence::text).containsExactly("รายการเอกสาร");
        assertThat(result.headings()).contains("-๒-");
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void labels_and_agencies_of_other_bodies() {
        KnowledgePlan plan = plan(TITLE + "วิทยาลัยเกษตรท่าหลวง\nผู้รับผิดชอบหลัก : งานวิจัย\n" + HEAD
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(plan.header().organisation()).contains("วิทยาลัยเกษตรท่าหลวง");
        assertThat(plan.header().hostUnit()).contains("งานวิจัย");
        assertThat(plan.header().fields()).noneMatch(field -> field.item() == HeaderItem.OTHER);
    }

    @Test
    void activities_counted_with_dots_in_one_line() {
        KnowledgePlan plan = plan(
                TITLE + "ขั้นตอน | กิจกรรม | เป้าหมาย | ระยะเวลา | ผู้รับผิดชอบ\n"
                        + "2.การสร้างและแสวงหาความรู้ | 1.ค้นเอกสาร พ.ศ. 2560 2.สัมภาษณ์ผู้รู้ | 3 ฉบับ และ 1 ครั้ง | พ.ย. 2566 | กองคลัง\n");
        PlanStep step = step(plan, "KMP2");
        assertThat(step.title()).isEqualTo("การสร้างและแสวงหาความรู้");
        assertThat(step.activities())
                .extracting(Activity::description)
                .containsExactly("ค้นเอกสาร พ.ศ. 2560", "สัมภาษณ์ผู้รู้");
        assertThat(step.activities())
                .flatExtracting(Activity::targets)
                .extracting((Target target) -> target.expression().raw())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "บ่งชี้ความรู้,KMP1",
        "สร้างและแสวงหาความรู้ รวบรวมเอกสาร,KMP2",
        "เรียนรู้,KMP7",
        "เตรียมการและปรับเปลี่ยนพฤติกรรม,CMP1",
        "สื่อสาร,CMP2",
        "วัดผล,CMP5",
        "ยกย่องชมเชยและให้รางวัล,KMP_RECOGNITION",
        "ยกย่องชมเชย - คัดเลือกผู้มีผลงาน,KMP_RECOGNITION",
        "สื่อสาร แผนให้บุคลากร,UNKNOWN-1",
        "แลกเปลี่ยนเรียนรู้,UNKNOWN-1"
    })
    void verbs_name_steps_where_no_activity_begins_with_them(String words, String id) {
        KnowledgePlan plan =
                plan(TITLE + HEAD + "1\t" + words + "\tม.ค. 2567\tจำนวนครั้ง\t1 ครั้ง\tกองคลัง\tภาพถ่าย\n");
        assertThat(ids(plan)).containsExactly(id);
    }

    @Test
    void names_broken_into_lines_in_narrow_cells() {
        KnowledgePlan plan =
                plan("<html><body><p>" + TITLE + "</p><table><tr><td>ที่</td><td>กิจกรรม</td><td>ระยะ<br>เวลา</td>"
                        + "<td>เป้าหมาย</td><td>ผู้รับ<br>ผิดชอบ</td></tr>"
                        + "<tr><td>1</td><td>การสร้างและแสวง<br>หาความรู้<br>ค้นเอกสาร</td><td>ต.ค. 2566</td><td>3 ฉบับ</td><td>กอง</td></tr>"
                        + "<tr><td>2</td><td>การประมวลและ<br>กลั่นกรอง<br>ความรู้</td><td>พ.ย. 2566</td><td>1 เล่ม</td><td>กอง</td></tr>"
                        + "</table></body></html>");
        assertThat(ids(plan)).containsExactly("KMP2", "KMP4");
        PlanStep step = step(plan, "KMP2");
        assertThat(step.activities()).extracting(Activity::description).containsExactly("ค้นเอกสาร");
        assertThat(step.cells().get(1).text()).isEqualTo("การสร้างและแสวง\nหาความรู้\nค้นเอกสาร");
    }

    @Test
    void a_merged_column_of_the_two_processes_before_that_of_the_steps() {
        KnowledgePlan plan = plan("<html><body><p>" + TITLE
                + "</p><table><tr><td>กระบวนการ</td><td>ขั้นตอน</td><td>กิจกรรม</td><td>ระยะเวลา</td><td>เป้าหมาย</td><td>ผู้รับผิดชอบ</td></tr>"
                + "<tr><td rowspan=3>กระบวนการจัดการความรู้ (KM Process)</td><td>1. การบ่งชี้ความรู้</td><td>ประชุม</td><td>ต.ค. 2566</td><td>2 เรื่อง</td><td>กอง</td></tr>"
                + "<tr><td rowspan=2>7. การเรียนรู้</td><td>นำไปใช้</td><td>พ.ย. 2566</td><td>ร้อยละ 80</td><td>กอง</td></tr>"
                + "<tr><td>สรุปผล</td><td>ธ.ค. 2566</td><td>1 ครั้ง</td><td>กองคลัง</td></tr>"
                + "<tr><td rowspan=2>กระบวนการบริหารการเปลี่ยนแปลง</td><td>3. กระบวนการและเครื่องมือ</td><td>จัดทำแผน</td><td>ต.ค. 2566</td><td>มีแผน</td><td>กอง</td></tr>"
                + "<tr><td>4. การเรียนรู้</td><td>อบรม</td><td>ม.ค. 2567</td><td>ร้อยละ 80</td><td>กอง</td></tr>"
                + "</table></body></html>");
        assertThat(ids(plan)).containsExactly("KMP1", "KMP7", "CMP3", "CMP4");
        assertThat(step(plan, "KMP7").activities())
                .extracting(Activity::description)
                .containsExactly("นำไปใช้", "สรุปผล");
    }

    @Test
    void english_labels_in_cells_of_a_sheet() {
        KnowledgePlan plan = plan("""
                Knowledge Management Action Plan FY 2024
                Topic,Clinical research ethics,,,,
                Host unit,Office of Research,,,,
                Strategic issue,Strategy 2 Excellence in research,,,,
                No.,Step,Activity,Duration,Targets,Responsible person
                1,Knowledge Identification,Meeting,October 2023,2 items,Office of Research
                2,Knowledge Sharing,Forum,May - June 2024,80%,Office of Research
                """);
        assertThat(plan.fiscalYear()).contains(FiscalYear.of(2567));
        assertThat(plan.header().topic()).contains("Clinical research ethics");
        assertThat(plan.header().hostUnit()).contains("Office of Research");
        assertThat(plan.header().strategicIssue()).isPresent();
        assertThat(ids(plan)).containsExactly("KMP1", "KMP6");
    }

    @ParameterizedTest
    @CsvSource({
        "At least 2 items,≥",
        "Not less than 80%,≥",
        "not more than 5 %,≤",
        "more than 2 ครั้ง,>",
        "fewer than 3 เรื่อง,<"
    })
    void english_words_that_compare(String words, String sign) {
        KnowledgePlan plan =
                plan(TITLE + HEAD + "1\tการบ่งชี้ความรู้ ประชุม\tม.ค. 2567\tจำนวน\t" + words + "\tกองคลัง\tรายงาน\n");
        assertThat(step(plan, "KMP1").allTargets())
                .singleElement()
                .satisfies(target -> assertThat(
                                target.expression().comparator().orElseThrow().symbol())
                        .isEqualTo(sign));
    }

    @Test
    void an_upright_table_that_names_no_step_is_no_row() {
        KnowledgePlan plan = plan(
                "<html><body><p>" + TITLE + "</p>" + upright("ข้อมูลโครงการ", "ประชุม", "2 เรื่อง")
                        + "<p>หมายเหตุ</p><table><tr><td>ที่</td><td>กิจกรรม</td><td>ระยะเวลา</td><td>ผู้รับผิดชอบ</td></tr>"
                        + "<tr><td>1</td><td>การบ่งชี้ความรู้ ประชุม</td><td>ต.ค. 2566</td><td>กอง</td></tr></table></body></html>");
        assertThat(ids(plan)).containsExactly("KMP1");
    }

    @Test
    void a_number_of_a_step_above_its_table_counts_in_its_section() {
        KnowledgePlan plan =
                plan("แบบฟอร์มแผนการจัดการความรู้ ประจำปีงบประมาณ พ.ศ. 2567\nส่วนที่ 2 กระบวนการบริหารการเปลี่ยนแปลง\n"
                        + "\nขั้นตอนที่ 2\n" + HEAD
                        + "1\tประชุมชี้แจง\tต.ค. 2566\tจำนวนครั้ง\t1 ครั้ง\tกอง\tภาพ\n2\tแจ้งเวียน\tพ.ย. 2566\tจำนวน\t1 ฉบับ\tกอง\tหนังสือ\n"
                        + "\nขั้นตอนที่ 5\n" + HEAD + "1\tรายงาน\tก.ย. 2567\tจำนวนครั้ง\t1 ครั้ง\tกอง\tรายงาน\n");
        assertThat(plan.header().fields()).extracting(field -> field.item()).containsExactly(HeaderItem.TITLE);
        assertThat(ids(plan)).containsExactly("CMP2", "CMP5");
        assertThat(step(plan, "CMP2").activities()).hasSize(2);
    }

    @Test
    void coloured_months_of_a_web_page() {
        String head =
                "<tr><td>ที่</td><td>กิจกรรม</td><td>ต.ค.</td><td>พ.ย.</td><td>ธ.ค.</td><td>เป้าหมาย</td><td>ผู้รับผิดชอบ</td></tr>";
        KnowledgePlan plan = plan("<html><body><p>" + TITLE + "</p><table>" + head
                + "<tr><td>1</td><td>การบ่งชี้ความรู้</td><td bgcolor=gray></td><td style='width:1cm;background:#BFBFBF'></td>"
                + "<td style='background-color:white'></td><td>2 เรื่อง</td><td>กอง</td></tr>"
                + "<tr bgcolor=yellow><td>2</td><td>การสร้างและแสวงหาความรู้</td><td></td><td></td><td></td><td>3 ฉบับ</td><td>กอง</td></tr>"
                + "</table></body></html>");
        assertThat(step(plan, "KMP1").allPeriods())
                .extracting(period -> period.reading().raw())
                .containsExactly("ต.ค. - พ.ย.");
        assertThat(step(plan, "KMP2").allPeriods()).isEmpty();
    }

    @Test
    void coloured_months_and_drawn_arrows_of_a_word_document() {
        String shaded = Documents.tc("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"808080\"/>", Documents.p(""));
        String white = Documents.tc("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"auto\"/>", Documents.p(""));
        String arrow = Documents.tc("", "<w:p><w:r><w:pict/></w:r></w:p>");
        byte[] document = Documents.docxOfBody(Documents.p(TITLE.strip())
                + Documents.tbl(
                        Documents.tr(
                                Documents.tc("ที่"),
                                Documents.tc("กิจกรรม"),
                                Documents.tc("ต.ค."),
                                Documents.tc("พ.ย."),
                                Documents.tc("ธ.ค."),
                                Documents.tc("เป้าหมาย"),
                                Documents.tc("ผู้รับผิดชอบ")),
                        Documents.tr(
                                Documents.tc("1"),
                                Documents.tc("การบ่งชี้ความรู้"),
                                white,
                                shaded,
                                shaded,
                                Documents.tc("2 เรื่อง"),
                                Documents.tc("กอง")),
                        Documents.tr(
                                Documents.tc("2"),
                                Documents.tc("การสร้างและแสวงหาความรู้"),
                                arrow,
                                white,
                                white,
                                Documents.tc("3 ฉบับ"),
                                Documents.tc("กอง"))));
        ReadResult result = PlanReader.standard().read("plan.docx", document);
        KnowledgePlan plan = result.plans().get(0);
        assertThat(step(plan, "KMP1").allPeriods())
                .extracting(period -> period.reading().raw())
                .containsExactly("พ.ย. - ธ.ค.");
        assertThat(step(plan, "KMP2").allPeriods()).isEmpty();
        assertThat(result.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CONTENT_IGNORED)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position().row()).contains(3);
                    assertThat(problem.message()).contains("drawing");
                });
    }

    @Test
    void a_repeated_title_and_header_with_lines_below_their_labels() {
        String header = TITLE
                + "องค์ความรู้ : การดูแลผู้สูงอายุ\nตัวชี้วัดผลสัมฤทธิ์ : การประเมิน\nมิติที่ 3 ตัวชี้วัดที่ 2.1 การบริการ\n";
        String row = "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n";
        String other = "1\tการสื่อสาร ชี้แจง\tพ.ย. 2566\tจำนวนครั้ง\t1 ครั้ง\tกอง\tรายการ\n";
        KnowledgePlan plan = plan(header + HEAD + row + "\n" + header + HEAD + other);
        assertThat(ids(plan)).containsExactly("KMP1", "CMP2");
        assertThat(plan.header().achievementIndicators()).hasSize(1);
    }

    @Test
    void a_label_alone_above_the_paragraphs_of_its_value() {
        KnowledgePlan plan = plan(TITLE + "เจ้าภาพ  กองคลัง\nเหตุผลที่เลือก  <p>" + "ภาษีจัดเก็บได้น้อย".repeat(40)
                + "</p> <p>จึงต้องปรับปรุง</p>\n" + HEAD
                + "1\tการบ่งชี้ความรู้ ประชุม\tต.ค. 2566\tจำนวนเรื่อง\t2 เรื่อง\tกอง\tรายงาน\n");
        assertThat(plan.header().hostUnit()).contains("กองคลัง");
        assertThat(plan.header().reason())
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("ภาษีจัดเก็บ").endsWith("จึงต้องปรับปรุง"));
    }

    @Test
    void targets_among_the_bullets_of_indicators() {
        KnowledgePlan plan = plan(
                TITLE + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด/เป้าหมาย\tผู้รับผิดชอบ\n"
                        + "4\tการฝึกอบรมและการเรียนรู้ อบรม\tม.ค. 2567\t- ร้อยละของผู้เข้าอบรม - ผลการประเมินไม่น้อยกว่าร้อยละ 80\tกองคลัง\n");
        assertThat(step(plan, "CMP4").allTargets())
                .extracting(target -> target.expression().raw())
                .containsExactly("ผลการประเมินไม่น้อยกว่าร้อยละ 80");
    }

    @Test
    void numbered_entries_are_entries_without_their_numbers() {
        KnowledgePlan plan = plan(TITLE
                + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tกลุ่มเป้าหมาย\tผู้รับผิดชอบ\tหลักฐาน\n"
                + "1\tการบ่งชี้ความรู้ ประชุม\tม.ค. 2567\t1) จำนวนเรื่อง 2) จำนวนครั้ง\t2 เรื่อง\t<p>1. คณะทำงาน</p><p>2. บุคลากรร้อยละ 80</p>\t"
                + "๑) กองคลัง ๒) กองช่าง\t1) กิจกรรมยกย่อง 2) รายงานการประชุม ครั้งที่ 2. และ 3.\n");
        PlanStep step = step(plan, "KMP1");
        assertThat(step.activities().get(0).indicators())
                .extracting(Indicator::text)
                .containsExactly("จำนวนเรื่อง", "จำนวนครั้ง");
        assertThat(step.targetGroups()).extracting(group -> group.text()).containsExactly("คณะทำงาน", "บุคลากร");
        assertThat(step.owners()).extracting(owner -> owner.text()).containsExactly("กองคลัง", "กองช่าง");
        assertThat(step.evidence()).extracting(Evidence::text).startsWith("กิจกรรมยกย่อง");
        assertThat(step.evidence().get(1).text()).startsWith("รายงานการประชุม ครั้งที่ 2.");
    }

    @Test
    void an_indicator_without_a_target_in_their_column_has_none() {
        KnowledgePlan plan = plan(TITLE + "ที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด/เป้าหมาย\tผู้รับผิดชอบ\n"
                + "1\tการบ่งชี้ความรู้ ประชุม\tม.ค. 2567\tจำนวนความรู้ที่คัดเลือก\tกองคลัง\n");
        assertThat(step(plan, "KMP1").allTargets()).isEmpty();
    }

    @Test
    void numbers_alone_are_kept_as_they_refer_to_notes() {
        KnowledgePlan plan = plan(TITLE + HEAD
                + "1\tการบ่งชี้ความรู้ ประชุม\tม.ค. 2567\tจำนวนเรื่อง\t2 เรื่อง\t(1)\tรายงาน\n"
                + "2\tการสร้างและแสวงหาความรู้ ค้นเอกสาร\tม.ค. 2567\tจำนวนเรื่อง\t3 ฉบับ\t(1) (2)\tรายงาน\n"
                + "หมายเหตุ ผู้รับผิดชอบ (1) กลุ่มการพยาบาล (2) หัวหน้าหอผู้ป่วย\n");
        assertThat(step(plan, "KMP1").owners())
                .extracting(owner -> owner.text())
                .containsExactly("(1)");
        assertThat(step(plan, "KMP2").owners())
                .extracting(owner -> owner.text())
                .containsExactly("(1) (2)");
        assertThat(plan.remarks())
                .extracting(remark -> remark.text())
                .anyMatch(text -> text.contains("หัวหน้าหอผู้ป่วย"));
    }
}
