package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP1;
import static org.kmplan.core.plan.ProcessStep.CMP3;
import static org.kmplan.core.plan.ProcessStep.CMP4;
import static org.kmplan.core.plan.ProcessStep.CMP5;
import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.core.plan.ProcessStep.KMP1;
import static org.kmplan.core.plan.ProcessStep.KMP2;
import static org.kmplan.core.plan.ProcessStep.KMP3;
import static org.kmplan.core.plan.ProcessStep.KMP4;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.core.plan.ProcessStep.KMP7;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.and;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.evidence;
import static org.kmplan.rules.test.SamplePlans.owners;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.withHeader;
import static org.kmplan.rules.test.SamplePlans.without;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanHeader;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.StatedTotals;
import org.kmplan.core.test.KnowledgePlans;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import org.kmplan.rules.report.Verdict;
import org.kmplan.rules.test.SamplePlans;

class RuleProperties {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.standard();

    /** Single breaks of the compliant plan and the rules whose plan aspect then fails, no more and no fewer. */
    private static final Map<String, Break> BREAKS = breaks();

    private record Break(UnaryOperator<KnowledgePlan> change, Set<String> failing) {}

    @Property(tries = 50)
    void the_order_of_facts_changes_nothing(@ForAll Random random, @ForAll("someBreak") String name) {
        KnowledgePlan plan = BREAKS.get(name).change().apply(compliant());
        List<Check> checks = new ArrayList<>(PlanFacts.derive(
                EvaluationInput.of(plan), CompliancePolicy.standard().resolve(RuleCatalog.standard())));
        Collections.shuffle(checks, random);
        assertThat(EVALUATOR.evaluate(EvaluationInput.of(plan), checks)).isEqualTo(EVALUATOR.evaluate(plan));
    }

    @Property(tries = 50)
    void the_order_of_rows_and_activities_changes_nothing(@ForAll Random random, @ForAll("someBreak") String name) {
        KnowledgePlan plan = BREAKS.get(name).change().apply(compliant());
        List<PlanStep> rows = new ArrayList<>();
        for (PlanStep row : plan.steps()) {
            List<Activity> activities = new ArrayList<>(row.activities());
            Collections.shuffle(activities, random);
            rows.add(row.withActivities(activities));
        }
        Collections.shuffle(rows, random);
        assertThat(EVALUATOR.evaluate(plan.withSteps(rows))).isEqualTo(EVALUATOR.evaluate(plan));
    }

