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

    /** Whether some word has no letters at all. */
    private boolean boneless;

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

    /**
     * Tells whether the letters of a text may be those of a word: most texts are told apart by their first letters. Texts that
     * would have to be cleaned first may be anything.
     */
    private boolean mayBe(String text) {
        WordFinder.Way<T> way = bones.way();
        boolean any = false;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || c == 'เ' && before == 'เ') {
                return true;
            }
            before = isTone(c) ? before : c;
            boolean consonant = c >= '\u0E01' && c <= '\u0E2E';
            char letter = consonant ? c : c == '\u0E33' ? '\u0E32' : ThaiText.lower(c);
            if (consonant || Character.isLetter(letter) && !ThaiText.isCombining(letter)) {
                any = true;
                if (!way.follow(letter)) {
                    return mustBeCleaned(text, i);
                }
            }
        }
        return any ? way.isWord() : boneless;
    }

    /** Returns whether the rest of a text, whose letters are no word, has a character for which it must be cleaned. */
    private static boolean mustBeCleaned(String text, int from) {
        char before = from > 0 ? text.charAt(from - 1) : ' ';
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || c == 'เ' && before == 'เ') {
                return true;
            }
            before = isTone(c) ? before : c;
        }
        return false;
    }

    private static boolean isPlain(char c) {
        return c < '\u0300' && c != '\u00AD' && c != '<'
                || c >= '\u0E01' && c <= '\u0E5B' && c != '\u0E4D'
                || c >= '\u2010' && c <= '\u2027';
    }

    private static boolean isTone(char c) {
        return c >= '\u0E47' && c <= '\u0E4E';
    }

    private void addDamaged(T meaning, String word) {
        String skeleton = ThaiText.skeleton(word);
        if (!skeleton.isEmpty()) {
            skeletons.addIfNew(skeleton, meaning);
        }
        String letters = bones(word);
        if (letters.isEmpty()) {
            boneless = true;
        } else {
            bones.addIfNew(letters, meaning);
        }
    }

    /** Returns the meaning of a text that is one of the words as a whole. */
    Optional<Match<T>> find(String text) {
        if (!mayBe(text)) {
            return Optional.empty();
        }
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
        return ThaiText.word(text);
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
