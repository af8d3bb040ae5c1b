package org.kmplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.examples.cli.Run.PLANS;
import static org.kmplan.examples.cli.Run.km;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of what was done, on the command line. */
class RecordsTest {
    private static final Path GOOD = PLANS.resolve("wiang-tawan-2567.txt");
    private static final String RECORDS = """
            {"schema": "https://kmplan.org/schema/records-1.json", "records": [{%s
              "knowledgeItems": [
                {"id": "k0", "title": "ศูนย์", "identified": true, "verified": true},
                {"id": "k1", "title": "หนึ่ง", "identified": true, "verified": true},
                {"id": "k2", "title": "สอง", "identified": true, "verified": %s}]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void records_decide_the_execution_as_of_a_day() throws IOException {
        assertThat(outcome("true", "2567-09-30")).contains("\"PASSED\"");
        assertThat(outcome("false", "2567-09-30")).contains("\"FAILED\"");
        assertThat(outcome("false", "2566-10-02")).contains("\"NOT_YET_DUE\"");
    }

    @Test
    void records_need_a_day() throws IOException {
        Path records = write("records.json", RECORDS.formatted("", "true"));
        assertThat(km("check", GOOD, "--records", records)).isEqualTo(new Run(2, "", """
                        km: --records needs --as-of: the last day that counts
                        Hint: for the whole of fiscal year 2566, for example, give --as-of 2566-09-30
                        """));
    }

    @Test
    void records_that_cannot_be_read_are_named_and_the_plan_is_judged_without() throws IOException {
        Path broken = write("broken.json", RECORDS.formatted("\"knowlegeItems\": [],", "maybe"));
        Run run = km("check", GOOD, "--records", broken, "--as-of", "2567-09-30", "--lang", "en");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("broken.json' could not be read", "Hint:");
        assertThat(run.out()).contains("records");
        Run absent = km("check", GOOD, "--records", "nix.json", "--as-of", "2567-09-30");
        assertThat(absent.code()).isEqualTo(3);
        assertThat(absent.err()).contains("cannot read 'nix.json': there is no such file", "records-template");
    }

    @Test
    void records_of_several_plans_name_them() throws IOException {
        Path records = write("records.json", RECORDS.formatted("", "true"));
        Path other = PLANS.resolve("khlong-mani-2568.txt");
        Run run = km("check", GOOD, other, "--records", records, "--as-of", "2567-09-30");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot tell which records", "planId");
    }

    @Test
    void a_workbook_is_made_for_the_plan_and_read_back() throws IOException {
        Path workbook = folder.resolve("records.xlsx");
        assertThat(km("records-template", GOOD, "--output", workbook)).isEqualTo(new Run(0, "", ""));
        assertThat(workbook).isNotEmptyFile();
        Run run = km("check", GOOD, "--records", workbook, "--as-of", "2567-09-30", "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"asOf\": \"2024-09-30\"");
    }

    @Test
    void a_workbook_needs_a_plan_and_a_place() {
        assertThat(km("records-template", GOOD).err()).contains("--output");
        assertThat(km("records-template", "nix.txt", "--output", folder.resolve("r.xlsx"))
                        .code())
                .isEqualTo(3);
        assertThat(km("records-template", GOOD, "--output", folder.resolve("r.xlsx"), "--plan-id", "nix")
                        .err())
                .contains("holds no plan 'nix'", "it holds:");
    }

    private String outcome(String verified, String asOf) throws IOException {
        Path records = write("records.json", RECORDS.formatted("", verified));
        String report = km("check", GOOD, "--records", records, "--as-of", asOf, "--format", "json")
                .out();
        int rule = report.indexOf("\"EXECUTION\"", report.indexOf("\"rule\": \"KMP-03\""));
        return report.substring(rule, report.indexOf("\"severity\"", rule));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
