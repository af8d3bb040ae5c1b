package org.kmplan.rules.internal.cause;

/** What becomes of a result that follows from a finding. */
public enum Effect {
    /** What it looks at is missing: it cannot be judged before the cause is mended. */
    UNJUDGED,
    /** It sees the same fact from another side: its outcome stays. */
    SAME_FACT,
    /** It does not apply as far as can be told, which is open. */
    IDLE
}
