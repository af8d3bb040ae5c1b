package org.kmplan.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void controls_and_marks_of_direction_are_seen() {
        assertThat(VisibleText.of("แผน\u202Etxt\u2066\u2069\u200E\u200F\u061C.docx"))
                .isEqualTo("แผน\uFFFDtxt\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD.docx");
        assertThat(VisibleText.of("\u0000a\u001B[31m\r\u007F\u0085\u009B"))
                .isEqualTo("\uFFFDa\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void halves_of_characters_are_seen_and_whole_ones_stay() {
        assertThat(VisibleText.of("😀\uD83Dx\uDE00")).isEqualTo("😀\uFFFDx\uFFFD");
    }

    @Test
    void everything_else_stays() {
        String text = "ก้าว\u200Bหน้า\u200D\u2060\tx\nβ é – “” 😀";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }
}
