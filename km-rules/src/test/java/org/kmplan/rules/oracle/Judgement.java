package org.kmplan.rules.oracle;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/**
 * Outcome of one rule for one subject with the values that decided it.
 *
 * @param key rule, aspect and subject
 * @param outcome outcome
 * @param reasons names of the reasons, such as {@code too-few}; empty if it has passed or they are not told apart
 * @param expected value demanded, if there is one
 * @param actual value found, if there is one
 */
public record Judgement(
        Key key,
        Outcome outcome,
        Set<String> reasons,
        @Nullable Object expected,
        @Nullable Object actual) {
    /**
     * What is judged.
     *
     * @param rule id of the rule
     * @param aspect what the rule looks at
     * @param subject path of the subject
     */
    public record Key(String rule, Aspect aspect, String subject) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRule = rule.compareTo(other.rule);
            int byAspect = byRule != 0 ? byRule : aspect.compareTo(other.aspect);
            return byAspect != 0 ? byAspect : subject.compareTo(other.subject);
        }
    }

    /** Returns the weightier of two judgements of one subject: a failure, then what cannot be judged. */
    static Judgement weightier(Judgement left, Judgement right) {
        return rank(left.outcome) <= rank(right.outcome) ? left : right;
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> 0;
            case NOT_DETERMINABLE -> 1;
            case NOT_APPLICABLE -> 2;
            case NOT_YET_DUE -> 3;
            case WAIVED -> 4;
            case PASSED -> 5;
        };
    }
}
