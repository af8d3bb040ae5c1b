package org.kmplan.core.time.internal;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.time.BuddhistEra;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.internal.PeriodToken.Kind;

/** Tokens of a line that belong to no expression; some of them show that an expression was read without a part of it. */
final class PeriodLeftovers {
    private final List<PeriodToken> line;
    private final List<PeriodToken> tokens = new ArrayList<>();

    PeriodLeftovers(List<PeriodToken> line) {
        this.line = line;
    }

    /** Adds a token that no expression took. */
    void over(int index) {
        tokens.add(line.get(index));
    }

    /** Tells whether a year was written that a time without one did not take, or a length of time that none took. */
    boolean matter(List<PeriodCore> found) {
        boolean yearMissing = found.stream()
                .anyMatch(core -> core.notes().contains(PeriodNote.YEAR_FROM_PLAN)
                        || core.refusal() == PeriodRefusal.YEAR_UNKNOWN);
        return tokens.stream().anyMatch(token -> yearMissing && isYear(token) || isLength(token));
    }

    private static boolean isYear(PeriodToken token) {
        return token.is(Kind.NUMBER)
                && token.digits() == 4
                && (BuddhistEra.isYear(token.value()) || BuddhistEra.isCommonYear(token.value()));
    }

    private static boolean isLength(PeriodToken token) {
        return token.is(Kind.LASTING) && token.value() > 0;
    }
}
