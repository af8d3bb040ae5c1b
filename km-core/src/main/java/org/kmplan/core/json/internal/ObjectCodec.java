package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;

/**
 * Codec of an object by its fields. Example:
 *
 * <pre>{@code
 * ObjectCodec.of("owner", Owner::builder, Owner.Builder::build)
 *         .required("id", ID, Owner::id, (b, v) -> b.id(v))
 *         .optional("source", SOURCE, Owner::source, (b, v) -> b.source(v));
 * }</pre>
 *
 * <p>Fields are written in the order of declaration; those with their default, and optional ones without a value, are left
 * out. Every field is read even if another has a problem; the object is built only if none has.
 *
 * @param <T> type of the values
 * @param <B> builder of the values
 */
public final class ObjectCodec<T, B> implements Codec<T>, Shape.Fields {
    private final String kind;
    private final Supplier<B> start;
    private final BiFunction<B, Boolean, T> finish;
    private final boolean lenient;
    private final Map<String, Field<T, B>> fields = new LinkedHashMap<>();
    private final Map<String, String> formerNames = new LinkedHashMap<>();
    private boolean open;

    private ObjectCodec(String kind, Supplier<B> start, BiFunction<B, Boolean, T> finish, boolean lenient) {
        this.kind = kind;
        this.start = start;
        this.finish = finish;
        this.lenient = lenient;
    }

    /**
     * Returns a codec without fields.
     *
     * @param kind noun for messages, such as {@code step}
     */
    public static <T, B> ObjectCodec<T, B> of(String kind, Supplier<B> start, Function<B, T> finish) {
        return new ObjectCodec<>(kind, start, (builder, sound) -> finish.apply(builder), false);
    }

    /**
     * Returns a codec without fields that builds a value even if fields have problems, so that what belongs together can be
     * compared all the same. The problems stay.
     *
     * @param finish builds the value from the fields that could be read and whether all could
     */
    public static <T, B> ObjectCodec<T, B> lenient(String kind, Supplier<B> start, BiFunction<B, Boolean, T> finish) {
        return new ObjectCodec<>(kind, start, finish, true);
    }

    /** Lets the object have fields that this codec does not know, as documents of later versions do. */
    public ObjectCodec<T, B> open() {
        open = true;
        return this;
    }

    /**
     * Reads a field by its former name, too, where a document does not have it by its name.
     *
     * @param former name that earlier versions wrote
     */
    public ObjectCodec<T, B> formerly(String name, String former) {
        formerNames.put(former, name);
        return this;
    }

