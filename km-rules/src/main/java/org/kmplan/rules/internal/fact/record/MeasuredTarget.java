package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Target of the plan beside the newest result measured for it (TGT-06).
 *
 * @param kind kind of target
 * @param comparator comparator by which the result is compared; {@code null} if the target cannot be measured
 * @param value value demanded, the lower one of a span; 1 for something that is to exist
 * @param scale most that can be measured: the highest level or score, or all of what is counted; {@code null} if the target does not
 *     say
 * @param by last day that the target states, {@code null} if it states none
 * @param result value measured, {@code null} if none is recorded; for something that is to exist 1 if it does, else 0
 * @param doneOn day on which it was done, {@code null} if none is recorded
 * @param dayUnknown whether the target has a day and it is not known that it was reached by then: the result bears no day or
 *     was measured later
 * @param newest number of different results that were measured last; more than one contradict each other
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 * @param raw target as written
 * @param unit what the target counts, in the words of the plan; empty if it does not say
 */
public record MeasuredTarget(
        Place at,
        TargetKind kind,
        @Nullable Comparator comparator,
        @Nullable Fraction value,
        @Nullable Fraction scale,
        @Nullable LocalDate by,
        @Nullable Fraction result,
        @Nullable LocalDate doneOn,
        boolean dayUnknown,
        int newest,
        @Nullable LocalDate due,
        LocalDate asOf,
        String raw,
        String unit)
        implements DayBound {
    @Override
    public String rule() {
        return "TGT-06";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("target", Argument.text(raw));
        values.put("newest", Argument.number(newest));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        if (kind == TargetKind.TIME) {
            put(values, "expected", by);
            put(values, "actual", doneOn);
        } else {
            put(values, "expected", value);
            put(values, "actual", result);
        }
        put(values, "by", by);
        put(values, "doneOn", doneOn);
        return values;
    }

    private void put(Map<String, Argument> values, String name, @Nullable Fraction number) {
        if (number != null && kind == TargetKind.EXISTENCE) {
            values.put(
                    name,
                    number.signum() > 0 ? Argument.name("มี", "exists") : Argument.name("ไม่มี", "does not exist"));
        } else if (number != null) {
            values.put(name, kind == TargetKind.PERCENT ? Argument.percent(number) : new Argument.Number(number, unit));
        }
    }

    private static void put(Map<String, Argument> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            values.put(name, new Argument.Date(day));
        }
    }
}
