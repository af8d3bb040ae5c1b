package org.kmplan.rules.mutation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.fact.Check;

/** Attributes of one fact by name. */
final class FactValues implements Function<String, @Nullable Object> {
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Object fact;

    private FactValues(Object fact) {
        this.fact = fact;
    }

    /** Returns the attributes of a fact: what its methods of those names return. */
    static FactValues of(Check fact) {
        return new FactValues(fact);
    }

    /** Returns values that stand for a fact. */
    static FactValues of(Map<String, @Nullable Object> values) {
        FactValues made = new FactValues(values);
        made.values.putAll(values);
        return made;
    }

    @Override
    public @Nullable Object apply(String name) {
        Object known = values.get(name);
        if (known != null || values.containsKey(name)) {
            return known;
        }
        try {
            Object value = fact.getClass().getMethod(name).invoke(fact);
            values.put(name, value);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fact " + fact + ": has no attribute '" + name + "'", e);
        }
    }
}
