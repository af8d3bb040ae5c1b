package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.PlanPeriods;
import org.kmplan.core.test.Records;
import org.kmplan.core.test.Situation;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.derive.ExecutionContext;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.internal.derive.PlanFacts;
import org.kmplan.rules.internal.own.OwnRuleBase;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

/** A policy that switches rules off saves the derivation of their facts, and changes nothing of the other rules. */
class PlanFactsProperties {
    private static final RuleCatalog CATALOG = RuleCatalog.standard();

    @Property(tries = 60)
    void each_topic_yields_facts_of_no_rules_but_those_it_names(@ForAll("situations") Situation situation) {
        PlanContext plan = new PlanContext(
                situation.plan(),
                PreparedPolicy.of(CompliancePolicy.standard(), CATALOG).parameters());
        PlanFacts.ofPlans().forEach(topic -> check(topic, plan));
        try (RuleSession session =
                new RuleSession(ComplianceEvaluator.standard().rules(), OwnRuleBase.NONE)) {
            ExecutionContext execution = new ExecutionContext(plan, situation.records(), situation.asOf(), session);
            PlanFacts.ofRecords().forEach(topic -> check(topic, execution));
        }
    }

    private static <C> void check(PlanFacts.Topic<C> topic, C context) {
        List<Check> facts = new ArrayList<>();
        topic.derivation().accept(context, facts::add);
        assertThat(facts).extracting(Check::rule).isSubsetOf(topic.rules());
    }

    @Property(tries = 100)
    void results_are_those_of_a_policy_with_all_rules(
            @ForAll("situations") Situation situation, @ForAll("rules") Set<RuleId> on) {
        List<RuleId> off = CATALOG.entries().stream()
                .map(CatalogEntry::id)
                .filter(rule -> !on.contains(rule))
                .toList();
        CompliancePolicy few = CompliancePolicy.builder()
                .identity(new PolicyIdentity("few", "1"))
                .addAllSwitchedOff(off)
                .build();
        EvaluationInput input = EvaluationInput.of(situation.plan(), situation.records(), situation.asOf());
        List<Finding> expected = OwnJudgements.of(input, CompliancePolicy.standard()).results().stream()
                .filter(result -> on.contains(result.rule()))
                .toList();
        assertThat(OwnJudgements.of(input, few).results())
                .filteredOn(result -> on.contains(result.rule()))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Set<RuleId>> rules() {
        return Arbitraries.of(CATALOG.entries().stream().map(CatalogEntry::id).toList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Situation> any = KnowledgePlans.plans()
                .flatMap(plan -> Records.records()
                        .flatMap(records -> PlanPeriods.dates().map(day -> new Situation(plan, records, day))));
        return Arbitraries.oneOf(
                FittingRecords.situations(CompliantPlans.any()), FittingRecords.carriedOut(CompliantPlans.any()), any);
    }
}
