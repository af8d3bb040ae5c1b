package org.kmplan.rules.fact;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Row of the plan, for an application's own rules; the built-in rules do not look at it.
 *
 * @param id id of the row, such as {@code KMP2}
 * @param step the row
 */
public record ReviewedStep(Place at, Aspect aspect, String id, PlanStep step) implements Check {
    @Override
    public String rule() {
        return ReviewedPlan.NO_RULE;
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("step", Arguments.row(id));
    }
}
