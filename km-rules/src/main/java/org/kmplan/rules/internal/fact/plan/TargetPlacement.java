package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Column in which a numeric target stands (TGT-04).
 *
 * @param column the column
 * @param raw target as written
 */
public record TargetPlacement(Place at, PlanColumn column, String raw) implements Check {
    @Override
    public String rule() {
        return "TGT-04";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Arguments.of(PlanColumn.TARGET),
                "actual", Arguments.of(column),
                "target", Argument.text(raw));
    }
}
