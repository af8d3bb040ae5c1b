package org.kmplan.core.time.internal;

import java.util.Arrays;
import org.kmplan.core.text.ThaiText;

/**
 * Text folded for reading: digits in one script, one kind of dash and blank, markup turned into breaks, tone marks dropped
 * and the damage that copies show (doubled marks, blanks before marks, sara am in its many spellings) undone.
 *
 * <p>Every folded character knows where it stood, so that readings quote the text as written. Vowels above and below stay:
 * they alone tell {@code มี.ค.} from {@code ม.ค.}. Works in one pass.
 */
public final class PeriodText {
    static final char DAMAGE = '\uFFFD';

    private static final int LONGEST_TAG = 300;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u223C\u301C\uFF0D\uFF5E\u2053"
            + "\u2190\u2192\u2193\u2194\u21D2\u21E8\u21E9\u27F6\u27F7\u2794\u2799\u279C\u279D\u279E\u27A1\u2B07\u2B95\u25BA\u25B6\uF0E0\uF0E8\uF0AE\uFFEB";
    private static final String BULLETS = "*\u2022\u25CF\u25CB\u25AA\u25A0\u2023\u2043\u00B7\uF0B7\u2219\u27A2\u2713";
    private static final String DROPPED =
            "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0E4D";

    private final String raw;
    private char[] chars = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;

    private PeriodText(String raw) {
        this.raw = raw;
    }

    static PeriodText of(String raw) {
        PeriodText text = new PeriodText(raw);
        text.fold();
        return text;
    }

    /** Returns a keyword folded as texts are. */
    static String fold(String word) {
        PeriodText text = of(word);
        return new String(text.chars, 0, text.length);
    }

    int length() {
        return length;
    }

    /** Returns the character at an index, or NUL beyond the end. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\0';
    }

    /** Returns what stood between two folded indices, without blanks at its ends. */
    String raw(int from, int to) {
        return from >= to ? "" : raw.substring(starts[from], ends[to - 1]).strip();
    }

    private void fold() {
        for (int i = 0; i < raw.length(); ) {
            char c = ThaiText.letter(raw.charAt(i));
            int next = i + 1;
            if (c == '<' && (next = tagEnd(i)) > 0) {
                if (!isInlineTag(i)) {
                    append('\n', i, next);
                }
            } else if (c == '&' && (next = entity(i)) > 0) {
                // appended by entity()
            } else {
                next = i + 1;
                foldChar(c, i);
            }
            i = next;
        }
    }

    private void foldChar(char c, int i) {
        if (c >= '๐' && c <= '๙') {
            append((char) ('0' + c - '๐'), i, i + 1);
        } else if (c >= '\uFF10' && c <= '\uFF19') {
            append((char) ('0' + c - '\uFF10'), i, i + 1);
        } else if (c >= 'A' && c <= 'Z') {
            append((char) (c - 'A' + 'a'), i, i + 1);
        } else if (c == '\n'
                || c == '\r'
                || c == '\u000B'
                || c == '\f'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029') {
            append('\n', i, i + 1);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            append(' ', i, i + 1);
        } else if (DASHES.indexOf(c) >= 0) {
            append('-', i, i + 1);
        } else if (BULLETS.indexOf(c) >= 0) {
            append('*', i, i + 1);
        } else if (c >= '\u0E47' && c <= '\u0E4C' || c == '\u0E4E' || DROPPED.indexOf(c) >= 0) {
            extend(i + 1);
        } else if (c == '\u0E32' || c == '\u0E33') {
            foldAa(i);
        } else if (isMark(c)) {
            dropBlanksAfterConsonant();
            if (at(length - 1) == c) {
                extend(i + 1);
            } else {
                append(c, i, i + 1);
            }
        } else if (c == 'เ' && at(length - 1) == 'เ') {
            chars[length - 1] = 'แ';
            extend(i + 1);
        } else {
            append(c, i, i + 1);
        }
    }

    /** Sara aa and sara am fold to one; no word begins with them, so a blank before them is damage. */
    private void foldAa(int i) {
        if (at(length - 1) == DAMAGE) {
            length--;
        }
        dropBlanksAfterConsonant();
        append('\u0E32', i, i + 1);
    }

    private void dropBlanksAfterConsonant() {
        int end = length;
        while (end > 0 && (chars[end - 1] == ' ' || chars[end - 1] == '\n')) {
            end--;
        }
        if (end > 0 && isConsonant(chars[end - 1])) {
            length = end;
        }
    }

    private void extend(int rawEnd) {
        if (length > 0) {
            ends[length - 1] = rawEnd;
        }
    }

    private void append(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** Returns the index after the tag that begins here, or -1 if none does. */
    private int tagEnd(int i) {
        char first = i + 1 < raw.length() ? raw.charAt(i + 1) : '\0';
        if (!(isLatin(first) || first == '/' || first == '!')) {
            return -1;
        }
        for (int j = i + 1; j < raw.length() && j < i + LONGEST_TAG; j++) {
            if (raw.charAt(j) == '>') {
                return j + 1;
            }
        }
        return -1;
    }

    private boolean isInlineTag(int i) {
        int from = raw.charAt(i + 1) == '/' ? i + 2 : i + 1;
        int to = from;
        while (to < raw.length() && isLatin(raw.charAt(to))) {
            to++;
        }
        return switch (raw.substring(from, Math.min(to, from + 8))) {
            case "b", "B", "i", "I", "u", "U", "em", "strong", "span", "SPAN", "font", "FONT", "a", "sup", "sub" ->
                true;
            default -> false;
        };
    }

    private int entity(int i) {
        for (String name : new String[] {"&nbsp;", "&#160;"}) {
            if (raw.startsWith(name, i)) {
                append(' ', i, i + name.length());
                return i + name.length();
            }
        }
        for (String name : new String[] {"&ndash;", "&mdash;", "&#8211;", "&#8212;"}) {
            if (raw.startsWith(name, i)) {
                append('-', i, i + name.length());
                return i + name.length();
            }
        }
        return -1;
    }

    static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    static boolean isMark(char c) {
        return c == '\u0E31' || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
    }

    static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E4E' && c != '\u0E2F' && c != '\u0E3F';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
