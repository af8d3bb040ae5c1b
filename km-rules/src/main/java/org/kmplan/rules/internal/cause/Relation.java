package org.kmplan.rules.internal.cause;

/**
 * How the subject of a result belongs to that of the finding from which it follows.
 *
 * @param words the relation in words, such as {@code at the same row}
 * @param test test of a result, a possible cause and the plan they are about
 */
public record Relation(String words, Test test) {
    /** Test of a relation. */
    @FunctionalInterface
    interface Test {
        boolean holds(Unmet result, Unmet cause, CauseContext context);
    }
}
