package org.kmplan.examples.benchmarks;

import java.util.Set;
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

/** Plans judged in a second by the demands that {@link UsualRules} state: the library beside Drools as usually embedded. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 1)
public class UsualRulesBenchmark {
    /** Plan that is judged, as {@link Situations} names it. */
    @Param({"real", "compliant", "poor", "20", "200", "2000"})
    public String plan = "real";

    private final ComplianceEvaluator evaluator = SharedDemands.evaluator(UsualRules.RULES);
    private final UsualRules rules = UsualRules.compile();
    private EvaluationInput input = EvaluationInput.of(FirstReport.EMPTY);
    private UsualPlan beans = UsualPlans.of(input);

    /** Reads the plan, makes its records and facts, and checks that both judge alike. */
    @Setup
    public void prepare() {
        input = Situations.of(plan);
        beans = UsualPlans.of(input);
        SharedDemands.check(plan, SharedDemands.failures(input, UsualRules.RULES), drools());
    }

    /** Judges the plan with the library, all other rules switched off. */
    @Benchmark
    public ComplianceReport library() {
        return evaluator.evaluate(input);
    }

    /** Judges the facts, which are there already. */
    @Benchmark
    public Set<String> drools() {
        return rules.failures(beans);
    }

    /** Makes the facts of the plan and its records, as an application does that is given these, and judges them. */
    @Benchmark
    public Set<String> droolsWithFacts() {
        return rules.failures(UsualPlans.of(input));
    }
}
