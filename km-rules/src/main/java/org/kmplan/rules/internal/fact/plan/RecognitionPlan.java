package org.kmplan.rules.internal.fact.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;

/**
 * Recognition in the table of the knowledge process and in CMP6 (REC-01).
 *
 * @param recognitionRows number of recognition rows, 0 or more
 * @param changeRows number of rows of CMP6
 * @param recognitionStart first day of the recognition row, {@code null} if it has none or it is not known
 * @param recognitionEnd last day, likewise
 * @param changeStart first day of CMP6, likewise
 * @param changeEnd last day of CMP6, likewise
 */
public record RecognitionPlan(
        Place at,
        int recognitionRows,
        int changeRows,
        @Nullable LocalDate recognitionStart,
        @Nullable LocalDate recognitionEnd,
        @Nullable LocalDate changeStart,
        @Nullable LocalDate changeEnd)
        implements Check {
    @Override
    public String rule() {
        return "REC-01";
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        put(values, "recognitionStart", recognitionStart);
        put(values, "recognitionEnd", recognitionEnd);
        put(values, "changeStart", changeStart);
        put(values, "changeEnd", changeEnd);
        return values;
    }

    private static void put(Map<String, Argument> values, String name, @Nullable LocalDate date) {
        if (date != null) {
            values.put(name, new Argument.Date(date));
        }
    }
}
