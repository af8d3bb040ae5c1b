package org.kmplan.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.OwnRules;
import org.kmplan.rules.ParameterValue;
import org.kmplan.rules.report.PolicyIdentity;

/** What evaluations leave behind: nothing, if heap and classes are the same after many as after few. */
final class Memory {
    private static final int BETWEEN_POLICIES = 100;
    private static final int RULE_BASES = 10;
    private static final String OWN_RULES =
            "embedding/src/main/resources/org/kmplan/examples/embedding/agency.rules.json";

    private Memory() {}

    /** State of the process after a number of evaluations. */
    record State(long evaluations, long heapBytes, long classes, long bytesPerEvaluation) {}

    /**
     * Prints the table of growth and writes it to a file, if one is given.
     *
     * @param args number of evaluations, a million unless given; then the file
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int evaluations = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        String table = table(growth(Situations.of("20"), evaluations, RULE_BASES));
        System.out.print(table);
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), table);
        }
    }

    /** Returns the table, measured in a process of its own with a small heap. */
    static String inProcess(int evaluations) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Memory.class.getName(),
                        String.valueOf(evaluations))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Memory: the process failed");
        }
        return table;
    }

    /**
     * Evaluates many times, every hundred times with a new evaluator of a new policy and now and then with rules of an
     * application's own, compiled anew; what was there before is dropped.
     *
     * @param ruleBases how often own rules are compiled
     * @return the state after one, a tenth and all of the evaluations
     */
    static List<State> growth(EvaluationInput input, int evaluations, int ruleBases) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<State> states = new ArrayList<>();
        evaluateByOwnRules(input);
        ComplianceEvaluator evaluator = evaluator(0);
        long allocated = 0;
        for (int i = 1; i <= evaluations; i++) {
            if (i % BETWEEN_POLICIES == 0) {
                evaluator = evaluator(i);
            }
            if (i % (evaluations / ruleBases) == 0) {
                evaluateByOwnRules(input);
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            if (evaluator.evaluate(input).results().isEmpty()) {
                throw new IllegalStateException("Evaluation " + i + " gave no result");
            }
            allocated += threads.getCurrentThreadAllocatedBytes() - before;
            if (i == 1 || i == evaluations / 10 || i == evaluations) {
                states.add(new State(
                        i,
                        heapInUse(),
                        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                        allocated / i));
            }
        }
        return states;
    }

    private static void evaluateByOwnRules(EvaluationInput input) {
        ComplianceEvaluator.builder()
                .ownRules(OwnRules.read(Situations.file(OWN_RULES)))
                .build()
                .evaluate(input);
    }

    private static ComplianceEvaluator evaluator(int number) {
        return ComplianceEvaluator.of(CompliancePolicy.builder()
                .identity(new PolicyIdentity("policy-" + number, "1"))
                .putParameter("SCH-05.grace_days", ParameterValue.of(number % 30))
                .build());
    }

    private static long heapInUse() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    static String table(List<State> states) {
        StringBuilder table = new StringBuilder(
                "| evaluations | heap in use, KiB | classes | KiB allocated per evaluation |\n|--:|--:|--:|--:|\n");
        for (State state : states) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %,d |\n",
                    state.evaluations(),
                    state.heapBytes() / 1024,
                    state.classes(),
                    state.bytesPerEvaluation() / 1024));
        }
        return table.toString();
    }
}
