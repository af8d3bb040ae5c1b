package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.DayBound;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Numbers of two kinds of recorded things that a rule demands together, as of a day: document sets and topics (KMP-06),
 * follow-ups and exchanges (KMP-08), examples and channels (REC-02).
 *
 * @param rule id of the rule that makes the demand
 * @param first number of entries of the first kind that surely satisfy it
 * @param firstUndecided number of entries of the first kind that may satisfy it: something about them is not recorded
 * @param firstRecorded number of entries of the first kind that the demand looks at
 * @param firstComplete whether the records of the first kind are declared complete
 * @param firstMinimum least number demanded of the first kind
 * @param second number of entries of the second kind that surely satisfy it
 * @param secondUndecided number of entries of the second kind that may satisfy it
 * @param secondRecorded number of entries of the second kind that the demand looks at
 * @param secondComplete whether the records of the second kind are declared complete
 * @param secondMinimum least number demanded of the second kind
 * @param flawed number of entries that count although something beside the demand is not recorded
 * @param due last day, {@code null} if the plan does not state one that can be read
 * @param asOf day as of which the records are judged
 */
public record PairedRecords(
        Place at,
        String rule,
        int first,
        int firstUndecided,
        int firstRecorded,
        boolean firstComplete,
        int firstMinimum,
        int second,
        int secondUndecided,
        int secondRecorded,
        boolean secondComplete,
        int secondMinimum,
        int flawed,
        @Nullable LocalDate due,
        LocalDate asOf)
        implements DayBound {
    @Override
    public Aspect aspect() {
        return Aspect.EXECUTION;
    }

    @Override
    public Map<String, Argument> values() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", numbers(firstMinimum, secondMinimum));
        values.put("actual", numbers(first, second));
        values.put("first", Argument.number(first));
        values.put("firstUndecided", Argument.number(firstUndecided));
        values.put("firstMinimum", Argument.number(firstMinimum));
        values.put("second", Argument.number(second));
        values.put("secondUndecided", Argument.number(secondUndecided));
        values.put("secondMinimum", Argument.number(secondMinimum));
        values.put("flawed", Argument.number(flawed));
        values.put("asOf", new Argument.Date(asOf));
        if (due != null) {
            values.put("due", new Argument.Date(due));
        }
        return values;
    }

    private static Argument numbers(int first, int second) {
        return Argument.items(List.of(Argument.number(first), Argument.number(second)));
    }
}
