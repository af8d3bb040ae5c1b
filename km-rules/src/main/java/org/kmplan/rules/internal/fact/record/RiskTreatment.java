package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * One risk beside the appetite of the agency: what is done about it and what remains (RSK-05). The appetite is a score or a
 * level; the risk and what remains of it are given in the same measure.
 *
 * @param byLevel whether the appetite is a level, so that levels are compared instead of scores
 * @param weight score or level of the risk, {@code null} if it is not known
 * @param appetite highest acceptable score or level, {@code null} if none is declared
 * @param responses number of responses chosen
 * @param activeResponses number of those that do more than accept the risk
 * @param acceptances number of acceptances by the head that are recorded, dated or not
 * @param acceptedOn day on which the head accepted the risk, {@code null} if that is not recorded
 * @param residual score or level that remains, {@code null} if it is not known
 * @param asOf day as of which the register is judged
 */
public record RiskTreatment(
        Place at,
        boolean byLevel,
        @Nullable RiskWeight weight,
        @Nullable RiskWeight appetite,
        int responses,
        int activeResponses,
        int acceptances,
        @Nullable LocalDate acceptedOn,
        @Nullable RiskWeight residual,
        LocalDate asOf)
        implements Check {
    @Override
    public String rule() {
        return "RSK-05";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        put(values, "expected", appetite);
        put(values, "actual", weight);
        put(values, "residual", residual);
        if (acceptedOn != null) {
            values.put("acceptedOn", new Argument.Date(acceptedOn));
        }
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable RiskWeight weight) {
        if (weight != null) {
            values.put(name, weight.argument());
        }
    }
}
