package org.kmplan.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.EvaluationInputJson;

/**
 * Checks very many generated plans with their records through {@code km check} in little memory, and that it counts them
 * right. The plans go through a pipe, so that they take no room on the disk.
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
        List<Situation> situations =
                Situations.generated(FittingRecords.carriedOut(CompliantPlans.any()), Math.min(DIFFERENT, number));
        Path folder = Files.createTempDirectory("km-many");
        Path plans = folder.resolve("plans.ndjson");
        Path summary = folder.resolve("summary.txt");
        try {
            if (start(List.of("mkfifo", plans.toString()), Optional.empty()).waitFor() != 0) {
                throw new IllegalStateException("Many plans: mkfifo failed");
            }
            long before = System.nanoTime();
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
                    Optional.of(summary));
            try (BufferedWriter lines = Files.newBufferedWriter(plans, StandardCharsets.UTF_8)) {
                for (int i = 0; i < number; i++) {
                    lines.append(EvaluationInputJson.write(input(situations.get(i % situations.size()), i)))
                            .append('\n');
                }
            }
            int code = km.waitFor();
            double seconds = (System.nanoTime() - before) / 1e9;
            check(code, Files.readString(summary), number);
            String table = "| plans with records | heap | seconds | plans per second |\n|--:|--:|--:|--:|\n"
                    + String.format(
                            Locale.ROOT, "| %,d | %s | %,.0f | %,.0f |\n", number, heap, seconds, number / seconds);
            System.out.print(table);
            if (args.length > 2) {
                Files.writeString(Path.of(args[2]), table);
            }
        } finally {
            Files.deleteIfExists(summary);
            Files.deleteIfExists(plans);
            Files.delete(folder);
        }
    }

    private static Process start(List<String> command, Optional<Path> output) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        output.ifPresent(file -> process.redirectOutput(file.toFile()));
        return process.start();
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
