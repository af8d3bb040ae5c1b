package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Targets of the same kinds as those of {@link TargetKindsTest}, in words that were written down with their right reading
 * before they were tried. The plan is of FY2566.
 */
class TargetSiblingsTest {
    /** Third kind: values of other times and results are kept beside the demand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
        ร้อยละ 85 ลดลงจากเดิมร้อยละ 90 | PERCENT ≥? 85 PERCENT from 90 PERCENT; NOT_A_TARGET = 90 PERCENT [BASELINE]
        ร้อยละ ๘๕ เพิ่มขึ้นจากร้อยละ ๘๐ | PERCENT ≥? 85 PERCENT from 80 PERCENT; NOT_A_TARGET = 80 PERCENT [BASELINE]
        ร้อยละ ๘๕ (เพิ่มขึ้นจากเดิมร้อยละ ๘๐) | PERCENT ≥? 85 PERCENT from 80 PERCENT; NOT_A_TARGET = 80 PERCENT [BASELINE]
        ๕ เรื่อง เพิ่มจากปีก่อน ๓ เรื่อง | COUNT ≥? 5 TOPIC from 3 TOPIC; NOT_A_TARGET = 3 TOPIC [BASELINE]
        5 ช่องทาง เพิ่มขึ้นจากเดิม 3 ช่องทาง | COUNT ≥? 5 CHANNEL from 3 CHANNEL; NOT_A_TARGET = 3 CHANNEL [BASELINE]
        ร้อยละ 80 (ปีก่อน 75) | PERCENT ≥? 80 PERCENT
        ผลงานปี ๒๕๖๕ ได้ร้อยละ ๗๐ เป้าหมายปีนี้ร้อยละ ๘๐ | NOT_A_TARGET = 70 PERCENT [RESULT]; PERCENT ≥? 80 PERCENT
        ปี ๖๕=๗๐% ปี ๖๖=๘๐% ปี ๖๗=๙๐% | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR]; PERCENT = 80 PERCENT; NOT_A_TARGET = 90 PERCENT [OTHER_YEAR]
        ๘๐ % (๒๕๖๖) , ๘๕ % (๒๕๖๗) | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 85 PERCENT [OTHER_YEAR]
        ฐานข้อมูลเดิม ๗๐ เป้า ๘๐ | NOT_A_TARGET = 70 [BASELINE]; COUNT ≥? 80 from 70 OTHER
        ยกระดับจากร้อยละ 60 ให้เป็นร้อยละ 80 | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        จากระดับ 3 เป็นระดับ 4 | LEVEL ≥? 4 LEVEL from 3 LEVEL '4'; NOT_A_TARGET = 3 LEVEL [BASELINE]
        เป้าหมาย 80% ทำได้ 75% | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 75 PERCENT [RESULT]
        ทำได้จริง ร้อยละ ๗๕ จากเป้าหมายร้อยละ ๘๐ | NOT_A_TARGET = 75 PERCENT [RESULT]; PERCENT ≥? 80 PERCENT
        ปี 2565 อย่างน้อย 1 ครั้ง ปี 2566 อย่างน้อย 2 ครั้ง ปี 2567 อย่างน้อย 3 ครั้ง | NOT_A_TARGET ≥ 1 EVENT [OTHER_YEAR]; COUNT ≥ 2 EVENT; NOT_A_TARGET ≥ 3 EVENT [OTHER_YEAR]
        ร้อยละ 70 (2565) → ร้อยละ 80 (2566) | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        ค่าเฉลี่ย 3 ปีย้อนหลัง ร้อยละ 72 เป้าหมาย ร้อยละ 80 | NOT_A_TARGET = 72 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 72 PERCENT
        ผลลัพธ์ปีที่แล้ว 2 เรื่อง ปีนี้ 3 เรื่อง | NOT_A_TARGET = 2 TOPIC [OTHER_YEAR]; COUNT ≥? 3 TOPIC
        ก่อนดำเนินการร้อยละ 60 หลังดำเนินการร้อยละ 80 | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        ปัจจุบันร้อยละ 60 เป้าหมายร้อยละ 80 | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        ร้อยละ 80 (ปัจจุบันร้อยละ 60) | PERCENT ≥? 80 PERCENT from 60 PERCENT; NOT_A_TARGET = 60 PERCENT [BASELINE]
        รักษาระดับร้อยละ 80 เท่าปีก่อน | PERCENT ≥? 80 PERCENT
        ไม่น้อยกว่าปีที่ผ่านมา (ร้อยละ 75) | PERCENT ≥? 75 PERCENT
        ไม่ต่ำกว่าเดิม | UNREADABLE ≥ [NUMBER_MISSING]
        ปีงบ 65 2 เรื่อง ปีงบ 66 3 เรื่อง | NOT_A_TARGET = 2 TOPIC [OTHER_YEAR]; COUNT ≥? 3 TOPIC
        ร้อยละ ๘๐ (๒๕๖๖) ร้อยละ ๘๕ (๒๕๖๗) ร้อยละ ๙๐ (๒๕๖๘) | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 85 PERCENT [OTHER_YEAR]; NOT_A_TARGET = 90 PERCENT [OTHER_YEAR]
        ลดลงจากร้อยละ 10 เหลือร้อยละ 5 | NOT_A_TARGET = 10 PERCENT [BASELINE]; PERCENT ≤ 5 PERCENT as OTHER from 10 PERCENT
        ลดข้อร้องเรียนจาก 10 เรื่อง เหลือ 5 เรื่อง | NOT_A_TARGET = 10 TOPIC [BASELINE]; COUNT ≤ 5 TOPIC as OTHER from 10 TOPIC
        เพิ่มจาก 3 เป็นไม่น้อยกว่า 5 เรื่อง | NOT_A_TARGET = 3 TOPIC [BASELINE]; COUNT ≥ 5 TOPIC from 3 TOPIC
        ร้อยละ 90 (ปี 65 ร้อยละ 80) | PERCENT ≥? 90 PERCENT
        เพิ่มขึ้นร้อยละ 10 จากร้อยละ 70 | PERCENT ≥? 10 PERCENT as INCREASE from 70 PERCENT; NOT_A_TARGET = 70 PERCENT [BASELINE]
        เพิ่มขึ้นร้อยละ 10 (จากร้อยละ 70 เป็นร้อยละ 80) | PERCENT ≥? 10 PERCENT as INCREASE; NOT_A_TARGET = 70 PERCENT [BASELINE]
        เพิ่มขึ้นจากร้อยละ 70 เป็นร้อยละ 80 | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        เป้า 80 ผล 75 | COUNT ≥? 80; NOT_A_TARGET = 75 [RESULT]
        at present 60%, target 80% | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        """)
    void only_the_demands_of_the_plan_are_demands(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\uFFFD", "\uFFFD"))).isEqualTo(expected);
    }

    /** Fourth and fifth kind: pass marks, ceilings, changes, parts of a whole, scores. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
        บุคลากรร้อยละ ๘๐ สอบผ่านโดยได้ ๗๐ คะแนนขึ้นไป | PERCENT ≥? 80 PERCENT each ≥ 70 SCORE
        ร้อยละ ๘๐ ของผู้เข้าอบรมทำแบบทดสอบได้ ๘ ข้อ จาก ๑๐ ข้อ | PERCENT ≥? 80 PERCENT each ≥ 8 OTHER of 10
        ผู้เรียน ๘๐% ได้เกรด B ขึ้นไป | PERCENT ≥ 80 PERCENT
        อย่างน้อยร้อยละ 80 ของบุคลากรมีผลทดสอบหลังเรียนสูงกว่าก่อนเรียนร้อยละ 20 | PERCENT ≥ 80 PERCENT each ≥ 20 PERCENT
        ผู้เข้าอบรมผ่านเกณฑ์ไม่น้อยกว่าร้อยละ 80 (เกณฑ์ผ่านร้อยละ 60) | PERCENT ≥ 80 PERCENT each ≥ 60 PERCENT
        ผู้สอบได้คะแนนเกินครึ่ง ไม่น้อยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT each > 50 PERCENT
        ร้อยละ 70 ของผู้ตอบแบบสอบถามพึงพอใจในระดับมากขึ้นไป | PERCENT ≥ 70 PERCENT
        80% ของผู้เข้าร่วมสอบ Post-test ได้อย่างน้อย 60% | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        อัตราความผิดพลาดไม่เกินร้อยละ ๓ | PERCENT ≤ 3 PERCENT as OTHER
        การสูญเสียน้ำน้อยกว่าร้อยละ 10 | PERCENT < 10 PERCENT as OTHER
        ของเสียไม่เกินร้อยละ ๒ | PERCENT ≤ 2 PERCENT as OTHER
        บุคลากรลาออกไม่เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT as OTHER
        ร้อยละของงานที่ล่าช้าไม่เกิน 5 | PERCENT ≤ 5 PERCENT as OTHER
        ความพึงพอใจเพิ่มสูงขึ้นร้อยละ 10 | PERCENT ≥? 10 PERCENT as INCREASE
        ต้นทุนถูกลงร้อยละ ๑๕ | PERCENT ≥? 15 PERCENT as DECREASE
        ระยะเวลาสั้นลงร้อยละ ๓๐ | PERCENT ≥? 30 PERCENT as DECREASE
        ผลคะแนนดีขึ้นร้อยละ 20 | PERCENT ≥? 20 PERCENT as INCREASE
        พัฒนาขึ้นจากเดิมร้อยละ 20 | PERCENT ≥? 20 PERCENT as INCREASE
        มากกว่าปีก่อนร้อยละ 5 | PERCENT ≥? 5 PERCENT as INCREASE
        ต่ำกว่าปีก่อนร้อยละ 5 | PERCENT ≥? 5 PERCENT as DECREASE
        ข้อร้องเรียนน้อยลงร้อยละ 10 | PERCENT ≥? 10 PERCENT as DECREASE
        ประหยัดเวลาได้ร้อยละ 20 | PERCENT ≥? 20 PERCENT as DECREASE
        ขยายตัวร้อยละ 5 | PERCENT ≥? 5 PERCENT as INCREASE
        ร้อยละของคะแนนที่เพิ่มขึ้น 20 | PERCENT ≥? 20 PERCENT as INCREASE
        ๙ ใน ๑๐ | PERCENT ≥? 90 PERCENT
        3 ใน 4 ของบุคลากร | PERCENT ≥? 75 PERCENT
        สองในสามของบุคลากร | PERCENT ≥? 200/3 PERCENT [NUMBER_IN_WORDS]
        กึ่งหนึ่งของบุคลากร | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        ครึ่งหนึ่งของบุคลากรทั้งหมด | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        18/20 ข้อ | COUNT ≥? 18 OTHER of 20 OTHER
        ไม่น้อยกว่า 4 ใน 5 ของบุคลากร | PERCENT ≥ 80 PERCENT
        คะแนนความพึงพอใจ ๔.๐ ขึ้นไป (เต็ม ๕) | COUNT ≥ 4 SCORE as SCORE of 5 SCORE
        ค่าเฉลี่ยไม่ต่ำกว่า ๓.๕๑ | COUNT ≥ 3.51 SCORE as SCORE
        4.2/5.0 | UNREADABLE [NUMBER_MISSING]
        คะแนน 4 เต็ม 5 | COUNT ≥? 4 SCORE as SCORE of 5 SCORE
        ได้ 80 คะแนนจากเต็ม 100 | COUNT ≥? 80 SCORE as SCORE of 100 SCORE
        ความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐ | PERCENT ≥ 80 PERCENT as SCORE
        ร้อยละ 80 อยู่ในระดับดี | PERCENT ≥? 80 PERCENT
        ระดับ ๕ (ดีเยี่ยม) | LEVEL ≥? 5 LEVEL '5'
        เข้าร่วมไม่ถึงร้อยละ 50 | PERCENT < 50 PERCENT as OTHER
        ความเสี่ยงต่ำกว่าร้อยละ 5 | PERCENT < 5 PERCENT as OTHER
        บุคลากรร้อยละ 80 พัฒนาขึ้น | PERCENT ≥? 80 PERCENT
        บุคลากรร้อยละ 80 สอบผ่าน | PERCENT ≥? 80 PERCENT
        จัดสอบอย่างน้อย 2 ครั้ง | COUNT ≥ 2 EVENT
        บุคลากร ร้อยละ 80 เข้าสอบ และ ร้อยละ 60 สอบผ่าน | PERCENT ≥? 80 PERCENT; PERCENT ≥? 60 PERCENT
        ร้อยละ 80 ของบุคลากรเข้าสอบ อย่างน้อย 2 ครั้ง | PERCENT ≥? 80 PERCENT; COUNT ≥ 2 EVENT
        ลดลงไม่น้อยกว่าร้อยละ 10 จากปีก่อน | PERCENT ≥ 10 PERCENT as DECREASE
        บุคลากรที่ผ่านการอบรม 40 จาก 50 คน | COUNT ≥? 40 PERSON of 50 PERSON
        ผลสำเร็จร้อยละ 80 | PERCENT ≥? 80 PERCENT
        ผลการประเมินร้อยละ 80 | PERCENT ≥? 80 PERCENT as SCORE
        ร้อยละของผู้ผ่าน : 80 | PERCENT ≥? 80 PERCENT
        ร้อยละของผู้ผ่าน 80 ขึ้นไป | PERCENT ≥ 80 PERCENT
        """)
    void a_percent_is_a_share_only_if_it_says_so(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\uFFFD", "\uFFFD"))).isEqualTo(expected);
    }

    /** Seventh and ninth kind: marks, damaged comparators and numbers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
        ไม่น้อยกว่ารอ้ยละ ๘๐ | PERCENT ≥ 80 PERCENT
        ไมน่ อ้ ยกวา่ รอ้ ยละ 80 | PERCENT ≥ 80 PERCENT
        อยา่งน้อย 2 เรอื่ง | COUNT ≥ 2 TOPIC
        ไม?เกินร้อยละ 5 | UNREADABLE
        ไม\\uFFFDเกินร้อยละ 5 | UNREADABLE
        ไม เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ไมเกินร้อยละ ๕ | PERCENT ≤ 5 PERCENT
        ไม่เก1นร้อยละ 5 | UNREADABLE
        ม่เกินร้อยละ 5 | UNREADABLE PERCENT
        ไมู่เกินร้อยละ 5 | UNREADABLE PERCENT
        ไม9เกินร้อยละ 5 | UNREADABLE
        นอ้ยกว่าร้อยละ 80 | PERCENT < 80 PERCENT
        ไม่ต่ํากว่า ๓ เรื่อง | COUNT ≥ 3 TOPIC
        ไม่ตํ่ากว่า ๓ เรื่อง | COUNT ≥ 3 TOPIC
        จํานวน ๒ เรื่อง | COUNT ≥? 2 TOPIC
        ร้อยละ ๘o | UNREADABLE PERCENT
        ร้อยละ 8O | UNREADABLE PERCENT
        ร้อยละ ๘\\uFFFD | UNREADABLE
        ๑? เรื่อง | UNREADABLE
        ร้อยละ 8 0 | UNREADABLE PERCENT
        รอยละ 80 | PERCENT ≥? 80 PERCENT
        ร้อย ละ 80 | PERCENT ≥? 80 PERCENT
        ร้อยละ๘๐ขึ้นไป | PERCENT ≥ 80 PERCENT
        ไม่ น้อย กว่า ร้อย ละ 80 | PERCENT ≥ 80 PERCENT
        ไม่นอยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT
        มีน้อยกว่าร้อยละ 80 | PERCENT < 80 PERCENT as OTHER
        ร้อยละ 80,5 | UNREADABLE PERCENT
        ร้อยละ ๘๐. | PERCENT ≥? 80 PERCENT
        ๒.๐๐ เรื่อง | COUNT ≥? 2 TOPIC
        ร้อยละ 80.00 | PERCENT ≥? 80 PERCENT
        …… เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        xx เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        ร้อยละ .. | UNREADABLE PERCENT [NUMBER_MISSING]
        ร้อยละ ___ | UNREADABLE PERCENT [NUMBER_MISSING]
        ร้อยละ XX | UNREADABLE PERCENT [NUMBER_MISSING]
        ไม่น้อยกว่าร้อยละ | UNREADABLE ≥ PERCENT [NUMBER_MISSING]
        ๒ เรื่อง* | COUNT ≥? 2 TOPIC
        ๒ เรื่อง¹ | COUNT ≥? 2 TOPIC
        ๘๐% ² | PERCENT ≥? 80 PERCENT
        ๒^1 เรื่อง | UNREADABLE
        ๓ เรื่อง (๑) | COUNT ≥? 3 TOPIC
        เล่มที่ 2 | QUALITATIVE
        ครั้งที่ 3 | QUALITATIVE
        โครงการที่ 4 | QUALITATIVE
        KPI 3 | QUALITATIVE
        มาตรา 11 | QUALITATIVE
        ระยะที่ 2 จำนวน 3 เรื่อง | COUNT ≥? 3 TOPIC
        มีเกินร้อยละ 80 | PERCENT > 80 PERCENT
        ร้อยละ 80 / 75 | UNREADABLE PERCENT [NUMBER_MISSING]
        """)
    void what_is_damaged_never_turns(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\uFFFD", "\uFFFD"))).isEqualTo(expected);
    }

    /** Comparators in other words, and words that turn them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
        ๓ เรื่องเป็นอย่างต่ำ | COUNT ≥ 3 TOPIC
        ขั้นต่ำ ๓ เรื่อง | COUNT ≥ 3 TOPIC
        มากกว่าหรือเท่ากับร้อยละ ๘๐ | PERCENT ≥ 80 PERCENT
        น้อยกว่าหรือเท่ากับร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ร้อยละ 80 หรือมากกว่า | PERCENT ≥ 80 PERCENT
        ร้อยละ ๘๐ - ๑๐๐ | PERCENT – 80..100 PERCENT
        ไม่ถึงร้อยละ 5 | PERCENT < 5 PERCENT
        ต่ำสุดร้อยละ 80 | PERCENT ≥ 80 PERCENT
        สูงสุด 5 เรื่อง | COUNT ≤ 5 TOPIC
        ไม่เกินกว่า 5 เรื่อง | COUNT ≤ 5 TOPIC
        ไม่ใช่น้อยกว่าร้อยละ 80 | UNREADABLE PERCENT
        มิน้อยกว่าร้อยละ ๘๐ | PERCENT ≥ 80 PERCENT
        มิเกินร้อยละ ๕ | PERCENT ≤ 5 PERCENT
        ไม่มากไปกว่าร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ห้ามเกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ห้ามต่ำกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT
        ไม่ให้เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ต้องไม่เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ไม่ควรเกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        ไม่ควรต่ำกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT
        ไม่หย่อนกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT
        อย่างมากร้อยละ 5 | PERCENT ≤ 5 PERCENT
        อย่างมากที่สุด 5 เรื่อง | COUNT ≤ 5 TOPIC
        สูงสุดร้อยละ 80 | PERCENT ≤ 80 PERCENT
        ห้ามมิให้เกินร้อยละ 5 | UNREADABLE PERCENT
        ต้องไม่ต่ำกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT
        จะต้องมากกว่าร้อยละ 80 | PERCENT > 80 PERCENT
        under 5% | PERCENT < 5 PERCENT
        not under 80% | PERCENT ≥ 80 PERCENT
        never less than 80% | UNREADABLE
        maximum 5 errors | COUNT ≤ 5 OTHER as OTHER
        """)
    void a_comparator_is_never_read_as_its_opposite(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\uFFFD", "\uFFFD"))).isEqualTo(expected);
    }

    /** Fourteenth kind: English, numbers with blanks, two quantities in one cell. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "none", textBlock = """
        a minimum of 3 reports | COUNT ≥ 3 REPORT
        3 or more topics | COUNT ≥ 3 TOPIC
        80 percent or above | PERCENT ≥ 80 PERCENT
        four times annually | FREQUENCY ≥? 4 EVENT per YEAR [NUMBER_IN_WORDS]
        at most 5 % | PERCENT ≤ 5 PERCENT
        no more than 2 complaints | COUNT ≤ 2 OTHER as OTHER
        not exceeding 5% | PERCENT ≤ 5 PERCENT
        up to 30 persons | COUNT ≤ 30 PERSON
        more than 80% of staff | PERCENT > 80 PERCENT
        2 sessions/year | FREQUENCY ≥? 2 EVENT per YEAR
        one manual and two videos | COUNT ≥? 1 MANUAL [NUMBER_IN_WORDS]; COUNT ≥? 2 OTHER [NUMBER_IN_WORDS]
        minimum 2 channels | COUNT ≥ 2 CHANNEL
        >= 3 docs | COUNT ≥ 3 DOCUMENT
        1,200 persons | COUNT ≥? 1200 PERSON
        10 000 คน | COUNT ≥? 10000 PERSON
        2 500 ครั้ง | COUNT ≥? 2500 EVENT
        ๑ ๒๐๐ คน | COUNT ≥? 1200 PERSON
        1 200 000 บาท | NOT_A_TARGET 1200000 BAHT [MONEY]
        at least half of the staff | PERCENT ≥ 50 PERCENT [NUMBER_IN_WORDS]
        not under 80 percent | PERCENT ≥ 80 PERCENT
        80% or more of participants pass | PERCENT ≥ 80 PERCENT
        quarterly report | FREQUENCY ≥? 1 EVENT per QUARTER
        two (2) documents | COUNT ≥? 2 DOCUMENT [NUMBER_IN_WORDS]
        ๒ (สอง) ฉบับ | COUNT ≥? 2 DOCUMENT
        สอง (๒) เรื่อง | COUNT ≥? 2 TOPIC [NUMBER_IN_WORDS]
        ๑ คู่มือ และ ๒ คลิป | COUNT ≥? 1 MANUAL; COUNT ≥? 2 OTHER
        คู่มือ ๑ เล่ม พร้อมวีดิทัศน์ ๑ เรื่อง | COUNT ≥? 1 VOLUME; COUNT ≥? 1 TOPIC
        2 เรื่อง กับ 1 เล่ม | COUNT ≥? 2 TOPIC; COUNT ≥? 1 VOLUME
        1 เล่ม, 2 แผ่น | COUNT ≥? 1 VOLUME; COUNT ≥? 2 OTHER
        คู่มือ ๑ เล่ม/สื่อ ๒ ชิ้น | COUNT ≥? 1 VOLUME; COUNT ≥? 2 PIECE
        เว็บไซต์ ๑ แห่ง ไลน์ ๑ กลุ่ม | COUNT ≥? 1 PLACE; COUNT ≥? 1 OTHER
        อย่างน้อย 2 เรื่อง แต่ไม่เกิน 5 เรื่อง | COUNT ≥ 2 TOPIC; COUNT ≤ 5 TOPIC
        อย่างน้อย ๑ ฉบับ รวมทั้ง ๑ เว็บไซต์ | COUNT ≥ 1 DOCUMENT; COUNT ≥? 1 OTHER
        ๑ ฉบับ + ๑ เว็บไซต์ | COUNT ≥? 1 DOCUMENT; COUNT ≥? 1 OTHER
        ๑ ฉบับ ตลอดจน ๒ ช่องทาง | COUNT ≥? 1 DOCUMENT; COUNT ≥? 2 CHANNEL
        ๑ ฉบับ หรือ ๒ ช่องทาง | UNREADABLE
        2 เรื่องต่อปี | FREQUENCY ≥? 2 TOPIC per YEAR
        เดือนละ 1 ครั้ง รวม 12 ครั้ง | FREQUENCY ≥? 1 EVENT per MONTH
        1 ครั้งต่อ 2 เดือน | FREQUENCY ≥? 1 EVENT per 2 MONTH
        ปีละสองครั้ง | FREQUENCY ≥? 2 EVENT per YEAR [NUMBER_IN_WORDS]
        สัปดาห์ละ 2 วัน | FREQUENCY ≥? 2 DAY per WEEK
        กองละ ๑ เรื่อง | FREQUENCY ≥? 1 TOPIC per UNIT
        ฝ่ายละอย่างน้อย ๒ เรื่อง | FREQUENCY ≥ 2 TOPIC per UNIT
        อย่างน้อย ๑ เรื่อง/ส่วนราชการ | FREQUENCY ≥ 1 TOPIC per UNIT
        ๕ หน่วยงาน หน่วยงานละ ๒ เรื่อง | COUNT ≥? 5 UNIT; FREQUENCY ≥? 2 TOPIC per UNIT
        1 แผ่น | COUNT ≥? 1 OTHER
        แผ่นพับ 500 แผ่น | COUNT ≥? 500 OTHER
        มีแผนงาน 1 แผน | COUNT ≥? 1 PLAN
        คู่มือ 1 เล่ม หรือสื่อ 1 ชิ้น | UNREADABLE
        คู่มือหรือสื่อ อย่างน้อย 1 ชิ้น | COUNT ≥ 1 PIECE
        อย่างน้อย 1 ครั้ง หรือตามความเหมาะสม | COUNT ≥ 1 EVENT
        2 or 3 topics | UNREADABLE
        สองถึงสามเรื่อง | COUNT – 2..3 TOPIC [NUMBER_IN_WORDS]
        ไม่เกินสามเรื่อง | COUNT ≤ 3 TOPIC [NUMBER_IN_WORDS]
        """)
    void reads_english_blanks_and_two_quantities(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\uFFFD", "\uFFFD"))).isEqualTo(expected);
    }

    /** Fifth kind: what stands beside a bare number gives it its unit. */
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ๘๐ | ค่าเป้าหมาย | % | "" | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | เป้าหมาย | "" | เปอร์เซ็นต์ของบุคลากร | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | "" | "" | อัตราร้อยละการเข้าร่วม | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        ≥80 | "" | "" | ร้อยละความพึงพอใจ | PERCENT ≥ 80 PERCENT as SCORE [UNIT_FROM_CONTEXT]
        3 | เป้าหมาย (ฉบับ) | "" | "" | COUNT ≥? 3 DOCUMENT [UNIT_FROM_CONTEXT]
        2 | "" | เรื่อง/ปี | "" | FREQUENCY ≥? 2 TOPIC per YEAR [UNIT_FROM_CONTEXT]
        3 | "" | "" | จำนวนช่องทาง (ช่องทาง) | COUNT ≥? 3 CHANNEL [UNIT_FROM_CONTEXT]
        2 | เป้าหมาย (จำนวน) | "" | จำนวนครั้งที่จัดประชุม | COUNT ≥? 2 EVENT [UNIT_FROM_CONTEXT]
        80 | เป้าหมาย (ร้อยละ) | คน | "" | COUNT ≥? 80 [UNIT_CONTRADICTS]
        80 | "" | ร้อยละ | จำนวนบุคลากร | COUNT ≥? 80 [UNIT_CONTRADICTS]
        80 | "" | "" | จำนวนและร้อยละของบุคลากร | COUNT ≥? 80
        อย่างน้อย 80 | "" | ร้อยละ | "" | PERCENT ≥ 80 PERCENT [UNIT_FROM_CONTEXT]
        70 - 80 | "" | ร้อยละ | "" | PERCENT – 70..80 PERCENT [UNIT_FROM_CONTEXT]
        ปี 65 = 70, ปี 66 = 80 | "" | ร้อยละ | "" | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR, UNIT_FROM_CONTEXT]; PERCENT = 80 PERCENT [UNIT_FROM_CONTEXT]
        5 | "" | "" | ร้อยละที่เพิ่มขึ้นของคะแนน | PERCENT ≥? 5 PERCENT as INCREASE [UNIT_FROM_CONTEXT]
        5 | "" | "" | ร้อยละของข้อร้องเรียนที่ลดลง | PERCENT ≥? 5 PERCENT as DECREASE [UNIT_FROM_CONTEXT]
        2 | "" | "" | จำนวนองค์ความรู้ที่ได้รับการรวบรวม | COUNT ≥? 2 KNOWLEDGE_BODY [UNIT_FROM_CONTEXT]
        80 | Target (%) | "" | "" | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        3 | Target | documents | "" | COUNT ≥? 3 DOCUMENT [UNIT_FROM_CONTEXT]
        5 | "" | "" | Number of meetings | COUNT ≥? 5 MEETING [UNIT_FROM_CONTEXT]
        80 | "" | "" | Percentage of staff trained | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | "" | "" | % of staff trained | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        2 | "" | "" | มีคู่มือ (เล่ม) | COUNT ≥? 2 VOLUME [UNIT_FROM_CONTEXT]
        3 ครั้ง | "" | "" | ร้อยละของบุคลากร | COUNT ≥? 3 EVENT
        80 | "" | "" | ผู้ผ่านการอบรม (ร้อยละ) | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | "" | "" | ผู้ผ่านการอบรม คิดเป็นร้อยละ | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | "" | "" | ผู้ผ่านการอบรม % | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        """)
    void the_unit_beside_a_number_belongs_to_it(
            String text, String heading, String unit, String indicator, String expected) {
        assertThat(TargetTexts.beside(text, heading, unit, indicator)).isEqualTo(expected);
    }

    /** Third kind: years told by their place among several, of which none is known to be the plan's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
        ปีแรก ร้อยละ ๖๐ ปีที่สอง ร้อยละ ๘๐ | UNREADABLE [YEAR_UNKNOWN]
        ปีที่ 1: 60% ปีที่ 2: 80% | UNREADABLE [YEAR_UNKNOWN]
        ร้อยละ ๖๐ ในปีแรก และร้อยละ ๘๐ ในปีที่สอง | UNREADABLE [YEAR_UNKNOWN]
        ร้อยละ ๖๐ (ปีที่ ๑) ร้อยละ ๘๐ (ปีที่ ๒) | UNREADABLE [YEAR_UNKNOWN]
        first year 60%, second year 80% | UNREADABLE [YEAR_UNKNOWN]
        60% in the first year and 80% in the second year | UNREADABLE [YEAR_UNKNOWN]
        60 percent in year one, 80 percent in year two | UNREADABLE [YEAR_UNKNOWN]
        Year 1 - 60%, Year 2 - 80% | UNREADABLE [YEAR_UNKNOWN]
        1st year: 60% 2nd year: 80% | UNREADABLE [YEAR_UNKNOWN]
        Y1 60% Y2 80% | UNREADABLE [YEAR_UNKNOWN]
        year 1: 60%; year 2: 80% | PERCENT ≥? 60 PERCENT; UNREADABLE [YEAR_UNKNOWN]
        ปีแรก ๒ เรื่อง ปีต่อไป ๓ เรื่อง | UNREADABLE [YEAR_UNKNOWN]
        ปีแรก ๒ เรื่อง ปีสุดท้าย ๕ เรื่อง | UNREADABLE [YEAR_UNKNOWN]
        ปีที่หนึ่ง ๒ เรื่อง ปีที่สอง ๓ เรื่อง ปีที่สาม ๔ เรื่อง | UNREADABLE [YEAR_UNKNOWN]
        ปีแรก ร้อยละ ๖๐ | PERCENT ≥? 60 PERCENT
        ปีงบประมาณแรก ร้อยละ ๖๐ ปีงบประมาณที่สอง ร้อยละ ๘๐ | UNREADABLE [YEAR_UNKNOWN]
        ในปีแรก ร้อยละ ๖๐ และเพิ่มเป็นร้อยละ ๘๐ ในปีที่สอง | UNREADABLE [YEAR_UNKNOWN]
        ปีที่ ๑/ร้อยละ ๖๐ ปีที่ ๒/ร้อยละ ๘๐ | UNREADABLE [YEAR_UNKNOWN]
        ปี ๑ ร้อยละ ๖๐ ปี ๒ ร้อยละ ๘๐ | UNREADABLE [YEAR_UNKNOWN]
        ปีแรก ๒ เรื่อง หลังจากนั้นปีละ ๔ เรื่อง | UNREADABLE [YEAR_UNKNOWN]
        in the first year 2 topics, then 4 topics | UNREADABLE [YEAR_UNKNOWN]
        ครึ่งปีแรก ร้อยละ ๔๐ ครึ่งปีหลัง ร้อยละ ๘๐ | PERCENT ≥? 40 PERCENT; PERCENT ≥? 80 PERCENT
        ไตรมาสแรก ร้อยละ ๒๐ ไตรมาสที่สอง ร้อยละ ๔๐ | PERCENT ≥? 20 PERCENT; PERCENT ≥? 40 PERCENT
        """)
    void years_told_by_ordinals_are_not_the_plan_s(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    /** Ninth kind: placeholders and letters in place of digits; a number is unreadable, and never left out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
        N เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        X ครั้ง | UNREADABLE EVENT [NUMBER_MISSING]
        NN คน | UNREADABLE PERSON [NUMBER_MISSING]
        n topics | UNREADABLE TOPIC [NUMBER_MISSING]
        at least N topics | UNREADABLE ≥ TOPIC [NUMBER_MISSING]
        จำนวน XX คน | UNREADABLE PERSON [NUMBER_MISSING]
        (N) เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        [X] เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        l ฉบับ | UNREADABLE DOCUMENT [NUMBER_MISSING]
        I เล่ม | UNREADABLE VOLUME [NUMBER_MISSING]
        จำนวน l ฉบับ | UNREADABLE DOCUMENT [NUMBER_MISSING]
        lO ครั้ง | UNREADABLE EVENT [NUMBER_MISSING]
        1O ครั้ง | UNREADABLE EVENT
        ๑o เรื่อง | UNREADABLE TOPIC
        2l เรื่อง | UNREADABLE TOPIC
        I๐ เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        O ครั้ง | UNREADABLE EVENT [NUMBER_MISSING]
        o เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        S ครั้ง | UNREADABLE EVENT [NUMBER_MISSING]
        ? เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        # เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        _ เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        จำนวน __ เรื่อง | UNREADABLE TOPIC [NUMBER_MISSING]
        ระดับ X | UNREADABLE LEVEL [NUMBER_MISSING]
        X% | UNREADABLE [NUMBER_MISSING]
        l0% | UNREADABLE [NUMBER_MISSING]
        9O% | UNREADABLE
        ร้อยละ l00 | UNREADABLE PERCENT [NUMBER_MISSING]
        ปีละ X ครั้ง | UNREADABLE OTHER [NUMBER_MISSING]
        จัดทำเอกสาร N ฉบับ | UNREADABLE DOCUMENT [NUMBER_MISSING]
        ๒ เรื่อง และ X ครั้ง | COUNT ≥? 2 TOPIC; UNREADABLE TOPIC [NUMBER_MISSING]
        ๒ เรื่อง l ฉบับ | COUNT ≥? 2 TOPIC; UNREADABLE TOPIC [NUMBER_MISSING]
        จัดทำ 1 ฉบับ จัดเวที N ครั้ง | COUNT ≥? 1 DOCUMENT; UNREADABLE DOCUMENT [NUMBER_MISSING]
        ร้อยละ ๘๐ จำนวน X เรื่อง | PERCENT ≥? 80 PERCENT; UNREADABLE PERCENT [NUMBER_MISSING]
        ๑ ฉบับ/N เดือน | COUNT ≥? 1 DOCUMENT; UNREADABLE DOCUMENT [NUMBER_MISSING]
        กลุ่ม N ประชุม 2 ครั้ง | COUNT ≥? 2 EVENT
        แผน B จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        """)
    void what_stands_in_place_of_a_number_is_told(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    /** Ninth kind: quotes in place of tone marks, and units whose marks were lost. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
        ไม'น้อยกว'าร้อยละ ๘๐ | UNREADABLE
        ไม’น้อยกว’า ๒ เรื่อง | UNREADABLE
        ไม`น้อยกว`า ๒ เรื่อง | UNREADABLE
        ไม"น้อยกว"าร้อยละ 80 | UNREADABLE
        ร'อยละ ๘๐ | UNREADABLE
        ๘๐ เปอร์เซ'นต์ | UNREADABLE
        ๒ เรื'อง | COUNT ≥? 2
        ๒ เรื"อง | COUNT ≥? 2
        ๒ ครั้’ง | COUNT ≥? 2
        ๒ ช'องทาง | COUNT ≥? 2
        ๒ ช´องทาง | COUNT ≥? 2
        ๑ แผ'น | COUNT ≥? 1
        ๒ หัวข'อ | COUNT ≥? 2
        ๒ คู'มือ | COUNT ≥? 2
        ๒ ช.องทาง | COUNT ≥? 2
        ๒ เล-ม | COUNT ≥? 2
        ๒ ค.รั้ง | COUNT ≥? 2
        ปีละ ๒ ครั'ง | FREQUENCY ≥? 2 per YEAR
        อย่างน้อย ๒ เรื่อ'ง | COUNT ≥ 2
        ๒ เรอง | COUNT ≥? 2
        ๒ ครง | COUNT ≥? 2
        ๒ คมือ | COUNT ≥? 2
        ๒ ค รั้ง | COUNT ≥? 2 EVENT
        ๒ กิจกรรม' | COUNT ≥? 2 ACTIVITY
        '๒ เรื่อง' | COUNT ≥? 2 TOPIC
        ๒ "เรื่อง" | COUNT ≥? 2 TOPIC
        """)
    void a_damaged_unit_is_not_certain(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    /** Fourteenth kind: parts of a whole in words. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
        three-fourths of staff | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        half of the staff | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        three quarters of the staff | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        two thirds of staff | PERCENT ≥? 200/3 PERCENT [NUMBER_IN_WORDS]
        at least half of the staff | PERCENT ≥ 50 PERCENT [NUMBER_IN_WORDS]
        at least three-fourths of staff | PERCENT ≥ 75 PERCENT [NUMBER_IN_WORDS]
        not less than two thirds of participants | PERCENT ≥ 200/3 PERCENT [NUMBER_IN_WORDS]
        more than two-thirds of participants | PERCENT > 200/3 PERCENT [NUMBER_IN_WORDS]
        one-third of staff | PERCENT ≥? 100/3 PERCENT [NUMBER_IN_WORDS]
        a quarter of the staff | PERCENT ≥? 25 PERCENT [NUMBER_IN_WORDS]
        3/4 of staff | PERCENT ≥? 75 PERCENT
        ¾ of staff | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        ½ of the staff | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        over half of the staff | PERCENT > 50 PERCENT [NUMBER_IN_WORDS]
        half the staff | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        four out of five staff | COUNT ≥? 4 PERSON of 5 PERSON [NUMBER_IN_WORDS]
        nine in ten staff | COUNT ≥? 9 PERSON of 10 PERSON [NUMBER_IN_WORDS]
        two of three staff | COUNT ≥? 2 PERSON of 3 PERSON [NUMBER_IN_WORDS]
        two and a half days | UNREADABLE DAY
        half a day | QUALITATIVE
        the second half of the year | QUALITATIVE
        สามในสี่ของบุคลากร | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        ไม่น้อยกว่าสามในสี่ของบุคลากร | PERCENT ≥ 75 PERCENT [NUMBER_IN_WORDS]
        สองในสาม | PERCENT ≥? 200/3 PERCENT [NUMBER_IN_WORDS]
        ครึ่งหนึ่งของบุคลากร | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        บุคลากรอย่างน้อยครึ่งหนึ่ง | PERCENT ≥ 50 PERCENT [NUMBER_IN_WORDS]
        กึ่งหนึ่ง | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        เกินกึ่งหนึ่งของบุคลากร | PERCENT > 50 PERCENT [NUMBER_IN_WORDS]
        ไม่เกินกึ่งหนึ่งของบุคลากร | PERCENT ≤ 50 PERCENT [NUMBER_IN_WORDS]
        เศษสามส่วนสี่ของบุคลากร | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        ๓ ส่วน ๔ ของบุคลากร | PERCENT ≥? 75 PERCENT
        ห้าในสิบคน | COUNT ≥? 5 PERSON of 10 PERSON [NUMBER_IN_WORDS]
        วันครึ่ง | UNREADABLE DAY
        """)
    void reads_parts_of_a_whole_in_words(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    /** Fifth kind: a unit in the cell and another one beside it. */
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource({
        "3 เรื่อง, , ร้อยละ, COUNT ≥? 3 TOPIC [UNIT_CONTRADICTS]",
        "ร้อยละ ๘๐, , คน, PERCENT ≥? 80 PERCENT [UNIT_CONTRADICTS]",
        "๓ เรื่อง, เป้าหมาย (ร้อยละ), , COUNT ≥? 3 TOPIC [UNIT_CONTRADICTS]",
        "๒ เรื่อง, เป้าหมาย (ครั้ง), , COUNT ≥? 2 TOPIC [UNIT_CONTRADICTS]",
        "2 topics, , percent, COUNT ≥? 2 TOPIC [UNIT_CONTRADICTS]",
        "ระดับ ๔, , ร้อยละ, LEVEL ≥? 4 LEVEL '4' [UNIT_CONTRADICTS]",
        "๒ เรื่อง, , หัวข้อ, COUNT ≥? 2 TOPIC",
        "๒ เรื่อง, , เรื่อง/ครั้ง, COUNT ≥? 2 TOPIC",
        "๑ ฉบับ, , เล่ม, COUNT ≥? 1 DOCUMENT",
        "๔๐ คน (ร้อยละ ๘๐), , ร้อยละ, COUNT ≥? 40 PERSON alias 80 PERCENT",
        "๑ ฉบับ และ ๒ ช่องทาง, , ฉบับ, COUNT ≥? 1 DOCUMENT; COUNT ≥? 2 CHANNEL",
        "๒ เรื่อง, , กองช่าง, COUNT ≥? 2 TOPIC"
    })
    void a_unit_beside_the_cell_that_contradicts_it_is_told(
            String text, @Nullable String heading, @Nullable String unit, String expected) {
        String beside = TargetTexts.beside(text, heading == null ? "" : heading, unit == null ? "" : unit, "");
        assertThat(beside).isEqualTo(expected);
    }
}
