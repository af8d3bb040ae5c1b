package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.KMP2;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.test.RuleVerifier;

/** What was done to identify knowledge and to gather it from documents and people. */
class KmpRecordsTest {
    private static final String LAST_DAY = "2023-03-31";
    private static final String DAY_AFTER = "2023-04-01";
    private static final String LAST_DAY_OF_KMP2 = "2023-05-31";
    private static final String DAY_AFTER_KMP2 = "2023-06-01";

    // KMP-03

    @Test
    void two_items_that_are_identified_and_verified_suffice_at_any_time() {
        items(item("1", true, true), item("2", true, true)).asOf("2023-01-01").passes("steps/KMP1");
    }

    @Test
    void one_item_is_too_few_from_the_day_after_the_last() {
        RuleVerifier.Execution one = items(item("1", true, true), item("2", true, false));
        one.asOf(LAST_DAY).isNotYetDue("steps/KMP1");
        one.asOf(DAY_AFTER).fails("steps/KMP1", "too-few");
    }

    @Test
    void parts_of_an_item_and_its_repetition_do_not_count() {
        items(item("1", true, true), item("1.1", true, true)).asOf(DAY_AFTER).fails("steps/KMP1", "too-few");
        items(item("1", true, true), item("2", true, true).withTitle("เรื่อง 1"))
                .asOf(DAY_AFTER)
                .fails("steps/KMP1", "too-few");
    }

