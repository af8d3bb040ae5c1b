package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.text.Phrase;

/** Value in a document together with its place. */
sealed interface JsonValue {
    /** Number of characters of a text that a message quotes. */
    int QUOTED = 60;

    /** Returns where the value starts. */
    Place place();

    /** Returns the value in words for a message, such as {@code the number 5}. */
    Phrase describe();

    /** Object; fields keep the order of the document, and of a field that stands twice the first is kept. */
    final class Obj implements JsonValue {
        private final Place place;
        private final Map<String, Member> members = new LinkedHashMap<>();
        private boolean complete;
        private boolean duplicates;

        Obj(Place place) {
            this.place = place;
        }

        @Override
        public Place place() {
            return place;
        }

        Map<String, Member> members() {
            return members;
        }

        void markComplete() {
            complete = true;
        }

        void markDuplicates() {
            duplicates = true;
        }

        /** Tells whether the document holds the whole object, so that a field not found is missing. */
        boolean isComplete() {
            return complete;
        }

        /** Tells whether the object is complete and has no field twice. */
        boolean isSound() {
            return complete && !duplicates;
        }

        @Override
        public Phrase describe() {
            return Phrase.of("json.found.object");
        }
    }

    /**
     * Field of an object.
     *
     * @param name place of the name
     * @param value value behind it
     */
    record Member(Place name, JsonValue value) {}

    /** Array. */
    final class Arr implements JsonValue {
        private final Place place;
        private final List<JsonValue> items = new ArrayList<>();
        private boolean complete;

        Arr(Place place) {
            this.place = place;
        }

        @Override
        public Place place() {
            return place;
        }

        List<JsonValue> items() {
            return items;
        }

        void markComplete() {
            complete = true;
        }

        boolean isComplete() {
            return complete;
        }

        @Override
        public Phrase describe() {
            return Phrase.of("json.found.array");
        }
    }

    /** String. */
    record Text(Place place, String text) implements JsonValue {
        @Override
        public Phrase describe() {
            return Phrase.of("json.found.string").with("text", quote(text));
        }
    }

    /** Number as written, of any length. */
    record Num(Place place, String text) implements JsonValue {
        @Override
        public Phrase describe() {
            return text.length() > QUOTED
                    ? Phrase.of("json.found.long-number").with("length", text.length())
                    : Phrase.of("json.found.number").with("text", text);
        }
    }

    /** Value {@code true} or {@code false}. */
    record Flag(Place place, boolean value) implements JsonValue {
        @Override
        public Phrase describe() {
            return Phrase.of(value ? "json.found.true" : "json.found.false");
        }
    }

    /** Value {@code null}. */
    record Null(Place place) implements JsonValue {
        @Override
        public Phrase describe() {
            return Phrase.of("json.found.null");
        }
    }

    /** Returns a text in single quotes, cut if it is long, with control characters and lone surrogates escaped. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("'");
        int end = Math.min(text.length(), QUOTED);
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            if (Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return quoted.append(end < text.length() ? "…'" : "'").toString();
    }
}
