package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReadingBenchmark} and writes a table in Markdown: for each format the plans read in a second, and how much
 * longer a document of ten times as many plans takes.
 */
public final class ReadingTable {
    private ReadingTable() {}

    /**
     * Runs the benchmark.
     *
     * @param args file that the table is written to
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length != 1) {
            System.err.println("usage: ReadingTable FILE.md");
            System.exit(2);
        }
        List<RunResult> results = new ArrayList<>(run("text|docx|xlsx|html", "100|1000"));
        results.addAll(run("json", "10|100"));
        Files.writeString(Path.of(args[0]), table(results));
    }

    /** Runs the benchmark; a plan in JSON is larger than in any other form, so that fewer fit the limit of its reader. */
    private static Collection<RunResult> run(String formats, String plans) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .param("format", formats.split("\\|", -1))
                        .param("plans", plans.split("\\|", -1))
                        .jvmArgs("-Xmx4g")
                        .build())
                .run();
    }

    static String table(Collection<RunResult> results) {
        Map<String, TreeMap<Integer, Double>> milliseconds = new TreeMap<>();
        for (RunResult result : results) {
            milliseconds
                    .computeIfAbsent(result.getParams().getParam("format"), format -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("plans")),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table =
                new StringBuilder("| format | plans in the document | plans per second | time ÷ time of a tenth |\n");
        table.append("|---|---|---|---|\n");
        milliseconds.forEach((format, times) -> {
            Map.Entry<Integer, Double> small = times.firstEntry();
            Map.Entry<Integer, Double> large = times.lastEntry();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %.1f |\n",
                    format,
                    large.getKey(),
                    1_000 * large.getKey() / large.getValue(),
                    large.getValue() / small.getValue()));
        });
        return table.toString();
    }
}
