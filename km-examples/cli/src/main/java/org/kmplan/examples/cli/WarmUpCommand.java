package org.kmplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.kmplan.rules.report.Language;
import picocli.CommandLine.Command;

/** Does once, for nobody, what most runs do: so that the script that starts the program can make an archive of the classes. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String SAMPLE = "wiang-tawan-2567.txt";

    @Override
    public Integer call() throws IOException {
        byte[] plan;
        try (InputStream sample = WarmUpCommand.class.getResourceAsStream(SAMPLE)) {
            plan = Objects.requireNonNull(sample, SAMPLE).readAllBytes();
        }
        int code = run(plan, "check", "-");
        code = Math.max(code, run(plan, "check", "-", "--format", "json", "--lang", "en"));
        return Math.max(code, run(plan, "read", "-"));
    }

    private static int run(byte[] plan, String... args) {
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Km.run(
                new Terminal(
                        new ByteArrayInputStream(plan),
                        nobody,
                        nobody,
                        false,
                        Terminal.DEFAULT_COLUMNS,
                        new Session(LastOutputs.of(Map.of()), Language.TH)),
                args);
    }
}
