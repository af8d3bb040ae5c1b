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
 * Day on which the plan was issued beside its deadline (CMP-05).
 *
 * @param dateOfIssue day on which the plan was issued, {@code null} if none is recorded that has come
 * @param undated whether the plan is recorded as issued, without a date
 * @param denied whether it is recorded that the plan was not issued
 * @param due last day, {@code null} if it is not known
 * @param advised day by which the plan is best issued, the end of KMP1; {@code null} if it is not known
 * @param asOf day as of which the records are judged
 */
public record PlanIssue(
        Place at,
        @Nullable LocalDate dateOfIssue,
        boolean undated,
        boolean denied,
        @Nullable LocalDate due,
        @Nullable LocalDate advised,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "CMP-05";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        if (due != null) {
            values.put("expected", new Argument.Date(due));
            values.put("due", new Argument.Date(due));
        }
        if (dateOfIssue != null) {
            values.put("actual", new Argument.Date(dateOfIssue));
        }
        if (advised != null) {
            values.put("advised", new Argument.Date(advised));
        }
        values.put("asOf", new Argument.Date(asOf));
        return values;
    }
}
