package org.kmplan.rules.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;

/**
 * Value of a parameter of an application's own rule, for its conditions to compare with: {@code $min : Setting( rule ==
 * "AGY-01", name == "min_percent" )}.
 *
 * @param rule id of the rule
 * @param name name of the parameter
 * @param number number, {@code null} if the parameter is not a number
 * @param whole the same as a whole number, {@code null} if it is not one
 * @param flag switch, {@code null} if the parameter is not one
 * @param words words; empty if the parameter has none
 */
public record Setting(
        String rule,
        String name,
        @Nullable Fraction number,
        @Nullable Integer whole,
        @Nullable Boolean flag,
        List<String> words) {
    /** Creates a setting whose words cannot be changed. */
    public Setting {
        words = List.copyOf(words);
    }
}
