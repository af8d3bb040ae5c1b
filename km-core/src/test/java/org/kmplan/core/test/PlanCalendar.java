package org.kmplan.core.test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.PlanPeriod;

/**
 * Days of a plan: without a start a row begins, and without an end it ends, with the fiscal year.
 *
 * @param plan plan
 */
record PlanCalendar(KnowledgePlan plan) {
    private static final int BUDDHIST_ERA = 543;

    /** Year in which the records of a plan without any day lie. */
    private static final FiscalYear ANY = FiscalYear.of(2566);

    /** Returns the fiscal year; the first that is stated if there are several, else that in which the plan begins. */
    FiscalYear year() {
        return plan.fiscalYear()
                .or(() -> plan.statedFiscalYears().stream().findFirst())
                .or(() -> plan.steps().stream()
                        .flatMap(row -> row.allPeriods().stream())
                        .flatMap(period -> period.period().stream())
                        .flatMap(period -> period.start().stream())
                        .min(LocalDate::compareTo)
                        .flatMap(day -> FiscalYear.find(day.plusMonths(3).getYear() + BUDDHIST_ERA)))
                .orElse(ANY);
    }

    Optional<PlanStep> row(String id) {
        return plan.steps().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Returns the first day of a row; the first of the year if there is no such row. */
    LocalDate start(String id) {
        return row(id).map(row -> start(row.allPeriods())).orElse(year().firstDay());
    }

    /** Returns the last day of a row; the last of the year if there is no such row. */
    LocalDate end(String id) {
        return row(id).map(row -> end(row.allPeriods())).orElse(year().lastDay());
    }

    LocalDate start(List<PlannedPeriod> periods) {
        return readable(periods).stream()
                .map(period -> period.start().orElse(year().firstDay()))
                .min(LocalDate::compareTo)
                .orElse(year().firstDay());
    }

    LocalDate end(List<PlannedPeriod> periods) {
        return readable(periods).stream()
                .map(period -> period.end().orElse(year().lastDay()))
                .max(LocalDate::compareTo)
                .orElse(year().lastDay());
    }

    /** Returns the periods of an activity: its own, else those of its row. */
    static List<PlannedPeriod> periods(PlanStep row, Activity activity) {
        return activity.periods().isEmpty() ? row.periods() : activity.periods();
    }

    /** Returns the last day on which an activity can be in time: to be complete, or, without an end, to be begun. */
    LocalDate due(PlanStep row, Activity activity) {
        List<PlanPeriod> periods = readable(periods(row, activity));
        Optional<LocalDate> end =
                periods.stream().flatMap(period -> period.end().stream()).max(LocalDate::compareTo);
        return end.orElseGet(() -> periods.stream()
                .flatMap(period -> period.start().stream())
                .min(LocalDate::compareTo)
                .map(start -> YearMonth.from(start).atEndOfMonth())
                .orElse(year().lastDay()));
    }

    private static List<PlanPeriod> readable(List<PlannedPeriod> periods) {
        return periods.stream().flatMap(period -> period.period().stream()).toList();
    }
}
