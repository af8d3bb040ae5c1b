package org.kmplan.rules;

import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.core.plan.ProcessStep.CMP5;
import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;

class CmpRulesTest {
    // CMP-01

    @Test
    void a_plan_with_all_six_steps_has_the_change_process() {
        verify("CMP-01").given(compliant()).passes();
    }

    @Test
    void each_missing_step_is_named() {
        for (ProcessStep step : ProcessStep.of(PlanProcess.CMP)) {
            verify("CMP-01").given(without(compliant(), step.name())).fails("steps/" + step, "step-missing");
        }
        verify("CMP-01").given(without(compliant(), "CMP6")).passes("steps/CMP5");
    }

    @Test
    void codes_in_the_legend_are_no_rows() {
        HeaderField legend = HeaderField.of(HeaderItem.OTHER, "CMP ๑ การเตรียมการ / CMP ๒ การสื่อสาร");
        verify("CMP-01").given(without(compliant(), "CMP2").withRemarks(legend)).fails("steps/CMP2");
    }

    @Test
    void the_recognition_row_does_not_stand_for_the_sixth_step() {
        verify("CMP-01").given(without(compliant(), "CMP6")).fails("steps/CMP6");
    }

    @Test
    void a_policy_chooses_the_steps() {
        verify("CMP-01")
                .withPolicy(policy("CMP-01.required_cmp", "1", "5"))
                .given(without(compliant(), "CMP6"))
                .passes();
        verify("CMP-01")
                .withPolicy(policy("CMP-01.required_cmp", "6"))
                .given(without(compliant(), "CMP6"))
                .fails("steps/CMP6");
    }

    // CMP-06

    @Test
    void eighty_percent_of_the_evaluation_passes_and_a_hundredth_less_fails() {
        verify("CMP-06").given(compliant()).passes("steps/CMP4/targets/1");
        verify("CMP-06")
                .given(promising(CMP4, "ผลการประเมินร้อยละ ๗๙.๙๙"))
                .fails("steps/CMP4/targets/1", "below-minimum");
        verify("CMP-06").given(promising(CMP4, "ผลการประเมินร้อยละ ๘๐.๐๑")).passes("steps/CMP4/targets/1");
        verify("CMP-06").given(promising(CMP4, "มากกว่าร้อยละ ๘๐")).passes("steps/CMP4/targets/1");
    }

    @Test
    void an_upper_bound_of_the_evaluation_promises_nothing() {
        verify("CMP-06").given(promising(CMP4, "ไม่เกินร้อยละ ๙๐")).fails("steps/CMP4/targets/1", "no-minimum");
        verify("CMP-06").given(promising(CMP4, "น้อยกว่าร้อยละ ๙๐")).fails("steps/CMP4/targets/1", "no-minimum");
    }

    @Test
    void attendance_is_no_result_of_the_evaluation() {
        verify("CMP-06").given(promising(CMP4, "ผู้เข้าร่วมอบรมร้อยละ ๘๐")).isNotDeterminable("plan");
        verify("CMP-06").given(promising(CMP4, "อย่างน้อย ๑ ครั้ง")).isNotDeterminable("plan");
        verify("CMP-06").given(without(compliant(), "CMP4")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_score() {
        verify("CMP-06")
                .withPolicy(policy("CMP-06.min_score", 81))
                .given(compliant())
                .fails("steps/CMP4/targets/1", "below-minimum");
        verify("CMP-06")
                .withPolicy(policy("CMP-06.min_score", 70))
                .given(promising(CMP4, "ร้อยละ ๗๐"))
                .passes();
    }

    // CMP-07

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รายงานผลอย่างน้อย ปีละ ๑ ครั้ง",
                "อย่างน้อย ๑ รายงาน",
                "รายงาน ๑ ฉบับ",
                "ไตรมาสละ ๑ ครั้ง",
                "มีรายงานผลการดำเนินงาน"
            })
    void one_report_in_the_fiscal_year_passes(String target) {
        verify("CMP-07").given(promising(CMP5, target)).passes("steps/CMP5/targets/1");
    }

    @Test
    void one_report_in_two_years_fails() {
        verify("CMP-07").given(promising(CMP5, "2 ปี/ครั้ง")).fails("steps/CMP5/targets/1", "below-minimum");
    }

    @Test
    void an_upper_bound_of_reports_promises_nothing() {
        verify("CMP-07").given(promising(CMP5, "ไม่เกิน ๑ ครั้ง")).fails("steps/CMP5/targets/1", "no-minimum");
    }

    @Test
    void without_a_number_of_reports_it_cannot_be_told() {
        verify("CMP-07").given(promising(CMP5, "ร้อยละ ๘๐")).isNotDeterminable("plan");
        verify("CMP-07").given(promising(CMP5, "สำเร็จตามแผน")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_number_of_reports_in_a_year() {
        CompliancePolicy quarterly = policy("CMP-07.min_reports", 4);
        verify("CMP-07").withPolicy(quarterly).given(compliant()).fails("steps/CMP5/targets/1", "below-minimum");
        verify("CMP-07")
                .withPolicy(quarterly)
                .given(promising(CMP5, "ไตรมาสละ ๑ ครั้ง"))
                .passes();
        verify("CMP-07")
                .withPolicy(quarterly)
                .given(promising(CMP5, "ครึ่งปีละ ๑ ครั้ง"))
                .fails("steps/CMP5/targets/1");
        verify("CMP-07")
                .withPolicy(policy("CMP-07.min_reports", 12))
                .given(promising(CMP5, "เดือนละ ๑ ครั้ง"))
                .passes();
        verify("CMP-07")
                .withPolicy(policy("CMP-07.min_reports", 13))
                .given(promising(CMP5, "เดือนละ ๑ ครั้ง"))
                .fails("steps/CMP5/targets/1");
    }

    // CMP-08

    @ParameterizedTest
    @ValueSource(strings = {"ไม่น้อยกว่า ๑ ครั้ง", "๑ กิจกรรม", "มีกิจกรรมยกย่องชมเชย"})
    void one_event_of_recognition_passes(String target) {
        verify("CMP-08").given(promising(CMP6, target)).passes("steps/CMP6/targets/1");
    }

    @Test
    void no_event_of_recognition_fails() {
        verify("CMP-08").given(promising(CMP6, "อย่างน้อย ๐ ครั้ง")).fails("steps/CMP6/targets/1", "below-minimum");
        verify("CMP-08").given(promising(CMP6, "ไม่เกิน ๒ ครั้ง")).fails("steps/CMP6/targets/1", "no-minimum");
    }

    @Test
    void without_a_number_of_events_it_cannot_be_told() {
        verify("CMP-08").given(promising(CMP6, "ร้อยละ ๘๐")).isNotDeterminable("plan");
        verify("CMP-08").given(without(compliant(), "CMP6")).isNotDeterminable("plan");
    }

    @Test
    void a_policy_sets_the_least_number_of_events() {
        verify("CMP-08")
                .withPolicy(policy("CMP-08.min_events", 2))
                .given(compliant())
                .fails("steps/CMP6/targets/1", "below-minimum");
        verify("CMP-08")
                .withPolicy(policy("CMP-08.min_events", 2))
                .given(promising(CMP6, "๒ ครั้ง"))
                .passes();
    }

    private static KnowledgePlan promising(ProcessStep step, String target) {
        return with(compliant(), step, row -> row.withTargets(targets(target)));
    }
}
