package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Plan and fiscal year that the records say they belong to, beside those of the plan (EXE-03).
 *
 * @param recordedPlan id of the plan that the records name, {@code null} if they name none
 * @param plan id of the plan
 * @param recordedYear fiscal year that the records name, {@code null} if they name none
 * @param years fiscal years that the plan states or its periods show; several if it contradicts itself
 * @param planIssuedOn day on which the plan was issued, {@code null} if not recorded
 * @param asOf day as of which the records are judged
 */
public record RecordOrigin(
        Place at,
        @Nullable String recordedPlan,
        String plan,
        @Nullable FiscalYear recordedYear,
        List<FiscalYear> years,
        @Nullable LocalDate planIssuedOn,
        LocalDate asOf)
        implements Check {
    /** Creates a fact whose list cannot be changed. */
    public RecordOrigin {
        years = List.copyOf(years);
    }

    @Override
    public String rule() {
        return "EXE-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("plan", Argument.text(plan));
        if (recordedPlan != null) {
            values.put("recordedPlan", Argument.text(recordedPlan));
        }
        values.put("years", Arguments.list(years, Argument.Year::new));
        if (recordedYear != null) {
            values.put("recordedYear", new Argument.Year(recordedYear));
        }
        if (planIssuedOn != null) {
            values.put("issued", new Argument.Date(planIssuedOn));
        }
        values.put("asOf", new Argument.Date(asOf));
        return values;
    }
}
