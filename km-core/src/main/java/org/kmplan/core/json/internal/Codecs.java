package org.kmplan.core.json.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;

/** Codecs made from other codecs. */
public final class Codecs {
    private Codecs() {}

    /** Returns a codec of what a codec's values stand for; a refusal by {@code read} is a problem at the place of the value. */
    public static <A, B> Codec<B> map(Codec<A> codec, Function<A, B> read, Function<B, A> write) {
        return new Mapped<>(codec, read, write);
    }

    /** Returns a codec whose values keep their place. */
    public static <T> Codec<Located<T>> located(Codec<T> codec) {
        return new Codec<>() {
            @Override
            public Optional<Located<T>> read(JsonValue json, Problems problems) {
                return codec.read(json, problems).map(value -> Located.of(value, json.place()));
            }

            @Override
            public void write(Located<T> value, JsonOutput out) {
                codec.write(value.value(), out);
            }

            @Override
            public Shape shape() {
                return codec.shape();
            }
        };
    }

    /** Returns a codec whose problems say what to do, where they do not yet. */
    public static <T> Codec<T> hinted(Codec<T> codec, Phrase hint) {
        return new Codec<>() {
            @Override
            public Optional<T> read(JsonValue json, Problems problems) {
                int mark = problems.count();
                Optional<T> value = codec.read(json, problems);
                problems.hintSince(mark, hint);
                return value;
            }

            @Override
            public void write(T value, JsonOutput out) {
                codec.write(value, out);
            }

            @Override
            public Shape shape() {
                return codec.shape();
            }
        };
    }

    /** Returns a codec of values in whose place {@code null} may stand. */
    public static <T> Codec<Optional<T>> nullable(Codec<T> codec) {
        return new Codec<>() {
            @Override
            public Optional<Optional<T>> read(JsonValue json, Problems problems) {
                if (json instanceof JsonValue.Null) {
                    return Optional.of(Optional.empty());
                }
                Optional<T> value = codec.read(json, problems);
                return value.isPresent() ? Optional.of(value) : Optional.empty();
            }

            @Override
            public void write(Optional<T> value, JsonOutput out) {
                if (value.isPresent()) {
                    codec.write(value.get(), out);
                } else {
                    out.nothing();
                }
            }

            @Override
            public Shape shape() {
                return new Shape.Nullable(codec);
            }
        };
    }

    /** Returns a codec of values that may stand as a mere string; {@code plain} tells which are written as one. */
    public static <T> Codec<T> textOr(Codec<T> text, Codec<T> other, Predicate<T> plain) {
        return new Codec<>() {
            @Override
            public Optional<T> read(JsonValue json, Problems problems) {
                return (json instanceof JsonValue.Text ? text : other).read(json, problems);
            }

            @Override
            public void write(T value, JsonOutput out) {
                (plain.test(value) ? text : other).write(value, out);
            }

            @Override
            public Shape shape() {
                return new Shape.AnyOf(List.of(text, other));
            }
        };
    }

    /** Returns a codec of objects of two kinds, which a field tells apart; it writes the kind that {@code plain} names. */
    public static <T> Codec<T> byField(String field, Codec<T> with, Codec<T> without, Predicate<T> plain) {
        return new Codec<>() {
            @Override
            public Optional<T> read(JsonValue json, Problems problems) {
                boolean there =
                        json instanceof JsonValue.Obj object && object.members().containsKey(field);
                return (there ? with : without).read(json, problems);
            }

            @Override
            public void write(T value, JsonOutput out) {
                (plain.test(value) ? without : with).write(value, out);
            }
        };
    }

    /**
     * Returns a codec of an object whose fields are the keys of a map, written in their alphabetical order.
     *
     * @param noun what the fields are, such as {@code parameter}
     * @param codecs the codec of each field that there may be, in the order in which schemas name them
     */
    public static <V> Codec<Map<String, V>> mapOf(String noun, Map<String, Codec<V>> codecs) {
        return new MapCodec<>(noun, Collections.unmodifiableMap(new LinkedHashMap<>(codecs)));
    }

    /**
     * Returns a codec of an object whose fields may have any name, in the order of the map.
     *
     * @param noun what the fields are, such as {@code argument}
     */
    public static <V> Codec<Map<String, V>> mapOf(String noun, Codec<V> value) {
        return mapOf(noun, Shape.ANY, value);
    }

    /**
     * Returns a codec of an object whose fields may have any name of some form, in the order of the map.
     *
     * @param noun what the fields are, such as {@code rule}
     * @param names form of the names; names of another form are for the user of the map to refuse
     */
    public static <V> Codec<Map<String, V>> mapOf(String noun, Shape names, Codec<V> value) {
        return new OpenMapCodec<>(noun, names, value);
    }

