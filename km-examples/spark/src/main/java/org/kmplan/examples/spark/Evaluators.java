package org.kmplan.examples.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.PolicyJson;

/**
 * Evaluators of this JVM: one for each policy, which all tasks share. Building one takes as long as judging hundreds of plans.
 */
final class Evaluators {
    private static final Map<String, ComplianceEvaluator> BY_POLICY = new ConcurrentHashMap<>();
    private static final AtomicInteger BUILT = new AtomicInteger();

    private Evaluators() {}

    /**
     * Returns the evaluator by the policies of a document.
     *
     * @param policies text of a document of policies; blank for the standard policy
     * @throws org.kmplan.core.json.JsonReadException if the document has faults
     */
    static ComplianceEvaluator by(String policies) {
        return BY_POLICY.computeIfAbsent(policies, Evaluators::build);
    }

    /** Returns how many were built in this JVM. */
    static int built() {
        return BUILT.get();
    }

    private static ComplianceEvaluator build(String policies) {
        BUILT.incrementAndGet();
        return policies.isBlank()
                ? ComplianceEvaluator.standard()
                : ComplianceEvaluator.of(
                        PolicyJson.readSet("policies", policies).orElseThrow().get(0));
    }
}
