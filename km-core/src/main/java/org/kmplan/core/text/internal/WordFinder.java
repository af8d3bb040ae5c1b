package org.kmplan.core.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words with meanings, all of them looked for at once: the letters of a text are followed in a tree that holds every word,
 * forwards from a place or backwards from it. Words and texts are folded by the user of the finder.
 *
 * <p>Not changed after it was filled; then it may be shared between threads.
 *
 * @param <T> type of the meanings
 */
public final class WordFinder<T> {
    /** Word found in a text, from {@code start} to before {@code end}. */
    public record Hit<T>(T meaning, int start, int end) {}

    /** Text by its letters. */
    public interface Letters {
        /** Returns the letter at an index; NUL outside the text. */
        char at(int index);

        /** Returns the letters of a text. */
        static Letters of(CharSequence text) {
            return index -> index >= 0 && index < text.length() ? text.charAt(index) : '\0';
        }
    }

    /** Place in the tree: what a letter leads to, and the word that ends here. */
    private static final class Node<T> {
        private static final int FEW = 8;
        private static final int PAGE = 128;
        private static final char THAI = '\u0E00';

        /** Letters that lead on, in order, and what they lead to. */
        private char[] letters = {};

        private byte @Nullable [] table;

        private List<Node<T>> nodes = List.of();
        private @Nullable Word<T> word;

        /** Returns what a letter leads to, or null. */
        @Nullable
        Node<T> next(char letter) {
            int length = letters.length;
            if (length > FEW) {
                int place = letter < PAGE ? letter : letter >= THAI && letter < THAI + PAGE ? letter - THAI + PAGE : -1;
                int at = place >= 0 && table != null ? table[place] - 1 : Arrays.binarySearch(letters, letter);
                return at < 0 ? null : nodes.get(at);
            }
            for (int i = 0; i < length; i++) {
                if (letters[i] == letter) {
                    return nodes.get(i);
                }
            }
            return null;
        }

        /** Remembers for each ASCII and Thai letter which of the letters it is. */
        private void fillTable() {
            byte[] places = new byte[2 * PAGE];
            for (int i = 0; i < letters.length; i++) {
                char c = letters[i];
                if (c < PAGE) {
                    places[c] = (byte) (i + 1);
                } else if (c >= THAI && c < THAI + PAGE) {
                    places[c - THAI + PAGE] = (byte) (i + 1);
                }
            }
            table = places;
        }

