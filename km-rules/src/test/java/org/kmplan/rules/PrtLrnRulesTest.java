package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP4;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;

class PrtLrnRulesTest {
    private static final String PARTICIPATION = "steps/KMP6/targets/1";
    private static final String LEARNING = "steps/KMP7/targets/1";

    // PRT-01

    @Test
    void eighty_percent_participation_passes_and_a_hundredth_less_fails() {
        verify("PRT-01").given(compliant()).passes(PARTICIPATION);
        verify("PRT-01").given(promising(KMP6, "บุคลากรเข้าร่วมร้อยละ ๘๐")).passes(PARTICIPATION);
        verify("PRT-01").given(promising(KMP6, "บุคลากรเข้าร่วมร้อยละ ๗๙.๙๙")).fails(PARTICIPATION, "below-minimum");
        verify("PRT-01").given(promising(KMP6, "บุคลากรเข้าร่วมเกินร้อยละ ๘๐")).passes(PARTICIPATION);
        verify("PRT-01").given(promising(KMP6, "บุคลากรเข้าร่วมร้อยละ ๗๐")).fails(PARTICIPATION, "below-minimum");
    }

    @Test
    void an_upper_bound_of_participation_promises_nothing() {
        verify("PRT-01")
                .given(promising(KMP6, "บุคลากรเข้าร่วมไม่เกินร้อยละ ๘๐"))
                .fails(PARTICIPATION, "no-minimum");
        verify("PRT-01")
                .given(promising(KMP6, "บุคลากรเข้าร่วมน้อยกว่าร้อยละ ๙๐"))
                .fails(PARTICIPATION, "no-minimum");
    }

    @Test
    void a_share_in_the_column_of_target_groups_is_participation() {
        Target share = targets("ร้อยละ ๗๐").get(0);
        verify("PRT-01")
                .given(with(compliant(), KMP2, row -> row.withTargets(share.withColumn(PlanColumn.TARGET_GROUP))))
                .fails("steps/KMP2/targets/1", "below-minimum")
                .passes(PARTICIPATION);
        verify("PRT-01")
                .given(with(compliant(), KMP4, row -> row.withTargets(share)))
                .passes(PARTICIPATION)
                .passes();
    }

    @Test
    void attendance_of_the_training_is_participation_and_its_score_is_not() {
        verify("PRT-01")
                .given(promising(CMP4, "ผู้เข้าร่วมอบรมร้อยละ ๗๐"))
                .fails("steps/CMP4/targets/1", "below-minimum");
        verify("PRT-01")
                .given(promising(CMP4, "ผู้เข้าร่วมมีผลการประเมินร้อยละ ๗๐"))
                .passes();
    }

    @Test
    void a_share_that_is_reached_each_quarter_is_no_larger_share() {
        verify("PRT-01")
                .given(promising(KMP6, "บุคลากรเข้าร่วมไตรมาสละร้อยละ ๕๐"))
                .fails(PARTICIPATION, "below-minimum");
        verify("PRT-01")
                .given(promising(KMP6, "บุคลากรเข้าร่วมไตรมาสละร้อยละ ๘๐"))
                .passes(PARTICIPATION);
    }

    @Test
    void without_a_share_of_the_personnel_it_cannot_be_told() {
        verify("PRT-01").given(promising(KMP6, "อย่างน้อย ๑ ครั้ง")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_participation() {
        verify("PRT-01")
                .withPolicy(policy("PRT-01.min_percent", 81))
                .given(compliant())
                .fails(PARTICIPATION, "below-minimum");
        verify("PRT-01")
                .withPolicy(policy("PRT-01.min_percent", 70))
                .given(promising(KMP6, "บุคลากรเข้าร่วมร้อยละ ๗๐"))
                .passes();
    }

    // LRN-01

    @Test
    void eighty_percent_learning_passes_and_a_hundredth_less_fails() {
        verify("LRN-01").given(compliant()).passes(LEARNING);
        verify("LRN-01").given(promising(KMP7, "บุคลากรร้อยละ ๗๙.๙๙")).fails(LEARNING, "below-minimum");
        verify("LRN-01").given(promising(KMP7, "ครบทุกคน")).passes(LEARNING);
    }

    @Test
    void an_upper_bound_of_learning_promises_nothing() {
        verify("LRN-01").given(promising(KMP7, "ไม่เกินร้อยละ ๙๐")).fails(LEARNING, "no-minimum");
        verify("LRN-01").given(promising(KMP7, "น้อยกว่าร้อยละ ๙๐")).fails(LEARNING, "no-minimum");
    }

    @Test
    void learning_and_participation_are_told_apart() {
        KnowledgePlan plan = promising(KMP7, "บุคลากรร้อยละ ๗๐");
        verify("LRN-01").given(plan).fails(LEARNING);
        verify("PRT-01").given(plan).passes();
        verify("LRN-01").given(promising(KMP6, "บุคลากรเข้าร่วมร้อยละ ๗๐")).passes();
    }

    @Test
    void without_a_share_of_learners_it_cannot_be_told() {
        verify("LRN-01").given(promising(KMP7, "อย่างน้อย ๑ เรื่อง")).isNotDeterminable("plan");
        verify("LRN-01").given(without(compliant(), "KMP7")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_learning() {
        verify("LRN-01")
                .withPolicy(policy("LRN-01.min_percent", 81))
                .given(compliant())
                .fails(LEARNING, "below-minimum");
        verify("LRN-01")
                .withPolicy(policy("LRN-01.min_percent", 0))
                .given(promising(KMP7, "ร้อยละ ๑"))
                .passes();
    }

    private static KnowledgePlan promising(ProcessStep step, String target) {
        return with(compliant(), step, row -> row.withTargets(targets(target)));
    }
}
