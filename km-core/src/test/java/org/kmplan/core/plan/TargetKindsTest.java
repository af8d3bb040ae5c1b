package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.Fraction;

/** Kinds of targets that agencies write: values of several years, shares and what only looks like one, units beside the cell. */
class TargetKindsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        รายงานผลรอบ ๖ เดือน ๙ เดือน และ ๑๒ เดือน | COUNT ≥? 3 REPORT
        รายงานรอบ 6, 9 และ 12 เดือน | COUNT ≥? 3 REPORT
        รอบ ๖ และ ๑๒ เดือน | COUNT ≥? 2 EVENT
        รายงาน ๒ รอบ (๖ เดือน และ ๑๒ เดือน) | COUNT ≥? 2 REPORT
        รายงานรอบ 6/9/12 เดือน | COUNT ≥? 3 REPORT
        รายงานทุกรอบ ๖ เดือน | COUNT ≥? 2 REPORT
        รายงานรอบ ๑๒ เดือน ภายในวันที่ ๕ ตุลาคม ๒๕๖๖ | COUNT ≥? 1 REPORT by 2023-10-05
        รายงานรอบ ๖ เดือน ภายใน เม.ย. ๒๕๖๖ และรอบ ๑๒ เดือน ภายใน ต.ค. ๒๕๖๖ | COUNT ≥? 2 REPORT by 2023-10-31
        รายงานผล ๑ ครั้ง ในรอบ ๓ ปี | FREQUENCY ≥? 1 REPORT per 3 YEAR
        รายงานปีละ ๒ ครั้ง (รอบ ๖ เดือน และรอบ ๑๒ เดือน) | FREQUENCY ≥? 2 REPORT per YEAR
        มีแผน ปี พ.ศ. ๒๕๖๖ ภายในวันที่ ๓๑ มกราคม ๒๕๖๖ | EXISTENCE ∃ PLAN by 2023-01-31
        มีแผนการจัดการความรู้ ปีงบประมาณ ๒๕๖๖ ภายในเดือน ม.ค. ๒๕๖๖ | EXISTENCE ∃ PLAN by 2023-01-31
        ลดลงร้อยละ ๑๐ | PERCENT ≥? 10 PERCENT as DECREASE
        เพิ่มขึ้นร้อยละ 120 | PERCENT ≥? 120 PERCENT as INCREASE
        ผ่านเกณฑ์ 16 ใน 20 ข้อ | COUNT ≥? 16 OTHER of 20 OTHER
        ไม่น้อยกว่า ๔.๕๐ จาก ๕.๐๐ | COUNT ≥ 4.5 SCORE as SCORE of 5 SCORE
        ระดับ 4 จาก 5 | LEVEL ≥? 4 LEVEL of 5 LEVEL '4'
        ร้อยละ 80 ของจำนวน 50 คน | PERCENT ≥? 80 PERCENT of 50 PERSON
        40 คน (ร้อยละ 80) | COUNT ≥? 40 PERSON alias 80 PERCENT
        บุคลากรทุกคน | PERCENT = 100 PERCENT [ALL_OF_THEM]
        ครบทุกคน | PERCENT = 100 PERCENT
        ไม่มีความเสี่ยงระดับสูง | COUNT ≤ 0 OTHER as OTHER [NONE_AT_ALL]
        ปี 2566 ร้อยละ 80 ปี 2567 ร้อยละ 85 | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 85 PERCENT [OTHER_YEAR]
        at least 2 documents | COUNT ≥ 2 DOCUMENT
        no less than 3 times per year | FREQUENCY ≥ 3 EVENT per YEAR
        two channels | COUNT ≥? 2 CHANNEL [NUMBER_IN_WORDS]
        1 200 คน | COUNT ≥? 1200 PERSON
        ๑ ฉบับ และ ๑ เว็บไซต์ | COUNT ≥? 1 DOCUMENT; COUNT ≥? 1 OTHER
        จากเดิมร้อยละ ๗๐ เพิ่มเป็นร้อยละ ๘๐ | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        ร้อยละ ๘๐ จากเดิมร้อยละ ๗๕ | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        ร้อยละ ๘๐ (เดิมร้อยละ ๗๕) | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        ร้อยละ ๘๐ จากปี ๒๕๖๕ ที่ร้อยละ ๗๕ | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        ร้อยละ 80 จากที่เคยได้ร้อยละ 75 | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        อย่างน้อย 3 เรื่อง จากเดิม 2 เรื่อง | COUNT ≥ 3 TOPIC from 2 TOPIC; NOT_A_TARGET = 2 TOPIC [BASELINE]
        80 percent, from 75 percent | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        3 เรื่อง เพิ่มขึ้นจากเดิมร้อยละ 10 | COUNT ≥? 3 TOPIC; PERCENT ≥? 10 PERCENT as INCREASE
        baseline 70% target 80% | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        ปีที่ผ่านมา ๗๕ / ปีนี้ ๘๐ | NOT_A_TARGET = 75 [OTHER_YEAR]; COUNT ≥? 80
        ปีที่ผ่านมาร้อยละ ๗๕ / ปีนี้ร้อยละ ๘๐ | NOT_A_TARGET = 75 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        ร้อยละ ๘๐ (ผลปี ๖๕ = ร้อยละ ๗๒) | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 72 PERCENT [RESULT]
        (ผลปี ๖๕ = ร้อยละ ๗๒) ร้อยละ 80 | NOT_A_TARGET = 72 PERCENT [RESULT]; PERCENT ≥? 80 PERCENT
        จาก ๗๐ เป็น ๘๐ | NOT_A_TARGET = 70 [BASELINE]; COUNT ≥? 80 from 70 OTHER
        จากร้อยละ 70 เป็นร้อยละ 80 | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        จาก 3 เรื่อง เป็น 5 เรื่อง | NOT_A_TARGET = 3 TOPIC [BASELINE]; COUNT ≥? 5 TOPIC from 3 TOPIC
        จาก 70% เป็น 80% | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        เพิ่มจากร้อยละ 60 เป็นร้อยละ 80 | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        แผน ร้อยละ 80 ผล ร้อยละ 75 | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 75 PERCENT [RESULT]
        แผน 2 เรื่อง / ผล 3 เรื่อง | COUNT ≥? 2 TOPIC; NOT_A_TARGET = 3 TOPIC [RESULT]
        เป้าหมาย : 2 เรื่อง<br>ผล : 3 เรื่อง | COUNT ≥? 2 TOPIC; NOT_A_TARGET = 3 TOPIC [RESULT]
        ปี ๒๕๖๕ : ๑ เรื่อง<br>ปี ๒๕๖๖ : ๒ เรื่อง | NOT_A_TARGET = 1 TOPIC [OTHER_YEAR]; COUNT ≥? 2 TOPIC
        ปี ๒๕๖๕<br>ร้อยละ ๗๕<br>ปี ๒๕๖๖<br>ร้อยละ ๘๐ | NOT_A_TARGET = 75 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        ร้อยละ 75 ในปี 2565 และร้อยละ 80 ในปี 2566 | NOT_A_TARGET = 75 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        ร้อยละ ๘๐ (ปี ๖๖) ร้อยละ ๘๕ (ปี ๖๗) | PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 85 PERCENT [OTHER_YEAR]
        2565: 70%, 2566: 80%, 2567: 90% | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT; NOT_A_TARGET = 90 PERCENT [OTHER_YEAR]
        ปีงบประมาณ 2567 อย่างน้อย 3 เรื่อง | NOT_A_TARGET ≥ 3 TOPIC [OTHER_YEAR]
        ข้อมูลพื้นฐาน ปี 2565 ร้อยละ 65 เป้าหมาย ร้อยละ 80 | NOT_A_TARGET = 65 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 65 PERCENT
        ค่าฐาน 60% เป้าหมาย 80% | NOT_A_TARGET = 60 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 60 PERCENT
        FY2565 70% FY2566 80% | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        last year 70%, this year 80% | NOT_A_TARGET = 70 PERCENT [OTHER_YEAR]; PERCENT ≥? 80 PERCENT
        from 70% to 80% | NOT_A_TARGET = 70 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT from 70 PERCENT
        ผลการดำเนินงานปี ๒๕๖๕ ร้อยละ ๗๘ | NOT_A_TARGET = 78 PERCENT [RESULT]
        รายงานผลปี 2565 จำนวน 1 ครั้ง | COUNT ≥? 1 REPORT
        มีแผนการจัดการความรู้ ปี 2567 | EXISTENCE ∃ PLAN
        เพิ่มขึ้นจากปีที่ผ่านมาร้อยละ ๕ | PERCENT ≥? 5 PERCENT as INCREASE
        actual 75%, target 80% | NOT_A_TARGET = 75 PERCENT [RESULT]; PERCENT ≥? 80 PERCENT
        ร้อยละ ๘๐ มีคะแนนไม่น้อยกว่าร้อยละ ๖๐ | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        ผู้เข้ารับการอบรมร้อยละ ๘๐ มีคะแนนไม่น้อยกว่าร้อยละ ๖๐ | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        บุคลากรร้อยละ 80 ผ่านเกณฑ์ร้อยละ 60 | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        ร้อยละ ๘๐ ของผู้เข้าอบรมผ่านการทดสอบด้วยคะแนน ๗๐% ขึ้นไป | PERCENT ≥? 80 PERCENT each ≥ 70 PERCENT
        ร้อยละ 80 ของผู้เข้าอบรมได้คะแนน 12 คะแนนขึ้นไป (เต็ม 20) | PERCENT ≥? 80 PERCENT each ≥ 12 SCORE of 20
        ผู้ที่ได้คะแนนร้อยละ 60 ขึ้นไป มีจำนวนไม่น้อยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT each ≥ 60 PERCENT
        ผู้ผ่านเกณฑ์ (ร้อยละ 60) ไม่น้อยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT each ≥ 60 PERCENT
        บุคลากร 80% ผ่านการประเมินโดยมีคะแนนไม่น้อยกว่าร้อยละ 60 | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        ผู้เข้าอบรม 30 คน มีคะแนนตั้งแต่ร้อยละ 70 | COUNT ≥? 30 PERSON each ≥ 70 PERCENT
        ผู้เข้าร่วมร้อยละ 80 มีความพึงพอใจระดับ 4 ขึ้นไป | PERCENT ≥? 80 PERCENT each ≥ 4 LEVEL
        80% of participants score at least 60% | PERCENT ≥? 80 PERCENT each ≥ 60 PERCENT
        บุคลากรร้อยละ 80 เข้าร่วม และมีความพึงพอใจไม่น้อยกว่าร้อยละ 70 | PERCENT ≥? 80 PERCENT; PERCENT ≥ 70 PERCENT as SCORE
        ข้อร้องเรียนไม่เกินร้อยละ ๕ | PERCENT ≤ 5 PERCENT as OTHER
        ไม่เกินร้อยละ ๕ ของข้อร้องเรียน | PERCENT ≤ 5 PERCENT as OTHER
        ไม่เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT
        บุคลากรไม่เกินร้อยละ 80 | PERCENT ≤ 80 PERCENT
        อัตราการขาดอบรมไม่เกินร้อยละ 5 | PERCENT ≤ 5 PERCENT as OTHER
        ข้อร้องเรียนไม่เกิน 3 เรื่อง | COUNT ≤ 3 TOPIC as OTHER
        เบิกจ่ายงบประมาณไม่น้อยกว่าร้อยละ 90 | PERCENT ≥ 90 PERCENT as OTHER
        บุคลากรได้รับการพัฒนาไม่น้อยกว่าร้อยละ 80 และข้อร้องเรียนไม่เกินร้อยละ 5 | PERCENT ≥ 80 PERCENT; PERCENT ≤ 5 PERCENT as OTHER
        ลดลงไม่น้อยกว่าร้อยละ ๑๐ | PERCENT ≥ 10 PERCENT as DECREASE
        ข้อผิดพลาดลดลงร้อยละ 20 | PERCENT ≥? 20 PERCENT as DECREASE
        คะแนนหลังอบรมสูงกว่าก่อนอบรมร้อยละ ๒๐ | PERCENT ≥? 20 PERCENT as INCREASE
        สูงกว่าเดิมร้อยละ 10 | PERCENT ≥? 10 PERCENT as INCREASE
        เพิ่มขึ้นจากเดิมร้อยละ 10 | PERCENT ≥? 10 PERCENT as INCREASE
        เพิ่มขึ้นอย่างน้อยร้อยละ ๑๕ จากปีก่อน | PERCENT ≥ 15 PERCENT as INCREASE
        ความรู้เพิ่มขึ้นไม่น้อยกว่าร้อยละ 20 | PERCENT ≥ 20 PERCENT as INCREASE
        เพิ่มขึ้นเป็นร้อยละ 80 | PERCENT ≥? 80 PERCENT
        เพิ่มขึ้นเป็น 3 ช่องทาง | COUNT ≥? 3 CHANNEL
        ร้อยละ 80 โดยปีที่แล้วได้ร้อยละ 75 | PERCENT ≥? 80 PERCENT from 75 PERCENT; NOT_A_TARGET = 75 PERCENT [BASELINE]
        ลดลงเหลือร้อยละ 5 | PERCENT ≤ 5 PERCENT as OTHER
        ร้อยละ 80 ของผู้เข้าอบรมมีความรู้เพิ่มขึ้น | PERCENT ≥? 80 PERCENT
        บุคลากรมีความรู้เพิ่มขึ้นร้อยละ 80 | PERCENT ≥? 80 PERCENT as INCREASE [SHARE_OR_CHANGE]
        เพิ่มขึ้น ๒ เรื่อง | COUNT ≥? 2 TOPIC as INCREASE
        ลดขั้นตอนลงร้อยละ 20 | PERCENT ≥? 20 PERCENT as DECREASE
        ลดร้อยละ 30 | PERCENT ≥? 30 PERCENT as DECREASE
        increase by 20% | PERCENT ≥? 20 PERCENT as INCREASE
        reduced by at least 10 percent | PERCENT ≥ 10 PERCENT as DECREASE
        20% increase | PERCENT ≥? 20 PERCENT as INCREASE
        ๘ ใน ๑๐ คน | COUNT ≥? 8 PERSON of 10 PERSON
        4/5 คะแนน | COUNT ≥? 4 SCORE as SCORE of 5 SCORE
        4 ใน 5 | PERCENT ≥? 80 PERCENT
        16 จาก 20 ข้อ | COUNT ≥? 16 OTHER of 20 OTHER
        ไม่น้อยกว่า 3.51 (คะแนนเต็ม 5) | COUNT ≥ 3.51 SCORE as SCORE of 5 SCORE
        คะแนนเฉลี่ย 4.00 จาก 5 คะแนน | COUNT ≥? 4 SCORE as SCORE of 5 SCORE
        อย่างน้อย 4 คะแนน จากคะแนนเต็ม 5 คะแนน | COUNT ≥ 4 SCORE as SCORE of 5 SCORE
        ระดับ 3 ขึ้นไป จาก 5 ระดับ | LEVEL ≥ 3 LEVEL of 5 LEVEL '3'
        ระดับ 4 (จาก 5 ระดับ) | LEVEL ≥? 4 LEVEL of 5 LEVEL '4'
        ระดับดีขึ้นไป | LEVEL ≥ LEVEL 'ดี' [SCALE_NEEDED]
        คะแนน 80 จาก 100 | COUNT ≥? 80 SCORE as SCORE of 100 SCORE
        8 out of 10 people | COUNT ≥? 8 PERSON of 10 PERSON
        at least 4.2 out of 5 | COUNT ≥ 4.2 SCORE as SCORE of 5 SCORE
        ร้อยละ 80 ของบุคลากรทั้งหมด 50 คน | PERCENT ≥? 80 PERCENT of 50 PERSON
        80% of 50 staff | PERCENT ≥? 80 PERCENT of 50 PERSON
        ร้อยละ 80 (40 คน) | PERCENT ≥? 80 PERCENT alias 40 PERSON
        จำนวน 40 คน คิดเป็นร้อยละ 80 | COUNT ≥? 40 PERSON alias 80 PERCENT
        ไม่น้อยกว่า 40 คน หรือร้อยละ 80 | COUNT ≥ 40 PERSON alias 80 PERCENT
        ไม่พบข้อผิดพลาด | COUNT ≤ 0 OTHER as OTHER [NONE_AT_ALL]
        ไม่มีข้อร้องเรียนจากผู้รับบริการ | COUNT ≤ 0 OTHER as OTHER [NONE_AT_ALL]
        เจ้าหน้าที่ทุกคนเข้าร่วม | PERCENT = 100 PERCENT [ALL_OF_THEM]
        บุคลากรทั้งหมด | PERCENT = 100 PERCENT [ALL_OF_THEM]
        all staff | PERCENT = 100 PERCENT [ALL_OF_THEM]
        เจ้าหน้าที่ทุกคนร้อยละ 80 | PERCENT ≥? 80 PERCENT
        มีการแจ้งเวียนให้บุคลากรทุกคนทราบ | EXISTENCE ∃
        At least 3 documents | COUNT ≥ 3 DOCUMENT
        at least 80% of staff | PERCENT ≥ 80 PERCENT
        not less than two times a year | FREQUENCY ≥ 2 EVENT per YEAR [NUMBER_IN_WORDS]
        once a year | FREQUENCY ≥? 1 EVENT per YEAR [NUMBER_IN_WORDS]
        twice a month | FREQUENCY ≥? 2 EVENT per MONTH [NUMBER_IN_WORDS]
        3 reports annually | FREQUENCY ≥? 3 REPORT per YEAR
        Three knowledge items | COUNT ≥? 3 KNOWLEDGE_ITEM [NUMBER_IN_WORDS]
        at least one meeting every quarter | FREQUENCY ≥ 1 MEETING per QUARTER [NUMBER_IN_WORDS]
        80 percent of personnel concerned | PERCENT ≥? 80 PERCENT
        2 or more channels | COUNT ≥ 2 CHANNEL
        minimum 5 topics | COUNT ≥ 5 TOPIC
        not more than 5 complaints | COUNT ≤ 5 OTHER as OTHER
        2 copies | COUNT ≥? 2 DOCUMENT
        1 set of documents | COUNT ≥? 1 SET
        one manual and two videos | COUNT ≥? 1 MANUAL [NUMBER_IN_WORDS]; COUNT ≥? 2 OTHER [NUMBER_IN_WORDS]
        at least 1 report by 30 June 2023 | COUNT ≥ 1 REPORT by 2023-06-30
        ๒ เรื่อง และ ๑ คู่มือ | COUNT ≥? 2 TOPIC; COUNT ≥? 1 MANUAL
        1,200 คน | COUNT ≥? 1200 PERSON
        ๑ ๒๐๐ คน | COUNT ≥? 1200 PERSON
        12 500 ครั้ง | COUNT ≥? 12500 EVENT
        ๑.๕ ล้านบาท | NOT_A_TARGET 1500000 BAHT [MONEY]
        1 เล่ม และ 2 คลิป และ 3 โปสเตอร์ | COUNT ≥? 1 VOLUME; COUNT ≥? 2 OTHER; COUNT ≥? 3 OTHER
        ปี 2566 100 คน | COUNT ≥? 100 PERSON
        สำเร็จตามแผนภายใน มี.ค. 2566 | TIME ⇥ by 2023-03-31
        ระดับดีขึ้นไป ภายใน 30 มิ.ย. 2566 | LEVEL ≥ LEVEL 'ดี' by 2023-06-30 [SCALE_NEEDED]
        ครบทุกคน ภายในเดือนมีนาคม 2566 | PERCENT = 100 PERCENT by 2023-03-31
        ปี ๖๗ อย่างน้อย ๓ เรื่อง ปี ๖๖ อย่างน้อย ๒ เรื่อง | NOT_A_TARGET ≥ 3 TOPIC [OTHER_YEAR]; COUNT ≥ 2 TOPIC
        เดิม 2 เรื่อง เพิ่มเป็น 3 เรื่อง | NOT_A_TARGET = 2 TOPIC [BASELINE]; COUNT ≥? 3 TOPIC from 2 TOPIC
        ผลปีที่แล้ว 70% เป้าหมายปีนี้ 80% | NOT_A_TARGET = 70 PERCENT [RESULT]; PERCENT ≥? 80 PERCENT
        2566 = ร้อยละ 80, 2567 = ร้อยละ 85 | PERCENT = 80 PERCENT; NOT_A_TARGET = 85 PERCENT [OTHER_YEAR]
        ผู้ผ่านการอบรมร้อยละ 75 ได้คะแนนทดสอบไม่ต่ำกว่า 15 คะแนน จากคะแนนเต็ม 20 คะแนน | PERCENT ≥? 75 PERCENT each ≥ 15 SCORE of 20
        ค่าใช้จ่ายลดลงร้อยละ 5 | PERCENT ≥? 5 PERCENT as DECREASE
        จำนวนผู้ใช้คลังความรู้มากกว่าปีที่ผ่านมาร้อยละ 10 | PERCENT ≥? 10 PERCENT as INCREASE [SHARE_OR_CHANGE]
        ความผิดพลาดไม่เกิน 2 ครั้ง | COUNT ≤ 2 EVENT as OTHER
        คะแนนเฉลี่ยหลังอบรมเพิ่มขึ้น 2 คะแนน | COUNT ≥? 2 SCORE as INCREASE
        30 จาก 40 คน | COUNT ≥? 30 PERSON of 40 PERSON
        ร้อยละ 90 (จาก 20 คน) | PERCENT ≥? 90 PERCENT of 20 PERSON
        four topics and one manual | COUNT ≥? 4 TOPIC [NUMBER_IN_WORDS]; COUNT ≥? 1 MANUAL [NUMBER_IN_WORDS]
        no more than 2 errors | COUNT ≤ 2 OTHER as OTHER
        up to 3 times per month | FREQUENCY ≤ 3 EVENT per MONTH
        at least 5 people from each unit | COUNT ≥ 5 PERSON
        12 times per year | FREQUENCY ≥? 12 EVENT per YEAR
        a minimum of 2 workshops | COUNT ≥ 2 SEMINAR
        5 documents or more | COUNT ≥ 5 DOCUMENT
        """)
    void tells_what_a_number_means(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("<br>", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} | {1} | {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
        80 | เป้าหมาย (ร้อยละ) | '' | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        เดิม ร้อยละ 79 เพิ่มเป็น ร้อยละ 80 | '' | '' | ผลการประเมินการฝึกอบรม | NOT_A_TARGET = 79 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT as SCORE from 79 PERCENT
        จาก ร้อยละ 79 ให้ได้ ร้อยละ 80 | '' | '' | ผลการประเมินการฝึกอบรม | NOT_A_TARGET = 79 PERCENT [BASELINE]; PERCENT ≥? 80 PERCENT as SCORE from 79 PERCENT
        ให้ได้ไม่น้อยกว่าร้อยละ 80 | '' | '' | คะแนนทดสอบหลังอบรม | PERCENT ≥ 80 PERCENT as SCORE
        คงไว้ที่ร้อยละ 80 | '' | '' | ระดับความพึงพอใจ | PERCENT ≥? 80 PERCENT as SCORE
        reach 80 percent | '' | '' | คะแนนเฉลี่ย | PERCENT ≥? 80 PERCENT as SCORE
        ให้บุคลากรได้ร้อยละ 80 | '' | '' | คะแนนเฉลี่ย | PERCENT ≥? 80 PERCENT
        80 | ค่าเป้าหมาย | ร้อยละ | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        2 | ค่าเป้าหมาย | รายการ | จำนวนรายการองค์ความรู้ | COUNT ≥? 2 KNOWLEDGE_ITEM [UNIT_FROM_CONTEXT]
        2 | '' | '' | จำนวนครั้งที่จัดประชุม | COUNT ≥? 2 EVENT [UNIT_FROM_CONTEXT]
        2 | '' | '' | จำนวนการจัดเวที (ครั้ง) | COUNT ≥? 2 EVENT [UNIT_FROM_CONTEXT]
        ๘๐ | '' | '' | ร้อยละของบุคลากรที่ได้เรียนรู้ | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        ๘๐ | '' | '' | ร้อยละของข้อร้องเรียนที่แก้ไข | PERCENT ≥? 80 PERCENT as OTHER [UNIT_FROM_CONTEXT]
        ไม่เกิน 5 | '' | '' | ร้อยละของข้อร้องเรียน | PERCENT ≤ 5 PERCENT as OTHER [UNIT_FROM_CONTEXT]
        อย่างน้อย 2 | '' | ช่องทาง | จำนวนช่องทาง | COUNT ≥ 2 CHANNEL [UNIT_FROM_CONTEXT]
        ๒ ขึ้นไป | '' | ฉบับ | '' | COUNT ≥ 2 DOCUMENT [UNIT_FROM_CONTEXT]
        80% | '' | ร้อยละ | '' | PERCENT ≥? 80 PERCENT
        2 เล่ม | '' | ฉบับ | '' | COUNT ≥? 2 VOLUME
        80 | '' | คน | ร้อยละของบุคลากร | COUNT ≥? 80 [UNIT_CONTRADICTS]
        80 | '' | % | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        2 | '' | ครั้ง/ปี | '' | FREQUENCY ≥? 2 EVENT per YEAR [UNIT_FROM_CONTEXT]
        3 | '' | ฉบับ/ชิ้น | '' | COUNT ≥? 3 DOCUMENT/PIECE [UNIT_FROM_CONTEXT]
        สอง | '' | เรื่อง | '' | COUNT ≥? 2 TOPIC [NUMBER_IN_WORDS, UNIT_FROM_CONTEXT]
        2 (เว็บไซต์ และไลน์) | '' | ช่องทาง | '' | COUNT ≥? 2 CHANNEL [UNIT_FROM_CONTEXT]
        80 | ร้อยละเป้าหมาย | '' | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | % | '' | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | Target (%) | '' | '' | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        80 | '' | '' | Percentage of staff trained | PERCENT ≥? 80 PERCENT [UNIT_FROM_CONTEXT]
        5 | '' | '' | Number of documents | COUNT ≥? 5 DOCUMENT [UNIT_FROM_CONTEXT]
        80 | '' | '' | สัดส่วนของผู้ผ่านการอบรม | COUNT ≥? 80
        80 | '' | '' | ระดับความสำเร็จ | COUNT ≥? 80
        ร้อยละ 80 | '' | '' | ระดับความพึงพอใจของผู้เข้าอบรม | PERCENT ≥? 80 PERCENT as SCORE
        ร้อยละ 10 | '' | '' | ร้อยละที่ลดลงของข้อร้องเรียน | PERCENT ≥? 10 PERCENT as DECREASE
        จาก ๗๐ เป็น ๘๐ | '' | ร้อยละ | '' | NOT_A_TARGET = 70 PERCENT [BASELINE, UNIT_FROM_CONTEXT]; PERCENT ≥? 80 PERCENT from 70 PERCENT [UNIT_FROM_CONTEXT]
        50 | '' | คน | จำนวนผู้เข้าอบรม | COUNT ≥? 50 PERSON [UNIT_FROM_CONTEXT]
        """)
    void takes_the_unit_from_beside_the_cell(
            String text, String heading, String unit, String indicator, String expected) {
        assertThat(TargetTexts.beside(text, heading, unit, indicator)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ร้อยละ 80 | 80 | 80
        ผู้เข้ารับการอบรมร้อยละ ๘๐ มีคะแนนไม่น้อยกว่าร้อยละ ๖๐ | 80 | 80
        40 คน (ร้อยละ 80) | 80 | 80
        ผ่านเกณฑ์ 16 ใน 20 ข้อ | 80 | 80
        บุคลากรทุกคน | 100 | 100
        ไม่น้อยกว่า ๔.๕๐ จาก ๕.๐๐ | - | 90
        ความพึงพอใจร้อยละ 85 | - | 85
        ลดลงร้อยละ ๑๐ | - | -
        เพิ่มขึ้นร้อยละ 120 | - | -
        ข้อร้องเรียนไม่เกินร้อยละ ๕ | - | -
        ไม่มีความเสี่ยงระดับสูง | - | -
        ระดับ 4 จาก 5 | - | -
        อย่างน้อย ๒ เรื่อง | - | -
        """)
    void tells_a_share_and_a_score_from_other_numbers(String text, String share, String score) {
        List<TargetExpression> targets = TargetExpression.readAll(text, TargetTexts.FY2566);
        assertThat(targets).hasSize(1);
        assertThat(shown(targets.get(0).share())).isEqualTo(share);
        assertThat(shown(targets.get(0).score())).isEqualTo(score);
    }

    private static String shown(Optional<Fraction> number) {
        return number.map(Fraction::toString).orElse("-");
    }

    @Test
    void says_so_where_the_year_of_the_plan_is_not_known() {
        for (String text : List.of("ปี 2566 ร้อยละ 80 ปี 2567 ร้อยละ 85", "ปี 2566 ร้อยละ 80\nปี 2567 ร้อยละ 85")) {
            assertThat(TargetExpression.readAll(text, Optional.empty()))
                    .isNotEmpty()
                    .allSatisfy(target -> {
                        assertThat(target.kind()).isEqualTo(TargetKind.UNREADABLE);
                        assertThat(target.notes()).contains(TargetNote.YEAR_UNKNOWN);
                    });
        }
    }

    @Test
    void takes_no_targets_from_everyone_or_none_in_another_column() {
        assertThat(TargetTexts.quantities("บุคลากรทุกคน")).isEmpty();
        assertThat(TargetTexts.quantities("ไม่มีข้อร้องเรียน")).isEmpty();
    }
}
