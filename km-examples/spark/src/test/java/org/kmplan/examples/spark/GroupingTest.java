package org.kmplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kmplan.rules.report.ComplianceSummary;
import org.kmplan.rules.report.SummaryJson;

/** However the plans are cut and grouped, and by whichever serializer they are sent, the summary is the same. */
class GroupingTest {
    private static final int LINES = 100;
    private static final int DRAWN = 5;

    private static Path input;
    private static ComplianceSummary expected;
    private static JavaSparkContext spark;

    @BeforeAll
    static void start() throws IOException {
        input = Folders.empty("grouping");
        new GeneratedPlans().write(input, LINES, 2);
        expected = GeneratedPlans.inBulk(input, 1);
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        if (spark != null) {
            spark.close();
        }
    }

    /** Returns sizes from a few lines of plans to all of them in one, drawn with a seed. */
    static IntStream sizes() {
        return new Random(2567).doubles(DRAWN).mapToInt(draw -> (int) (60_000 * Math.pow(50, draw)));
    }

    static IntStream numbers() {
        return new Random(2568).ints(DRAWN, 1, 60);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void any_parts_give_the_same_summary_and_the_same_rows(int bytes) throws IOException {
        Path output = Folders.empty("grouping-reports");
        Tally tally = PlanCheck.of(List.of(input.toString()), output.toString())
                .withPartBytes(bytes)
                .run(spark);
        assertThat(tally.summary()).isEqualTo(expected);
        List<Row> failed = SparkSession.builder()
                .sparkContext(spark.sc())
                .getOrCreate()
                .read()
                .parquet(output.resolve(OutputFolder.REPORTS).toString())
                .filter("error is not null")
                .orderBy("file")
                .collectAsList();
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).<Long>getAs("line"))
                .isEqualTo(54L); // the 49th plan of the first file, behind five blank lines
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void any_partitions_of_any_size_add_up_to_the_same(int partitions) {
        // Cut without a shuffle: Spark sends strings by Kryo, which needs packages of the JDK opened.
        ComplianceSummary sum = spark.textFile(input.toString(), partitions)
                .filter(line -> !line.isBlank())
                .mapPartitions(new LineSummaries())
                .treeAggregate(ComplianceSummary.empty(), ComplianceSummary::merge, ComplianceSummary::merge, 2);
        assertThat(sum).isEqualTo(expected);
    }

    @Test
    void a_summary_a_report_and_a_finding_go_by_the_serializer_of_spark() {
        Copies.areEqual(new JavaSerializer(LocalSpark.conf()), expected);
    }

    /** Kryo of Spark needs packages of the JDK opened, which those who submit a program open. */
    @Test
    void kryo_sends_them_too() throws IOException, InterruptedException {
        Path output = Folders.empty("kryo-reports");
        Path log = output.resolveSibling("kryo.log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + LocalSpark.TARGET,
                "-cp",
                System.getProperty("java.class.path"),
                KryoRun.class.getName(),
                input.toString(),
                output.toString()));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(run.waitFor()).as(Files.readString(log)).isZero();
        assertThat(SummaryJson.read("summary.json", Files.readString(output.resolve(OutputFolder.SUMMARY)))
                        .orElseThrow())
                .containsExactly(expected);
    }
}
