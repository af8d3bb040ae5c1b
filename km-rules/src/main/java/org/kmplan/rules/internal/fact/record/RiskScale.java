package org.kmplan.rules.internal.fact.record;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Scale on which a register assesses its risks: each pair of likelihood and impact should have one level (RSK-04).
 *
 * @param scale highest likelihood and impact
 * @param leastScale least highest value with which anything can be told apart
 * @param mostScale largest highest value that is looked at
 * @param pairs number of pairs of likelihood and impact
 * @param fewestLevels number of levels of the pair that has the fewest
 * @param mostLevels number of levels of the pair that has the most
 * @param uncovered some pairs without a level
 * @param contested some pairs with several levels
 */
public record RiskScale(
        Place at,
        int scale,
        int leastScale,
        int mostScale,
        int pairs,
        int fewestLevels,
        int mostLevels,
        List<RiskPair> uncovered,
        List<RiskPair> contested)
        implements Check {
    @Override
    public String rule() {
        return "RSK-04";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "scale", Argument.number(scale),
                "leastScale", Argument.number(leastScale),
                "mostScale", Argument.number(mostScale),
                "pairs", Argument.number(pairs),
                "uncovered", Arguments.list(uncovered, RiskPair::argument),
                "contested", Arguments.list(contested, RiskPair::argument));
    }
}
