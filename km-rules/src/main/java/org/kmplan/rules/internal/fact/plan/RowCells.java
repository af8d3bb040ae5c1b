package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Filled cells of a row, after continued rows were merged, beside those that a rule asks for.
 *
 * @param rule id of the rule that asks for them
 * @param required number of columns asked for that the layout has
 * @param filled number of them with more than a mark for "nothing"
 * @param empty the others
 */
public record RowCells(Place at, String rule, int required, int filled, List<PlanColumn> empty) implements Check {
    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(required),
                "actual", Argument.number(filled),
                "missing", Arguments.list(empty, Arguments::of));
    }
}
