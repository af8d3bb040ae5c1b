package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.Timed;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * What is recorded of an activity as of a day, beside the day on which it is due (EXE-01).
 *
 * @param open whether the period has no end, so that the work is due to be begun, not completed
 * @param due last day to complete or begin the work, {@code null} if no period can be read
 * @param status status recorded, {@code null} if there is none
 * @param begunOn day on which the work was begun, {@code null} if not recorded
 * @param completedOn day on which the work was completed, {@code null} if not recorded
 * @param faults reasons for which rule EXE-03 objects to the record
 * @param asOf day as of which the records are judged
 */
public record ActivityCompletion(
        Place at,
        boolean open,
        @Nullable LocalDate due,
        @Nullable ActivityStatus status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completedOn,
        Set<String> faults,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "EXE-01";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        LocalDate doneOn = open && begunOn != null ? begunOn : completedOn;
        if (due != null) {
            values.put("expected", new Argument.Date(due));
            values.put("due", new Argument.Date(due));
        }
        if (doneOn != null) {
            values.put("actual", new Argument.Date(doneOn));
        }
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            long days = ChronoUnit.DAYS.between(due, doneOn == null ? asOf : doneOn);
            values.put("daysLate", Argument.number(Math.max(0, days)));
        }
        return values;
    }
}
