package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Owners of a row (PLN-03).
 *
 * @param owners owners as compared, without those that refer to the host
 * @param genericOwners owners that are no unit or person by name, as the policy says
 * @param references number of owners that refer to the host
 * @param resolvedReferences number of these of which the plan says which unit is meant
 * @param host name of the host that the header names, {@code null} if it names none
 * @param names owners as written
 */
public record StepOwners(
        Place at,
        Set<String> owners,
        Set<String> genericOwners,
        int references,
        int resolvedReferences,
        @Nullable String host,
        List<String> names)
        implements Check {
    @Override
    public String rule() {
        return "PLN-03";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("actual", Arguments.texts(names));
    }
}
