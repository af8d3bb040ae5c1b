package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kmplan.rules.test.SamplePlans.compliant;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.rules.ComplianceEvaluator;
import org.kmplan.rules.CompliancePolicy;
import org.kmplan.rules.OwnRules;

/** What an application asks a report. */
class ReportApiTest {
    private static final LocalDate YEAR_END = LocalDate.of(2023, 9, 30);
    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final Messages THAI = Messages.of(Language.TH);
    private static final KnowledgePlan POOR = compliant().withSteps();

    private static ComplianceReport report(KnowledgePlan plan) {
        return ComplianceEvaluator.standard().evaluate(plan);
    }

    @Test
    void a_compliant_plan_is_handed_on() {
        ComplianceReport report = report(compliant());
        assertThat(report.isCompliant()).isTrue();
        assertThat(report.failures()).isEmpty();
        assertThat(report.orElseThrow()).isSameAs(report);
    }

    @Test
    void a_plan_that_is_not_throws_with_what_is_wrong() {
        ComplianceReport report = report(POOR);
        assertThat(report.isCompliant()).isFalse();
        assertThat(report.failures()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(finding.severity()).isEqualTo(Severity.MANDATORY);
        });
        assertThatExceptionOfType(NonCompliantPlanException.class)
                .isThrownBy(report::orElseThrow)
                .withMessageContaining("Report on plan-1: plan NON_COMPLIANT")
                .withMessageContaining("KMP-01 PLAN FAILED")
                .satisfies(thrown -> assertThat(thrown.report()).isSameAs(report));
    }

    @Test
    void what_could_not_be_judged_is_not_compliant() {
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(compliant(), PlanRecords.empty(), YEAR_END);
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.failures()).isEmpty();
        assertThat(report.isCompliant()).isFalse();
        assertThatExceptionOfType(NonCompliantPlanException.class)
                .isThrownBy(report::orElseThrow)
                .withMessageContaining("EXECUTION NOT_DETERMINABLE");
    }

    @Test
    void a_finding_speaks_both_languages() {
        Finding finding = report(POOR).results(RuleId.of("KMP-01")).get(0);
        assertThat(finding.title(ENGLISH)).isEqualTo("All seven KMP steps present");
        assertThat(finding.text(ENGLISH)).contains("KMP 1").doesNotContain("{");
        assertThat(finding.advice(ENGLISH)).isNotEmpty();
        assertThat(finding.title(THAI)).isNotEqualTo(finding.title(ENGLISH)).containsPattern("\\p{IsThai}");
        assertThat(finding.text(THAI)).containsPattern("\\p{IsThai}");
        Finding passed = report(compliant()).results(RuleId.of("KMP-01")).get(0);
        assertThat(passed.text(ENGLISH)).isNotEmpty();
        assertThat(passed.advice(ENGLISH)).isEmpty();
    }

    @Test
    void a_finding_of_an_own_rule_has_its_texts_wherever_it_goes() throws Exception {
        ComplianceReport report = ComplianceEvaluator.builder()
                .ownRules(OwnRules.of("own.rules.json", DESCRIPTOR, Map.of("own.drl", DRL)))
                .build()
                .evaluate(compliant());
        ComplianceReport read = ReportJson.read("report", ReportJson.write(report))
                .orElseThrow()
                .get(0);
        Finding finding = report.results(RuleId.of("OWN-01")).get(0);
        for (Finding own :
                new Finding[] {finding, read.results(RuleId.of("OWN-01")).get(0), sent(finding)}) {
            assertThat(own).isEqualTo(finding);
            assertThat(own.title(ENGLISH)).isEqualTo("No plan");
            assertThat(own.title(THAI)).isEqualTo("ไม่มีแผน");
            assertThat(own.text(ENGLISH)).isEqualTo("There is one.");
            assertThat(own.advice(THAI)).isEqualTo("ลบ");
        }
        assertThat(read).isEqualTo(report);
    }

    @Test
    void results_of_a_rule_that_does_not_exist_are_refused() {
        ComplianceReport report = report(compliant());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.results(RuleId.of("KMP-99")))
                .withMessageContaining("there is no rule KMP-99")
                .withMessageContaining("Hint:");
        assertThat(report.results(RuleId.of("PLN-07")))
                .as("judged if switched on")
                .isEmpty();
    }

    @Test
    void big_values_say_in_one_line_what_they_are() {
        assertThat(compliant().toString())
                .startsWith("Plan plan-1")
                .contains("fiscal year 2566")
                .hasSizeLessThan(200);
        assertThat(compliant().steps().get(0).toString()).startsWith("Row ").hasSizeLessThan(80);
        assertThat(PlanRecords.empty().withCompleteKinds(RecordKind.EVENTS))
                .hasToString("Records records, EVENTS 0 (all)");
        assertThat(report(POOR).toString()).hasSizeLessThan(200).contains("plan NON_COMPLIANT");
        assertThat(report(POOR).failures().get(0).toString()).hasSizeLessThan(200);
        assertThat(CompliancePolicy.standard().toString()).startsWith("Policy ").hasSizeLessThan(120);
    }

    private static Finding sent(Finding finding) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(finding);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Finding) in.readObject();
        }
    }

    private static final String DESCRIPTOR = """
            {
              "schema": "https://kmplan.org/schema/rules-1.json",
              "drl": ["own.drl"],
              "rules": [{
                "id": "OWN-01", "severity": "MANDATORY", "aspect": "PLAN", "looksAt": "ReviewedPlan",
                "title": {"th": "ไม่มีแผน", "en": "No plan"},
                "basis": {"th": "แนวปฏิบัติ", "en": "Practice"},
                "demand": {"th": "ไม่มีแผน", "en": "There is no plan."},
                "messages": [{"reason": "there", "th": "มีแผน", "en": "There is one.", "advice": {"th": "ลบ", "en": "Delete it."}}]
              }]
            }
            """;

    private static final String DRL = """
            package own
            import org.kmplan.rules.fact.ReviewedPlan
            global org.kmplan.rules.FindingCollector findings
            rule "OWN-01 there" when
                $check : ReviewedPlan()
            then findings.failed(drools.getRule(), $check); end
            """;
}
