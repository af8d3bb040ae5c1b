package org.kmplan.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells at a glance that a text is none of some words, whatever damage is undone: damage moves and doubles marks, while the
 * consonants, Latin letters and digits of a word stay as they are. A text that begins with others than any word is told by its
 * first letters.
 */
final class LetterSieve {
    private final Node root = new Node();

    private LetterSieve() {}

    /** What may follow some first letters. */
    private static final class Node {
        private char[] letters = {};
        private final List<Node> next = new ArrayList<>(1);
        private boolean end;

        @Nullable
        Node next(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return next.get(i);
                }
            }
            return null;
        }

        Node add(char letter) {
            @Nullable Node known = next(letter);
            if (known != null) {
                return known;
            }
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            Node added = new Node();
            next.add(added);
            return added;
        }
    }

    static LetterSieve of(Collection<String> words) {
        LetterSieve sieve = new LetterSieve();
        for (String word : words) {
            Node node = sieve.root;
            for (int i = 0; i < word.length(); i++) {
                char letter = letter(word.charAt(i));
                node = letter == 0 ? node : node.add(letter);
            }
            node.end = true;
        }
        return sieve;
    }

    /**
     * Tells whether a text, without white space and signs, may be one of the words, empty or a row of the letter x: surely
     * not if this returns {@code false}.
     */
    boolean mayHold(String text) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = letter(c);
            if (letter == 'x' || letter == 0 && !isKnown(c)) {
                return true;
            }
            if (letter != 0) {
                @Nullable Node next = node.next(letter);
                if (next == null) {
                    return hasUnknown(text, i + 1);
                }
                node = next;
            }
        }
        return node.end || node == root;
    }

    private static boolean hasUnknown(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (letter(text.charAt(i)) == 0 && !isKnown(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the consonant, small Latin letter or digit that a character surely is; 0 for any other. */
    private static char letter(char c) {
        if (ThaiText.isConsonant(c) || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= '\u0E50' && c <= '\u0E59') {
            return c;
        }
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : 0;
    }

    /** Tells whether a character is no letter here and stays none: composing and the letters of old fonts make some. */
    private static boolean isKnown(char c) {
        return c < '\u0080' || c >= '\u0E2F' && c <= '\u0E5B' || c >= '\u2000' && c <= '\u2027';
    }
}
