package org.kmplan.rules.internal.fact.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * What one target demands (TGT-02).
 *
 * @param kind kind of demand
 * @param value exact value, {@code null} if there is none
 * @param largest upper value of a span, else the value itself; {@code null} for a rise, which may be of any size
 * @param least smallest sane value of a count; 0 where the target is an upper limit
 * @param maximum largest percentage that the policy allows
 * @param onScale whether a level is stated by its number, and the scale with it
 * @param raw target as written
 */
public record TargetMeasure(
        Place at,
        TargetKind kind,
        @Nullable Fraction value,
        @Nullable Fraction largest,
        Fraction least,
        Fraction maximum,
        boolean onScale,
        String raw)
        implements Check {
    @Override
    public String rule() {
        return "TGT-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("actual", Argument.text(raw));
        values.put("maximum", Argument.percent(maximum));
        values.put("least", new Argument.Number(least));
        if (value != null) {
            values.put("value", quantity(value));
        }
        if (largest != null) {
            values.put("largest", quantity(largest));
        }
        return values;
    }

    private Argument quantity(Fraction number) {
        return kind == TargetKind.PERCENT ? Argument.percent(number) : new Argument.Number(number);
    }
}
