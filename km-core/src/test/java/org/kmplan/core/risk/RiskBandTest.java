package org.kmplan.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.Fraction;

class RiskBandTest {
    private static final RiskBand BAND = RiskBand.of(RiskLevel.HIGH, 10, 16);

    @ParameterizedTest
    @CsvSource({"9, false", "19/2, false", "10, true", "25/2, true", "16, true", "33/2, false", "17, false"})
    void holds_the_scores_from_its_least_to_its_most(String score, boolean held) {
        assertThat(BAND.contains(Fraction.parse(score))).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"high, HIGH", "very high, VERY_HIGH", "สูงมาก, VERY_HIGH", "ต่ำ, LOW"})
    void is_of_a_level_with_a_name_in_both_languages(String name, RiskLevel level) {
        assertThat(RiskLevel.namedIn(name)).contains(level);
        assertThat(RiskLevel.namedIn(level.thai())).contains(level);
        assertThat(RiskLevel.namedIn(level.english())).contains(level);
    }
}
