package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.text.Phrase;

/** Codecs of lists and sets. */
public final class Lists {
    private static final String ID = "id";

    private Lists() {}

    /** Returns a codec of a list. */
    public static <V> Codec<List<V>> listOf(Codec<V> element) {
        return new ListCodec<>(element, false);
    }

    /** Returns a codec of a list of objects whose field {@code id} must differ. */
    public static <V> Codec<List<V>> partsOf(Codec<V> element) {
        return new ListCodec<>(element, true);
    }

    /** Returns a codec of a set, written in the order of its values. */
    public static <V extends Comparable<V>> Codec<Set<V>> setOf(Codec<V> element) {
        return new SetCodec<>(element);
    }

    private static <V> void write(Collection<V> values, Codec<V> element, JsonOutput out) {
        out.array(() -> values.forEach(value -> element.write(value, out)));
    }

    private record ListCodec<V>(Codec<V> element, boolean uniqueIds) implements Codec<List<V>> {
        @Override
        public Optional<List<V>> read(JsonValue json, Problems problems) {
            if (!(json instanceof JsonValue.Arr array)) {
                return Scalars.refuseType(Phrase.of("json.array"), json, problems);
            }
            List<V> values = readItems(array, problems);
            boolean sound = values.size() == array.items().size() && array.isComplete();
            return (!uniqueIds || differ(array, problems)) && sound ? Optional.of(values) : Optional.empty();
        }

        /** Returns the items without a problem. */
        List<V> readItems(JsonValue.Arr array, Problems problems) {
            List<V> values = new ArrayList<>(array.items().size());
            for (JsonValue item : array.items()) {
                Optional<V> value = element.read(item, problems);
                if (value.isPresent()) {
                    values.add(value.get());
                }
            }
            return values;
        }

        private static boolean differ(JsonValue.Arr array, Problems problems) {
            if (array.items().size() < 2) {
                return true;
            }
            Map<String, Place> seen = new HashMap<>();
            boolean differ = true;
            for (JsonValue item : array.items()) {
                JsonValue.Member member =
                        item instanceof JsonValue.Obj object ? object.members().get(ID) : null;
                if (member != null && member.value() instanceof JsonValue.Text id) {
                    Place first = seen.putIfAbsent(id.text(), id.place());
                    if (first != null) {
                        differ = false;
                        problems.add(
                                Code.DUPLICATE_ID,
                                id.place(),
                                Phrase.of("json.id-twice")
                                        .with("id", JsonValue.quote(id.text()))
                                        .with("line", first.line()));
                    }
                }
            }
            return differ;
        }

        @Override
        public void write(List<V> values, JsonOutput out) {
            Lists.write(values, element, out);
        }

        @Override
        public Shape shape() {
            return new Shape.ListOf(element, false);
        }
    }

    private record SetCodec<V extends Comparable<V>>(Codec<V> element) implements Codec<Set<V>> {
        @Override
        public Optional<Set<V>> read(JsonValue json, Problems problems) {
            if (!(json instanceof JsonValue.Arr array)) {
                return Scalars.refuseType(Phrase.of("json.array"), json, problems);
            }
            Set<V> values = new TreeSet<>();
            boolean sound = array.isComplete();
            for (JsonValue item : array.items()) {
                Optional<V> value = element.read(item, problems);
                sound &= value.isPresent();
                if (value.isPresent() && !values.add(value.get())) {
                    sound = false;
                    Scalars.refuseValue(Phrase.of("json.once"), item, problems);
                }
            }
            return sound ? Optional.of(values) : Optional.empty();
        }

        @Override
        public void write(Set<V> values, JsonOutput out) {
            Lists.write(new TreeSet<>(values), element, out);
        }

        @Override
        public Shape shape() {
            return new Shape.ListOf(element, true);
        }
    }
}
