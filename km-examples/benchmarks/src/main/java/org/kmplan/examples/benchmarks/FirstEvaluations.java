package org.kmplan.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;

/** The first evaluations of a process: what they cost on the processor with the compiler's time, which they do not yet save. */
final class FirstEvaluations {
    private static final int EVALUATIONS = 3_000;

    private FirstEvaluations() {}

    /** Judges the real plan with its records again and again, and prints a table. */
    public static void main(String[] args) {
        EvaluationInput input = Situations.of("real");
        ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long before = system.getProcessCpuTime();
        long compiled = compiler.getTotalCompilationTime();
        long start = System.nanoTime();
        long results = 0;
        for (int i = 0; i < EVALUATIONS; i++) {
            results += evaluator.evaluate(input).results().size();
        }
        System.out.printf(
                Locale.ROOT,
                "| first evaluations of a process | results | seconds | processor, s | compiler, s |%n"
                        + "|--:|--:|--:|--:|--:|%n| %,d | %,d | %.1f | %.1f | %.1f |%n",
                EVALUATIONS,
                results,
                (System.nanoTime() - start) / 1e9,
                (system.getProcessCpuTime() - before) / 1e9,
                (compiler.getTotalCompilationTime() - compiled) / 1e3);
    }

    /** Returns the table, measured in a process of its own. */
    static String inProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstEvaluations.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("First evaluations: the process failed");
        }
        return table;
    }
}
