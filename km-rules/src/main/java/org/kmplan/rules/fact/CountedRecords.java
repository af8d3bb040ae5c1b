package org.kmplan.rules.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Number of recorded things that satisfy a demand, as of a day (KMP-03, KMP-04, KMP-05, KMP-07, DSM-01, LRN-02).
 *
 * @param rule id of the rule that makes the demand
 * @param counted number of entries that surely satisfy it
 * @param undecided number of entries that may satisfy it: something about them is not recorded
 * @param recorded number of entries that the demand looks at
 * @param undated number of entries that do not count because they bear no date
 * @param withoutUnit number of entries that do not count because they name no unit of the agency
 * @param complete whether the records are declared complete, so that what they do not list was not done
 * @param minimum least number demanded
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record CountedRecords(
        Place at,
        String rule,
        int counted,
        int undecided,
        int recorded,
        int undated,
        int withoutUnit,
        boolean complete,
        int minimum,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.number(minimum));
        values.put("actual", Argument.number(counted));
        values.put("undecided", Argument.number(undecided));
        values.put("undated", Argument.number(undated + withoutUnit));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
