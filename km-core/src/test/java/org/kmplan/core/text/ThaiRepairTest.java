package org.kmplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damage of Thai text that has only one possible cause is undone; other damage stays as it is. */
class ThaiRepairTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        two SARA E|\\u0E40\\u0E40\\u0E1C\\u0E19|แผน
        tone before the vowel above|\\u0E17\\u0E48\\u0E35|ที่
        tone before the vowel below|\\u0E1C\\u0E49\\u0E39|ผู้
        tone before MAI HAN-AKAT|\\u0E15\\u0E49\\u0E31\\u0E07|ตั้ง
        THANTHAKHAT before the vowel|\\u0E2A\\u0E34\\u0E17\\u0E18\\u0E4C\\u0E34|สิทธิ์
        NIKHAHIT and SARA AA|\\u0E17\\u0E4D\\u0E32|ทำ
        NIKHAHIT, tone, SARA AA|\\u0E19\\u0E4D\\u0E49\\u0E32|น้ำ
        tone, NIKHAHIT, SARA AA|\\u0E19\\u0E49\\u0E4D\\u0E32|น้ำ
        tone behind SARA AM|\\u0E19\\u0E33\\u0E49|น้ำ
        doubled tone|\\u0E43\\u0E2B\\u0E49\\u0E49|ให้
        doubled vowel around a tone|\\u0E17\\u0E35\\u0E48\\u0E35|ที่
        doubled tone around a vowel|\\u0E17\\u0E48\\u0E35\\u0E48|ที่
        soft hyphen|\\u0E41\\u0E1C\\u00AD\\u0E19|แผน
        zero-width space|\\u0E41\\u0E1C\\u200B\\u0E19|แผน
        LAKKHANGYAO for SARA AA|\\u0E01\\u0E45\\u0E23|การ
        glyph of a Windows font, tone|\\u0E17\\u0E35\\uF70A|ที่
        glyph of a Windows font, vowel|\\u0E1B\\uF702|ปี
        glyph of a Windows font, consonant|\\u0E2B\\uF70F|หญ
        glyph of a Macintosh font, tone|\\u0E17\\u0E35\\uF88B|ที่
        glyph of a Macintosh font, vowel|\\u0E1B\\uF886|ปี
        MAI HAN-AKAT on the consonant behind|\\u0E08\\u0E14\\u0E31 \\u0E17\\u0E33|จัด ทำ
        vowel on the consonant behind|\\u0E04\\u0E21\\u0E39\\u0E48\\u0E37\\u0E2D|คู่มือ
        two vowels of one syllable each|\\u0E1B\\u0E0F\\u0E34\\u0E1A\\u0E15\\u0E31\\u0E34|ปฏิบัติ
        """)
    void damage_with_one_cause_is_undone(String what, String escaped, String expected) {
        assertThat(ThaiText.clean(unescaped(escaped))).as(what).isEqualTo(expected);
        assertThat(ThaiText.clean(expected)).as("sound text").isEqualTo(expected);
    }

    @Test
    void sound_words_stay_as_they_are() {
        for (String word : new String[] {
            "ฤๅษี",
            "ตัวชี้วัด",
            "สวัสดิการ",
            "ปรับปรุงฯ",
            "บุคลากร",
            "กันยายน",
            "ยั่งยืน",
            "จัดซื้อจัดจ้าง",
            "วัน (ทำการ)",
            "ศึกษาธิการ"
        }) {
            assertThat(ThaiText.clean(word)).isEqualTo(word);
        }
    }

    @Test
    void unlike_marks_on_one_letter_have_no_single_cause() {
        String twoTones = "ก\u0E48\u0E49";
        assertThat(ThaiText.clean(twoTones)).isEqualTo(twoTones);
        assertThat(ThaiText.clean("\uF880ก")).isEqualTo("\uF880ก");
    }

    private static String unescaped(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                result.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }
}
