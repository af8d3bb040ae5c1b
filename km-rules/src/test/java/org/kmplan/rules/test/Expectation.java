package org.kmplan.rules.test;

import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.report.Finding;

/**
 * Expectation about a result of a built-in rule, which has held; see {@link RuleVerifier#whileListening}.
 *
 * @param input what was judged
 * @param policy by which policy
 * @param result result that the expectation is about
 * @param part what of the result was expected
 * @param key key of the message that was expected; empty for an outcome and for no observation
 */
public record Expectation(EvaluationInput input, CompliancePolicy policy, Finding result, Part part, String key) {
    /** Part of a result. */
    public enum Part {
        /** The outcome. */
        OUTCOME,
        /** A reason. */
        REASON,
        /** An observation. */
        OBSERVATION,
        /** That there is no observation. */
        NO_OBSERVATION
    }
}
