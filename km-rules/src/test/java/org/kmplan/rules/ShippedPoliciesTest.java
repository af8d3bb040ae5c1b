package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.HeaderField;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.render.CheckedDocument;
import org.kmplan.rules.render.JsonReport;
import org.kmplan.rules.render.TextReport;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.ReportJson;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;
import org.kmplan.rules.test.ResultMatch;
import org.kmplan.rules.test.RuleVerifier;

class ShippedPoliciesTest {
    private static final CompliancePolicy OPDC = CompliancePolicy.named("opdc");

    @Test
    void the_library_ships_two_policies_by_name() {
        assertThat(CompliancePolicy.shipped())
                .extracting(policy -> policy.identity().name())
                .containsExactly("standard", "opdc");
        assertThat(CompliancePolicy.named("standard")).isSameAs(CompliancePolicy.standard());
        assertThatThrownBy(() -> CompliancePolicy.named("opcd"))
                .hasMessage("Policy 'opcd': expected one of [standard, opdc], which come with the library");
    }

    @Test
    void every_difference_between_the_two_has_a_basis_in_both_languages() {
        PolicyComparison.of(CompliancePolicy.standard(), OPDC)
                .changes()
                .forEach(change -> assertThat(change.basis()).as("%s", change).isPresent());
        assertThat(OPDC.severities().values()).containsOnly(Severity.RECOMMENDED);
        OPDC.severities()
                .keySet()
                .forEach(rule -> assertThat(OPDC.basisOf(rule).orElseThrow().thai())
                        .isNotEqualTo(OPDC.basisOf(rule).orElseThrow().english()));
    }

