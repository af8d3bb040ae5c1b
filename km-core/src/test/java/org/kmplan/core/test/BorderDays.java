package org.kmplan.core.test;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.time.PlanPeriod;

/**
 * Days on which verdicts about a plan change: the borders of its periods and of its year, each with the day before and the
 * day after, and 29 February if the year has one.
 */
final class BorderDays {
    private BorderDays() {}

    static List<LocalDate> of(PlanCalendar calendar) {
        Set<LocalDate> borders = new TreeSet<>();
        LocalDate last = calendar.year().lastDay();
        borders.add(calendar.year().firstDay());
        borders.add(last);
        if (Year.isLeap(last.getYear())) {
            borders.add(LocalDate.of(last.getYear(), 2, 29));
        }
        for (PlanStep row : calendar.plan().steps()) {
            row.allPeriods().stream()
                    .map(PlannedPeriod::period)
                    .flatMap(period -> period.stream())
                    .forEach(period -> add(period, borders));
            for (Activity activity : row.activities()) {
                borders.add(calendar.due(row, activity));
            }
        }
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate border : borders) {
            days.addAll(List.of(border.minusDays(1), border, border.plusDays(1)));
        }
        return List.copyOf(days);
    }

    private static void add(PlanPeriod period, Set<LocalDate> borders) {
        period.start().ifPresent(borders::add);
        period.end().ifPresent(borders::add);
    }
}
