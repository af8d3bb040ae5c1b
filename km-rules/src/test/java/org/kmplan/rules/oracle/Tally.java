package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;
import static org.kmplan.rules.report.Outcome.NOT_YET_DUE;
import static org.kmplan.rules.report.Outcome.PASSED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Outcome;

/**
 * What records show of one demand for a number of things.
 *
 * @param counted entries that surely satisfy
 * @param undecided entries that would satisfy if what is missing were favourable
 * @param recorded entries of the right kind, whether they satisfy or not
 * @param complete whether the list is declared complete
 * @param minimum number demanded
 */
record Tally(int counted, int undecided, int recorded, boolean complete, Fraction minimum) {
    boolean isEnough() {
        return isEnough(counted);
    }

    private boolean isEnough(int number) {
        return Fraction.of(number).compareTo(minimum) >= 0;
    }

    /** Tells whether the demand is surely not met, its due date passed. */
    boolean isShort() {
        return !isEnough(counted + undecided) && (recorded > 0 || complete);
    }

    Outcome judge(@Nullable LocalDate due, LocalDate asOf) {
        if (isEnough()) {
            return PASSED;
        }
        if (due == null) {
            return NOT_DETERMINABLE;
        }
        if (!asOf.isAfter(due)) {
            return NOT_YET_DUE;
        }
        return isShort() ? FAILED : NOT_DETERMINABLE;
    }

    /** Judges two demands of which both must be met. */
    static Outcome judge(Tally one, Tally other, @Nullable LocalDate due, LocalDate asOf) {
        if (one.isEnough() && other.isEnough()) {
            return PASSED;
        }
        if (due == null) {
            return NOT_DETERMINABLE;
        }
        if (!asOf.isAfter(due)) {
            return NOT_YET_DUE;
        }
        boolean failed = !one.isEnough() && one.isShort() || !other.isEnough() && other.isShort();
        return failed ? FAILED : NOT_DETERMINABLE;
    }
}
