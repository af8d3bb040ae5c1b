package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Set of evidence entries and the rows that plan exactly it (EVD-05).
 *
 * @param rows number of rows that plan it
 * @param maxRows number that the policy allows
 * @param steps ids of the rows
 * @param entries entries as the first row writes them
 */
public record EvidenceSet(Place at, int rows, int maxRows, List<String> steps, List<String> entries) implements Check {
    @Override
    public String rule() {
        return "EVD-05";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(maxRows),
                "actual", Argument.number(rows),
                "steps", Arguments.list(steps, Arguments::row),
                "entries", Arguments.texts(entries));
    }
}
