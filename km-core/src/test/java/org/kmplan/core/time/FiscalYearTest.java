package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final FiscalYear YEAR = FiscalYear.of(2566);

    @ParameterizedTest
    @ValueSource(ints = {2400, 2401, 2699, 2700})
    void lies_between_2400_and_2700(int year) {
        assertThat(FiscalYear.of(year).buddhistYear()).isEqualTo(year);
        assertThat(FiscalYear.find(year)).contains(FiscalYear.of(year));
    }

    @ParameterizedTest
    @CsvSource({"2399, ''", "2701, ''", "1856, ''", "2158, ''", "1857, 2400", "2157, 2700", "2023, 2566"})
    void another_year_is_refused_with_the_buddhist_one_if_it_is_of_the_common_era(int year, String meant) {
        assertThat(FiscalYear.find(year)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(year))
                .withMessage("Fiscal year: expected a Buddhist year from 2400 to 2700, but was " + year
                        + (meant.isEmpty() ? "" : "\nHint: the common-era year " + year + " is " + meant + " B.E."));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2565",
        "2022-10-01, 2566",
        "2022-12-31, 2566",
        "2023-01-01, 2566",
        "2023-09-30, 2566",
        "2023-10-01, 2567",
    })
    void begins_in_october_of_the_year_before(LocalDate day, int year) {
        assertThat(FiscalYear.containing(day)).isEqualTo(FiscalYear.of(year));
        assertThat(FiscalYear.of(year).contains(day)).isTrue();
        assertThat(FiscalYear.of(year - 1).contains(day)).isFalse();
        assertThat(FiscalYear.of(year + 1).contains(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2022-10-01, 2022-12-31",
        "2, 2023-01-01, 2023-03-31",
        "3, 2023-04-01, 2023-06-30",
        "4, 2023-07-01, 2023-09-30",
    })
    void has_four_quarters(int quarter, LocalDate first, LocalDate last) {
        assertThat(YEAR.firstDayOfQuarter(quarter)).isEqualTo(first);
        assertThat(YEAR.lastDayOfQuarter(quarter)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"1, 2022-10-01, 2023-03-31", "2, 2023-04-01, 2023-09-30"})
    void has_two_halves(int half, LocalDate first, LocalDate last) {
        assertThat(YEAR.firstDayOfHalf(half)).isEqualTo(first);
        assertThat(YEAR.lastDayOfHalf(half)).isEqualTo(last);
    }

    @Test
    void has_no_other_parts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.firstDayOfQuarter(0))
                .withMessage("Quarter of fiscal year 2566: expected 1 to 4, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.lastDayOfQuarter(5));
        assertThatIllegalArgumentException().isThrownBy(() -> YEAR.firstDayOfHalf(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.lastDayOfHalf(3))
                .withMessage("Half year of fiscal year 2566: expected 1 to 2, but was 3");
    }

    @Test
    void holds_periods_from_its_first_to_its_last_day_and_no_day_more() {
        PlanPeriod first = new PlanPeriod.Day(YEAR.firstDay());
        PlanPeriod last = new PlanPeriod.Day(YEAR.lastDay());
        assertThat(FiscalYear.holding(List.of(last, first))).contains(YEAR);
        PlanPeriod after = new PlanPeriod.Day(YEAR.lastDay().plusDays(1));
        assertThat(FiscalYear.holding(List.of(first, after))).isEmpty();
        assertThat(FiscalYear.holding(List.of(after))).contains(FiscalYear.of(2567));
        assertThat(FiscalYear.holding(List.of())).isEmpty();
        assertThat(FiscalYear.holding(List.of(new PlanPeriod.Day(LocalDate.of(1066, 10, 14)))))
                .isEmpty();
    }

    @Test
    void is_ordered_and_named_by_its_number() {
        assertThat(YEAR).isLessThan(FiscalYear.of(2567)).isGreaterThan(FiscalYear.of(2565));
        assertThat(YEAR.compareTo(FiscalYear.of(2566))).isZero();
        assertThat(YEAR).hasToString("FY2566");
    }
}
