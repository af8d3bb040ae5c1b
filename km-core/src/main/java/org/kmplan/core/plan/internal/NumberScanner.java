package org.kmplan.core.plan.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.ThaiNumberWords;

/** Finds numbers in digits and in words. */
final class NumberScanner {
    /**
     * Number found.
     *
     * @param value its value; 0 if it is malformed
     * @param digits its digits, empty if it was written in words or with a comma or a point
     * @param words whether it was written in words
     * @param share whether it is a part of a whole, such as {@code ครึ่งหนึ่ง} and {@code 2 ใน 3}
     * @param malformed whether it looks like a number and is none
     * @param outOf the second number of {@code 16 ใน 20}, or null
     */
    record Found(
            Fraction value,
            int start,
            int end,
            String digits,
            boolean words,
            boolean share,
            boolean malformed,
            @Nullable Fraction outOf) {
        Found(Fraction value, int start, int end, String digits, boolean words, boolean share, boolean malformed) {
            this(value, start, end, digits, words, share, malformed, null);
        }

        Found asMalformed() {
            return new Found(Fraction.ZERO, start, end, "", words, false, true);
        }
    }

    private static final int MAX_DIGITS = 15;
    private static final String WORD_STARTS = "ศหสจปกยรพมลคบอแเ";
    static final WordList<Integer> ENGLISH = WordList.of("english", Integer::valueOf);

    /** Units behind {@code 4/5} that make it four of five. */
    private static final WordList<String> PARTS = WordList.of("parts");

    private static final WordList<String> RANKS = WordList.of("ranks");

    private final FoldedText text;

    NumberScanner(FoldedText text) {
        this.text = text;
    }

    /** Finds a number in digits that begins at the index, or null. */
    @Nullable
    Found digitsAt(int i) {
        if (!text.isDigit(i)) {
            return null;
        }
        StringBuilder number = new StringBuilder();
        boolean plain = true;
        boolean point = false;
        boolean malformed = false;
        int p = i;
        while (text.isDigit(p) || isJoint(p)) {
            if (p > i && text.isAfterBlank(p)) {
                break;
            }
            char c = text.at(p);
            if (c == ',') {
                malformed |= point || !isGroup(p + 1);
                plain = false;
            } else {
                malformed |= c == '.' && point;
                point |= c == '.';
                plain &= c != '.';
                if (number.length() <= MAX_DIGITS) {
                    number.append(c);
                }
            }
            p++;
        }
        if (plain && !malformed) {
            int groups = blankGroups(i, p);
            for (; p < groups; p++) {
                number.append(text.at(p));
                plain = false;
            }
        }
        malformed |= number.length() > MAX_DIGITS;
        malformed |= isLikeDigit("olis", p);
        while (isLikeDigit("oli", p)) {
            p++;
        }
        if (malformed) {
            return new Found(Fraction.ZERO, i, p, "", false, false, true);
        }
        Fraction value = Fraction.of(new BigDecimal(number.toString()));
        Found whole = new Found(value, i, p, plain ? number.toString() : "", false, false, false);
        return share(whole);
    }

    /** Tells whether a letter that looks like a digit stands directly behind one, and no word with it. */
    private boolean isLikeDigit(String letters, int p) {
        return text.isLatin(p) && letters.indexOf(text.at(p)) >= 0 && !text.isAfterBlank(p) && !isWord(p + 1);
    }

    private boolean isWord(int p) {
        return text.isLatin(p) && !text.isAfterBlank(p);
    }

    /** Returns the index after groups of three digits behind blanks, as in {@code 1 200}, or the end of the first digits. */
    private int blankGroups(int start, int end) {
        if (end - start > 3 || text.at(start) == '0') {
            return end;
        }
        int p = end;
        while (isApart(p)) {
            p += 3;
        }
        return p;
    }

    /** Tells whether three digits stand together at the index, blanks around them. */
    private boolean isApart(int p) {
        boolean three = text.isDigit(p) && text.isDigit(p + 1) && text.isDigit(p + 2);
        boolean together = text.isAfterBlank(p) && !text.isAfterBlank(p + 1) && !text.isAfterBlank(p + 2);
        return three && together && (!text.isDigit(p + 3) || text.isAfterBlank(p + 3));
    }

