package org.kmplan.core.annotate.internal;

/** Reason for which a part of an Office file cannot be changed. */
public final class DamagedPartException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes the reason, in English. */
    public DamagedPartException(String reason) {
        super(reason);
    }
}
