package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * Evidence that a row plans (EVD-01).
 *
 * @param process process in whose table the row stands
 * @param entries number of evidence entries; for a CMP row the documents that its indicators name
 * @param cutOff entries that break off in the middle
 */
public record StepEvidence(Place at, PlanProcess process, int entries, List<String> cutOff) implements Check {
    /** Returns the number of entries that break off. */
    public int cutOffEntries() {
        return cutOff.size();
    }

    @Override
    public String rule() {
        return "EVD-01";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of(
                "expected", Argument.number(1),
                "actual", Argument.number(entries),
                "cutOff", Arguments.texts(cutOff));
    }
}