    @Test
    void an_item_of_which_nobody_says_whether_it_was_verified_leaves_it_open() {
        items(item("1", true, true), item("2", true, true).withVerified(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP1", "undecided");
    }

    @Test
    void an_empty_list_is_unknown_unless_it_is_complete() {
        items().asOf(DAY_AFTER).isNotDeterminable("steps/KMP1", "not-recorded");
        verify("KMP-03")
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addCompleteKinds(RecordKind.KNOWLEDGE_ITEMS)
                                .build())
                .asOf(DAY_AFTER)
                .fails("steps/KMP1", "too-few");
    }

    // KMP-04

    @Test
    void two_different_sources_suffice_and_one_is_too_few_from_the_day_after_the_last() {
        sources(source("1"), source("2")).asOf("2023-04-01").passes("steps/KMP2");
        RuleVerifier.Execution one = sources(source("1"));
        one.asOf(LAST_DAY_OF_KMP2).isNotYetDue("steps/KMP2");
        one.asOf(DAY_AFTER_KMP2).fails("steps/KMP2", "too-few");
    }

    @Test
    void the_same_source_twice_and_documents_of_other_kinds_count_once_or_not_at_all() {
        sources(source("1"), source("2").withTitle("เรื่อง 1"))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
        sources(source("1"), source("2").withRoles(DocumentRole.EVIDENCE))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
        sources(source("1"), source("2").withActivities(ActivityRef.ofStep("KMP3")))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void a_source_of_a_later_day_does_not_count_yet() {
        RuleVerifier.Execution later = sources(source("1"), source("2").withDate(LocalDate.parse("2023-06-02")));
        later.asOf("2023-06-01").fails("steps/KMP2", "too-few");
        later.asOf("2023-06-02").passes("steps/KMP2");
    }

    @Test
    void without_sources_the_list_of_them_is_missing() {
        Finding unknown = sources()
                .asOf(DAY_AFTER_KMP2)
                .isNotDeterminable("steps/KMP2", "not-recorded")
                .result("steps/KMP2");
        assertThat(Reasons.english(unknown)).contains("the list of documents that were collected and reviewed");
        assertThat(Reasons.thai(unknown)).contains("รายการเอกสารความรู้ที่รวบรวมและทบทวนแล้ว");
        verify("KMP-04")
                .given(compliant(), none(RecordKind.DOCUMENTS))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void the_plans_own_number_of_sources_wins_unless_the_policy_sets_a_floor() {
        KnowledgePlan three = with(compliant(), KMP2, activity("1", a -> a.withTargets(targets("มากกว่า ๒ ฉบับ"))));
        PlanRecords two =
                PlanRecords.builder().addDocuments(source("1"), source("2")).build();
        verify("KMP-04").given(three, two).asOf(DAY_AFTER_KMP2).fails("steps/KMP2", "too-few");
        verify("KMP-04")
                .withPolicy(policy("KMP-04.min_documents", 4))
                .given(compliant(), two)
                .asOf(DAY_AFTER_KMP2)
                .passes("steps/KMP2");
        verify("KMP-04")
                .withPolicy(floor("KMP-04.min_documents", 4))
                .given(compliant(), two)
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    // KMP-05

    @Test
    void a_dated_capture_with_a_person_or_minutes_suffices() {
        captures(capture().withSourcePersons("หัวหน้าฝ่ายแผน"))
                .asOf("2023-04-20")
                .passes("steps/KMP2")
                .observesNothing();
        captures(capture().withMinutes(true)).asOf("2023-04-20").passes("steps/KMP2");
    }

    @Test
    void before_its_day_a_capture_has_not_happened() {
        captures(capture().withMinutes(true)).asOf("2023-04-19").isNotYetDue("steps/KMP2");
    }

    @Test
    void a_capture_without_person_and_minutes_does_not_count() {
        RuleVerifier.Execution bare = captures(capture().withMinutes(false));
        bare.asOf(LAST_DAY_OF_KMP2).isNotYetDue("steps/KMP2");
        bare.asOf(DAY_AFTER_KMP2).fails("steps/KMP2", "too-few");
        captures(capture().withMinutes(false).withSourcePersons(" "))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void a_capture_of_which_nobody_says_whether_there_are_minutes_leaves_it_open() {
        Finding open = captures(capture())
                .asOf(DAY_AFTER_KMP2)
                .isNotDeterminable("steps/KMP2", "undecided")
                .result("steps/KMP2");
        assertThat(Reasons.english(open)).contains("the persons who gave it or the minutes");
        assertThat(Reasons.thai(open)).contains("ชื่อผู้ถ่ายทอดความรู้หรือรายงานการประชุม");
    }

    @Test
    void an_undated_capture_does_not_count_and_is_reported() {
        KnowledgeEvent undated = capture().withMinutes(true).withDate(Optional.empty());
        captures(undated).asOf(DAY_AFTER_KMP2).fails("steps/KMP2", "too-few").observes("steps/KMP2", "undated");
        captures(undated).asOf(LAST_DAY_OF_KMP2).isNotYetDue("steps/KMP2").observes("steps/KMP2", "undated");
        captures(undated, capture().withId("e2").withMinutes(true))
                .asOf(DAY_AFTER_KMP2)
                .passes("steps/KMP2")
                .observes("steps/KMP2", "undated");
    }

    @Test
    void captures_of_other_steps_and_other_events_are_not_looked_at() {
        captures(capture().withMinutes(true).withActivity(ActivityRef.ofStep("KMP6")))
                .asOf(DAY_AFTER_KMP2)
                .isNotDeterminable("steps/KMP2", "not-recorded");
        captures(capture().withMinutes(true).withKind(EventKind.MEETING))
                .asOf(DAY_AFTER_KMP2)
                .isNotDeterminable("steps/KMP2", "not-recorded");
        captures(capture().withMinutes(true).withActivity(ActivityRef.of("KMP2", "2")))
                .asOf(DAY_AFTER_KMP2)
                .passes("steps/KMP2");
        verify("KMP-05")
                .given(compliant(), none(RecordKind.EVENTS))
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void the_plans_own_number_of_captures_wins_unless_the_policy_sets_a_floor() {
        PlanRecords one =
                PlanRecords.builder().addEvents(capture().withMinutes(true)).build();
        KnowledgePlan two = with(compliant(), KMP2, activity("2", a -> a.withTargets(targets("อย่างน้อย ๒ ครั้ง"))));
        verify("KMP-05").given(two, one).asOf(DAY_AFTER_KMP2).fails("steps/KMP2", "too-few");
        CompliancePolicy policy = policy("KMP-05.min_events", 2);
        verify("KMP-05")
                .withPolicy(policy)
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP2)
                .passes("steps/KMP2");
        verify("KMP-05")
                .withPolicy(floor("KMP-05.min_events", 2))
                .given(compliant(), one)
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
        verify("KMP-05")
                .withPolicy(policy)
                .given(with(compliant(), KMP2, activity("2", a -> a.withTargets())), one)
                .asOf(DAY_AFTER_KMP2)
                .fails("steps/KMP2", "too-few");
    }

    @Test
    void a_plan_that_only_says_there_is_a_meeting_promises_one() {
        KnowledgePlan meeting =
                with(compliant(), KMP2, activity("2", a -> a.withTargets(targets("มีการประชุม/สัมมนาบุคลากร"))));
        verify("KMP-05")
                .withPolicy(policy("KMP-05.min_events", 2))
                .given(
                        meeting,
                        PlanRecords.builder()
                                .addEvents(capture().withMinutes(true))
                                .build())
                .asOf(DAY_AFTER_KMP2)
                .passes("steps/KMP2");
    }

    @ParameterizedTest
    @CsvSource({"KMP-03,KMP1", "KMP-04,KMP2", "KMP-05,KMP2"})
    void without_a_period_that_can_be_read_nobody_knows_when_it_is_due(String rule, String step) {
        verify(rule)
                .given(without(compliant(), step), PlanRecords.builder().build())
                .asOf("2023-09-30")
                .isNotDeterminable("plan", "due-unknown");
        KnowledgePlan unreadable = with(
                compliant(),
                ProcessStep.valueOf(step),
                row -> row.withPeriods(periods("ตามแผนฯ"))
                        .withActivities(row.activities().stream()
                                .map(a -> a.withPeriods())
                                .toList()));
        Finding unknown = verify(rule)
                .given(unreadable, PlanRecords.builder().build())
                .asOf("2023-09-30")
                .isNotDeterminable("steps/" + step, "due-unknown")
                .result("steps/" + step);
        assertThat(Reasons.english(unknown)).contains("no period that can be read");
        assertThat(Reasons.thai(unknown)).contains("ไม่มีระยะเวลาที่อ่านได้");
    }

    private static PlanRecords none(RecordKind kind) {
        return PlanRecords.builder().addCompleteKinds(kind).build();
    }

    private static RuleVerifier.Execution sources(RecordedDocument... documents) {
        return verify("KMP-04")
                .given(
                        compliant(),
                        PlanRecords.builder().addDocuments(documents).build());
    }

    private static RecordedDocument source(String number) {
        return RecordedDocument.builder()
                .id("doc-" + number)
                .title("เรื่อง " + number)
                .addRole(DocumentRole.SOURCE)
                .build();
    }

    private static RuleVerifier.Execution captures(KnowledgeEvent... events) {
        return verify("KMP-05")
                .given(compliant(), PlanRecords.builder().addEvents(events).build());
    }

    private static KnowledgeEvent capture() {
        return KnowledgeEvent.builder()
                .id("e1")
                .kind(EventKind.TACIT_CAPTURE)
                .date(LocalDate.parse("2023-04-20"))
                .build();
    }

    private static RuleVerifier.Execution items(IdentifiedKnowledge... items) {
        return verify("KMP-03")
                .given(
                        compliant(),
                        PlanRecords.builder().addKnowledgeItems(items).build());
    }

    private static IdentifiedKnowledge item(String number, boolean identified, boolean verified) {
        return IdentifiedKnowledge.builder()
                .id("item-" + number)
                .title("เรื่อง " + number)
                .number(number)
                .identified(identified)
                .verified(verified)
                .build();
    }
}
