package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Orders that make somebody responsible for risk management, as of a day (RSK-03).
 *
 * @param riskMatters number of words for risk in the topic and of records of risk management
 * @param orders number of orders on risk management
 * @param ended number of those that no longer hold
 * @param undated number of those in force that bear no date
 * @param unnamed number of those in force that name neither persons nor units
 * @param assigned number of those in force that bear a date and name somebody
 * @param auditOnly number of those that name units for internal audit alone
 * @param complete whether the list of orders is declared complete
 * @param lastEnd last day of the order that ended last, {@code null} if none has ended
 * @param asOf day on which an order must hold
 */
public record RiskOrders(
        Place at,
        int riskMatters,
        int orders,
        int ended,
        int undated,
        int unnamed,
        int assigned,
        int auditOnly,
        boolean complete,
        @Nullable LocalDate lastEnd,
        LocalDate asOf)
        implements Check {
    @Override
    public String rule() {
        return "RSK-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("actual", Argument.number(assigned));
        values.put("undated", Argument.number(undated));
        values.put("unnamed", Argument.number(unnamed));
        values.put("asOf", new Argument.Date(asOf));
        if (lastEnd != null) {
            values.put("lastEnd", new Argument.Date(lastEnd));
        }
        return values;
    }
}
