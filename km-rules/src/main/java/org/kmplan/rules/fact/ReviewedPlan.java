package org.kmplan.rules.fact;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Plan as a whole, for an application's own rules; the built-in rules do not look at it.
 *
 * @param plan the plan
 * @param records what was done, {@code null} if no records are given
 * @param asOf day as of which they are judged, {@code null} if none is given
 */
public record ReviewedPlan(
        Place at,
        Aspect aspect,
        KnowledgePlan plan,
        @Nullable PlanRecords records,
        @Nullable LocalDate asOf) implements Check {
    /** Id that no rule has: facts for own rules are results of those only. */
    static final String NO_RULE = "";

    @Override
    public String rule() {
        return NO_RULE;
    }

    @Override
    public Map<String, Argument> values() {
        return Map.of();
    }
}
