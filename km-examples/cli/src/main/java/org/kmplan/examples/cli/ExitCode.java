package org.kmplan.examples.cli;

/** Exit codes of the program. */
final class ExitCode {
    /** Nothing was found at or above the fail level. */
    static final int FINE = 0;
    /** At least one demand at or above the fail level is not met. */
    static final int FINDINGS = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** An input could not be read, wholly or in part; what could be read was still reported. Wins over {@link #FINDINGS}. */
    static final int UNREADABLE = 3;
    /** The program itself failed. */
    static final int INTERNAL = 70;

    private ExitCode() {}
}
