package org.kmplan.examples.service.plan;

/** A document is larger than any that is taken. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLargeException(long bytes) {
        super("Document of " + bytes + " bytes", null, false, false);
    }
}
