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
 * Number of the thirteen steps that a plan has (LNK-01).
 *
 * @param required number that the policy expects
 * @param knowledgeSteps distinct KMP steps found
 * @param changeSteps distinct CMP steps found
 * @param missing the steps not found
 */
public record StepCount(Place at, int required, int knowledgeSteps, int changeSteps, List<ProcessStep> missing)
        implements Check {
    @Override
    public String rule() {
        return "LNK-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(required),
                "actual", Argument.number(knowledgeSteps + changeSteps),
                "kmp", Argument.number(knowledgeSteps),
                "cmp", Argument.number(changeSteps),
                "missing", Arguments.list(missing, Arguments::of));
    }
}
