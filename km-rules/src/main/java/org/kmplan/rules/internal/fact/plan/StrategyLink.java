package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * What ties a plan to the strategy of its organisation (PLN-04).
 *
 * @param strategicIssues number of strategic issues with a number or a title, 0 or 1
 * @param numberedIndicators number of achievement indicators that carry a number
 * @param requiredIndicators number of them that the policy requires
 * @param raw the issue as written
 */
public record StrategyLink(Place at, int strategicIssues, int numberedIndicators, int requiredIndicators, String raw)
        implements Check {
    @Override
    public String rule() {
        return "PLN-04";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(requiredIndicators),
                "actual", Argument.number(numberedIndicators),
                "issue", Argument.text(raw));
    }
}
