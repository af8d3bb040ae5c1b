package org.kmplan.rules.internal.fact.plan;

import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Owners of a row (PLN-03).
 *
 * @param owners number of distinct owners
 * @param named number of them that are units or persons by name
 * @param references number of them that refer to the host
 * @param resolvedReferences number of references that resolve to a named host
 * @param names owners as written
 */
public record StepOwners(Place at, int owners, int named, int references, int resolvedReferences, List<String> names)
        implements Check {
    @Override
    public String rule() {
        return "PLN-03";
    }

    @Override
    public Map<String, Argument> values() {
        return Map.of("actual", Arguments.texts(names));
    }
}
