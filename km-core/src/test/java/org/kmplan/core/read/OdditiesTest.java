package org.kmplan.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

/** The oddities of the real plan, each by its number in the list of oddities, on short fragments of the same layout. */
class OdditiesTest {
    private static final String ACTIVITY = "การเรียนรู้ (KMP ๗) ฝึกงาน";

    private static KnowledgePlan plan(String text) {
        ReadResult result = PlanReader.standard().readText("plan.txt", text);
        assertThat(result.plans()).hasSize(1);
        return result.plans().get(0);
    }

    private static PlanStep kmp(
            String number,
            String activity,
            String period,
            String indicator,
            String target,
            String group,
            String owner,
            String evidence) {
        String row = String.join("\t", number, activity, period, indicator, target, group, owner, evidence);
        return plan(Plans.header() + Plans.KMP_HEAD + "\n" + row).steps().get(0);
    }

    private static PlanStep cmp(
            String activity, String method, String period, String indicator, String target, String owner) {
        String row = String.join("\t", "๑", activity, method, period, indicator, target, owner);
        return plan(Plans.header() + Plans.CMP_HEAD + "\n" + row).steps().get(0);
    }

    private static PlanStep withPeriod(String period) {
        return kmp("๗", ACTIVITY, period, "- จำนวนคน", "๑ ครั้ง", "คนสวน", "กองช่าง", "คู่มือ");
    }

    private static PlanStep withTarget(String target) {
        return kmp("๗", ACTIVITY, "ม.ค. ๒๕๖๗", "- จำนวนคน", target, "คนสวน", "กองช่าง", "คู่มือ");
    }

    private static PlanStep withOwner(String owner) {
        return kmp("๗", ACTIVITY, "ม.ค. ๒๕๖๗", "- จำนวนคน", "๑ ครั้ง", "คนสวน", owner, "คู่มือ");
    }

    private static PlanStep withEvidence(String evidence) {
        return kmp("๗", ACTIVITY, "ม.ค. ๒๕๖๗", "- จำนวนคน", "๑ ครั้ง", "คนสวน", "กองช่าง", evidence);
    }

    private static PlanPeriod only(PlanStep step) {
        assertThat(step.allPeriods()).hasSize(1);
        return step.allPeriods().get(0).period().orElseThrow();
    }

    private static String span(PlanPeriod period) {
        return period.start().map(LocalDate::toString).orElse("-") + "/"
                + period.end().map(LocalDate::toString).orElse("-");
    }

    @Test
    void O01_row_number_with_or_without_dot_is_no_identity() {
        assertThat(kmp("๓", ACTIVITY, "", "", "", "", "", "").step()).contains(ProcessStep.KMP7);
        assertThat(kmp("๓.", ACTIVITY, "", "", "", "", "", "").step()).contains(ProcessStep.KMP7);
    }

    private static final String BROKEN = Plans.header() + Plans.KMP_HEAD
            + "\n๑.\tการบ่งชี้ความรู้ (KMP ๑) สำรวจ\tม.ค. ๒๕๖๗\t- จำนวนรายการ\t- อย่างน้อย ๒ รายการ เช่น ๑) กฎหมาย ได้แก่ ๑.๑) พ.ร.บ. ต้นไม้ พ.ศ. ๒๕๕๐ ๑.๒) ระเบียบสวน พ.ศ. ๒๕๕๑\t- คนสวน\t- ฝ่ายสวน\t- รายงานการประชุม คณะทำงาน\n\n"
            + Plans.KMP_HEAD
            + "\n๑.\t<p>การบ่งชี้ความรู้ (KMP ๑)</p> <p>สำรวจ</p>\tม.ค. ๒๕๖๗\t<p>- จำนวนรายการ</p>\t<p>๑.๓) หนังสือจังหวัด ที่ มท ๑๒๓๔/ว ๕๖ ลงวันที่ ๑ มีนาคม ๒๕๖๕</p> <p>๒) การตัดแต่ง</p> <p>๒.๑) เครื่องมือ</p>\t<p>- คนสวน</p>\t<p>- ฝ่ายสวน</p>\t<p>- รายงานการประชุมคณะทำงาน</p>\n";

