package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of the borders between a quantity, a year, a date, a list number, a rate and a mere number; \\n is a new line. */
class TargetBordersTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        1,000 คน | COUNT ≥? 1000 PERSON
        1,00 คน | UNREADABLE PERSON
        1,000,000 คน | COUNT ≥? 1000000 PERSON
        1,0000 คน | UNREADABLE PERSON
        1,000.5 คน | COUNT ≥? 1000.5 PERSON
        1.5,000 คน | UNREADABLE PERSON
        1.5 เรื่อง | COUNT ≥? 1.5 TOPIC
        1.5.2 เรื่อง | UNREADABLE TOPIC
        2 ,000 คน | QUALITATIVE
        2, 000 คน | QUALITATIVE
        999999999999999 เรื่อง | COUNT ≥? 999999999999999 TOPIC
        1000000000000000 เรื่อง | UNREADABLE TOPIC
        8o% ของบุคลากร | UNREADABLE OTHER
        5o คน | UNREADABLE PERSON
        2/3 ของบุคลากร | PERCENT ≥? 200/3 PERCENT
        3/2 ของบุคลากร | QUALITATIVE
        3 ใน 2 ของบุคลากร | COUNT ≥? 3 OTHER
        2 ใน 3 ของอันดับ | PERCENT ≥? 200/3 PERCENT
        3 ใน 3 ของบุคลากร | PERCENT ≥? 100 PERCENT
        2/0 ของบุคลากร | QUALITATIVE
        0/3 ของบุคลากร | QUALITATIVE
        0 ใน 3 ของบุคลากร | COUNT ≥? 0 OTHER
        1/2566 | TIME ⇥ [DEADLINE_NOT_STATED]
        2/3 | QUALITATIVE
        อย่างน้อย 2/3 ของบุคลากร | PERCENT ≥ 200/3 PERCENT
        1 ใน 3 | PERCENT ≥? 100/3 PERCENT
        1 ใน 3 ของบุคลากร | PERCENT ≥? 100/3 PERCENT
        สองในสามของบุคลากร | PERCENT ≥? 200/3 PERCENT [NUMBER_IN_WORDS]
        สามส่วนสี่ของบุคลากร | PERCENT ≥? 75 PERCENT [NUMBER_IN_WORDS]
        กึ่งหนึ่งของบุคลากร | PERCENT ≥? 50 PERCENT [NUMBER_IN_WORDS]
        หนึ่งครึ่งเรื่อง | COUNT ≥? 1.5 TOPIC [NUMBER_IN_WORDS]
        5 ส | QUALITATIVE
        5ส. | QUALITATIVE
        กิจกรรม 5 ส | QUALITATIVE
        เวลา 9 น. | QUALITATIVE
        เวลา 9.30 น. | QUALITATIVE
        จำนวน 007 เรื่อง | QUALITATIVE
        012 เรื่อง | QUALITATIVE
        05 เรื่อง | COUNT ≥? 5 TOPIC
        อย่างน้อย 2566 เรื่อง | COUNT ≥ 2566 TOPIC
        จำนวน 2566 คน | COUNT ≥? 2566 PERSON
        2566 คน | COUNT ≥? 2566 PERSON
        2566 เรื่อง | QUALITATIVE
        1899 เรื่อง | COUNT ≥? 1899 TOPIC
        1900 เรื่อง | QUALITATIVE
        2099 เรื่อง | QUALITATIVE
        2100 เรื่อง | COUNT ≥? 2100 TOPIC
        2399 เรื่อง | COUNT ≥? 2399 TOPIC
        2400 เรื่อง | QUALITATIVE
        2699 เรื่อง | QUALITATIVE
        2700 เรื่อง | COUNT ≥? 2700 TOPIC
        02566 เรื่อง | QUALITATIVE
        KM 2 เรื่อง | COUNT ≥? 2 TOPIC
        KM2 เรื่อง | QUALITATIVE
        KM 2 | QUALITATIVE
        A-2 | QUALITATIVE
        /2 เรื่อง | QUALITATIVE
        ที่ 2 เรื่อง | QUALITATIVE
        ครั้งที่ 2 เรื่อง | QUALITATIVE
        ลำดับที่ 2 | QUALITATIVE
        อันดับ 2 | QUALITATIVE
        รุ่นที่ 2 จำนวน 3 คน | COUNT ≥? 3 PERSON
        ข้อ 2 | QUALITATIVE
        คะแนน 3.51 | COUNT ≥? 3.51 SCORE as SCORE
        คะแนน 4 | COUNT ≥? 4 SCORE as SCORE
        ค่าเฉลี่ย 3.51 | COUNT ≥? 3.51 SCORE as SCORE
        ค่าเฉลี่ย 4 ขึ้นไป | COUNT ≥ 4 SCORE as SCORE
        2 ปี/ครั้ง | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]
        2 ปีต่อครั้ง | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]
        2 ปีต่อ 1 ครั้ง | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]
        2 ปี/1 ครั้ง | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]
        0 ปี/ครั้ง | COUNT ≥? 0 OTHER/EVENT
        999 ปี/ครั้ง | FREQUENCY ≥? 1 EVENT per 999 YEAR [INVERSE_RATE]
        1000 ปี/ครั้ง | COUNT ≥? 1000 OTHER/EVENT
        1.5 ปี/ครั้ง | COUNT ≥? 1.5 OTHER/EVENT
        2-3 ปี/ครั้ง | COUNT – 2..3 OTHER/EVENT
        ทุก 2 ปี | FREQUENCY ≥? 1 EVENT per 2 YEAR [INVERSE_RATE]
        ทุก 3 เดือน | FREQUENCY ≥? 1 EVENT per 3 MONTH [INVERSE_RATE]
        ทุก 2 สัปดาห์ | FREQUENCY ≥? 1 EVENT per 2 WEEK [INVERSE_RATE]
        ทุก 2 วัน | COUNT ≥? 2 DAY
        2 ล้านคน | COUNT ≥? 2000000 PERSON
        3 แสนคน | COUNT ≥? 300000 PERSON
        2 พันเรื่อง | COUNT ≥? 2000 TOPIC
        2 หมื่นคน | COUNT ≥? 20000 PERSON
        2-3 ล้านคน | COUNT – 2000000..3000000 PERSON
        2 ล้าน | COUNT ≥? 2000000
        2 ล้านอย่าง | COUNT ≥? 2000000 OTHER
        2 เล่ม/ฉบับ | COUNT ≥? 2 VOLUME/DOCUMENT
        2 เล่ม หรือ ฉบับ | COUNT ≥? 2 VOLUME/DOCUMENT
        2 เล่มหรือ | COUNT ≥? 2 VOLUME
        2 เล่ม/คน | FREQUENCY ≥? 2 VOLUME per PERSON
        2 คน/เล่ม | COUNT ≥? 2 PERSON/VOLUME
        2 ฉบับ/ฉบับ | COUNT ≥? 2 DOCUMENT
        2 คน/กอง/ปี | FREQUENCY ≥? 2 PERSON per UNIT per YEAR
        2 ครั้ง/คน | FREQUENCY ≥? 2 EVENT per PERSON
        2 วัน/ครั้ง | FREQUENCY ≥? 2 DAY per EVENT
        2 ชั่วโมง/ครั้ง | FREQUENCY ≥? 2 HOUR per EVENT
        2 เรื่อง/ครั้ง | COUNT ≥? 2 TOPIC/EVENT
        2 เรื่อง/รุ่น | COUNT ≥? 2 TOPIC/CLASS
        2 คน/รุ่น | FREQUENCY ≥? 2 PERSON per OTHER
        2 เรื่องต่อคน | FREQUENCY ≥? 2 TOPIC per PERSON
        2 เรื่องต่อคนต่อปี | FREQUENCY ≥? 2 TOPIC per PERSON per YEAR
        1 ครั้ง/2 ปี | FREQUENCY ≥? 1 EVENT per 2 YEAR
        1 ครั้ง/12 เดือน | FREQUENCY ≥? 1 EVENT per 12 MONTH
        องค์กรความรู้ 2 องค์กรความรู้ | COUNT ≥? 2 KNOWLEDGE_BODY [UNIT_SLIP]
        2 องค์กรความรู้ | COUNT ≥? 2 KNOWLEDGE_BODY [UNIT_SLIP]
        2 องค์ความรู้/เรื่อง | COUNT ≥? 2 KNOWLEDGE_BODY/TOPIC
        แปลงเกษตร 2 แปลงเกษตร | COUNT ≥? 2 OTHER
        2 แปลงเกษตร | COUNT ≥? 2 OTHER
        จำนวน 2 แปลงเกษตร | COUNT ≥? 2 OTHER
        จำนวน 2 แปลงเกษตรต่อปี | FREQUENCY ≥? 2 OTHER per YEAR
        อย่างน้อย 2 แปลงเกษตรขึ้นไป | COUNT ≥ 2 OTHER
        จำนวน 2 | COUNT ≥? 2
        2 ขึ้นไป | COUNT ≥ 2
        ปีละ 2 | FREQUENCY ≥? 2 per YEAR
        ภายในเดือนมีนาคม | TIME ⇥ by 2023-03-31
        ภายใน มี.ค. 66 | TIME ⇥ by 2023-03-31
        ภายใน 5 มี.ค. 66 | TIME ⇥ by 2023-03-05
        ภายใน 5-6 มี.ค. 66 | TIME ⇥ by 2023-03-06
        ภายใน 5 - 6 มี.ค. 2566 | TIME ⇥ by 2023-03-06
        ภายใน 5/3/2566 | TIME ⇥ by 2023-03-05
        ภายใน 5/3/66 | TIME ⇥ by 2023-03-05
        ภายใน 3/2566 | TIME ⇥ [DEADLINE_NOT_STATED]
        ภายใน 31/12/2566 | TIME ⇥ by 2023-12-31
        มี.ค. 66 จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        มี.ค. 55 จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        มี.ค. 49 เรื่อง | COUNT ≥? 49 TOPIC
        มี.ค. 50 เรื่อง | QUALITATIVE
        มี.ค. 50% ของบุคลากร | PERCENT ≥? 50 PERCENT
        ปี 2566-2567 | TIME ⇥ by 2024-12-31
        ปี 2566 - 2567 จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        ปีงบประมาณ 2566 | TIME ⇥ by 2023-09-30
        ภายในปีงบประมาณ | TIME ⇥ by 2023-09-30
        ภายในปีงบประมาณ จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC by 2023-09-30
        ปีงบประมาณ จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        ภายในสิ้นปีงบประมาณ | TIME ⇥ by 2023-09-30
        ภายในไตรมาส 2 | TIME ⇥ by 2023-03-31
        ภายในไตรมาส 1-2 | TIME ⇥ by 2023-03-31
        ภายในไตรมาสที่ 1 และ 2 | TIME ⇥ by 2023-03-31
        ภายในไตรมาสที่ 1 และไตรมาสที่ 2 | TIME ⇥ by 2023-03-31
        ไตรมาสที่ 1-2 ปี 2566 | TIME ⇥ by 2023-03-31
        ไตรมาสที่ 1-2 เรื่อง | QUALITATIVE
        ไตรมาสที่ 1-23 | QUALITATIVE
        ไตรมาสที่ 12 | QUALITATIVE
        ไตรมาสละ 1 ครั้ง | FREQUENCY ≥? 1 EVENT per QUARTER
        ภายในวันที่ 5 | TIME ⇥ [DEADLINE_NOT_STATED]
        ภายในเดือน | QUALITATIVE
        ต.ค. 65, ก.ย. 66 | TIME ⇥ by 2023-09-30
        ต.ค. 65 x ก.ย. 66 | QUALITATIVE
        ต.ค. 2565 จำนวน 2 เรื่อง ก.ย. 2566 | COUNT ≥? 2 TOPIC
        ม.ค. - มี.ค. จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        1) อย่างน้อย 2 เรื่อง | COUNT ≥ 2 TOPIC
        (1) อย่างน้อย 2 เรื่อง (2) อย่างน้อย 3 เล่ม | COUNT ≥ 2 TOPIC; COUNT ≥ 3 VOLUME
        1. อย่างน้อย 2 เรื่อง 2. อย่างน้อย 3 เล่ม | COUNT ≥ 2 TOPIC; COUNT ≥ 3 VOLUME
        ๑. อย่างน้อย ๒ เรื่อง | COUNT ≥ 2 TOPIC
        100. อย่างน้อย 2 เรื่อง | COUNT ≥ 2 TOPIC
        1.1. อย่างน้อย 2 เรื่อง | COUNT ≥ 2 TOPIC
        123456789) อย่างน้อย 2 เรื่อง | COUNT ≥ 2 TOPIC
        (อย่างน้อย - 2 เรื่อง) | COUNT ≥ 2 TOPIC
        ((อย่างน้อย 2 เรื่อง)) - 3 เล่ม | COUNT ≥ 2 TOPIC; COUNT ≥? 3 VOLUME
        อย่างน้อย 2 เรื่อง) - 3 เล่ม | COUNT ≥ 2 TOPIC; COUNT ≥? 3 VOLUME
        จำนวน 1 ชุด -2 เรื่อง | COUNT ≥? 1 SET; COUNT ≥? 2 TOPIC
        จำนวน 1 ชุด- 2 เรื่อง | COUNT ≥? 1 SET; COUNT ≥? 2 TOPIC
        จำนวน 1 ชุด-2 เรื่อง | COUNT ≥? 1 SET
        80 %-90 % | PERCENT – 80..90 PERCENT
        80 - 90% | PERCENT – 80..90 PERCENT
        80 % - ร้อยละ 90 | PERCENT – 80..90 PERCENT
        ร้อยละ 80 - เล่ม | PERCENT ≥? 80 PERCENT; QUALITATIVE
        ม.ค. - มี.ค. | TIME ⇥ by 2023-03-31
        1 ม.ค. - 5 มี.ค. | TIME ⇥ by 2023-03-05
        จำนวน 2 เรื่อง - มี.ค. 2566 | COUNT ≥? 2 TOPIC; TIME ⇥ by 2023-03-31
        จำนวน 2 เรื่อง - | COUNT ≥? 2 TOPIC
        - จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        * จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC
        จำนวน 1 ชุด；จำนวน 2 เรื่อง | COUNT ≥? 1 SET; COUNT ≥? 2 TOPIC
        อย่างน้อย\\n\\n2 เรื่อง | COUNT ≥ 2 TOPIC
        อย่างน้อย\\nเรื่อง 2 เรื่อง | UNREADABLE ≥ [NUMBER_MISSING]; COUNT ≥? 2 TOPIC
        จำนวน\\nร้อยละ 80 | PERCENT ≥? 80 PERCENT
        2 เรื่อง\\nขึ้นไป | COUNT ≥ 2 TOPIC
        2 เรื่อง\\n/ปี | FREQUENCY ≥? 2 TOPIC per YEAR
        2 เรื่อง, | COUNT ≥? 2 TOPIC
        2 เรื่อง ,  | COUNT ≥? 2 TOPIC
        2 ครั้งใน 1 ปี | FREQUENCY ≥? 2 EVENT per YEAR
        2 ครั้งใน 12 เดือน | FREQUENCY ≥? 2 EVENT per 12 MONTH
        ปีละ 2 ครั้งใน 3 ไตรมาส | FREQUENCY ≥? 2 EVENT per YEAR; COUNT ≥? 3 OTHER
        2 เรื่องใน 5 เรื่อง | COUNT ≥? 2 TOPIC; COUNT ≥? 5 TOPIC
        2 เรื่องใน 5 คน | COUNT ≥? 2 TOPIC; COUNT ≥? 5 PERSON
        ครบทั้ง 7 ขั้นตอน | COUNT = 7 STEP
        3 CoP | COUNT ≥? 3 OTHER
        2 Best Practices | COUNT ≥? 2 OTHER
        3 copies | COUNT ≥? 3 DOCUMENT
        คะแนน 4 จาก 5 | COUNT ≥? 4 SCORE as SCORE of 5 SCORE
        อย่างน้อย 2 จาก 5 เรื่อง | COUNT ≥ 2 TOPIC of 5 TOPIC
        """)
    void reads_each_side_of_a_border(String text, String expected) {
        assertThat(TargetTexts.read(text.replace("\\n", "\n"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ภายใน 3/66 | TIME ⇥ [DEADLINE_NOT_STATED]
        ภายใน ๓/๖๖ | TIME ⇥ [DEADLINE_NOT_STATED]
        แล้วเสร็จภายใน 12/66 | TIME ⇥ [DEADLINE_NOT_STATED]
        ก่อน 3/66 | TIME ⇥ [DEADLINE_NOT_STATED]
        ภายใน 13/66 | QUALITATIVE
        ภายใน 3/49 | QUALITATIVE
        ภายใน 3/50 | TIME ⇥ [DEADLINE_NOT_STATED]
        ภายใน 1/50 ของแผน | PERCENT ≥? 2 PERCENT
        ครั้งที่ 3/66 | QUALITATIVE
        3/66 | QUALITATIVE
        จำนวน 1 ครั้ง ภายใน 3/66 | COUNT ≥? 1 EVENT [DEADLINE_NOT_STATED]
        ภายในเดือน 3/66 | TIME ⇥ by 2023-03-31
        ภายในเดือน 3/2566 | TIME ⇥ by 2023-03-31
        ไม่เกินเดือน 3/66 | TIME ⇥ by 2023-03-31
        ภายในเดือนมีนาคม 2566 | TIME ⇥ by 2023-03-31
        จำนวน 1 ครั้งภายในเดือน 3/66 | COUNT ≥? 1 EVENT by 2023-03-31
        ภายใน 1-5/1/2566 | TIME ⇥ by 2023-01-05
        1-5/1/2566 | TIME ⇥ by 2023-01-05
        1 ถึง 5/1/2566 | TIME ⇥ by 2023-01-05
        ภายใน 1/1-5/2/2566 | TIME ⇥ by 2023-02-05
        ภายใน 1-32/1/2566 | UNREADABLE
        ภายใน 1-5/13/66 | UNREADABLE
        ภายใน 0/1/2566 | UNREADABLE
        ภายใน 31/2/2566 | UNREADABLE
        ภายใน 1-5 เรื่อง | COUNT – 1..5 TOPIC
        ภายใน 5th Jan 2023 | TIME ⇥ by 2023-01-05
        ภายใน 5 Jan | TIME ⇥ by 2023-01-05
        ภายใน Jan 5, 2023 | TIME ⇥ by 2023-01-05
        ภายใน Jan 5th | TIME ⇥ by 2023-01-05
        ภายใน Sept. 2023 | TIME ⇥ by 2023-09-30
        16 August 2022 | TIME ⇥ by 2022-08-16
        Jan - Mar 2023 | TIME ⇥ by 2023-03-31
        5 Jan - 7 Mar 2023 | TIME ⇥ by 2023-03-07
        January 31, 2023 - February 2, 2023 | TIME ⇥ by 2023-02-02
        Jan - Mar 66 | TIME ⇥ by 2023-03-31
        ภายใน Jan-Mar 2023 | TIME ⇥ by 2023-03-31
        2 เรื่อง - Mar 2023 | COUNT ≥? 2 TOPIC; TIME ⇥ by 2023-03-31
        2 เรื่อง - March | COUNT ≥? 2 TOPIC; QUALITATIVE
        ภายใน 31st Feb 2023 | UNREADABLE
        May 2 ครั้ง | COUNT ≥? 2 EVENT
        Smart 2 ครั้ง | COUNT ≥? 2 EVENT
        2 Marketing | COUNT ≥? 2 OTHER
        ไตรมาส 2/2566 | TIME ⇥ by 2023-03-31
        ภายในไตรมาสที่ 1/2567 | TIME ⇥ by 2023-12-31
        ภายในไตรมาส 1/67 | TIME ⇥ by 2023-12-31
        ไตรมาส 2/3 เรื่อง | QUALITATIVE
        จำนวน 2 เรื่อง ภายในไตรมาส 1/2567 | COUNT ≥? 2 TOPIC by 2023-12-31
        ภายใน Q2 | TIME ⇥ by 2023-03-31
        Q2/2566 | TIME ⇥ by 2023-03-31
        FAQ 1 ชุด | COUNT ≥? 1 SET
        ภายใน Q5 | QUALITATIVE
        """)
    void reads_deadlines_in_numbers_and_in_english(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }
}
