package org.kmplan.core.test;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * One named way in which a compliant plan, or the records of a plan carried out in full, can be broken.
 *
 * @param name name, unique among the breaks
 * @param description what is wrong then
 * @param looksAt what is broken, and so the aspect in which rules object
 * @param fails ids of the rules that have a finding of their own then, these and no others
 * @param follows ids of the rules that fail or cannot be judged because of that finding
 * @param undecided ids of the rules that may become undecidable beside them
 * @param change break of a compliant plan carried out in full, with an as-of date on or after the end of its fiscal year
 */
public record Break(
        String name,
        String description,
        LooksAt looksAt,
        Set<String> fails,
        Set<String> follows,
        Set<String> undecided,
        UnaryOperator<Situation> change) {

    /** What a break breaks. */
    public enum LooksAt {
        /** The plan: rules object in their plan aspect. */
        PLAN,
        /** The records: rules object in their execution aspect. */
        RECORDS
    }

    /** Keeps the ids in order. */
    public Break {
        fails = new TreeSet<>(fails);
        follows = new TreeSet<>(follows);
        undecided = new TreeSet<>(undecided);
    }

    /** Returns the ids of the rules whose demands are not met then: of the cause and of what follows. */
    public Set<String> objects() {
        Set<String> rules = new TreeSet<>(fails);
        rules.addAll(follows);
        return rules;
    }

    /** Returns the situation, broken in this way. */
    public Situation applyTo(Situation situation) {
        return change.apply(situation);
    }

    /** Returns the name, for test reports. */
    @Override
    public String toString() {
        return name;
    }
}
