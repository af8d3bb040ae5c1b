package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * How many targets of a row can be measured (TGT-02).
 *
 * @param targets number of targets
 * @param qualitative number of them that are wishes without a measure
 * @param raw the targets as written
 */
public record MeasurableTargets(Place at, int targets, int qualitative, List<String> raw) implements Check {
    @Override
    public String rule() {
        return "TGT-02";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "actual", Arguments.texts(raw),
                "targets", Argument.number(targets),
                "qualitative", Argument.number(qualitative));
    }
}