    @Test
    void a_plan_of_the_general_form_complies_with_opdc_and_not_with_standard() {
        KnowledgePlan plan = generalForm();
        assertThat(ComplianceEvaluator.standard().evaluate(plan).verdict(Aspect.PLAN))
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(ComplianceEvaluator.of(OPDC).evaluate(plan).verdict(Aspect.PLAN))
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void a_report_tells_what_the_other_policies_that_come_along_would_come_to() {
        ComplianceEvaluator evaluator = ComplianceEvaluator.standard();
        EvaluationInput input = EvaluationInput.of(generalForm());
        ComplianceReport report = evaluator.evaluateUnderAll(input);
        assertThat(report.otherPolicies())
                .extracting(Messages.of(Language.EN)::text)
                .containsExactly("under opdc: plan compliant");
        assertThat(report.otherPolicies())
                .extracting(Messages.of(Language.TH)::text)
                .containsExactly("ตามเกณฑ์ opdc ด้านแผนเป็นไปตามหลักเกณฑ์");
        assertThat(report.policy()).isEqualTo(CompliancePolicy.standard().identity());
        assertThat(report.results()).isEqualTo(evaluator.evaluate(input).results());
        assertThat(evaluator.evaluate(input).otherPolicies()).isEmpty();
        assertThat(ReportJson.read("report", ReportJson.write(List.of(report))).orElseThrow())
                .containsExactly(report);
        CheckedDocument document = new CheckedDocument("plan.txt", List.of(report), List.of());
        assertThat(TextReport.in(Language.TH).render(List.of(document))).contains("เกณฑ์อื่น", "ตามเกณฑ์ opdc");
        assertThat(ReportJson.read("shown", JsonReport.in(Language.EN).render(List.of(document)))
                        .orElseThrow())
                .containsExactly(report);
    }

    @Test
    void own_policies_are_compared_with_both_that_come_along_execution_included() {
        CompliancePolicy own = CompliancePolicy.builder()
                .identity(new PolicyIdentity("agency", "1"))
                .build();
        EvaluationInput input = EvaluationInput.of(generalForm(), PlanRecords.empty(), LocalDate.of(2023, 9, 30));
        assertThat(ComplianceEvaluator.of(own).evaluateUnderAll(input).otherPolicies())
                .extracting(Messages.of(Language.EN)::text)
                .containsExactly(
                        "under standard: plan not compliant, execution cannot be concluded yet",
                        "under opdc: plan compliant, execution cannot be concluded yet");
    }

    /** Returns a plan without a column of evidence and with smaller numbers. */
    private static KnowledgePlan generalForm() {
        KnowledgePlan plan =
                with(compliant(), ProcessStep.KMP1, row -> row.withTargets(targets("อย่างน้อย ๑ รายการองค์ความรู้")));
        plan = with(plan, ProcessStep.KMP5, row -> row.withTargets(targets("อย่างน้อย ๑ ช่องทาง")));
        return plan.withSteps(
                plan.steps().stream().map(row -> row.withEvidence()).toList());
    }

    @Test
    void evidence_is_asked_for_only_where_the_form_has_a_column() {
        KnowledgePlan bare = generalForm();
        verify("EVD-01").given(bare).fails("steps/KMP1", "no-evidence");
        verify("EVD-01").withPolicy(OPDC).given(bare).isNotApplicable();
        KnowledgePlan column = bare.withTables(PlanTable.builder()
                .process(PlanProcess.KMP)
                .addColumns(PlanColumn.ACTIVITY, PlanColumn.EVIDENCE)
                .build());
        verify("EVD-01").withPolicy(OPDC).given(column).fails("steps/KMP1", "no-evidence");
        KnowledgePlan one = with(
                bare,
                ProcessStep.KMP2,
                row -> row.withEvidence(
                        compliant().step(ProcessStep.KMP2).orElseThrow().evidence()));
        verify("EVD-01").withPolicy(OPDC).given(one).fails("steps/KMP1", "no-evidence");
        verify("EVD-01").withPolicy(OPDC).given(one).passes("steps/KMP2");
    }

    // PLN-08

    @Test
    void the_approval_bears_a_name_and_a_day() {
        approved("ผู้อนุมัติ", "นายสมชาย ใจดี นายก อบต. วันที่ 5 มกราคม 2566").passes("plan");
        approved("อนุมัติโดย", "นางสาวสมใจ รักดี (CKO) ๑๕/๑/๒๕๖๖").passes("plan");
        approved("Approved by", "Somchai Jaidee, 5 January 2023").passes("plan");
        approved("ผู้อนุมัติ", "นายสมชาย ใจดี").fails("plan", "no-day");
        approved("ผู้อนุมัติ", "(........................) วันที่ 5 มกราคม 2566")
                .fails("plan", "no-name");
        approved("ผู้จัดทำ", "นายสมชาย ใจดี วันที่ 5 มกราคม 2566").fails("plan", "not-approved");
        verify("PLN-08").withPolicy(OPDC).given(compliant()).fails("plan", "not-approved");
    }

    @Test
    void a_day_in_the_line_below_the_name_counts_and_so_does_a_line_above_the_tables() {
        KnowledgePlan plan =
                compliant().withRemarks(remark("ผู้อนุมัติ", "นายสมชาย ใจดี"), remark("วันที่", "5 มกราคม 2566"));
        verify("PLN-08").withPolicy(OPDC).given(plan).passes("plan");
        verify("PLN-08")
                .withPolicy(OPDC)
                .given(compliant()
                        .withHeader(compliant()
                                .header()
                                .withFields(remark("ผู้อนุมัติ", "นายสมชาย ใจดี วันที่ 5 ม.ค. 2566"))))
                .passes("plan");
    }

    @Test
    void the_block_of_a_letter_is_a_signature() {
        signed("ลงชื่อ ....................... ผู้อนุมัติ", "(นายสมชาย ใจดี)", "ปลัดเทศบาล", "วันที่ ๕ มกราคม ๒๕๖๖")
                .passes("plan");
        signed("(ลงชื่อ)_____________ ผู้อนุมัติแผน", "( นางสาวมาลี ใจงาม )", "๕/๑/๒๕๖๖")
                .passes("plan");
        signed("ลงชื่อ นายสมชาย ใจดี ผู้เห็นชอบ", "ตำแหน่ง ผู้อำนวยการ", "ลงวันที่ 5 ม.ค. 66")
                .passes("plan");
        signed("...................... ผู้อนุมัติ", "ดร.สมชาย ใจดี", "วันที่ ๕ มกราคม ๒๕๖๖")
                .passes("plan");
        signed("อนุมัติ", "(ลงชื่อ) ว่าที่ร้อยตรี สมชาย ใจดี ๕ มกราคม ๒๕๖๖").passes("plan");
        signed("ลงชื่อ ................", "(นายสมชาย ใจดี)", "ผู้อนุมัติ", "วันที่ ๕ มกราคม ๒๕๖๖")
                .passes("plan");
        signed("อนุมัติ", "(นายสมชาย ใจดี)", "วันที่ ๕ มกราคม ๒๕๖๖").passes("plan");
        signed("ลงชื่อ ........ ผู้อนุมัติ", "(นายสมชาย ใจดี)", "วันที่ ......................")
                .fails("plan", "no-day");
    }

    @Test
    void signatures_side_by_side_are_told_apart() {
        signed(
                        "ลงชื่อ ......... ผู้จัดทำ     ลงชื่อ ......... ผู้อนุมัติ",
                        "(นางมาลี ใจงาม)             (..................)",
                        "วันที่ ๕ ม.ค. ๒๕๖๖          วันที่ ............")
                .fails(
                        ResultMatch.at("plan").because("no-name"),
                        ResultMatch.at("plan").because("no-day"));
        signed(
                        "(ลงชื่อ)          ผู้จัดทำ\t(ลงชื่อ)          ผู้อนุมัติ",
                        "(..................)\t(นายสมชาย ใจดี)",
                        "วันที่ ............\tวันที่ ๕ ม.ค. ๒๕๖๖")
                .passes("plan");
        signed("ลงชื่อ              ผู้อนุมัติ", "(นายสมชาย ใจดี)", "วันที่ ๕ ม.ค. ๒๕๖๖")
                .passes("plan");
    }

    @Test
    void what_belongs_to_another_signature_or_is_a_position_is_no_name() {
        signed(
                        "ลงชื่อ ........ ผู้อนุมัติ",
                        "(..............)",
                        "ลงชื่อ ....... ผู้จัดทำ",
                        "(นายสมชาย ใจดี)",
                        "วันที่ ๕ ม.ค. ๒๕๖๖")
                .fails(
                        ResultMatch.at("plan").because("no-name"),
                        ResultMatch.at("plan").because("no-day"));
        signed("ลงชื่อ ........ ผู้จัดทำ", "(นายสมชาย ใจดี)", "วันที่ ๕ ม.ค. ๒๕๖๖")
                .fails("plan", "not-approved");
        for (String position :
                List.of("นายกเทศมนตรีตำบลดอนทอง", "ผู้อำนวยการสำนัก", "นายอำเภอ", "ปลัด อบต.", "ตำแหน่ง")) {
            signed("ผู้อนุมัติ " + position, "วันที่ ๕ ม.ค. ๒๕๖๖").fails("plan", "no-name");
            signed("ผู้อนุมัติ " + position + " นายกมล ดีใจ", "วันที่ ๕ ม.ค. ๒๕๖๖")
                    .passes("plan");
        }
        signed(
                        "ลงชื่อ ......",
                        "(นายสมชาย ใจดี)",
                        "ผู้จัดทำ",
                        "ลงชื่อ ......",
                        "(............)",
                        "ผู้อนุมัติ",
                        "๕/๑/๒๕๖๖")
                .fails("plan", "no-name");
        signed("ผู้อนุมัติแผนการจัดการความรู้ ..............", "วันที่ ๕ ม.ค. ๒๕๖๖")
                .fails("plan", "no-name");
    }

    private static RuleVerifier.Results signed(String... lines) {
        return verify("PLN-08")
                .withPolicy(OPDC)
                .given(compliant()
                        .withRemarks(
                                Stream.of(lines).map(line -> remark("", line)).toList()));
    }

    private static RuleVerifier.Results approved(String label, String text) {
        return verify("PLN-08").withPolicy(OPDC).given(compliant().withRemarks(remark(label, text)));
    }

    private static HeaderField remark(String label, String text) {
        return HeaderField.builder()
                .item(HeaderItem.OTHER)
                .label(label)
                .text(text)
                .build();
    }

    // PLN-09

    @Test
    void the_reviewer_is_named() {
        for (String label : List.of("ผู้ทบทวน", "ตรวจสอบโดย", "Reviewed by")) {
            verify("PLN-09")
                    .withPolicy(OPDC)
                    .given(compliant().withRemarks(remark(label, "นางสาวสมใจ รักดี (CKO)")))
                    .passes("plan");
        }
        verify("PLN-09")
                .withPolicy(OPDC)
                .given(compliant().withRemarks(remark("ผู้ทบทวน", "(..............)")))
                .fails("plan", "no-name");
        verify("PLN-09").withPolicy(OPDC).given(compliant()).fails("plan", "no-reviewer");
    }

    @Test
    void standard_does_not_ask_who_signed() {
        assertThat(ComplianceEvaluator.standard().evaluate(compliant()).results())
                .noneMatch(result -> result.rule().value().matches("PLN-0[789]"));
    }

    @Test
    void no_basis_tells_what_one_plan_states() {
        for (CatalogEntry entry : RuleCatalog.standard().entries()) {
            String basis = Messages.of(Language.EN).text(entry.id() + ".basis");
            assertThat(basis)
                    .as(entry.id().value())
                    .doesNotContainPattern("the plan itself states in|CMP 4 and|KMP 2 and KMP 3");
        }
    }
}
