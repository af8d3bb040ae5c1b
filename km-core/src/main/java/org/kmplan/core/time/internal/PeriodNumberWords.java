package org.kmplan.core.time.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Tells where a number in words counts: behind {@code ไตรมาส}, in a list or range of quarters, and before a unit of time, as in
 * {@code เป็นเวลาสามเดือน}. Elsewhere its letters belong to other words.
 */
final class PeriodNumberWords {
    private static final int WIDEST = 8;

    private PeriodNumberWords() {}

    static boolean counts(PeriodText text, List<PeriodToken> before, int start, int end) {
        return isQuarter(before) || isDuration(text, before, start, end);
    }

    private static boolean isQuarter(List<PeriodToken> before) {
        int last = before.size() - 1;
        if (last < 0) {
            return false;
        }
        if (before.get(last).is(Kind.QUARTER)) {
            return true;
        }
        Kind sign = before.get(last).kind();
        if (sign != Kind.DASH && sign != Kind.TO && sign != Kind.AND && sign != Kind.COMMA) {
            return false;
        }
        for (int i = last; i >= 0 && i > last - WIDEST; i--) {
            if (before.get(i).is(Kind.QUARTER)) {
                return true;
            }
            if (before.get(i).is(Kind.MONTH) || before.get(i).is(Kind.OTHER)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDuration(PeriodText text, List<PeriodToken> before, int start, int end) {
        PeriodToken last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean inWord = last != null && last.is(Kind.OTHER) && last.to() == start;
        PeriodWords.@Nullable Hit unit = PeriodWords.at(text, end);
        return !inWord
                && unit != null
                && switch (unit.word().kind()) {
                    case DAYS, WEEK, MONTH_WORD, YEAR_WORD -> true;
                    default -> false;
                };
    }
}
