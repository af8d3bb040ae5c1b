package org.kmplan.core.json.internal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Both directions between a value and its JSON, declared in one place so that they cannot drift apart.
 *
 * <p>Reading never throws for content: it adds a problem at the place of the fault and returns empty. Modules that publish
 * documents of their own put codecs together from {@link ObjectCodec}, {@link Codecs}, {@link Lists} and {@link Scalars}, and
 * read and write with {@link JsonDocument}; only this package implements new kinds.
 */
public interface Codec<T> extends Writing<T> {
    /** Returns the value, or empty if a problem was added. */
    Optional<T> read(JsonValue json, Problems problems);

    /** Returns a codec that is looked up when it is used, for types that contain themselves. */
    static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public Optional<T> read(JsonValue json, Problems problems) {
                return codec.get().read(json, problems);
            }

            @Override
            public void write(T value, JsonOutput out) {
                codec.get().write(value, out);
            }

            @Override
            public Shape shape() {
                return codec.get().shape();
            }
        };
    }
}
