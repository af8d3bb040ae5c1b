package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Number of period expressions of a row (SCH-01).
 *
 * @param periods number of expressions, readable or not
 */
public record StepPeriods(Place at, int periods) implements Check {
    @Override
    public String rule() {
        return "SCH-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("expected", Argument.number(1), "actual", Argument.number(periods));
    }
}
