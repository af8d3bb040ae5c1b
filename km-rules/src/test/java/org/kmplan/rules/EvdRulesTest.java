package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.evidence;
import static org.kmplan.rules.test.SamplePlans.indicators;
import static org.kmplan.rules.test.SamplePlans.row;
import static org.kmplan.rules.test.SamplePlans.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.rules.report.Argument;

class EvdRulesTest {
    // EVD-01

    @Test
    void every_row_of_the_sample_names_its_evidence() {
        verify("EVD-01").given(compliant()).passes().observesNothing();
    }

    @Test
    void a_knowledge_row_without_evidence_fails() {
        verify("EVD-01")
                .given(with(compliant(), KMP1, row -> row.withEvidence()))
                .fails("steps/KMP1", "no-evidence")
                .passes("steps/KMP2");
        verify("EVD-01")
                .given(with(compliant(), PlanStep.RECOGNITION_ID, row -> row.withEvidence()))
                .fails("steps/KMP_RECOGNITION");
    }

    @Test
    void the_indicator_does_not_stand_in_for_the_evidence_of_a_knowledge_row() {
        verify("EVD-01")
                .given(with(compliant(), KMP1, row -> row.withEvidence().withIndicators(indicators("รายงานการประชุม"))))
                .fails("steps/KMP1");
    }

    @Test
    void the_document_named_in_the_indicator_stands_in_for_a_change_row() {
        verify("EVD-01").given(compliant()).passes("steps/CMP1");
        verify("EVD-01")
                .given(with(compliant(), CMP1, row -> row.withIndicators(indicators("จำนวนครั้ง"))))
                .isNotApplicable("steps/CMP1");
        verify("EVD-01")
                .given(with(
                        compliant(),
                        CMP1,
                        row -> row.withIndicators(indicators("จำนวนครั้ง"))
                                .withEvidence(evidence(EvidenceType.REPORT, "รายงาน"))))
                .passes("steps/CMP1");
    }

    @Test
    void a_cut_off_entry_passes_and_is_observed() {
        Evidence cutOff = Evidence.of("1", "รายงานการประชุมที่ระบุ", EvidenceType.MEETING_MINUTES)
                .withIsCutOff(true);
        verify("EVD-01")
                .given(with(compliant(), KMP1, row -> row.withEvidence(cutOff)))
                .passes("steps/KMP1")
                .observes("steps/KMP1", "cut-off");
    }

    // EVD-04

    @Test
    void documents_are_documents() {
        verify("EVD-04").given(compliant()).passes("steps/KMP1/evidence/1").passes();
    }

    @Test
    void acts_are_no_documents() {
        verify("EVD-04")
                .given(planning("กิจกรรมการยกย่องชมเชย", EvidenceType.ACTIVITY))
                .fails("steps/KMP1/evidence/1", "merely-an-act");
        verify("EVD-04")
                .given(planning("การให้ รางวัล", EvidenceType.OTHER))
                .fails("steps/KMP1/evidence/1", "merely-an-act");
        verify("EVD-04").given(planning("การประชุม", EvidenceType.ACTIVITY)).fails("steps/KMP1/evidence/1");
    }

    @Test
    void a_photo_a_list_and_a_web_address_are_documents() {
        verify("EVD-04").given(planning("ภาพถ่ายกิจกรรม", EvidenceType.PHOTO)).passes("steps/KMP1/evidence/1");
        verify("EVD-04")
                .given(planning("รายชื่อผู้เข้าร่วมกิจกรรม", EvidenceType.ATTENDANCE_LIST))
                .passes("steps/KMP1/evidence/1");
        verify("EVD-04")
                .given(planning("www.example.go.th", EvidenceType.WEB_PUBLICATION))
                .passes("steps/KMP1/evidence/1");
    }

    @Test
    void an_act_or_a_document_is_a_document() {
        Evidence either = Evidence.builder()
                .id("1")
                .text("กิจกรรมยกย่อง หรือเกียรติบัตร")
                .addType(EvidenceType.ACTIVITY)
                .addType(EvidenceType.CERTIFICATE)
                .build();
        verify("EVD-04")
                .given(with(compliant(), KMP1, row -> row.withEvidence(either)))
                .passes("steps/KMP1/evidence/1");
    }

