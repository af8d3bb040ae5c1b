package org.kmplan.rules.internal.fact.plan;

import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Units of the quantities in the indicator and in the target of an activity (TGT-03).
 *
 * @param sharedFamilies number of unit families that occur in both
 * @param indicators quantities in the indicator as written
 * @param targets quantities in the target as written
 */
public record QuantityUnits(Place at, int sharedFamilies, List<String> indicators, List<String> targets)
        implements Check {
    @Override
    public String rule() {
        return "TGT-03";
    }

    @Override
    public Map<String, Argument> values() {
        return Map.of("expected", Arguments.texts(indicators), "actual", Arguments.texts(targets));
    }
}
