package org.kmplan.core.plan.internal;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.time.Fraction;

/**
 * Finds letters and signs that stand where a number should: placeholders, as in {@code N เรื่อง} and {@code X ครั้ง}, and
 * letters that look like digits, as in {@code l ฉบับ} and {@code 1O ครั้ง}. What number was meant cannot be told.
 */
final class LostNumbers {
    private static final int LONGEST = 6;
    private static final String PLACEHOLDERS = "nx";
    private static final String LIKE_DIGITS = "loi|";
    private static final String RARELY_LIKE_DIGITS = "szb";
    private static final String SIGNS = "?#_";
    private static final String OPEN = "([<{";
    private static final String CLOSE = ")]>}";
    private static final WordList<String> JOINTS = WordList.of("joints");
    private static final WordList<String> LEVEL = WordList.of("level-words");
    private static final Set<TargetUnit> COUNTED = EnumSet.of(
            TargetUnit.EVENT,
            TargetUnit.DOCUMENT,
            TargetUnit.VOLUME,
            TargetUnit.SET,
            TargetUnit.PIECE,
            TargetUnit.TOPIC,
            TargetUnit.PERSON,
            TargetUnit.CHANNEL,
            TargetUnit.CLASS,
            TargetUnit.PLACE,
            TargetUnit.DAY,
            TargetUnit.HOUR,
            TargetUnit.COURSE,
            TargetUnit.KNOWLEDGE_ITEM,
            TargetUnit.KNOWLEDGE_BODY,
            TargetUnit.EXAMPLE,
            TargetUnit.STEP,
            TargetUnit.SCORE);

    private final FoldedText text;
    private final UnitReader units;

    LostNumbers(FoldedText text, UnitReader units) {
        this.text = text;
        this.units = units;
    }

    /** Finds what stands in place of a number before a unit or a percent sign, or null. */
    @Nullable
    Found at(int i) {
        char first = text.at(i);
        if (!isStandIn(first) || text.isLatin(i - 1) && !text.isAfterBlank(i) || text.isDigit(i - 1)) {
            return null;
        }
        int end = i + 1;
        while (end - i < LONGEST && isPart(first, text.at(end)) && !text.isAfterBlank(end)) {
            end++;
        }
        boolean letters = text.isLatin(end) && !text.isAfterBlank(end);
        if (i > 0 && OPEN.indexOf(text.at(i - 1)) >= 0 && end < text.length() && CLOSE.indexOf(text.at(end)) >= 0) {
            end++;
        }
        boolean level = end == text.length()
                && "nx?_#".indexOf(first) >= 0
                && LEVEL.endingAt(text, i).isPresent();
        boolean percent = TargetWords.PERCENT_SIGN.startingAt(text, end).isPresent();
        boolean counted = level || percent || isCounted(i, end);
        return letters || !counted || !mayCount(i, first)
                ? null
                : new Found(Fraction.ZERO, i, end, "", false, false, true);
    }

    /** A unit follows; in the middle of words it must be one with which things are counted and nothing else. */
    private boolean isCounted(int start, int end) {
        return units.follows(end)
                && (isLed(start)
                        || TargetWords.UNITS
                                .startingAt(text, end)
                                .filter(hit -> COUNTED.contains(hit.meaning()))
                                .isPresent());
    }

    private boolean isLed(int i) {
        return i == 0
                || OPEN.indexOf(text.at(i - 1)) >= 0
                || text.at(i - 1) == '/'
                || TargetWords.FILLERS.endingAt(text, i).isPresent()
                || TargetWords.BEFORE.endingAt(text, i).isPresent()
                || TargetWords.RATES_BEFORE.endingAt(text, i).isPresent()
                || JOINTS.endingAt(text, i).isPresent();
    }

    private static boolean isStandIn(char c) {
        return c != 0
                && (PLACEHOLDERS.indexOf(c) >= 0
                        || LIKE_DIGITS.indexOf(c) >= 0
                        || RARELY_LIKE_DIGITS.indexOf(c) >= 0
                        || SIGNS.indexOf(c) >= 0);
    }

    private static boolean isPart(char first, char c) {
        return c == first
                || LIKE_DIGITS.indexOf(first) >= 0 && (LIKE_DIGITS.indexOf(c) >= 0 && c != 0 || c >= '0' && c <= '9');
    }

    /** Numerals and names end in such letters, too: "ระยะ I", "แผน B"; they count nothing in the middle of words. */
    private boolean mayCount(int i, char first) {
        boolean capital = Character.isUpperCase(text.text().charAt(text.origin(i)));
        boolean roman = first == 'i' && capital;
        if (!roman && RARELY_LIKE_DIGITS.indexOf(first) < 0) {
            return true;
        }
        return isLed(i);
    }
}
