package org.kmplan.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program knows of its surroundings. All text is UTF-8, whatever the platform's encoding.
 *
 * @param in standard input
 * @param out standard output, for the result alone; unbuffered, since the result is written at once
 * @param err standard error, for diagnostics
 * @param colours whether standard output is a terminal that shows colours and the user has not forbidden them
 * @param columns width of the lines of text
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean colours, int columns) {
    static final int DEFAULT_COLUMNS = 100;
    private static final int MIN_COLUMNS = 40;
    private static final int MAX_COLUMNS = 400;

    /** Returns the surroundings of this process. */
    static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                coloursWanted(System.getenv()),
                columns(System.getenv()));
    }

    /** Tells whether to emphasise: on a terminal, unless {@code NO_COLOR} is set or the terminal is dumb. */
    private static boolean coloursWanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"))
                && Ansi.AUTO.enabled();
    }

    /** Returns the width that {@code COLUMNS} states, else {@value #DEFAULT_COLUMNS}. */
    static int columns(Map<String, String> environment) {
        String stated = environment.getOrDefault("COLUMNS", "");
        if (!stated.matches("[0-9]{2,3}")) {
            return DEFAULT_COLUMNS;
        }
        return Math.max(MIN_COLUMNS, Math.min(MAX_COLUMNS, Integer.parseInt(stated)));
    }

    /** Prints a diagnostic; what a document says in it cannot command the terminal. */
    void complain(String message) {
        err.println("km: " + harmless(message));
    }

    /** Prints a further line of a diagnostic. */
    void detail(String message) {
        err.println("  " + harmless(message));
    }

    /** Prints advice. */
    void hint(String message) {
        err.println("Hint: " + harmless(message));
    }

    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
    }
}
