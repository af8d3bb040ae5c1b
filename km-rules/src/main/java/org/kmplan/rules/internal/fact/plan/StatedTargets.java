package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Number of targets that the plan states for a demand of the policy, for a plan that states none (see
 * {@link StatedTarget}).
 *
 * @param rule id of the rule that makes the demand
 * @param targets number of targets stated
 * @param minimum least value that the policy accepts
 * @param percent whether it is a percentage
 * @param missing parameters of the demands without a target, such as {@code KMP-06.min_topics}
 */
public record StatedTargets(Place at, String rule, int targets, Fraction minimum, boolean percent, List<String> missing)
        implements Check {
    /** Creates a fact that cannot be changed. */
    public StatedTargets {
        missing = List.copyOf(missing);
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected",
                percent ? Argument.percent(minimum) : new Argument.Number(minimum),
                "missing",
                Arguments.list(missing, parameter -> new Argument.Term("parameter." + parameter)));
    }
}
