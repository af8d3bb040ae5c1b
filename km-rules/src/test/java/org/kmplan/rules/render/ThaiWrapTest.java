package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiWrapTest {
    private static final String SENTENCE =
            "ประกาศหลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการบริหารจัดการ"
                    + "ความเสี่ยงสำหรับหน่วยงานของรัฐ พ.ศ. ๒๕๖๒ (COSO-ERM) ตามยุทธศาสตร์ที่ ๖";

    @Test
    void keeps_a_short_text() {
        assertThat(ThaiWrap.wrap("ผู้รับผิดชอบ", 20)).containsExactly("ผู้รับผิดชอบ");
        assertThat(ThaiWrap.wrap("", 20)).containsExactly("");
    }

    @Test
    void ends_a_line_at_a_blank() {
        assertThat(ThaiWrap.wrap("การสื่อสาร และการรายงาน", 12)).containsExactly("การสื่อสาร", "และการรายงาน");
    }

    @Test
    void begins_a_line_with_a_word_of_a_phrase() {
        assertThat(ThaiWrap.wrap("บุคลากรที่เกี่ยวข้องและผู้บริหาร", 16))
                .containsExactly("บุคลากรที่เกี่ยวข้อง", "และผู้บริหาร");
    }

    @Test
    void keeps_a_number_with_its_unit() {
        assertThat(ThaiWrap.wrap("เผยแพร่ไม่น้อยกว่า ๒ ช่องทาง", 19).get(0)).doesNotEndWith("๒");
    }

    @Test
    void no_word_is_broken() {
        for (String word : List.of("กำกับ", "ไม่น้อยกว่า", "ความรู้", "ขั้นตอน", "KMP 6", "ร้อยละ", "บุคลากร")) {
            String text = "ระบุประเภทความรู้กำกับไว้ในขั้นตอน KMP 6 ให้บุคลากรไม่น้อยกว่าร้อยละ ๘๐";
            for (int columns = 14; columns <= 60; columns++) {
                assertThat(ThaiWrap.wrap(text, columns))
                        .as("%s at %d columns", word, columns)
                        .anyMatch(line -> line.contains(word));
            }
        }
    }

    @Test
    void a_quotation_stays_whole_where_it_can() {
        assertThat(ThaiWrap.wrap("แก้ “ไม่ต่ำกว่าร้อยละ ๗๕” เป็น “ไม่ต่ำกว่าร้อยละ ๘๐”", 40))
                .containsExactly("แก้ “ไม่ต่ำกว่าร้อยละ ๗๕” เป็น", "“ไม่ต่ำกว่าร้อยละ ๘๐”");
    }

    @Test
    void a_line_feed_begins_a_line() {
        assertThat(ThaiWrap.wrap("ก\nข", 20)).containsExactly("ก", "ข");
    }

    @Test
    void no_line_is_too_wide_or_begins_or_ends_inside_a_syllable_and_nothing_is_lost() {
        for (int columns = 12; columns <= 80; columns++) {
            List<String> lines = ThaiWrap.wrap(SENTENCE, columns);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(SENTENCE.replace(" ", ""));
            for (String line : lines) {
                assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(columns);
                assertThat("ะาำๅๆฯ)").doesNotContain(line.substring(0, 1));
                assertThat(TerminalWidth.of(line.codePointAt(0))).isPositive();
                assertThat("เแโใไ(").doesNotContain(line.substring(line.length() - 1));
                assertThat(line).doesNotStartWith("ร์");
            }
        }
    }

    @Test
    void breaks_even_what_has_no_place_to_break() {
        assertThat(ThaiWrap.wrap("x".repeat(25), 10)).containsExactly("x".repeat(10), "x".repeat(10), "xxxxx");
        assertThat(ThaiWrap.wrap("เ".repeat(5), 2)).hasSize(3);
    }

    @Test
    void a_day_a_percentage_and_an_opening_quote_stay_whole() {
        String thai =
                "บุคลากรเข้าร่วมไม่น้อยกว่าร้อยละ ๘๐ ภายใน ๓๐ กันยายน ๒๕๖๖ และรายงานผลเมื่อ ๑ ต.ค. ๒๕๖๖ ต่อผู้บริหาร";
        String english =
                "Evidence dated after the last day 31 Jul 2567 B.E. of the work: 'minutes of the working group' and 'report'";
        for (int columns = 24; columns < 60; columns++) {
            assertThat(String.join("|", ThaiWrap.wrap(thai, columns)))
                    .contains("ร้อยละ ๘๐", "๓๐ กันยายน ๒๕๖๖", "๑ ต.ค. ๒๕๖๖");
            assertThat(String.join("|", ThaiWrap.wrap(english, columns)))
                    .contains("31 Jul 2567 B.E.", "'minutes", "'report'");
        }
    }
}
