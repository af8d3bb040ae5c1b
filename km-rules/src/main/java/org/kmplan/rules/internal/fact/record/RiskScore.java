package org.kmplan.rules.internal.fact.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Assessment of one risk: what the register declares beside what follows from its scale (RSK-04).
 *
 * @param likelihood likelihood, {@code null} if not recorded
 * @param impact impact, {@code null} if not recorded
 * @param lowest lowest likelihood and impact of the scale
 * @param scale highest likelihood and impact of the scale
 * @param matrixScore score that the matrix declares for the pair, {@code null} if the product holds
 * @param declaredScore score that the register declares, {@code null} if none
 * @param levels number of levels that matrix or bands give the pair
 * @param level level that matrix or bands give the pair, {@code null} if there is not exactly one
 * @param declaredLevel level that the register declares, {@code null} if none
 */
public record RiskScore(
        Place at,
        @Nullable Fraction likelihood,
        @Nullable Fraction impact,
        Fraction lowest,
        Fraction scale,
        @Nullable Fraction matrixScore,
        @Nullable Fraction declaredScore,
        int levels,
        @Nullable RiskLevel level,
        @Nullable RiskLevel declaredLevel)
        implements Check {
    @Override
    public String rule() {
        return "RSK-04";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("scale", new Argument.Number(scale));
        values.put("levels", Argument.number(levels));
        put(values, "likelihood", likelihood);
        put(values, "impact", impact);
        put(values, "matrixScore", matrixScore);
        put(values, "declaredScore", declaredScore);
        if (likelihood != null && impact != null) {
            put(values, "product", likelihood.multiply(impact));
        }
        put(values, "level", level);
        put(values, "declaredLevel", declaredLevel);
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable Fraction number) {
        if (number != null) {
            values.put(name, new Argument.Number(number));
        }
    }

    private static void put(Map<String, Argument> values, String name, @Nullable RiskLevel level) {
        if (level != null) {
            values.put(name, Arguments.of(level));
        }
    }
}
