package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP3;
import static org.kmplan.core.plan.ProcessStep.KMP4;
import static org.kmplan.core.plan.ProcessStep.KMP6;
import static org.kmplan.rules.Policies.floor;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.activity;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.test.RuleVerifier;

/** What was done to put knowledge in order, to refine it, to follow up its use and to exchange it. */
class KmpOutputRecordsTest {
    private static final String SYSTEM = "steps/KMP3";
    private static final String REFINED = "steps/KMP4";
    private static final String USED = "steps/KMP6";
    private static final String LAST_DAY_OF_KMP3 = "2023-06-30";
    private static final String DAY_AFTER_KMP3 = "2023-07-01";
    private static final String LAST_DAY_OF_KMP4 = "2023-06-30";
    private static final String DAY_AFTER_KMP4 = "2023-07-01";
    private static final String LAST_DAY_OF_KMP6 = "2023-08-31";
    private static final String DAY_AFTER_KMP6 = "2023-09-01";

    // KMP-06

    @Test
    void a_document_set_and_a_topic_suffice_at_any_time() {
        systematised(records().addDocuments(set("1")).addTopics(topic("1")))
                .asOf("2023-04-01")
                .passes(SYSTEM);
        systematised(records()
                        .addDocuments(set("1"))
                        .addTopics(topic("1").withTitle(Optional.empty()).withPurpose(TopicPurpose.ADVICE)))
                .asOf("2023-04-01")
                .passes(SYSTEM);
    }

    @Test
    void one_without_the_other_is_pending_until_the_last_day_and_too_few_after_it() {
        RuleVerifier.Execution setAlone =
                systematised(records().addDocuments(set("1")).addCompleteKinds(RecordKind.TOPICS));
        setAlone.asOf(LAST_DAY_OF_KMP3).isNotYetDue(SYSTEM);
        setAlone.asOf(DAY_AFTER_KMP3).fails(SYSTEM, "too-few-topics");
        RuleVerifier.Execution topicAlone =
                systematised(records().addTopics(topic("1")).addCompleteKinds(RecordKind.DOCUMENTS));
        topicAlone.asOf(LAST_DAY_OF_KMP3).isNotYetDue(SYSTEM);
        topicAlone.asOf(DAY_AFTER_KMP3).fails(SYSTEM, "too-few-sets");
    }

    @Test
    void one_fulfilled_and_the_other_unknown_cannot_be_judged_and_names_the_other() {
        Finding noTopics = systematised(records().addDocuments(set("1")))
                .asOf(DAY_AFTER_KMP3)
                .isNotDeterminable(SYSTEM, "topics-not-recorded")
                .result(SYSTEM);
        assertThat(Reasons.english(noTopics)).contains("topic").doesNotContain("document set");
        assertThat(Reasons.thai(noTopics)).contains("องค์ความรู้สำหรับเผยแพร่").doesNotContain("ชุดเอกสาร");
        Finding noSets = systematised(records().addTopics(topic("1")))
                .asOf(DAY_AFTER_KMP3)
                .isNotDeterminable(SYSTEM, "sets-not-recorded")
                .result(SYSTEM);
        assertThat(Reasons.english(noSets)).contains("document set").doesNotContain("topic");
        assertThat(Reasons.thai(noSets)).contains("ชุดเอกสาร").doesNotContain("สำหรับเผยแพร่");
    }

    @Test
    void one_failed_and_the_other_unknown_fails() {
        Finding noSets = systematised(records().addCompleteKinds(RecordKind.DOCUMENTS))
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-sets")
                .result(SYSTEM);
        assertThat(noSets.reasons()).hasSize(1);
        systematised(records().addCompleteKinds(RecordKind.TOPICS))
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-topics");
    }

    @Test
    void sets_and_topics_count_once_each() {
        KnowledgePlan twoEach = with(
                with(compliant(), KMP3, activity("1", a -> a.withTargets(targets("๒ ชุด")))),
                KMP3,
                activity("2", a -> a.withTargets(targets("๒ เรื่อง"))));
        PlanRecords.Builder same = records()
                .addDocuments(set("1"), set("2").withTitle("ชุดที่  1"))
                .addTopics(topic("1"), topic("2").withTitle("หัวข้อ  1"));
        verify("KMP-06")
                .given(twoEach, same.build())
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-sets")
                .fails(SYSTEM, "too-few-topics");
        PlanRecords.Builder different = records()
                .addDocuments(set("1"), set("2"))
                .addTopics(topic("1").withTitle(Optional.empty()), topic("2").withTitle(Optional.empty()));
        verify("KMP-06").given(twoEach, different.build()).asOf(DAY_AFTER_KMP3).passes(SYSTEM);
    }

