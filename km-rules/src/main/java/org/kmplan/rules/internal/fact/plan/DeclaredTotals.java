package org.kmplan.rules.internal.fact.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Totals that the text declares, beside what was found (LNK-01).
 *
 * @param declaredKmp number of KMP steps declared, or {@code null}
 * @param declaredCmp number of CMP steps declared, or {@code null}
 * @param declaredTotal total declared, or {@code null}
 * @param foundKmp distinct KMP steps found
 * @param foundCmp distinct CMP steps found
 * @param raw words as written
 */
public record DeclaredTotals(
        Place at,
        @Nullable Integer declaredKmp,
        @Nullable Integer declaredCmp,
        @Nullable Integer declaredTotal,
        int foundKmp,
        int foundCmp,
        String raw)
        implements Check {
    @Override
    public String rule() {
        return "LNK-01";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.text(raw));
        values.put("actual", Argument.number(foundKmp + foundCmp));
        values.put("kmp", Argument.number(foundKmp));
        values.put("cmp", Argument.number(foundCmp));
        put(values, "declaredKmp", declaredKmp);
        put(values, "declaredCmp", declaredCmp);
        put(values, "declaredTotal", declaredTotal);
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable Integer number) {
        if (number != null) {
            values.put(name, Argument.number(number));
        }
    }
}
