package org.kmplan.rules.internal.fact.record;

import org.kmplan.core.time.Fraction;
import org.kmplan.core.time.Numerals;
import org.kmplan.rules.report.Argument;

/**
 * Pair of likelihood and impact with its score, as in {@code 4 × 5 = 20}.
 *
 * @param likelihood likelihood, from 1
 * @param impact impact, from 1
 * @param score product, or the score that a matrix declares
 */
public record RiskPair(int likelihood, int impact, Fraction score) {
    /** Returns the pair as messages write it, the likelihood first. */
    Argument argument() {
        String text = likelihood + " × " + impact + " = " + score;
        return Argument.name(Numerals.THAI.of(text), text);
    }
}
