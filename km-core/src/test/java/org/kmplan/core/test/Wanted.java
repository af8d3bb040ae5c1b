package org.kmplan.core.test;

import java.math.BigInteger;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.time.Fraction;

/** What the targets of a plan ask for, in numbers. */
final class Wanted {
    private static final long USUAL_PERCENT = 80;

    /** Nobody draws as many records as an arbitrary target may ask for. */
    private static final BigInteger MOST = BigInteger.valueOf(1000);

    private Wanted() {}

    /** Returns how many of anything a row asks for in a fiscal year, two at least. */
    static int count(PlanStep row) {
        return row.allTargets().stream()
                .map(target -> target.expression())
                .filter(target -> target.kind() != TargetKind.PERCENT && target.kind() != TargetKind.TIME)
                .map(Wanted::inYear)
                .mapToInt(Wanted::roundedUp)
                .reduce(2, Math::max);
    }

    /** Returns the least value that meets a target by itself. */
    static Fraction least(TargetExpression target) {
        Fraction value = target.value().orElse(Fraction.of(1));
        boolean more = target.comparator().filter(Comparator.MORE_THAN::equals).isPresent();
        if (more) {
            return target.kind() == TargetKind.PERCENT
                    ? value.add(Fraction.of(1, 100))
                    : new Fraction(value.numerator().divide(value.denominator()).add(BigInteger.ONE), BigInteger.ONE);
        }
        boolean less = target.comparator().filter(Comparator.LESS_THAN::equals).isPresent();
        return less ? value.add(Fraction.of(-1)) : value;
    }

    /** Returns the least number of persons that meets every percentage of a row, or the usual one if it states none. */
    static long persons(PlanStep row, long headcount) {
        return row.allTargets().stream()
                .map(target -> target.expression())
                .filter(target -> target.kind() == TargetKind.PERCENT)
                .mapToLong(target -> persons(target, headcount))
                .max()
                .orElseGet(() -> roundedUp(share(Fraction.of(USUAL_PERCENT), headcount)));
    }

    private static long persons(TargetExpression target, long headcount) {
        Fraction share = share(target.value().orElse(Fraction.of(USUAL_PERCENT)), headcount);
        boolean more = target.comparator().filter(Comparator.MORE_THAN::equals).isPresent();
        return more && share.isWhole() ? roundedUp(share) + 1L : roundedUp(share);
    }

    private static Fraction share(Fraction percent, long headcount) {
        return percent.multiply(Fraction.of(headcount, 100));
    }

    private static Fraction inYear(TargetExpression target) {
        Fraction value = least(target);
        for (Rate rate : target.rates()) {
            int perYear = switch (rate.per()) {
                case HALF_YEAR -> 2;
                case QUARTER -> 4;
                case MONTH -> 12;
                case WEEK -> 52;
                case DAY -> 365;
                case YEAR, PERSON, UNIT, EVENT, OTHER -> 1;
            };
            value = value.multiply(Fraction.of(perYear, rate.every()));
        }
        return value;
    }

    private static int roundedUp(Fraction value) {
        BigInteger[] parts = value.numerator().divideAndRemainder(value.denominator());
        return parts[0].min(MOST).max(BigInteger.ZERO).intValueExact() + (parts[1].signum() > 0 ? 1 : 0);
    }
}
