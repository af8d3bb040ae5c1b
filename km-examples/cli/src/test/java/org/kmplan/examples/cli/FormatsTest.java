package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");

    @TempDir
    private Path folder;

    @Test
    void the_name_of_the_file_tells_the_format() throws IOException {
        assertThat(written("report.html")).startsWith("<!DOCTYPE html>").contains("<svg", "Mend first");
        assertThat(km("check", POOR, "--format", "oscal").out()).startsWith("{\"assessment-results\"");
        assertThat(written("report.sarif")).startsWith("{\"$schema\"");
        assertThat(written("report.xml")).startsWith("<?xml").contains("<testsuite ");
        assertThat(written("report.csv")).startsWith("\uFEFFDocument,");
        Path book = folder.resolve("report.xlsx");
        assertThat(km("check", POOR, "--output", book).code()).isEqualTo(1);
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    private String written(String name) throws IOException {
        Path file = folder.resolve(name);
        Run run = km("check", POOR, "--lang", "en", "--output", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return Files.readString(file);
    }

    @Test
    void a_page_says_what_is_new_since_an_earlier_report() throws IOException {
        Path earlier = folder.resolve("earlier.json");
        km("check", POOR, "--output", earlier);
        Run run = km("check", POOR, "--lang", "en", "--format", "html", "--baseline", earlier);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Since the earlier report", "Nothing differs");
        Run refused = km("check", POOR, "--format", "sarif", "--baseline", earlier);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("with --baseline there is no --format sarif");
    }

    @Test
    void many_plans_have_a_line_each_a_page_each_or_a_row_each() throws IOException {
        Run lines = km("check", PLANS.resolve("*.txt"), "--lang", "en");
        assertThat(lines.out()).contains("✗ ", "khlong-mani-2568.txt", "✓ ", "Summary of the checks");
        assertThat(km("check", PLANS.resolve("*.txt"), "--lang", "en", "--summary-only")
                        .out())
                .contains("Summary of the checks")
                .doesNotContain("khlong-mani-2568.txt");

        Path pages = folder.resolve("pages");
        assertThat(km("check", PLANS.resolve("*.txt"), "--format", "html", "--output", pages)
                        .code())
                .isEqualTo(1);
        assertThat(Files.readString(pages.resolve("index.html")))
                .contains("href=\"plan-1.html\"", "khlong-mani-2568.txt");
        assertThat(Files.readString(pages.resolve("plan-1.html"))).contains("<svg");
        assertThat(km("check", PLANS.resolve("*.txt"), "--format", "html").err())
                .contains("--output FOLDER");

        assertThat(km("check", PLANS.resolve("*.txt"), "--format", "csv").out())
                .contains("khlong-mani-2568.txt")
                .contains("wiang-tawan-2567.txt");
    }

    @Test
    void a_document_that_cannot_be_read_is_an_error_in_every_format() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(km("check", empty, "--format", "junit").out()).contains("<error ");
        assertThat(km("check", empty, "--format", "sarif").out()).contains("\"executionSuccessful\":false");
        assertThat(km("check", empty, "--format", "oscal").out()).contains("\"unreadable\"");
        assertThat(km("check", empty, "--format", "html").out()).contains("EMPTY_DOCUMENT");
        assertThat(km("check", empty, "--format", "csv").out()).contains("empty.txt");
    }
}
