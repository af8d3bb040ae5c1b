package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReadingBenchmark} and writes a table in Markdown: for each format the plans read in a second, and how much
 * longer a document of 1,000 plans takes than one of 100.
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
        Files.writeString(
                Path.of(args[0]),
                table(new Runner(new OptionsBuilder()
                                .include(ReadingBenchmark.class.getName())
                                .jvmArgs("-Xmx4g")
                                .build())
                        .run()));
    }

    static String table(Collection<RunResult> results) {
        Map<String, Map<Integer, Double>> milliseconds = new TreeMap<>();
        for (RunResult result : results) {
            milliseconds
                    .computeIfAbsent(result.getParams().getParam("format"), format -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("plans")),
                            result.getPrimaryResult().getScore());
        }
        StringBuilder table = new StringBuilder("| format | plans per second | time of 1,000 plans ÷ time of 100 |\n");
        table.append("|---|---|---|\n");
        milliseconds.forEach((format, times) -> {
            double small = times.getOrDefault(100, Double.NaN);
            double large = times.getOrDefault(1000, Double.NaN);
            table.append(
                    String.format(Locale.ROOT, "| %s | %,.0f | %.1f |\n", format, 1_000_000 / large, large / small));
        });
        return table.toString();
    }
}
