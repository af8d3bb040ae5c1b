package org.kmplan.core.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that exists in Thai and in English: a key of the catalogue of problems, and the values that its text names.
 *
 * <p>Example: {@code Phrase.of("read.too-many-characters").with("limit", 100).with("found", 120)} is {@code expected at most
 * 100 characters, found 120} in English. The texts stand in {@code problems_th.properties} and {@code
 * problems_en.properties} beside this class; each placeholder, such as {@code {limit}}, has the name of a value.
 *
 * <p>Values are whole numbers, texts shown as they are, and other phrases. Two phrases are equal if their keys and values
 * are.
 */
public final class Phrase {
    private static final String NAME = "name";

    private final String key;
    private final Map<String, Object> values;

    private Phrase(String key, Map<String, Object> values) {
        this.key = key;
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Returns the phrase of a key.
     *
     * @throws IllegalArgumentException if the catalogue has no text for the key
     */
    public static Phrase of(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Phrase: expected a key of the catalogue of problems, but was '" + key + "'"));
    }

    /** Returns the phrase of a key, or empty if the catalogue has no text for it. */
    public static Optional<Phrase> find(String key) {
        return PhraseTexts.ENGLISH.has(key) ? Optional.of(new Phrase(key, Map.of())) : Optional.empty();
    }

    /** Returns a phrase that is a name in both languages, such as that of a column, which stands in no catalogue. */
    public static Phrase named(String thai, String english) {
        return new Phrase(NAME, Map.of(PhraseTexts.THAI.language(), thai, PhraseTexts.ENGLISH.language(), english));
    }

    /** Returns a phrase that is the name of a value. */
    public static Phrase named(Named value) {
        return named(value.thai(), value.english());
    }

    /** Returns a phrase that is a number, in the digits of each language. */
    public static Phrase number(long number) {
        return of("number").with("number", number);
    }

    /** Returns a phrase of the same key with a further value. */
    public Phrase with(String name, long number) {
        return and(name, number);
    }

    /** Returns a phrase of the same key with a further value, shown as it is in both languages. */
    public Phrase with(String name, String text) {
        return and(name, text);
    }

    /** Returns a phrase of the same key with a further value. */
    public Phrase with(String name, Phrase phrase) {
        return and(name, phrase);
    }

    /** Returns a phrase of the same key with a further value, shown with commas between its parts. */
    public Phrase with(String name, List<Phrase> phrases) {
        return and(name, List.copyOf(phrases));
    }

    private Phrase and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Phrase(key, more);
    }

    /** Returns the key in the catalogue; {@code name} of a name, which stands in none. */
    public String key() {
        return key;
    }

    /**
     * Returns the values by name: each a {@link Long}, a {@link String}, a {@link Phrase} or a list of phrases.
     */
    public Map<String, Object> values() {
        return values;
    }

    /** Returns the text in English. */
    public String english() {
        return text(PhraseTexts.ENGLISH);
    }

    /** Returns the text in Thai, numbers in Thai digits. */
    public String thai() {
        return text(PhraseTexts.THAI);
    }

    private String text(PhraseTexts texts) {
        if (key.equals(NAME)) {
            return String.valueOf(values.get(texts.language()));
        }
        Map<String, String> shown = new LinkedHashMap<>();
        values.forEach((name, value) -> shown.put(name, shown(value, texts)));
        return texts.fill(key, shown);
    }

    private static String shown(Object value, PhraseTexts texts) {
        if (value instanceof Long number) {
            return texts.number(number);
        }
        if (value instanceof Phrase phrase) {
            return phrase.text(texts);
        }
        if (value instanceof List<?> phrases) {
            return phrases.stream().map(each -> shown(each, texts)).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase that && key.equals(that.key) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + values.hashCode();
    }

    /** Returns the text in English. */
    @Override
    public String toString() {
        return english();
    }
}
