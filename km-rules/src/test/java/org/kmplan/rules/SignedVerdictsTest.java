package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.RecordSamples.event;
import static org.kmplan.rules.RecordSamples.order;
import static org.kmplan.rules.test.RuleVerifier.verify;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.withHeader;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Message;
import org.kmplan.rules.report.Outcome;

/** Verdicts that an assessor signs: what the plan says of itself, the day of judging, the records, and what the rule answers. */
class SignedVerdictsTest {
    /** Deadlines in targets: step, target, rule, day of the work, day of judging, outcome. */
    @ParameterizedTest(name = "{2}: {1}, {3}, as of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        CMP3 | มีแผนภายในเดือนม.ค. ๒๕๖๖                                      | CMP-05 | 2023-08-10 | 2023-08-31 | FAILED late
        CMP3 | มีแผนภายในเดือนม.ค. ๒๕๖๖                                      | TGT-06 | 2023-08-10 | 2023-08-31 | FAILED late
        CMP3 | มีแผนภายในเดือนม.ค. ๒๕๖๖                                      | CMP-05 | 2023-01-31 | 2023-02-01 | PASSED done
        CMP3 | มีแผนภายในเดือนม.ค. ๒๕๖๖                                      | TGT-06 | 2023-01-31 | 2023-02-01 | PASSED done
        CMP3 | มีแผนการจัดการความรู้ ปี พ.ศ. ๒๕๖๖ ภายในวันที่ 15 กุมภาพันธ์ 2566 | CMP-05 | 2023-02-16 | 2023-02-16 | FAILED late
        CMP3 | มีแผนการจัดการความรู้ ปี พ.ศ. ๒๕๖๖ ภายในวันที่ 15 กุมภาพันธ์ 2566 | CMP-05 | 2023-02-15 | 2023-02-15 | PASSED done
        CMP3 | แผน ๑ ฉบับ ภายในไตรมาส ๒                                      | CMP-05 | 2023-04-01 | 2023-04-01 | FAILED late
        CMP3 | ดำเนินการภายใน มี.ค. ๒๕๖๖                                     | CMP-05 | 2023-04-01 | 2023-04-01 | FAILED late
        CMP3 | ขั้นตอนครบร้อยละ ๑๐๐ ภายใน มี.ค. ๒๕๖๖                         | CMP-05 | 2023-04-01 | 2023-04-01 | FAILED late
        CMP3 | มีการทบทวนแผนภายในเดือน ก.พ. ๒๕๖๖                             | CMP-05 | 2023-04-01 | 2023-04-01 | PASSED done
        CMP3 | มีแผนการจัดการความรู้ภายในกำหนด                              | CMP-05 | 2023-08-10 | 2023-08-31 | PASSED done
        CMP1 | มีคำสั่งแต่งตั้งคณะทำงาน ภายในวันที่ ๑๐ ม.ค. ๒๕๖๖                 | CMP-02 | 2023-01-11 | 2023-02-01 | FAILED late
        CMP1 | มีคำสั่งแต่งตั้งคณะทำงาน ภายในเดือน มี.ค. ๒๕๖๖                   | CMP-02 | 2023-03-15 | 2023-04-01 | PASSED done
        CMP1 | จัดประชุมชี้แจงภายในวันที่ ๑๐ ม.ค. ๒๕๖๖                          | CMP-02 | 2023-01-11 | 2023-02-01 | PASSED done
        CMP1 | จัดประชุมชี้แจงภายในวันที่ ๑๐ ม.ค. ๒๕๖๖                          | CMP-03 | 2023-01-11 | 2023-02-01 | FAILED late
        CMP1 | ภายในวันที่ ๑๐ ม.ค. ๒๕๖๖                                      | CMP-03 | 2023-01-11 | 2023-02-01 | FAILED late
        CMP2 | ดำเนินการภายในเดือน ก.พ. ๒๕๖๖                                 | CMP-04 | 2023-03-15 | 2023-04-01 | FAILED outside-window
        CMP2 | อย่างน้อย ๑ ครั้ง ภายในเดือน เม.ย. ๒๕๖๖                         | CMP-04 | 2023-04-20 | 2023-05-01 | PASSED done
        CMP5 | รายงานผลอย่างน้อย ปีละ ๑ ครั้ง ภายในเดือน ส.ค. ๒๕๖๖              | CMP-07 | 2023-09-10 | 2023-09-30 | FAILED late
        CMP5 | รายงานผล ๑ ครั้ง ภายในเดือน ต.ค. ๒๕๖๖                           | CMP-07 | 2023-10-20 | 2023-11-01 | PASSED done
        CMP6 | จัดกิจกรรมอย่างน้อย ๑ ครั้ง ภายในเดือน มิ.ย. ๒๕๖๖                 | CMP-08 | 2023-07-01 | 2023-07-31 | FAILED late
        CMP6 | ภายในเดือน มิ.ย. ๒๕๖๖                                         | CMP-08 | 2023-07-01 | 2023-07-31 | FAILED late
        KMP2 | อย่างน้อย ๑ ฉบับ ภายในเดือน เม.ย. ๒๕๖๖                          | KMP-04 | 2023-05-02 | 2023-05-03 | FAILED too-few
        KMP2 | อย่างน้อย ๑ ฉบับ ภายในเดือน เม.ย. ๒๕๖๖                          | KMP-04 | 2023-04-30 | 2023-05-03 | PASSED done
        KMP5 | อย่างน้อย ๑ ช่องทาง ภายในเดือน ก.ค. ๒๕๖๖                        | DSM-01 | 2023-08-01 | 2023-08-01 | FAILED too-few
        KMP5 | อย่างน้อย ๑ ช่องทาง ภายในเดือน ก.ค. ๒๕๖๖                        | DSM-01 | 2023-07-31 | 2023-08-01 | PASSED done
        """)
    void the_day_in_a_target_wins_over_the_default_deadline(
            ProcessStep step, String target, String rule, LocalDate done, LocalDate asOf, String expected) {
        KnowledgePlan plan = with(
                compliant(),
                step,
                row -> row.withActivities(row.activities().stream()
                                .map(activity -> activity.withTargets().withDescription("ดำเนินการ"))
                                .toList())
                        .withTargets(targets(target)));
        String subject = rule.equals("TGT-06") ? "steps/" + step + "/targets/1" : "steps/" + step;
        assertAnswers(rule, plan, doneOn(step, done), asOf, subject, expected);
    }

    private static PlanRecords doneOn(ProcessStep step, LocalDate day) {
        MeasuredResult result = MeasuredResult.builder()
                .id("1")
                .subject("steps/" + step + "/targets/1")
                .exists(true)
                .measuredOn(day)
                .build();
        return PlanRecords.builder()
                .planIssuedOn(day)
                .addOrder(order("1", day.toString()))
                .addEvent(event("1", EventKind.BRIEFING, day.toString()))
                .addEvent(event("2", EventKind.COMMUNICATION, day.toString()).withAgenda(true))
                .addEvent(event("3", EventKind.RECOGNITION, day.toString()))
                .addReport(report("1", day.toString()))
                .addDocument(RecordedDocument.builder()
                        .id("1")
                        .title("คู่มือ")
                        .addRole(DocumentRole.SOURCE)
                        .date(day)
                        .build())
                .addPublication(Publication.builder()
                        .id("1")
                        .channel(ChannelKind.WEBSITE)
                        .date(day)
                        .build())
                .addResult(result)
                .build();
    }

    private static ResultReport report(String id, String day) {
        return ResultReport.builder()
                .id(id)
                .kind(ReportKind.PLAN_RESULTS)
                .addressee(Addressee.EXECUTIVE)
                .date(LocalDate.parse(day))
                .build();
    }

    private static void assertAnswers(
            String rule, KnowledgePlan plan, PlanRecords records, LocalDate asOf, String subject, String expected) {
        Finding result = ComplianceEvaluator.standard().evaluate(plan, records, asOf).results().stream()
                .filter(one -> one.rule().value().equals(rule)
                        && one.aspect() == Aspect.EXECUTION
                        && one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        assertAnswers(result, expected);
    }

    private static void assertAnswers(Finding result, String expected) {
        assertThat(result.outcome() + " "
                        + String.join(
                                " ",
                                result.reasons().stream()
                                        .map(Message::key)
                                        .map(key -> key.substring(key.indexOf('.') + 1))
                                        .toList()))
                .isEqualTo(expected);
    }

    /** Results by a day: target in KMP 6, value, day on which it was reached, day of measuring, day of judging, outcome. */
    @ParameterizedTest(name = "{0}: {1}, reached {2}, measured {3}, as of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 0   |            | 2023-04-30 | 2023-05-01 | FAILED below-target
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 0   |            |            | 2023-05-01 | FAILED below-target
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 0   |            | 2023-04-01 | 2023-04-30 | NOT_YET_DUE pending
        at least 1 topic by April 2023              | 0   |            | 2023-04-30 | 2023-05-01 | FAILED below-target
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 1   | 2023-05-02 |            | 2023-05-31 | FAILED late
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 1   |            | 2023-07-31 | 2023-08-01 | NOT_DETERMINABLE reached-late
        อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖     | 1   |            | 2023-04-30 | 2023-08-01 | PASSED done
        บุคลากรร้อยละ ๘๐ ภายในไตรมาส ๒             | 79  |            | 2023-03-31 | 2023-04-01 | FAILED below-target
        บุคลากรร้อยละ ๘๐ ภายในไตรมาส ๒             | 80  | 2023-03-31 |            | 2023-04-01 | PASSED done
        อย่างน้อยปีละ ๒ ครั้ง ภายในเดือน มิ.ย. ๒๕๖๖   | 1   |            | 2023-06-30 | 2023-07-01 | FAILED below-target
        ไม่เกิน ๕ เรื่อง ภายในเดือน มิ.ย. ๒๕๖๖        | 5   |            | 2023-08-30 | 2023-09-30 | PASSED done
        """)
    void a_target_is_due_by_its_own_day(
            String target, long value, LocalDate reached, LocalDate measured, LocalDate asOf, String expected) {
        KnowledgePlan plan = with(compliant(), ProcessStep.KMP6, row -> row.withTargets(targets(target)));
        PlanRecords records = PlanRecords.builder()
                .addResult(MeasuredResult.builder()
                        .id("1")
                        .subject("steps/KMP6/targets/1")
                        .value(Fraction.of(value))
                        .doneOn(Optional.ofNullable(reached))
                        .measuredOn(Optional.ofNullable(measured))
                        .build())
                .build();
        assertAnswers("TGT-06", plan, records, asOf, "steps/KMP6/targets/1", expected);
    }

