package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Other ways of writing a range put into the usual one before the grammar reads it: brackets that only set a part off, as in
 * {@code มกราคม (ถึง มีนาคม) ๒๕๖๖}, and words for the end of what begins, as in {@code เริ่ม ม.ค. แล้วเสร็จ มี.ค. ๒๕๖๖}.
 */
final class PeriodRewrites {
    private static final int LONGEST = 16;

    private final List<PeriodToken> line;

    private PeriodRewrites(List<PeriodToken> line) {
        this.line = line;
    }

    static List<PeriodToken> of(List<PeriodToken> line) {
        return new PeriodRewrites(new PeriodRewrites(PeriodLabels.read(line)).withoutBrackets()).withRangeSigns();
    }

    private PeriodToken at(int index) {
        return index < 0 || index >= line.size() ? PeriodCursor.NONE : line.get(index);
    }

    private List<PeriodToken> withoutBrackets() {
        List<PeriodToken> result = new ArrayList<>();
        int close = -1;
        for (int i = 0; i < line.size(); i++) {
            if (at(i).is(Kind.OPEN) && close < i) {
                close = close(i);
                if (close > i) {
                    continue;
                }
            }
            if (i != close) {
                result.add(line.get(i));
            }
        }
        return result;
    }

    /** Returns the bracket that closes one which only sets off a part of a time, or -1 if it does more. */
    private int close(int open) {
        int i = open + 1;
        while (i < open + LONGEST && isPartOfTime(at(i))) {
            i++;
        }
        if (!at(i).is(Kind.CLOSE) || i == open + 1) {
            return -1;
        }
        PeriodToken first = at(open + 1);
        boolean linked = first.is(Kind.TO) || first.is(Kind.DASH) || first.is(Kind.AND) || first.is(Kind.OR);
        return linked ? endsTime(open - 1) ? i : -1 : setsOff(open, i) ? i : -1;
    }

    /** A time in brackets with no other time before it, or with the sign of a range before it. */
    private boolean setsOff(int open, int close) {
        boolean month = false;
        for (int i = open + 1; i < close; i++) {
            month |= at(i).is(Kind.MONTH);
        }
        return month && isHeading(open, close)
                || month
                        && switch (at(open - 1).kind()) {
                            case NUMBER,
                                    MONTH,
                                    CLOSE,
                                    MONTH_WORD,
                                    DAYS,
                                    WEEK,
                                    YEAR_WORD,
                                    ONWARD,
                                    FIRST,
                                    LATTER,
                                    HALF,
                                    FISCAL,
                                    RECURRING,
                                    TIMES,
                                    CONTINUED,
                                    SINCE,
                                    ALL -> false;
                            default -> true;
                        };
    }

    /** A year before a bracket whose time names none is its year: {@code ปี ๒๕๖๖ (ม.ค. - มี.ค.)}. */
    private boolean isHeading(int open, int close) {
        boolean dated = false;
        for (int i = open + 1; i < close; i++) {
            dated |= at(i).is(Kind.NUMBER) && at(i).digits() >= 2;
        }
        boolean year = at(open - 1).is(Kind.NUMBER) && at(open - 1).digits() == 4;
        PeriodToken word = at(open - 2);
        boolean named = word.is(Kind.YEAR_WORD) || word.is(Kind.FISCAL) || word.is(Kind.BUDDHIST);
        return open <= 3 && year && named && !dated;
    }

    private static boolean isPartOfTime(PeriodToken token) {
        return switch (token.kind()) {
            case MONTH,
                    NUMBER,
                    DASH,
                    TO,
                    AND,
                    OR,
                    COMMA,
                    DAY_WORD,
                    MONTH_WORD,
                    YEAR_WORD,
                    FISCAL,
                    BUDDHIST,
                    COMMON,
                    MONTH_END,
                    END -> true;
            default -> false;
        };
    }

    private boolean endsTime(int index) {
        return at(index).is(Kind.MONTH) || at(index).is(Kind.NUMBER);
    }

    private List<PeriodToken> withRangeSigns() {
        List<PeriodToken> result = new ArrayList<>();
        boolean begun = false;
        boolean timed = false;
        for (int i = 0; i < line.size(); i++) {
            PeriodToken token = line.get(i);
            boolean joint = token.is(Kind.SLASH) || token.is(Kind.COMMA) || token.is(Kind.AND);
            int next = afterEnding(joint ? i + 1 : i);
            boolean before = i > 0 && endsTime(i - 1);
            if (next > (joint ? i + 1 : i) && begun && before && beginsTime(next)) {
                result.add(new PeriodToken(
                        Kind.TO, 0, 0, token.from(), line.get(next - 1).to(), token.mark()));
                i = next - 1;
            } else if (token.is(Kind.NUMBER)
                    && token.mark() == PeriodToken.Mark.ORDINAL
                    && at(i + 1).is(Kind.QUARTER)) {
                result.add(line.get(++i));
                result.add(new PeriodToken(
                        Kind.NUMBER, token.value(), token.digits(), token.from(), token.to(), PeriodToken.Mark.NONE));
            } else if (token.is(Kind.DONE) || token.is(Kind.END) && token.value() > 0 && beginsTime(i + 1)) {
                boolean within = !timed && result.stream().noneMatch(PeriodRewrites::bounds) && beginsTime(i + 1);
                Kind kind = within ? Kind.WITHIN : Kind.FILLER;
                result.add(new PeriodToken(kind, 0, 0, token.from(), token.to(), token.mark()));
            } else if (token.is(Kind.HALF) && isOfAMonth(i)) {
                result.add(new PeriodToken(Kind.VAGUE, 0, 0, token.from(), token.to(), token.mark()));
            } else if (token.is(Kind.CONTINUED) && at(i + 1).is(Kind.TO)) {
                if (!result.isEmpty() && result.get(result.size() - 1).is(Kind.DASH)) {
                    result.remove(result.size() - 1);
                }
            } else {
                result.add(token);
            }
            begun |= token.is(Kind.FROM);
            timed |= endsTime(i);
        }
        return result;
    }

    /** Tells whether a half is that of one month, as in {@code first half of January}; in Thai, months behind a half are its own. */
    private boolean isOfAMonth(int index) {
        return at(index + 1).is(Kind.MONTH)
                && at(index + 1).mark() == PeriodToken.Mark.ENGLISH
                && !at(index + 2).is(Kind.TO)
                && !at(index + 2).is(Kind.DASH);
    }

    private static boolean bounds(PeriodToken token) {
        return switch (token.kind()) {
            case WITHIN, BEFORE, AFTER, FROM, BETWEEN, LATEST, TO, DASH -> true;
            default -> false;
        };
    }

    /** Returns the index after words such as {@code แล้วเสร็จภายใน} or {@code สิ้นสุด}, or the index itself if there are none. */
    private int afterEnding(int index) {
        boolean ends = at(index).is(Kind.DONE) || at(index).is(Kind.END);
        int i = index;
        while (ends && i < index + 4 && (at(i).is(Kind.DONE) || at(i).is(Kind.END) || at(i).is(Kind.WITHIN))) {
            i++;
        }
        return i;
    }

    private boolean beginsTime(int index) {
        int i = index;
        while (i < index + 3 && at(i).is(Kind.FILLER)) {
            i++;
        }
        return switch (at(i).kind()) {
            case MONTH, NUMBER, DAY_WORD, MONTH_WORD, QUARTER, VAGUE, MONTH_END -> true;
            default -> false;
        };
    }
}
