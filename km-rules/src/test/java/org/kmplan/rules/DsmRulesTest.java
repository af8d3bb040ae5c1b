package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;

class DsmRulesTest {
    @Test
    void two_channels_pass_and_one_fails() {
        verify("DSM-01").given(compliant()).passes("steps/KMP5/targets/1");
        verify("DSM-01").given(promising("อย่างน้อย ๑ ช่องทาง")).fails("steps/KMP5/targets/1", "below-minimum");
        verify("DSM-01")
                .given(promising("จำนวน 3 ช่องทาง (เว็บไซต์ Line Facebook)"))
                .passes("steps/KMP5/targets/1");
    }

    @Test
    void more_than_one_channel_promises_two() {
        verify("DSM-01").given(promising("มากกว่า ๑ ช่องทาง")).passes("steps/KMP5/targets/1");
    }

    @Test
    void an_upper_bound_of_channels_promises_nothing() {
        verify("DSM-01").given(promising("ไม่เกิน ๓ ช่องทาง")).fails("steps/KMP5/targets/1", "no-minimum");
        verify("DSM-01").given(promising("น้อยกว่า ๓ ช่องทาง")).fails("steps/KMP5/targets/1", "no-minimum");
    }

    @Test
    void a_target_in_another_column_counts() {
        KnowledgePlan plan = with(
                compliant(),
                KMP5,
                row -> row.withTargets(targets("๒ ช่องทาง").get(0).withColumn(PlanColumn.INDICATOR)));
        verify("DSM-01").given(plan).passes("steps/KMP5/targets/1");
    }

    @Test
    void without_a_number_of_channels_it_cannot_be_told() {
        verify("DSM-01").given(promising("อย่างน้อย ๒ ครั้ง")).isNotDeterminable("plan");
        verify("DSM-01").given(promising("มีช่องทางเผยแพร่")).isNotDeterminable("plan");
        verify("DSM-01").given(without(compliant(), "KMP5")).isNotDeterminable("plan");
    }

    @Test
    void channels_of_another_step_are_not_those_of_access() {
        KnowledgePlan plan = with(promising("อย่างน้อย ๒ ครั้ง"), KMP6, row -> row.withTargets(targets("๒ ช่องทาง")));
        verify("DSM-01").given(plan).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_number_of_channels() {
        verify("DSM-01")
                .withPolicy(policy("DSM-01.min_channels", 3))
                .given(compliant())
                .fails("steps/KMP5/targets/1", "below-minimum");
        verify("DSM-01")
                .withPolicy(policy("DSM-01.min_channels", 1))
                .given(promising("๑ ช่องทาง"))
                .passes();
    }

    private static KnowledgePlan promising(String target) {
        return with(compliant(), KMP5, row -> row.withTargets(targets(target)));
    }
}
