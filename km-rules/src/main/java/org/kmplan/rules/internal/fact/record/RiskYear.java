package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Planning, monitoring and reporting of risks within the fiscal year, as of a day (RSK-07). Of each, the number that surely
 * counts, the number that may count because a date or an addressee is not recorded, and the number recorded.
 *
 * @param riskMatters number of words for risk in the topic and of records of risk management
 * @param minimum least number of each
 * @param plans number of risk plans issued in the year
 * @param openPlans number of risk plans without a date
 * @param recordedPlans number of risk plans recorded
 * @param monitorings number of times the risks were monitored in the year
 * @param openMonitorings number of times without a date
 * @param recordedMonitorings number of times recorded
 * @param reports number of reports in the year to the head or supervisor
 * @param openReports number of reports without a date or addressee
 * @param recordedReports number of reports on risk recorded
 * @param eventsComplete whether the list of events of risk management is declared complete
 * @param reportsComplete whether the list of reports is declared complete
 * @param due last day of the fiscal year, {@code null} if it is not known
 * @param asOf day as of which the records are judged
 */
public record RiskYear(
        Place at,
        int riskMatters,
        int minimum,
        int plans,
        int openPlans,
        int recordedPlans,
        int monitorings,
        int openMonitorings,
        int recordedMonitorings,
        int reports,
        int openReports,
        int recordedReports,
        boolean eventsComplete,
        boolean reportsComplete,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "RSK-07";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.number(minimum));
        values.put("plans", Argument.number(plans));
        values.put("openPlans", Argument.number(openPlans));
        values.put("monitorings", Argument.number(monitorings));
        values.put("openMonitorings", Argument.number(openMonitorings));
        values.put("reports", Argument.number(reports));
        values.put("openReports", Argument.number(openReports));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }
}
