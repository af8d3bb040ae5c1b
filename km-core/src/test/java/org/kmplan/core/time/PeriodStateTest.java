package org.kmplan.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.time.PeriodState.ENDED;
import static org.kmplan.core.time.PeriodState.NOT_BEGUN;
import static org.kmplan.core.time.PeriodState.RUNNING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where days lie beside planned periods, on both sides of each boundary. */
class PeriodStateTest {
    private static final FiscalYear YEAR = FiscalYear.of(2566);

    @Test
    void a_closed_period_runs_from_its_first_to_its_last_day() {
        PlanPeriod period = PlanPeriod.parse("ม.ค. 2566 - มี.ค. 2566");
        assertState(period, "2022-12-31", NOT_BEGUN);
        assertState(period, "2023-01-01", RUNNING);
        assertState(period, "2023-03-31", RUNNING);
        assertState(period, "2023-04-01", ENDED);
    }

    @Test
    void a_single_day_runs_on_that_day_alone() {
        PlanPeriod period = new PlanPeriod.Day(LocalDate.of(2023, 1, 15));
        assertState(period, "2023-01-14", NOT_BEGUN);
        assertState(period, "2023-01-15", RUNNING);
        assertState(period, "2023-01-16", ENDED);
    }

    @Test
    void a_deadline_runs_from_the_first_day_of_the_fiscal_year() {
        PlanPeriod period = new PlanPeriod.Deadline(LocalDate.of(2023, 1, 31), false);
        assertState(period, "2022-09-30", NOT_BEGUN);
        assertState(period, "2022-10-01", RUNNING);
        assertState(period, "2023-01-31", RUNNING);
        assertState(period, "2023-02-01", ENDED);
        assertState(new PlanPeriod.Deadline(LocalDate.of(2023, 1, 31), true), "2023-01-31", ENDED);
    }

    @Test
    void a_deadline_before_the_fiscal_year_has_ended_before_it_begins() {
        PlanPeriod period = new PlanPeriod.Deadline(LocalDate.of(2022, 8, 31), false);
        assertState(period, "2022-08-31", NOT_BEGUN);
        assertState(period, "2022-09-01", ENDED);
    }

    @Test
    void an_open_period_never_ends_and_must_have_begun_after_the_month_of_its_start() {
        PlanPeriod period = new PlanPeriod.OpenEnded(LocalDate.of(2023, 7, 1), false);
        assertState(period, "2023-06-30", NOT_BEGUN);
        assertState(period, "2023-07-01", RUNNING);
        assertState(period, "2099-01-01", RUNNING);
        assertThat(period.mustHaveBegunBefore(LocalDate.of(2023, 7, 31))).isFalse();
        assertThat(period.mustHaveBegunBefore(LocalDate.of(2023, 8, 1))).isTrue();
    }

    @Test
    void february_of_a_leap_year_has_29_days() {
        PlanPeriod open = new PlanPeriod.OpenEnded(LocalDate.of(2024, 2, 1), false);
        assertThat(open.mustHaveBegunBefore(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(open.mustHaveBegunBefore(LocalDate.of(2024, 3, 1))).isTrue();
        PlanPeriod month = new PlanPeriod.Month(YearMonth.of(2024, 2));
        assertThat(month.stateOn(LocalDate.of(2024, 2, 29), FiscalYear.of(2567)))
                .isEqualTo(RUNNING);
        assertThat(month.stateOn(LocalDate.of(2024, 3, 1), FiscalYear.of(2567))).isEqualTo(ENDED);
        assertState(new PlanPeriod.Month(YearMonth.of(2023, 2)), "2023-02-28", RUNNING);
        assertState(new PlanPeriod.Month(YearMonth.of(2023, 2)), "2023-03-01", ENDED);
    }

    @Test
    void work_after_a_day_begins_the_day_after_it() {
        PlanPeriod period = new PlanPeriod.OpenEnded(LocalDate.of(2023, 1, 31), true);
        assertState(period, "2023-01-31", NOT_BEGUN);
        assertState(period, "2023-02-01", RUNNING);
        assertThat(period.mustHaveBegunBefore(LocalDate.of(2023, 2, 28))).isFalse();
        assertThat(period.mustHaveBegunBefore(LocalDate.of(2023, 3, 1))).isTrue();
    }

    @Test
    void separate_months_are_one_period() {
        PlanPeriod period = new PlanPeriod.Months(List.of(YearMonth.of(2023, 1), YearMonth.of(2023, 3)));
        assertState(period, "2023-02-15", RUNNING);
        assertState(period, "2023-04-01", ENDED);
    }

    private static void assertState(PlanPeriod period, String day, PeriodState state) {
        assertThat(period.stateOn(LocalDate.parse(day), YEAR))
                .as(period + " on " + day)
                .isEqualTo(state);
    }
}
