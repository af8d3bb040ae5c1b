package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.RecordSamples.complete;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.read.PlanReader;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.test.Break;
import org.kmplan.core.test.PlanBreaks;
import org.kmplan.core.test.Situation;
import org.kmplan.core.text.Placeholders;
import org.kmplan.rules.render.AdviceText;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.CellSuggestion;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Messages;
import org.kmplan.rules.report.Repair;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Verdict;

class RepairAdvisorTest {
    private static final Situation SITUATION =
            new Situation(compliant(), PlanRecords.empty(), LocalDate.of(2023, 9, 30));
    private static final RepairAdvisor ADVISOR = RepairAdvisor.of(ComplianceEvaluator.standard());

    @Test
    void advises_nothing_for_a_compliant_plan() {
        RepairAdvice.Part part = plan(compliant());
        assertThat(part.before()).isEqualTo(Verdict.COMPLIANT);
        assertThat(part.repairs()).isEmpty();
        assertThat(part.unmended()).isEmpty();
    }

    @Test
    void mends_each_break_of_the_compliant_plan() {
        for (Break broken : breaks()) {
            RepairAdvice.Part part = plan(broken.applyTo(SITUATION).plan());
            String name = broken.name() + " " + english(part);
            assertThat(part.after()).as(name).isEqualTo(Verdict.COMPLIANT);
            assertThat(part.unmended()).as(name).isEmpty();
            assertThat(part.repairs().isEmpty()).as(name).isEqualTo(part.before() == Verdict.COMPLIANT);
            assertThat(part.repairs())
                    .as(name)
                    .allSatisfy(repair -> assertThat(repair.mends()).isNotEmpty());
        }
    }

    @Test
    void mends_two_breaks_at_once_as_well() {
        List<Break> breaks = breaks();
        for (int i = 0; i + 7 < breaks.size(); i += 3) {
            Situation one = breaks.get(i).applyTo(SITUATION);
            // The breaks themselves reckon from the fiscal year.
            if (one.plan().fiscalYear().isPresent()) {
                RepairAdvice.Part part = plan(breaks.get(i + 7).applyTo(one).plan());
                assertThat(part.after())
                        .as(breaks.get(i) + " and " + breaks.get(i + 7) + " " + english(part))
                        .isEqualTo(Verdict.COMPLIANT);
            }
        }
    }

