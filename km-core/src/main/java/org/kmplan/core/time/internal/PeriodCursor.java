package org.kmplan.core.time.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.internal.PeriodToken.Kind;
import org.kmplan.core.time.internal.PeriodToken.Mark;

/** Tokens of one line of text, and the year that stands for a missing one. */
final class PeriodCursor {
    static final PeriodToken NONE = new PeriodToken(Kind.BREAK, 0, 0, -1, -1, Mark.NONE);
    private static final int MAX_FILLERS = 8;

    private final List<PeriodToken> tokens;
    private final Optional<FiscalYear> plan;
    private @Nullable PeriodYear heading;

    PeriodCursor(List<PeriodToken> tokens, Optional<FiscalYear> plan) {
        this.tokens = tokens;
        this.plan = plan;
    }

    int size() {
        return tokens.size();
    }

    Optional<FiscalYear> plan() {
        return plan;
    }

    /** Sets the year that a heading such as {@code ปีงบประมาณ 2566 :} gives to what follows. */
    void heading(@Nullable PeriodYear year) {
        heading = year;
    }

    /** Returns the year for a time that names none, or null if nothing gives one. */
    @Nullable
    PeriodYear missing(int next) {
        if (heading != null) {
            return heading.at(next);
        }
        return plan.map(year -> PeriodYear.ofPlan(next, year)).orElse(null);
    }

    /** Returns the token, or a break beyond the end. */
    PeriodToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean is(int index, Kind kind) {
        return at(index).is(kind);
    }

    /** Tells whether the index is beyond the last token. */
    boolean atEnd(int index) {
        return index >= tokens.size();
    }

    /** Tells whether nothing stands between this token and the next. */
    boolean glued(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && tokens.get(index).to() == tokens.get(index + 1).from();
    }

    boolean isNumber(int index, int fewest, int most) {
        PeriodToken token = at(index);
        return token.is(Kind.NUMBER) && token.digits() >= fewest && token.digits() <= most;
    }

    /** Tells whether the token can be a day of a month. */
    boolean isDay(int index) {
        return isNumber(index, 1, 2) && at(index).value() >= 1 && at(index).value() <= 31;
    }

    int skipFillers(int index) {
        int i = index;
        while (i < index + MAX_FILLERS && (is(i, Kind.FILLER) || is(i, Kind.TERM))) {
            i++;
        }
        return i;
    }
}
