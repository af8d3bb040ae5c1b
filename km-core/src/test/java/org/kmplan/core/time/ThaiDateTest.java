package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
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
        "2400-01-01, 1857-01-01",
        "2399-12-31, 2399-12-31",
        "1 ม.ค. 2400, 1857-01-01",
        "31 March 2566, 2023-03-31",
        "31 mar 2023, 2023-03-31",
        "1 Sept. 2023, 2023-09-01",
        "31 Jan 2566 B.E., 2023-01-31",
        "'March 31, 2023', 2023-03-31",
        "May 1 2566 BE, 2023-05-01",
    })
    void reads_one_date(String text, LocalDate date) {
        assertThat(ThaiDate.parse(text)).isEqualTo(date);
    }

    @Test
    void knows_the_twelve_months_by_number_and_name() {
        assertThat(ThaiMonth.of(1)).isEqualTo(ThaiMonth.of(Month.JANUARY));
        assertThat(ThaiMonth.of(12).number()).isEqualTo(12);
        assertThat(ThaiMonth.of(12).thaiName()).isEqualTo("ธันวาคม");
        assertThat(ThaiMonth.of(12).abbreviation()).isEqualTo("ธ.ค.");
        assertThat(ThaiMonth.of(12).englishName()).isEqualTo("December");
        assertThat(ThaiMonth.of(12).englishAbbreviation()).isEqualTo("Dec");
        assertThatIllegalArgumentException().isThrownBy(() -> ThaiMonth.of(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThaiMonth.of(13))
                .withMessage("Month: expected 1 to 12, but was 13");
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
                "+566-03-31",
                "31 ธ.ค. 2399",
                "2566-03-3x",
                "2566/03-31",
                "31 Mars 2566",
                "31 Ma 2566",
                "March 2566",
                "31 June 2566",
                "31 March 66",
                "31 March 2023 B.E.",
                "2566-03/31"
            })
    void refuses_anything_else(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThaiDate.parse(text))
                .withMessage("Date: expected one that exists, written like '2023-03-31', '2566-03-31' or"
                        + " '31 มี.ค. 2566', but was '" + text + "'\nHint: a year from 2400 is read as Buddhist era");
    }
}
