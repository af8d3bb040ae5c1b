package org.kmplan.rules.report;

import java.util.Collection;

/** Judgement of one aspect of a plan. */
public enum Verdict {
    /** Every mandatory demand that could be judged is met. */
    COMPLIANT,
    /** At least one mandatory demand is not met. */
    NON_COMPLIANT,
    /** Nothing mandatory failed, but something mandatory could not be judged. */
    NOT_DETERMINABLE,
    /** Nothing mandatory failed and all could be judged, but something is not yet due. */
    ON_COURSE;

    /**
     * Returns the verdict on results of one aspect: any mandatory failure is non-compliant; else any mandatory result that
     * is not determinable makes the whole so; else anything not yet due is on course; else it is compliant.
     */
    public static Verdict of(Collection<Finding> results) {
        boolean undetermined = false;
        boolean pending = false;
        for (Finding result : results) {
            boolean mandatory = result.severity() == Severity.MANDATORY;
            if (mandatory && result.outcome() == Outcome.FAILED) {
                return NON_COMPLIANT;
            }
            undetermined |= mandatory && result.outcome() == Outcome.NOT_DETERMINABLE;
            pending |= result.outcome() == Outcome.NOT_YET_DUE;
        }
        return undetermined ? NOT_DETERMINABLE : pending ? ON_COURSE : COMPLIANT;
    }
}
