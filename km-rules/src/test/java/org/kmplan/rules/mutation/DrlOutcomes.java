package org.kmplan.rules.mutation;

import java.util.Set;
import java.util.TreeSet;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Outcome;

/** Outcomes that the built-in DRL can give. */
public final class DrlOutcomes {
    private DrlOutcomes() {}

    /** Returns {@code KMP-03 PLAN FAILED} and so on: what DRL rules report, and that a check passes if none reports it. */
    public static Set<String> all() {
        Set<String> outcomes = new TreeSet<>();
        for (DrlRule rule : DrlFiles.rules()) {
            String looked = rule.id() + " " + aspect(rule.fact()) + " ";
            outcomes.add(looked + Outcome.PASSED);
            rule.outcome().ifPresent(outcome -> outcomes.add(looked + outcome));
        }
        return outcomes;
    }

    /** Returns {@code KMP-03 too-few} and so on: the names of the rules that report an outcome. */
    public static Set<String> reasons() {
        Set<String> reasons = new TreeSet<>();
        for (DrlRule rule : DrlFiles.rules()) {
            if (rule.outcome().isPresent()) {
                reasons.add(rule.name());
            }
        }
        return reasons;
    }

    /** Returns the aspect of the facts of a type: that of plans, unless the type says otherwise. */
    private static Aspect aspect(Class<? extends Check> fact) {
        try {
            return fact.getMethod("aspect").getDeclaringClass() == Check.class ? Aspect.PLAN : Aspect.EXECUTION;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(fact + ": has no aspect", e);
        }
    }
}
