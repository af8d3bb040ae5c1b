package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Parameters;

class ParametersTest {
    private static Parameters of(String number) {
        return new Parameters(Map.of("key", new ParameterValue.Num(Fraction.parse(number))), Set.of("key"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5/2, 2", "-7, -7", "2147483647, 2147483647", "-2147483648, -2147483648"})
    void whole_numbers_are_what_is_whole_of_them(String number, int whole) {
        assertThat(of(number).integer("key")).isEqualTo(whole);
        assertThat(of(number).number("key")).isEqualTo(Fraction.parse(number));
    }

    @Test
    void numbers_too_large_and_parameters_unknown_are_refused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> of("2147483648").integer("key"));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> of("1").value("other"))
                .withMessage("no parameter other");
    }

    @Test
    void floors_are_those_named() {
        assertThat(of("1").floor("key")).isTrue();
        assertThat(of("1").floor("other")).isFalse();
    }
}
