package org.kmplan.examples.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.OwnJudgements;
import org.kmplan.rules.oracle.Judgement;
import org.kmplan.rules.oracle.Limits;
import org.kmplan.rules.oracle.Oracle;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
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
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 1)
public class EvaluationBenchmark {
    /** Plan that is judged, as {@link Situations} names it. */
    @Param({"real", "compliant", "poor", "20", "200", "2000"})
    public String plan = "real";

    private static final List<Outcome> WEIGHT = List.of(
            Outcome.FAILED,
            Outcome.NOT_DETERMINABLE,
            Outcome.NOT_APPLICABLE,
            Outcome.NOT_YET_DUE,
            Outcome.WAIVED,
            Outcome.PASSED);

    private final Limits limits = Limits.of(CompliancePolicy.standard());
    private final ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
    private EvaluationInput input = EvaluationInput.of(FirstReport.EMPTY);

    /** Reads the plan, makes its records, and checks that both judge alike, each rule for itself. */
    @Setup
    public void prepare() {
        input = Situations.of(plan);
        Map<Judgement.Key, Outcome> expected = new HashMap<>();
        oracle().forEach((key, judgement) -> expected.put(key, judgement.outcome()));
        if (!outcomes(OwnJudgements.of(input, CompliancePolicy.standard()).results())
                .equals(expected)) {
            throw new IllegalStateException("Plan '" + plan + "': library and oracle judge differently");
        }
    }

    /** Returns the outcomes of results; of several for one subject the one that decides. */
    private static Map<Judgement.Key, Outcome> outcomes(List<Finding> results) {
        Map<Judgement.Key, Outcome> outcomes = new HashMap<>();
        for (Finding finding : results) {
            outcomes.merge(
                    new Judgement.Key(finding.rule().value(), finding.aspect(), finding.subject()),
                    finding.outcome(),
                    (one, other) -> WEIGHT.indexOf(one) <= WEIGHT.indexOf(other) ? one : other);
        }
        return outcomes;
    }

    /** Judges the plan with the library. */
    @Benchmark
    public ComplianceReport library() {
        return evaluator.evaluate(input);
    }

    /** Judges the plan with the evaluator in plain Java that the tests compare with: the practical limit. */
    @Benchmark
    public Map<Judgement.Key, Judgement> oracle() {
        return Oracle.evaluate(input.plan(), input.records(), input.asOf(), limits);
    }
}
