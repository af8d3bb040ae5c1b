package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.report.ComplianceSummary;

/** A run that was stopped goes on where it was: no plan is lost, none counts twice. */
class ResumeTest {
    private static final int LINES = 120;
    private static final int FILES = 4;
    /** Less than a file, so that every file is several parts. */
    private static final int PART_BYTES = 400_000;

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        if (spark != null) {
            spark.close();
        }
    }

    @Test
    void a_killed_run_goes_on_without_a_plan_lost_or_counted_twice() throws IOException, InterruptedException {
        Path input = input("killed");
        Path output = Folders.empty("killed-reports");
        // Numbering the lines takes a task for each part; then parts are judged.
        int parts = parts(input);
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + LocalSpark.TARGET,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        input.toString(),
                        output.toString(),
                        String.valueOf(PART_BYTES),
                        String.valueOf(parts + parts / 2))
                .redirectErrorStream(true)
                .redirectOutput(output.resolveSibling("killed.log").toFile())
                .start();
        assertThat(run.waitFor())
                .as(Files.readString(output.resolveSibling("killed.log")))
                .isEqualTo(KilledRun.KILLED);

        Map<Path, FileTime> done = states(output);
        assertThat(done).hasSizeBetween(parts / 2, parts - 1);
        assertThat(output.resolve(OutputFolder.SUCCESS)).doesNotExist();
        // What was killed while it wrote left half a state and a file of rows without a state.
        Path torn = done.keySet().stream().sorted().findFirst().orElseThrow();
        String state = Files.readString(torn);
        Files.delete(torn.resolveSibling("." + torn.getFileName() + ".crc"));
        Files.writeString(torn, state.substring(0, state.length() / 2));
        done.remove(torn);

        Tally tally = check(input, output).run(spark);
        assertThat(tally.partsKept()).isEqualTo(done.size());
        assertThat(tally.partsJudged()).isEqualTo(parts - done.size());
        isWhole(tally, input, output);
        Map<Path, FileTime> after = states(output);
        assertThat(after).containsAllEntriesOf(done);

        Tally again = check(input, output).run(spark);
        assertThat(again.partsJudged()).isZero();
        isWhole(again, input, output);
    }

    @Test
    void a_run_in_which_a_task_failed_goes_on() throws IOException {
        Path input = input("failed");
        Path output = Folders.empty("failed-reports");
        // The folder of one fiscal year cannot be made, so that rows of it cannot be moved there.
        PlanCheck check = check(input, output).withPartBytes(1 << 30);
        Path reports = output.resolve(OutputFolder.REPORTS);
        Path elsewhere = Folders.empty("failed-first");
        PlanCheck first = check(input, elsewhere).withPartBytes(1 << 30);
        first.run(spark);
        String year = Folders.files(elsewhere.resolve(OutputFolder.REPORTS)).stream()
                .map(file -> file.getParent().getFileName().toString())
                .filter(name ->
                        Folders.count(elsewhere.resolve(OutputFolder.REPORTS).resolve(name)) < FILES)
                .findFirst()
                .orElseThrow();
        Files.writeString(output.resolve("_run"), Files.readString(elsewhere.resolve("_run")));
        Files.createDirectories(reports);
        Files.writeString(reports.resolve(year), "in the way");
        assertThatThrownBy(() -> check.run(spark)).hasMessageContaining("Job aborted");
        assertThat(states(output).size()).isLessThan(FILES);
        assertThat(output.resolve(OutputFolder.SUCCESS)).doesNotExist();

        Files.delete(reports.resolve(year));
        // Tasks that were running when the job was given up may still end, and what they wrote is kept as well.
        long kept = states(output).size();
        Tally tally = check.run(spark);
        assertThat(tally.partsKept()).isGreaterThanOrEqualTo(kept);
        assertThat(tally.partsKept() + tally.partsJudged()).isEqualTo(FILES);
        isWhole(tally, input, output);
    }

    @Test
    void rows_of_a_file_that_has_changed_are_refused() throws IOException {
        Path input = input("changed");
        Path output = Folders.empty("changed-reports");
        check(input, output).run(spark);
        Files.writeString(input.resolve("plans-0.ndjson"), "\n{}", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> check(input, output).run(spark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("plans-0.ndjson", "not in the input now", "Hint: leave the files of a run");
    }

    @Test
    void a_file_that_is_added_is_judged_beside_the_others() throws IOException {
        Path input = input("added");
        Path output = Folders.empty("added-reports");
        long before = check(input, output).run(spark).partsJudged();
        Files.write(input.resolve("more.ndjson"), new GeneratedPlans().line(LINES));
        Tally tally = check(input, output).run(spark);
        assertThat(tally.partsKept()).isEqualTo(before);
        assertThat(tally.partsJudged()).isEqualTo(1);
        assertThat(tally.summary()).isEqualTo(GeneratedPlans.inBulk(input, 1));
    }

    @Test
    void the_folder_of_a_run_by_another_policy_is_refused() throws IOException {
        Path input = Folders.empty("policy");
        Files.write(input.resolve("plans.ndjson"), new GeneratedPlans().line(0));
        Path output = Folders.empty("policy-reports");
        check(input, output).run(spark);
        String policy = """
                {"schema": "https://kmplan.org/schema/policy-1.json",
                 "policies": [{"name": "strict", "version": "1", "extends": "standard"}]}""";
        PlanCheck other = check(input, output).withPolicies(policy);
        assertThatThrownBy(() -> other.run(spark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("belongs to a run of", "policy standard", "strict");
        Path full = Folders.empty("full");
        Files.writeString(full.resolve("letter.txt"), "dear", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> check(input, full).run(spark)).hasMessageContaining("holds other files");
    }

    private static void isWhole(Tally tally, Path input, Path output) throws IOException {
        ComplianceSummary bulk = GeneratedPlans.inBulk(input, 2);
        assertThat(tally.summary()).isEqualTo(bulk);
        Dataset<Row> rows = SparkSession.builder()
                .sparkContext(spark.sc())
                .getOrCreate()
                .read()
                .parquet(output.resolve(OutputFolder.REPORTS).toString());
        assertThat(rows.count()).isEqualTo(LINES);
        assertThat(rows.select("file", "line").distinct().count()).isEqualTo(LINES);
        assertThat(rows.filter("error is not null").count()).isEqualTo(GeneratedPlans.bad(LINES));
        assertThat(output.resolve(OutputFolder.SUCCESS)).exists();
        assertThat(output.resolve("_temporary")).doesNotExist();
    }

    private static Path input(String name) throws IOException {
        Path input = Folders.empty(name);
        new GeneratedPlans().write(input, LINES, FILES);
        return input;
    }

    private static int parts(Path input) throws IOException {
        int parts = 0;
        for (Path file : Folders.files(input)) {
            assertThat(Files.size(file)).isGreaterThan(PART_BYTES);
            parts += (int) ((Files.size(file) + PART_BYTES - 1) / PART_BYTES);
        }
        return parts;
    }

    private static PlanCheck check(Path input, Path output) {
        return PlanCheck.of(List.of(input.toString()), output.toString()).withPartBytes(PART_BYTES);
    }

    private static Map<Path, FileTime> states(Path output) throws IOException {
        Map<Path, FileTime> states = new HashMap<>();
        if (Files.exists(output.resolve("_state"))) {
            for (Path file : Folders.files(output.resolve("_state"))) {
                if (!file.getFileName().toString().startsWith(".")) {
                    states.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return states;
    }
}
