package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Rows of one step, compared without tags and white space (PLN-06).
 *
 * @param rows number of rows after continued ones were merged
 * @param distinctPeriods number of different contents of their period cells
 * @param distinctOwners number of different contents of their owner cells
 * @param places where the rows stand
 */
public record StepRows(
        Place at, ProcessStep step, int rows, int distinctPeriods, int distinctOwners, List<String> places)
        implements Check {
    @Override
    public String rule() {
        return "PLN-06";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "step", Arguments.of(step),
                "actual", Argument.number(rows),
                "places", Arguments.texts(places));
    }
}