    @Test
    void adds_a_missing_step_by_one_change_that_mends_all_of_its_rules() {
        RepairAdvice.Part part = plan(without(compliant(), "KMP7"));
        assertThat(part.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.subject()).isEqualTo("steps/KMP7");
            assertThat(repair.mends()).contains(RuleId.of("KMP-01"), RuleId.of("LNK-01"), RuleId.of("LNK-02"));
        });
        assertThat(english(part)).singleElement().asString().startsWith("Add a complete row for KMP 7 Learning");
    }

    @Test
    void raises_a_target_in_its_own_words() {
        RepairAdvice.Part part = plan(with(compliant(), KMP7, row -> row.withTargets(targets("บุคลากรร้อยละ ๗๐"))));
        assertThat(english(part))
                .containsExactly("Raise KMP 7, target 1: 'บุคลากรร้อยละ ๘๐' instead of 'บุคลากรร้อยละ ๗๐'");
        assertThat(part.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.mends()).containsExactly(RuleId.of("LRN-01")));
    }

    @Test
    void what_only_the_agency_knows_is_asked_for_and_never_put_into_its_document() {
        Path document = Path.of("..", "km-examples", "plans", "khlong-mani-2568.txt");
        RepairAdvice advice = ADVISOR.advise(
                EvaluationInput.of(PlanReader.standard().read(document).plans().get(0)));
        assertThat(english(advice.part(Aspect.PLAN).orElseThrow()))
                .contains("Fill in the reason in the header of the plan, in words of your own");
        assertThat(advice.suggestions())
                .isNotEmpty()
                .extracting(CellSuggestion::after)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("(ระบุ)", "ข้อความของหน่วยงานเอง")
                        .matches(each -> !Placeholders.isOne(each)));
    }

    @Test
    void judges_by_the_policy_of_the_evaluator() {
        CompliancePolicy policy =
                CompliancePolicy.standard().withParameters(Map.of("DSM-01.min_channels", ParameterValue.of(3)));
        RepairAdvice advice = RepairAdvisor.of(ComplianceEvaluator.of(policy)).advise(EvaluationInput.of(compliant()));
        RepairAdvice.Part part = advice.part(Aspect.PLAN).orElseThrow();
        assertThat(part.before()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(part.after()).isEqualTo(Verdict.COMPLIANT);
        assertThat(english(part)).singleElement().asString().contains("'อย่างน้อย ๓ ช่องทาง'");
    }

    @Test
    void says_honestly_where_no_change_is_known() {
        KnowledgePlan undated = compliant()
                .withFiscalYearMentions()
                .withSteps(compliant().steps().stream()
                        .map(row -> row.withPeriods()
                                .withActivities(row.activities().stream()
                                        .map(activity -> activity.withPeriods())
                                        .toList()))
                        .toList());
        RepairAdvice.Part part = plan(undated);
        assertThat(part.after()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(part.repairs()).isEmpty();
        assertThat(part.unmended()).extracting(Finding::rule).containsOnly(RuleId.of("PLN-05"));
    }

    @Test
    void mends_a_poor_plan_that_was_read_from_a_document() {
        Path document = Path.of("..", "km-examples", "plans", "khlong-mani-2568.txt");
        KnowledgePlan poor = PlanReader.standard().read(document).plans().get(0);
        RepairAdvice advice = ADVISOR.advise(EvaluationInput.of(poor));
        RepairAdvice.Part part = advice.part(Aspect.PLAN).orElseThrow();
        assertThat(part.before()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(part.after()).isEqualTo(Verdict.COMPLIANT);
        assertThat(part.unmended()).isEmpty();
        assertThat(part.repairs())
                .hasSizeBetween(20, 30)
                .allSatisfy(repair -> assertThat(repair.mends()).isNotEmpty());
        assertThat(english(part))
                .contains(
                        "Replace 'อย่างน้อย … เรื่อง' (KMP 3, sub-activity 2, target 1) by 'อย่างน้อย ๑ เรื่อง'",
                        "Keep only the right row of KMP 3, such as by taking out KMP 3 (row 2)");
        assertThat(AdviceText.in(Language.EN).render(advice))
                .contains("Plan: not compliant → compliant with these changes\n", "    Mends PLN-06, TGT-02\n");
        assertThat(AdviceText.in(Language.TH).render(advice)).contains(" ๑. ", "    แก้ข้อตรวจพบของ PLN-06, TGT-02\n");
    }

    @Test
    void counts_the_participants_that_are_missing() {
        PlanRecords records = PlanRecords.builder()
                .addActivity(ActivityRecord.builder()
                        .activity(ActivityRef.parse("KMP6/1"))
                        .attendance(Attendance.of(36, 50))
                        .build())
                .build();
        RepairAdvice.Part part = execution(records);
        assertThat(english(part))
                .contains("KMP 6, sub-activity 1: 4 more to take part, so that 40 of 50 reach 80 percent");
        assertThat(part.unmended()).extracting(Finding::rule).doesNotContain(RuleId.of("PRT-01"));
    }

    @Test
    void counts_the_documents_and_the_items_that_are_missing() {
        RepairAdvice.Part part = execution(complete(RecordKind.DOCUMENTS, RecordKind.KNOWLEDGE_ITEMS));
        assertThat(english(part))
                .contains(
                        "KMP 1: 2 more to be done and recorded (knowledge items)",
                        "KMP 2: 2 more to be done and recorded (documents)");
        assertThat(part.unmended()).extracting(Finding::rule).doesNotContain(RuleId.of("KMP-03"), RuleId.of("KMP-04"));
    }

    @Test
    void knows_no_change_for_a_deadline_that_has_passed() {
        RepairAdvice.Part part = execution(complete(RecordKind.ORDERS));
        assertThat(part.after()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(part.unmended()).extracting(Finding::rule).contains(RuleId.of("CMP-02"));
    }

    @Test
    void mends_all_that_is_still_possible_and_nothing_twice() {
        RepairAdvice.Part part = execution(complete(RecordKind.values()));
        assertThat(part.repairs())
                .hasSizeGreaterThan(10)
                .allSatisfy(repair -> assertThat(repair.mends()).isNotEmpty());
        assertThat(english(part)).doesNotHaveDuplicates();
        assertThat(part.unmended())
                .extracting(Finding::rule)
                .doesNotContain(RuleId.of("KMP-06"), RuleId.of("KMP-08"), RuleId.of("REC-02"), RuleId.of("DSM-01"))
                .contains(RuleId.of("SCH-05"));
    }

    @Test
    void tries_no_more_changes_for_a_plan_of_many_poor_rows() {
        KnowledgePlan plan = poor(1_000);
        AtomicInteger judged = new AtomicInteger();
        RepairAdvisor counting = new RepairAdvisor(ComplianceEvaluator.standard(), input -> {
            judged.incrementAndGet();
            return ComplianceEvaluator.standard().evaluate(input);
        });
        RepairAdvice advice = counting.advise(EvaluationInput.of(plan));
        RepairAdvice.Part part = advice.part(Aspect.PLAN).orElseThrow();
        assertThat(judged.get()).isLessThan(80);
        assertThat(part.repairs())
                .hasSizeGreaterThan(10)
                .allSatisfy(repair -> assertThat(repair.mends()).isNotEmpty());
        assertThat(part.after()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(part.untried()).isGreaterThan(900);
        assertThat(AdviceText.in(Language.EN).withColumns(200).render(advice))
                .containsPattern(
                        "No change was sought for [0-9,]+ more mandatory results\\. Make the changes above first,");
    }

    /** Returns the compliant plan with so many rows more that state neither owner nor period nor evidence. */
    private static KnowledgePlan poor(int rows) {
        List<PlanStep> steps = new ArrayList<>(compliant().steps());
        for (int i = 0; i < rows; i++) {
            steps.add(PlanStep.builder()
                    .id("extra-" + i)
                    .process(PlanProcess.KMP)
                    .title("งานอื่นที่ " + i)
                    .build());
        }
        return compliant().withSteps(steps);
    }

    private static RepairAdvice.Part execution(PlanRecords records) {
        return ADVISOR.advise(EvaluationInput.of(compliant(), records, LocalDate.of(2023, 12, 31)))
                .part(Aspect.EXECUTION)
                .orElseThrow();
    }

    private static List<Break> breaks() {
        return PlanBreaks.all().stream()
                .filter(broken -> broken.looksAt() == Break.LooksAt.PLAN)
                .toList();
    }

    private static RepairAdvice.Part plan(KnowledgePlan plan) {
        return ADVISOR.advise(EvaluationInput.of(plan)).part(Aspect.PLAN).orElseThrow();
    }

    private static List<String> english(RepairAdvice.Part part) {
        return part.repairs().stream()
                .map(Repair::message)
                .map(Messages.of(Language.EN)::text)
                .toList();
    }
}
