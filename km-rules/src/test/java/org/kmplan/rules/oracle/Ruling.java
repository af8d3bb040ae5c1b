package org.kmplan.rules.oracle;

import java.util.Set;
import org.kmplan.rules.report.Outcome;

/**
 * Outcome with its reasons.
 *
 * @param outcome outcome
 * @param reasons names of the reasons, such as {@code too-few}; none for what has passed
 */
record Ruling(Outcome outcome, Set<String> reasons) {
    static final Ruling PASSED = new Ruling(Outcome.PASSED, Set.of());
    static final Ruling PENDING = new Ruling(Outcome.NOT_YET_DUE, Set.of("pending"));

    static Ruling failed(String... reasons) {
        return new Ruling(Outcome.FAILED, Set.of(reasons));
    }

    static Ruling undetermined(String... reasons) {
        return new Ruling(Outcome.NOT_DETERMINABLE, Set.of(reasons));
    }
}
