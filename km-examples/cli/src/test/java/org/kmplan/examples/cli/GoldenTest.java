package org.kmplan.examples.cli;

import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Whole outputs, so that every change of them is seen in a review. */
class GoldenTest {
    @Test
    void report_in_thai() throws IOException {
        Golden.assertSame("khlong-mani-2568.th.txt", check("th"));
    }

    @Test
    void report_in_english() throws IOException {
        Golden.assertSame("khlong-mani-2568.en.txt", check("en"));
    }

    @Test
    void plan_as_read() throws IOException {
        byte[] plan = Files.readAllBytes(PLANS.resolve("khlong-mani-2568.txt"));
        Golden.assertSame(
                "khlong-mani-2568.read.txt", Run.withInput(plan, "read", "-").out());
    }

    @Test
    void rules_in_thai() throws IOException {
        Golden.assertSame("rules.th.txt", km("rules").out());
    }

    private static String check(String language) throws IOException {
        byte[] plan = Files.readAllBytes(PLANS.resolve("khlong-mani-2568.txt"));
        return Run.withInput(plan, "check", "-", "--lang", language).out();
    }
}
