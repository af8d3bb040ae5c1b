package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Indicators and targets of a row, in whatever column they stand (TGT-01).
 *
 * @param indicators number of indicators
 * @param targets number of targets
 */
public record StepMeasures(Place at, int indicators, int targets) implements Check {
    @Override
    public String rule() {
        return "TGT-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("indicators", Argument.number(indicators), "targets", Argument.number(targets));
    }
}
