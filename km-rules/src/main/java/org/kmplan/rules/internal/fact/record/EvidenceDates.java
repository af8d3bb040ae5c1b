package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.Arguments;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Dates of the evidence of one activity or row beside its period (EVD-03).
 *
 * @param documents number of documents recorded as its evidence; 0 if nothing in the plan has any
 * @param complete whether the list of documents is declared complete
 * @param undated documents without a date
 * @param earliest date of the earliest document, {@code null} if none is dated
 * @param latest date of the latest document, likewise
 * @param start first day of the period, {@code null} if the plan states none
 * @param end last day of the period, for open work that of the fiscal year; {@code null} if it is not known
 * @param graceDays number of days after the last one on which evidence may still be dated
 * @param early documents dated before the first day
 * @param late documents dated after the last day and the days of grace
 */
public record EvidenceDates(
        Place at,
        int documents,
        boolean complete,
        List<String> undated,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        int graceDays,
        List<String> early,
        List<String> late)
        implements Check {
    @Override
    public String rule() {
        return "EVD-03";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("documents", Argument.number(documents));
        values.put("graceDays", Argument.number(graceDays));
        values.put("undated", Arguments.texts(undated));
        values.put("early", Arguments.texts(early));
        values.put("late", Arguments.texts(late));
        put(values, "earliest", earliest);
        put(values, "latest", latest);
        put(values, "start", start);
        put(values, "end", end);
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable LocalDate date) {
        if (date != null) {
            values.put(name, new Argument.Date(date));
        }
    }
}
