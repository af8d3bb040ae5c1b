package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.CompliantPlans;
import org.kmplan.core.test.FittingRecords;
import org.kmplan.core.test.KmDomain;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.policy.PreparedPolicy;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;
import org.kmplan.rules.test.RulesDomain;
import org.kmplan.rules.test.SamplePlans;

class RuleProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();
    private static final PreparedPolicy STANDARD =
            PreparedPolicy.of(CompliancePolicy.standard(), RuleCatalog.standard());

    @Property(tries = 100)
    void the_order_of_facts_changes_nothing(
            @ForAll("situations") Situation situation, @ForAll("breaks") Break broken, @ForAll Random random) {
        Situation after = broken.applyTo(situation);
        EvaluationInput input = EvaluationInput.of(after.plan(), after.records(), after.asOf());
        List<Check> checks = new ArrayList<>(ComplianceEvaluator.facts(input, STANDARD));
        Collections.shuffle(checks, random);
        assertThat(EVALUATOR.evaluate(input, checks)).isEqualTo(EVALUATOR.evaluate(input));
    }

    @Example
    void a_break_of_a_mandatory_rule_alone_makes_the_plan_non_compliant() {
        for (Break broken : PlanBreaks.all()) {
            boolean mandatory = broken.fails().stream()
                    .map(id -> EVALUATOR.catalog().entry(RuleId.of(id)).orElseThrow())
                    .anyMatch(entry -> entry.severity() == Severity.MANDATORY
                            && entry.aspects().contains(Aspect.PLAN));
            Verdict verdict = EVALUATOR
                    .evaluate(
                            broken.applyTo(carriedOut(SamplePlans.compliant())).plan())
                    .verdict(Aspect.PLAN);
            assertThat(verdict == Verdict.NON_COMPLIANT).as(broken.name()).isEqualTo(mandatory);
        }
    }

    @Property(tries = 200)
    void any_plan_gets_one_result_for_each_rule_aspect_and_subject(@ForAll("plans") KnowledgePlan plan) {
        hasOneResultEach(EVALUATOR.evaluate(plan));
    }

    @Property(tries = 200)
    void any_situation_gets_one_result_for_each_rule_aspect_and_subject(@ForAll("situations") Situation situation) {
        hasOneResultEach(EVALUATOR.evaluate(situation.plan(), situation.records(), situation.asOf()));
    }

    @Property(tries = 100)
    @Domain(KmDomain.class)
    @Domain(RulesDomain.class)
    void any_policy_gives_one_result_for_each_rule_aspect_and_subject(
            @ForAll CompliancePolicy policy, @ForAll Situation situation) {
        hasOneResultEach(
                ComplianceEvaluator.of(policy).evaluate(situation.plan(), situation.records(), situation.asOf()));
    }

    private static void hasOneResultEach(ComplianceReport report) {
        List<Finding> results = report.results();
        assertThat(results.stream().map(result -> result.rule() + " " + result.aspect() + " " + result.subject()))
                .doesNotHaveDuplicates();
        assertThat(results.stream().map(Finding::rule).distinct()).hasSize(60);
        assertThat(results).allSatisfy(result -> assertThat(result.reasons()).isNotEmpty());
    }

    @Property(tries = 100)
    void any_plan_gets_an_equal_report_whatever_the_order_of_facts(
            @ForAll("plans") KnowledgePlan plan, @ForAll Random random) {
        List<Check> checks = new ArrayList<>(ComplianceEvaluator.facts(EvaluationInput.of(plan), STANDARD));
        Collections.shuffle(checks, random);
        assertThat(EVALUATOR.evaluate(EvaluationInput.of(plan), checks)).isEqualTo(EVALUATOR.evaluate(plan));
    }

    private static Situation carriedOut(KnowledgePlan plan) {
        return new Situation(
                plan,
                FittingRecords.leastComplete(plan),
                plan.fiscalYear().map(FiscalYear::lastDay).orElseThrow());
    }

    @Provide
    Arbitrary<KnowledgePlan> plans() {
        return KnowledgePlans.plans();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return FittingRecords.situations(CompliantPlans.any());
    }

    @Provide
    Arbitrary<Break> breaks() {
        return Arbitraries.of(PlanBreaks.all());
    }
}
