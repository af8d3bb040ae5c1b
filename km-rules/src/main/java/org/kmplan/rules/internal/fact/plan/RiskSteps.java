package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Steps of risk management that a plan covers (RSK-01).
 *
 * @param riskTerms number of words for risk in the topic; without any the rule does not apply
 * @param required number of steps that the policy requires
 * @param covered number of them that the knowledge items name
 * @param missing the others
 */
public record RiskSteps(Place at, int riskTerms, int required, int covered, List<RiskManagementStep> missing)
        implements Check {
    @Override
    public String rule() {
        return "RSK-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(required),
                "actual", Argument.number(covered),
                "missing", Arguments.list(missing, Arguments::of));
    }
}
