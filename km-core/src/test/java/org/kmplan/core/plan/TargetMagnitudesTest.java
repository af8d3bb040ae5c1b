package org.kmplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in digits with a multiplier in words behind them, and words that only look like one. */
class TargetMagnitudesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2 ร้อยคน | COUNT ≥? 200 PERSON
        ๒ร้อยคน | COUNT ≥? 200 PERSON
        อย่างน้อย 2 ร้อย เรื่อง | COUNT ≥ 200 TOPIC
        3 พันคน | COUNT ≥? 3000 PERSON
        1.5 พันคนขึ้นไป | COUNT ≥ 1500 PERSON
        1.5 แสนบาท | NOT_A_TARGET 150000 BAHT [MONEY]
        2 พันล้านบาท | NOT_A_TARGET 2000000000 BAHT [MONEY]
        3.5 แสนล้านบาท | NOT_A_TARGET 350000000000 BAHT [MONEY]
        2 ร้อย | COUNT ≥? 200
        2-3 ร้อยคน | COUNT – 200..300 PERSON
        2 พัน - 3 พันคน | COUNT – 2000..3000 PERSON
        2 พันถึง 3 พันคน | COUNT – 2000..3000 PERSON
        5 ร้อย-1 พันคน | COUNT – 500..1000 PERSON
        3 พัน-2 พันคน | UNREADABLE PERSON
        2 ล้าน - 3 เรื่อง | COUNT ≥? 2000000; COUNT ≥? 3 TOPIC
        จำนวน 3 พันต้น | COUNT ≥? 3000 OTHER
        จำนวน 2 แสนอัน | COUNT ≥? 200000 OTHER
        2 ร้อยห้าสิบคน | COUNT ≥? 250 PERSON
        2 พันห้าร้อยคน | COUNT ≥? 2500 PERSON
        2 พัน ห้าร้อยคน | COUNT ≥? 2500 PERSON
        2 พันห้าคน | COUNT ≥? 2005 PERSON
        2 พัน 5 ร้อยคน | COUNT ≥? 2500 PERSON
        2 พัน 500 คน | COUNT ≥? 2500 PERSON
        3 ร้อย 50 คน | COUNT ≥? 350 PERSON
        1 ล้าน 2 แสน 5 หมื่นคน | COUNT ≥? 1250000 PERSON
        1.5 พันห้าร้อยคน | UNREADABLE PERSON
        งบ 2 ล้าน 5 โครงการ | COUNT ≥? 5 PROJECT
        2 ล้าน 5 ร้อยคน | COUNT ≥? 500 PERSON
        ครบทั้ง 2 ร้อยคน | COUNT = 200 PERSON
        2 ลานบาท | NOT_A_TARGET 2000000 BAHT [MONEY]
        2 ลาน | COUNT ≥? 2 OTHER
        2 ลานกีฬา | COUNT ≥? 2 OTHER
        3 พันธุ์ | COUNT ≥? 3 OTHER
        จำนวน 3 พันธกิจ | COUNT ≥? 3 OTHER
        จำนวน 2 ร้อยละ 80 | COUNT ≥? 2; PERCENT ≥? 80 PERCENT
        80 ร้อยละ | PERCENT ≥? 80 PERCENT
        """)
    void multiplies_by_the_word_behind_the_number(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        อย่างน้อย ๑ (หนึ่ง) ครั้ง | COUNT ≥ 1 EVENT
        2 (สอง) เรื่อง | COUNT ≥? 2 TOPIC
        ร้อยละ 80 (แปดสิบ) ขึ้นไป | PERCENT ≥ 80 PERCENT
        ร้อยละแปดสิบ (80) ขึ้นไป | PERCENT ≥ 80 PERCENT [NUMBER_IN_WORDS]
        จำนวนห้า (5) เรื่อง | COUNT ≥? 5 TOPIC [NUMBER_IN_WORDS]
        สิบห้า (๑๕) คน | COUNT ≥? 15 PERSON [NUMBER_IN_WORDS]
        (1) อย่างน้อยหนึ่งเรื่อง (2) สองเล่ม | COUNT ≥ 1 TOPIC [NUMBER_IN_WORDS]; COUNT ≥? 2 VOLUME [NUMBER_IN_WORDS]
        2 (สาม) เรื่อง | QUALITATIVE
        3 (สามารถ) เรื่อง | QUALITATIVE
        ร้อยละ 80 (40 คน) | PERCENT ≥? 80 PERCENT alias 40 PERSON
        """)
    void passes_over_the_same_number_in_a_bracket(String text, String expected) {
        assertThat(TargetTexts.read(text)).isEqualTo(expected);
    }
}
