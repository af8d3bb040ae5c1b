package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.rules.report.Argument;

class KmpRulesTest {
    // KMP-01

    @Test
    void a_plan_with_all_seven_steps_has_the_knowledge_process() {
        verify("KMP-01").given(compliant()).passes();
    }

    @Test
    void each_missing_step_is_named() {
        for (ProcessStep step : ProcessStep.of(PlanProcess.KMP)) {
            var results =
                    verify("KMP-01").given(without(compliant(), step.name())).fails("steps/" + step, "step-missing");
            ProcessStep other = step == KMP1 ? KMP2 : KMP1;
            results.passes("steps/" + other);
        }
    }

    @Test
    void a_row_without_a_code_neither_counts_nor_harms() {
        PlanStep uncoded = PlanStep.builder()
                .id("row-8")
                .process(PlanProcess.KMP)
                .rowNumber("๒")
                .title("การเรียนรู้")
                .build();
        verify("KMP-01").given(and(compliant(), uncoded)).passes();
        verify("KMP-01").given(and(without(compliant(), "KMP2"), uncoded)).fails("steps/KMP2");
        verify("KMP-01").given(without(compliant(), PlanStep.RECOGNITION_ID)).passes();
    }

    @Test
    void a_step_in_two_rows_is_present_once() {
        assertThat(verify("KMP-01")
                        .given(and(compliant(), row(KMP1).withId("KMP1-2")))
                        .passes()
                        .result("steps/KMP1")
                        .actual())
                .contains(Argument.number(2));
    }

    @Test
    void a_policy_chooses_the_steps() {
        KnowledgePlan plan = without(compliant(), "KMP7");
        verify("KMP-01").given(plan).fails("steps/KMP7");
        verify("KMP-01")
                .withPolicy(policy("KMP-01.required_kmp", "1", "2"))
                .given(plan)
                .passes();
        verify("KMP-01")
                .withPolicy(policy("KMP-01.required_kmp", "7", "7"))
                .given(plan)
                .fails("steps/KMP7");
        verify("KMP-01").withPolicy(policy("KMP-01.required_kmp")).given(plan).isNotApplicable();
    }

    // KMP-02

    @Test
    void steps_that_cover_both_kinds_of_knowledge_pass() {
        verify("KMP-02")
                .given(compliant())
                .passes("steps/KMP1")
                .passes("steps/KMP2")
                .passes("steps/KMP3")
                .passes();
    }

    @Test
    void a_step_that_lacks_a_kind_fails() {
        verify("KMP-02")
                .given(with(compliant(), KMP1, activity("1", a -> a.withKnowledgeTypes(KnowledgeType.EXPLICIT))))
                .fails("steps/KMP1", "tacit-missing");
        verify("KMP-02")
                .given(with(compliant(), KMP1, activity("1", a -> a.withKnowledgeTypes(KnowledgeType.TACIT))))
                .fails("steps/KMP1", "explicit-missing")
                .passes("steps/KMP2");
    }

    @Test
    void a_step_without_any_mark_fails_for_both_kinds() {
        verify("KMP-02")
                .given(with(compliant(), KMP1, activity("1", a -> a.withKnowledgeTypes())))
                .fails("steps/KMP1", "explicit-missing")
                .fails("steps/KMP1", "tacit-missing");
    }

    @Test
    void the_kinds_of_all_activities_and_rows_of_a_step_count_together() {
        KnowledgePlan explicitOnly = without(compliant(), "KMP2");
        explicitOnly = and(
                explicitOnly, row(KMP2).withActivities(row(KMP2).activities().get(0)));
        verify("KMP-02").given(explicitOnly).fails("steps/KMP2", "tacit-missing");
        verify("KMP-02")
                .given(and(
                        explicitOnly,
                        row(KMP2)
                                .withId("KMP2-2")
                                .withActivities(row(KMP2).activities().get(1))))
                .passes("steps/KMP2");
    }

    @Test
    void a_plan_without_the_three_steps_gives_nothing_to_look_at() {
        verify("KMP-02").given(without(compliant(), "KMP1", "KMP2", "KMP3")).isNotApplicable();
        verify("KMP-02").given(without(compliant(), "KMP1")).passes();
    }

    @Test
    void a_policy_chooses_the_steps_that_need_both() {
        verify("KMP-02")
                .withPolicy(policy("KMP-02.steps", "4"))
                .given(compliant())
                .fails("steps/KMP4");
    }

    // KMP-03

    @Test
    void two_knowledge_items_pass_and_one_fails() {
        verify("KMP-03").given(compliant()).passes("steps/KMP1/targets/1");
        verify("KMP-03")
                .given(promising("อย่างน้อย ๑ รายการองค์ความรู้"))
                .fails("steps/KMP1/targets/1", "below-minimum");
        verify("KMP-03").given(promising("๓ องค์ความรู้")).passes("steps/KMP1/targets/1");
    }

    @Test
    void an_upper_bound_promises_nothing() {
        verify("KMP-03").given(promising("ไม่เกิน ๕ รายการองค์ความรู้")).fails("steps/KMP1/targets/1", "no-minimum");
        verify("KMP-03").given(promising("น้อยกว่า ๕ รายการองค์ความรู้")).fails("steps/KMP1/targets/1", "no-minimum");
    }

    @Test
    void without_a_number_of_items_it_cannot_be_told() {
        verify("KMP-03").given(promising("อย่างน้อย ๒ ครั้ง")).isNotDeterminable("plan");
        verify("KMP-03").given(without(compliant(), "KMP1")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_number_of_items() {
        verify("KMP-03")
                .withPolicy(policy("KMP-03.min_items", 3))
                .given(compliant())
                .fails("steps/KMP1/targets/1", "below-minimum");
        verify("KMP-03")
                .withPolicy(policy("KMP-03.min_items", 1))
                .given(promising("๑ เรื่อง"))
                .passes("steps/KMP1/targets/1");
    }

    private static KnowledgePlan promising(String target) {
        return with(compliant(), KMP1, row -> row.withTargets(targets(target)));
    }
}
