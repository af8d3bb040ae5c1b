package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Reviewer that a plan names, above or below its tables (PLN-09).
 *
 * @param reviewers number of places for a reviewer
 * @param named number of them that name one
 * @param texts what stands there
 */
public record PlanReview(Place at, int reviewers, int named, List<String> texts) implements Check {
    @Override
    public String rule() {
        return "PLN-09";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("actual", Arguments.texts(texts));
    }
}
