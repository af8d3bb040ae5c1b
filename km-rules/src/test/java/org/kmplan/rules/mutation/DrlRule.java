package org.kmplan.rules.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Outcome;

/**
 * Rule of a DRL file for one id: the facts at which it looks, what must hold of one, and what it then reports. A rule that
 * serves several ids is one for each of them here.
 *
 * @param name id and reason, such as {@code KMP-03 too-few}
 * @param fact type of the facts
 * @param conditions what must hold; the first that does not ends it
 * @param call method of the collector that it calls, such as {@code failed}
 */
record DrlRule(String name, Class<? extends Check> fact, List<Expr> conditions, String call) {
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "failed", Outcome.FAILED,
            "missed", Outcome.FAILED,
            "notDeterminable", Outcome.NOT_DETERMINABLE,
            "open", Outcome.NOT_DETERMINABLE,
            "missing", Outcome.NOT_DETERMINABLE,
            "dueUnknown", Outcome.NOT_DETERMINABLE,
            "notApplicable", Outcome.NOT_APPLICABLE,
            "notYetDue", Outcome.NOT_YET_DUE,
            "pending", Outcome.NOT_YET_DUE);

    /** Tells whether the collector has a method of that name. */
    static boolean isCall(String name) {
        return name.equals("observed") || name.equals("soFar") || OUTCOMES.containsKey(name);
    }

    /** Returns the outcome that it reports, none for an observation. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(OUTCOMES.get(call));
    }

    /** Returns the id of the catalogue entry. */
    String id() {
        return name.substring(0, name.indexOf(' '));
    }

    /** Returns the word for the reason. */
    String reason() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** Returns the key of the message. */
    String key() {
        return name.replace(' ', '.');
    }

    DrlRule withConditions(List<Expr> others) {
        return new DrlRule(name, fact, others, call);
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
