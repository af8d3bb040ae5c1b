package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.rules.report.Language;

class KmTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");

    @TempDir
    Path folder;

    @Test
    void without_a_command_says_which_there_are() {
        assertThat(km()).isEqualTo(new Run(2, "", """
                        km: expected a command: check, read, annotate, rules, explain, records-template, help, completion
                        Hint: 'km check PLAN' checks a plan; 'km --help' shows all commands
                        """));
    }

    @Test
    void prints_help_and_version_on_standard_output() {
        assertThat(km("--help").code()).isZero();
        assertThat(km("--help").out())
                .contains("check", "read", "rules", "Exit codes")
                .doesNotContain("--debug");
        assertThat(km("check", "--help").out()).contains("--fail-level", "--as-of");
        assertThat(km("--version").out()).matches("km [0-9].*\\R");
    }

    @Test
    void exit_code_follows_the_fail_level() {
        assertThat(km("check", GOOD).code()).isZero();
        assertThat(km("check", POOR).code()).isEqualTo(1);
        assertThat(km("check", POOR, "--fail-level", "never").code()).isZero();
        assertThat(km("check", POOR, "--fail-level", "Recommended").code()).isEqualTo(1);
    }

    @Test
    void diagnostics_stay_off_standard_output_and_findings_off_standard_error() {
        Run run = km("check", POOR);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("ไม่เป็นไปตามหลักเกณฑ์", "khlong-mani-2568.txt:37");
        assertThat(km("check", POOR, "--lang", "en").out()).contains("Must be mended");
    }

    @Test
    void reads_standard_input() throws IOException {
        Run run = Run.withInput(Files.readAllBytes(GOOD), "check", "-", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"source\": \"-\"", "\"document\": \"stdin\"");
    }

    @Test
    void misspelt_words_are_met_with_a_suggestion() {
        assertError(2, km("chek", GOOD), "unknown command 'chek'", "did you mean 'check'?");
        assertError(2, km("check", "--fromat", "json", GOOD), "unknown option '--fromat'", "did you mean '--format'?");
        assertError(
                2,
                km("check", GOOD, "--format", "xml"),
                "expected one of text, json, ndjson, html, xlsx, csv, junit, sarif, oscal",
                "--help");
        assertError(2, km("check"), "expected PLAN, which is missing", "--help");
        assertError(2, km("check", GOOD, "--lang"), "--lang", "--help");
    }

    @Test
    void days_are_strict_and_may_have_buddhist_years() {
        assertThat(km("check", GOOD, "--format", "json", "--as-of", "2566-03-31")
                        .out())
                .contains("\"asOf\": \"2023-03-31\"");
        assertThat(km("check", GOOD, "--format", "json", "--as-of", "2024-02-29")
                        .out())
                .contains("\"asOf\": \"2024-02-29\"");
        assertThat(km("check", GOOD, "--format", "json", "--as-of", "๒๕๖๗-๐๒-๒๙")
                        .out())
                .contains("\"asOf\": \"2024-02-29\"");
        assertError(2, km("check", GOOD, "--as-of", "2566-02-29"), "there is no day '2566-02-29'", "Hint:");
        assertError(2, km("check", GOOD, "--as-of", "31/3/2566"), "expected a day such as 2023-03-31", "Hint:");
        assertError(2, km("check", GOOD, "--as-of", "2023-3-31"), "expected a day such as 2023-03-31", "Hint:");
    }

    @Test
    void what_cannot_be_opened_is_named_with_advice() throws IOException {
        assertError(3, km("check", "nix.txt"), "cannot read 'nix.txt': there is no such file", "Hint:");
        assertError(3, km("read", "nix.txt"), "cannot read 'nix.txt': there is no such file", "Hint:");
        assertError(3, km("read", folder), "it is a folder, not a document", "/*.txt");
    }

    @Test
    void what_is_no_plan_is_refused_with_a_code() throws IOException {
        assertRefused(new byte[0], "EMPTY_DOCUMENT");
        assertRefused("%PDF-1.4\n%\u00E2\u00E3".getBytes(StandardCharsets.ISO_8859_1), "UNSUPPORTED_FORMAT");
        assertRefused("สวัสดี ไม่มีตารางในเอกสารนี้".getBytes(StandardCharsets.UTF_8), "NO_PLAN_FOUND");
        byte[] junk = new byte[50_000];
        for (int i = 0; i < junk.length; i++) {
            junk[i] = (byte) (i * 7919 >> 3);
        }
        assertRefused(junk, "UNSUPPORTED_FORMAT");
        byte[] huge = new byte[30_000_000];
        Arrays.fill(huge, (byte) 'x');
        assertRefused(huge, "DOCUMENT_TOO_LARGE");
    }

    @Test
    void one_broken_document_does_not_keep_the_others_from_being_reported() throws IOException {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[0]);
        Run run = km("check", GOOD, broken, POOR, folder.resolve("nix.txt"), "--format", "json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("wiang-tawan", "khlong-mani", "EMPTY_DOCUMENT");
        assertThat(run.err()).contains("broken.txt", "nix.txt");
    }

    @Test
    void thai_code_pages_are_read() throws IOException {
        String text = Files.readString(GOOD).replaceAll("[–“”]", "-");
        Path file = Files.write(folder.resolve("tis.txt"), text.getBytes(Charset.forName("TIS-620")));
        assertThat(km("check", file).code()).isZero();
    }

    @Test
    void output_that_cannot_be_written_is_refused_before_any_work() throws IOException {
        assertError(2, km("check", "nix", "--output", folder.resolve("a/b")), "there is no folder", "Hint:");
        assertError(2, km("check", "nix", "--output", folder), "it is a folder", "Hint:");
        Path plan = Files.copy(GOOD, folder.resolve("plan.txt"));
        assertError(2, km("check", plan, "--output", plan), "it is the plan", "Hint:");
    }

    @Test
    void a_closed_pipe_is_no_fault_and_a_full_disk_is() {
        assertThat(withOutput("Broken pipe")).isEqualTo(1);
        assertThat(withOutput("No space left on device")).isEqualTo(2);
    }

    @Test
    void reads_back_the_json_that_read_prints() {
        Run run = km("read", GOOD, "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(org.kmplan.core.json.PlanJson.readOrThrow("out", run.out())).hasSize(1);
        assertThat(km("read", GOOD).out()).contains("KMP7", "wiang-tawan-2567.txt:");
    }

    @Test
    void lists_every_rule_in_every_format() {
        for (String format : new String[] {"text", "json", "markdown"}) {
            Run run = km("rules", "--format", format, "--lang", "en");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("PLN-01", "EXE-03", "min_percent");
        }
    }

    @Test
    void width_is_taken_from_the_environment_within_reason() {
        Supplier<Optional<String>> none = Optional::empty;
        assertThat(Terminal.columns(Map.of(), none)).isEqualTo(100);
        assertThat(Terminal.columns(Map.of("COLUMNS", "72"), none)).isEqualTo(72);
        assertThat(Terminal.columns(Map.of("COLUMNS", "10"), none)).isEqualTo(40);
        assertThat(Terminal.columns(Map.of("COLUMNS", "wide"), none)).isEqualTo(100);
    }

    @Test
    void width_is_that_of_the_window_where_the_environment_says_nothing() {
        assertThat(Terminal.columns(Map.of(), () -> Optional.of("24 87\n"))).isEqualTo(87);
        assertThat(Terminal.columns(Map.of("COLUMNS", "72"), () -> Optional.of("24 87")))
                .isEqualTo(72);
        assertThat(Terminal.columns(Map.of(), () -> Optional.of("Lines:  9001\r\nColumns:  120\r\nRate: 31")))
                .isEqualTo(120);
        for (String useless : List.of("", "0 0", "24", "stty: no terminal")) {
            assertThat(Terminal.columns(Map.of(), () -> Optional.of(useless)))
                    .as(useless)
                    .isEqualTo(100);
        }
    }

    private void assertRefused(byte[] document, String code) throws IOException {
        Path file = Files.write(folder.resolve("document.txt"), document);
        Run run = km("check", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("document.txt' could not be read", code, "Hint: ");
    }

    private static void assertError(int code, Run run, String... words) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).startsWith("km: ").contains(words).contains("Hint: ");
    }

    private static int withOutput(String failure) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Terminal terminal = new Terminal(
                java.io.InputStream.nullInputStream(),
                failing,
                new PrintStream(OutputStream.nullOutputStream()),
                false,
                100,
                new Session(Run.LAST_OUTPUTS, Language.EN));
        return Km.run(terminal, "check", POOR.toString());
    }
}
