package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Approval that a plan bears, above or below its tables (PLN-08).
 *
 * @param approvals number of places for an approval
 * @param named number of them that name who approved
 * @param dated number of them with a day
 * @param texts what stands there
 */
public record PlanApproval(Place at, int approvals, int named, int dated, List<String> texts) implements Check {
    @Override
    public String rule() {
        return "PLN-08";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("actual", Arguments.texts(texts));
    }
}
