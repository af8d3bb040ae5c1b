package org.kmplan.rules.internal.fact.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Official letter that a plan refers to (RSK-02).
 *
 * @param number number of the letter in Arabic numerals with single blanks; blank if it has none
 * @param formed what the number has, from its beginning on, of the form that the policy demands; {@code null} if nothing
 * @param dates number of dates that the reference has, 0 or 1
 * @param raw number as written, or the whole reference if it has none
 */
public record LetterReference(
        Place at, String number, @Nullable String formed, int dates, String raw) implements Check {
    @Override
    public String rule() {
        return "RSK-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("actual", Argument.text(raw));
        return values;
    }
}
