package org.kmplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the program within the test.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
    /** Folder of the sample plans. */
    static final Path PLANS = Path.of("..", "plans");

    /** What the runs of all tests wrote last. */
    static final LastOutputs LAST_OUTPUTS = LastOutputs.in(Path.of("target", "last-outputs"));

    /** Returns what the program did with empty standard input. */
    static Run km(Object... args) {
        return withInput(new byte[0], args);
    }

    /** Returns what the program did with this on standard input. */
    static Run withInput(byte[] input, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Terminal.DEFAULT_COLUMNS,
                LAST_OUTPUTS);
        int code = Km.run(terminal, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
