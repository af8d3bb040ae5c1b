package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {
    private static final LocalDate DATE = LocalDate.of(2023, 1, 31);

    @Test
    void prints_in_both_scripts_and_in_english() {
        assertThat(ThaiDate.full(DATE, Numerals.THAI)).isEqualTo("๓๑ มกราคม ๒๕๖๖");
        assertThat(ThaiDate.abbreviated(DATE, Numerals.ARABIC)).isEqualTo("31 ม.ค. 2566");
        assertThat(ThaiDate.english(DATE)).isEqualTo("31 Jan 2566 B.E.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2023-03-31",
        "2566-03-31, 2023-03-31",
        "๒๕๖๖-๐๓-๓๑, 2023-03-31",
        "31 มี.ค. 2566, 2023-03-31",
        "๓๑ มีนาคม ๒๕๖๖, 2023-03-31",
        "2567-02-29, 2024-02-29",
    })
    void reads_one_date(String text, LocalDate date) {
        assertThat(ThaiDate.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2568-02-29",
                "2566-13-01",
                "2566-3-31",
                "31/03/2566",
                "31 มี.ค. 66",
                "31 มี.ค. 2023",
                "2566-03-31 ",
                "+566-03-31"
            })
    void refuses_anything_else(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThaiDate.parse(text))
                .withMessage("Date: expected one that exists, written like '2023-03-31', '2566-03-31' or"
                        + " '31 มี.ค. 2566', but was '" + text + "'\nHint: a year from 2400 is read as Buddhist era");
    }
}
