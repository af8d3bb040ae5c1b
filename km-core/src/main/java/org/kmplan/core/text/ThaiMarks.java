package org.kmplan.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and marks of Thai put as they are meant where damage has only one possible cause: the order in which marks were
 * typed, two letters for one, glyphs of old fonts that have code points of their own, and marks that a faulty copy moved to the
 * consonant behind theirs.
 */
final class ThaiMarks {
    private static final char SARA_A = '\u0E31';
    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';
    private static final char LAKKHANGYAO = '\u0E45';
    private static final char NIKHAHIT = '\u0E4D';

    /** Letters of the glyphs U+F700 to U+F71A, which Windows fonts have for marks beside tall letters. */
    private static final String WINDOWS =
            "\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B"
                    + "\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    /** Letters of the glyphs U+F884 to U+F89A, which Macintosh fonts have for the same. */
    private static final String MACINTOSH = "\u0E31\u0E34\u0E35\u0E36\u0E37\u0E47\u0E48\u0E48\u0E48\u0E49\u0E49\u0E49"
            + "\u0E4A\u0E4A\u0E4A\u0E4B\u0E4B\u0E4B\u0E4C\u0E4C\u0E4C\u0E4D\u0E4D";

    /** Two consonants with a mark on the second that only the first can bear: nothing closes the syllable behind it. */
    private static final Pattern MOVED_SARA_A =
            Pattern.compile("([ก-ฮ])([ก-ฮ])(\u0E31[\u0E48-\u0E4B]?)(?=[ เ-ไ0-9๐-๙(),./-])");

    /** Two consonants of which the second bears two vowels. */
    private static final Pattern TWO_VOWELS = Pattern.compile("([ก-ฮ])([ก-ฮ])([ัิ-ู][\u0E48-\u0E4B]?)(?=[ัิ-ู])");

    private ThaiMarks() {}

    /** Returns the letter that a glyph of an old font stands for, or the character itself. */
    static char letter(char c) {
        if (c >= '\uF700' && c <= '\uF71A') {
            return WINDOWS.charAt(c - '\uF700');
        }
        return c >= '\uF884' && c <= '\uF89A' ? MACINTOSH.charAt(c - '\uF884') : c;
    }

    /** Tells whether the character behind another shows damage that is repaired here. */
    static boolean isMisplaced(char before, char c) {
        return letter(c) != c
                || c == LAKKHANGYAO && before != 'ฤ' && before != 'ฦ'
                || c == SARA_E && before == SARA_E
                || isVowelMark(c) && (isTone(before) || isVowelMark(before))
                || isTone(c) && before == SARA_AM;
    }

    /** Tells whether a character shows a SARA A that nothing closes; {@code vowel} is the last letter that is no tone mark. */
    static boolean isOpen(char vowel, char c) {
        return vowel == SARA_A && !ThaiText.isConsonant(c) && !ThaiText.isCombining(c);
    }

    /** Tells whether the character is a tone mark or THANTHAKHAT, which stand behind the vowel of their consonant. */
    static boolean isTone(char c) {
        return c >= '\u0E48' && c <= '\u0E4C';
    }

    /** Returns a composed text without zero-width characters with its letters and marks as they are meant. */
    static String ordered(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(result, letter(text.charAt(i)));
        }
        return moved(result);
    }

    private static void append(StringBuilder result, char c) {
        int last = result.length() - 1;
        char before = last < 0 ? '\0' : result.charAt(last);
        char second = last < 1 ? '\0' : result.charAt(last - 1);
        if (ThaiText.isCombining(c) && c == before) {
            return;
        }
        if (c == SARA_E && before == SARA_E) {
            result.setCharAt(last, SARA_AE);
        } else if (c == SARA_AA && before == NIKHAHIT) {
            result.setCharAt(last, SARA_AM);
        } else if (c == SARA_AA && isTone(before) && second == NIKHAHIT) {
            result.setCharAt(last - 1, before);
            result.setCharAt(last, SARA_AM);
        } else if (c == LAKKHANGYAO && before != 'ฤ' && before != 'ฦ' && isLetterOrMark(before)) {
            append(result, SARA_AA);
        } else if ((isVowelMark(c) || c == NIKHAHIT) && isTone(before)) {
            if (isVowelMark(second) && second != c) {
                result.append(c);
            } else if (second != c) {
                result.insert(last, c);
            }
        } else if (isTone(c) && before == SARA_AM) {
            if (second != c) {
                result.insert(last, c);
            }
        } else if (isTone(c) && isVowelMark(before) && second == c) {
            result.setCharAt(last - 1, before);
            result.setCharAt(last, c);
        } else {
            result.append(c);
        }
    }

    private static String moved(StringBuilder text) {
        String result = text.toString();
        if (result.indexOf(SARA_A) >= 0) {
            result = MOVED_SARA_A.matcher(result).replaceAll("$1$3$2");
        }
        Matcher two = TWO_VOWELS.matcher(result);
        return two.find() ? two.replaceAll("$1$3$2") : result;
    }

    private static boolean isLetterOrMark(char c) {
        return ThaiText.isConsonant(c) || ThaiText.isCombining(c);
    }

    private static boolean isVowelMark(char c) {
        return c == SARA_A || c >= '\u0E34' && c <= '\u0E3A' || c == '\u0E47';
    }
}
