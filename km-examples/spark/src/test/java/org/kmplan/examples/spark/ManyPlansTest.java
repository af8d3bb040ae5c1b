package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.ReportJson;
import org.kmplan.rules.report.SummaryJson;

/**
 * Ten thousand generated plans on Spark in this JVM, beside {@code BulkEvaluation}. With {@code -Dkmplan.spark=100000} so many,
 * and with {@code -Dkm.update=true} besides, the figures of README.md are written.
 */
class ManyPlansTest {
    private static final Optional<Integer> ASKED = Optional.ofNullable(Integer.getInteger("kmplan.spark"));
    private static final int LINES = ASKED.orElse(10_000);
    private static final int FILES = 5;
    private static final long PART_BYTES = 20L << 20;
    private static final int THREADS = 2;

    @Test
    void the_summary_is_that_of_one_machine_and_every_plan_has_its_row() throws IOException {
        Path input = Folders.empty("many");
        Path output = Folders.empty("many-reports");
        new GeneratedPlans().write(input, LINES, FILES);
        int bad = GeneratedPlans.bad(LINES);

        try (JavaSparkContext spark = LocalSpark.start()) {
            assertThat(ManagementFactory.getRuntimeMXBean().getInputArguments())
                    .noneMatch(argument -> argument.startsWith("--add-opens"));
            int builtBefore = Evaluators.built();
            AtomicReference<Figures.Took> inBulk = new AtomicReference<>();
            AtomicReference<Figures.Took> onSpark = new AtomicReference<>();
            ComplianceSummary bulk = Figures.Took.measured(() -> GeneratedPlans.inBulk(input, THREADS), inBulk::set);
            Tally tally = Figures.Took.measured(
                    () -> PlanCheck.of(List.of(input.toString()), output.toString())
                            .withPartBytes(PART_BYTES)
                            .run(spark),
                    onSpark::set);

            assertThat(tally.summary()).isEqualTo(bulk);
            assertThat(bulk.errors()).isEqualTo(bad);
            assertThat(bulk.all().plans() + bad).isEqualTo(LINES);
            assertThat(tally.partsKept()).isZero();
            assertThat(tally.partsJudged()).isGreaterThanOrEqualTo(FILES);
            assertThat(Evaluators.built() - builtBefore).isLessThanOrEqualTo(1);
            assertThat(SummaryJson.read("summary.json", Files.readString(output.resolve(OutputFolder.SUMMARY)))
                            .orElseThrow())
                    .containsExactly(bulk);
            assertThat(output.resolve(OutputFolder.SUCCESS)).exists();
            rowsAreThoseOf(bulk, bad, output, spark);
            new Figures(LINES, onSpark.get(), inBulk.get(), Runtime.getRuntime().availableProcessors())
                    .report(ASKED.isPresent());
        }
    }

    private static void rowsAreThoseOf(ComplianceSummary summary, int bad, Path output, JavaSparkContext context) {
        SparkSession session = SparkSession.builder().sparkContext(context.sc()).getOrCreate();
        Dataset<Row> rows =
                session.read().parquet(output.resolve(OutputFolder.REPORTS).toString());
        assertThat(rows.count()).isEqualTo(LINES);
        assertThat(rows.select("file", "line").distinct().count()).isEqualTo(LINES);
        assertThat(rows.filter("error is not null").count()).isEqualTo(bad);
        for (Row year :
                rows.filter("error is null").groupBy("fiscalYear").count().collectAsList()) {
            long expected = summary.groups().entrySet().stream()
                    .filter(group -> year.isNullAt(0)
                            ? group.getKey().fiscalYear().isEmpty()
                            : group.getKey().fiscalYear().stream().anyMatch(of -> of.buddhistYear() == year.getInt(0)))
                    .mapToLong(group -> group.getValue().plans())
                    .sum();
            assertThat(year.getLong(1)).isEqualTo(expected);
        }
        Row failed = rows.filter("error is not null").orderBy("file", "line").first();
        String text = failed.getAs("error");
        int line = (int) (long) failed.<Long>getAs("line");
        assertThat(text).contains("plans-0.ndjson:" + line + ":");
        Row judged = rows.filter("error is null and size(failedRules) > 0").first();
        ComplianceReport report = ReportJson.readLine("row", judged.<String>getAs("report"))
                .orElseThrow()
                .get(0);
        assertThat(report.plan().id()).isEqualTo(judged.<String>getAs("plan"));
        assertThat(judged.<String>getAs("planVerdict"))
                .isEqualTo(report.verdict(Aspect.PLAN).name());
    }

    @Test
    void rows_are_ndjson_if_asked_and_name_the_line_of_each_fault() throws IOException {
        Path input = Folders.empty("few");
        Path output = Folders.empty("few-reports");
        int lines = 200;
        new GeneratedPlans().write(input, lines, 1);
        List<String> written = Files.readAllLines(input.resolve("plans-0.ndjson"), StandardCharsets.ISO_8859_1);
        try (JavaSparkContext context = LocalSpark.start()) {
            PlanCheck.of(List.of(input.toString()), output.toString())
                    .withFormat(RowFormat.NDJSON)
                    .withPartBytes(300_000)
                    .run(context);
            SparkSession session =
                    SparkSession.builder().sparkContext(context.sc()).getOrCreate();
            Dataset<Row> rows =
                    session.read().json(output.resolve(OutputFolder.REPORTS).toString());
            assertThat(rows.count()).isEqualTo(lines);
            List<Row> failed = rows.filter("error is not null").collectAsList();
            assertThat(failed).hasSize(GeneratedPlans.bad(lines)).isNotEmpty();
            for (Row row : failed) {
                int line = (int) (long) row.<Long>getAs("line");
                assertThat(written.get(line - 1)).hasSizeLessThan(60);
                assertThat(row.<String>getAs("file")).endsWith("/plans-0.ndjson");
            }
        }
    }
}
