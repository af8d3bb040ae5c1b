package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Units of the quantities in the indicator and in the target of an activity (TGT-03).
 *
 * @param indicatorUnits families of units of the quantities in the indicator; a unit outside all is a family of its own
 * @param targetUnits families of units of the quantities in the target
 * @param indicators quantities in the indicator as written
 * @param targets quantities in the target as written
 */
public record QuantityUnits(
        Place at, Set<String> indicatorUnits, Set<String> targetUnits, List<String> indicators, List<String> targets)
        implements Check {
    @Override
    public String rule() {
        return "TGT-03";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("expected", Arguments.texts(indicators), "actual", Arguments.texts(targets));
    }
}
