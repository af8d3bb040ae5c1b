package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void replaces_the_digits_of_the_other_script() {
        assertThat(Numerals.THAI.of("0123456789 ๐๑๒๓๔๕๖๗๘๙")).isEqualTo("๐๑๒๓๔๕๖๗๘๙ ๐๑๒๓๔๕๖๗๘๙");
        assertThat(Numerals.ARABIC.of("๐๑๒๓๔๕๖๗๘๙ 0123456789")).isEqualTo("0123456789 0123456789");
    }

    @Test
    void leaves_the_characters_beside_the_digits() {
        String beside = "/:\u0E4F\u0E5A";
        assertThat(Numerals.THAI.of(beside)).isEqualTo(beside);
        assertThat(Numerals.ARABIC.of(beside)).isEqualTo(beside);
    }

    @Test
    void writes_numbers_without_grouping() {
        assertThat(Numerals.THAI.of(2566)).isEqualTo("๒๕๖๖");
        assertThat(Numerals.ARABIC.of(-1_000)).isEqualTo("-1000");
    }
}