    /** Finds a number in English words that begins at the index, or null. */
    private @Nullable Found englishAt(int i) {
        if (!text.isLatin(i) || text.isLatin(i - 1) && !text.isAfterBlank(i)) {
            return null;
        }
        return ENGLISH.startingAt(text, i)
                .filter(hit -> !text.isLatin(hit.end()) || text.isAfterBlank(hit.end()))
                .map(hit -> EnglishShares.outOf(
                        text, new Found(Fraction.of(hit.meaning()), i, hit.end(), "", true, false, false)))
                .orElse(null);
    }

    /** Finds a number in words that begins at the index, or null. */
    @Nullable
    Found wordsAt(int i) {
        Found share = EnglishShares.at(text, i);
        Found english = share != null ? share : englishAt(i);
        if (english != null) {
            return english;
        }
        if (WORD_STARTS.indexOf(text.at(i)) < 0) {
            return null;
        }
        if (TargetWords.PERCENT.startingAt(text, i).isPresent()) {
            return null;
        }
        int from = text.origin(i);
        Optional<ThaiNumberWords.Match> match = ThaiNumberWords.at(text.text(), from);
        if (match.isEmpty()) {
            return null;
        }
        int end = text.indexOf(match.get().end());
        String written = text.text().substring(from, match.get().end());
        boolean part = written.contains("ใน")
                || written.contains("ส่วน")
                || written.startsWith("ครึ่ง")
                || written.startsWith("กึ่ง");
        int in = written.indexOf("ใน");
        int second = in < 0 ? -1 : behindBlanks(written, in + "ใน".length());
        Optional<Fraction> whole = second < 0
                ? Optional.empty()
                : ThaiNumberWords.at(written, second)
                        .filter(below -> below.end() == written.length())
                        .map(ThaiNumberWords.Match::value);
        if (whole.isPresent()) {
            Fraction above = match.get().value().multiply(whole.get());
            return new Found(above, i, end, "", true, true, false, whole.get());
        }
        return new Found(match.get().value(), i, end, "", true, part, false);
    }

    private static int behindBlanks(String text, int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Reads {@code 2 ใน 3} and {@code 2/3 ของ} as a share. */
    private @Nullable Found share(Found first) {
        int after = first.end();
        String word = text.key().startsWith("สวน", after) ? "สวน" : "ใน";
        boolean in = text.key().startsWith(word, after);
        int second = in ? after + word.length() : after + 1;
        if (!in && text.at(after) != '/'
                || !text.isDigit(second)
                || first.value().signum() == 0) {
            return first;
        }
        int end = second;
        StringBuilder digits = new StringBuilder();
        while (text.isDigit(end) && digits.length() < MAX_DIGITS) {
            digits.append(text.at(end++));
        }
        Fraction below = Fraction.of(new BigDecimal(digits.toString()));
        boolean ofWhole =
                text.key().startsWith("ของ", end) || text.key().startsWith("of", end) && text.isAfterBlank(end);
        boolean part = !in && PARTS.startingAt(text, end).isPresent() && !TargetDates.isYear(digits.toString());
        if (below.compareTo(first.value()) < 0
                || below.signum() == 0
                || !ofWhole && !part && (!in || RANKS.startingAt(text, end).isPresent())) {
            return in ? first : new Found(first.value(), first.start(), end, "reference", false, false, false);
        }
        return new Found(first.value(), first.start(), end, "", false, true, false, below);
    }

    private boolean isJoint(int p) {
        char c = text.at(p);
        return (c == ',' || c == '.') && text.isDigit(p - 1) && text.isDigit(p + 1) && !text.isAfterBlank(p + 1);
    }

    private boolean isGroup(int p) {
        return text.isDigit(p) && text.isDigit(p + 1) && text.isDigit(p + 2) && !text.isDigit(p + 3);
    }
}
