package org.kmplan.core.json.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;

/**
 * Codec of a type with several kinds, told apart by the field {@code kind}, which stands first when written.
 *
 * @param <T> common type
 */
final class UnionCodec<T> implements Codec<T> {
    static final String KIND = "kind";

    private final String noun;
    private final Map<String, Kind<? extends T>> kinds = new LinkedHashMap<>();

    UnionCodec(String noun) {
        this.noun = noun;
    }

    /** Adds a kind. */
    <K extends T> UnionCodec<T> kind(String name, Class<K> type, ObjectCodec<K, ?> codec) {
        kinds.put(name, new Kind<>(name, type, codec));
        return this;
    }

    /** Returns the codecs by the name of their kind. */
    Map<String, ObjectCodec<? extends T, ?>> codecs() {
        Map<String, ObjectCodec<? extends T, ?>> codecs = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> codecs.put(name, kind.codec()));
        return codecs;
    }

    @Override
    public Shape shape() {
        return new Shape.Kinds(codecs());
    }

    @Override
    public Optional<T> read(JsonValue json, Problems problems) {
        if (!(json instanceof JsonValue.Obj object)) {
            Scalars.refuseType(Phrase.of("json.kind").with("kind", Nouns.phrase(noun)), json, problems);
            return Optional.empty();
        }
        JsonValue.Member member = object.members().get(KIND);
        if (member == null) {
            if (object.isComplete()) {
                problems.add(
                        Code.MISSING_FIELD,
                        object.place(),
                        Phrase.of("json.missing").with("name", KIND).with("kind", Nouns.phrase(noun)),
                        Optional.of(Phrase.of("json.kinds").with("names", String.join(", ", kinds.keySet()))));
            }
            return Optional.empty();
        }
        if (member.value() instanceof JsonValue.Text text && kinds.containsKey(text.text())) {
            return readKind(text.text(), object, problems);
        }
        Scalars.option(noun + " kind", List.copyOf(kinds.keySet())).read(member.value(), problems);
        return Optional.empty();
    }

    private Optional<T> readKind(String name, JsonValue.Obj object, Problems problems) {
        Kind<? extends T> kind = kinds.get(name);
        return kind == null
                ? Optional.empty()
                : kind.codec().readFields(object, List.of(KIND), problems).map(value -> value);
    }

    @Override
    public void write(T value, JsonOutput out) {
        Kind<? extends T> kind = kinds.values().stream()
                .filter(candidate -> candidate.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind of " + noun + " for " + value.getClass()));
        out.object(() -> kind.write(value, out));
    }

    private record Kind<K>(String name, Class<K> type, ObjectCodec<K, ?> codec) {
        void write(Object value, JsonOutput out) {
            out.name(KIND);
            out.text(name);
            codec.writeFields(type.cast(value), out);
        }
    }
}
