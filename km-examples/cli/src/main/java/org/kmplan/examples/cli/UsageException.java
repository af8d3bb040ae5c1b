package org.kmplan.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong use of a command, with advice on the right one. */
final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    UsageException(CommandLine command, String message, String hint) {
        super(command, message);
        this.hint = hint;
    }

    /** Returns the exception of a diagnostic and the advice that belongs to it; see {@link Words}. */
    static UsageException of(CommandLine command, Terminal terminal, String key, Object... values) {
        return new UsageException(command, terminal.text(key, values), terminal.text(key + ".hint", values));
    }

    /** Returns what to do instead. */
    String hint() {
        return hint;
    }
}
