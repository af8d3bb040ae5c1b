package org.kmplan.rules.internal.fact.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * How a period expression was read (SCH-01).
 *
 * @param period what was read, {@code null} if it was refused
 * @param refusal why it was refused, {@code null} if it was read
 * @param notes what was assumed
 * @param allowInferredYear whether the policy accepts a year taken from the plan
 * @param raw expression as written
 */
public record PeriodReadability(
        Place at,
        @Nullable PlanPeriod period,
        @Nullable PeriodRefusal refusal,
        Set<PeriodNote> notes,
        boolean allowInferredYear,
        String raw)
        implements Check {
    @Override
    public String rule() {
        return "SCH-01";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("raw", Argument.text(raw));
        values.put("actual", period == null ? Argument.text(raw) : new Argument.Period(period));
        if (refusal != null) {
            values.put("reason", new Argument.Term("refusal." + refusal));
        }
        return values;
    }
}
