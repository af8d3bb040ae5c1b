package org.kmplan.rules.internal.fact.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Bounds of a period beside those of the plan's fiscal year (SCH-02).
 *
 * @param start first day, {@code null} for a deadline
 * @param end last day, {@code null} for an open-ended period
 * @param yearStart first day of the fiscal year, {@code null} if it is not known
 * @param yearEnd last day of the fiscal year, {@code null} if it is not known
 * @param allowOpenEnd whether the policy accepts periods without end
 * @param period the period
 */
public record PeriodBounds(
        Place at,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate yearStart,
        @Nullable LocalDate yearEnd,
        boolean allowOpenEnd,
        PlanPeriod period)
        implements Check {
    @Override
    public String rule() {
        return "SCH-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("actual", new Argument.Period(period));
        if (yearStart != null && yearEnd != null) {
            values.put("expected", new Argument.Period(PlanPeriod.Range.of(yearStart, yearEnd)));
        }
        return values;
    }
}
