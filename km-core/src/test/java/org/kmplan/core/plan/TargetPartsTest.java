package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target says, and where: its own text, those of whom a share is meant, and the words of its unit. */
class TargetPartsTest {
    private static String parts(String text) {
        return TargetExpression.readAll(text, Optional.empty()).stream()
                .map(target -> target.raw() + " / " + target.denominator().orElse("-") + " / "
                        + target.unitText().orElse("-"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        ร้อยละ 80 ของบุคลากร | PERCENT ≥? 80 PERCENT | ร้อยละ 80 ของบุคลากร / บุคลากร / -
        ร้อยละ 80 ของผู้เข้าร่วมกิจกรรม | PERCENT ≥? 80 PERCENT | ร้อยละ 80 ของผู้เข้าร่วมกิจกรรม / ผู้เข้าร่วมกิจกรรม / -
        ร้อยละ 80 ของผู้เข้าร่วม (อบรม) | PERCENT ≥? 80 PERCENT | ร้อยละ 80 ของผู้เข้าร่วม (อบรม) / ผู้เข้าร่วม / -
        ร้อยละ 80 ของบุคลากร ทั้งหมด | PERCENT ≥? 80 PERCENT | ร้อยละ 80 ของบุคลากร ทั้งหมด / บุคลากร / -
        บุคลากรร้อยละ 80 | PERCENT ≥? 80 PERCENT | บุคลากรร้อยละ 80 / บุคลากร / -
        บุคลากรไม่น้อยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT | บุคลากรไม่น้อยกว่าร้อยละ 80 / บุคลากร / -
        บุคลากรที่เข้าร่วมไม่น้อยกว่าร้อยละ 80 | PERCENT ≥ 80 PERCENT | บุคลากรที่เข้าร่วมไม่น้อยกว่าร้อยละ 80 / บุคลากรที่เข้าร่วม / -
        ร้อยละ 80 บุคลากรเข้าร่วม | PERCENT ≥? 80 PERCENT | ร้อยละ 80 บุคลากรเข้าร่วม / บุคลากร / -
        ร้อยละ 80 ผู้เข้าร่วมมีความพึงพอใจ | PERCENT ≥? 80 PERCENT | ร้อยละ 80 ผู้เข้าร่วมมีความพึงพอใจ / ผู้เข้าร่วม / -
        ความพึงพอใจร้อยละ 80 | PERCENT ≥? 80 PERCENT as SCORE | ความพึงพอใจร้อยละ 80 / - / -
        ครบทุกหน่วยงาน | PERCENT = 100 PERCENT | ครบทุกหน่วยงาน / ทุกหน่วยงาน / -
        ครบทุกคน ในหน่วยงาน | PERCENT = 100 PERCENT | ครบทุกคน ในหน่วยงาน / ทุกคน / -
        บุคลากรครบทุกคน | PERCENT = 100 PERCENT | บุคลากรครบทุกคน / ทุกคน / -
        จัดอบรม 1 ครั้ง และจัดประชุม 2 ครั้ง | COUNT ≥? 1 EVENT; COUNT ≥? 2 EVENT | จัดอบรม 1 ครั้ง / - / ครั้ง; จัดประชุม 2 ครั้ง / - / ครั้ง
        จัดอบรม 1 ครั้งและประชุม 2 ครั้ง | COUNT ≥? 1 EVENT; COUNT ≥? 2 EVENT | จัดอบรม 1 ครั้ง / - / ครั้ง; ประชุม 2 ครั้ง / - / ครั้ง
        จัดอบรม 1 ครั้ง จัดประชุม 2 ครั้ง | COUNT ≥? 1 EVENT; COUNT ≥? 2 EVENT | จัดอบรม 1 ครั้ง / - / ครั้ง; จัดประชุม 2 ครั้ง / - / ครั้ง
        จัดอบรม 1 ครั้ง มีผู้เข้าร่วมและผ่านเกณฑ์ร้อยละ 80 | COUNT ≥? 1 EVENT; PERCENT ≥? 80 PERCENT | จัดอบรม 1 ครั้ง มีผู้เข้าร่วม / - / ครั้ง; ผ่านเกณฑ์ร้อยละ 80 / - / -
        จัดอบรม 1 ครั้ง โดยมีผู้เข้าร่วมร้อยละ 80 และมีความพึงพอใจร้อยละ 90 | COUNT ≥? 1 EVENT; PERCENT ≥? 80 PERCENT; PERCENT ≥? 90 PERCENT as SCORE | จัดอบรม 1 ครั้ง / - / ครั้ง; มีผู้เข้าร่วมร้อยละ 80 / ผู้เข้าร่วม / -; มีความพึงพอใจร้อยละ 90 / - / -
        เล่มและ 2 เรื่อง | COUNT ≥? 2 TOPIC | เล่มและ 2 เรื่อง / - / เรื่อง
        จัดทำรายงาน 2 ครั้ง | COUNT ≥? 2 REPORT | จัดทำรายงาน 2 ครั้ง / - / ครั้ง
        มีการจัดทำรายงาน 2 ครั้ง | COUNT ≥? 2 REPORT | มีการจัดทำรายงาน 2 ครั้ง / - / ครั้ง
        การประเมิน 1 ครั้ง | COUNT ≥? 1 EVALUATION | การประเมิน 1 ครั้ง / - / ครั้ง
        ประเมิน 1 ครั้ง | COUNT ≥? 1 EVALUATION | ประเมิน 1 ครั้ง / - / ครั้ง
        รายงานทุกเดือน | FREQUENCY ≥? 1 REPORT per MONTH | รายงานทุกเดือน / - / -
        จัดทำรายงานทุกเดือน | FREQUENCY ≥? 1 REPORT per MONTH | จัดทำรายงานทุกเดือน / - / -
        2 ครั้ง | COUNT ≥? 2 EVENT | 2 ครั้ง / - / ครั้ง
        มีคู่มือ/แผน | EXISTENCE ∃ MANUAL/PLAN | มีคู่มือ/แผน / - / คู่มือ/แผน
        มีคู่มือ/แผน ภายในมี.ค. 2566 | EXISTENCE ∃ MANUAL/PLAN by 2023-03-31 | มีคู่มือ/แผน ภายในมี.ค. 2566 / - / คู่มือ/แผน
        มีการจัดทำแผน | EXISTENCE ∃ PLAN | มีการจัดทำแผน / - / แผน
        มีแผน ภายในกำหนด | EXISTENCE ∃ PLAN [DEADLINE_NOT_STATED] | มีแผน ภายในกำหนด / - / แผน
        มีคณะทำงาน | EXISTENCE ∃ | มีคณะทำงาน / - / -
        มีความรู้ | QUALITATIVE | มีความรู้ / - / -
        ระดับดีขึ้นไป | LEVEL ≥ LEVEL 'ดี' [SCALE_NEEDED] | ระดับดีขึ้นไป / - / -
        ระดับดีกว่า | QUALITATIVE | ระดับดีกว่า / - / -
        ระดับดีขึ้น | QUALITATIVE | ระดับดีขึ้น / - / -
        ในระดับดี | LEVEL ≥? LEVEL 'ดี' [SCALE_NEEDED] | ในระดับดี / - / -
        ไม่ต่ำกว่าในระดับดี | LEVEL ≥ LEVEL 'ดี' [SCALE_NEEDED] | ไม่ต่ำกว่าในระดับดี / - / -
        ไม่น้อยกว่าระดับ 3 | LEVEL ≥ 3 LEVEL '3' | ไม่น้อยกว่าระดับ 3 / - / -
        ระดับ 3 | LEVEL ≥? 3 LEVEL '3' | ระดับ 3 / - / -
        ระดับ 3 ขึ้นไป | LEVEL ≥ 3 LEVEL '3' | ระดับ 3 ขึ้นไป / - / -
        อยู่ในระดับ | QUALITATIVE | อยู่ในระดับ / - / -
        ระดับ ระดับมาก | LEVEL ≥? LEVEL 'มาก' [SCALE_NEEDED] | ระดับ ระดับมาก / - / -
        อย่างน้อย เรื่อง | UNREADABLE ≥ TOPIC [NUMBER_MISSING] | อย่างน้อย เรื่อง / - / เรื่อง
        ไม่น้อยกว่าร้อยละ | UNREADABLE ≥ PERCENT [NUMBER_MISSING] | ไม่น้อยกว่าร้อยละ / - / -
        อย่างน้อย ... เล่ม | UNREADABLE ≥ VOLUME [NUMBER_MISSING] | อย่างน้อย ... เล่ม / - / เล่ม
        มีเล่ม ... เล่ม | UNREADABLE VOLUME [NUMBER_MISSING] | มีเล่ม ... เล่ม / - / เล่ม
        จำนวน (2 เรื่อง) | COUNT ≥? 2 TOPIC | จำนวน (2 เรื่อง) / - / เรื่อง
        (2 เรื่อง) 3 เล่ม | COUNT ≥? 3 VOLUME | (2 เรื่อง) 3 เล่ม / - / เล่ม
        [2 เรื่อง] 3 เล่ม | COUNT ≥? 3 VOLUME | [2 เรื่อง] 3 เล่ม / - / เล่ม
        อย่างน้อย 2 ช่องทาง เช่น เว็บ 1 แห่ง และอย่างน้อย 3 เล่ม | COUNT ≥ 2 CHANNEL; COUNT ≥ 3 VOLUME | อย่างน้อย 2 ช่องทาง / - / ช่องทาง; เช่น เว็บ 1 แห่ง และอย่างน้อย 3 เล่ม / - / เล่ม
        อย่างน้อย 2 ช่องทาง เช่น เว็บ 1 แห่ง และจำนวน 3 เล่ม | COUNT ≥ 2 CHANNEL; COUNT ≥? 3 VOLUME | อย่างน้อย 2 ช่องทาง / - / ช่องทาง; เช่น เว็บ 1 แห่ง และจำนวน 3 เล่ม / - / เล่ม
        อย่างน้อย 2 ช่องทาง เช่น เว็บ 1 แห่ง และไลน์ 3 กลุ่ม | COUNT ≥ 2 CHANNEL | อย่างน้อย 2 ช่องทาง / - / ช่องทาง
        เช่น 2 เรื่อง | QUALITATIVE | เช่น 2 เรื่อง / - / -
        เช่น อย่างน้อย 2 เรื่อง | COUNT ≥ 2 TOPIC | เช่น อย่างน้อย 2 เรื่อง / - / เรื่อง
        เช่น จำนวน 2 เรื่อง | COUNT ≥? 2 TOPIC | เช่น จำนวน 2 เรื่อง / - / เรื่อง
        1 หน่วยงาน 1 องค์ความรู้ | FREQUENCY ≥? 1 KNOWLEDGE_BODY per UNIT | 1 หน่วยงาน 1 องค์ความรู้ / - / องค์ความรู้
        1 คน 1 เรื่อง | FREQUENCY ≥? 1 TOPIC per PERSON | 1 คน 1 เรื่อง / - / เรื่อง
        1 กอง 2 เรื่อง | FREQUENCY ≥? 2 TOPIC per UNIT | 1 กอง 2 เรื่อง / - / เรื่อง
        2 กอง 2 เรื่อง | COUNT ≥? 2 UNIT; COUNT ≥? 2 TOPIC | 2 กอง / - / กอง; 2 เรื่อง / - / เรื่อง
        1 เล่ม 1 เรื่อง | COUNT ≥? 1 VOLUME; COUNT ≥? 1 TOPIC | 1 เล่ม / - / เล่ม; 1 เรื่อง / - / เรื่อง
        1 รุ่น 2 คน | FREQUENCY ≥? 2 PERSON per OTHER | 1 รุ่น 2 คน / - / คน
        อย่างน้อย 1 กอง 1 เรื่อง | COUNT ≥ 1 UNIT; COUNT ≥? 1 TOPIC | อย่างน้อย 1 กอง / - / กอง; 1 เรื่อง / - / เรื่อง
        1 กอง จำนวน 1 เรื่อง | COUNT ≥? 1 UNIT; COUNT ≥? 1 TOPIC | 1 กอง / - / กอง; จำนวน 1 เรื่อง / - / เรื่อง
        1 กอง และ 1 เรื่อง | COUNT ≥? 1 UNIT; COUNT ≥? 1 TOPIC | 1 กอง / - / กอง; 1 เรื่อง / - / เรื่อง
        มีเรื่อง 2 เรื่อง ที่ดีขึ้นไป | COUNT ≥ 2 TOPIC | มีเรื่อง 2 เรื่อง ที่ดีขึ้นไป / - / เรื่อง
        2 เรื่องของกองขึ้นไป | COUNT ≥ 2 TOPIC | 2 เรื่องของกองขึ้นไป / - / เรื่อง
        อย่างน้อยจัดทำ 2 เรื่อง | COUNT ≥ 2 TOPIC | อย่างน้อยจัดทำ 2 เรื่อง / - / เรื่อง
        มากกว่าจัดทำ 2 เรื่อง | COUNT ≥? 2 TOPIC | มากกว่าจัดทำ 2 เรื่อง / - / เรื่อง
        2-3 เรื่องที่ดีขึ้นไป | COUNT – 2..3 TOPIC | 2-3 เรื่องที่ดีขึ้นไป / - / เรื่อง
        5 คะแนน = ร้อยละ 80 | NOT_A_TARGET [SCORING_RULE] | 5 คะแนน = ร้อยละ 80 / - / -
        ร้อยละ 80 = 5 คะแนน | NOT_A_TARGET [SCORING_RULE] | ร้อยละ 80 = 5 คะแนน / - / -
        ระดับ 5 = 4 เรื่อง | NOT_A_TARGET [SCORING_RULE] | ระดับ 5 = 4 เรื่อง / - / -
        ร้อยละ 80 - 90 ของบุคลากร | PERCENT – 80..90 PERCENT | ร้อยละ 80 - 90 ของบุคลากร / บุคลากร / -
        ระหว่างร้อยละ 80 ถึงร้อยละ 90 | PERCENT – 80..90 PERCENT | ระหว่างร้อยละ 80 ถึงร้อยละ 90 / - / -
        จำนวน 2 ถึง 3 เรื่อง | COUNT – 2..3 TOPIC | จำนวน 2 ถึง 3 เรื่อง / - / เรื่อง
        จำนวน 3 ถึง 3 เรื่อง | COUNT – 3..3 TOPIC | จำนวน 3 ถึง 3 เรื่อง / - / เรื่อง
        จำนวน 2 - 3 | COUNT – 2..3 | จำนวน 2 - 3 / - / -
        2 ปี/ครั้ง ขึ้นไป | FREQUENCY ≥ 1 EVENT per 2 YEAR [INVERSE_RATE] | 2 ปี/ครั้ง ขึ้นไป / - / ครั้ง
        ทุก 2 ปี ขึ้นไป | FREQUENCY ≥ 1 EVENT per 2 YEAR [INVERSE_RATE] | ทุก 2 ปี ขึ้นไป / - / -
        50 คน/ครั้ง | FREQUENCY ≥? 50 PERSON per EVENT | 50 คน/ครั้ง / - / คน
        2 เรื่องทุกปี | FREQUENCY ≥? 2 TOPIC per YEAR | 2 เรื่องทุกปี / - / เรื่อง
        จำนวน 2 เรื่อง ทุก 6 เดือน | FREQUENCY ≥? 2 TOPIC per 6 MONTH | จำนวน 2 เรื่อง ทุก 6 เดือน / - / เรื่อง
        """)
    void keeps_the_text_of_each_part(String text, String reading, String parts) {
        assertThat(TargetTexts.read(text)).isEqualTo(reading);
        assertThat(parts(text)).isEqualTo(parts);
    }
}
