package org.kmplan.rules.validation;

import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Severity;

/** From which weight on a demand that is not met is a violation. */
public enum FailLevel {
    /** Mandatory demands alone. */
    MANDATORY,
    /** Recommended demands, too. */
    RECOMMENDED;

    /** Tells whether a result is a violation. */
    boolean isReached(Finding finding) {
        return finding.outcome() == Outcome.FAILED && (this == RECOMMENDED || finding.severity() == Severity.MANDATORY);
    }
}
