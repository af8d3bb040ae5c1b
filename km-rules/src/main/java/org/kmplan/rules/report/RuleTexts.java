package org.kmplan.rules.report;

import java.util.Map;

/**
 * Texts of rules that are not built in.
 *
 * @param byKey texts by their key, such as {@code AGY-01.title}
 */
public record RuleTexts(Map<String, Argument.Name> byKey) {
    /** Texts of built-in rules, which stand in the message catalogue. */
    public static final RuleTexts NONE = new RuleTexts(Map.of());

    /** Creates texts that cannot be changed. */
    public RuleTexts {
        byKey = Map.copyOf(byKey);
    }
}
