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
 * Events by which the plan was communicated beside the window in which that is due (CMP-04).
 *
 * @param held days of the events within the window that had an agenda
 * @param withoutAgenda days of those within the window that had none
 * @param agendaUnknown days of those within the window of which that is not recorded
 * @param outside days of the events outside the window
 * @param undated number of events without a date
 * @param complete whether the events are declared complete
 * @param windowStart first day, {@code null} if it is not known
 * @param windowEnd last day, {@code null} if it is not known
 * @param asOf day as of which the records are judged
 */
public record CommunicationEvents(
        Place at,
        List<LocalDate> held,
        List<LocalDate> withoutAgenda,
        List<LocalDate> agendaUnknown,
        List<LocalDate> outside,
        int undated,
        boolean complete,
        @Nullable LocalDate windowStart,
        @Nullable LocalDate windowEnd,
        LocalDate asOf)
        implements DayBound {
    /** Returns the last day of the window, if both its ends are known. */
    @Override
    public @Nullable LocalDate due() {
        return windowStart == null ? null : windowEnd;
    }

    @Override
    public String rule() {
        return "CMP-04";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.number(1));
        values.put("actual", Argument.number(held.size()));
        values.put("held", Arguments.list(held, Argument.Date::new));
        values.put("withoutAgenda", Arguments.list(withoutAgenda, Argument.Date::new));
        values.put("agendaUnknown", Arguments.list(agendaUnknown, Argument.Date::new));
        values.put("outside", Arguments.list(outside, Argument.Date::new));
        values.put("undated", Argument.number(undated));
        values.put("asOf", new Argument.Date(asOf));
        if (windowStart != null) {
            values.put("start", new Argument.Date(windowStart));
        }
        if (windowEnd != null) {
            values.put("due", new Argument.Date(windowEnd));
        }
        return values;
    }
}
