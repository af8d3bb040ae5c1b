package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.time.FiscalYear;

class FiscalYearSpanTest {
    private static final FiscalYearSpan TWO_YEARS = span(2566, 2567);

    private static FiscalYearSpan span(int from, int until) {
        FiscalYearSpan.Builder builder = FiscalYearSpan.builder();
        if (from > 0) {
            builder.from(FiscalYear.of(from));
        }
        if (until > 0) {
            builder.until(FiscalYear.of(until));
        }
        return builder.build();
    }

    @Test
    void contains_its_first_and_its_last_year() {
        assertThat(TWO_YEARS.contains(FiscalYear.of(2565))).isFalse();
        assertThat(TWO_YEARS.contains(FiscalYear.of(2566))).isTrue();
        assertThat(TWO_YEARS.contains(FiscalYear.of(2567))).isTrue();
        assertThat(TWO_YEARS.contains(FiscalYear.of(2568))).isFalse();
        assertThat(FiscalYearSpan.from(FiscalYear.of(2566)).contains(FiscalYear.of(2565)))
                .isFalse();
        assertThat(FiscalYearSpan.until(FiscalYear.of(2566)).contains(FiscalYear.of(2567)))
                .isFalse();
        assertThat(FiscalYearSpan.all().contains(FiscalYear.of(2400))).isTrue();
        assertThat(FiscalYearSpan.all().isAll()).isTrue();
        assertThat(TWO_YEARS.isAll()).isFalse();
    }

    /** Zero stands for no bound. */
    @ParameterizedTest
    @CsvSource({
        "2566, 2567, true, true",
        "2565, 2568, true, true",
        "2567, 2568, true, false",
        "2568, 0, false, false",
        "0, 2565, false, false",
        "2565, 2566, true, false",
        "2566, 0, true, true",
        "2567, 0, true, false",
        "0, 2567, true, true",
        "0, 2566, true, false",
        "0, 0, true, true",
    })
    void overlaps_and_lies_within_others(int from, int until, boolean overlaps, boolean within) {
        FiscalYearSpan other = span(from, until);
        assertThat(TWO_YEARS.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(TWO_YEARS)).isEqualTo(overlaps);
        assertThat(TWO_YEARS.isWithin(other)).isEqualTo(within);
    }

    @Test
    void an_open_span_lies_within_none_that_ends_there() {
        assertThat(span(2566, 0).isWithin(TWO_YEARS)).isFalse();
        assertThat(span(0, 2567).isWithin(TWO_YEARS)).isFalse();
        assertThat(span(0, 0).isWithin(TWO_YEARS)).isFalse();
    }

    @Test
    void may_be_one_year_and_never_ends_before_it_begins() {
        assertThat(span(2566, 2566).contains(FiscalYear.of(2566))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> span(2567, 2566))
                .withMessage("Fiscal years: expected the first not after the last, but was 2567 to 2566");
    }

    @Test
    void prints_in_words() {
        assertThat(TWO_YEARS).hasToString("from 2566 to 2567");
        assertThat(span(2566, 0)).hasToString("from 2566");
        assertThat(span(0, 2567)).hasToString("to 2567");
        assertThat(FiscalYearSpan.all()).hasToString("every year");
    }
}
