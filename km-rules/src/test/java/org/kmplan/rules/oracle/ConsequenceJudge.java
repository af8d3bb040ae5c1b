package org.kmplan.rules.oracle;

import static org.kmplan.rules.report.Outcome.FAILED;
import static org.kmplan.rules.report.Outcome.NOT_DETERMINABLE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.rules.report.Aspect;

/**
 * What follows from what: each judgement that is not met asks who reports that the things are missing or undone which it looks
 * at. If somebody reports each of them, it follows.
 */
final class ConsequenceJudge {

    /** Rules of the plan that fail as well, where others cannot be judged any more. */
    private static final Set<String> SEE_THE_SAME = Set.of("KMP-01", "CMP-01", "LNK-01", "REC-01", "TGT-04", "PLN-07");

    private final Map<Judgement.Key, Judgement> all;
    private final Reporters who;
    private final Map<Judgement.Key, Optional<Set<Judgement.Key>>> roots = new HashMap<>();

    ConsequenceJudge(PlanIndex index, Map<Judgement.Key, Judgement> all) {
        this.all = all;
        this.who = new Reporters(index, all);
    }

    /** Tells whether a failure that follows stays one. */
    static boolean stays(Judgement.Key key) {
        return key.aspect() == Aspect.EXECUTION || SEE_THE_SAME.contains(key.rule());
    }

    /**
     * Returns the findings from which a judgement may be said to follow: none if it stands for itself, nothing if the oracle
     * does not know the reasons of which this depends.
     */
    Optional<Set<Judgement.Key>> roots(Judgement.Key key) {
        Optional<Set<Judgement.Key>> known = roots.get(key);
        if (known == null) {
            roots.put(key, Optional.of(Set.of()));
            known = find(all.get(key));
            roots.put(key, known);
        }
        return known;
    }

    private Optional<Set<Judgement.Key>> find(@Nullable Judgement judged) {
        if (judged == null || judged.outcome() != FAILED && judged.outcome() != NOT_DETERMINABLE) {
            return Optional.of(Set.of());
        }
        List<Set<Judgement.Key>> needs = new Needs(who, judged).all();
        if (needs == null) {
            return Optional.empty();
        }
        Set<Judgement.Key> found = new HashSet<>();
        for (Set<Judgement.Key> reporters : needs) {
            Set<Judgement.Key> of = new HashSet<>();
            for (Judgement.Key reporter : reporters) {
                Set<Judgement.Key> beyond = roots(reporter).orElse(Set.of());
                of.addAll(beyond.isEmpty() ? Set.of(reporter) : beyond);
            }
            of.removeIf(root -> !carries(root, judged));
            if (of.isEmpty()) {
                return Optional.of(Set.of());
            }
            found.addAll(of);
        }
        return Optional.of(found);
    }

    private boolean carries(Judgement.Key root, Judgement judged) {
        return (isMandatory(root) || !isMandatory(judged.key()))
                && (judged.outcome() != FAILED || root.aspect() == judged.key().aspect());
    }

    private boolean isMandatory(Judgement.Key key) {
        return who.index.limits.isMandatory(key.rule());
    }
}
