package org.kmplan.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckPlanTest {
    private static final Path EXPECTED =
            Path.of("src", "test", "resources", "org", "kmplan", "examples", "embedding", "khlong-mani-2568.txt");

    @Test
    void prints_verdict_and_findings() throws IOException {
        String printed = run(Path.of("..", "plans", "khlong-mani-2568.txt").toString());
        if (Boolean.getBoolean("km.update")) {
            Files.writeString(EXPECTED, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(EXPECTED));
    }

    private static String run(String plan) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            CheckPlan.main(new String[] {plan});
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
