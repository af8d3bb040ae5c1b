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
 * Columns of a table (PLN-05): a column that the layout lacks is reported once, not for each row.
 *
 * @param required number of columns that the rows of the table require
 * @param present number of them that the layout has
 * @param missing the others
 */
public record TableColumns(Place at, int required, int present, List<PlanColumn> missing) implements Check {
    @Override
    public String rule() {
        return "PLN-05";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(required),
                "actual", Argument.number(present),
                "missing", Arguments.list(missing, Arguments::of));
    }
}
