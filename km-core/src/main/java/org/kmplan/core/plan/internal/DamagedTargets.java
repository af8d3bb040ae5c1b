package org.kmplan.core.plan.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kmplan.core.text.ThaiText;

/**
 * Finds comparators and numbers of a target in which a faulty copy put another character: {@code ไม1เกิน} for
 * {@code ไม่เกิน}, {@code ?ม่เกิน}, {@code ๘?}. What such a word was cannot be told, and read as the rest of it stands it may
 * mean the opposite.
 *
 * <p>Takes time in proportion to the length of the text.
 */
final class DamagedTargets {
    /** Letters of the words that decide what a number means, without marks; the longer first. */
    private static final List<String> WORDS = List.of(
            "ไมนอยกวา",
            "ไมตากวา",
            "ไมมากกวา",
            "ไมสงกวา",
            "ไมเกนกวา",
            "ไมเกน",
            "อยางนอย",
            "อยางตา",
            "อยางมาก",
            "นอยกวา",
            "มากกวา",
            "ตากวา",
            "สงกวา",
            "เกนกวา",
            "เทากบ",
            "รอยละ",
            "เปอรเซนต",
            "ขนไป",
            "ลดลง",
            "เพมขน");

    private static final String FIRSTS =
            WORDS.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    /** Words that turn into their opposite without the {@code ไม่} before them. */
    private static final List<String> TURNED = List.of("เกน", "นอยกวา", "มากกวา", "ตากวา", "สงกวา");

    /** The one place where a replacement character tells what it stands for. */
    private static final Pattern SARA_AM = Pattern.compile("(?<=[ก-ฮ])\uFFFD(?=[\u0E48-\u0E4B]?\u0E32)");

    /** Quotes and primes, which may stand for a tone mark within a word and set words off around it. */
    private static final String QUOTES = "\u2018\u2019\u201C\u201D\u2032\u2033\u00B4\u02BC";

    private static final String NOT = "ไม";
    private static final char SARA_II = '\u0E35';
    private static final WordList<String> TURNING = WordList.of("turning");
    private static final int WIDEST = 3;

    private final String text;

    private DamagedTargets(String text) {
        this.text = text;
    }

    static boolean isDamaged(String text) {
        String known = text.indexOf('\uFFFD') < 0 ? text : SARA_AM.matcher(text).replaceAll("");
        return new DamagedTargets(known).find();
    }

    /** Tells whether a word before a comparator, or the remains of one, may turn it into its opposite. */
    static boolean isTurned(FoldedText line, int comparator, int floor) {
        return TURNING.endingAt(line, comparator)
                        .filter(hit -> hit.start() >= floor)
                        .filter(hit -> !line.isLatin(hit.start()) || line.isAfterBlank(hit.start()))
                        .isPresent()
                || isBehindLostNot(line, comparator);
    }

    /**
     * Tells whether what stands before a comparator may have been a "not" that lost a letter or has a wrong mark, as in
     * {@code ม่เกิน} and {@code ไมู่เกิน}.
     */
    private static boolean isBehindLostNot(FoldedText line, int comparator) {
        int i = comparator - 1;
        while (i >= 0 && comparator - i <= WIDEST && isMark(line.at(i))) {
            i--;
        }
        if (isLead(line.at(i)) || line.at(comparator - 1) == SARA_II) {
            return isLead(line.at(i)); // "มี" is a word
        }
        return line.at(i) == 'ม' && (isLead(line.at(i - 1)) || line.isAfterBlank(i) || !isThai(line.at(i - 1)));
    }

    private static boolean isLead(char c) {
        return c == 'ไ' || c == 'ใ';
    }

    private boolean find() {
        boolean suspicious = false;
        for (int i = 0; i < text.length(); i++) {
            suspicious |= isJunk(text.charAt(i));
        }
        if (!suspicious) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isLost(i) || isTurned(i)) {
                return true;
            }
            char first = folded(text.charAt(i));
            boolean any = first == '?' || first == '\uFFFD';
            for (int k = 0; (any || FIRSTS.indexOf(first) >= 0) && k < WORDS.size(); k++) {
                String word = WORDS.get(k);
                if ((any || word.charAt(0) == first) && matches(word, 0, i, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A question mark beside a digit or between two letters, and a replacement character anywhere, stand for another one. */
    private boolean isLost(int index) {
        char c = text.charAt(index);
        boolean digit = isDigit(at(index - 1)) || isDigit(at(index + 1));
        boolean between = isDigit(at(index - 1)) && isDigit(at(index + 1)) && "^|_".indexOf(c) >= 0;
        return c == '\uFFFD' || between || c == '?' && (digit || isThai(at(index - 1)) && isThai(at(index + 1)));
    }

    private static boolean isThai(char c) {
        return c >= '\u0E01' && c <= '\u0E4E';
    }

    /** A comparator directly behind the remains of what may have been a "not". */
    private boolean isTurned(int index) {
        char before = at(index - 1);
        boolean remains = isJunk(before) && !isDigit(before) && QUOTES.indexOf(before) < 0
                || isDigit(before) && ThaiText.isConsonant(at(index - 2))
                || ThaiText.isConsonant(before) && isJunk(at(index - 2)) && !isDigit(at(index - 2));
        return remains && TURNED.stream().anyMatch(word -> isWord(word, index));
    }

    private boolean isWord(String word, int index) {
        int i = index;
        for (int k = 0; k < word.length(); k++) {
            while (k > 0 && isMark(at(i))) {
                i++;
            }
            if (folded(at(i)) != word.charAt(k)) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** Tells whether the letters of a word stand here with at least one other character among them or in place of one. */
    private boolean matches(String word, int k, int index, int junk) {
        if (k == word.length()) {
            return junk > 0;
        }
        int i = index;
        int skipped = 0;
        while (k > 0 && isMark(at(i))) {
            i++;
        }
        char c = at(i);
        if (folded(c) == word.charAt(k)) {
            return matches(word, k + 1, i + 1, junk);
        }
        if (c == '\0' || junk >= WIDEST) {
            return false;
        }
        boolean inside = k > 0;
        if (isJunk(c) && (inside || c == '?' || c == '\uFFFD') && matches(word, k + 1, i + 1, junk + 1)) {
            return true;
        }
        boolean digits = false;
        while (inside && skipped < WIDEST && (isJunk(at(i)) || isMark(at(i)) || at(i) == ' ')) {
            skipped += isJunk(at(i)) ? 1 : 0;
            digits |= isDigit(at(i));
            // "เพิ่ม 1 ขั้น" is no damaged word; a number between "ไม่" and what it denies is.
            if (at(i) == ' ' && (skipped == 0 || digits && !word.startsWith(NOT))) {
                return false;
            }
            i++;
        }
        return skipped > 0 && folded(at(i)) == word.charAt(k) && matches(word, k + 1, i + 1, junk + skipped);
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private static char folded(char c) {
        return c == '\u0E33' ? '\u0E32' : c;
    }

    private static boolean isMark(char c) {
        return ThaiText.isCombining(c) || ThaiText.isZeroWidth(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\u0E50' && c <= '\u0E59';
    }

    /** Characters that faulty copies put in place of Thai marks and letters; signs that targets use are none. */
    private static boolean isJunk(char c) {
        return isDigit(c)
                || c == '?'
                || c == '\uFFFD'
                || "&#@$*^~|\\_'\"`{}!;".indexOf(c) >= 0
                || QUOTES.indexOf(c) >= 0
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= '\u00A1' && c <= '\u00FF'
                || c >= '\uE000' && c <= '\uF8FF';
    }
}