    /** Adds a field that must stand in the document. */
    public <V> ObjectCodec<T, B> required(String name, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<T, B>(name, codec, true) {
            @Override
            void absent(B builder) {
                // reported as missing
            }

            @Override
            boolean read(JsonValue json, B builder, Problems problems) {
                Optional<V> value = codec.read(json, problems);
                if (value.isPresent()) {
                    set.accept(builder, value.get());
                }
                return value.isPresent();
            }

            @Override
            void write(T owner, JsonOutput out) {
                out.name(name);
                codec.write(get.apply(owner), out);
            }
        });
    }

    /** Adds a field that may be left out. */
    public <V> ObjectCodec<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return add(new Field<T, B>(name, codec, false) {
            @Override
            void absent(B builder) {
                // stays empty
            }

            @Override
            boolean read(JsonValue json, B builder, Problems problems) {
                Optional<V> value = codec.read(json, problems);
                if (value.isPresent()) {
                    set.accept(builder, value.get());
                }
                return value.isPresent();
            }

            @Override
            void write(T owner, JsonOutput out) {
                get.apply(owner).ifPresent(value -> {
                    out.name(name);
                    codec.write(value, out);
                });
            }
        });
    }

    /** Adds a field that is left out if it has its default. */
    public <V> ObjectCodec<T, B> withDefault(
            String name, Codec<V> codec, V byDefault, Function<T, V> get, BiConsumer<B, V> set) {
        return add(new Field<T, B>(name, codec, false) {
            @Override
            void absent(B builder) {
                set.accept(builder, byDefault);
            }

            @Override
            boolean read(JsonValue json, B builder, Problems problems) {
                Optional<V> value = codec.read(json, problems);
                if (value.isPresent()) {
                    set.accept(builder, value.get());
                }
                return value.isPresent();
            }

            @Override
            void write(T owner, JsonOutput out) {
                V value = get.apply(owner);
                if (!value.equals(byDefault)) {
                    out.name(name);
                    codec.write(value, out);
                }
            }
        });
    }

    /** Adds a list that is left out if it is empty. */
    public <V> ObjectCodec<T, B> list(
            String name, Codec<List<V>> codec, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return withDefault(name, codec, List.of(), get, set);
    }

    private ObjectCodec<T, B> add(Field<T, B> field) {
        fields.put(field.name, field);
        return this;
    }

    /** Returns the codec of each field, in order, those by their former names besides. */
    @Override
    public Map<String, Writing<?>> parts() {
        Map<String, Writing<?>> parts = new LinkedHashMap<>();
        fields.values().forEach(field -> {
            parts.put(field.name, field.codec);
            formerNames.forEach((former, name) -> {
                if (name.equals(field.name)) {
                    parts.put(former, field.codec);
                }
            });
        });
        return parts;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Shape shape() {
        return new Shape.ObjectOf(this);
    }

    /** Returns the names of the fields, in order. */
    public List<String> fieldNames() {
        return List.copyOf(fields.keySet());
    }

    /** Returns the names of the fields that must stand in a document. */
    @Override
    public List<String> requiredNames() {
        return fields.values().stream()
                .filter(field -> field.required)
                .map(field -> field.name)
                .toList();
    }

    @Override
    public Optional<T> read(JsonValue json, Problems problems) {
        if (json instanceof JsonValue.Obj object) {
            return readFields(object, Set.of(), problems);
        }
        Scalars.refuseType(Phrase.of("json.kind").with("kind", Nouns.phrase(kind)), json, problems);
        return Optional.empty();
    }

    /** Reads the fields of an object that may have others, which the caller has read. */
    Optional<T> readFields(JsonValue.Obj object, Collection<String> others, Problems problems) {
        boolean sound = object.isSound();
        B builder = start.get();
        int known = 0;
        for (Field<T, B> field : fields.values()) {
            JsonValue.Member member = member(object, field.name);
            if (member != null) {
                known++;
                sound &= field.read(member.value(), builder, problems);
            } else if (field.required) {
                sound = false;
                refuseMissing(object, field.name, problems);
            } else {
                field.absent(builder);
            }
        }
        if (open || known == object.members().size()) {
            return finished(builder, sound, object, problems);
        }
        for (Map.Entry<String, JsonValue.Member> member : object.members().entrySet()) {
            if (!others.contains(member.getKey()) && !isField(object, member.getKey())) {
                sound = false;
                refuseUnknown(member.getKey(), member.getValue().name(), others, problems);
            }
        }
        return finished(builder, sound, object, problems);
    }

    private Optional<T> finished(B builder, boolean sound, JsonValue.Obj object, Problems problems) {
        return sound || lenient ? build(builder, sound, object, problems) : Optional.empty();
    }

    private JsonValue.@Nullable Member member(JsonValue.Obj object, String name) {
        JsonValue.Member member = object.members().get(name);
        if (member != null || formerNames.isEmpty()) {
            return member;
        }
        return formerNames.entrySet().stream()
                .filter(former -> former.getValue().equals(name))
                .map(former -> object.members().get(former.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isField(JsonValue.Obj object, String name) {
        String later = formerNames.get(name);
        return fields.containsKey(name) || later != null && !object.members().containsKey(later);
    }

    private Optional<T> build(B builder, boolean sound, JsonValue.Obj object, Problems problems) {
        try {
            return Optional.of(finish.apply(builder, sound));
        } catch (IllegalArgumentException e) {
            problems.addRefusal(object.place(), e);
            return Optional.empty();
        }
    }

    private void refuseMissing(JsonValue.Obj object, String name, Problems problems) {
        if (object.isComplete()) {
            problems.add(
                    Code.MISSING_FIELD,
                    object.place(),
                    Phrase.of("json.missing").with("name", name).with("kind", Nouns.phrase(kind)));
        }
    }

    private void refuseUnknown(String name, Place place, Collection<String> others, Problems problems) {
        List<String> known = new ArrayList<>(others);
        known.addAll(fieldNames());
        Phrase hint = Names.nearest(name, known)
                .map(Nouns::didYouMean)
                .orElseGet(() -> Phrase.of("json.known-fields").with("names", String.join(", ", known)));
        problems.add(
                Code.UNKNOWN_FIELD,
                place,
                Phrase.of("json.unknown").with("kind", Nouns.phrase(kind)).with("name", JsonValue.quote(name)),
                Optional.of(hint));
    }

    @Override
    public void write(T value, JsonOutput out) {
        out.object(() -> writeFields(value, out));
    }

    /** Writes the fields into an object that is open. */
    void writeFields(T value, JsonOutput out) {
        fields.values().forEach(field -> field.write(value, out));
    }

    /** Field of the object. */
    private abstract static class Field<T, B> {
        private final String name;
        private final Codec<?> codec;
        private final boolean required;

        Field(String name, Codec<?> codec, boolean required) {
            this.name = name;
            this.codec = codec;
            this.required = required;
        }

        abstract void absent(B builder);

        abstract boolean read(JsonValue json, B builder, Problems problems);

        abstract void write(T owner, JsonOutput out);
    }
}
