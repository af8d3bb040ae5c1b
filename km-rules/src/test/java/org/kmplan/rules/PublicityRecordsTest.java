package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.core.plan.ProcessStep.CMP6;
import static org.kmplan.core.plan.ProcessStep.KMP5;
import static org.kmplan.rules.Policies.floor;
import static org.kmplan.rules.Policies.policy;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kmplan.core.plan.FiscalYearMention;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.test.RuleVerifier;

/** What was published and put to use, and who was recognised for it. */
class PublicityRecordsTest {
    private static final String LAST_DAY = "2023-09-30";
    private static final String DAY_AFTER = "2023-10-01";
    private static final String ROW = "steps/KMP_RECOGNITION";

    // DSM-01

    @Test
    void two_kinds_of_channel_suffice_from_the_day_of_the_second() {
        RuleVerifier.Execution two = published(
                publication(ChannelKind.WEBSITE), publication(ChannelKind.LINE).withDate(day("2023-07-11")));
        two.asOf("2023-07-10").isNotYetDue("steps/KMP5");
        two.asOf("2023-07-11").passes("steps/KMP5").observesNothing();
    }

    @Test
    void two_pages_of_one_site_are_one_channel() {
        RuleVerifier.Execution pages = published(
                publication(ChannelKind.WEBSITE),
                publication(ChannelKind.WEBSITE).withId("p2"));
        pages.asOf(LAST_DAY).isNotYetDue("steps/KMP5");
        pages.asOf(DAY_AFTER).fails("steps/KMP5", "too-few");
    }

    @Test
    void an_undated_publication_does_not_count_and_is_reported() {
        published(
                        publication(ChannelKind.WEBSITE),
                        publication(ChannelKind.LINE).withDate(Optional.empty()))
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few")
                .observes("steps/KMP5", "undated");
    }

    @Test
    void an_unknown_channel_leaves_it_open_and_names_the_channels() {
        Finding open = published(
                        publication(ChannelKind.WEBSITE),
                        publication(ChannelKind.LINE).withChannel(Optional.empty()))
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP5", "undecided")
                .result("steps/KMP5");
        assertThat(Reasons.english(open)).contains("the channels, dates and addresses of the publications");
        assertThat(Reasons.thai(open)).contains("ช่องทาง วันที่ และที่อยู่ของการเผยแพร่");
    }

    @Test
    void publications_of_any_knowledge_step_count_and_those_of_the_change_process_do_not() {
        Publication line = publication(ChannelKind.LINE);
        published(publication(ChannelKind.WEBSITE), line.withActivity(ActivityRef.of("KMP7", "1")))
                .asOf(DAY_AFTER)
                .passes("steps/KMP5");
        published(publication(ChannelKind.WEBSITE), line.withActivity(ActivityRef.ofStep("CMP2")))
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few");
        published(publication(ChannelKind.WEBSITE), line.withActivity(ActivityRef.ofStep(PlanStep.RECOGNITION_ID)))
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few");
    }

    @Test
    void no_publication_is_unknown_unless_the_list_is_complete() {
        Finding unknown = published()
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP5", "not-recorded")
                .result("steps/KMP5");
        assertThat(Reasons.english(unknown)).contains("the channels, dates and addresses of the publications");
        verify("DSM-01")
                .given(compliant(), none(RecordKind.PUBLICATIONS))
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few");
    }

