package org.kmplan.core.read.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers that Word counts itself. */
class DocxNumberingTest {
    @Test
    void writes_numbers_in_the_forms_of_the_list() {
        assertThat(DocxNumbering.number(3, "thaiLetters")).isEqualTo("ค");
        assertThat(DocxNumbering.number(28, "lowerLetter")).isEqualTo("bb");
        assertThat(DocxNumbering.number(14, "upperRoman")).isEqualTo("XIV");
    }
}
