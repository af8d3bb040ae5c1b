package org.kmplan.rules.internal.fact.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Argument;

/** Values of a fact whose rule demands a number of each of two kinds of things, by the names that the messages use. */
final class TwoDemands {
    private TwoDemands() {}

    /** Number of entries of one kind. */
    record Kind(int counted, int undecided, int minimum) {}

    static Map<String, Argument> values(Kind first, Kind second, int flawed, @Nullable LocalDate due, LocalDate asOf) {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("expected", numbers(first.minimum(), second.minimum()));
        values.put("actual", numbers(first.counted(), second.counted()));
        values.put("first", Argument.number(first.counted()));
        values.put("firstUndecided", Argument.number(first.undecided()));
        values.put("firstMinimum", Argument.number(first.minimum()));
        values.put("second", Argument.number(second.counted()));
        values.put("secondUndecided", Argument.number(second.undecided()));
        values.put("secondMinimum", Argument.number(second.minimum()));
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
