package org.kmplan.rules.internal.fact.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Key risk indicators of one risk (RSK-06).
 *
 * @param risks number of risks looked at: 1, or 0 for a register that lists none
 * @param level level of the risk, {@code null} if it is not known
 * @param fromLevel level from which the policy demands an indicator
 * @param indicators number of key risk indicators
 * @param completeIndicators number of those with threshold, frequency and owner
 */
public record RiskWarning(
        Place at, int risks, @Nullable RiskLevel level, RiskLevel fromLevel, int indicators, int completeIndicators)
        implements Check {
    @Override
    public String rule() {
        return "RSK-06";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("fromLevel", Arguments.of(fromLevel));
        values.put("indicators", Argument.number(indicators));
        values.put("actual", Argument.number(completeIndicators));
        if (level != null) {
            values.put("level", Arguments.of(level));
        }
        return values;
    }
}
