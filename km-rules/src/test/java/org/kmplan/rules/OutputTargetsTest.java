package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.Verdict;

/** Targets of a plan for documents, events, topics, bodies of knowledge, examples and channels. */
class OutputTargetsTest {
    @ParameterizedTest
    @CsvSource({
        "KMP-04, KMP2, ๒ ฉบับ/ชิ้น",
        "KMP-04, KMP2, อย่างน้อย ๒ เล่ม",
        "KMP-04, KMP2, มากกว่า ๑ ชุด",
        "KMP-05, KMP2, อย่างน้อย ๑ ครั้ง",
        "KMP-05, KMP2, ๑ กิจกรรม",
        "KMP-05, KMP2, มีการประชุม/สัมมนาบุคลากร",
        "KMP-05, KMP2, มีการสัมภาษณ์ผู้รู้",
        "KMP-07, KMP4, จำนวน ๑ องค์กรความรู้",
        "KMP-07, KMP4, ๑ เรื่อง",
        "KMP-07, KMP4, มีองค์ความรู้ที่ปรับปรุงแล้ว"
    })
    void a_target_that_promises_enough_passes(String rule, String row, String target) {
        verify(rule).given(promising(row, target)).passes("steps/" + row + "/targets/1");
    }

    @ParameterizedTest
    @CsvSource({
        "KMP-06, KMP3, ๑ ชุด, ๑ เรื่อง",
        "KMP-06, KMP3, ๑ ฉบับ, ๑ องค์ความรู้",
        "KMP-06, KMP3, มีเอกสารองค์ความรู้, มากกว่า ๑ รายการองค์ความรู้",
        "KMP-08, KMP6, จำนวนอย่างน้อย ๑ เรื่อง, อย่างน้อย ๑ ความรู้",
        "KMP-08, KMP6, ๒ หัวข้อ, มีองค์ความรู้ที่แลกเปลี่ยน",
        "REC-02, KMP_RECOGNITION, ๑ ตัวอย่าง, จำนวนอย่างน้อย ๑ ช่องทาง",
        "REC-02, KMP_RECOGNITION, ๒ คน, มีช่องทางเผยแพร่",
        "REC-02, KMP_RECOGNITION, อย่างน้อย ๒ ผลงาน, ๓ ช่องทาง",
        "REC-02, KMP_RECOGNITION, ๑ หน่วยงาน, ๑ ช่องทาง"
    })
    void two_targets_that_promise_enough_pass(String rule, String row, String first, String second) {
        verify(rule)
                .given(promising(row, first, second))
                .passes("steps/" + row + "/targets/1")
                .passes("steps/" + row + "/targets/2")
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "KMP-04.min_documents, 2, KMP2, ๑ ฉบับ, ๒ ฉบับ",
        "KMP-05.min_events, 1, KMP2, ๑ ครั้ง/๒ ปี, ๑ ครั้ง",
        "KMP-05.min_events, 2, KMP2, มีการประชุม, มากกว่า ๑ ครั้ง",
        "KMP-06.min_sets, 2, KMP3, ๑ ชุด, ๒ ชุด",
        "KMP-06.min_topics, 2, KMP3, ๑ เรื่อง, ๒ เรื่อง",
        "KMP-07.min_bodies, 2, KMP4, ๑ องค์ความรู้, ๒ องค์ความรู้",
        "KMP-08.min_followups, 2, KMP6, ๑ เรื่อง, ๒ เรื่อง",
        "KMP-08.min_exchanges, 2, KMP6, ๑ องค์ความรู้, ๒ องค์ความรู้",
        "REC-02.min_examples, 2, KMP_RECOGNITION, ๑ ตัวอย่าง, ๒ ตัวอย่าง",
        "REC-02.min_channels, 2, KMP_RECOGNITION, ๑ ช่องทาง, ๒ ช่องทาง"
    })
    void a_policy_sets_what_is_enough(String parameter, int least, String row, String below, String enough) {
        String rule = parameter.substring(0, parameter.indexOf('.'));
        String target = "steps/" + row + "/targets/1";
        CompliancePolicy policy = policy(parameter, least);
        verify(rule).withPolicy(policy).given(promising(row, below)).fails(target, "below-minimum");
        verify(rule).withPolicy(policy).given(promising(row, enough)).passes(target);
    }

    @ParameterizedTest
    @CsvSource({
        "KMP-04, KMP2, ฉบับ",
        "KMP-05, KMP2, ครั้ง",
        "KMP-06, KMP3, ชุด",
        "KMP-07, KMP4, องค์ความรู้",
        "KMP-08, KMP6, เรื่อง",
        "REC-02, KMP_RECOGNITION, ตัวอย่าง"
    })
    void an_upper_bound_promises_nothing(String rule, String row, String unit) {
        String target = "steps/" + row + "/targets/1";
        verify(rule).given(promising(row, "ไม่เกิน ๕ " + unit)).fails(target, "no-minimum");
        verify(rule).given(promising(row, "น้อยกว่า ๕ " + unit)).fails(target, "no-minimum");
    }

    @ParameterizedTest
    @CsvSource({
        "KMP-04, KMP2, อย่างน้อย ๒ ครั้ง, documents to be gathered",
        "KMP-04, KMP2, มีเอกสารที่เกี่ยวข้อง, documents to be gathered",
        "KMP-05, KMP2, อย่างน้อย ๒ ฉบับ, events that gather knowledge",
        "KMP-05, KMP2, มีคู่มือ, events that gather knowledge",
        "KMP-07, KMP4, จำนวน ๑ เล่ม, bodies of knowledge to be refined"
    })
    void a_target_for_something_else_is_none(String rule, String row, String target, String missing) {
        Finding unknown = verify(rule)
                .given(promising(row, target))
                .isNotDeterminable("plan", "no-target")
                .result("plan");
        assertThat(Reasons.english(unknown)).contains(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "KMP-06, KMP3, ๑ ชุด, topics for dissemination, document sets",
        "KMP-06, KMP3, ๑ เรื่อง, document sets, topics for dissemination",
        "KMP-08, KMP6, ๑ เรื่อง, bodies of knowledge exchanged, topics followed up",
        "KMP-08, KMP6, ๑ องค์ความรู้, topics followed up, bodies of knowledge exchanged",
        "REC-02, KMP_RECOGNITION, ๑ คน, channels, examples",
        "REC-02, KMP_RECOGNITION, ๑ ช่องทาง, examples, channels"
    })
    void one_target_of_two_is_missing_and_named(String rule, String row, String target, String missing, String stated) {
        Finding unknown = verify(rule)
                .given(promising(row, target))
                .passes("steps/" + row + "/targets/1")
                .isNotDeterminable("plan", "no-target")
                .result("plan");
        assertThat(Reasons.english(unknown)).contains(missing).doesNotContain(stated);
        Finding both = verify(rule)
                .given(without(compliant(), row))
                .isNotDeterminable("plan", "no-target")
                .result("plan");
        assertThat(Reasons.english(both)).contains(missing, stated);
    }

    @Test
    void one_target_that_answers_both_demands_is_held_to_the_higher() {
        KnowledgePlan plan = promising("KMP3", "๑ ชุด/เรื่อง");
        verify("KMP-06").given(plan).passes();
        for (String parameter : List.of("KMP-06.min_sets", "KMP-06.min_topics")) {
            verify("KMP-06")
                    .withPolicy(policy(parameter, 2))
                    .given(plan)
                    .fails("steps/KMP3/targets/1", "below-minimum");
        }
    }

    @Test
    void targets_of_other_rows_do_not_answer() {
        KnowledgePlan plan = with(
                without(compliant(), PlanStep.RECOGNITION_ID),
                "CMP6",
                row -> row.withTargets(targets("๑ ตัวอย่าง", "๑ ช่องทาง")));
        verify("REC-02").given(plan).isNotDeterminable("plan", "no-target");
        verify("KMP-07")
                .given(with(promising("KMP4", "๑ เล่ม"), "KMP5", row -> row.withTargets(targets("๑ องค์ความรู้"))))
                .isNotDeterminable("plan", "no-target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KMP-03", "KMP-04", "KMP-05", "KMP-06", "KMP-07", "KMP-08", "DSM-01", "REC-02"})
    void the_real_plan_promises_enough(String rule) {
        verify(rule).given(realPlan()).passes();
    }

    @Test
    void the_real_plan_is_compliant() {
        ComplianceReport report = ComplianceEvaluator.standard().evaluate(realPlan());
        assertThat(report.verdict(Aspect.PLAN)).isEqualTo(Verdict.COMPLIANT);
        assertThat(report.results(Aspect.PLAN)).extracting(Finding::outcome).doesNotContain(Outcome.NOT_DETERMINABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiang-tawan-2567.txt", "than-phikun-risk-2567.txt"})
    void the_samples_that_comply_leave_nothing_open(String name) {
        Path file = Path.of("..", "km-examples", "plans", name);
        KnowledgePlan plan = PlanReader.standard().read(file).plans().get(0);
        assertThat(ComplianceEvaluator.standard().evaluate(plan).results(Aspect.PLAN))
                .filteredOn(result -> result.outcome() != Outcome.PASSED && result.outcome() != Outcome.NOT_APPLICABLE)
                .isEmpty();
    }

    private static KnowledgePlan realPlan() {
        Path file = Path.of("..", "..", "shared", "plans", "pathum-thani-2566.txt");
        assumeTrue(Files.isRegularFile(file), "skipped: ../shared/plans/pathum-thani-2566.txt is not there");
        return PlanReader.standard().read(file).plans().get(0);
    }

    /** Returns the compliant plan with a row whose only targets are these. */
    private static KnowledgePlan promising(String row, String... targets) {
        return with(
                compliant(),
                row,
                step -> step.withTargets(targets(targets))
                        .withActivities(step.activities().stream()
                                .map(a -> a.withTargets())
                                .toList()));
    }
}
