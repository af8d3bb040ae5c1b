package org.kmplan.rules.internal.own;

import java.util.List;
import java.util.Map;

/**
 * Descriptor of own rules with the DRL that it names.
 *
 * @param name name of the descriptor for messages
 * @param rules what the descriptor says of each rule
 * @param drl text of each DRL file, by the name that the descriptor gives it
 */
public record OwnRuleSource(String name, List<OwnRule> rules, Map<String, String> drl) {
    public OwnRuleSource {
        rules = List.copyOf(rules);
        drl = Map.copyOf(drl);
    }
}
