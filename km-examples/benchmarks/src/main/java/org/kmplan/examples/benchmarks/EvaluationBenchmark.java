package org.kmplan.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.report.ComplianceReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Plans judged by all rules in a second, with records and full results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class EvaluationBenchmark {
    /** Plan that is judged, as {@link Situations} names it. */
    @Param({"real", "compliant", "poor", "20", "200", "2000"})
    public String plan = "real";

    private final ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
    private EvaluationInput input = EvaluationInput.of(FirstReport.EMPTY);

    /** Reads the plan and makes its records. */
    @Setup
    public void prepare() {
        input = Situations.of(plan);
    }

    /** Judges the plan with the library. */
    @Benchmark
    public ComplianceReport library() {
        return evaluator.evaluate(input);
    }
}
