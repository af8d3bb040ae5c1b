package org.kmplan.rules.internal.fact.plan;

import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Filled cells of a row, after continued rows were merged (PLN-05).
 *
 * @param required number of required columns that the layout has
 * @param filled number of them with more than a mark for "nothing"
 * @param empty the others
 */
public record RowCells(Place at, int required, int filled, List<PlanColumn> empty) implements Check {
    @Override
    public String rule() {
        return "PLN-05";
    }

    @Override
    public Map<String, Argument> values() {
        return Map.of(
                "expected", Argument.number(required),
                "actual", Argument.number(filled),
                "missing", Arguments.list(empty, Arguments::of));
    }
}