    @Test
    void documents_of_other_steps_or_roles_and_what_is_dated_later_do_not_count() {
        PlanRecords.Builder others = records()
                .addDocuments(
                        set("1").withActivities(ActivityRef.ofStep("KMP2")),
                        set("2").withRoles(DocumentRole.SOURCE),
                        set("3").withDate(LocalDate.parse("2023-07-02")))
                .addTopics(topic("1").withDate(LocalDate.parse("2023-07-02")));
        RuleVerifier.Execution execution = systematised(others);
        execution
                .asOf(DAY_AFTER_KMP3)
                .isNotDeterminable(SYSTEM, "sets-not-recorded")
                .isNotDeterminable(SYSTEM, "topics-not-recorded");
        execution.asOf("2023-07-02").passes(SYSTEM);
    }

    @Test
    void the_plans_own_numbers_of_sets_and_topics_win_unless_the_policy_sets_a_floor() {
        PlanRecords one = records().addDocuments(set("1")).addTopics(topic("1")).build();
        verify("KMP-06")
                .withPolicy(policy("KMP-06.min_sets", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP3)
                .passes(SYSTEM);
        verify("KMP-06")
                .withPolicy(floor("KMP-06.min_sets", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-sets");
        verify("KMP-06")
                .withPolicy(policy("KMP-06.min_topics", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP3)
                .passes(SYSTEM);
        verify("KMP-06")
                .withPolicy(floor("KMP-06.min_topics", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-topics");
        KnowledgePlan silent = with(
                compliant(),
                KMP3,
                row -> row.withActivities(
                        row.activities().stream().map(a -> a.withTargets()).toList()));
        verify("KMP-06")
                .withPolicy(policy("KMP-06.min_topics", 2))
                .given(silent, one)
                .asOf(DAY_AFTER_KMP3)
                .fails(SYSTEM, "too-few-topics");
    }

    // KMP-07

    @Test
    void a_body_that_was_checked_and_updated_on_the_first_day_of_the_step_suffices() {
        refined(body()).asOf("2023-05-01").passes(REFINED);
        RuleVerifier.Execution dayBefore = refined(body().withUpdatedOn(LocalDate.parse("2023-04-30")));
        dayBefore.asOf(LAST_DAY_OF_KMP4).isNotYetDue(REFINED);
        dayBefore.asOf(DAY_AFTER_KMP4).fails(REFINED, "too-few");
    }

    @Test
    void a_body_that_was_not_checked_does_not_count() {
        refined(body().withChecked(false)).asOf(DAY_AFTER_KMP4).fails(REFINED, "too-few");
    }

    @Test
    void an_unknown_check_or_update_leaves_it_open_unless_the_other_decides() {
        Finding unchecked = refined(body().withChecked(Optional.empty()))
                .asOf(DAY_AFTER_KMP4)
                .isNotDeterminable(REFINED, "undecided")
                .result(REFINED);
        assertThat(Reasons.english(unchecked)).contains("whether they were checked", "when they were updated");
        assertThat(Reasons.thai(unchecked)).contains("ผลการตรวจสอบความครบถ้วน", "วันที่ปรับปรุง");
        refined(body().withUpdatedOn(Optional.empty())).asOf(DAY_AFTER_KMP4).isNotDeterminable(REFINED, "undecided");
        refined(body().withChecked(false).withUpdatedOn(Optional.empty()))
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
        refined(body().withChecked(Optional.empty()).withUpdatedOn(LocalDate.parse("2023-04-30")))
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
    }

    @Test
    void an_update_of_a_later_day_hides_when_the_one_before_it_was() {
        RuleVerifier.Execution later = refined(body().withUpdatedOn(LocalDate.parse("2023-07-02")));
        later.asOf(DAY_AFTER_KMP4).isNotDeterminable(REFINED, "undecided");
        later.asOf("2023-07-02").passes(REFINED);
    }

    @Test
    void where_the_step_has_no_first_day_no_update_is_known_to_be_current() {
        KnowledgePlan deadline =
                twoYears(with(compliant(), KMP4, row -> row.withPeriods(periods("ภายในเดือน มิ.ย. ๒๕๖๖"))));
        Finding open = verify("KMP-07")
                .given(deadline, records().addKnowledgeBodies(body()).build())
                .asOf(DAY_AFTER_KMP4)
                .isNotDeterminable(REFINED, "undecided")
                .result(REFINED);
        assertThat(Reasons.english(open)).contains("when KMP 4 begins");
        verify("KMP-07")
                .given(
                        deadline,
                        records().addKnowledgeBodies(body().withChecked(false)).build())
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
    }

    @Test
    void no_body_at_all_is_unknown_unless_the_list_is_complete() {
        Finding unknown = refined()
                .asOf(DAY_AFTER_KMP4)
                .isNotDeterminable(REFINED, "not-recorded")
                .result(REFINED);
        assertThat(Reasons.english(unknown)).contains("the completeness check and the date of the last update");
        verify("KMP-07")
                .given(
                        compliant(),
                        records().addCompleteKinds(RecordKind.KNOWLEDGE_BODIES).build())
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
    }

    @Test
    void the_plans_own_number_of_bodies_wins_unless_the_policy_sets_a_floor() {
        PlanRecords one = records().addKnowledgeBodies(body()).build();
        KnowledgePlan two = with(compliant(), KMP4, row -> row.withTargets(targets("๒ องค์ความรู้")));
        verify("KMP-07").given(two, one).asOf(DAY_AFTER_KMP4).fails(REFINED, "too-few");
        verify("KMP-07")
                .withPolicy(policy("KMP-07.min_bodies", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP4)
                .passes(REFINED);
        verify("KMP-07")
                .withPolicy(floor("KMP-07.min_bodies", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
        verify("KMP-07")
                .withPolicy(policy("KMP-07.min_bodies", 2))
                .given(with(compliant(), KMP4, row -> row.withTargets()), one)
                .asOf(DAY_AFTER_KMP4)
                .fails(REFINED, "too-few");
    }

    // KMP-08

    @Test
    void a_follow_up_in_a_unit_and_an_exchange_suffice_even_of_different_bodies() {
        used(followedUp(), exchanged()).asOf("2023-08-20").passes(USED);
        used(followedUp().withExchangedOn(LocalDate.parse("2023-08-20")))
                .asOf("2023-08-20")
                .passes(USED);
    }

    @Test
    void what_is_dated_later_has_not_happened_and_a_follow_up_without_a_date_has() {
        used(followedUp(), exchanged()).asOf("2023-08-19").isNotYetDue(USED);
        UseFollowUp undated = UseFollowUp.builder().unit("กองคลัง").build();
        used(followedUp().withFollowUps(undated), exchanged())
                .asOf("2023-08-20")
                .passes(USED);
        used(followedUp(), exchanged().withExchangedOn(LocalDate.parse("2023-09-02")))
                .asOf(DAY_AFTER_KMP6)
                .isNotDeterminable(USED, "exchanges-not-recorded");
        UseFollowUp later = undated.withDate(LocalDate.parse("2023-09-02"));
        used(followedUp().withFollowUps(later), exchanged())
                .asOf(DAY_AFTER_KMP6)
                .isNotDeterminable(USED, "follow-ups-not-recorded");
    }

    @Test
    void a_follow_up_without_a_unit_leaves_it_open_and_names_the_unit() {
        UseFollowUp nowhere =
                UseFollowUp.builder().date(LocalDate.parse("2023-08-20")).build();
        RuleVerifier.Execution execution = used(followedUp().withFollowUps(nowhere), exchanged());
        execution.asOf(LAST_DAY_OF_KMP6).isNotYetDue(USED);
        Finding open = execution
                .asOf(DAY_AFTER_KMP6)
                .isNotDeterminable(USED, "follow-ups-undecided")
                .result(USED);
        assertThat(Reasons.english(open)).contains("the unit that uses the knowledge is not recorded");
        assertThat(Reasons.thai(open)).contains("ไม่ได้บันทึกหน่วยงาน");
    }

    @Test
    void one_unknown_names_what_is_not_recorded_and_one_failed_fails() {
        RuleVerifier.Execution noExchange = used(followedUp());
        noExchange.asOf(LAST_DAY_OF_KMP6).isNotYetDue(USED);
        Finding open = noExchange
                .asOf(DAY_AFTER_KMP6)
                .isNotDeterminable(USED, "exchanges-not-recorded")
                .result(USED);
        assertThat(Reasons.english(open)).contains("No exchange of knowledge").doesNotContain("follow-up");
        Finding noFollowUp = used(exchanged())
                .asOf(DAY_AFTER_KMP6)
                .isNotDeterminable(USED, "follow-ups-not-recorded")
                .result(USED);
        assertThat(Reasons.english(noFollowUp)).contains("No follow-up").doesNotContain("xchange");
        completely(followedUp()).asOf(DAY_AFTER_KMP6).fails(USED, "too-few-exchanges");
        completely(exchanged()).asOf(DAY_AFTER_KMP6).fails(USED, "too-few-follow-ups");
    }

    @Test
    void the_plans_own_numbers_of_follow_ups_and_exchanges_win_unless_the_policy_sets_a_floor() {
        KnowledgeBody[] one = {followedUp(), exchanged()};
        KnowledgePlan twoTopics = with(compliant(), KMP6, row -> row.withTargets(targets("๒ เรื่อง", "๑ องค์ความรู้")));
        PlanRecords records = records().addKnowledgeBodies(one).build();
        verify("KMP-08").given(twoTopics, records).asOf(DAY_AFTER_KMP6).fails(USED, "too-few-follow-ups");
        KnowledgePlan twoBodies = with(compliant(), KMP6, row -> row.withTargets(targets("๑ เรื่อง", "๒ องค์ความรู้")));
        verify("KMP-08").given(twoBodies, records).asOf(DAY_AFTER_KMP6).fails(USED, "too-few-exchanges");
        for (String parameter : new String[] {"KMP-08.min_followups", "KMP-08.min_exchanges"}) {
            verify("KMP-08")
                    .withPolicy(policy(parameter, 2))
                    .given(compliant(), records)
                    .asOf(DAY_AFTER_KMP6)
                    .passes(USED);
            String reason = parameter.endsWith("followups") ? "too-few-follow-ups" : "too-few-exchanges";
            verify("KMP-08")
                    .withPolicy(floor(parameter, 2))
                    .given(compliant(), records)
                    .asOf(DAY_AFTER_KMP6)
                    .fails(USED, reason);
            verify("KMP-08")
                    .withPolicy(policy(parameter, 2))
                    .given(with(compliant(), KMP6, row -> row.withTargets()), records)
                    .asOf(DAY_AFTER_KMP6)
                    .fails(USED, reason);
        }
    }

    @Test
    void it_says_what_came_after_the_day_that_the_plan_names() {
        KnowledgePlan july = with(
                compliant(),
                KMP6,
                row -> row.withTargets(targets("๑ เรื่อง ภายในเดือน ก.ค. ๒๕๖๖", "๑ องค์ความรู้ ภายในเดือน ก.ค. ๒๕๖๖")));
        PlanRecords late =
                records().addKnowledgeBodies(followedUp(), exchanged()).build();
        verify("KMP-08")
                .given(july, late)
                .asOf(DAY_AFTER_KMP6)
                .fails(USED, "too-few-follow-ups")
                .observes(USED, "follow-ups-late")
                .observes(USED, "exchanges-late");
        verify("KMP-08")
                .given(compliant(), late)
                .asOf(DAY_AFTER_KMP6)
                .passes(USED)
                .observesNothing();
        LocalDate inTime = LocalDate.parse("2023-07-10");
        KnowledgeBody followed = followedUp()
                .withId("b4")
                .withFollowUps(
                        UseFollowUp.builder().unit("กองช่าง").date(inTime).build());
        KnowledgeBody exchanged = exchanged().withId("b5").withExchangedOn(inTime);
        PlanRecords both = records()
                .addKnowledgeBodies(followedUp(), exchanged(), followed, exchanged)
                .build();
        verify("KMP-08").given(july, both).asOf(DAY_AFTER_KMP6).passes(USED).observesNothing();
    }

    @ParameterizedTest
    @CsvSource({"KMP-06,KMP3", "KMP-07,KMP4", "KMP-08,KMP6"})
    void without_the_step_nobody_knows_when_it_is_due(String rule, String step) {
        Finding unknown = verify(rule)
                .given(without(compliant(), step), records().build())
                .asOf("2023-09-30")
                .isNotDeterminable("plan", "due-unknown")
                .result("plan");
        assertThat(Reasons.english(unknown)).contains("no period that can be read");
    }

    @Test
    void one_of_two_demands_is_enough_to_be_due_nobody_knows_when() {
        KnowledgePlan plan = without(compliant(), "KMP3", "KMP6");
        for (PlanRecords half : List.of(
                records().addDocuments(set("1")).build(),
                records().addTopics(topic("1")).build())) {
            verify("KMP-06").given(plan, half).asOf("2023-09-30").isNotDeterminable("plan", "due-unknown");
        }
        for (KnowledgeBody half : List.of(followedUp(), exchanged())) {
            verify("KMP-08")
                    .given(plan, records().addKnowledgeBodies(half).build())
                    .asOf("2023-09-30")
                    .isNotDeterminable("plan", "due-unknown");
            used(half).asOf(LAST_DAY_OF_KMP6).isNotYetDue(USED);
        }
    }

    @Test
    void what_was_done_suffices_even_if_nobody_knows_when_it_was_due() {
        KnowledgePlan plan = without(compliant(), "KMP3", "KMP6");
        verify("KMP-06")
                .given(
                        plan,
                        records().addDocuments(set("1")).addTopics(topic("1")).build())
                .asOf("2023-09-30")
                .passes("plan");
        verify("KMP-08")
                .given(
                        plan,
                        records().addKnowledgeBodies(followedUp(), exchanged()).build())
                .asOf("2023-09-30")
                .passes("plan");
    }

    private static KnowledgePlan twoYears(KnowledgePlan plan) {
        return plan.withFiscalYearMentions(
                FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
    }

    private static PlanRecords.Builder records() {
        return PlanRecords.builder();
    }

    private static RuleVerifier.Execution systematised(PlanRecords.Builder records) {
        return verify("KMP-06").given(compliant(), records.build());
    }

    private static RuleVerifier.Execution refined(KnowledgeBody... bodies) {
        return verify("KMP-07")
                .given(compliant(), records().addKnowledgeBodies(bodies).build());
    }

    private static RuleVerifier.Execution used(KnowledgeBody... bodies) {
        return verify("KMP-08")
                .given(compliant(), records().addKnowledgeBodies(bodies).build());
    }

    private static RuleVerifier.Execution completely(KnowledgeBody... bodies) {
        return verify("KMP-08")
                .given(
                        compliant(),
                        records()
                                .addKnowledgeBodies(bodies)
                                .addCompleteKinds(RecordKind.KNOWLEDGE_BODIES)
                                .build());
    }

    private static RecordedDocument set(String number) {
        return RecordedDocument.builder()
                .id("doc-" + number)
                .title("ชุดที่ " + number)
                .addRole(DocumentRole.OUTPUT_SET)
                .build();
    }

    private static KnowledgeTopic topic(String number) {
        return KnowledgeTopic.builder()
                .id("topic-" + number)
                .title("หัวข้อ " + number)
                .build();
    }

    private static KnowledgeBody body() {
        return KnowledgeBody.builder()
                .id("b1")
                .checked(true)
                .updatedOn(LocalDate.parse("2023-05-01"))
                .build();
    }

    private static KnowledgeBody followedUp() {
        return KnowledgeBody.builder()
                .id("b2")
                .addFollowUps(UseFollowUp.builder()
                        .unit("กองคลัง")
                        .date(LocalDate.parse("2023-08-20"))
                        .build())
                .build();
    }

    private static KnowledgeBody exchanged() {
        return KnowledgeBody.builder()
                .id("b3")
                .exchangedOn(LocalDate.parse("2023-08-20"))
                .build();
    }
}
