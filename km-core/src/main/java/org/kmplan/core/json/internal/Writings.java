package org.kmplan.core.json.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writings made from other writings, for documents that are written only. */
public final class Writings {
    private Writings() {}

    /** Returns a writing of values that stand as one of their parts does. */
    public static <A, B> Writing<B> from(Writing<A> writing, Function<B, A> part) {
        return new Part<>(writing, part);
    }

    /** Returns a writing whose values have a narrower form than any that it could write. */
    public static <T> Writing<T> shaped(Writing<T> writing, Shape shape) {
        return new Shaped<>(writing, shape);
    }

    /** Returns a writing of values in whose place {@code null} stands if there is none. */
    public static <T> Writing<Optional<T>> nullable(Writing<T> writing) {
        return new OrNull<>(writing);
    }

    /** Returns a writing of a list whose elements are written one by one as they come. */
    public static <T> Writing<Stream<T>> each(Writing<T> element) {
        return new Each<>(element);
    }

    /**
     * Returns a writing of an object whose fields are the keys of a map, in its order.
     *
     * @param names form of the keys
     */
    public static <V> Writing<Map<String, V>> mapOf(Shape names, Writing<V> value) {
        return new OfMap<>(names, value);
    }

    /** Returns a writing that is looked up when it is used, for types that contain themselves. */
    public static <T> Writing<T> lazy(Supplier<Writing<T>> writing) {
        return new Later<>(writing);
    }

    private record Part<A, B>(Writing<A> writing, Function<B, A> part) implements Writing<B> {
        @Override
        public void write(B value, JsonOutput out) {
            writing.write(part.apply(value), out);
        }

        @Override
        public Shape shape() {
            return writing.shape();
        }
    }

    private record Shaped<T>(Writing<T> writing, Shape shape) implements Writing<T> {
        @Override
        public void write(T value, JsonOutput out) {
            writing.write(value, out);
        }
    }

    private record OrNull<T>(Writing<T> writing) implements Writing<Optional<T>> {
        @Override
        public void write(Optional<T> value, JsonOutput out) {
            if (value.isPresent()) {
                writing.write(value.get(), out);
            } else {
                out.nothing();
            }
        }

        @Override
        public Shape shape() {
            return new Shape.Nullable(writing);
        }
    }

    private record Each<T>(Writing<T> element) implements Writing<Stream<T>> {
        @Override
        public void write(Stream<T> values, JsonOutput out) {
            out.array(() -> values.forEachOrdered(value -> element.write(value, out)));
        }

        @Override
        public Shape shape() {
            return new Shape.ListOf(element, false);
        }
    }

    private record OfMap<V>(Shape names, Writing<V> value) implements Writing<Map<String, V>> {
        @Override
        public void write(Map<String, V> values, JsonOutput out) {
            out.object(() -> values.forEach((name, of) -> {
                out.name(name);
                value.write(of, out);
            }));
        }

        @Override
        public Shape shape() {
            return new Shape.MapOf(names, value);
        }
    }

    private record Later<T>(Supplier<Writing<T>> writing) implements Writing<T> {
        @Override
        public void write(T value, JsonOutput out) {
            writing.get().write(value, out);
        }

        @Override
        public Shape shape() {
            return writing.get().shape();
        }
    }
}
