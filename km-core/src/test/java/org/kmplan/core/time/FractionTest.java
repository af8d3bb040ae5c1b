package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @Test
    void is_always_in_lowest_terms() {
        assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(new BigDecimal("0.50")));
        assertThat(Fraction.of(-2, -4)).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(2, -4)).hasToString("-0.5");
        assertThat(Fraction.of(new BigDecimal("8E+1"))).isEqualTo(Fraction.of(80));
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/3", "80.5", "80", "-1/7", "0", "0.0625", "1000000"})
    void parse_reads_what_to_string_prints(String text) {
        assertThat(Fraction.parse(text)).hasToString(text);
    }

    @Test
    void compares_and_calculates_exactly() {
        assertThat(Fraction.of(2, 3)).isGreaterThan(Fraction.of(new BigDecimal("0.666666666666666666666")));
        assertThat(Fraction.of(2, 3).multiply(Fraction.of(3, 2))).isEqualTo(Fraction.of(1));
        assertThat(Fraction.of(1, 3).add(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).toBigDecimal()).isEmpty();
        assertThat(Fraction.of(1, 8).toBigDecimal()).contains(new BigDecimal("0.125"));
    }

    @Test
    void divides_and_tells_sign_and_wholeness() {
        assertThat(Fraction.of(1, 2).divide(Fraction.of(-3, 4))).isEqualTo(Fraction.of(-2, 3));
        assertThat(Fraction.of(-1, 2).signum()).isEqualTo(-1);
        assertThat(Fraction.ZERO.signum()).isZero();
        assertThat(Fraction.of(1, 2).signum()).isEqualTo(1);
        assertThat(Fraction.of(1, 2).isWhole()).isFalse();
        assertThat(Fraction.of(4, 2).isWhole()).isTrue();
    }

    @Test
    void has_a_thousand_places_at_most() {
        assertThat(Fraction.of(new BigDecimal("1E-1000")).denominator()).isEqualTo(BigInteger.TEN.pow(1000));
        assertThat(Fraction.of(new BigDecimal("1E+1000")).numerator()).isEqualTo(BigInteger.TEN.pow(1000));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(new BigDecimal("1E-1001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(new BigDecimal("1E+1001")));
    }

    @Test
    void refuses_what_is_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(3, 0))
                .withMessage("Fraction: the denominator must not be 0, but was 3/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("๒/x"))
                .withMessage("Fraction: expected a number such as '80.5' or '2/3', but was '๒/x'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal("1E+2000000000")))
                .withMessage("Fraction: expected at most 1000 decimal places, but the scale was -2000000000");
    }
}
