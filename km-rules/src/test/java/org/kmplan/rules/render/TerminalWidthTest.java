package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalWidthTest {
    @Test
    void marks_above_and_below_take_no_column() {
        assertThat(TerminalWidth.of("ที่")).isEqualTo(1);
        assertThat(TerminalWidth.of("ผู้รับผิดชอบ")).isEqualTo(8);
        assertThat(TerminalWidth.of("กระทำ")).isEqualTo(5);
        assertThat(TerminalWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TerminalWidth.of("ก\u200Bข")).isEqualTo(2);
    }

    @Test
    void other_letters_take_one_column_and_wide_ones_two() {
        assertThat(TerminalWidth.of("KM ๒๕๖๖")).isEqualTo(7);
        assertThat(TerminalWidth.of("日本")).isEqualTo(4);
        assertThat(TerminalWidth.of("✓─═")).isEqualTo(3);
    }

    @Test
    void pads_to_columns_not_to_characters() {
        assertThat(TerminalWidth.pad("ที่", 3)).isEqualTo("ที่  ");
        assertThat(TerminalWidth.pad("เจ้าภาพ", 3)).isEqualTo("เจ้าภาพ");
    }
}