    @Test
    void each_entry_is_judged_alone() {
        verify("EVD-04")
                .given(with(
                        compliant(),
                        KMP1,
                        row -> row.withEvidence(
                                Evidence.of("1", "รายงาน", EvidenceType.REPORT),
                                Evidence.of("2", "กิจกรรม", EvidenceType.ACTIVITY))))
                .passes("steps/KMP1/evidence/1")
                .fails("steps/KMP1/evidence/2");
    }

    @Test
    void a_plan_without_evidence_gives_nothing_to_look_at() {
        KnowledgePlan plan = compliant().withSteps(row(CMP1));
        verify("EVD-04").given(plan).isNotApplicable();
        verify("EVD-05").given(plan).isNotApplicable();
    }

    @Test
    void a_policy_chooses_the_words_for_acts() {
        KnowledgePlan plan = planning("พิธีมอบโล่", EvidenceType.OTHER);
        verify("EVD-04").given(plan).passes("steps/KMP1/evidence/1");
        verify("EVD-04")
                .withPolicy(policy("EVD-04.activity_words", "พิธี"))
                .given(plan)
                .fails("steps/KMP1/evidence/1");
    }

    // EVD-05

    @Test
    void rows_of_the_sample_have_evidence_of_their_own() {
        verify("EVD-05").given(compliant()).passes();
    }

    @Test
    void two_steps_with_the_same_entries_are_found_once() {
        KnowledgePlan plan =
                with(compliant(), KMP6, row -> row.withEvidence(evidence(EvidenceType.CIRCULAR, "หนังสือ แจ้งเวียน")));
        verify("EVD-05").given(plan).fails("steps/KMP5", "same-evidence").passes("steps/KMP1");
        assertThat(verify("EVD-05")
                        .given(plan)
                        .result("steps/KMP5")
                        .reasons()
                        .get(0)
                        .arguments())
                .containsEntry(
                        "steps",
                        Argument.items(List.of(
                                Argument.name("KMP 5 การเข้าถึงความรู้", "KMP 5 Knowledge access"),
                                Argument.name("KMP 6 การแบ่งปันแลกเปลี่ยนความรู้", "KMP 6 Knowledge sharing"))));
    }

    @Test
    void the_order_of_entries_does_not_matter_and_one_more_entry_does() {
        Evidence circular = Evidence.of("1", "หนังสือแจ้งเวียน", EvidenceType.CIRCULAR);
        Evidence manual = Evidence.of("2", "คู่มือเผยแพร่", EvidenceType.MANUAL);
        KnowledgePlan plan = with(compliant(), KMP5, row -> row.withEvidence(circular, manual));
        verify("EVD-05")
                .given(with(plan, KMP6, row -> row.withEvidence(manual, circular)))
                .fails("steps/KMP5");
        verify("EVD-05")
                .given(with(plan, KMP6, row -> row.withEvidence(manual)))
                .passes("steps/KMP5")
                .passes("steps/KMP6");
    }

    @Test
    void two_rows_of_one_step_share_their_evidence() {
        verify("EVD-05").given(and(compliant(), row(KMP1).withId("KMP1-2"))).passes("steps/KMP1");
    }

    @Test
    void a_policy_sets_how_many_steps_may_share() {
        KnowledgePlan two =
                with(compliant(), KMP6, row -> row.withEvidence(row(KMP5).evidence()));
        KnowledgePlan three = with(two, KMP7, row -> row.withEvidence(row(KMP5).evidence()));
        verify("EVD-05").withPolicy(policy("EVD-05.max_reuse", 2)).given(two).passes();
        verify("EVD-05").withPolicy(policy("EVD-05.max_reuse", 2)).given(three).fails("steps/KMP5");
    }

    private static KnowledgePlan planning(String text, EvidenceType type) {
        return with(compliant(), KMP1, row -> row.withEvidence(evidence(type, text)));
    }
}
