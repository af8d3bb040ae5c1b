package org.kmplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.kmplan.rules.report.Language;

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

    /** Returns what the program did with empty standard input; its diagnostics are in English unless something says otherwise. */
    static Run km(Object... args) {
        return withInput(new byte[0], args);
    }

    /** Returns what the program did for somebody who says nothing of the language. */
    static Run inThai(Object... args) {
        return run(Language.TH, new byte[0], args);
    }

    /** Returns what the program did with this on standard input. */
    static Run withInput(byte[] input, Object... args) {
        return run(Language.EN, input, args);
    }

    /** Returns surroundings in which nothing is read and what is written is lost. */
    static Terminal terminal(Language language) {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                Terminal.DEFAULT_COLUMNS,
                new Session(LAST_OUTPUTS, language));
    }

    private static Run run(Language language, byte[] input, Object... args) {
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
                new Session(LAST_OUTPUTS, language));
        int code = Km.run(terminal, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
