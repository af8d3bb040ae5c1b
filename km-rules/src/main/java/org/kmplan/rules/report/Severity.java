package org.kmplan.rules.report;

/** Weight of a rule. */
public enum Severity {
    /** A failure makes the plan non-compliant (บังคับ). */
    MANDATORY,
    /** A failure is a finding that never makes the plan non-compliant (แนะนำ). */
    RECOMMENDED
}
