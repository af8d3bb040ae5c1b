package org.kmplan.rules.internal.fact.plan;

import java.util.Map;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * One entry of planned evidence (EVD-04).
 *
 * @param documents number of its alternatives that are documents, not merely acts
 * @param raw entry as written
 */
public record EvidenceEntry(Place at, int documents, String raw) implements Check {
    @Override
    public String rule() {
        return "EVD-04";
    }

    @Override
    public Map<String, Argument> values() {
        return Map.of("actual", Argument.text(raw));
    }
}
