package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Start of a KMP step beside the start of the KMP step before it (SCH-04).
 *
 * @param start earliest start of the step
 * @param previousStart earliest start of the step before it that the plan has
 */
public record StepTiming(Place at, ProcessStep step, LocalDate start, ProcessStep previousStep, LocalDate previousStart)
        implements Check {
    @Override
    public String rule() {
        return "SCH-04";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "step",
                Arguments.of(step),
                "previous",
                Arguments.of(previousStep),
                "expected",
                new Argument.Date(previousStart),
                "actual",
                new Argument.Date(start));
    }
}
