package org.kmplan.core.plan.internal;

import java.util.Optional;
import org.kmplan.core.plan.internal.WordList.Hit;
import org.kmplan.core.time.ThaiMonth;

/** Finds English dates: {@code 5 Jan}, {@code 5th Jan 2023}, {@code Jan 5, 2023}, {@code January 2023}. */
final class EnglishDates {
    private static final WordList<ThaiMonth> MONTHS = months();
    private static final WordList<String> SUFFIXES = WordList.of("suffixes");

    private static final int LONGEST = 10;

    private EnglishDates() {}

    private static WordList<ThaiMonth> months() {
        WordList<ThaiMonth> list = new WordList<>();
        for (ThaiMonth month : ThaiMonth.values()) {
            list.add(month, month.englishName(), month.englishAbbreviation());
        }
        return list.add(ThaiMonth.SEPTEMBER, "sept");
    }

    /** Returns the index after the month that begins at the index, or the index itself if none does. */
    static int monthEnd(FoldedText text, int i) {
        Optional<Hit<ThaiMonth>> month = MONTHS.startingAt(text, i);
        if (month.isEmpty() || text.isLatin(i - 1) && !text.isAfterBlank(i)) {
            return i;
        }
        int end = month.get().end();
        if (text.isLatin(end) && !text.isAfterBlank(end)) {
            return i;
        }
        return text.at(end) == '.' ? end + 1 : end;
    }

    static boolean endsWithMonth(FoldedText text) {
        for (int i = Math.max(0, text.length() - LONGEST); i < text.length(); i++) {
            if (monthEnd(text, i) == text.length()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index after {@code st}, {@code nd}, {@code rd} or {@code th}, or the index itself. */
    static int suffixEnd(FoldedText text, int i) {
        return SUFFIXES.startingAt(text, i)
                .map(Hit::end)
                .filter(end -> !text.isLatin(end) || text.isAfterBlank(end))
                .orElse(i);
    }
}
