package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/**
 * Bars and stray signs between two times: a bar is an arrow drawn with what the keyboard has, from the month above or before it
 * to the one below or behind. Where there are several bars they part the items of a list. A sign alone on its line that is no
 * known one may be such an arrow, too, so that what it joins is not read.
 */
final class PeriodBars {
    private static final int SHORT = 2;
    private static final int LONGEST = 3;

    private final List<PeriodToken> tokens;
    private final List<PeriodToken> result = new ArrayList<>();

    private PeriodBars(List<PeriodToken> tokens) {
        this.tokens = tokens;
    }

    /** Returns the tokens with the sign of a range in place of a bar, and a gap in place of a stray sign. */
    static List<PeriodToken> read(List<PeriodToken> tokens) {
        return tokens.stream().anyMatch(PeriodBars::isStray) ? new PeriodBars(tokens).read() : tokens;
    }

    private List<PeriodToken> read() {
        boolean arrow = isOneBar() && !isDivided();
        int i = 0;
        while (i < tokens.size()) {
            boolean line = i > 0 && tokens.get(i - 1).is(Kind.BREAK);
            int end = line ? strayEnd(i) : isBar(tokens.get(i)) ? barsEnd(i) : i;
            Kind kind = end > i && endsTime(before(i)) && beginsTime(after(end - 1)) ? kind(i, end, arrow) : null;
            if (kind == null) {
                result.add(tokens.get(i++));
                continue;
            }
            while (!result.isEmpty() && result.get(result.size() - 1).is(Kind.BREAK)) {
                result.remove(result.size() - 1);
            }
            result.add(new PeriodToken(
                    kind, 0, 0, tokens.get(i).from(), tokens.get(end - 1).to(), PeriodToken.Mark.NONE));
            i = end;
            while (i < tokens.size() && tokens.get(i).is(Kind.BREAK)) {
                i++;
            }
        }
        return result;
    }

    /** Bars alone are an arrow where one may stand; other signs leave open what they mean. */
    private @Nullable Kind kind(int from, int to, boolean arrow) {
        boolean bars = tokens.subList(from, to).stream().allMatch(token -> isBar(token) || token.is(Kind.BREAK));
        return bars ? arrow ? Kind.DASH : null : Kind.GAP;
    }

    /** Returns the index behind lines that are nothing but signs, or one or two letters that are no word. */
    private int strayEnd(int index) {
        int end = index;
        int i = index;
        while (i < tokens.size()) {
            int last = i;
            while (last < tokens.size() && isStray(tokens.get(last))) {
                last++;
            }
            boolean line = last > i
                    && last - i <= LONGEST
                    && last < tokens.size()
                    && tokens.get(last).is(Kind.BREAK);
            if (!line) {
                break;
            }
            end = last;
            i = last + 1;
        }
        return end;
    }

    /** Tells whether the line from an index on ends with a token of a kind that stands in it first. */
    static boolean isLineOf(List<PeriodToken> tokens, int from, Kind last) {
        int i = from;
        while (i < tokens.size() && !tokens.get(i).is(last) && !tokens.get(i).is(Kind.BREAK)) {
            i++;
        }
        return i < tokens.size()
                && tokens.get(i).is(last)
                && (i + 1 == tokens.size() || tokens.get(i + 1).is(Kind.BREAK));
    }

    static boolean isBar(PeriodToken token) {
        return token.is(Kind.STOP) && token.value() == PeriodLexer.BAR;
    }

    /** Returns the index behind bars that stand together, over the ends of lines. */
    private int barsEnd(int index) {
        int end = index + 1;
        for (int i = index + 1;
                i < tokens.size() && (isBar(tokens.get(i)) || tokens.get(i).is(Kind.BREAK));
                i++) {
            end = isBar(tokens.get(i)) ? i + 1 : end;
        }
        return end;
    }

    private boolean isOneBar() {
        int bars = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (isBar(tokens.get(i))) {
                bars++;
                i = barsEnd(i) - 1;
            }
        }
        return bars == 1;
    }

    /** Tells whether the text has the sign of a range or list already, which a bar would then part. */
    private boolean isDivided() {
        return tokens.stream().anyMatch(token -> switch (token.kind()) {
            case DASH, TO, COMMA, AND, ONWARD, CONTINUED -> true;
            default -> false;
        });
    }

    private static boolean isStray(PeriodToken token) {
        boolean sign = token.is(Kind.OTHER) || token.is(Kind.FILLER);
        return token.is(Kind.GAP)
                || token.is(Kind.SLASH)
                || token.is(Kind.STOP) && token.to() - token.from() == 1
                || sign && token.to() - token.from() <= SHORT;
    }

    private PeriodToken before(int index) {
        int i = index - 1;
        while (i >= 0 && tokens.get(i).is(Kind.BREAK)) {
            i--;
        }
        return i < 0 ? PeriodCursor.NONE : tokens.get(i);
    }

    private PeriodToken after(int index) {
        int i = index + 1;
        while (i < tokens.size() && tokens.get(i).is(Kind.BREAK)) {
            i++;
        }
        return i >= tokens.size() ? PeriodCursor.NONE : tokens.get(i);
    }

    private static boolean endsTime(PeriodToken token) {
        return token.is(Kind.MONTH) || token.is(Kind.NUMBER) || token.is(Kind.CLOSE);
    }

    private static boolean beginsTime(PeriodToken token) {
        return switch (token.kind()) {
            case MONTH, NUMBER, DAY_WORD, MONTH_WORD, QUARTER -> true;
            default -> false;
        };
    }
}
