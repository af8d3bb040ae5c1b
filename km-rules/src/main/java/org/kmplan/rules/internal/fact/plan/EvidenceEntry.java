package org.kmplan.rules.internal.fact.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * One entry of planned evidence (EVD-04).
 *
 * @param kinds kinds of evidence that its alternatives are; an alternative that begins with an act is an activity
 * @param raw entry as written
 */
public record EvidenceEntry(Place at, Set<EvidenceType> kinds, String raw) implements Check {
    @Override
    public String rule() {
        return "EVD-04";
    }

    @Override
    public Map<String, Argument> values() {
        return ImmutableMap.of("actual", Argument.text(raw));
    }
}
