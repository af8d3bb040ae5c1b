package org.kmplan.core.read.internal.words;

import java.util.Optional;
import java.util.function.Function;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFile;
import org.kmplan.core.text.internal.WordFinder;

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

    private final WordFinder<T> keys = new WordFinder<>();
    private final WordFinder<T> skeletons = new WordFinder<>();
    private final WordFinder<T> bones = new WordFinder<>();

    /** Returns the list of a file beside this class, with the meanings that the file names. */
    static <T> WordTable<T> read(String file, String list, Function<String, T> meanings) {
        WordTable<T> table = new WordTable<>();
        WordFile.read(WordTable.class, file)
                .words(list)
                .forEach(word -> table.add(meanings.apply(String.join(" ", word.meaning())), word.text()));
        return table;
    }

    /**
     * Adds a word; where its damaged form coincides with that of another word, the first keeps the form.
     *
     * @throws IllegalStateException if the word has another meaning
     */
    void add(T meaning, String word) {
        keys.add(lower(word), meaning);
        addDamaged(meaning, word);
    }

    /** Adds a word unless it has a meaning already. */
    void addIfNew(T meaning, String word) {
        keys.addIfNew(lower(word), meaning);
        addDamaged(meaning, word);
    }

    private void addDamaged(T meaning, String word) {
        String skeleton = ThaiText.skeleton(word);
        if (!skeleton.isEmpty()) {
            skeletons.addIfNew(skeleton, meaning);
        }
        String letters = bones(word);
        if (!letters.isEmpty()) {
            bones.addIfNew(letters, meaning);
        }
    }

    /** Returns the meaning of a text that is one of the words as a whole. */
    Optional<Match<T>> find(String text) {
        String key = lower(text);
        if (key.isEmpty() || key.length() > 200) {
            return Optional.empty();
        }
        Optional<T> exact = keys.whole(key);
        if (exact.isPresent()) {
            return exact.map(meaning -> new Match<>(meaning, true));
        }
        Optional<T> damaged = skeletons.whole(ThaiText.skeleton(text));
        if (damaged.isEmpty()) {
            String form = bones(text);
            damaged = form.length() < 3 ? Optional.empty() : bones.whole(form);
        }
        return damaged.map(meaning -> new Match<>(meaning, false));
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
