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
 * Open-ended period and its review (SCH-03).
 *
 * @param reviewDate day of the review that the plan names, or the records, {@code null} if neither does
 * @param targetDay day by which the ongoing work is to reach a target, {@code null} if no target states one
 * @param defaultReview day to propose, {@code null} if the fiscal year is not known
 * @param period the period
 */
public record OpenEndedPeriod(
        Place at,
        @Nullable LocalDate reviewDate,
        @Nullable LocalDate targetDay,
        @Nullable LocalDate defaultReview,
        PlanPeriod period)
        implements Check {
    @Override
    public String rule() {
        return "SCH-03";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        @Nullable LocalDate day = reviewDate == null ? targetDay : reviewDate;
        values.put("actual", day == null ? new Argument.Period(period) : new Argument.Date(day));
        values.put(
                "expected",
                defaultReview == null
                        ? Argument.name("วันหนึ่งในปีงบประมาณนั้น", "a day of that fiscal year")
                        : new Argument.Date(defaultReview));
        return values;
    }
}
