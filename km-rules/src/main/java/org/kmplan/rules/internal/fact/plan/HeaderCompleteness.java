package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * How many of the required header fields are filled (PLN-01).
 *
 * @param required number of fields that the policy requires
 * @param filled number of them that hold more than tags, white space and placeholder marks
 * @param missing the others
 */
public record HeaderCompleteness(Place at, int required, int filled, List<HeaderItem> missing) implements Check {
    @Override
    public String rule() {
        return "PLN-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(required),
                "actual", Argument.number(filled),
                "missing", Arguments.list(missing, Arguments::of));
    }
}
