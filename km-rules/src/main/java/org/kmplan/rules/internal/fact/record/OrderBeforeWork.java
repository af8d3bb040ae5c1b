package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Day of the order that appoints the working group beside that of the first event of the knowledge work (LNK-03).
 *
 * @param orderedOn earliest day of such an order, {@code null} if none is dated
 * @param heldOn earliest day of an event of a KMP step, {@code null} if none is dated
 * @param undatedOrders number of such orders without a date
 * @param undatedEvents number of such events without a date
 * @param due earliest end of a KMP step, {@code null} if none is readable
 * @param asOf day as of which the records are judged
 */
public record OrderBeforeWork(
        Place at,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate heldOn,
        int undatedOrders,
        int undatedEvents,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "LNK-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        if (heldOn != null) {
            values.put("expected", new Argument.Date(heldOn));
        }
        if (orderedOn != null) {
            values.put("actual", new Argument.Date(orderedOn));
        }
        values.put("undatedOrders", Argument.number(undatedOrders));
        values.put("undatedEvents", Argument.number(undatedEvents));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
