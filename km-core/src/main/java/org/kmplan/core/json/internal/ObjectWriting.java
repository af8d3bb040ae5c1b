package org.kmplan.core.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writing of an object by its fields, in the order of declaration, for documents that are written only. Readers are to
 * disregard fields that they do not know, as later versions add some. Example:
 *
 * <pre>{@code
 * ObjectWriting.<ReportKey>create()
 *         .required("subject", TEXT, ReportKey::subject);
 * }</pre>
 *
 * @param <T> type of the values
 */
public final class ObjectWriting<T> implements Writing<T>, Shape.Fields {
    private final Map<String, Field<T>> fields = new LinkedHashMap<>();

    private ObjectWriting() {}

    /** Returns a writing without fields. */
    public static <T> ObjectWriting<T> create() {
        return new ObjectWriting<>();
    }

    /** Adds a field that stands in every document. */
    public <V> ObjectWriting<T> required(String name, Writing<V> writing, Function<T, V> get) {
        return add(name, writing, true, (owner, out) -> {
            out.name(name);
            writing.write(get.apply(owner), out);
        });
    }

    /** Adds a field that is written always and that documents of earlier versions lack. */
    public <V> ObjectWriting<T> later(String name, Writing<V> writing, Function<T, V> get) {
        return add(name, writing, false, (owner, out) -> {
            out.name(name);
            writing.write(get.apply(owner), out);
        });
    }

    /** Adds a field that is left out if there is no value. */
    public <V> ObjectWriting<T> optional(String name, Writing<V> writing, Function<T, Optional<V>> get) {
        return add(name, writing, false, (owner, out) -> {
            Optional<V> value = get.apply(owner);
            if (value.isPresent()) {
                out.name(name);
                writing.write(value.get(), out);
            }
        });
    }

    private ObjectWriting<T> add(String name, Writing<?> writing, boolean required, BiConsumer<T, JsonOutput> write) {
        fields.put(name, new Field<>(writing, required, write));
        return this;
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.object(() -> fields.values().forEach(field -> field.write().accept(value, out)));
    }

    @Override
    public Shape shape() {
        return new Shape.ObjectOf(this);
    }

    @Override
    public Map<String, Writing<?>> parts() {
        Map<String, Writing<?>> parts = new LinkedHashMap<>();
        fields.forEach((name, field) -> parts.put(name, field.writing()));
        return parts;
    }

    @Override
    public List<String> requiredNames() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().required())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private record Field<T>(Writing<?> writing, boolean required, BiConsumer<T, JsonOutput> write) {}
}
