package org.kmplan.rules.oracle;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/** Count of what was compared: plans, results and the values that decided them; used by one thread. */
final class Census {
    private static final int ASPECTS = Aspect.values().length;
    private static final int OUTCOMES = Outcome.values().length;

    private final Map<String, long[]> byRule = new HashMap<>();
    private final Set<String> given = new TreeSet<>();
    private long plans;
    private long reasons;
    private long values;
    private long causes;

    /** Counts a plan, with or without records. */
    void plan() {
        plans++;
    }

    /** Counts a result of which both have the same outcome, with the reasons that the library gives. */
    void result(Judgement judgement) {
        for (String reason : judgement.reasons()) {
            given.add(judgement.key().rule() + " " + reason);
        }
        long[] counts = byRule.computeIfAbsent(judgement.key().rule(), rule -> new long[ASPECTS * OUTCOMES]);
        counts[
                judgement.key().aspect().ordinal() * OUTCOMES
                        + judgement.outcome().ordinal()]++;
    }

    /** Counts a result of which both give the reasons. */
    void reasons() {
        reasons++;
    }

    /** Counts a deciding value that both give. */
    void value() {
        values++;
    }

    /** Counts a result for which both name the same cause. */
    void cause() {
        causes++;
    }

    long plans() {
        return plans;
    }

    long results() {
        return outcomes().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the reasons that occurred, as {@code KMP-03 too-few} and so on. */
    Set<String> given() {
        return Collections.unmodifiableSet(given);
    }

    long reasonsGiven() {
        return reasons;
    }

    long values() {
        return values;
    }

    long causes() {
        return causes;
    }

    /** Returns the number of results by {@code KMP-03 EXECUTION FAILED} and so on, of those that occurred. */
    SortedMap<String, Long> outcomes() {
        SortedMap<String, Long> outcomes = new TreeMap<>();
        byRule.forEach((rule, counts) -> {
            for (Aspect aspect : Aspect.values()) {
                for (Outcome outcome : Outcome.values()) {
                    long count = counts[aspect.ordinal() * OUTCOMES + outcome.ordinal()];
                    if (count > 0) {
                        outcomes.put(rule + " " + aspect + " " + outcome, count);
                    }
                }
            }
        });
        return outcomes;
    }
}
