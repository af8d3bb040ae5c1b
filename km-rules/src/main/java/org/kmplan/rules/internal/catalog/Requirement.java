package org.kmplan.rules.internal.catalog;

import java.math.BigInteger;
import java.util.Optional;
import org.kmplan.core.time.Fraction;

/**
 * Least value that is demanded of what was done, and where it comes from: the plan's own target wins over the policy.
 *
 * @param least least value
 * @param strict whether the value itself is not enough ("more than 80 percent")
 * @param target target of the plan that states it; empty if it is the policy's
 */
public record Requirement(Fraction least, boolean strict, Optional<String> target) {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    /** Returns the least whole number that satisfies the requirement; for absurd ones a number that no count reaches. */
    public int leastWhole() {
        BigInteger[] parts = least.numerator().divideAndRemainder(least.denominator());
        boolean exact = parts[1].signum() == 0;
        return parts[0].add(exact && !strict ? BigInteger.ZERO : BigInteger.ONE)
                .max(BigInteger.ZERO)
                .min(MOST)
                .intValueExact();
    }
}
