package org.kmplan.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kmplan.core.time.Fraction;

/** Values that hold for every parameter of the catalogue under one policy. */
final class Parameters {
    private final Map<String, ParameterValue> values;

    Parameters(Map<String, ParameterValue> values) {
        this.values = Map.copyOf(values);
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

    private ParameterValue value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "no parameter " + key);
    }
}
