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
 * Days on which an activity was begun and completed, beside its period (SCH-05).
 *
 * @param open whether the period has no end, so that the work must be begun, not completed, in time
 * @param start first day of the period, {@code null} if it states none
 * @param end last day of the period; of an open period the last day of the month in which it starts; {@code null} if no
 *     period can be read
 * @param due last day with the days of grace, {@code null} if no period can be read
 * @param status status recorded, {@code null} if there is none
 * @param begunOn day on which the work was begun, {@code null} if not recorded
 * @param completedOn day on which the work was completed, {@code null} if not recorded
 * @param faults reasons for which rule EXE-03 objects to the record
 * @param asOf day as of which the records are judged
 */
public record ActivityTiming(
        Place at,
        boolean open,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate due,
        @Nullable ActivityStatus status,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate completedOn,
        Set<String> faults,
        LocalDate asOf)
        implements Timed {
    @Override
    public String rule() {
        return "SCH-05";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        LocalDate doneOn = open && begunOn != null ? begunOn : completedOn;
        if (end != null) {
            values.put("expected", new Argument.Date(end));
        }
        if (doneOn != null) {
            values.put("actual", new Argument.Date(doneOn));
        }
        if (start != null) {
            values.put("start", new Argument.Date(start));
        }
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        values.put("asOf", new Argument.Date(asOf));
        if (end != null) {
            long days = ChronoUnit.DAYS.between(end, doneOn == null ? asOf : doneOn);
            values.put("daysLate", Argument.number(Math.max(0, days)));
        }
        return values;
    }
}
