package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Lines of a period cell put together again where an expression goes on over a break: a narrow column breaks
 * {@code ธ.ค. ๒๕๖๖ - มี.ค. ๒๕๖๗} into three lines, the middle one a sign alone.
 */
final class PeriodLines {
    private final List<PeriodToken> tokens;
    private final List<PeriodToken> result = new ArrayList<>();
    private final boolean list;

    /** Whether the line begins with a dash, has a range sign inside, or says when something begins. */
    private boolean bulleted;

    private boolean ranged;
    private boolean begun;

    private PeriodLines(List<PeriodToken> tokens) {
        this.tokens = tokens;
        int dashed = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean start = i == 0 || endsLine(tokens.get(i - 1));
            dashed += start && tokens.get(i).is(Kind.DASH) && !tokens.get(i + 1).is(Kind.BREAK) ? 1 : 0;
        }
        list = dashed > 1;
    }

    /** Returns the tokens without the breaks over which an expression goes on. */
    static List<PeriodToken> joined(List<PeriodToken> tokens) {
        return new PeriodLines(tokens).joined();
    }

    private List<PeriodToken> joined() {
        for (int i = 0; i < tokens.size(); i++) {
            PeriodToken token = tokens.get(i);
            boolean lineStart = result.isEmpty() || endsLine(result.get(result.size() - 1));
            if (!token.is(Kind.BREAK)) {
                add(token, lineStart);
                continue;
            }
            int next = i;
            while (next < tokens.size() && tokens.get(next).is(Kind.BREAK)) {
                next++;
            }
            if (!lineStart && next < tokens.size() && isBegun(next)) {
                result.add(new PeriodToken(Kind.DASH, 0, 0, token.from(), token.to(), token.mark()));
            } else if (!lineStart && next < tokens.size() && !goesOn(result.get(result.size() - 1), next)) {
                result.add(token);
            }
            i = next - 1;
        }
        return result;
    }

    private void add(PeriodToken token, boolean lineStart) {
        if (lineStart) {
            bulleted = token.is(Kind.DASH);
            ranged = false;
            begun = false;
        } else {
            ranged |= token.is(Kind.DASH) || token.is(Kind.TO);
        }
        begun |= token.is(Kind.FROM);
        result.add(token);
    }

    private static boolean endsLine(PeriodToken token) {
        return token.is(Kind.BREAK) || token.is(Kind.STOP);
    }

    private PeriodToken at(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    /** Tells whether the line before is labelled as the beginning, and the one at the index as the end. */
    private boolean isBegun(int index) {
        int last = result.size() - 1;
        boolean label = result.get(last).is(Kind.CLOSE)
                ? last > 1
                        && result.get(last - 1).is(Kind.FROM)
                        && result.get(last - 2).is(Kind.OPEN)
                : result.get(last).is(Kind.FROM) && last > 0 && endsTime(result.get(last - 1));
        return label && !ranged && beginsTime(at(index)) && PeriodLabels.isEnd(tokens, index);
    }

    private boolean goesOn(PeriodToken last, int index) {
        PeriodToken next = tokens.get(index);
        boolean openEnd = switch (last.kind()) {
            case DASH,
                    TO,
                    WITHIN,
                    LATEST,
                    BEFORE,
                    AFTER,
                    FROM,
                    BETWEEN,
                    MONTH_WORD,
                    YEAR_WORD,
                    FISCAL,
                    BUDDHIST,
                    COMMON,
                    QUARTER,
                    DAY_WORD,
                    AND,
                    COMMA,
                    VAGUE,
                    MONTH_END,
                    EVERY,
                    LASTING,
                    ALL -> !next.is(Kind.DASH);
            case END, DONE -> begun || isLabelAlone();
            default -> false;
        };
        boolean continued = switch (next.kind()) {
            case ONWARD, SINCE, TO, AND, CONTINUED, LATEST, LASTING -> true;
            case DASH -> dashGoesOn(last, index);
            case BUDDHIST, COMMON, YEAR_WORD, FISCAL -> last.is(Kind.MONTH);
            case NUMBER -> (last.is(Kind.MONTH) || last.is(Kind.CLOSE)) && next.digits() >= 4;
            case OPEN ->
                endsTime(last)
                        && (isRemainder(at(index + 1))
                                || PeriodLabels.begins(tokens, index)
                                        && (begun || PeriodBars.isLineOf(tokens, index, Kind.CLOSE)));
            case END, DONE -> begun && endsTime(last);
            default -> false;
        };
        return openEnd || continued;
    }

    /** Tells whether the last line is a word for the end and nothing else. */
    private boolean isLabelAlone() {
        int last = result.size() - 1;
        return result.get(last).value() > 0 && (last == 0 || endsLine(result.get(last - 1)));
    }

    /** A dash alone on its line, or the only one that begins a line, is a range sign between two times. */
    private boolean dashGoesOn(PeriodToken last, int index) {
        int i = index + 1;
        boolean alone = i < tokens.size() && tokens.get(i).is(Kind.BREAK);
        while (i < tokens.size() && tokens.get(i).is(Kind.BREAK)) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        if (at(i).is(Kind.CONTINUED) || at(i).is(Kind.ONWARD)) {
            return endsTime(last);
        }
        return !bulleted && !ranged && endsTime(last) && (last.is(Kind.MONTH) || alone || !list) && beginsTime(at(i));
    }

    private static boolean isRemainder(PeriodToken token) {
        return token.is(Kind.CONTINUED) || token.is(Kind.ONWARD) || token.is(Kind.TO);
    }

    private static boolean endsTime(PeriodToken token) {
        return token.is(Kind.MONTH) || token.is(Kind.NUMBER) && token.digits() >= 2 || token.is(Kind.CLOSE);
    }

    private static boolean beginsTime(PeriodToken token) {
        return switch (token.kind()) {
            case MONTH, AMBIGUOUS_MONTH, NUMBER, DAY_WORD, MONTH_WORD, VAGUE, MONTH_END, END -> true;
            default -> false;
        };
    }
}
