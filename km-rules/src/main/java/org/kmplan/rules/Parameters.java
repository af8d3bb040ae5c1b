package org.kmplan.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kmplan.core.time.Fraction;

/** Values that hold for every parameter of the catalogue under one policy. */
final class Parameters {
    private final Map<String, ParameterValue> values;

    private final Set<String> floors;

    Parameters(Map<String, ParameterValue> values, Set<String> floors) {
        this.values = Map.copyOf(values);
        this.floors = Set.copyOf(floors);
    }

    Fraction number(String key) {
        return ((ParameterValue.Num) value(key)).value();
    }

    int integer(String key) {
        return number(key).numerator().divide(number(key).denominator()).intValueExact();
    }

    boolean flag(String key) {
        return ((ParameterValue.Flag) value(key)).value();
    }

    List<String> words(String key) {
        return ((ParameterValue.Words) value(key)).words();
    }

    /** Returns the only word of a list that must hold exactly one. */
    String word(String key) {
        return words(key).get(0);
    }

    /** Tells whether the plan's own target may not lower what the parameter demands. */
    boolean floor(String key) {
        return floors.contains(key);
    }

    ParameterValue value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "no parameter " + key);
    }
}
