package org.kmplan.core.read.internal.words;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.text.ThaiText;

/**
 * Words by meaning, found although white space, marks or single characters of the text are damaged. Whole texts are
 * compared, never parts: {@code ตัวชี้วัด} is not found in {@code เป้าหมายตัวชี้วัด}.
 *
 * @param <T> type of the meanings
 */
public final class WordTable<T> {
    /**
     * Meaning that was found.
     *
     * @param exact whether the word was written as known, white space apart
     */
    public record Match<T>(T meaning, boolean exact) {}

    private final Map<String, T> keys = new LinkedHashMap<>();
    private final Map<String, T> skeletons = new HashMap<>();
    private final Map<String, T> bones = new HashMap<>();

    /** Adds words of one meaning; where damaged forms of two words coincide, the first keeps the form. */
    WordTable<T> add(T meaning, String... words) {
        for (String word : words) {
            keys.putIfAbsent(lower(word), meaning);
            skeletons.putIfAbsent(ThaiText.skeleton(word), meaning);
            bones.putIfAbsent(bones(word), meaning);
        }
        return this;
    }

    /** Returns the meaning of a text that is one of the words as a whole. */
    Optional<Match<T>> find(String text) {
        String key = lower(text);
        if (key.isEmpty() || key.length() > 200) {
            return Optional.empty();
        }
        T meaning = keys.get(key);
        if (meaning != null) {
            return Optional.of(new Match<>(meaning, true));
        }
        meaning = skeletons.get(ThaiText.skeleton(text));
        if (meaning == null) {
            String form = bones(text);
            meaning = form.length() < 3 ? null : bones.get(form);
        }
        return meaning == null ? Optional.empty() : Optional.of(new Match<>(meaning, false));
    }

    private static String lower(String text) {
        return ThaiText.key(text).toLowerCase(java.util.Locale.ROOT);
    }

    /** Letters only: consonants and spacing vowels, so that marks at the wrong letter or replaced by signs do not matter. */
    static String bones(String text) {
        String skeleton = ThaiText.skeleton(text);
        StringBuilder result = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            char c = skeleton.charAt(i);
            if (Character.isLetter(c) && !ThaiText.isCombining(c)) {
                result.append(c);
            }
        }
        return result.toString();
    }
}
