package org.kmplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.EvaluationInput;

/** The rules and constraints that the library is compared with judge as it does, so that times can be compared. */
class UsualRulesTest {
    private static final int BROKEN_AT_RANDOM = 50;

    @Test
    void usual_rules_and_constraints_judge_as_the_library_does() {
        UsualRules rules = UsualRules.compile();
        UsualConstraints constraints = new UsualConstraints();
        Set<String> failed = new TreeSet<>();

        for (EvaluationInput input : inputs()) {
            UsualPlan plan = UsualPlans.of(input);
            Set<String> failures = rules.failures(plan);
            failures.forEach(failure -> failed.add(failure.substring(0, failure.indexOf(' '))));
            assertThat(failures).isEqualTo(SharedDemands.failures(input, UsualRules.RULES));
            assertThat(UsualConstraints.failures(constraints.violations(plan)))
                    .isEqualTo(SharedDemands.failures(input, UsualConstraints.RULES));
        }

        assertThat(rules.size()).isGreaterThan(40);
        assertThat(failed).isEqualTo(new TreeSet<>(UsualRules.RULES));
    }

    /** Returns what is measured, each way in which a plan or its records can be broken, and records broken at random. */
    private static List<EvaluationInput> inputs() {
        List<EvaluationInput> inputs = new ArrayList<>();
        Situations.NAMES.forEach(name -> inputs.add(Situations.of(name)));
        Situation whole = Situations.generated(FittingRecords.carriedOut(CompliantPlans.any()), 1)
                .get(0);
        Stream.of(
                        PlanBreaks.all().stream().map(each -> each.applyTo(whole)),
                        RecordBreaks.all().stream().map(each -> each.applyTo(whole)),
                        Situations.generated(FittingRecords.situations(CompliantPlans.any()), BROKEN_AT_RANDOM)
                                .stream())
                .flatMap(each -> each)
                .map(each -> EvaluationInput.of(each.plan(), each.records(), each.asOf()))
                .forEach(inputs::add);
        return inputs;
    }
}
