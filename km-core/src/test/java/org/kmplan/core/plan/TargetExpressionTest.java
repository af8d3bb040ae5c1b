package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Target expressions beyond the catalogue, whole, damaged and in other columns. */
class TargetExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ไม่น้อยกว่า ร้อยละ ๙๐ ของผู้เข้าร่วมอบรม | PERCENT ≥ 90 PERCENT",
                "ผู้เข้าอบรมผ่านเกณฑ์ร้อยละ 80 ขึ้นไป | PERCENT ≥ 80 PERCENT",
                "1 เล่ม/ปี | FREQUENCY ≥? 1 VOLUME per YEAR",
                "อย่างน้อย 2 เรื่องต่อปี | FREQUENCY ≥ 2 TOPIC per YEAR",
                "จัดประชุม 2 ครั้ง | COUNT ≥? 2 EVENT",
                "มีคู่มือ ๑ เล่ม | COUNT ≥? 1 VOLUME",
                "ภายใน 30 ก.ย. 66 | TIME ⇥ by 2023-09-30",
                "จำนวน 1 แผน | COUNT ≥? 1 PLAN",
                "5 คน | COUNT ≥? 5 PERSON",
                "≥ร้อยละ 80 | PERCENT ≥ 80 PERCENT",
                "80 เปอร์เซ็นต์ | PERCENT ≥? 80 PERCENT",
                "ร้อยละ 75-80 | PERCENT – 75..80 PERCENT",
                "ร้อยละ 75 - ร้อยละ 80 | PERCENT – 75..80 PERCENT",
                "80% - 90% | PERCENT – 80..90 PERCENT",
                "ระดับมากขึ้นไป | LEVEL ≥ LEVEL 'มาก' [SCALE_NEEDED]",
                "ไม่ต่ำกว่าระดับดี | LEVEL ≥ LEVEL 'ดี' [SCALE_NEEDED]",
                "คะแนนเฉลี่ย 3.51 ขึ้นไป | COUNT ≥ 3.51 SCORE as SCORE",
                "คะแนนเฉลี่ยความพึงพอใจไม่น้อยกว่า 3.51 จากคะแนนเต็ม 5 คะแนน | COUNT ≥ 3.51 SCORE as SCORE of 5 SCORE",
                "อย่างน้อยกองละ ๑ คน | FREQUENCY ≥ 1 PERSON per UNIT",
                "เดือนละครั้ง | FREQUENCY ≥? 1 EVENT per MONTH",
                "ปีละสองครั้ง | FREQUENCY ≥? 2 EVENT per YEAR [NUMBER_IN_WORDS]",
                "ครบทุกหน่วยงาน | PERCENT = 100 PERCENT",
                "ร้อยละร้อย | PERCENT ≥? 100 PERCENT [NUMBER_IN_WORDS]",
                "ไม่มีข้อร้องเรียน | COUNT ≤ 0 OTHER as OTHER [NONE_AT_ALL]",
                "ครึ่งหนึ่งของบุคลากร | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]",
                "ไม่น้อยกว่าสองในสามของบุคลากรทั้งหมด | PERCENT ≥ 200/3 PERCENT [NUMBER_IN_WORDS]",
                "2 ใน 3 ของผู้เข้าร่วม | PERCENT ≥? 200/3 PERCENT",
                "บุคลากร จำนวน 50 คน | NOT_A_TARGET = 50 PERSON [HEADCOUNT]",
                "ผู้เข้าร่วมอบรม 50 คน | COUNT ≥? 50 PERSON",
                "ผู้เข้าร่วมไม่น้อยกว่า 50 คน | COUNT ≥ 50 PERSON",
                "พัฒนาบุคลากร จำนวน 50 คน | COUNT ≥? 50 PERSON",
                "อย่างน้อย ๑ เรื่อง ภายในเดือนมี.ค. ๒๕๖๖ | COUNT ≥ 1 TOPIC by 2023-03-31",
                "ไม่เกินวันที่ 30 กันยายน 2566 | TIME ⇥ by 2023-09-30",
                "แล้วเสร็จภายในกำหนด | TIME ⇥ [DEADLINE_NOT_STATED]",
                "แล้วเสร็จภายใน 30 วัน | COUNT ≤ 30 DAY",
                "จัดอบรม 1 ครั้ง และผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 | COUNT ≥? 1 EVENT; PERCENT ≥ 80 PERCENT",
                "อย่างน้อย 2 ช่องทาง; ไม่น้อยกว่า 1 เล่ม | COUNT ≥ 2 CHANNEL; COUNT ≥ 1 VOLUME",
                "๑) จำนวน ๑ ชุด ๒) ไม่น้อยกว่า ๑ เรื่อง | COUNT ≥? 1 SET; COUNT ≥ 1 TOPIC",
                "อย่างน้อย 2 ช่องทาง เช่น เว็บไซต์ 1 แห่ง Line 2 กลุ่ม | COUNT ≥ 2 CHANNEL",
                "จัดกิจกรรม เช่น ประชุม สัมมนา อย่างน้อย 2 ครั้ง | COUNT ≥ 2 EVENT",
                "มากกว่าหรือเท่ากับร้อยละ 80 | PERCENT ≥ 80 PERCENT",
                "อย่างน้อยไม่ต่ำกว่า 3 เรื่อง | COUNT ≥ 3 TOPIC",
                "ตั้งแต่ 30 คนขึ้นไป | COUNT ≥ 30 PERSON",
                "ทุกไตรมาส | FREQUENCY ≥? 1 EVENT per QUARTER",
                "รายงานผลทุกไตรมาส | FREQUENCY ≥? 1 REPORT per QUARTER",
                "1 ครั้ง ทุก 6 เดือน | FREQUENCY ≥? 1 EVENT per 6 MONTH",
                "ทุก 6 เดือน | FREQUENCY ≥? 1 EVENT per 6 MONTH [INVERSE_RATE]",
                "คนละ 1 เรื่องต่อปี | FREQUENCY ≥? 1 TOPIC per PERSON per YEAR",
                "1 หน่วยงาน 1 องค์ความรู้ | FREQUENCY ≥? 1 KNOWLEDGE_BODY per UNIT",
                "รวมทั้งสิ้น 12 ครั้ง | NOT_A_TARGET = 12 EVENT [DECLARED_TOTAL]",
                "รวบรวม 3 เรื่อง | COUNT ≥? 3 TOPIC",
                "ทั้งหมด 12 ครั้ง | COUNT = 12 EVENT",
                "ครบ 5 เรื่อง | COUNT = 5 TOPIC",
                "ร้อยละ 0 | PERCENT ≥? 0 PERCENT",
                "0 เรื่อง | COUNT ≥? 0 TOPIC",
                "ร้อยละ | UNREADABLE PERCENT [NUMBER_MISSING]",
                "ร้อยละ .... | UNREADABLE PERCENT [NUMBER_MISSING]",
                "จำนวน ..... เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]",
                "40-30 คน | UNREADABLE PERSON",
                "80.5.1 เรื่อง | UNREADABLE TOPIC",
                "1,2,3 | QUALITATIVE",
                "งบประมาณ 50,000 บาท | NOT_A_TARGET 50000 BAHT [MONEY]",
                "จัดอบรม 1 ครั้ง งบประมาณ 50,000 บาท | COUNT ≥? 1 EVENT",
                "2 ล้านบาท | NOT_A_TARGET 2000000 BAHT [MONEY]",
                "5S | QUALITATIVE",
                "กิจกรรม 5ส | QUALITATIVE",
                "จัดกิจกรรม 5ส อย่างน้อย 2 ครั้ง | COUNT ≥ 2 EVENT",
                "ครั้งที่ 1/2566 | QUALITATIVE",
                "ประชุมครั้งที่ 2 | QUALITATIVE",
                "PMQA 4.0 | QUALITATIVE",
                "ไตรมาสที่ 2 | TIME ⇥ by 2023-03-31",
                "ไตรมาสที่ 1 - 2 | TIME ⇥ by 2023-03-31",
                "มี.ค. 2566 | TIME ⇥ by 2023-03-31",
                "มีนาคม 2566 | TIME ⇥ by 2023-03-31",
                "มีความรู้เพิ่มขึ้น | QUALITATIVE",
                "2500 คน | COUNT ≥? 2500 PERSON",
                "ไม่น้อยกว่า 2,500 คน | COUNT ≥ 2500 PERSON",
                "แผนปี 2566 | QUALITATIVE",
                "ปี 2566 จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC",
                "2 | COUNT ≥? 2",
                "๘๐ | COUNT ≥? 80",
                "≥ 80 | COUNT ≥ 80",
                "สองเรื่อง | COUNT ≥? 2 TOPIC [NUMBER_IN_WORDS]",
                "อย่างน้อยหนึ่งครั้ง | COUNT ≥ 1 EVENT [NUMBER_IN_WORDS]",
                "เรื่องใดเรื่องหนึ่ง | QUALITATIVE",
                "จัดตั้งศูนย์เรียนรู้ 2 ศูนย์ | COUNT ≥? 2 OTHER",
                "จำนวนหนึ่ง | QUALITATIVE",
                "ร้อยละเก้าสิบห้า | PERCENT ≥? 95 PERCENT [NUMBER_IN_WORDS]",
                "สามารถนำไปใช้ได้ | QUALITATIVE",
                "ร้อยละ 80 = 4 คะแนน | NOT_A_TARGET [SCORING_RULE]",
                "ระดับ 5 = ร้อยละ 80 ขึ้นไป | NOT_A_TARGET [SCORING_RULE]",
                "ความพึงพอใจระดับมาก ร้อยละ 80 | PERCENT ≥? 80 PERCENT as SCORE",
                "ร้อยละ 80 (40 คน) | PERCENT ≥? 80 PERCENT alias 40 PERSON",
                "(อย่างน้อย 2 เรื่อง) | COUNT ≥ 2 TOPIC",
                "30 - 40 คน | COUNT – 30..40 PERSON",
                "ร้อยละ 80 ของผู้บริหารและบุคลากร | PERCENT ≥? 80 PERCENT",
                "อย่างน้อย 1 ครั้ง/1 ปี | FREQUENCY ≥ 1 EVENT per YEAR",
                "1 ครั้งต่อ 2 ปี | FREQUENCY ≥? 1 EVENT per 2 YEAR",
                "50 คน/รุ่น | FREQUENCY ≥? 50 PERSON per OTHER",
                "จำนวน 2 รุ่น รุ่นละ 50 คน | COUNT ≥? 2 CLASS; FREQUENCY ≥? 50 PERSON per OTHER",
                "ร้อยละ 10 ต่อปี | PERCENT ≥? 10 PERCENT per YEAR",
                "เพิ่มขึ้นร้อยละ 5 | PERCENT ≥? 5 PERCENT as INCREASE",
                "ลดลงร้อยละ 10 | PERCENT ≥? 10 PERCENT as DECREASE",
                "ไม่เท่ากับ 5 เรื่อง | UNREADABLE TOPIC",
                "อย่างน้อย 3 วัน | COUNT ≥ 3 DAY",
                "ภายในปีงบประมาณ พ.ศ. 2566 | TIME ⇥ by 2023-09-30",
                "ภายในปี 2566 | TIME ⇥ by 2023-12-31",
                "ก่อนวันที่ 30 กันยายน 2566 | TIME ⇥ by 2023-09-29",
                "ภายใน 31 ก.พ. 2566 | UNREADABLE",
                "ภายในไตรมาสที่ 2 | TIME ⇥ by 2023-03-31",
                "ต.ค. 2565 - ก.ย. 2566 | TIME ⇥ by 2023-09-30",
                "ประกาศ ณ วันที่ 1 ต.ค. 2565 | QUALITATIVE",
                "ผู้บริหารและพนักงานทุกคน | PERCENT = 100 PERCENT [ALL_OF_THEM]",
                "จำนวนคำสั่ง 1 คำสั่ง | COUNT ≥? 1 ORDER",
                "1 คำสั่ง | COUNT ≥? 1 ORDER",
                "มีคำสั่งแต่งตั้งคณะทำงาน จำนวน 10 คน | EXISTENCE ∃ ORDER",
                "ระดับความสำเร็จระดับ 4 | LEVEL ≥? 4 LEVEL '4'",
                "ระดับ 3-5 | LEVEL – 3..5 LEVEL '3'",
                "เต็ม 5 คะแนน | NOT_A_TARGET 5 SCORE [MAXIMUM_SCORE]",
                "พนักงานอย่างน้อย 1 คน/กอง | FREQUENCY ≥ 1 PERSON per UNIT",
                "บุคลากรร้อยละ 80 เข้าร่วม และความพึงพอใจร้อยละ 85 | PERCENT ≥? 80 PERCENT; PERCENT ≥? 85 PERCENT as SCORE",
                "ไตรมาสที่ 2 จำนวน 1 ครั้ง | COUNT ≥? 1 EVENT",
                "จำนวน 3 ข้อมูล | COUNT ≥? 3 OTHER",
                "เผยแพร่ 2 ช่องทางขึ้นไป | COUNT ≥ 2 CHANNEL",
                "อย่างน้อยจัดประชุม 2 ครั้ง | COUNT ≥ 2 EVENT",
                "ประกอบด้วย 3 ส่วน | QUALITATIVE",
                "ไม่เกิน 3 ครั้ง | COUNT ≤ 3 EVENT",
                "จัดทำสื่อ 3D | QUALITATIVE",
                "อย่างน้อย 1 เรื่อง/หน่วยงาน/ปี | FREQUENCY ≥ 1 TOPIC per UNIT per YEAR",
                "มีผู้เข้าร่วมร้อยละ 80 | PERCENT ≥? 80 PERCENT",
                "ผลการประเมินไม่ต่ำกว่า 4.00 คะแนน | COUNT ≥ 4 SCORE as SCORE",
                "ตามที่ มท ๐๘๐๕.๒/ว ๒๙๐ ลงวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๔ | QUALITATIVE",
                "เวลา 09.00 น. | QUALITATIVE",
                "ร้อยละ 66.67 | PERCENT ≥? 66.67 PERCENT",
                "ร้อยละ 1,000 | PERCENT ≥? 1000 PERCENT [ABOVE_HUNDRED_PERCENT]",
                "99999999999999999999 เรื่อง | UNREADABLE TOPIC",
                "กลุ่มเป้าหมาย 26 คน ร้อยละ 80 | PERCENT ≥? 80 PERCENT of 26 PERSON",
                "เจ้าหน้าที่ 5 คน | NOT_A_TARGET = 5 PERSON [HEADCOUNT]",
                "มีเจ้าหน้าที่เข้าร่วมร้อยละ 80 | PERCENT ≥? 80 PERCENT",
                "สถานที่ 3 แห่ง | COUNT ≥? 3 PLACE",
                "ผู้เข้าร่วม 50 คน | COUNT ≥? 50 PERSON",
            })
    void reads_what_officers_write(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ไม่ต่ากว่าร้อยละ ๘๐ | PERCENT ≥ 80 PERCENT",
                "ไม่น้อยกว่ำร้อยละ 80 | PERCENT ≥ 80 PERCENT",
                "ไม น อยกว าร อยละ ๘๐ | PERCENT ≥ 80 PERCENT",
                "ไม ่ น ้ อยกว ่ า ร ้ อยละ ๘๐ | PERCENT ≥ 80 PERCENT",
                "ไม่น้้อยกว่่า ๒ เรื่่อง | COUNT ≥ 2 TOPIC",
                "ไม่ต�่ากว่า ๒ เรื่อง | COUNT ≥ 2 TOPIC",
                "จ านวน ๑ เล่ม | COUNT ≥? 1 VOLUME",
                "อยางนอย ๒ ครั้ง | COUNT ≥ 2 EVENT",
                "ไมน่ อ้ ยกวา่ ๒ ครงั้ | COUNT ≥ 2 EVENT",
            })
    void reads_damaged_text(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "...", "ไม่มี", "<p></p>", "\u200b", "- -"})
    void reads_nothing_in_an_empty_cell(String text) {
        assertThat(TargetTexts.read(text)).isEmpty();
    }

    @Test
    void splits_at_lines_paragraphs_bullets_and_list_numbers() {
        String two = "COUNT ≥? 1 SET; COUNT ≥ 2 TOPIC";
        assertThat(TargetTexts.read("จำนวน ๑ ชุด\nไม่น้อยกว่า ๒ เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("<p>- จำนวน ๑ ชุด</p><p>- ไม่น้อยกว่า ๒ เรื่อง</p>"))
                .isEqualTo(two);
        assertThat(TargetTexts.read("- จำนวน ๑ ชุด - ไม่น้อยกว่า ๒ เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("๑) จำนวน ๑ ชุด ๒) ไม่น้อยกว่า ๒ เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("1. จำนวน 1 ชุด\n2. ไม่น้อยกว่า 2 เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("• จำนวน 1 ชุด • ไม่น้อยกว่า 2 เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("จำนวน 1 ชุด และไม่น้อยกว่า 2 เรื่อง")).isEqualTo(two);
        assertThat(TargetTexts.read("จำนวน 1 ชุด; ไม่น้อยกว่า 2 เรื่อง")).isEqualTo(two);
    }

    @Test
    void gives_each_target_its_own_text() {
        List<TargetExpression> targets =
                TargetExpression.readAll("จัดอบรม 1 ครั้ง และผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80", Optional.empty());
        assertThat(targets)
                .extracting(TargetExpression::raw)
                .containsExactly("จัดอบรม 1 ครั้ง", "ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80");
    }

    @ParameterizedTest
    @EnumSource
    void is_measurable_if_a_result_can_be_compared(TargetKind kind) {
        assertThat(kind.isMeasurable())
                .isEqualTo(Set.of("COUNT", "PERCENT", "FREQUENCY", "EXISTENCE", "TIME")
                        .contains(kind.name()));
    }

    @Test
    void counts_in_units_with_a_name_in_both_languages() {
        assertThat(TargetUnit.PERSON.words()).startsWith("คน");
        assertThat(TargetUnit.OTHER.words()).isEmpty();
        assertThat(TargetUnit.values())
                .allSatisfy(unit -> assertThat(unit.english()).isNotBlank());
    }

    @Test
    void joins_a_comparator_and_the_number_on_the_next_line() {
        assertThat(TargetTexts.read("อย่างน้อย\n๒ ช่องทาง")).isEqualTo("COUNT ≥ 2 CHANNEL");
        assertThat(TargetTexts.read("<p>ร้อยละ ๘๐</p><p>ขึ้นไป</p>")).isEqualTo("PERCENT ≥ 80 PERCENT");
    }

    @Test
    void takes_no_targets_from_listed_examples() {
        assertThat(TargetTexts.read(
                        "- อย่างน้อยกว่า ๒ รายการองค์ความรู้ เช่น ๑) กฎหมาย ได้แก่ ๑.๑) พ.ศ. ๒๕๖๑ ๑.๒) ที่ มท ๐๘๐๕๒/ว ๖๘๕๘"
                                + " ลงวันที่ ๒๙ มีนาคม ๒๕๖๒\n๒) กระบวนการ\n๒.๑) การวิเคราะห์"))
                .isEqualTo("COUNT ≥ 2 KNOWLEDGE_ITEM [BLENDED_COMPARATOR]");
        assertThat(TargetTexts.read("อย่างน้อย 2 ช่องทาง ได้แก่\n- เว็บไซต์\n- Line"))
                .isEqualTo("COUNT ≥ 2 CHANNEL");
        assertThat(TargetTexts.read("2 ช่องทาง เช่น เว็บไซต์ เป็นต้น และไม่น้อยกว่า 1 เล่ม"))
                .isEqualTo("COUNT ≥? 2 CHANNEL; COUNT ≥ 1 VOLUME");
    }

    @Test
    void takes_no_targets_from_a_list_that_began_on_the_page_before() {
        assertThat(TargetTexts.read("๑.๔) หนังสือ ที่ มท ๐๘๐๕.๒/ว ๒๙๐\n๒) กระบวนการ\n๒.๑) การวิเคราะห์"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "เอกสารที่เกี่ยวข้องกับองค์ความรู้ ๒ ฉบับ/ชิ้น | COUNT ≥? 2 DOCUMENT/PIECE",
                "กิจกรรมเพื่อรวบรวมความรู้จากตัวบุคคลอย่างน้อย ๑ ครั้ง | COUNT ≥ 1 EVENT",
                "สื่อสารสนเทศอย่างน้อย ๑ ฉบับ/ชิ้น | COUNT ≥ 1 DOCUMENT/PIECE",
                "- บุคลากรทุกคนที่เกี่ยวข้องร้อยละ ๘๐ | PERCENT ≥? 80 PERCENT",
                "ตัวแทนหน่วยงาน อย่างน้อยกองละ ๑ คน | FREQUENCY ≥ 1 PERSON per UNIT",
                "บุคลากรไม่น้อยกว่า 50 คน | COUNT ≥ 50 PERSON",
            })
    void finds_quantities_in_other_columns(String text, String expected) {
        assertThat(TargetTexts.quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จำนวนครั้งในการจัดกิจกรรม",
                "คำสั่งแต่งตั้งคณะทำงาน",
                "แผนการจัดการความรู้ปีพ.ศ. ๒๕๖๖",
                "ร้อยละของบุคลากรที่เข้าร่วม",
                "ตัวชี้วัดที่ ๑.๓ ระดับความสำเร็จ",
                "บุคลากร จำนวน 50 คน",
                "พนักงานเทศบาล 30-40 คน",
                "50 คน",
                "กองละ 1 คน",
                "ภายในเดือนม.ค. ๒๕๖๖",
                "ระดับ 5",
                "งบประมาณ 50,000 บาท",
            })
    void finds_no_quantities_where_another_column_demands_none(String text) {
        assertThat(TargetTexts.quantities(text)).isEmpty();
    }
}
