package org.kmplan.core.read.internal.grid;

import org.kmplan.core.read.ProblemCode;

/** Reason for which a document is refused while it is unpacked or parsed; reported as a problem, never handed on. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    public RefusedException(ProblemCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Adds the reason to the problems. */
    public void report(Problems problems) {
        problems.add(code, String.valueOf(getMessage()), "");
    }
}
