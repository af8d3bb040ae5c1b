package org.kmplan.rules.internal.cause;

/**
 * How the subject of a result belongs to that of the finding from which it follows.
 *
 * @param words the relation in words, such as {@code at the same row}
 * @param near whether it holds only of findings at the row of the result and of those that lie in no row
 * @param test test of a result, a possible cause and the plan they are about
 */
public record Relation(String words, boolean near, Test test) {
    /** Returns a relation that may hold of findings anywhere. */
    static Relation of(String words, Test test) {
        return new Relation(words, false, test);
    }

    /** Returns a relation that holds only of findings at the row of the result and of those that lie in no row. */
    static Relation near(String words, Test test) {
        return new Relation(words, true, test);
    }

    /** Test of a relation. */
    @FunctionalInterface
    interface Test {
        boolean holds(Unmet result, Unmet cause, CauseContext context);
    }
}