    /** Returns a codec whose values have a narrower form than any that it could read; what it reads is for others to refuse. */
    public static <T> Codec<T> shaped(Codec<T> codec, Shape shape) {
        return new Codec<>() {
            @Override
            public Optional<T> read(JsonValue json, Problems problems) {
                return codec.read(json, problems);
            }

            @Override
            public void write(T value, JsonOutput out) {
                codec.write(value, out);
            }

            @Override
            public Shape shape() {
                return shape;
            }
        };
    }

    private record Mapped<A, B>(Codec<A> codec, Function<A, B> reading, Function<B, A> writing) implements Codec<B> {
        @Override
        public Optional<B> read(JsonValue json, Problems problems) {
            return codec.read(json, problems).flatMap(value -> {
                try {
                    return Optional.of(reading.apply(value));
                } catch (IllegalArgumentException e) {
                    problems.addRefusal(json.place(), e);
                    return Optional.empty();
                }
            });
        }

        @Override
        public void write(B value, JsonOutput out) {
            codec.write(writing.apply(value), out);
        }

        @Override
        public Shape shape() {
            return codec.shape();
        }
    }

    private record OpenMapCodec<V>(String noun, Shape names, Codec<V> value) implements Codec<Map<String, V>> {
        @Override
        public Shape shape() {
            return new Shape.MapOf(names, value);
        }

        @Override
        public Optional<Map<String, V>> read(JsonValue json, Problems problems) {
            if (!(json instanceof JsonValue.Obj object)) {
                return Scalars.refuseType(Phrase.of("json.map").with("kind", Nouns.phrase(noun)), json, problems);
            }
            boolean sound = object.isSound();
            Map<String, V> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue.Member> member : object.members().entrySet()) {
                Optional<V> read = value.read(member.getValue().value(), problems);
                sound &= read.isPresent();
                read.ifPresent(of -> values.put(member.getKey(), of));
            }
            return sound ? Optional.of(values) : Optional.empty();
        }

        @Override
        public void write(Map<String, V> values, JsonOutput out) {
            out.object(() -> values.forEach((name, of) -> {
                out.name(name);
                value.write(of, out);
            }));
        }
    }

    private record MapCodec<V>(String noun, Map<String, Codec<V>> codecs)
            implements Codec<Map<String, V>>, Shape.Fields {
        /** Returns one form for all values if they have one, and otherwise the form of each field. */
        @Override
        public Shape shape() {
            List<Codec<V>> values = List.copyOf(codecs.values());
            return values.stream().map(Codec::shape).distinct().count() == 1
                    ? new Shape.MapOf(Shape.leaf("enum", List.copyOf(codecs.keySet())), values.get(0))
                    : new Shape.ObjectOf(this);
        }

        @Override
        public Map<String, Writing<?>> parts() {
            return Collections.unmodifiableMap(new LinkedHashMap<>(codecs));
        }

        @Override
        public List<String> requiredNames() {
            return List.of();
        }

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public Optional<Map<String, V>> read(JsonValue json, Problems problems) {
            if (!(json instanceof JsonValue.Obj object)) {
                return Scalars.refuseType(Phrase.of("json.map").with("kind", Nouns.phrase(noun)), json, problems);
            }
            boolean sound = object.isSound();
            Map<String, V> values = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue.Member> member : object.members().entrySet()) {
                Optional<Codec<V>> codec = find(member.getKey());
                if (codec.isEmpty()) {
                    problems.add(
                            Code.UNKNOWN_FIELD,
                            member.getValue().name(),
                            Phrase.of("json.unknown-name")
                                    .with("kind", Nouns.phrase(noun))
                                    .with("name", JsonValue.quote(member.getKey())),
                            Names.nearest(member.getKey(), new TreeSet<>(codecs.keySet()))
                                    .map(Nouns::didYouMean));
                }
                Optional<V> value =
                        codec.flatMap(of -> of.read(member.getValue().value(), problems));
                sound &= value.isPresent();
                value.ifPresent(of -> values.put(member.getKey(), of));
            }
            return sound ? Optional.of(values) : Optional.empty();
        }

        private Optional<Codec<V>> find(String name) {
            return Optional.ofNullable(codecs.get(name));
        }

        @Override
        public void write(Map<String, V> values, JsonOutput out) {
            out.object(() -> new TreeMap<>(values).forEach((name, value) -> {
                out.name(name);
                find(name)
                        .orElseThrow(() ->
                                new IllegalArgumentException("JSON: there is no " + noun + " '" + name + "' to write"))
                        .write(value, out);
            }));
        }
    }
}
