package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every target expression of the catalogue, T01 to T76. */
class TargetCatalogueTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "T01 | อย่างน้อยกว่า ๒ รายการองค์ความรู้ | COUNT ≥ 2 KNOWLEDGE_ITEM [BLENDED_COMPARATOR]",
                "T02 | ๒ ฉบับ/ชิ้น | COUNT ≥? 2 DOCUMENT/PIECE",
                "T03 | อย่างน้อย ๑ ครั้ง | COUNT ≥ 1 EVENT",
                "T04 | มีการประชุม/สัมมนา | EXISTENCE ∃ MEETING/SEMINAR",
                "T05 | บุคลากรทุกคนที่เกี่ยวข้องร้อยละ ๘๐ | PERCENT ≥? 80 PERCENT",
                "T06 | อย่างน้อย ๑ ฉบับ/ชิ้น | COUNT ≥ 1 DOCUMENT/PIECE",
                "T07 | จำนวน ๑ ชุด | COUNT ≥? 1 SET",
                "T08 | ไม่น้อยกว่า ๑ เรื่อง | COUNT ≥ 1 TOPIC",
                "T09 | จำนวน ๑ องค์กรความรู้ | COUNT ≥? 1 KNOWLEDGE_BODY [UNIT_SLIP]",
                "T10 | จัดเก็บและเผยแพร่ องค์ความรู้ อย่างน้อย ๒ ช่องทาง | COUNT ≥ 2 CHANNEL",
                "T11 | จำนวนอย่างน้อย ๑ เรื่อง | COUNT ≥ 1 TOPIC",
                "T12 | อย่างน้อย ๑ ความรู้ | COUNT ≥ 1 KNOWLEDGE_BODY",
                "T13 | จำนวนอย่างน้อย ๑ ช่องทาง - ๑ ตัวอย่าง | COUNT ≥ 1 CHANNEL; COUNT ≥? 1 EXAMPLE",
                "T14 | มีคำสั่งแต่งตั้งคณะทำงาน | EXISTENCE ∃ ORDER",
                "T15 | ดำเนินการภายในม.ค. - มี.ค. ๒๕๖๖ | TIME ⇥ by 2023-03-31",
                "T16 | มีแผนการจัดการความรู้ ปีพ.ศ. ๒๕๖๖ ภายในกำหนด | EXISTENCE ∃ PLAN [DEADLINE_NOT_STATED]",
                "T17 | ไม่น้อยกว่าร้อยละ ๘๐ | PERCENT ≥ 80 PERCENT",
                "T18 | รายงานผลอย่างน้อย ปีละ ๑ ครั้ง | FREQUENCY ≥ 1 REPORT per YEAR",
                "T19 | ไม่น้อยกว่า ๑ ครั้ง | COUNT ≥ 1 EVENT",
                "T20 | บุคลากรในองค์กร ได้รับความรู้เพิ่ม | QUALITATIVE",
                "T21 | รวม ๑๓ ขั้นตอน | NOT_A_TARGET = 13 STEP [DECLARED_TOTAL]",
                "T22 | ไม่ต่ำกว่าร้อยละ 70 | PERCENT ≥ 70 PERCENT",
                "T24 | ประเมินผล 1 ครั้งต่อปีงบประมาณ | FREQUENCY ≥? 1 EVALUATION per YEAR",
                "T25 | ร้อยละ 80 ของครัวเรือน | PERCENT ≥? 80 PERCENT",
                "T26 | มากกว่า 80 % | PERCENT > 80 PERCENT",
                "T27 | น้อยกว่า 50 % | PERCENT < 50 PERCENT",
                "T29 | 2 ปี/ครั้ง | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]",
                "T30 | จำนวนกลุ่มเป้าหมาย  26  คน | NOT_A_TARGET = 26 PERSON [HEADCOUNT]",
                "T32 | ร้อยละ 100 เท่ากับ 5 คะแนน | NOT_A_TARGET [SCORING_RULE]",
                "T33 | ร้อยละ 98.80 | PERCENT ≥? 98.8 PERCENT",
                "T34 | 7,849 แห่ง | COUNT = 7849 PLACE",
                "T35 | ๗,๘๐๐,๐๐๐ บาท | NOT_A_TARGET 7800000 BAHT [MONEY]",
                "T37 | คะแนนเต็ม ๑ คะแนน | NOT_A_TARGET 1 SCORE [MAXIMUM_SCORE]",
                "T38 | ทั้งสิ้น 12 ครั้ง | NOT_A_TARGET = 12 EVENT [RESULT]",
                "T39 | 3 องค์ความรู้ | COUNT ≥? 3 KNOWLEDGE_BODY",
                "T40 | ร้อยละ ๘๐ ขึ้นไป | PERCENT ≥ 80 PERCENT",
                "T41 | ไม่น้อยกว่า 80% | PERCENT ≥ 80 PERCENT",
                "T42 | ≥ 80% | PERCENT ≥ 80 PERCENT",
                "T42 | >= 80% | PERCENT ≥ 80 PERCENT",
                "T42 | ＞＝ 80％ | PERCENT ≥ 80 PERCENT",
                "T44 | 80 % | PERCENT ≥? 80 PERCENT",
                "T45 | เกินร้อยละ 80 | PERCENT > 80 PERCENT",
                "T47 | ตั้งแต่ร้อยละ 80 | PERCENT ≥ 80 PERCENT",
                "T48 | ร้อยละ 80 เป็นอย่างน้อย | PERCENT ≥ 80 PERCENT",
                "T50 | ร้อยละแปดสิบ | PERCENT ≥? 80 PERCENT [NUMBER_IN_WORDS]",
                "T51 | ไม่เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT",
                "T52 | น้อยกว่าร้อยละ 10 | PERCENT < 10 PERCENT",
                "T53 | ครบทุกคน | PERCENT = 100 PERCENT",
                "T55 | อย่างน้อย 1 ครั้ง/ปี | FREQUENCY ≥ 1 EVENT per YEAR",
                "T56 | อย่างน้อยปีละ 2 ครั้ง | FREQUENCY ≥ 2 EVENT per YEAR",
                "T58 | ไตรมาสละ ๑ ครั้ง | FREQUENCY ≥? 1 EVENT per QUARTER",
                "T59 | 2 ครั้ง/คน/ปี | FREQUENCY ≥? 2 EVENT per PERSON per YEAR",
                "T60 | ๑ เล่ม | COUNT ≥? 1 VOLUME",
                "T61 | จำนวน 3 ช่องทาง (เว็บไซต์ Line Facebook) | COUNT ≥? 3 CHANNEL",
                "T63 | ระดับดีขึ้นไป | LEVEL ≥ LEVEL 'ดี' [SCALE_NEEDED]",
                "T64 | ระดับ 5 | LEVEL ≥? 5 LEVEL '5'",
                "T67 | มี/ไม่มี | EXISTENCE ∃",
                "T68 | 30-40 คน | COUNT – 30..40 PERSON",
                "T69 | หน่วยงานละ 1 เรื่อง | FREQUENCY ≥? 1 TOPIC per UNIT",
                "T72 | ร้อยละ 80.5 | PERCENT ≥? 80.5 PERCENT",
                "T73 | ร้อยละ 120 | PERCENT ≥? 120 PERCENT [ABOVE_HUNDRED_PERCENT]",
                "T75 | อย่างน้อย … เรื่อง | UNREADABLE ≥ TOPIC [NUMBER_MISSING]",
                "T76 | สำเร็จตามแผน | QUALITATIVE",
            })
    void reads_every_expression_of_the_catalogue(String number, String text, String expected) {
        assertThat(TargetTexts.read(text)).as(number).isEqualTo(expected);
    }

    @Test
    void keeps_the_noun_of_which_a_share_is_meant() {
        assertThat(denominator("บุคลากรทุกคนที่เกี่ยวข้องร้อยละ ๘๐")).isEqualTo("บุคลากรทุกคนที่เกี่ยวข้อง");
        assertThat(denominator("บุคลากรทุกคนที่ เกี่ยวข้องร้อยละ ๘๐")).isEqualTo("บุคลากรทุกคนที่ เกี่ยวข้อง");
        assertThat(denominator("ร้อยละ 80 ของครัวเรือน")).isEqualTo("ครัวเรือน");
        assertThat(denominator("ไม่น้อยกว่า ร้อยละ ๙๐ ของผู้เข้าร่วมอบรม")).isEqualTo("ผู้เข้าร่วมอบรม");
        assertThat(denominator("ร้อยละ 80 ขึ้นไปของบุคลากรทั้งหมด")).isEqualTo("บุคลากรทั้งหมด");
        assertThat(denominator("บุคลากรทั้งหมดร้อยละ 80")).isEqualTo("บุคลากรทั้งหมด");
        assertThat(denominator("ร้อยละ 80 ของบุคลากรได้รับการพัฒนา")).isEqualTo("บุคลากร");
        assertThat(denominator("ครบทุกคน")).isEqualTo("ทุกคน");
        assertThat(TargetExpression.readAll("ร้อยละ 80", TargetTexts.FY2566)
                        .get(0)
                        .denominator())
                .isEmpty();
    }

    @Test
    void keeps_the_words_of_the_unit() {
        assertThat(one("๒ ฉบับ/ชิ้น").unitText()).contains("ฉบับ/ชิ้น");
        assertThat(one("จำนวน ๑ องค์กรความรู้").unitText()).contains("องค์กรความรู้");
        assertThat(one("รายงานผลอย่างน้อย ปีละ ๑ ครั้ง").unitText()).contains("ครั้ง");
        assertThat(one("มีคำสั่งแต่งตั้งคณะทำงาน").unitText()).contains("คำสั่ง");
        assertThat(one("- อย่างน้อย ๓ ศูนย์การเรียนรู้").unitText()).contains("ศูนย์");
    }

    private static String denominator(String text) {
        return one(text).denominator().orElse("");
    }

    private static TargetExpression one(String text) {
        assertThat(TargetExpression.readAll(text, TargetTexts.FY2566)).as(text).hasSize(1);
        return TargetExpression.readAll(text, TargetTexts.FY2566).get(0);
    }
}
