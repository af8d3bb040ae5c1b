package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Host unit that the header names (PLN-03).
 *
 * @param letters number of letters and digits in its name, 0 if none is named
 * @param name the name, blank if none
 */
public record HostUnit(Place at, int letters, String name) implements Check {
    @Override
    public String rule() {
        return "PLN-03";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("actual", Argument.text(name));
    }
}
