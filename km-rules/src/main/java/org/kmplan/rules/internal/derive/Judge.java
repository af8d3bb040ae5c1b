package org.kmplan.rules.internal.derive;

import java.util.Set;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Outcome;

/**
 * What the DRL rules say of a fact, for other facts that build on it: what makes the numbers of an attendance unusable stands in
 * the DRL of PRT-02 alone, and PRT-01 is told.
 */
public interface Judge {
    /** Gives facts to the rules at once, of which they are asked next, one by one. */
    default void prepare(Iterable<? extends Check> checks) {}

    /** Gives a fact to the rules, whether their results are wanted or not, and returns what they say of it. */
    Judgement judge(Check check);

    /**
     * What the rules say of a fact.
     *
     * @param outcome outcome, before any waiver
     * @param reasons words for the reasons for it, in order; none if it has passed
     * @param pending whether there is a last day that has not passed
     */
    record Judgement(Outcome outcome, Set<String> reasons, boolean pending) {
        /** Returns the reasons for which the fact fails, none if it does not. */
        public Set<String> faults() {
            return outcome == Outcome.FAILED ? reasons : Set.of();
        }
    }
}