    @Test
    void O02_continued_row_is_merged_and_its_list_goes_on() {
        KnowledgePlan plan = plan(BROKEN);
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().get(0).continuations()).hasSize(1);
        assertThat(plan.knowledgeItems().get(0).parts()).hasSize(3);
    }

    @Test
    void O03_cells_that_differ_in_tags_and_blanks_are_equal() {
        PlanStep step = plan(BROKEN).steps().get(0);
        assertThat(step.evidence()).hasSize(1);
        assertThat(step.activities()).hasSize(1);
        assertThat(step.allPeriods()).hasSize(1);
    }

    @Test
    void O04_two_level_list_in_a_target_cell() {
        KnowledgePlan plan = plan(BROKEN);
        assertThat(plan.knowledgeItems()).extracting(item -> item.id()).containsExactly("1", "2");
        assertThat(plan.knowledgeItems().get(1).parts())
                .extracting(item -> item.text())
                .containsExactly("เครื่องมือ");
    }

    @Test
    void O05_same_numbers_are_activities_in_one_column_and_examples_in_another() {
        PlanStep step = kmp(
                "๒",
                "การสร้างและแสวงหาความรู้ (KMP ๒) ๑) อ่านตำรา ๒) ถามครู",
                "ม.ค. ๒๕๖๗",
                "",
                "อย่างน้อย ๒ เรื่อง เช่น ๑) ต้นไม้ ๒) ดอกไม้",
                "",
                "",
                "");
        assertThat(step.activities()).hasSize(2);
        assertThat(step.allTargets()).hasSize(1);
    }

    @Test
    void O06_heading_row_with_an_empty_first_cell() {
        KnowledgePlan plan = plan(Plans.header() + Plans.KMP_HEAD.substring("ที่".length()) + "\n" + Plans.kmpRows());
        assertThat(plan.steps()).hasSize(7);
        assertThat(plan.tables().get(0).columns().get(0)).isEqualTo(PlanColumn.NUMBER);
    }

    @Test
    void O07_heading_cells_split_by_a_blank() {
        KnowledgePlan plan = plan(Plans.header()
                + Plans.KMP_HEAD
                        .replace("เป้าหมายตัวชี้วัด", "เป้าหมาย ตัวชี้วัด")
                        .replace("สำเร็จของงาน", "สำเร็จ ของงาน")
                + "\n"
                + Plans.kmpRows());
        assertThat(plan.tables().get(0).columns())
                .contains(PlanColumn.TARGET, PlanColumn.EVIDENCE)
                .doesNotContain(PlanColumn.OTHER);
    }

    @Test
    void O08_two_schemas_by_whole_cells() {
        KnowledgePlan plan = plan(Plans.complete());
        assertThat(plan.tables()).hasSize(2);
        assertThat(plan.tables().get(0).columns()).containsOnlyOnce(PlanColumn.INDICATOR, PlanColumn.TARGET);
        assertThat(plan.tables().get(1).columns()).contains(PlanColumn.METHOD);
    }

    @Test
    void O09_section_heading_equal_to_a_column_heading_and_repeated() {
        String text = Plans.complete().replace(Plans.KMP_HEAD, "กิจกรรมการจัดการความรู้\n\n" + Plans.KMP_HEAD)
                + "\nกระบวนการบริหารจัดการการเปลี่ยนแปลง\n";
        KnowledgePlan plan = plan(text);
        assertThat(plan.steps()).hasSize(13);
        assertThat(plan.remarks()).isEmpty();
        assertThat(plan.header().fields()).extracting(field -> field.item()).doesNotContain(HeaderItem.OTHER);
    }

    @Test
    void O10_two_names_of_the_change_process() {
        for (String name : List.of("กระบวนการบริหารการเปลี่ยนแปลง", "กระบวนการบริหารจัดการการเปลี่ยนแปลง")) {
            String text = Plans.header() + name
                    + "\n\nที่\tกิจกรรม\tระยะเวลา\tตัวชี้วัด\tเป้าหมาย\tผู้รับผิดชอบ\n๔\tการเรียนรู้\tม.ค. ๒๕๖๗\tก\tข\tค";
            assertThat(plan(text).steps().get(0).step()).contains(ProcessStep.CMP4);
        }
    }

    @Test
    void O11_two_periods_without_delimiter() {
        PlanStep step = kmp(
                "๔",
                "การประมวลและกลั่นกรองความรู้ (KMP ๔) ๑) ตรวจ ๒) แก้",
                "ก.พ. – มี.ค. ๒๕๖๗ ก.พ. – มี.ค. ๒๕๖๗",
                "",
                "",
                "",
                "",
                "");
        assertThat(step.activities())
                .allSatisfy(activity -> assertThat(activity.periods()).hasSize(1));
    }

    @Test
    void O12_two_of_everything_pair_in_order() {
        PlanStep step = kmp(
                "๖",
                "<p>การแบ่งปันแลกเปลี่ยนความรู้ (KMP ๖)</p> <p>๑) เล่า</p> <p>๒) สอน</p>",
                "<p>ก.พ. ๒๕๖๗</p> <p>มี.ค. ๒๕๖๗</p>",
                "<p>- จำนวนเรื่อง</p> <p>- จำนวนรุ่น</p>",
                "<p>- ๒ เรื่อง</p> <p>- ๓ รุ่น</p>",
                "",
                "",
                "");
        assertThat(step.activities())
                .extracting(activity -> span(activity.periods().get(0).period().orElseThrow()))
                .containsExactly("2024-02-01/2024-02-29", "2024-03-01/2024-03-31");
        assertThat(step.activities())
                .extracting(activity ->
                        activity.targets().get(0).expression().value().orElseThrow())
                .containsExactly(Fraction.of(2), Fraction.of(3));
        assertThat(step.activities())
                .extracting(activity -> activity.indicators().get(0).text())
                .containsExactly("จำนวนเรื่อง", "จำนวนรุ่น");
    }

    @Test
    void O13_inline_bullets_and_one_owner_twice() {
        assertThat(withOwner("<p>- ฝ่ายสวน - ฝ่ายสวน</p>").owners())
                .extracting(Owner::text)
                .containsExactly("ฝ่ายสวน");
    }

    @Test
    void O14_hyphen_is_bullet_or_range_but_no_minus() {
        assertThat(withTarget("- ๓ ครั้ง").allTargets().get(0).expression().value())
                .contains(Fraction.of(3));
        assertThat(withTarget("ดำเนินการภายในม.ค. - มี.ค. ๒๕๖๗").allTargets()).hasSize(1);
    }

    @Test
    void O15_one_period_over_two_paragraphs() {
        assertThat(only(withPeriod("<p>ก.ย. ๒๕๖๗</p> <p>เป็นต้นไป</p>"))).isInstanceOf(PlanPeriod.OpenEnded.class);
    }

    @Test
    void O16_since_onward_and_for_example_are_told_apart() {
        assertThat(only(withPeriod("ก.ค. ๒๕๖๗ เป็นต้นไป"))).isInstanceOf(PlanPeriod.OpenEnded.class);
        KnowledgePlan plan =
                plan(Plans.complete().replace("ประชาชนใช้สวนมากขึ้น", "ทำมาตั้งแต่ปีงบประมาณ ๒๕๖๐ เป็นต้นมา"));
        assertThat(plan.statedFiscalYears()).containsExactly(FiscalYear.of(2567));
        assertThat(withEvidence("- ป้าย แผ่นพับ เป็นต้น").evidence()).hasSize(1);
    }

    @Test
    void O17_deadline_glued_to_the_month() {
        assertThat(span(only(withPeriod("ภายในเดือนม.ค. ๒๕๖๗")))).isEqualTo("-/2024-01-31");
    }

    @Test
    void O18_within_and_a_range() {
        assertThat(only(withPeriod("ภายในเดือนส.ค. - ก.ย. ๒๕๖๗")).end()).contains(LocalDate.of(2024, 9, 30));
    }

    @Test
    void O19_time_target_in_the_target_column() {
        Target target =
                withTarget("ดำเนินการภายในม.ค. - มี.ค. ๒๕๖๗").allTargets().get(0);
        assertThat(target.expression().kind()).isEqualTo(TargetKind.TIME);
    }

    @Test
    void O20_inside_is_temporal_only_before_a_time() {
        assertThat(withTarget("ใช้ภายในองค์กร").allTargets())
                .allSatisfy(target -> assertThat(target.expression().kind()).isNotEqualTo(TargetKind.TIME));
    }

    @Test
    void O21_year_once_or_twice() {
        assertThat(span(only(withPeriod("ม.ค. - มี.ค. ๒๕๖๗")))).isEqualTo("2024-01-01/2024-03-31");
        assertThat(span(only(withPeriod("ต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗")))).isEqualTo("2023-10-01/2024-09-30");
    }

    @Test
    void O22_abbreviation_dots_separate_nothing() {
        PlanStep step = withOwner("- งานแผน อบจ. ส่วนกลาง - ช่างของอบจ.");
        assertThat(step.owners()).extracting(Owner::text).containsExactly("งานแผน อบจ. ส่วนกลาง", "ช่างของอบจ.");
    }

    @Test
    void O23_glued_era_mark_is_a_year_and_no_quantity() {
        Target target = withTarget("มีแผนงาน ปีพ.ศ. ๒๕๖๗").allTargets().get(0);
        assertThat(target.expression().kind()).isEqualTo(TargetKind.EXISTENCE);
        assertThat(target.expression().value()).isEmpty();
    }

    @Test
    void O24_letter_number_is_kept_as_written() {
        assertThat(plan(BROKEN).references())
                .filteredOn(reference -> reference.kind() == LegalReference.Kind.LETTER)
                .extracting(reference -> reference.letterNumber().orElseThrow())
                .containsExactly("มท ๑๒๓๔/ว ๕๖");
    }

    @Test
    void O25_dates_of_letters_are_no_schedule() {
        KnowledgePlan plan = plan(BROKEN);
        assertThat(plan.references().get(2).date()).contains(LocalDate.of(2022, 3, 1));
        assertThat(plan.steps().get(0).allPeriods()).hasSize(1);
    }

    @Test
    void O26_years_of_laws_are_no_values() {
        KnowledgePlan plan = plan(BROKEN);
        assertThat(plan.steps().get(0).allTargets()).hasSize(1);
        assertThat(plan.references())
                .extracting(reference -> reference.buddhistYear().orElse(0))
                .containsExactly(2550, 2551, 0);
    }

    @Test
    void O27_dotted_ordinals() {
        KnowledgePlan plan = plan("ตารางที่ ๓.๑๒ " + Plans.complete());
        assertThat(plan.header().tableNumber()).contains("3.12");
        assertThat(plan.header().achievementIndicators().get(0).number()).contains("3.1");
    }

    @Test
    void O28_blended_comparator() {
        assertThat(withTarget("อย่างน้อยกว่า ๒ เรื่อง")
                        .allTargets()
                        .get(0)
                        .expression()
                        .value())
                .contains(Fraction.of(2));
    }

    @Test
    void O29_bare_number_with_alternative_units() {
        Target target = withTarget("๒ ฉบับ/ชิ้น").allTargets().get(0);
        assertThat(target.expression().comparatorStated()).isFalse();
        assertThat(target.expression().units()).containsExactly(TargetUnit.DOCUMENT, TargetUnit.PIECE);
    }

    @Test
    void O30_share_glued_to_its_group() {
        PlanStep step = kmp("๗", ACTIVITY, "ม.ค. ๒๕๖๗", "", "", "- คนสวนทุกคนร้อยละ ๘๐", "", "");
        assertThat(step.targets().get(0).column()).isEqualTo(PlanColumn.TARGET_GROUP);
        assertThat(step.targets().get(0).expression().kind()).isEqualTo(TargetKind.PERCENT);
        assertThat(step.targetGroups().get(0).text()).isEqualTo("คนสวนทุกคน");
    }

    @Test
    void O31_slip_in_a_unit() {
        assertThat(withTarget("๑ องค์กรความรู้")
                        .allTargets()
                        .get(0)
                        .expression()
                        .units())
                .containsExactly(TargetUnit.KNOWLEDGE_BODY);
    }

    @Test
    void O32_two_targets_in_one_line() {
        assertThat(withTarget("อย่างน้อย ๑ ช่องทาง - ๑ ตัวอย่าง").allTargets()).hasSize(2);
    }

    @Test
    void O33_rate_between_comparator_and_number() {
        assertThat(withTarget("รายงานอย่างน้อย ปีละ ๑ ครั้ง")
                        .allTargets()
                        .get(0)
                        .expression()
                        .kind())
                .isEqualTo(TargetKind.FREQUENCY);
    }

    @Test
    void O34_line_wrap_blanks_inside_names() {
        KnowledgePlan plan = plan(Plans.complete().replaceFirst("ฝ่ายสวนสาธารณะ", "ฝ่าย สวน สาธารณะ"));
        assertThat(plan.steps().get(0).owners()).extracting(Owner::text).containsExactly("ฝ่ายสวนสาธารณะ");
    }

    @Test
    void O35_doubled_tone_mark() {
        ReadResult result =
                PlanReader.standard().readText("plan.txt", Plans.complete().replace("มากขึ้น", "มากขึ้้น"));
        assertThat(result.plans().get(0).header().reason()).contains("ประชาชนใช้สวนมากขึ้น");
        assertThat(result.problem(ProblemCode.TEXT_REPAIRED)).isPresent();
    }

    @Test
    void O36_step_name_that_contains_the_name_of_the_process() {
        String row = "๓\tการจัดการความรู้ให้เป็นระบบ\tม.ค. ๒๕๖๗\tก\tข\tค\tง\tจ";
        assertThat(plan(Plans.header() + Plans.KMP_HEAD + "\n" + row)
                        .steps()
                        .get(0)
                        .step())
                .contains(ProcessStep.KMP3);
    }

    @Test
    void O37_slips_in_words_are_kept() {
        PlanStep step = kmp("๗", "การเรียนรู้ (KMP ๗) - การนำความรู้นำไปใช้", "", "", "", "", "", "");
        assertThat(step.activities().get(0).description()).isEqualTo("การนำความรู้นำไปใช้");
    }

    @Test
    void O38_terminators_are_no_items() {
        assertThat(withEvidence("- ป้าย - ฯลฯ").evidence())
                .extracting(evidence -> evidence.text())
                .containsExactly("ป้าย");
    }

    @Test
    void O39_repetition_mark_stays() {
        assertThat(withEvidence("- คู่มือด้านต่างๆ").evidence().get(0).text()).isEqualTo("คู่มือด้านต่างๆ");
    }

    @Test
    void O40_slash_inside_one_item() {
        assertThat(withOwner("สำนัก/กองช่าง").owners()).hasSize(1);
    }

    @Test
    void O41_legend_lines_are_remarks_and_no_rows() {
        KnowledgePlan plan =
                plan(Plans.complete() + "\nหมายเหตุ\n\nKMP คือ กระบวนการ\nCMP ๑ การเตรียมการ/\nCMP ๒ การสื่อสาร\n");
        assertThat(plan.steps()).hasSize(13);
        assertThat(plan.remarks()).hasSize(4);
    }

    @Test
    void O42_recognition_row_has_no_code() {
        KnowledgePlan plan = plan(Plans.header() + Plans.KMP_HEAD + "\n" + Plans.kmpRows()
                + "๘.\tการยกย่องชมเชย - มอบรางวัล\tก.ย. ๒๕๖๗\tก\t๑ ครั้ง\tค\tง\tจ\n");
        assertThat(plan.recognition().orElseThrow().id()).isEqualTo(PlanStep.RECOGNITION_ID);
        assertThat(plan.recognition().orElseThrow().process()).isEqualTo(PlanProcess.KMP);
        assertThat(plan.step(ProcessStep.CMP6)).isEmpty();
    }

    @Test
    void O43_lines_without_label_belong_to_the_field_above() {
        KnowledgePlan plan =
                plan(Plans.complete().replace("๓.๑ ความพึงพอใจ", "๓.๑ ความพึงพอใจ\nตัวชี้วัดที่ ๔.๒ จำนวนสวน"));
        assertThat(plan.header().achievementIndicators())
                .extracting(indicator -> indicator.number().orElse(""))
                .containsExactly("3.1", "4.2");
    }

    @Test
    void O44_number_of_the_issue_stands_behind_the_colon() {
        assertThat(plan(Plans.complete())
                        .header()
                        .strategicIssue()
                        .orElseThrow()
                        .number())
                .contains("2");
    }

    @Test
    void O45_evidence_that_breaks_off() {
        assertThat(withEvidence("- รายงานการประชุมที่ระบุ").evidence().get(0).isCutOff())
                .isTrue();
        assertThat(withEvidence("- รายงานของเจ้าหน้าที่").evidence().get(0).isCutOff())
                .isFalse();
    }

    @Test
    void O46_alternative_evidence() {
        assertThat(withEvidence("- รายงานการประชุม หรือสรุปผลองค์ความรู้")
                        .evidence()
                        .get(0)
                        .types())
                .containsExactly(EvidenceType.MEETING_MINUTES, EvidenceType.KNOWLEDGE_SUMMARY);
    }

    @Test
    void O47_declared_totals_in_a_cell() {
        PlanStep unused = cmp("กระบวนการและเครื่องมือ (CMP ๓)", "ก", "", "", "", "");
        assertThat(unused.step()).contains(ProcessStep.CMP3);
        KnowledgePlan plan = plan(Plans.complete()
                .replace(
                        "ประชุมเรื่องที่ 3",
                        "มีกระบวนการบริหารการเปลี่ยนแปลง ๖ ขั้นตอน กับกระบวนการจัดการความรู้ ๗ ขั้นตอนรวม ๑๓ ขั้นตอน"));
        assertThat(plan.statedTotals()).hasSize(1);
        assertThat(plan.statedTotals().get(0).cmp()).contains(6);
        assertThat(plan.statedTotals().get(0).kmp()).contains(7);
        assertThat(plan.statedTotals().get(0).total()).contains(13);
    }

    @Test
    void O48_owner_by_reference_to_the_host() {
        assertThat(plan(Plans.complete())
                        .step(ProcessStep.CMP1)
                        .orElseThrow()
                        .owners()
                        .get(0)
                        .resolvesTo())
                .contains("กองช่าง");
        assertThat(withOwner("กองช่าง").owners().get(0).resolvesTo()).isEmpty();
    }

    @Test
    void O49_copied_cells_are_kept_in_each_row() {
        assertThat(plan(Plans.complete()).steps().subList(0, 7))
                .allSatisfy(step -> assertThat(step.evidence()).hasSize(1));
    }

    @Test
    void O50_activity_in_the_evidence_column() {
        assertThat(withEvidence("- กิจกรรมการ ยกย่อง - การให้รางวัล").evidence())
                .allSatisfy(evidence -> assertThat(evidence.types()).containsExactly(EvidenceType.ACTIVITY));
    }

    @Test
    void O51_outcome_in_the_group_column_is_kept() {
        PlanStep step = kmp("๗", ACTIVITY, "", "", "", "- คนสวน ได้รับความรู้เพิ่ม", "", "");
        assertThat(step.targetGroups().get(0).text()).isEqualTo("คนสวน ได้รับความรู้เพิ่ม");
        assertThat(step.targets()).isEmpty();
    }

    @Test
    void O52_document_in_the_indicator_column() {
        PlanStep step = kmp("๗", ACTIVITY, "", "- คู่มือการปฏิบัติงาน", "", "", "", "");
        assertThat(step.allIndicators().get(0).text()).isEqualTo("คู่มือการปฏิบัติงาน");
        assertThat(step.allTargets()).isEmpty();
        assertThat(step.cell(PlanColumn.INDICATOR).map(PlanCell::text)).contains("- คู่มือการปฏิบัติงาน");
        assertThat(step.allPeriods()).isEqualTo(List.<PlannedPeriod>of());
    }
}
