package org.kmplan.rules.internal.fact.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;

/**
 * What a plan says about its fiscal year (PLN-02).
 *
 * @param statedYears number of distinct fiscal years stated outside the reason
 * @param fittingYears number of fiscal years that contain every closed period
 * @param closedPeriods number of periods with both bounds
 * @param years the years stated, or if there are none those that fit
 */
public record FiscalYearEvidence(Place at, int statedYears, int fittingYears, int closedPeriods, Set<FiscalYear> years)
        implements Check {
    @Override
    public String rule() {
        return "PLN-02";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("actual", Arguments.list(years, Argument.Year::new));
        values.put("periods", Argument.number(closedPeriods));
        return values;
    }
}
