package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiNumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "ศูนย์, 0",
        "หนึ่ง, 1",
        "สิบ, 10",
        "สิบเอ็ด, 11",
        "ยี่สิบ, 20",
        "ยี่สิบเอ็ด, 21",
        "แปดสิบ, 80",
        "แปด สิบ ห้า, 85",
        "หนึ่งร้อย, 100",
        "ร้อย, 100",
        "หนึ่งร้อยเอ็ด, 101",
        "สามร้อยหกสิบห้า, 365",
        "สองพันห้าร้อยหกสิบหก, 2566",
        "สองพันห้า, 2005",
        "หนึ่งหมื่น, 10000",
        "เก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้า, 9999999",
        "สิบล้าน, 10000000",
        "ล้าน, 1000000",
        "สองล้านห้า, 2000005",
        "หนึ่งล้านล้าน, 1000000000000",
        "ครึ่ง, 0.5",
        "ครึ่งหนึ่ง, 0.5",
        "กึ่งหนึ่ง, 0.5",
        "สองในสาม, 2/3",
        "สามส่วนสี่, 0.75",
        "หนึ่งครึ่ง, 1.5",
        "แปดสิบจุดห้า, 80.5",
        "ศูนย์จุดศูนย์ห้า, 0.05",
        "หนึ่งพันล้านล้าน, 1000000000000000",
        "สองส่วนห้า, 0.4",
        "ร้อยเอ็ด, 101",
        "แสน, 100000",
        "หมื่นพัน, 11000",
    })
    void reads_numbers_in_words(String text, String value) {
        assertThat(ThaiNumberWords.parse(text)).contains(Fraction.parse(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "สามารถ",
                "ร้อยละ",
                "ห้าม",
                "พันธ์",
                "ยี่",
                "เอ็ด",
                "80",
                "หนึ่ง สอง",
                "สิบร้อย",
                "ศูนย์ประชุม"
            })
    void refuses_other_words(String text) {
        assertThat(ThaiNumberWords.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ศูนย์ก", "ศูนย์ฮ", "ศูนย์เ", "ศูนย์ไ"})
    void a_centre_is_no_zero(String text) {
        assertThat(ThaiNumberWords.at(text, 0)).isEmpty();
    }

    @Test
    void looks_inside_the_text_alone() {
        assertThat(ThaiNumberWords.at("สอง", 3)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ThaiNumberWords.at("สอง", 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> ThaiNumberWords.at("สอง", -1))
                .withMessage("Number words: index -1 of a text of 3");
    }

    @ParameterizedTest
    @CsvSource({
        "ร้อยละแปดสิบของบุคลากร, 6, 80, 12",
        "สองเรื่อง, 0, 2, 3",
        "ยี่สิบเอ็ดคน, 0, 21, 10",
        "สองศูนย์การเรียนรู้, 0, 2, 3",
        "สองส่วนศูนย์, 0, 2, 3",
        "สองในศูนย์, 0, 2, 3",
        "สองจุด, 0, 2, 3",
        "สองจุดสิบ, 0, 2, 3",
        "สองพันสามพัน, 0, 2003, 9",
        "พันล้านล้านล้าน, 0, 1000000000000000, 11",
        "ศูนย์\u0E2F, 0, 0, 5",
        "ศูนย์\u0E3F, 0, 0, 5",
        "ศูนย์\u0E45, 0, 0, 5",
        "ศูนย์จุดหนึ่ง, 0, 0.1, 13",
        "ศูนย์จุดหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งหนึ่งสอง, 0, 0.111111111111, 68",
    })
    void finds_the_end_of_the_number(String text, int start, String value, int end) {
        assertThat(ThaiNumberWords.at(text, start)).contains(new ThaiNumberWords.Match(Fraction.parse(value), end));
    }
}