    @Test
    void an_older_result_shows_that_a_target_was_reached_by_its_day() {
        KnowledgePlan plan = with(
                compliant(),
                ProcessStep.KMP6,
                row -> row.withTargets(targets("อย่างน้อย ๑ เรื่อง ภายในเดือน เม.ย. ๒๕๖๖")));
        MeasuredResult late = MeasuredResult.builder()
                .id("1")
                .subject("steps/KMP6/targets/1")
                .value(Fraction.of(3))
                .measuredOn(LocalDate.parse("2023-08-31"))
                .build();
        PlanRecords records = PlanRecords.builder()
                .addResults(
                        late, late.withId("2").withValue(Fraction.of(1)).withMeasuredOn(LocalDate.parse("2023-03-31")))
                .build();
        verify("TGT-06").given(plan, records).asOf("2023-09-01").passes("steps/KMP6/targets/1");
    }

    /** Rounds of reports: target in CMP 5, days of the reports, outcome as of 15 October 2566. */
    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        รายงานผลรอบ ๖ ๙ และ ๑๒ เดือน                 | 2023-04-05 2023-07-05            | FAILED too-few
        รายงานผลรอบ ๖ เดือน ๙ เดือน และ ๑๒ เดือน       | 2023-04-05 2023-07-05 2023-09-20 | PASSED done
        รายงานรอบ 6 เดือน และรอบ 12 เดือน             | 2023-04-05                       | FAILED too-few
        รอบ ๖ และ ๑๒ เดือน                            | 2023-04-05 2023-09-30            | PASSED done
        รายงานผลทุก ๖ เดือน                           | 2023-04-05                       | FAILED too-few
        รายงานผล ๑ ครั้ง ในรอบ ๓ ปี                     | 2021-05-01                       | PASSED done
        รายงานผล ๑ ครั้ง ในรอบ ๓ ปี                     | 2020-05-01                       | FAILED too-few
        รายงานผลทุก ๒ ปี                              | 2021-12-01                       | PASSED done
        รายงานผลอย่างน้อย ปีละ ๑ ครั้ง                   | 2021-12-01                       | FAILED too-few
        รายงานผล ๑ ครั้ง ภายในเดือน ส.ค. ๒๕๖๖           | 2023-04-05 2023-09-20            | FAILED last-late
        รายงานผล ๑ ครั้ง ภายในเดือน ส.ค. ๒๕๖๖           | 2023-04-05 2023-08-31            | PASSED done
        """)
    void reports_follow_the_rounds_of_the_plan_and_the_last_is_in_time(String target, String days, String expected) {
        KnowledgePlan plan = with(compliant(), ProcessStep.CMP5, row -> row.withTargets(targets(target)));
        PlanRecords.Builder records = PlanRecords.builder();
        for (String day : days.split(" ", -1)) {
            records.addReport(report(day, day));
        }
        assertAnswers("CMP-07", plan, records.build(), LocalDate.parse("2023-10-15"), "steps/CMP5", expected);
    }

    @Test
    void preparation_is_open_where_the_period_of_the_first_step_cannot_be_read() {
        for (String text : List.of("ตามแผนฯ", "เมื่อได้รับจัดสรรงบประมาณ")) {
            verify("LNK-03")
                    .given(with(compliant(), ProcessStep.KMP1, row -> row.withPeriods(periods(text))))
                    .isNotDeterminable("steps/CMP1", "first-step-unknown");
        }
        verify("LNK-03")
                .given(with(
                        with(compliant(), ProcessStep.KMP1, row -> row.withPeriods(periods("ตามแผนฯ"))),
                        ProcessStep.CMP1,
                        row -> row.withPeriods(periods("ก.ย. ๒๕๖๖"))))
                .fails("steps/CMP1", "preparation-late");
        verify("LNK-03")
                .given(with(
                        with(compliant(), ProcessStep.KMP1, row -> row.withPeriods(periods("ตามแผนฯ"))),
                        ProcessStep.CMP1,
                        row -> row.withPeriods(periods("พ.ค. ๒๕๖๖"))))
                .isNotDeterminable("steps/CMP1", "first-step-unknown");
        verify("LNK-03")
                .given(with(
                        with(compliant(), ProcessStep.KMP1, row -> row.withPeriods(periods("ตามแผนฯ"))),
                        ProcessStep.CMP1,
                        row -> row.withPeriods(periods("ตามแผนฯ"))))
                .isNotDeterminable("steps/CMP1", "preparation-end-unknown");
        verify("LNK-03")
                .given(with(compliant(), ProcessStep.KMP4, row -> row.withPeriods(periods("ตามแผนฯ"))))
                .passes("steps/CMP1");
    }

    @Test
    void ongoing_work_has_a_review_in_the_plan_or_the_records_or_a_target_with_a_day() {
        KnowledgePlan open =
                with(compliant(), ProcessStep.KMP5, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖ เป็นต้นไป")));
        verify("SCH-03").given(open).fails("steps/KMP5/periods/1", "no-review");
        for (String target : List.of("อย่างน้อย ๒ ช่องทาง ภายในเดือน ส.ค. ๒๕๖๖", "ภายในวันที่ 30 กันยายน 2566")) {
            verify("SCH-03")
                    .given(with(open, ProcessStep.KMP5, row -> row.withTargets(targets(target))))
                    .passes("steps/KMP5/periods/1");
        }
        for (ActivityRef reference : List.of(ActivityRef.ofStep("KMP5"), ActivityRef.of("KMP5", "1"))) {
            PlanRecords records = PlanRecords.builder()
                    .addActivity(ActivityRecord.builder()
                            .activity(reference)
                            .reviewOn(LocalDate.parse("2023-12-31"))
                            .build())
                    .build();
            assertThat(ofPlan("SCH-03", open, records, "steps/KMP5/periods/1").outcome())
                    .isEqualTo(Outcome.PASSED);
        }
    }

    private static Finding ofPlan(String rule, KnowledgePlan plan, PlanRecords records, String subject) {
        return ComplianceEvaluator.standard().evaluate(plan, records, LocalDate.parse("2023-10-15")).results().stream()
                .filter(one -> one.rule().value().equals(rule)
                        && one.aspect() == Aspect.PLAN
                        && one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_policy_names_the_review_to_propose() {
        KnowledgePlan open =
                with(compliant(), ProcessStep.KMP5, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖ เป็นต้นไป")));
        for (String[] each :
                new String[][] {{"year end", "2023-09-30"}, {"CMP2 end", "2023-03-31"}, {"2024-03-31", "2024-03-31"}}) {
            Finding found = verify("SCH-03")
                    .withPolicy(Policies.policy("SCH-03.default_review", each[0]))
                    .given(open)
                    .result("steps/KMP5/periods/1");
            assertThat(found.expected().map(Object::toString).orElse("")).contains(each[1]);
        }
    }

    @Test
    void links_that_the_plan_declares_stand_in_the_place_of_the_map() {
        KnowledgePlan late = with(compliant(), ProcessStep.KMP1, row -> row.withLinks(ProcessStep.CMP5));
        verify("LNK-02").given(late).fails("steps/KMP1", "not-in-time");
        verify("LNK-02")
                .given(with(compliant(), ProcessStep.CMP5, row -> row.withLinks(ProcessStep.KMP1)))
                .fails("steps/KMP1", "not-in-time");
        verify("LNK-02")
                .given(with(compliant(), ProcessStep.KMP1, row -> row.withLinks(ProcessStep.CMP5, ProcessStep.CMP4)))
                .passes("steps/KMP1");
        verify("LNK-02")
                .given(without(with(compliant(), ProcessStep.KMP3, row -> row.withLinks(ProcessStep.CMP6)), "CMP6"))
                .fails("steps/KMP3", "unlinked");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        กระบวนการบริหารจัดการความเสี่ยงภายในองค์กร     | PASSED
        การบริหารความเสี่ยงด้านการเงิน                  | PASSED
        Enterprise Risk Management                  | PASSED
        การประเมินความเสี่ยงของหน่วยงาน                | PASSED
        การดูแลผู้มีความเสี่ยงต่อโรคไข้เลือดออก            | NOT_APPLICABLE
        การประเมินความเสี่ยงโรคหัวใจของประชาชน          | NOT_APPLICABLE
        การลดความเสี่ยงด้านสุขภาพของผู้สูงอายุ             | NOT_APPLICABLE
        People at risk of dengue                    | NOT_APPLICABLE
        """)
    void only_topics_of_risk_management_are_held_to_its_steps(String topic, Outcome expected) {
        KnowledgePlan plan = withHeader(compliant(), header -> header.withTopic(topic));
        assertThat(verify("RSK-01").given(plan).result("knowledgeItems").outcome())
                .isEqualTo(expected);
    }

    @Test
    void the_risk_file_covers_steps_and_a_review_renews_the_risk_plan() {
        KnowledgePlan bare = compliant().withKnowledgeItems(List.of());
        PlanRecords file = PlanRecords.builder()
                .riskRegister(RiskRegister.builder()
                        .addCoveredSteps(RiskManagementStep.values())
                        .build())
                .build();
        assertThat(ofPlan("RSK-01", bare, PlanRecords.empty(), "knowledgeItems").outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(ofPlan("RSK-01", bare, file, "knowledgeItems").outcome()).isEqualTo(Outcome.PASSED);
        PlanRecords.Builder year = PlanRecords.builder()
                .addRiskEvent(risk("1", RiskEventKind.MONITORING))
                .addReport(report("1", "2023-05-01").withKind(ReportKind.RISK));
        verify("RSK-07")
                .given(compliant(), year.build())
                .asOf("2023-10-15")
                .isNotDeterminable("plan", "plan-not-recorded");
        verify("RSK-07")
                .given(
                        compliant(),
                        year.addRiskEvent(risk("2", RiskEventKind.REVIEW)).build())
                .asOf("2023-10-15")
                .passes("plan");
    }

    private static RiskEvent risk(String id, RiskEventKind kind) {
        return RiskEvent.builder()
                .id(id)
                .kind(kind)
                .date(LocalDate.parse("2023-05-01"))
                .build();
    }

    @ParameterizedTest(name = "{0}, reached {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ระดับ ๔ จาก ๕          | ระดับ ๔ | PASSED passed                  | PASSED done
        ระดับ ๔ ขึ้นไป จาก ๕ ระดับ | 3       | PASSED passed                  | FAILED below-target
        ระดับ 3 จาก 5          | 4       | PASSED passed                  | PASSED done
        ระดับ ๔ จาก ๕          | ดีมาก    | PASSED passed                  | NOT_DETERMINABLE level
        ระดับ ๓                | ๓       | NOT_DETERMINABLE scale-unknown | NOT_DETERMINABLE level
        ระดับดีขึ้นไป             | ดี      | NOT_DETERMINABLE scale-unknown | NOT_DETERMINABLE level
        """)
    void a_level_is_known_by_the_scale_that_the_target_states(
            String target, String level, String planned, String done) {
        KnowledgePlan plan = with(compliant(), ProcessStep.KMP6, row -> row.withTargets(targets(target)));
        PlanRecords records = PlanRecords.builder()
                .addResult(MeasuredResult.builder()
                        .id("1")
                        .subject("steps/KMP6/targets/1")
                        .level(level)
                        .build())
                .build();
        assertAnswers(ofPlan("TGT-02", plan, records, "steps/KMP6/targets/1"), planned);
        assertAnswers("TGT-06", plan, records, LocalDate.parse("2023-10-15"), "steps/KMP6/targets/1", done);
    }

    @Test
    void each_target_has_a_maximum_of_its_own_and_the_least_value_is_a_parameter() {
        KnowledgePlan plan = with(
                compliant(),
                ProcessStep.KMP6,
                row -> row.withTargets(targets("ร้อยละ ๑๕๐", "ร้อยละ ๑๒๐", "อย่างน้อย ๑ เรื่อง")));
        CompliancePolicy policy =
                Policies.policy("TGT-02.max_percent_of", "steps/KMP6/targets/1 150", "steps/KMP6/targets/2 119.5");
        verify("TGT-02")
                .withPolicy(policy)
                .given(plan)
                .passes("steps/KMP6/targets/1")
                .fails("steps/KMP6/targets/2", "percent-too-large");
        verify("TGT-02").given(plan).fails("steps/KMP6/targets/1", "percent-too-large");
        verify("TGT-02")
                .given(with(
                        compliant(),
                        ProcessStep.KMP6,
                        row -> row.withTargets(targets("ยอดผู้เข้าชมเพิ่มขึ้นร้อยละ ๑๕๐"))))
                .passes("steps/KMP6/targets/1");
        verify("TGT-02")
                .withPolicy(Policies.policy("TGT-02.least_value", 2))
                .given(plan)
                .fails("steps/KMP6/targets/3", "count-too-small");
    }

    @Test
    void a_policy_knows_other_names_of_steps_and_channels() {
        KnowledgePlan unknown = with(
                compliant(),
                ProcessStep.KMP3,
                row -> row.withStep(Optional.empty()).withTitle("การจัดเก็บองค์ความรู้ของเรา"));
        verify("KMP-01").given(unknown).fails("steps/KMP3", "step-missing");
        verify("KMP-01")
                .withPolicy(Policies.policy("KMP-01.step_titles", "KMP3: การจัดเก็บองค์ความรู้ของเรา"))
                .given(unknown)
                .passes("steps/KMP3");
        KnowledgePlan change = with(
                compliant(),
                ProcessStep.CMP2,
                row -> row.withStep(Optional.empty()).withTitle("การประชาสัมพันธ์"));
        verify("CMP-01")
                .withPolicy(Policies.policy("CMP-01.step_titles", "CMP2: การประชาสัมพันธ์"))
                .given(change)
                .passes("steps/CMP2");
        PlanRecords records = PlanRecords.builder()
                .addPublication(Publication.builder()
                        .id("1")
                        .channelText("จอประชาสัมพันธ์หน้าลิฟต์")
                        .date(LocalDate.parse("2023-07-05"))
                        .build())
                .addPublication(Publication.builder()
                        .id("2")
                        .channel(ChannelKind.WEBSITE)
                        .date(LocalDate.parse("2023-07-05"))
                        .build())
                .build();
        verify("DSM-01").given(compliant(), records).asOf("2023-10-15").isNotDeterminable("steps/KMP5", "undecided");
        verify("DSM-01")
                .withPolicy(Policies.policy("DSM-01.channel_names", "notice_board: จอประชาสัมพันธ์หน้าลิฟต์"))
                .given(compliant(), records)
                .asOf("2023-10-15")
                .passes("steps/KMP5");
        verify("RSK-01")
                .withPolicy(Policies.policy("RSK-01.step_names", "3: ค้นหาเหตุการณ์ไม่พึงประสงค์"))
                .given(compliant()
                        .withKnowledgeItems(compliant().knowledgeItems().stream()
                                .map(item -> item.withParts(item.parts().stream()
                                        .map(part -> RiskManagementStep.namedIn(part.text())
                                                        .filter(RiskManagementStep.IDENTIFICATION::equals)
                                                        .isPresent()
                                                ? part.withText("ค้นหาเหตุการณ์ไม่พึงประสงค์")
                                                : part)
                                        .toList()))
                                .toList()))
                .passes("knowledgeItems");
    }

    @Test
    void a_list_with_entries_is_what_was_done_and_an_empty_one_is_unknown() {
        PlanRecords one = PlanRecords.builder()
                .addKnowledgeItem(IdentifiedKnowledge.builder()
                        .id("1")
                        .title("งานพัสดุ")
                        .identified(true)
                        .verified(true)
                        .build())
                .build();
        verify("KMP-03").given(compliant(), one).asOf("2023-10-15").fails("steps/KMP1", "too-few");
        verify("KMP-03")
                .given(compliant(), PlanRecords.empty())
                .asOf("2023-10-15")
                .isNotDeterminable("steps/KMP1", "not-recorded");
    }
}
