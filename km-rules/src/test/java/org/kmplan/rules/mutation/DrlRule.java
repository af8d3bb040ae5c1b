package org.kmplan.rules.mutation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Outcome;

/**
 * Rule of a DRL file: the facts at which it looks, what must hold of one, and what it then reports.
 *
 * @param name name, such as {@code KMP-03 too-few}
 * @param fact type of the facts
 * @param conditions what must hold; the first that does not ends it
 * @param outcome outcome that it reports, none for an observation
 */
record DrlRule(String name, Class<? extends Check> fact, List<Expr> conditions, Optional<Outcome> outcome) {
    /** Returns the id of the catalogue entry. */
    String id() {
        return name.substring(0, name.indexOf(' '));
    }

    /** Returns the key of the message. */
    String key() {
        return name.replace(' ', '.');
    }

    DrlRule withConditions(List<Expr> others) {
        return new DrlRule(name, fact, others, outcome);
    }

    /** Tells whether the rule reports a fact. */
    boolean reports(FactValues values) {
        for (Expr condition : conditions) {
            if (!condition.holds(values)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the pattern, as DRL. */
    String pattern() {
        return conditions.stream()
                .map(Expr::toString)
                .collect(Collectors.joining(", ", fact.getSimpleName() + "( ", " )"));
    }
}
