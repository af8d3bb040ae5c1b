package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.PlanPeriod;

class MessagesTest {
    private static final Messages TH = Messages.of(Language.TH);
    private static final Messages EN = Messages.of(Language.EN);
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 1, 31);

    @Test
    void finds_titles_in_both_languages() {
        assertThat(TH.text("KMP-01.title")).isEqualTo("มีกระบวนการจัดการความรู้ครบ ๗ ขั้นตอน");
        assertThat(EN.text("KMP-01.title")).isEqualTo("All seven KMP steps present");
    }

    @Test
    void fills_a_message_with_its_arguments() {
        Message message = new Message(
                "PLN-01.fields-missing",
                Map.of(
                        "expected", Argument.number(5),
                        "actual", Argument.number(3),
                        "missing",
                                Argument.items(
                                        List.of(Argument.name("เหตุผล", "reason"), Argument.name("ชื่อ", "topic")))));
        assertThat(TH.text(message)).isEqualTo("ส่วนหัวของแผนกรอก ๓ จาก ๕ หัวข้อ ยังขาด เหตุผล และ ชื่อ");
        assertThat(EN.text(message))
                .isEqualTo("Required header fields that are filled: 3 of 5; missing: reason and topic.");
    }

    @Test
    void ends_a_sentence_that_ends_in_an_abbreviation_with_one_full_stop() {
        Message message = new Message("PLN-02.passed", Map.of("actual", new Argument.Year(FiscalYear.of(2566))));
        assertThat(EN.text(message)).isEqualTo("The fiscal year of the plan is 2566 B.E.");
        assertThat(TH.text(message)).isEqualTo("ปีงบประมาณของแผนคือ พ.ศ. ๒๕๖๖");
    }

    @Test
    void shows_a_dash_for_a_missing_value() {
        assertThat(EN.text("KMP-01.step-missing")).isEqualTo("The plan must have –, but no row of it was found.");
    }

    @Test
    void cuts_a_percentage_without_end_and_never_rounds_it() {
        Argument nearly = Argument.percent(Fraction.of(239_999, 3_000));
        assertThat(EN.text(nearly)).isEqualTo("79.99… percent");
        assertThat(TH.text(nearly)).isEqualTo("ร้อยละ ๗๙.๙๙…");
        assertThat(EN.text(Argument.percent(Fraction.of(639_999, 8_000)))).isEqualTo("79.99… percent");
    }

    @Test
    void names_the_missing_records_of_the_rule() {
        assertThat(TH.text("PRT-01.records-missing"))
                .isEqualTo(
                        "ไม่มีบันทึกผลการดำเนินงาน: ต้องมีจำนวนผู้เข้าร่วม (ไม่นับซ้ำ) และจำนวนบุคลากรที่เกี่ยวข้อง");
        assertThat(EN.text(new Message("records-missing", Map.of("needs", Argument.name("แฟ้ม", "the files")))))
                .isEqualTo("There are no records of what was done; needed: the files.");
    }

    @Test
    void falls_back_to_the_text_for_all_rules() {
        assertThat(EN.has("XYZ-01.passed")).isTrue();
        assertThat(EN.text("XYZ-01.passed")).isEqualTo("The demand is met.");
        assertThat(EN.has("XYZ-01.title")).isFalse();
    }

    @Test
    void shows_key_and_values_of_a_message_without_text() {
        assertThat(EN.text(new Message("XYZ-01.too-dear", Map.of("actual", Argument.number(7)))))
                .isEqualTo("XYZ-01.too-dear: actual 7");
        assertThat(EN.text("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void renders_each_kind_of_argument() {
        assertBoth(Argument.text(" งาน\n ก "), "“งาน ก”", "'งาน ก'");
        assertBoth(Argument.text("  "), "–", "–");
        assertBoth(Argument.number(1234), "๑๒๓๔", "1234");
        assertBoth(new Argument.Number(Fraction.of(1, 8)), "๐.๑๒๕", "0.125");
        assertBoth(new Argument.Number(Fraction.of(2, 3)), "๒/๓", "2/3");
        assertBoth(Argument.percent(Fraction.of(80)), "ร้อยละ ๘๐", "80 percent");
        assertBoth(Argument.percent(Fraction.of(7999, 100)), "ร้อยละ ๗๙.๙๙", "79.99 percent");
        assertBoth(Argument.percent(Fraction.of(79999, 1000)), "ร้อยละ ๗๙.๙๙…", "79.99… percent");
        assertBoth(Argument.percent(Fraction.of(200, 3)), "ร้อยละ ๖๖.๖๖…", "66.66… percent");
        assertBoth(new Argument.Date(LAST_DAY), "๓๑ มกราคม ๒๕๖๖", "31 Jan 2566 B.E.");
        assertBoth(new Argument.Year(FiscalYear.of(2566)), "พ.ศ. ๒๕๖๖", "2566 B.E.");
        PlanPeriod month = new PlanPeriod.Month(YearMonth.of(2023, 9));
        assertBoth(new Argument.Period(month), "ก.ย. ๒๕๖๖", "Sep 2566 B.E.");
        assertBoth(Argument.name("เป้าหมาย", "Target"), "เป้าหมาย", "Target");
        assertBoth(Argument.items(List.of()), "ไม่มี", "none");
        assertBoth(
                Argument.items(List.of(Argument.number(1), Argument.number(2), Argument.number(3))),
                "๑, ๒ และ ๓",
                "1, 2 and 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ก้", "น้ำ", "เก", "𠀀", "e\u0301", "a"})
    void shortens_long_texts_between_characters_as_readers_see_them(String character) {
        for (int lead = 0; lead < 4; lead++) {
            String prefix = "x".repeat(lead);
            String text = ArgumentTexts.shortened(prefix + character.repeat(121));
            assertThat(text).startsWith(prefix).endsWith("…").hasSizeBetween(100, 121);
            String kept = text.substring(lead, text.length() - 1);
            assertThat(kept.replace(character, "").length() < character.length() && kept.startsWith(character))
                    .isTrue();
        }
    }

    @Test
    void leaves_texts_of_120_characters_as_they_are() {
        assertThat(ArgumentTexts.shortened("ก".repeat(120))).isEqualTo("ก".repeat(120));
        assertThat(ArgumentTexts.shortened("ก".repeat(121))).isEqualTo("ก".repeat(120) + "…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan | แผน | plan",
                "header/hostUnit | ส่วนหัวของแผน เจ้าภาพ | header, host unit",
                "fiscalYear | ปีงบประมาณ | fiscal year",
                "steps | ขั้นตอนทั้งหมด | all steps",
                "steps/KMP2 | KMP 2 | KMP 2",
                "steps/KMP2/activities/1/targets/2 | KMP 2 กิจกรรมย่อยที่ ๑ เป้าหมายที่ ๒ | KMP 2, sub-activity 1, target 2",
                "steps/KMP2-2/periods/1 | KMP 2 (แถวที่ ๒) ระยะเวลาที่ ๑ | KMP 2 (row 2), period 1",
                "steps/KMP_RECOGNITION/evidence/1 | แถวการยกย่องชมเชย เอกสารหลักฐานที่ ๑ | recognition row, evidence 1",
                "steps/row-9 | ขั้นตอน row-๙ | step row-9",
                "references | กฎหมายและหนังสือสั่งการที่อ้างถึง | legal references",
                "references/3 | กฎหมายหรือหนังสือที่ ๓ | legal reference 3",
                "tables/1 | ตารางที่ ๑ | table 1",
                "totals/1 | จำนวนขั้นตอนที่แผนระบุแห่งที่ ๑ | stated total 1",
                "knowledgeItems | รายการองค์ความรู้ | knowledge items",
                "records | บันทึกผลการดำเนินงาน | records",
                "records/plan | บันทึกผลการดำเนินงาน แผนที่ระบุไว้ | records, the plan they belong to",
                "records/activities | บันทึกผลการดำเนินงาน | records of activities",
                "records/knowledgeBodies | บันทึกองค์ความรู้ | records of bodies of knowledge",
                "records/events/e-7 | บันทึกกิจกรรมที่จัด รายการ e-7 | records of events, entry e-7",
                "records/riskRegister | ทะเบียนความเสี่ยง | risk register",
                "records/risks | ความเสี่ยงในทะเบียน | risks in the register",
                "records/risks/R-12 | ความเสี่ยง R-12 | risk R-12",
                "records/risks/R-12/indicators/1 | ความเสี่ยง R-12 ตัวชี้วัดที่ ๑ | risk R-12, indicator 1",
                "records/minutes | บันทึกminutes | records of minutes",
                "budgets/7/lines | budgets 7 lines | budgets 7, lines",
            })
    void reads_subject_paths_aloud(String path, String thai, String english) {
        assertThat(TH.subject(path)).isEqualTo(thai);
        assertThat(EN.subject(path)).isEqualTo(english);
    }

    @Test
    void reads_positions_aloud() {
        SourcePosition word = SourcePosition.builder()
                .document("plan.docx")
                .table(1)
                .row(3)
                .column("เป้าหมาย")
                .build();
        assertThat(TH.position(word)).isEqualTo("plan.docx ตารางที่ ๑ แถวที่ ๓ คอลัมน์ “เป้าหมาย”");
        assertThat(EN.position(word)).isEqualTo("plan.docx, table 1, row 3, column 'เป้าหมาย'");
        SourcePosition excel = SourcePosition.builder().sheet("KM").cell("B7").build();
        assertThat(TH.position(excel)).isEqualTo("แผ่นงาน “KM” ช่อง B7");
        assertThat(EN.position(excel)).isEqualTo("sheet 'KM', cell B7");
    }

    @Test
    void does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
            assertBoth(new Argument.Date(LAST_DAY), "๓๑ มกราคม ๒๕๖๖", "31 Jan 2566 B.E.");
            assertBoth(Argument.number(10), "๑๐", "10");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertBoth(Argument argument, String thai, String english) {
        assertThat(TH.text(argument)).isEqualTo(thai);
        assertThat(EN.text(argument)).isEqualTo(english);
    }
}
