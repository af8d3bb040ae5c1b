package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Entries in the columns of a row beside the number of its sub-activities (TGT-05).
 *
 * @param activities number of sub-activities
 * @param periods number of entries in the period column
 * @param indicators number of entries in the indicator column
 * @param targets number of entries in the target column
 */
public record SubActivityPairing(Place at, int activities, int periods, int indicators, int targets) implements Check {
    @Override
    public String rule() {
        return "TGT-05";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(activities),
                "periods", Argument.number(periods),
                "indicators", Argument.number(indicators),
                "targets", Argument.number(targets));
    }
}
