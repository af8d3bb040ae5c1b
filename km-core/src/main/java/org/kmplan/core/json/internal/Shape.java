package org.kmplan.core.json.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form of the JSON values that a codec reads or that are written. The published schemas are generated from it; see {@code SchemaGenerator} in the tests. */
public sealed interface Shape {
    /** Form of which nothing is known. */
    Shape ANY = new Leaf(Map.of());

    /** Any text. */
    Shape TEXT = leaf("type", "string");

    /**
     * Value without parts that have codecs of their own.
     *
     * @param keywords what a JSON Schema says of it, in order; values are texts, numbers, lists and forms
     */
    record Leaf(Map<String, Object> keywords) implements Shape {
        /** Returns the form with a further keyword; its value may be the form of a part. */
        public Leaf with(String keyword, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(keywords);
            more.put(keyword, value);
            return new Leaf(Collections.unmodifiableMap(more));
        }
    }

    /**
     * List.
     *
     * @param distinct whether no value may stand twice
     */
    record ListOf(Writing<?> element, boolean distinct) implements Shape {}

    /** Object. */
    record ObjectOf(Fields fields) implements Shape {}

    /** Value in whose place {@code null} may stand. */
    record Nullable(Writing<?> value) implements Shape {}

    /** Value of one of several forms. */
    record AnyOf(List<Writing<?>> options) implements Shape {
        /** Creates a form whose list cannot be changed. */
        public AnyOf {
            options = List.copyOf(options);
        }
    }

    /**
     * Object whose fields are the keys of a map.
     *
     * @param names form of the keys
     * @param value any of its values
     */
    record MapOf(Shape names, Writing<?> value) implements Shape {}

    /** Object of one of several kinds, which the field {@code kind} names. */
    record Kinds(Map<String, ? extends ObjectCodec<?, ?>> codecs) implements Shape {}

    /** What an object is made of. */
    interface Fields {
        /** Returns each field that there may be, in order. */
        Map<String, Writing<?>> parts();

        /** Returns the names of the fields that must be there. */
        List<String> requiredNames();

        /** Tells whether there may be other fields besides. */
        boolean isOpen();
    }

    /** Returns a form of one keyword. */
    static Leaf leaf(String keyword, Object value) {
        return new Leaf(Map.of(keyword, value));
    }

    /** Returns the form of a text that matches a regular expression of JSON Schema. */
    static Leaf matching(String pattern) {
        return leaf("type", "string").with("pattern", pattern);
    }

    /** Returns the form of a whole number between two bounds, both included. */
    static Leaf whole(long min, long max) {
        return leaf("type", "integer").with("minimum", min).with("maximum", max);
    }

    /** Returns the form of a text that is one of several. */
    static Leaf oneOf(List<String> options) {
        return options.size() == 1
                ? leaf("const", options.get(0))
                : leaf("type", "string").with("enum", options);
    }
}
