package org.kmplan.rules.report;

/** What a rule looks at. */
public enum Aspect {
    /** What the plan says. */
    PLAN,
    /** What the records show was done by the as-of date. */
    EXECUTION
}
