package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Values by field name: the builder of those records that have none. */
final class Values {
    private final Map<String, Object> values = new HashMap<>();

    /** Returns a setter for a field. */
    static <V> BiConsumer<Values, V> as(String name) {
        return (values, value) -> values.values.put(name, value);
    }

    <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("No value of '" + name + "'"));
    }

    /** Returns the values of a list or set. */
    <V> List<V> all(String name, Class<V> type) {
        List<V> all = new ArrayList<>();
        for (Object value : get(name, Collection.class)) {
            all.add(type.cast(value));
        }
        return all;
    }
}
