package org.kmplan.core.read;

/** Reason for which a document is refused while it is unpacked or parsed; reported as a problem, never handed on. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    RefusedException(ProblemCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Adds the reason to the problems. */
    void report(Problems problems) {
        problems.add(code, String.valueOf(getMessage()), "");
    }
}
