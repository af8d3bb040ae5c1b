package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ReportJson;

/** Folders, patterns and NDJSON, on the command line. */
class ManyPlansTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final Path POOR = PLANS.resolve("khlong-mani-2568.txt");

    @TempDir
    Path folder;

    @BeforeEach
    void plans() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.copy(GOOD, folder.resolve("good.txt"));
        Files.copy(POOR, folder.resolve("b").resolve("poor.txt"));
        Files.writeString(folder.resolve("notes.md"), "no plan");
    }

    @Test
    void a_folder_is_summed_up() {
        Run run = km("check", folder, "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Plans (2)").contains("✗ ", "✓ ", "poor.txt", "good.txt");
        assertThat(run.out()).contains("""
                Summary of the checks
                ════════════════════════════════════════════════════════════════════════════════════════════════════
                Plans checked: 2

                Plan
                  1  compliant
                  1  not compliant
                """).contains("Rules that fail most", "1 of 1 plans");
        assertThat(km("check", folder).out()).contains("สรุปผลการตรวจสอบ", "แผนที่ตรวจสอบ ๒ แผน", "DSM-01");
    }

    @Test
    void a_plan_that_cannot_be_read_is_one_error() throws IOException {
        Files.write(folder.resolve("empty.docx"), new byte[0]);
        Run run = km("check", folder, "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("km: " + folder.resolve("empty.docx") + ": EMPTY_DOCUMENT");
        assertThat(run.out()).contains("Plans checked: 2", "Could not be read or judged: 1");
    }

    @Test
    void a_pattern_names_files() {
        Run run = km("check", folder + "/*.txt", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Plans checked: 1");
        Run none = km("check", folder + "/*.xlsx");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("no file matches");
    }

    @Test
    void a_folder_without_documents_cannot_be_read() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("other").resolve("inner"))
                .getParent();
        Files.writeString(empty.resolve("notes.md"), "no plan");
        Run run = km("check", empty, "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("km: " + empty + ": holds no document").contains(".docx", ".ndjson");
        assertThat(run.out()).contains("Plans checked: 0", "Could not be read or judged: 1");
    }

    @Test
    void ndjson_gives_a_report_for_each_line_and_names_lines_that_are_wrong() throws IOException {
        KnowledgePlan plan = PlanReader.standard().read(GOOD).plans().get(0);
        PlanRecords records = RecordsJson.readOrThrow(
                        "good", Files.readString(PLANS.resolve("records").resolve("wiang-tawan-2567-good-year.json")))
                .get(0);
        String input = EvaluationInputJson.write(EvaluationInput.of(plan)) + "\n\n{\"id\": 3}\n"
                + EvaluationInputJson.write(EvaluationInput.of(plan, records, LocalDate.of(2024, 10, 1))) + "\n";
        Run run = Run.withInput(
                input.getBytes(StandardCharsets.UTF_8), "check", "-", "--format", "ndjson", "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .contains("\"source\":\"stdin:4\"", "\"asOf\":\"2024-10-01\"", "\"execution\":\"COMPLIANT\"");
        assertThat(run.err()).contains("km: stdin:3:", "Plans checked: 2", "Could not be read or judged: 1");
        Path file = Files.writeString(folder.resolve("plans.ndjson"), input);
        assertThat(km("check", file, "--lang", "en").out()).contains("Plans checked: 2");
    }

    @Test
    void files_that_are_hidden_or_say_who_has_a_document_open_are_passed_over() throws IOException {
        Files.write(folder.resolve("~$good.docx"), new byte[165]);
        Files.write(folder.resolve("~$good.txt"), new byte[165]);
        Files.writeString(folder.resolve(".draft.txt"), "draft");
        assertThat(km("check", folder, "--lang", "en")).satisfies(run -> {
            assertThat(run.out())
                    .contains("good.txt", "poor.txt", "Plans checked: 2")
                    .doesNotContain("~$", "draft");
            assertThat(run.err()).isEmpty();
        });
        assertThat(km("check", folder + "/*.txt", "--lang", "en")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Plans checked: 1");
            assertThat(run.err()).isEmpty();
        });
    }

    @Test
    void plans_that_name_no_organisation_are_summed_up_by_folder() throws IOException {
        for (String town : List.of("Town A", "Town B")) {
            Path there = Files.createDirectory(folder.resolve(town));
            Files.copy(POOR, there.resolve("one.txt"));
            Files.copy(POOR, there.resolve("two.txt"));
        }
        String out = km("check", folder, "--lang", "en").out();
        String summary = out.substring(out.indexOf("Summary of the checks"));
        assertThat(summary).contains("Town A/", "Town B/", "2 of 2 plans").doesNotContain("no organisation stated");
    }

    @Test
    void lines_leave_out_what_passed_unless_all_is_asked_for() throws IOException {
        KnowledgePlan plan = PlanReader.standard().read(GOOD).plans().get(0);
        byte[] input = EvaluationInputJson.write(EvaluationInput.of(plan)).getBytes(StandardCharsets.UTF_8);
        String compact =
                Run.withInput(input, "check", "-", "--format", "ndjson").out();
        String whole = Run.withInput(input, "check", "-", "--format", "ndjson", "--all")
                .out();
        assertThat(compact).doesNotContain("\"NOT_APPLICABLE\",\"severity").hasSizeLessThan(whole.length() / 2);
        assertThat(compact.substring(compact.indexOf("\"summary\""), compact.indexOf("\"results\"")))
                .isEqualTo(whole.substring(whole.indexOf("\"summary\""), whole.indexOf("\"results\"")));
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(plan);
        assertThat(ReportJson.readLine("whole", whole.strip()).values()).containsExactly(report);
        assertThat(ReportJson.readLine("compact", compact.strip()).problems()).isNotEmpty();
    }

    @Test
    void what_is_for_single_plans_only_says_so() {
        assertThat(km("check", folder, "--format", "json").err())
                .contains("for many plans there is no --format json", "--format ndjson");
        assertThat(km("check", folder, "--records", "r.json", "--as-of", "2567-09-30")
                        .err())
                .contains("for many plans there is no --records", "on its line of NDJSON");
    }
}
