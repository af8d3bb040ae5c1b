package org.kmplan.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Forms of Thai text for comparing and recognising words.
 *
 * <p>Example: {@code ฝ่ายส่งเสริม และเผยแพร่ วิชาการ} and {@code ฝ่ายส่งเสริมและ เผยแพร่วิชาการ} have the same
 * {@link #key}.
 */
public final class ThaiText {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");

    private static final char SARA_A = '\u0E31';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_AA = '\u0E32';
    private static final char NIKHAHIT = '\u0E4D';

    /** Replacement character: what a skeleton leaves out, as it leaves out this one itself. */
    private static final char DROPPED = '\uFFFD';

    private ThaiText() {}

    /**
     * Returns the text in composed form (NFC) with SARA AM in one character, repeated combining marks collapsed and
     * zero-width characters removed, and with damage undone that has only one possible cause: marks in another order than
     * Thai has, two SARA E for SARA AE, glyphs of old fonts (U+F700 to U+F71A, U+F884 to U+F89A), and marks on the consonant
     * behind theirs. Words and spaces stay.
     */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder result = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!isZeroWidth(c)) {
                result.append(c);
            }
        }
        return ThaiMarks.ordered(result.toString());
    }

    /** Returns the letter that a glyph of an old font stands for (U+F700 to U+F71A, U+F884 to U+F89A), else the character. */
    public static char letter(char c) {
        return ThaiMarks.letter(c);
    }

    /** Tells whether cleaning surely changes nothing; most texts are told so at a glance. */
    private static boolean isClean(String text) {
        char before = ' ';
        char vowel = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isConsonant(c) || standsAlone(c) && vowel != SARA_A) {
                before = c;
                vowel = c;
                continue;
            }
            boolean plain = c < '\u0300' && c != '\u00AD'
                    || c >= '\u0E01' && c <= '\u0E5B' && c != NIKHAHIT
                    || c >= '\u2010' && c <= '\u2027';
            // Vowels below a consonant move before a mark that precedes them.
            boolean moves = c >= '\u0E38' && c <= '\u0E3A' && isCombining(before);
            boolean misplaced = moves || c == before && isCombining(c) || ThaiMarks.isMisplaced(before, c);
            if (!plain || misplaced || ThaiMarks.isOpen(vowel, c)) {
                return false;
            }
            before = c;
            vowel = ThaiMarks.isTone(c) ? vowel : c;
        }
        return true;
    }

    /**
     * Returns the key by which texts are equal: {@link #clean}, without tags and without any white space. Two cells that
     * differ in line wraps or markup have the same key.
     */
    public static String key(String text) {
        return withoutWhiteSpace(cleanWithoutTags(text));
    }

    /** Tells whether a character that is no consonant changes nothing and is not changed, whatever it stands behind but SARA A. */
    private static boolean standsAlone(char c) {
        return c < '\u0300' && c != '\u00AD'
                || c >= '\u0E2F' && c <= '\u0E33' && c != SARA_A
                || c >= '\u0E50' && c <= '\u0E5B';
    }

    /** Returns the key by which words are equal whose case does not matter: {@link #key} in lower case. */
    public static String word(String text) {
        return lower(key(text));
    }

    /** Returns the text in lower case: mostly the text itself, since Thai has no capitals. */
    public static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSmall(text.charAt(i))) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    /** Returns the character in lower case. */
    public static char lower(char c) {
        return isSmall(c) ? c : Character.toLowerCase(c);
    }

    /** Tells whether a character surely is the same in lower case. */
    private static boolean isSmall(char c) {
        return c >= '\u0E00' && c <= '\u0E7F' || c < '\u0080' && (c < 'A' || c > 'Z');
    }

    private static String cleanWithoutTags(String text) {
        return clean(text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(""));
    }

    /**
     * Returns the key by which damaged words are still recognised: {@link #key} in lower case, in addition with SARA AM and
     * SARA AA folded together, tone marks and THANTHAKHAT dropped, and replacement characters before SARA AA dropped. For
     * looking words up only.
     */
    public static String skeleton(String text) {
        String clean = cleanWithoutTags(text);
        int length = 0;
        while (length < clean.length() && isKept(clean.charAt(length))) {
            length++;
        }
        if (length == clean.length()) {
            return clean;
        }
        char[] letters = clean.toCharArray();
        for (int i = length; i < letters.length; i++) {
            char folded = folded(letters[i]);
            if (folded != DROPPED) {
                letters[length++] = folded;
            }
        }
        return new String(letters, 0, length);
    }

    private static boolean isKept(char c) {
        return c != DROPPED && folded(c) == c;
    }

    /** Returns what a {@linkplain #skeleton skeleton} has of a character; the replacement character U+FFFD if nothing. */
    public static char folded(char c) {
        if (c >= '\u0E01' && c <= '\u0E5B') {
            boolean dropped = isToneMark(c) || c == '\u0E4C' || c == NIKHAHIT;
            return c == SARA_AM ? SARA_AA : dropped ? DROPPED : c;
        }
        return isWhiteSpace(c) ? DROPPED : lower(c);
    }

    /** Returns the text on one line: every run of white space, no-break spaces included, is one blank; ends are trimmed. */
    public static String singleLine(String text) {
        if (isSingleLine(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        int length = 0;
        boolean blank = false;
        for (char c : letters) {
            if (isWhiteSpace(c)) {
                blank = true;
            } else {
                if (blank && length > 0) {
                    letters[length++] = ' ';
                }
                blank = false;
                letters[length++] = c;
            }
        }
        return new String(letters, 0, length);
    }

    private static boolean isSingleLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : isWhiteSpace(c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** Returns the text without any white space, no-break spaces included. */
    public static String withoutWhiteSpace(String text) {
        if (!hasWhiteSpace(text)) {
            return text;
        }
        char[] letters = text.toCharArray();
        int length = 0;
        for (char c : letters) {
            if (!isWhiteSpace(c)) {
                letters[length++] = c;
            }
        }
        return new String(letters, 0, length);
    }

    private static boolean hasWhiteSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWhiteSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing is left of the text when white space and zero-width characters are removed. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i)) && !isZeroWidth(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the character is white space of any kind, U+00A0 and U+3000 included. */
    public static boolean isWhiteSpace(char c) {
        boolean letterOrSign = c > ' ' && c < '\u00A0' || c >= '\u0E01' && c <= '\u0E5B';
        return !letterOrSign && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Tells whether the character is invisible: zero-width spaces and joiners, soft hyphen, byte-order mark. */
    public static boolean isZeroWidth(char c) {
        return c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** Tells whether the character is a Thai mark above or below a consonant. */
    public static boolean isCombining(char c) {
        return c == SARA_A || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
    }

    /** Tells whether the character is a Thai consonant, U+0E01 to U+0E2E. */
    public static boolean isConsonant(char c) {
        return c >= '\u0E01' && c <= '\u0E2E';
    }

    private static boolean isToneMark(char c) {
        return c >= '\u0E48' && c <= '\u0E4B';
    }
}