        private Node<T> add(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return nodes.get(at);
            }
            int place = -at - 1;
            char[] more = new char[letters.length + 1];
            System.arraycopy(letters, 0, more, 0, place);
            more[place] = letter;
            System.arraycopy(letters, place, more, place + 1, letters.length - place);
            letters = more;
            if (letters.length > FEW && letters.length < PAGE) {
                fillTable();
            } else {
                table = null;
            }
            nodes = nodes.isEmpty() ? new ArrayList<>(1) : nodes;
            Node<T> node = new Node<>();
            nodes.add(place, node);
            return node;
        }
    }

    /** Way of letters that are given one by one, from the beginning of a word on. */
    public static final class Way<T> {
        private @Nullable Node<T> node;

        private Way(Node<T> node) {
            this.node = node;
        }

        /** Goes on with a letter; returns whether a word may still come of it. */
        public boolean follow(char letter) {
            Node<T> at = node;
            node = at == null ? null : at.next(letter);
            return node != null;
        }

        /** Tells whether the letters so far are a word. */
        public boolean isWord() {
            Node<T> at = node;
            return at != null && at.word != null;
        }
    }

    private record Word<T>(String text, T meaning) {}

    private final Node<T> forwards = new Node<>();
    private final Node<T> backwards = new Node<>();

    /**
     * Adds a word.
     *
     * @throws IllegalStateException if the word has another meaning already
     */
    public void add(String word, T meaning) {
        if (!addIfNew(word, meaning)) {
            T other = whole(word).orElseThrow();
            if (!Objects.equals(other, meaning)) {
                throw new IllegalStateException(
                        "The word '" + word + "' leads to two things: " + other + " and " + meaning);
            }
        }
    }

    /** Adds a word unless it is known, whatever it means; returns whether it was new. */
    public boolean addIfNew(String word, T meaning) {
        if (word.isEmpty()) {
            throw new IllegalStateException(
                    "A word must have a letter, but the one that means " + meaning + " has none");
        }
        if (whole(word).isPresent()) {
            return false;
        }
        Word<T> entry = new Word<>(word, meaning);
        Node<T> from = forwards;
        Node<T> back = backwards;
        for (int i = 0; i < word.length(); i++) {
            from = from.add(word.charAt(i));
            back = back.add(word.charAt(word.length() - 1 - i));
        }
        from.word = entry;
        back.word = entry;
        return true;
    }

    /** Returns the meaning of a text that is one of the words as a whole. */
    public Optional<T> whole(String text) {
        Node<T> node = forwards;
        for (int i = 0; i < text.length() && node != null; i++) {
            node = node.next(text.charAt(i));
        }
        Word<T> word = node == null ? null : node.word;
        return word == null ? Optional.empty() : Optional.of(word.meaning());
    }

    /** Returns a way from the beginning of the words on. */
    public Way<T> way() {
        return new Way<>(forwards);
    }

    /** Returns the longest word that begins at an index. */
    public Optional<Hit<T>> startingAt(Letters text, int index) {
        Node<T> node = forwards;
        Word<T> longest = null;
        for (int i = index; node != null; i++) {
            longest = node.word == null ? longest : node.word;
            node = node.next(text.at(i));
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new Hit<>(
                        longest.meaning(), index, index + longest.text().length()));
    }

    /** Returns the longest word that ends before an index. */
    public Optional<Hit<T>> endingAt(Letters text, int end) {
        Node<T> node = backwards;
        Word<T> longest = null;
        for (int i = end - 1; node != null; i--) {
            longest = node.word == null ? longest : node.word;
            node = node.next(text.at(i));
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(new Hit<>(longest.meaning(), end - longest.text().length(), end));
    }

    /** Returns every word that begins at an index, the longest first. */
    public List<Hit<T>> allAt(Letters text, int index) {
        return looselyAt(text, index, 0, 0);
    }

    /**
     * Returns every word that begins at an index, the longest first, although blanks stand between the letters.
     *
     * @param gap most blanks in a row that are passed over
     * @param minLength letters from which on a word may have blanks in it
     */
    public List<Hit<T>> looselyAt(Letters text, int index, int gap, int minLength) {
        List<Loose<T>> found = new ArrayList<>();
        Node<T> first = forwards.next(text.at(index));
        if (first != null) {
            new Walk<>(text, gap, minLength, found).from(first, index + 1, false);
        }
        found.sort(
                Comparator.comparingInt((Loose<T> loose) -> -loose.word().text().length()));
        return found.stream()
                .map(loose -> new Hit<>(loose.word().meaning(), index, loose.end()))
                .toList();
    }

    private record Loose<T>(Word<T> word, int end) {}

    /** Way through the tree on which blanks of the text may be passed over. */
    private record Walk<T>(Letters text, int gap, int minLength, List<Loose<T>> found) {
        void from(Node<T> node, int index, boolean passed) {
            Word<T> word = node.word;
            if (word != null && (!passed || word.text().length() >= minLength)) {
                found.add(new Loose<>(word, index));
            }
            Node<T> next = node.next(text.at(index));
            if (next != null) {
                from(next, index + 1, passed);
            }
            int behind = index;
            while (behind - index < gap && text.at(behind) == ' ') {
                behind++;
            }
            Node<T> beyond = behind == index || text.at(behind) == ' ' ? null : node.next(text.at(behind));
            if (beyond != null) {
                from(beyond, behind + 1, true);
            }
        }
    }
}
