package org.kmplan.rules.internal.fact.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * What the plan says of the appointment of the working group (CMP-02).
 *
 * @param rows number of rows of CMP1
 * @param naming number of those that name an order or an appointment
 * @param deadline last day for the order, {@code null} if it is not known
 */
public record AppointmentPlan(
        Place at, int rows, int naming, @Nullable LocalDate deadline) implements Check {
    @Override
    public String rule() {
        return "CMP-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        if (deadline != null) {
            values.put("expected", new Argument.Date(deadline));
            values.put("due", new Argument.Date(deadline));
        }
        return values;
    }
}