    @Example
    void each_break_fails_exactly_its_rules() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Map<String, Set<String>> actual = new LinkedHashMap<>();
        BREAKS.forEach((name, broken) -> {
            expected.put(name, broken.failing());
            actual.put(name, failing(EVALUATOR.evaluate(broken.change().apply(compliant()))));
        });
        assertThat(actual).containsExactlyEntriesOf(expected);
    }

    @Example
    void a_break_of_a_mandatory_rule_alone_makes_the_plan_non_compliant() {
        BREAKS.forEach((name, broken) -> {
            boolean mandatory = broken.failing().stream()
                    .map(id -> EVALUATOR.catalog().entry(RuleId.of(id)).orElseThrow())
                    .anyMatch(entry -> entry.severity() == Severity.MANDATORY);
            Verdict verdict =
                    EVALUATOR.evaluate(broken.change().apply(compliant())).verdict(Aspect.PLAN);
            assertThat(verdict == Verdict.NON_COMPLIANT).as(name).isEqualTo(mandatory);
        });
    }

    private static Set<String> failing(ComplianceReport report) {
        return report.results(Aspect.PLAN).stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .map(result -> result.rule().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** CMP-02 is not among them: a plan that names no order of appointment leaves it open and breaks nothing. */
    @Example
    void every_rule_with_a_plan_aspect_is_broken_by_some_break() {
        Set<String> failing = BREAKS.values().stream()
                .flatMap(broken -> broken.failing().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(failing)
                .isEqualTo(EVALUATOR.catalog().entries().stream()
                        .filter(entry -> entry.aspects().contains(Aspect.PLAN))
                        .map(entry -> entry.id().value())
                        .filter(id -> !id.equals("CMP-02"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Property(tries = 200)
    void any_plan_gets_one_result_for_each_rule_aspect_and_subject(@ForAll("plans") KnowledgePlan plan) {
        List<Finding> results = EVALUATOR.evaluate(plan).results();
        assertThat(results.stream().map(result -> result.rule() + " " + result.aspect() + " " + result.subject()))
                .doesNotHaveDuplicates();
        assertThat(results.stream().map(Finding::rule).distinct()).hasSize(60);
        assertThat(results).allSatisfy(result -> assertThat(result.reasons()).isNotEmpty());
    }

    @Property(tries = 100)
    void any_plan_gets_an_equal_report_whatever_the_order_of_facts(
            @ForAll("plans") KnowledgePlan plan, @ForAll Random random) {
        List<Check> checks = new ArrayList<>(PlanFacts.derive(
                EvaluationInput.of(plan), CompliancePolicy.standard().resolve(RuleCatalog.standard())));
        Collections.shuffle(checks, random);
        assertThat(EVALUATOR.evaluate(EvaluationInput.of(plan), checks)).isEqualTo(EVALUATOR.evaluate(plan));
    }

    @Provide
    Arbitrary<KnowledgePlan> plans() {
        return KnowledgePlans.plans();
    }

    @Provide
    Arbitrary<String> someBreak() {
        return Arbitraries.of(BREAKS.keySet());
    }

    private static Map<String, Break> breaks() {
        Map<String, Break> breaks = new LinkedHashMap<>();
        header(breaks, "no topic", h -> h.withTopic(Optional.empty()), "PLN-01");
        header(breaks, "no host", h -> h.withHostUnit(Optional.empty()), "PLN-01", "PLN-03");
        header(breaks, "no reason", h -> h.withReason("-"), "PLN-01");
        header(breaks, "no strategic issue", h -> h.withStrategicIssue(Optional.empty()), "PLN-01", "PLN-04");
        header(breaks, "no achievement indicator", h -> h.withAchievementIndicators(), "PLN-01", "PLN-04");
        plan(
                breaks,
                "two fiscal years",
                plan -> plan.withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567))),
                "PLN-02");
        plan(
                breaks,
                "wrong total",
                plan -> plan.withStatedTotals(
                        StatedTotals.builder().total(14).raw("รวม ๑๔ ขั้นตอน").build()),
                "LNK-01");
        plan(breaks, "no KMP1", plan -> without(plan, "KMP1"), "KMP-01", "LNK-01", "LNK-02");
        plan(breaks, "no KMP7", plan -> without(plan, "KMP7"), "KMP-01", "LNK-01", "LNK-02");
        plan(breaks, "no CMP1", plan -> without(plan, "CMP1"), "CMP-01", "LNK-01");
        plan(breaks, "no CMP3", plan -> without(plan, "CMP3"), "CMP-01", "LNK-01", "LNK-02");
        plan(
                breaks,
                "no recognition at all",
                plan -> without(plan, "KMP_RECOGNITION", "CMP6"),
                "CMP-01",
                "LNK-01",
                "REC-01");
        plan(
                breaks,
                "other owner in a second row",
                plan -> and(plan, SamplePlans.row(KMP1).withId("KMP1-2").withOwners(owners("กองคลัง"))),
                "PLN-06");
        plan(breaks, "no list of risk steps", plan -> plan.withKnowledgeItems(), "RSK-01");
        plan(breaks, "no legal basis", plan -> plan.withReferences(), "RSK-02");
        row(breaks, "no owner", KMP2, row -> row.withOwners(), "PLN-03", "PLN-05");
        row(breaks, "only a generic owner", KMP2, row -> row.withOwners(owners("ผู้เกี่ยวข้อง")), "PLN-03");
        row(breaks, "no target group", KMP2, row -> row.withTargetGroups(), "PLN-05");
        row(breaks, "no evidence", KMP2, row -> row.withEvidence(), "EVD-01", "PLN-05");
        row(
                breaks,
                "an act as evidence",
                KMP2,
                row -> row.withEvidence(evidence(EvidenceType.ACTIVITY, "กิจกรรมสัมมนา")),
                "EVD-04");
        row(
                breaks,
                "evidence of another step",
                KMP6,
                row -> row.withEvidence(SamplePlans.row(KMP5).evidence()),
                "EVD-05");
        row(
                breaks,
                "no tacit knowledge",
                KMP2,
                activity("2", a -> a.withKnowledgeTypes(KnowledgeType.EXPLICIT)),
                "KMP-02");
        row(breaks, "no indicator", KMP4, row -> row.withIndicators(), "PLN-05", "TGT-01");
        row(breaks, "no target", KMP4, row -> row.withTargets(), "PLN-05", "TGT-01");
        row(breaks, "only a wish", KMP4, row -> row.withTargets(targets("สำเร็จตามแผน")), "TGT-02");
        row(breaks, "more than all", KMP4, row -> row.withTargets(targets("ร้อยละ ๑๒๐")), "TGT-02");
        row(breaks, "unreadable target", KMP4, row -> row.withTargets(targets("อย่างน้อย … เรื่อง")), "TGT-02");
        row(
                breaks,
                "target in another column",
                KMP4,
                row -> row.withTargets(row.targets().get(0).withColumn(PlanColumn.INDICATOR)),
                "TGT-04");
        row(
                breaks,
                "two units for one output",
                KMP3,
                activity(
                        "1",
                        a -> a.withTargets(
                                a.targets().get(0),
                                targets("๑ ฉบับ").get(0).withId("2").withColumn(PlanColumn.INDICATOR))),
                "TGT-03",
                "TGT-04");
        row(breaks, "one target for two activities", KMP3, activity("1", a -> a.withTargets()), "TGT-05");
        row(breaks, "one knowledge item", KMP1, row -> row.withTargets(targets("๑ องค์ความรู้")), "KMP-03");
        row(breaks, "one document", KMP2, activity("1", a -> a.withTargets(targets("๑ ฉบับ"))), "KMP-04");
        row(
                breaks,
                "an open number of interviews",
                KMP2,
                activity("2", a -> a.withTargets(targets("ไม่เกิน ๓ ครั้ง"))),
                "KMP-05");
        row(breaks, "less than a topic", KMP3, activity("2", a -> a.withTargets(targets("๑ เรื่อง/๒ ปี"))), "KMP-06");
        row(
                breaks,
                "an open number of bodies",
                KMP4,
                row -> row.withTargets(targets("ไม่เกิน ๓ องค์ความรู้")),
                "KMP-07");
        row(
                breaks,
                "an open number of exchanges",
                KMP6,
                row -> row.withTargets(targets("เข้าร่วมไม่น้อยกว่าร้อยละ ๘๐", "๑ เรื่อง", "น้อยกว่า ๓ องค์ความรู้")),
                "KMP-08");
        plan(
                breaks,
                "an open number of examples",
                plan -> with(
                        plan,
                        PlanStep.RECOGNITION_ID,
                        row -> row.withTargets(targets("ไม่เกิน ๒ ตัวอย่าง", "๑ ช่องทาง"))),
                "REC-02");
        row(breaks, "one channel", KMP5, row -> row.withTargets(targets("๑ ช่องทาง")), "DSM-01");
        row(breaks, "few participants", KMP6, row -> row.withTargets(targets("บุคลากรเข้าร่วมร้อยละ ๗๐")), "PRT-01");
        row(breaks, "few learners", KMP7, row -> row.withTargets(targets("บุคลากรร้อยละ ๗๐")), "LRN-01");
        row(breaks, "low score", CMP4, row -> row.withTargets(targets("ร้อยละ ๗๐")), "CMP-06");
        row(breaks, "a report in two years", CMP5, row -> row.withTargets(targets("2 ปี/ครั้ง")), "CMP-07");
        row(breaks, "an open number of events", CMP6, row -> row.withTargets(targets("ไม่เกิน ๓ ครั้ง")), "CMP-08");
        row(breaks, "no period", KMP4, row -> row.withPeriods(), "PLN-05", "SCH-01");
        row(breaks, "unreadable period", KMP4, row -> row.withPeriods(periods("ตามแผนฯ")), "SCH-01");
        row(breaks, "period after the year", KMP6, row -> row.withPeriods(periods("ก.ค. - ต.ค. ๒๕๖๖")), "SCH-02");
        row(breaks, "open end without review", KMP5, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖ เป็นต้นไป")), "SCH-03");
        row(
                breaks,
                "start before the previous step",
                KMP6,
                row -> row.withPeriods(periods("มิ.ย. - ส.ค. ๒๕๖๖")),
                "SCH-04");
        row(breaks, "late preparation", CMP1, row -> row.withPeriods(periods("ภายในเดือน เม.ย. ๒๕๖๖")), "LNK-03");
        row(breaks, "tools after the work", CMP3, row -> row.withPeriods(periods("ก.ค. - ก.ย. ๒๕๖๖")), "LNK-02");
        row(
                breaks,
                "recognition at another time",
                CMP6,
                row -> row.withPeriods(periods("ภายในเดือน ส.ค. ๒๕๖๖")),
                "REC-01");
        return breaks;
    }

    private static void plan(
            Map<String, Break> breaks, String name, UnaryOperator<KnowledgePlan> change, String... failing) {
        breaks.put(name, new Break(change, new TreeSet<>(List.of(failing))));
    }

    private static void header(
            Map<String, Break> breaks, String name, UnaryOperator<PlanHeader> change, String... failing) {
        plan(breaks, name, plan -> withHeader(plan, change), failing);
    }

    private static void row(
            Map<String, Break> breaks,
            String name,
            ProcessStep step,
            UnaryOperator<PlanStep> change,
            String... failing) {
        plan(breaks, name, plan -> with(plan, step, change), failing);
    }
}
