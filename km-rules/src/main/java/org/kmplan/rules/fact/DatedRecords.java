package org.kmplan.rules.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Number of recorded orders, events or reports that are dated no later than a deadline (CMP-02, CMP-03, CMP-07, CMP-08).
 *
 * @param rule id of the rule that makes the demand
 * @param inTime number of entries that surely count
 * @param earlier days of entries that do not count: they are from before the fiscal year and were not reviewed in it
 * @param undated number of entries that may count: their day is not recorded
 * @param undecided number of entries that may count: another detail that decides is not recorded
 * @param recorded number of entries of the kind
 * @param complete whether the records are declared complete, so that what they do not list was not done
 * @param minimum least number demanded
 * @param dates days of the entries that count, in order
 * @param ended days on which entries that do not count were over, before the deadline
 * @param missing details that undecided entries lack
 * @param unfit number of entries that do not count whatever else is known of them
 * @param against details that stand against these
 * @param earliestLate earliest day of an entry that is too late, {@code null} if none is
 * @param lastLate whether the last entry must be in time and surely is not
 * @param yearUnknown whether the entries must lie in the fiscal year and that is not known
 * @param due last day, {@code null} if it is not known
 * @param asOf day as of which the records are judged
 */
public record DatedRecords(
        Place at,
        String rule,
        int inTime,
        List<LocalDate> earlier,
        int undated,
        int undecided,
        int recorded,
        boolean complete,
        int minimum,
        List<LocalDate> dates,
        List<LocalDate> ended,
        Set<RecordDetail> missing,
        int unfit,
        Set<RecordDetail> against,
        @Nullable LocalDate earliestLate,
        boolean lastLate,
        boolean yearUnknown,
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
        values.put("actual", Argument.number(inTime));
        values.put("undecided", Argument.number(undated + undecided));
        values.put("dates", Arguments.list(dates, Argument.Date::new));
        values.put("earlier", Arguments.list(earlier, Argument.Date::new));
        values.put("ended", Arguments.list(ended, Argument.Date::new));
        values.put("missing", Arguments.list(missing, RecordDetail::argument));
        if (unfit > 0) {
            values.put("unfit", Argument.number(unfit));
            values.put("against", Arguments.list(against, RecordDetail::fault));
        }
        values.put("asOf", new Argument.Date(asOf));
        if (earliestLate != null) {
            values.put("late", new Argument.Date(earliestLate));
        }
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
