package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Number of laws and letters that a plan refers to (RSK-02).
 *
 * @param riskTerms number of words for risk in the topic
 * @param references number of references
 * @param required number that the policy requires
 */
public record LegalBasis(Place at, int riskTerms, int references, int required) implements Check {
    @Override
    public String rule() {
        return "RSK-02";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("expected", Argument.number(required), "actual", Argument.number(references));
    }
}
