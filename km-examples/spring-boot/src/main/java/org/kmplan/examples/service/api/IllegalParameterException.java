package org.kmplan.examples.service.api;

/** A parameter has a value that it cannot have. */
final class IllegalParameterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IllegalParameterException(String name) {
        super("Parameter " + name + " has a value that it cannot have", null, false, false);
    }
}
