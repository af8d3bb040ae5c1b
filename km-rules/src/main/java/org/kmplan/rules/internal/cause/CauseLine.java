package org.kmplan.rules.internal.cause;

import java.util.Set;
import java.util.TreeSet;
import org.kmplan.rules.report.Aspect;

/**
 * Line of the table of causes: results that follow from findings.
 *
 * @param rules ids of the rules whose results follow
 * @param aspect their aspect
 * @param reasons words for the reasons that follow
 * @param cause rule whose findings are the cause
 * @param causeAspect its aspect
 * @param causeReasons words for its reasons, of which the finding has one; any if there are none
 * @param relation how the two subjects belong together
 * @param effect what becomes of the result
 * @param because why it follows
 */
public record CauseLine(
        Set<String> rules,
        Aspect aspect,
        Set<String> reasons,
        String cause,
        Aspect causeAspect,
        Set<String> causeReasons,
        Relation relation,
        Effect effect,
        String because) {
    /**
     * Rule with an aspect and reasons.
     *
     * @param rules ids with blanks between them
     * @param reasons words with blanks between them; any reason if empty
     */
    record Side(Aspect aspect, String rules, String reasons) {}

    static Side plan(String rules, String reasons) {
        return new Side(Aspect.PLAN, rules, reasons);
    }

    static Side done(String rules, String reasons) {
        return new Side(Aspect.EXECUTION, rules, reasons);
    }

    static CauseLine of(Side follows, Side cause, Relation relation, Effect effect, String because) {
        return new CauseLine(
                words(follows.rules()),
                follows.aspect(),
                words(follows.reasons()),
                cause.rules(),
                cause.aspect(),
                words(cause.reasons()),
                relation,
                effect,
                because);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Set.of(text.split(" ", -1)));
    }

    /** Tells whether a finding is one of which results of this line may follow. */
    boolean isCause(Unmet other) {
        return other.rule().equals(cause)
                && other.finding().aspect() == causeAspect
                && (causeReasons.isEmpty() || other.reasons().stream().anyMatch(causeReasons::contains));
    }
}
