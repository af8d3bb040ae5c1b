package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Target that the plan itself states for a demand of the policy (KMP-03 to KMP-08, PRT-01, LRN-01, CMP-06, CMP-07, CMP-08,
 * DSM-01, REC-02).
 *
 * @param rule id of the rule that makes the demand
 * @param comparator comparator of the target
 * @param value exact value stated; for a rate the number in a fiscal year
 * @param minimum least value that the policy accepts
 * @param percent whether both are percentages
 * @param raw target as written
 */
public record StatedTarget(
        Place at, String rule, Comparator comparator, Fraction value, Fraction minimum, boolean percent, String raw)
        implements Check {
    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", percent ? Argument.percent(minimum) : new Argument.Number(minimum),
                "actual", percent ? Argument.percent(value) : new Argument.Number(value),
                "target", Argument.text(raw));
    }
}
