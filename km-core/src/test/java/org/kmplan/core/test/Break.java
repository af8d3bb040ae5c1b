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
 * @param fails ids of the rules that fail then, these and no others
 * @param undecided ids of the rules that may become undecidable beside them
 * @param change break of a compliant plan carried out in full, with an as-of date on or after the end of its fiscal year
 */
public record Break(
        String name,
        String description,
        LooksAt looksAt,
        Set<String> fails,
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
        undecided = new TreeSet<>(undecided);
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
