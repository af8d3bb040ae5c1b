package org.kmplan.rules.fact;

import java.util.Map;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;

/**
 * Fact that stands for one result: one rule and aspect, looking at one subject. The check has passed unless a DRL rule of
 * the same id says otherwise.
 */
public interface Check {
    /** Returns the id of the rule, such as {@code KMP-01}. */
    String rule();

    /** Returns what is looked at. */
    Place at();

    /** Returns the aspect. */
    default Aspect aspect() {
        return Aspect.PLAN;
    }

    /**
     * Returns the values that decide, by the name that messages give them; what is demanded and what was found, where they
     * are values, as {@code expected} and {@code actual}.
     */
    Map<String, Argument> values();
}
