package org.kmplan.examples.benchmarks;

import jakarta.validation.ConstraintViolation;
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

/** Plans judged in a second by the demands that {@link UsualConstraints} state: the library beside Hibernate Validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 1)
public class UsualConstraintsBenchmark {
    /** Plan that is judged, as {@link Situations} names it; without records, since all demands are on the plan. */
    @Param({"real", "compliant", "poor", "20", "200", "2000"})
    public String plan = "real";

    private final ComplianceEvaluator evaluator = SharedDemands.evaluator(UsualConstraints.RULES);
    private final UsualConstraints constraints = new UsualConstraints();
    private EvaluationInput input = EvaluationInput.of(FirstReport.EMPTY);
    private UsualPlan beans = UsualPlans.of(input);

    /** Reads the plan, makes its beans, and checks that both judge alike. */
    @Setup
    public void prepare() {
        input = EvaluationInput.of(Situations.of(plan).plan());
        beans = UsualPlans.of(input);
        SharedDemands.check(
                plan, SharedDemands.failures(input, UsualConstraints.RULES), UsualConstraints.failures(hibernate()));
    }

    /** Judges the plan with the library, all other rules switched off. */
    @Benchmark
    public ComplianceReport library() {
        return evaluator.evaluate(input);
    }

    /** Validates the beans, which are there already. */
    @Benchmark
    public Set<ConstraintViolation<UsualPlan>> hibernate() {
        return constraints.violations(beans);
    }

    /** Makes the beans of the plan, as an application does that is given the plan, and validates them. */
    @Benchmark
    public Set<ConstraintViolation<UsualPlan>> hibernateWithBeans() {
        return constraints.violations(UsualPlans.of(input));
    }
}
