package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
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
 * One risk beside the appetite of the agency: what is done about it and what remains (RSK-05). The appetite is a score or a
 * level; the risk and what remains of it are given in the same measure.
 *
 * @param score score of the risk, {@code null} if it is not known or the appetite is a level
 * @param level level of the risk, {@code null} if it is not known or the appetite is no level
 * @param appetite highest acceptable score, {@code null} if none is declared
 * @param appetiteLevel highest acceptable level, {@code null} if none is declared or a score is
 * @param responses number of responses chosen
 * @param activeResponses number of those that do more than accept the risk
 * @param acceptances number of acceptances by the head that are recorded, dated or not
 * @param acceptedOn day on which the head accepted the risk, {@code null} if that is not recorded
 * @param residual score that remains, {@code null} as for the score
 * @param residualLevel level that remains, {@code null} as for the level
 * @param asOf day as of which the register is judged
 */
public record RiskTreatment(
        Place at,
        @Nullable Fraction score,
        @Nullable RiskLevel level,
        @Nullable Fraction appetite,
        @Nullable RiskLevel appetiteLevel,
        int responses,
        int activeResponses,
        int acceptances,
        @Nullable LocalDate acceptedOn,
        @Nullable Fraction residual,
        @Nullable RiskLevel residualLevel,
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
        put(values, "expected", appetite, appetiteLevel);
        put(values, "actual", score, level);
        put(values, "residual", residual, residualLevel);
        if (acceptedOn != null) {
            values.put("acceptedOn", new Argument.Date(acceptedOn));
        }
        return values;
    }

    private static void put(
            Map<String, Argument> values, String name, @Nullable Fraction score, @Nullable RiskLevel level) {
        if (score != null) {
            values.put(name, new Argument.Number(score));
        } else if (level != null) {
            values.put(name, Arguments.of(level));
        }
    }
}