    @Test
    void an_open_ended_step_of_an_unknown_year_is_due_nobody_knows_when() {
        KnowledgePlan plan = compliant()
                .withFiscalYearMentions(
                        FiscalYearMention.of(FiscalYear.of(2566)), FiscalYearMention.of(FiscalYear.of(2567)));
        verify("DSM-01")
                .given(plan, PlanRecords.builder().build())
                .asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP5", "due-unknown");
        verify("DSM-01")
                .given(without(compliant(), "KMP5"), PlanRecords.builder().build())
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "due-unknown");
    }

    @Test
    void the_plans_own_number_of_channels_wins_unless_the_policy_sets_a_floor() {
        PlanRecords two = PlanRecords.builder()
                .addPublications(publication(ChannelKind.WEBSITE), publication(ChannelKind.LINE))
                .build();
        KnowledgePlan three = with(compliant(), KMP5, row -> row.withTargets(targets("มากกว่า ๒ ช่องทาง")));
        verify("DSM-01").given(three, two).asOf(DAY_AFTER).fails("steps/KMP5", "too-few");
        verify("DSM-01")
                .withPolicy(policy("DSM-01.min_channels", 3))
                .given(compliant(), two)
                .asOf(DAY_AFTER)
                .passes("steps/KMP5");
        verify("DSM-01")
                .withPolicy(floor("DSM-01.min_channels", 3))
                .given(compliant(), two)
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few");
        verify("DSM-01")
                .withPolicy(policy("DSM-01.min_channels", 3))
                .given(with(compliant(), KMP5, row -> row.withTargets()), two)
                .asOf(DAY_AFTER)
                .fails("steps/KMP5", "too-few");
    }

    // LRN-02

    @Test
    void a_case_with_unit_date_and_effect_suffices_from_its_day() {
        cases(useCase()).asOf("2023-09-12").passes("steps/KMP7").observesNothing();
        cases(useCase()).asOf("2023-09-11").isNotYetDue("steps/KMP7");
    }

    @Test
    void a_case_without_a_unit_does_not_count_and_is_reported() {
        RuleVerifier.Execution nowhere = cases(useCase().withUnit(Optional.empty()));
        nowhere.asOf(LAST_DAY).isNotYetDue("steps/KMP7").observes("steps/KMP7", "no-unit");
        nowhere.asOf(DAY_AFTER).fails("steps/KMP7", "too-few").observes("steps/KMP7", "no-unit");
    }

    @Test
    void a_case_without_date_or_effect_leaves_it_open_and_names_them() {
        for (UseCase open :
                List.of(useCase().withDate(Optional.empty()), useCase().withEffect(" "))) {
            Finding result = cases(open)
                    .asOf(DAY_AFTER)
                    .isNotDeterminable("steps/KMP7", "undecided")
                    .result("steps/KMP7");
            assertThat(Reasons.english(result)).contains("with unit, date and effect");
            assertThat(Reasons.thai(result)).contains("หน่วยงาน วันที่ และผลที่เกิดขึ้น");
        }
    }

    @Test
    void no_case_is_unknown_unless_the_list_is_complete() {
        Finding unknown = cases().asOf(DAY_AFTER)
                .isNotDeterminable("steps/KMP7", "not-recorded")
                .result("steps/KMP7");
        assertThat(Reasons.english(unknown)).contains("the cases of use, with unit, date and effect");
        verify("LRN-02")
                .given(compliant(), none(RecordKind.USE_CASES))
                .asOf(DAY_AFTER)
                .fails("steps/KMP7", "too-few");
        verify("LRN-02")
                .given(without(compliant(), "KMP7"), none(RecordKind.USE_CASES))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "due-unknown");
    }

    @Test
    void a_policy_sets_the_number_of_cases() {
        CompliancePolicy two = policy("LRN-02.min_cases", 2);
        PlanRecords.Builder records = PlanRecords.builder().addUseCases(useCase());
        verify("LRN-02")
                .withPolicy(two)
                .given(compliant(), records.build())
                .asOf(DAY_AFTER)
                .fails("steps/KMP7", "too-few");
        verify("LRN-02")
                .withPolicy(two)
                .given(compliant(), records.addUseCases(useCase().withId("u2")).build())
                .asOf(DAY_AFTER)
                .passes("steps/KMP7");
    }

    // REC-02

    @Test
    void an_example_with_a_channel_suffices() {
        recognised(recognition()).asOf("2023-09-20").passes(ROW).observesNothing();
        recognised(recognition().withDate(Optional.empty())).asOf("2023-09-01").passes(ROW);
        recognised(recognition()).asOf("2023-09-19").isNotYetDue(ROW);
    }

    @Test
    void recognition_without_criteria_passes_and_is_observed() {
        recognised(recognition().withCriteriaRecorded(Optional.empty()))
                .asOf(DAY_AFTER)
                .passes(ROW)
                .observes(ROW, "no-criteria");
        recognised(recognition().withCriteriaRecorded(false)).asOf(DAY_AFTER).observes(ROW, "no-criteria");
    }

    @Test
    void a_publication_of_the_recognition_is_a_channel_if_it_is_dated() {
        Recognition quiet = recognition().withChannels();
        Publication notice = publication(ChannelKind.NOTICE_BOARD).withActivity(ActivityRef.ofStep("CMP6"));
        recognised(List.of(notice), quiet).asOf(DAY_AFTER).passes(ROW);
        recognised(List.of(notice.withActivity(ActivityRef.of(PlanStep.RECOGNITION_ID, "1"))), quiet)
                .asOf(DAY_AFTER)
                .passes(ROW);
        for (Publication other : List.of(
                notice.withDate(Optional.empty()),
                notice.withDate(day("2023-10-02")),
                notice.withActivity(ActivityRef.ofStep("KMP5")),
                notice.withActivity(Optional.empty()))) {
            recognised(List.of(other), quiet).asOf(DAY_AFTER).isNotDeterminable(ROW, "channels-not-recorded");
        }
    }

    @Test
    void a_publication_whose_channel_is_unknown_leaves_it_open() {
        Publication unknown = publication(ChannelKind.LINE)
                .withActivity(ActivityRef.ofStep("CMP6"))
                .withChannel(Optional.empty());
        Finding open = recognised(List.of(unknown), recognition().withChannels())
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "channels-undecided")
                .result(ROW);
        assertThat(Reasons.english(open)).contains("the channel is not recorded");
        assertThat(Reasons.thai(open)).contains("ไม่ได้บันทึกช่องทาง");
    }

    @Test
    void one_fulfilled_and_the_other_unknown_names_what_is_missing_and_one_failed_fails() {
        RuleVerifier.Execution quiet = recognised(recognition().withChannels());
        quiet.asOf(LAST_DAY).isNotYetDue(ROW);
        Finding channels = quiet.asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "channels-not-recorded")
                .result(ROW);
        assertThat(Reasons.english(channels)).contains("No channel").doesNotContain("No recognition");
        Publication notice = publication(ChannelKind.NOTICE_BOARD).withActivity(ActivityRef.ofStep("CMP6"));
        Finding examples = recognised(List.of(notice))
                .asOf(DAY_AFTER)
                .isNotDeterminable(ROW, "examples-not-recorded")
                .result(ROW);
        assertThat(Reasons.english(examples)).contains("No recognition").doesNotContain("No channel");
        recognised(List.of(notice)).asOf(LAST_DAY).isNotYetDue(ROW);
        KnowledgePlan unscheduled =
                with(compliant(), PlanStep.RECOGNITION_ID, row -> row.withPeriods(periods("ตามแผนฯ")));
        for (PlanRecords half : List.of(
                PlanRecords.builder().addPublications(notice).build(),
                PlanRecords.builder()
                        .addRecognitions(recognition().withChannels())
                        .build())) {
            verify("REC-02").given(unscheduled, half).asOf(DAY_AFTER).isNotDeterminable(ROW, "due-unknown");
        }
        verify("REC-02")
                .given(
                        compliant(),
                        none(RecordKind.RECOGNITIONS)
                                .withRecognitions(recognition().withChannels()))
                .asOf(DAY_AFTER)
                .fails(ROW, "too-few-channels");
        verify("REC-02")
                .given(compliant(), none(RecordKind.RECOGNITIONS).withPublications(notice))
                .asOf(DAY_AFTER)
                .fails(ROW, "too-few-examples");
    }

    @Test
    void the_same_person_twice_is_one_example_and_the_same_channel_one_channel() {
        KnowledgePlan two =
                with(compliant(), PlanStep.RECOGNITION_ID, row -> row.withTargets(targets("๒ ตัวอย่าง", "๒ ช่องทาง")));
        PlanRecords same = PlanRecords.builder()
                .addRecognitions(recognition(), recognition().withId("r2"))
                .build();
        verify("REC-02")
                .given(two, same)
                .asOf(DAY_AFTER)
                .fails(ROW, "too-few-examples")
                .fails(ROW, "too-few-channels");
        PlanRecords different = PlanRecords.builder()
                .addRecognitions(
                        recognition().withName(Optional.empty()),
                        recognition().withId("r2").withName(Optional.empty()).withChannels(ChannelKind.LINE))
                .build();
        verify("REC-02").given(two, different).asOf(DAY_AFTER).passes(ROW);
    }

    @Test
    void without_a_recognition_row_the_change_step_stands_for_it() {
        KnowledgePlan change = without(compliant(), PlanStep.RECOGNITION_ID);
        verify("REC-02")
                .given(
                        with(change, CMP6, row -> row.withPeriods(periods("ภายในเดือน ส.ค. ๒๕๖๖"))),
                        none(RecordKind.RECOGNITIONS))
                .asOf("2023-08-31")
                .isNotYetDue("steps/CMP6");
        verify("REC-02")
                .given(
                        with(change, CMP6, row -> row.withPeriods(periods("ภายในเดือน ส.ค. ๒๕๖๖"))),
                        none(RecordKind.RECOGNITIONS))
                .asOf("2023-09-01")
                .fails("steps/CMP6", "too-few-examples");
        verify("REC-02")
                .given(without(change, "CMP6"), none(RecordKind.RECOGNITIONS))
                .asOf(DAY_AFTER)
                .isNotDeterminable("plan", "due-unknown");
    }

    @Test
    void the_plans_own_numbers_of_examples_and_channels_win_unless_the_policy_sets_a_floor() {
        PlanRecords one = PlanRecords.builder().addRecognitions(recognition()).build();
        for (String parameter : List.of("REC-02.min_examples", "REC-02.min_channels")) {
            String reason = "too-few-" + parameter.substring("REC-02.min_".length());
            verify("REC-02")
                    .withPolicy(policy(parameter, 2))
                    .given(compliant(), one)
                    .asOf(DAY_AFTER)
                    .passes(ROW);
            verify("REC-02")
                    .withPolicy(floor(parameter, 2))
                    .given(compliant(), one)
                    .asOf(DAY_AFTER)
                    .fails(ROW, reason);
            verify("REC-02")
                    .withPolicy(policy(parameter, 2))
                    .given(with(compliant(), PlanStep.RECOGNITION_ID, row -> row.withTargets()), one)
                    .asOf(DAY_AFTER)
                    .fails(ROW, reason);
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PlanRecords none(RecordKind kind) {
        return PlanRecords.builder().addCompleteKinds(kind).build();
    }

    private static RuleVerifier.Execution published(Publication... publications) {
        return verify("DSM-01")
                .given(
                        compliant(),
                        PlanRecords.builder().addPublications(publications).build());
    }

    private static RuleVerifier.Execution cases(UseCase... cases) {
        return verify("LRN-02")
                .given(compliant(), PlanRecords.builder().addUseCases(cases).build());
    }

    private static RuleVerifier.Execution recognised(Recognition... recognitions) {
        return recognised(List.of(), recognitions);
    }

    private static RuleVerifier.Execution recognised(List<Publication> publications, Recognition... recognitions) {
        return verify("REC-02")
                .given(
                        compliant(),
                        PlanRecords.builder()
                                .addAllPublications(publications)
                                .addRecognitions(recognitions)
                                .build());
    }

    private static Publication publication(ChannelKind channel) {
        return Publication.builder()
                .id("p-" + channel)
                .channel(channel)
                .date(day("2023-07-10"))
                .build();
    }

    private static UseCase useCase() {
        return UseCase.builder()
                .id("u1")
                .unit("กองช่าง")
                .date(day("2023-09-12"))
                .effect("ทะเบียนเสร็จเร็วขึ้น")
                .build();
    }

    private static Recognition recognition() {
        return Recognition.builder()
                .id("r1")
                .name("ฝ่ายแผนงาน")
                .date(day("2023-09-20"))
                .criteriaRecorded(true)
                .addChannels(ChannelKind.WEBSITE)
                .build();
    }
}
