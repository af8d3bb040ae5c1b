package org.kmplan.examples.service.plan;

/** Too many documents are being judged; the request can be sent again. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int retryAfterSeconds;

    BusyException(String message, int retryAfterSeconds) {
        super(message, null, false, false);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Returns after how many seconds it is worth asking again. */
    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
