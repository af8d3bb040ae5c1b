package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.core.test.HostileDocuments;

/** What parsers, the rules engine and writers of workbooks have to say stays with them: the program alone speaks. */
class SilenceTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");

    @TempDir
    private Path folder;

    @Test
    void nothing_but_the_program_writes_to_standard_output_and_standard_error() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            for (String name : HostileDocuments.names()) {
                Path file = Files.write(folder.resolve(name), HostileDocuments.of(name));
                assertThat(km("check", file).code()).as(name).isEqualTo(3);
                String option = name.endsWith(".json") ? "--policy" : "--records";
                if (!name.endsWith(".txt") && !name.endsWith(".html")) {
                    assertThat(km("check", GOOD, option, file, "--as-of", "2567-09-30")
                                    .code())
                            .as(name)
                            .isEqualTo(3);
                }
                Files.delete(file);
            }
            Path rules = Files.writeString(
                    folder.resolve("own.rules.json"),
                    "{\"schema\": \"https://kmplan.org/schema/rules-1.json\", \"drl\": [\"own.drl\"], \"rules\": []}");
            Files.writeString(folder.resolve("own.drl"), "package x; rule \"a\" when ( then <!-- end");
            assertThat(km("check", GOOD, "--rules", rules).code()).isEqualTo(3);
            assertThat(km("records-template", GOOD, "--output", folder.resolve("records.xlsx"))
                            .code())
                    .isZero();
            assertThat(km("check", GOOD, "--output", folder.resolve("report.xlsx"))
                            .code())
                    .isZero();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
