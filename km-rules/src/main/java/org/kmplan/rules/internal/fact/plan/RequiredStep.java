package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Step that the policy requires (KMP-01, CMP-01).
 *
 * @param rows number of rows of the plan that carry it
 */
public record RequiredStep(Place at, ProcessStep step, int rows) implements Check {
    /** Returns the process of the step. */
    public PlanProcess process() {
        return step.process();
    }

    @Override
    public String rule() {
        return process() == PlanProcess.KMP ? "KMP-01" : "CMP-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "step", Arguments.of(step), "actual", Argument.number(rows), "expected", Argument.number(1));
    }
}
