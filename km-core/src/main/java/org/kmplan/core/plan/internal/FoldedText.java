package org.kmplan.core.plan.internal;

import java.util.Arrays;
import java.util.BitSet;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.text.internal.WordFinder;

/**
 * Line of text beside its folded form, in which words are found in spite of damage: as its skeleton, in
 * addition without MAITAIKHU, with Arabic digits and ASCII signs. Every index of the folded form leads back to the text as written.
 */
final class FoldedText implements WordFinder.Letters {
    private static final char MAITAIKHU = '\u0E47';
    private static final char DROPPED = '\uFFFD';
    private static final char THAI_ZERO = '\u0E50';

    private static final int WINDOW = 240;

    private final String text;
    private final String key;
    private final int[] origin;
    private final BitSet afterBlank = new BitSet();

    /** Folds a cleaned text on one line. */
    FoldedText(String text) {
        this.text = text;
        StringBuilder folded = new StringBuilder(text.length());
        int[] from = new int[text.length() + 1];
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = ThaiText.folded(c);
            if (ThaiText.isWhiteSpace(c)) {
                blank = true;
            } else if (letter != DROPPED && letter != MAITAIKHU && !ThaiText.isZeroWidth(c)) {
                afterBlank.set(folded.length(), blank);
                from[folded.length()] = i;
                folded.append(ascii(letter));
                blank = false;
            }
        }
        key = folded.toString();
        from[key.length()] = text.length();
        afterBlank.set(key.length());
        origin = Arrays.copyOf(from, key.length() + 1);
    }

    /** Returns the folded form of a word. */
    static String fold(String word) {
        return new FoldedText(word).key;
    }

    /** Returns the folded form. */
    String key() {
        return key;
    }

    int length() {
        return key.length();
    }

    /** Returns the character of the folded form, or 0 outside it. */
    @Override
    public char at(int i) {
        return i < 0 || i >= key.length() ? 0 : key.charAt(i);
    }

    /** Tells whether white space, or nothing, stands before the index. */
    boolean isAfterBlank(int i) {
        return afterBlank.get(i);
    }

    boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isLatin(int i) {
        char c = at(i);
        return c >= 'a' && c <= 'z';
    }

    boolean isThai(int i) {
        char c = at(i);
        return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E2F' && c != '\u0E3F';
    }

    /** Tells whether a folded word stands in the last {@link #WINDOW} characters before the index, not before {@code from}. */
    boolean hasBefore(String word, int from, int to) {
        return to > from && key.substring(windowStart(from, to), to).contains(word);
    }

    /** Returns where to begin looking back from an index: a bounded distance, so that long junk is read in linear time. */
    static int windowStart(int from, int to) {
        return Math.max(from, to - WINDOW);
    }

    /** Returns what was written between two indices of the folded form, trimmed. */
    String written(int start, int end) {
        return start >= end ? "" : text.substring(origin[start], origin[end]).strip();
    }

    /** Returns the text as written. */
    String text() {
        return text;
    }

    /** Returns the index in the text of an index of the folded form. */
    int origin(int i) {
        return origin[i];
    }

    /** Returns the first index of the folded form that lies at or after an index of the text. */
    int indexOf(int textIndex) {
        int found = Arrays.binarySearch(origin, textIndex);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns a letter with digits and signs in ASCII. */
    private static char ascii(char c) {
        if (c >= THAI_ZERO && c <= THAI_ZERO + 9) {
            return (char) ('0' + c - THAI_ZERO);
        }
        char ascii = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
        return switch (ascii) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '~' -> '-';
            case '\u2264', '\u2A7D', '\u2266' -> '\u2264';
            case '\u2265', '\u2A7E', '\u2267' -> '\u2265';
            default -> ThaiText.lower(ascii);
        };
    }
}
