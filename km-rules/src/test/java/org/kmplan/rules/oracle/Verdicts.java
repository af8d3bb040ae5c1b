package org.kmplan.rules.oracle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/** Judgements being collected; used by one thread. */
final class Verdicts {
    static final String PLAN = "plan";

    private static final int USUAL_NUMBER = 512;

    private final Map<Judgement.Key, Judgement> all = new HashMap<>(2 * USUAL_NUMBER);
    private final Map<Aspect, Set<String>> judged = new EnumMap<>(Aspect.class);

    Verdicts() {
        for (Aspect aspect : Aspect.values()) {
            judged.put(aspect, new HashSet<>());
        }
    }

    void plan(String rule, String subject, Outcome outcome) {
        add(rule, Aspect.PLAN, subject, outcome, null, null);
    }

    void plan(String rule, String subject, boolean holds, @Nullable Object expected, @Nullable Object actual) {
        add(rule, Aspect.PLAN, subject, outcome(holds), expected, actual);
    }

    void plan(String rule, String subject, Outcome outcome, @Nullable Object expected, @Nullable Object actual) {
        add(rule, Aspect.PLAN, subject, outcome, expected, actual);
    }

    void done(String rule, String subject, Outcome outcome, @Nullable Object expected, @Nullable Object actual) {
        add(rule, Aspect.EXECUTION, subject, outcome, expected, actual);
    }

    void done(String rule, String subject, Ruling ruling, @Nullable Object expected, @Nullable Object actual) {
        add(rule, Aspect.EXECUTION, subject, ruling, expected, actual);
    }

    void plan(String rule, String subject, Ruling ruling, @Nullable Object expected, @Nullable Object actual) {
        add(rule, Aspect.PLAN, subject, ruling, expected, actual);
    }

    private void add(
            String rule,
            Aspect aspect,
            String subject,
            Outcome outcome,
            @Nullable Object expected,
            @Nullable Object actual) {
        add(rule, aspect, subject, new Ruling(outcome, Set.of()), expected, actual);
    }

    private void add(
            String rule,
            Aspect aspect,
            String subject,
            Ruling ruling,
            @Nullable Object expected,
            @Nullable Object actual) {
        Judgement judgement = new Judgement(
                new Judgement.Key(rule, aspect, subject), ruling.outcome(), ruling.reasons(), expected, actual);
        all.merge(judgement.key(), judgement, Judgement::weightier);
        judged.get(aspect).add(rule);
    }

    /** Gives each of the rules that judged nothing one judgement of the plan as a whole. */
    void complete(Aspect aspect, Iterable<String> rules, Outcome outcome) {
        for (String rule : rules) {
            if (!judged.get(aspect).contains(rule)) {
                add(rule, aspect, PLAN, outcome, null, null);
            }
        }
    }

    /** Leaves out what rules judge that are switched off: of those that every policy knows it is said that they do not apply. */
    void leaveOut(Limits limits) {
        Set<Judgement.Key> said = new HashSet<>();
        all.keySet().removeIf(key -> {
            boolean off = !limits.isOn(key.rule());
            if (off && !Limits.OPTIONAL.contains(key.rule())) {
                said.add(new Judgement.Key(key.rule(), key.aspect(), PLAN));
            }
            return off;
        });
        said.forEach(key -> add(key.rule(), key.aspect(), PLAN, Outcome.NOT_APPLICABLE, null, null));
    }

    Map<Judgement.Key, Judgement> all() {
        return Collections.unmodifiableMap(all);
    }

    static Outcome outcome(boolean holds) {
        return holds ? Outcome.PASSED : Outcome.FAILED;
    }
}
