package org.kmplan.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;

/**
 * Checks very many generated plans with their records through {@code km check} in little memory, and that it counts them
 * right. The plans are written to a file beforehand, so that what makes them is not measured.
 */
public final class ManyPlans {
    private static final int DIFFERENT = 200;
    private static final int BROKEN_EACH = 10;
    private static final Path KM = Path.of("km-examples", "cli", "target", "km.jar");

    private ManyPlans() {}

    /**
     * Checks the plans, every tenth of which lacks its topic; from the root of the repository, after {@code mvn package}.
     *
     * @param args number of plans, 100,000 unless given; then the heap that {@code km} may take, 256m unless given; then a file
     *     for the figures
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if the thread is interrupted while the process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int number = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        String heap = args.length > 1 ? args[1] : "256m";
        String table = "| plans with records, from a file | heap | seconds | plans per second | processor, s |\n"
                + "|--:|--:|--:|--:|--:|\n" + run(number, heap).row();
        System.out.print(table);
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), table);
        }
    }

    /** What it took to check plans: seconds by the clock and on the processor. */
    record Run(int number, String heap, double seconds, double processor) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %,.0f | %,.0f | %,.0f |\n",
                    number,
                    heap,
                    seconds,
                    number / seconds,
                    processor);
        }
    }

    /** Checks plans, every tenth of which lacks its topic. */
    static Run run(int number, String heap) throws IOException, InterruptedException {
        List<Situation> situations =
                Situations.generated(FittingRecords.carriedOut(CompliantPlans.any()), Math.min(DIFFERENT, number));
        Path folder = Files.createTempDirectory("km-many");
        Path plans = folder.resolve("plans.ndjson");
        Path summary = folder.resolve("summary.txt");
        try {
            try (BufferedWriter lines = Files.newBufferedWriter(plans, StandardCharsets.UTF_8)) {
                for (int i = 0; i < number; i++) {
                    lines.append(EvaluationInputJson.write(input(situations.get(i % situations.size()), i)))
                            .append('\n');
                }
            }
            long before = System.nanoTime();
            double processor = Cost.secondsOfChildren();
            Process km = start(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap,
                            "-jar",
                            KM.toString(),
                            "check",
                            plans.toString(),
                            "--lang",
                            "en"),
                    summary);
            int code = km.waitFor();
            double seconds = (System.nanoTime() - before) / 1e9;
            check(code, Files.readString(summary), number);
            return new Run(number, heap, seconds, Cost.secondsOfChildren() - processor);
        } finally {
            Files.deleteIfExists(summary);
            Files.deleteIfExists(plans);
            Files.delete(folder);
        }
    }

    /** Measures reading and judging one of the plans when the code is compiled, without the program around it. */
    static Cost warm(int warmUp, int runs) {
        List<byte[]> plans = new ArrayList<>();
        List<Situation> situations = Situations.generated(FittingRecords.carriedOut(CompliantPlans.any()), DIFFERENT);
        for (int i = 0; i < situations.size(); i++) {
            plans.add(EvaluationInputJson.write(input(situations.get(i), i)).getBytes(StandardCharsets.UTF_8));
        }
        ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
        AtomicInteger next = new AtomicInteger();
        return Cost.of(
                () -> evaluator
                        .evaluate(EvaluationInputJson.read("plan", plans.get(next.getAndIncrement() % plans.size()))
                                .orElseThrow()
                                .get(0))
                        .results()
                        .size(),
                warmUp,
                runs);
    }

    /** Measures the program on many plans and on twice as many: the second half is what a plan takes when it runs steadily. */
    static Steady steady(int number, Cost warm) throws IOException, InterruptedException {
        double half = run(number / 2, "256m").processor();
        Run whole = run(number, "256m");
        return new Steady(number, whole.processor(), (whole.processor() - half) * 1e6 / (number - number / 2.0), warm);
    }

    /**
     * Processor time of {@code km check} on a file.
     *
     * @param micros of a plan of the second half, in microseconds
     * @param warm what reading and judging costs by itself
     */
    record Steady(int number, double processor, double micros, Cost warm) {
        double ratio() {
            return micros / warm.micros();
        }

        String table() {
            return String.format(Locale.ROOT, """
                    | plans with records, from a file | processor, s | µs a plan, second half | read and evaluate alone, µs | KiB |
                    |--:|--:|--:|--:|--:|
                    | %,d | %,.0f | %,.0f | %,.0f | %,.0f |
                    """, number, processor, micros, warm.micros(), warm.kib());
        }
    }

    private static Process start(List<String> command, Path output) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
    }

    private static EvaluationInput input(Situation of, int number) {
        KnowledgePlan plan = of.plan().withId("plan-" + number);
        if (number % BROKEN_EACH == 0) {
            plan = plan.withHeader(plan.header().withTopic(Optional.empty()).withFields());
        }
        return EvaluationInput.of(plan, of.records().withPlanId(Optional.empty()), of.asOf());
    }

    private static void check(int code, String summary, int number) {
        int broken = (number + BROKEN_EACH - 1) / BROKEN_EACH;
        boolean counted =
                Pattern.compile("checked: " + number + "\\b").matcher(summary).find()
                        && Pattern.compile("^\\s+" + broken + "\\s+not compliant$", Pattern.MULTILINE)
                                .matcher(summary)
                                .find();
        if (code != 1 || !counted) {
            throw new IllegalStateException("Many plans: km ended with " + code + " and said\n" + summary);
        }
    }
}
