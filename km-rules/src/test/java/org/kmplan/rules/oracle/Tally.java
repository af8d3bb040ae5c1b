package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
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

    /** Judges by the due date. */
    Ruling judge(@Nullable LocalDate due, LocalDate asOf) {
        return judge(due, asOf, "undecided", "too-few");
    }

    /**
     * Judges by the due date.
     *
     * @param open reason why entries do not decide
     * @param missed reason of a failure
     */
    Ruling judge(@Nullable LocalDate due, LocalDate asOf, String open, String missed) {
        if (isEnough()) {
            return Ruling.PASSED;
        }
        if (due == null) {
            return Ruling.undetermined("due-unknown");
        }
        if (!asOf.isAfter(due)) {
            return Ruling.PENDING;
        }
        if (isShort()) {
            return Ruling.failed(missed);
        }
        return Ruling.undetermined(isEnough(counted + undecided) ? open : "not-recorded");
    }

    /**
     * Demand for a number of things with what they are called in reasons.
     *
     * @param things name, such as {@code topics}
     * @param tally what records show
     */
    record Named(String things, Tally tally) {}

    /** Judges two demands of which both must be met. */
    static Ruling judge(Named one, Named other, @Nullable LocalDate due, LocalDate asOf) {
        if (one.tally().isEnough() && other.tally().isEnough()) {
            return Ruling.PASSED;
        }
        if (due == null) {
            return Ruling.undetermined("due-unknown");
        }
        if (!asOf.isAfter(due)) {
            return Ruling.PENDING;
        }
        Set<String> missed = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (Named each : new Named[] {one, other}) {
            Tally tally = each.tally();
            if (tally.isShort()) {
                missed.add("too-few-" + each.things());
            } else if (!tally.isEnough()) {
                boolean enough = tally.isEnough(tally.counted + tally.undecided);
                open.add(each.things() + (enough ? "-undecided" : "-not-recorded"));
            }
        }
        return missed.isEmpty() ? new Ruling(Outcome.NOT_DETERMINABLE, open) : new Ruling(Outcome.FAILED, missed);
    }
}
