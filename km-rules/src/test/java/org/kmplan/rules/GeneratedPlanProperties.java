package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;

/** What the rules find in generated plans is what their generators promise. */
class GeneratedPlanProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final Set<Outcome> GOOD = EnumSet.of(Outcome.PASSED, Outcome.NOT_APPLICABLE);

    @Property(tries = 300)
    void a_compliant_plan_has_nothing_to_object_to(@ForAll("compliant") KnowledgePlan plan) {
        assertThat(objections(plan)).isEmpty();
    }

    @Property(tries = 700)
    void an_unusual_plan_has_nothing_to_object_to_either(@ForAll("unusual") KnowledgePlan plan) {
        assertThat(objections(plan)).isEmpty();
    }

    private static List<Finding> objections(KnowledgePlan plan) {
        return EVALUATOR.evaluate(plan).results(Aspect.PLAN).stream()
                .filter(result -> !GOOD.contains(result.outcome()))
                .toList();
    }

    @Provide
    Arbitrary<KnowledgePlan> compliant() {
        return CompliantPlans.plans();
    }

    @Provide
    Arbitrary<KnowledgePlan> unusual() {
        return CompliantPlans.unusual();
    }
}
