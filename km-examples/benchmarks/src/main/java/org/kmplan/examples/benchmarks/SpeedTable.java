package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures how fast plans are read and judged beside the least that can be, what memory it takes and how long a process takes
 * to its first report, and writes tables in Markdown. All figures are of one run, so that their ratios hold on any machine.
 */
public final class SpeedTable {
    private static final int EVALUATIONS = 20_000;
    private static final int LONG_WARM_UP = 9;
    private static final int SHORT_WARM_UP = 4;
    private static final int PROCESSES = 5;
    private static final int WARM_UP = 4_000;
    private static final int RUNS = 500;
    private static final int PLANS = 10_000;

    private SpeedTable() {}

    /**
     * Measures and writes the tables; from the root of the repository, after {@code mvn package}.
     *
     * @param args file that the tables are written to
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be written or a process cannot be started
     * @throws InterruptedException if the thread is interrupted while a process runs
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        if (args.length != 1) {
            System.err.println("usage: SpeedTable FILE.md");
            System.exit(2);
        }
        List<Starts.Start> starts = Starts.measure(PROCESSES);
        List<Rate> rates = new ArrayList<>();
        TwoThreads threads = TwoThreads.measure();
        rates.addAll(run(EvaluationBenchmark.class, "library", Situations.NAMES));
        rates.addAll(run(EvaluationBenchmark.class, "oracle", List.of("real", "poor", "200", "2000")));
        rates.addAll(run(UsualConstraintsBenchmark.class, "hibernateWithBeans", List.of("real")));
        rates.addAll(run(UsualConstraintsBenchmark.class, "library", List.of("real")));
        List<EvaluationCosts> costs = EvaluationCosts.measure(WARM_UP, RUNS);
        List<ReadingFloor> readings = ReadingFloor.measure(WARM_UP, RUNS);
        ManyPlans.Steady many = ManyPlans.steady(PLANS, ManyPlans.warm(WARM_UP, RUNS));
        Files.writeString(
                Path.of(args[0]),
                String.join(
                        "\n",
                        new Ratios(rates, threads, starts, costs, readings, many).table(),
                        SharedDemands.names(),
                        EvaluationCosts.table(costs),
                        FirstEvaluations.inProcess(),
                        ReadingFloor.table(readings),
                        many.table(),
                        new Rates(rates).table(),
                        threads.table(),
                        Starts.table(starts),
                        Memory.inProcess(EVALUATIONS)));
    }

    /** Measures one way to judge; the rules of the library are a thousand small classes that take longer to be compiled well. */
    private static List<Rate> run(Class<?> benchmark, String by, List<String> plans) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include("^" + Pattern.quote(benchmark.getName() + "." + by) + "$")
                        .param("plan", plans.toArray(String[]::new))
                        .warmupIterations(by.equals("library") ? LONG_WARM_UP : SHORT_WARM_UP)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xmx1g")
                        .build())
                .run().stream().map(SpeedTable::rate).toList();
    }

    private static Rate rate(RunResult result) {
        String name = result.getParams().getBenchmark();
        String[] parts = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
                .split("\\.", -1);
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Rate(
                parts[0].replace("Benchmark", ""),
                parts[1],
                result.getParams().getParam("plan"),
                result.getPrimaryResult().getScore(),
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
