package org.kmplan.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.PlanPeriods;
import org.kmplan.core.test.RecordBreaks;
import org.kmplan.core.test.Records;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.EngineProbe;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.test.PolicyArbitraries;

/** What {@code invariants.txt} says of facts holds whatever the plan, the records, the day and the policy. */
class InvariantProperties {
    private final Invariants invariants = Invariants.read();

    @Property(tries = 150)
    void facts_of_plans_with_fitting_records(@ForAll("fitting") EvaluationInput input) {
        check(input, CompliancePolicy.standard());
    }

    @Property(tries = 150)
    void facts_of_broken_plans_and_records(@ForAll("broken") EvaluationInput input) {
        check(input, CompliancePolicy.standard());
    }

    @Property(tries = 300)
    void facts_of_whatever_the_model_can_represent(
            @ForAll("arbitrary") EvaluationInput input, @ForAll("policies") CompliancePolicy policy) {
        check(input, policy);
    }

    private void check(EvaluationInput input, CompliancePolicy policy) {
        List<Check> facts = EngineProbe.facts(input, policy);
        for (Check fact : facts) {
            FactValues values = FactValues.of(fact);
            assertThat(invariants.of(fact.getClass())).as("%s", fact).allMatch(invariant -> invariant.holds(values));
        }
    }

    @Provide
    Arbitrary<EvaluationInput> fitting() {
        return FittingRecords.situations(CompliantPlans.any()).map(InvariantProperties::input);
    }

    @Provide
    Arbitrary<EvaluationInput> broken() {
        Arbitrary<Break> breaks =
                Arbitraries.oneOf(Arbitraries.of(PlanBreaks.all()), Arbitraries.of(RecordBreaks.all()));
        Arbitrary<Situation> broken = Combinators.combine(FittingRecords.carriedOut(CompliantPlans.plans()), breaks)
                .as((situation, change) -> change.applyTo(situation));
        return broken.map(InvariantProperties::input);
    }

    @Provide
    Arbitrary<EvaluationInput> arbitrary() {
        return Combinators.combine(KnowledgePlans.plans(), Records.records(), PlanPeriods.dates())
                .as(EvaluationInput::of);
    }

    @Provide
    Arbitrary<CompliancePolicy> policies() {
        return PolicyArbitraries.policies();
    }

    private static EvaluationInput input(Situation situation) {
        return EvaluationInput.of(situation.plan(), situation.records(), situation.asOf());
    }
}
