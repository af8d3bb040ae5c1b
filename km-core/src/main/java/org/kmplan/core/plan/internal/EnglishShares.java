package org.kmplan.core.plan.internal;

import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.internal.NumberScanner.Found;
import org.kmplan.core.time.Fraction;

/** Finds parts of a whole in English words and in signs: {@code three-fourths of staff}, {@code nine in ten}, {@code ¾}. */
final class EnglishShares {
    private static final WordList<Fraction> SHARES = WordList.of("english-shares", Fraction::parse);
    private static final WordList<String> OUT_OF = WordList.of("out-of");

    /** Words that make a half or a quarter a time of the year. */
    private static final WordList<String> TIMES_BEFORE = WordList.of("times-before-shares");

    private static final WordList<String> TIMES_BEHIND = WordList.of("times-behind-shares");
    private static final WordList<String> OF = WordList.of("of-the-share");

    /** Words that join a half to the number before them, as in "two and a half". */
    private static final WordList<String> ADDED = WordList.of("added-shares");

    private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘";
    private static final int[][] VALUES = {{1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}};

    private EnglishShares() {}

    /** Finds a part of a whole that begins at the index, or null. */
    static @Nullable Found at(FoldedText text, int i) {
        int sign = SIGNS.indexOf(text.at(i));
        if (sign >= 0) {
            Fraction value = Fraction.of(VALUES[sign][0], VALUES[sign][1]);
            boolean mixed = text.isDigit(i - 1);
            return new Found(value, i, i + 1, "", true, true, mixed);
        }
        if (!text.isLatin(i) || text.isLatin(i - 1) && !text.isAfterBlank(i)) {
            return null;
        }
        return SHARES.startingAt(text, i)
                .filter(hit -> !text.isLatin(hit.end()) || text.isAfterBlank(hit.end()))
                .filter(hit -> isAdded(text, i, hit.end()) || isShare(text, i, hit.end()))
                .map(hit -> new Found(hit.meaning(), i, hit.end(), "", true, true, isAdded(text, i, hit.end())))
                .orElse(null);
    }

    private static boolean isAdded(FoldedText text, int start, int end) {
        return ADDED.endingAt(text, start).isPresent()
                && OF.startingAt(text, end).isEmpty();
    }

    private static boolean isShare(FoldedText text, int start, int end) {
        boolean time = TIMES_BEFORE.endingAt(text, start).isPresent()
                || TIMES_BEHIND.startingAt(text, end).isPresent();
        boolean of = end == text.length()
                || OF.startingAt(text, end).isPresent()
                || TargetWords.GROUPS.startingAt(text, end).isPresent();
        return !time && of;
    }

    /** Makes a number in words one of two where "out of" and another follow: {@code four out of five}. */
    static Found outOf(FoldedText text, Found first) {
        return OUT_OF.startingAt(text, first.end())
                .filter(of -> text.isAfterBlank(of.start()) && text.isAfterBlank(of.end()))
                .flatMap(of -> NumberScanner.ENGLISH.startingAt(text, of.end()))
                .filter(second -> !text.isLatin(second.end()) || text.isAfterBlank(second.end()))
                .filter(second -> first.value().compareTo(Fraction.of(second.meaning())) <= 0)
                .map(second -> new Found(
                        first.value(),
                        first.start(),
                        second.end(),
                        "",
                        true,
                        true,
                        false,
                        Fraction.of(second.meaning())))
                .orElse(first);
    }
}
