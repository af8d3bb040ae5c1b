package org.kmplan.core.read.internal.grid;

import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.text.Phrase;

/** Reason for which a document is refused while it is unpacked or parsed; reported as a problem, never handed on. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Phrase reason;

    public RefusedException(ProblemCode code, Phrase reason) {
        super(reason.english(), null, false, false);
        this.code = code;
        this.reason = reason;
    }

    /** Adds the reason to the problems. */
    public void report(Problems problems) {
        problems.add(code, reason, "");
    }
}
