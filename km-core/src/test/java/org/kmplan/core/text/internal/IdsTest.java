package org.kmplan.core.text.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    @ParameterizedTest
    @CsvSource({
        "KMP2, true",
        "a_1.b-2, true",
        "1, true",
        "'', false",
        "_a, false",
        ".a, false",
        "-a, false",
        "ก, false",
        "a/b, false"
    })
    void an_id_begins_with_a_letter_or_digit(String text, boolean id) {
        assertThat(Ids.isId(text)).isEqualTo(id);
    }

    @Test
    void messages_name_what_has_the_id() {
        assertThatThrownBy(() -> Ids.check("Step", "a b"))
                .hasMessage("Step: an id consists of letters a-z, digits, '.', '-' and '_', but was 'a b'");
        assertThatThrownBy(() -> Ids.checkUnique("Risks", List.of("R1", "R2", "R1"), Function.identity()))
                .hasMessage("Risks: the id 'R1' is used twice");
    }
}
