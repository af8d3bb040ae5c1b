package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.internal.catalog.Requirement;

class RequirementTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1, false, 2",
        "2, 1, true, 3",
        "5, 2, false, 3",
        "5, 2, true, 3",
        "1, 3, false, 1",
        "0, 1, false, 0",
        "-3, 2, false, 0",
        "2147483647, 1, false, 2147483647",
        "2147483647, 1, true, 2147483647",
        "99999999999999999999, 1, false, 2147483647"
    })
    void the_least_whole_number_is_not_below_what_is_demanded(
            BigInteger numerator, long denominator, boolean strict, int least) {
        Fraction value = new Fraction(numerator, BigInteger.valueOf(denominator));
        assertThat(new Requirement(value, strict, Optional.empty()).leastWhole())
                .isEqualTo(least);
    }
}
