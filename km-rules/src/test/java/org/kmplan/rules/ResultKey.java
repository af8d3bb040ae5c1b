package org.kmplan.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;

/**
 * What a result is about; unique in a report.
 *
 * @param rule rule
 * @param aspect aspect
 * @param subject subject
 */
record ResultKey(String rule, Aspect aspect, String subject) {
    /** Returns the results of a report by what they are about. */
    static Map<ResultKey, Finding> results(ComplianceReport report) {
        Map<ResultKey, Finding> results = new LinkedHashMap<>();
        report.results()
                .forEach(result ->
                        results.put(new ResultKey(result.rule().value(), result.aspect(), result.subject()), result));
        return results;
    }

    /** Hands on the two outcomes of whatever both reports are about. */
    static void compare(ComplianceReport one, ComplianceReport other, Pair pair) {
        compare(one, other, Finding::outcome, pair);
    }

    /**
     * Hands on the two outcomes of whatever both reports are about. What cannot be judged in the second because of a finding
     * counts as failed there: that finding says what its own would.
     */
    static void compareFindings(ComplianceReport one, ComplianceReport other, Pair pair) {
        compare(one, other, ResultKey::asFound, pair);
    }

    private static Outcome asFound(Finding result) {
        return result.causedBy().isPresent() && result.outcome() == Outcome.NOT_DETERMINABLE
                ? Outcome.FAILED
                : result.outcome();
    }

    private static void compare(
            ComplianceReport one, ComplianceReport other, Function<Finding, Outcome> outcome, Pair pair) {
        Map<ResultKey, Finding> others = results(other);
        results(one).forEach((key, result) -> {
            Finding after = others.get(key);
            if (after != null) {
                pair.accept(key, result.outcome(), outcome.apply(after));
            }
        });
    }

    /** Takes two outcomes about the same. */
    interface Pair {
        void accept(ResultKey key, Outcome before, Outcome after);
    }

    /** Returns the rule and its aspect. */
    String looked() {
        return rule + " " + aspect;
    }

    /** Tells whether the subject is a path or lies within it. */
    boolean isWithin(String path) {
        return (subject + "/").startsWith(path + "/");
    }

    @Override
    public String toString() {
        return looked() + " " + subject;
    }
}
