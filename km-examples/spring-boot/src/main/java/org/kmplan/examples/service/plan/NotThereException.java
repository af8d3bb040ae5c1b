package org.kmplan.examples.service.plan;

/** What is asked for does not exist, or not for the one who asks: the two cannot be told apart. */
public final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotThereException(String what) {
        super(what, null, false, false);
    }
}
