package org.kmplan.rules.report;

/**
 * What a result comes to: its outcome, and how much that weighs.
 *
 * @param outcome outcome
 * @param severity weight of the rule under the policy
 */
public record Judgement(Outcome outcome, Severity severity) {
    /** Returns what a result comes to. */
    public static Judgement of(Finding result) {
        return new Judgement(result.outcome(), result.severity());
    }

    /**
     * Tells whether this comes to the same as the other: the weight counts only where it changes a verdict, that is for
     * failures and for what could not be determined.
     */
    boolean isAs(Judgement other) {
        boolean weighs = outcome == Outcome.FAILED || outcome == Outcome.NOT_DETERMINABLE;
        return outcome == other.outcome && (!weighs || severity == other.severity);
    }
}
