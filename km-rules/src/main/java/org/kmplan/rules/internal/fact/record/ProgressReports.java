package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Reports on the results beside the rounds that the plan states (CMP-09).
 *
 * @param rounds number of rounds that the plan states
 * @param reported number of them with a report of their own
 * @param missing last days of the rounds without one: of those whose report was due, else of all
 * @param undated number of reports without a date
 * @param recorded number of reports on the results that are recorded
 * @param complete whether the reports are declared complete
 * @param yearUnknown whether the days of the rounds are not known, since the fiscal year is not
 * @param due last day for the report on the first round that has none, {@code null} if the year is not known
 * @param asOf day as of which the records are judged
 */
public record ProgressReports(
        Place at,
        int rounds,
        int reported,
        List<LocalDate> missing,
        int undated,
        int recorded,
        boolean complete,
        boolean yearUnknown,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public String rule() {
        return "CMP-09";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.number(rounds));
        values.put("actual", Argument.number(reported));
        values.put("missing", Arguments.list(missing, Argument.Date::new));
        values.put("undated", Argument.number(undated));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
