package org.kmplan.rules.internal.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.ParameterValue;

/** Values that hold for every parameter of the catalogue under one policy. */
public final class Parameters {
    private final Map<String, ParameterValue> values;

    private final Map<String, Integer> integers;
    private final Set<String> floors;
    private final Map<Prepared<?>, Object> prepared = new ConcurrentHashMap<>();

    public Parameters(Map<String, ParameterValue> values, Set<String> floors) {
        this.values = Map.copyOf(values);
        this.integers = new HashMap<>();
        values.forEach((key, value) -> {
            if (value instanceof ParameterValue.Num number && fits(number.value())) {
                integers.put(key, number.value().numerator().intValueExact());
            }
        });
        this.floors = Set.copyOf(floors);
    }

    private static boolean fits(Fraction number) {
        return number.isWhole() && number.numerator().bitLength() < Integer.SIZE;
    }

    /**
     * What is worked out from the values of a policy for every evaluation, and therefore once: words as keys, names as
     * constants.
     */
    public static final class Prepared<T> {
        private final Function<Parameters, T> preparation;

        public Prepared(Function<Parameters, T> preparation) {
            this.preparation = preparation;
        }

        /** Returns a preparation of words that texts are compared with. */
        public static Prepared<List<String>> words(String key, UnaryOperator<String> form) {
            return new Prepared<>(
                    parameters -> parameters.words(key).stream().map(form).toList());
        }
    }

    /** Returns what was prepared, or prepares it; no thread waits for another. */
    public <T> T get(Prepared<T> what) {
        @Nullable Object known = prepared.get(what);
        if (known == null) {
            known = what.preparation.apply(this);
            prepared.put(what, known);
        }
        @SuppressWarnings("unchecked") // what was put there is what the same preparation returned
        T value = (T) known;
        return value;
    }

    public Fraction number(String key) {
        return ((ParameterValue.Num) value(key)).value();
    }

    public int integer(String key) {
        @Nullable Integer known = integers.get(key);
        if (known != null) {
            return known;
        }
        return number(key).numerator().divide(number(key).denominator()).intValueExact();
    }

    public boolean flag(String key) {
        return ((ParameterValue.Flag) value(key)).value();
    }

    public List<String> words(String key) {
        return ((ParameterValue.Words) value(key)).words();
    }

    /** Returns the only word of a list that must hold exactly one. */
    public String word(String key) {
        return words(key).get(0);
    }

    /** Tells whether the plan's own target may not lower what the parameter demands. */
    public boolean floor(String key) {
        return floors.contains(key);
    }

    public ParameterValue value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "no parameter " + key);
    }
}
