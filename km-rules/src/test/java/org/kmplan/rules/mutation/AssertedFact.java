package org.kmplan.rules.mutation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.test.Expectation;

/** Fact of an evaluation, and what tests assert of its result. */
final class AssertedFact {
    private final Check fact;
    private final FactValues values;
    private final Set<Claim> claims = new LinkedHashSet<>();
    private final Set<Verdict> verdicts = new LinkedHashSet<>();

    AssertedFact(Check fact) {
        this.fact = fact;
        this.values = FactValues.of(fact);
    }

    /** What a test asserts of a result. */
    private record Claim(Expectation.Part part, Outcome outcome, String key) {
        boolean holdsFor(Verdict verdict) {
            return switch (part) {
                case OUTCOME -> verdict.outcome() == outcome;
                case REASON ->
                    verdict.reasons().contains(key)
                            || (verdict.outcome() == Outcome.PASSED && outcome == Outcome.PASSED);
                case OBSERVATION -> verdict.observations().contains(key);
                case NO_OBSERVATION -> verdict.observations().isEmpty();
            };
        }
    }

    Check fact() {
        return fact;
    }

    FactValues values() {
        return values;
    }

    /** Takes an expectation about the result of the fact. */
    void add(Expectation expectation) {
        claims.add(new Claim(expectation.part(), expectation.result().outcome(), expectation.key()));
    }

    /** Takes all that a decision table says of the fact. */
    void add(Verdict verdict) {
        verdicts.add(verdict);
    }

    /** Tells whether tests assert anything of the result. */
    boolean isAsserted() {
        return !claims.isEmpty() || !verdicts.isEmpty();
    }

    /** Tells whether everything that tests assert holds for a verdict. */
    boolean agreesWith(Verdict verdict) {
        return claims.stream().allMatch(claim -> claim.holdsFor(verdict))
                && verdicts.stream().allMatch(verdict::equals);
    }
}
