package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Share of the activities due before a day that are completed, or begun if they have no end (EXE-02).
 *
 * @param due number of activities due before the day whose records do not contradict themselves
 * @param completed number of these that are completed
 * @param undecided number of these of which nothing recorded says whether they are
 * @param contradictory number of activities due whose records contradict themselves; they are left out
 * @param reached exact percentage of {@code due} that is completed, {@code null} if none is due
 * @param reachable exact percentage if all undecided ones were completed too, {@code null} if none is due
 * @param minimum least percentage that the policy demands
 * @param asOf day as of which the records are judged
 */
public record Progress(
        Place at,
        int due,
        int completed,
        int undecided,
        int contradictory,
        @Nullable Fraction reached,
        @Nullable Fraction reachable,
        Fraction minimum,
        LocalDate asOf)
        implements Check {
    @Override
    public String rule() {
        return "EXE-02";
    }

    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", Argument.percent(minimum));
        if (due > 0) {
            values.put("actual", new Argument.Number(Fraction.of(completed, due)));
        }
        if (reached != null) {
            values.put("percent", Argument.percent(reached));
        }
        values.put("completed", Argument.number(completed));
        values.put("count", Argument.number(due));
        values.put("undecided", Argument.number(undecided));
        values.put("contradictory", Argument.number(contradictory));
        values.put("asOf", new Argument.Date(asOf));
        return values;
    }
}
