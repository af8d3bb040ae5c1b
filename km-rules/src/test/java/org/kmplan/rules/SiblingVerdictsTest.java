package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kmplan.rules.RecordSamples.event;
import static org.kmplan.rules.RecordSamples.order;
import static org.kmplan.rules.test.SamplePlans.compliant;
import static org.kmplan.rules.test.SamplePlans.periods;
import static org.kmplan.rules.test.SamplePlans.targets;
import static org.kmplan.rules.test.SamplePlans.with;
import static org.kmplan.rules.test.SamplePlans.withHeader;
import static org.kmplan.rules.test.SamplePlans.without;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.PolicyIdentity;
import org.kmplan.rules.report.RuleId;

/** The verdicts of {@link SignedVerdictsTest} in other words, forms and places that agencies write. */
class SiblingVerdictsTest {
    private static final CompliancePolicy OPDC = CompliancePolicy.named("opdc");
    private static final CompliancePolicy SIGNED = CompliancePolicy.builder()
            .identity(new PolicyIdentity("signed", "1"))
            .addSwitchedOn(RuleId.of("PLN-07"))
            .build();
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2023, 12, 1);

    /** Deadlines in targets: step, target, rule, day of the work, outcome as of the day after the year. */
    @ParameterizedTest(name = "{2}: {1}, {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        CMP3 | จัดทำแผนแล้วเสร็จไม่เกินวันที่ ๓๑ มกราคม ๒๕๖๖          | CMP-05 | 2023-02-01 | FAILED
        CMP3 | จัดทำแผนแล้วเสร็จไม่เกินวันที่ ๓๑ มกราคม ๒๕๖๖          | CMP-05 | 2023-01-31 | PASSED
        CMP3 | จัดทำแผนแล้วเสร็จก่อนสิ้นเดือนกุมภาพันธ์ 2566           | CMP-05 | 2023-03-01 | FAILED
        CMP3 | จัดทำแผนแล้วเสร็จก่อนสิ้นเดือนกุมภาพันธ์ 2566           | CMP-05 | 2023-02-27 | PASSED
        CMP3 | มีแผนฯ ภายใน 31 ม.ค. 66                            | CMP-05 | 2023-02-01 | FAILED
        CMP3 | มีแผนฯ ภายใน 31 ม.ค. 66                            | CMP-05 | 2023-01-31 | PASSED
        CMP3 | มีแผนภายในวันที่ ๒๘/๒/๒๕๖๖                          | CMP-05 | 2023-03-01 | FAILED
        CMP3 | มีแผนภายในวันที่ 28/02/2566                         | TGT-06 | 2023-03-01 | FAILED
        CMP3 | KM action plan completed by 31 January 2023        | CMP-05 | 2023-02-01 | FAILED
        CMP3 | KM action plan completed by 31 January 2023        | CMP-05 | 2023-01-31 | PASSED
        CMP3 | KM plan issued no later than 28 Feb 2023           | CMP-05 | 2023-03-01 | FAILED
        CMP3 | KM plan issued by the end of March 2023            | CMP-05 | 2023-04-01 | FAILED
        CMP3 | KM plan issued before 1 March 2023                 | CMP-05 | 2023-03-01 | FAILED
        CMP3 | มีแผนการจัดการความรู้ ๑ แผน ภายในไตรมาสที่ 1           | CMP-05 | 2023-01-05 | FAILED
        CMP3 | มีแผนการจัดการความรู้ ๑ แผน ภายในไตรมาสที่ 1           | CMP-05 | 2022-12-31 | PASSED
        CMP3 | แผนแล้วเสร็จภายในไตรมาสแรกของปีงบประมาณ              | CMP-05 | 2023-01-05 | FAILED
        CMP3 | จัดทำแผนแล้วเสร็จภายในครึ่งปีแรก                      | CMP-05 | 2023-04-01 | FAILED
        CMP3 | จัดทำแผนแล้วเสร็จภายในครึ่งปีแรก                      | CMP-05 | 2023-03-31 | PASSED
        CMP3 | ประกาศใช้แผนภายใน ๖ เดือนแรกของปีงบประมาณ           | CMP-05 | 2023-04-03 | FAILED
        CMP3 | แผนแล้วเสร็จภายในเดือนมีนาคม พ.ศ. 2566              | CMP-05 | 2023-04-01 | FAILED
        CMP3 | แผนแล้วเสร็จภายในสิ้นเดือนมีนาคม 2566                | CMP-05 | 2023-04-01 | FAILED
        CMP3 | แผนแล้วเสร็จภายในสิ้นเดือนมีนาคม 2566                | CMP-05 | 2023-03-31 | PASSED
        CMP3 | แผน ๑ ฉบับ (ภายใน ก.พ. ๖๖)                         | CMP-05 | 2023-03-01 | FAILED
        CMP3 | มีแผนการจัดการความรู้ภายในเดือนมีนาคม                 | CMP-05 | 2023-04-01 | FAILED
        CMP3 | มีแผนการจัดการความรู้ภายในเดือนธันวาคม                | CMP-05 | 2023-01-04 | FAILED
        CMP3 | มีแผนการจัดการความรู้ภายในเดือนธันวาคม                | CMP-05 | 2022-12-30 | PASSED
        CMP3 | จัดอบรมการใช้แผนภายในเดือน ก.พ. ๒๕๖๖                | CMP-05 | 2023-04-01 | PASSED
        CMP3 | ประเมินผลแผนภายในไตรมาส ๒                          | CMP-05 | 2023-04-01 | PASSED
        CMP1 | ออกคำสั่งแต่งตั้งคณะทำงาน KM ภายในวันที่ 15 มกราคม 2566 | CMP-02 | 2023-01-16 | FAILED
        CMP1 | ออกคำสั่งแต่งตั้งคณะทำงาน KM ภายในวันที่ 15 มกราคม 2566 | CMP-02 | 2023-01-15 | PASSED
        CMP1 | คำสั่งแต่งตั้งคณะกรรมการ ๑ ฉบับ ภายในไตรมาสที่ ๒          | CMP-02 | 2023-02-20 | PASSED
        CMP1 | คำสั่งแต่งตั้งคณะกรรมการ ๑ ฉบับ ภายในไตรมาสที่ ๑          | CMP-02 | 2023-01-10 | FAILED
        CMP1 | Working group appointed by order by 15 January 2023 | CMP-02 | 2023-01-16 | FAILED
        CMP1 | Working group appointed by order by 15 January 2023 | CMP-02 | 2023-01-15 | PASSED
        CMP1 | ประชุมชี้แจงคณะทำงาน ๑ ครั้ง ภายใน 20 ม.ค. 66          | CMP-03 | 2023-01-21 | FAILED
        CMP1 | ประชุมชี้แจงคณะทำงาน ๑ ครั้ง ภายใน 20 ม.ค. 66          | CMP-02 | 2023-01-21 | PASSED
        CMP2 | สื่อสารแผนให้บุคลากรทราบภายในวันที่ 28 กุมภาพันธ์ 2566   | CMP-04 | 2023-03-01 | FAILED
        CMP2 | สื่อสารแผนให้บุคลากรทราบภายในวันที่ 28 กุมภาพันธ์ 2566   | CMP-04 | 2023-02-28 | PASSED
        CMP2 | ชี้แจงแผน ๑ ครั้ง ภายในไตรมาสที่ ๓                      | CMP-04 | 2023-05-30 | PASSED
        CMP5 | รายงานผลต่อนายก อบจ. ๑ ครั้ง ภายใน ๓๐ ส.ค. ๒๕๖๖       | CMP-07 | 2023-08-31 | FAILED
        CMP5 | รายงานผลต่อนายก อบจ. ๑ ครั้ง ภายใน ๓๐ ส.ค. ๒๕๖๖       | CMP-07 | 2023-08-30 | PASSED
        CMP5 | 1 report to the executive by 31 August 2023        | CMP-07 | 2023-09-01 | FAILED
        CMP5 | 1 report to the executive by 31 August 2023        | CMP-07 | 2023-08-31 | PASSED
        CMP6 | จัดงาน KM Day ๑ ครั้ง ภายในไตรมาสที่ 3                 | CMP-08 | 2023-07-03 | FAILED
        CMP6 | จัดงาน KM Day ๑ ครั้ง ภายในไตรมาสที่ 3                 | CMP-08 | 2023-06-30 | PASSED
        CMP6 | จัดพิธีมอบเกียรติบัตร 1 ครั้ง ภายในเดือนกรกฎาคม 2566     | CMP-08 | 2023-08-01 | FAILED
        CMP3 | มีแผนการจัดการความรู้ไม่เกินวันที่ ๓๑ มกราคม ๒๕๖๖        | TGT-06 | 2023-02-01 | FAILED
        CMP3 | มีแผนการจัดการความรู้ไม่เกินวันที่ ๓๑ มกราคม ๒๕๖๖        | TGT-06 | 2023-01-31 | PASSED
        KMP2 | รวบรวมเอกสาร 1 เล่ม ภายใน 30 เมษายน 2566            | KMP-04 | 2023-05-01 | FAILED
        KMP2 | รวบรวมเอกสาร 1 เล่ม ภายใน 30 เมษายน 2566            | KMP-04 | 2023-04-30 | PASSED
        KMP5 | เผยแพร่ผ่านเว็บไซต์ 1 ช่องทาง ภายในสิ้นไตรมาสที่ 3      | DSM-01 | 2023-07-01 | FAILED
        KMP5 | เผยแพร่ผ่านเว็บไซต์ 1 ช่องทาง ภายในสิ้นไตรมาสที่ 3      | DSM-01 | 2023-06-30 | PASSED
        """)
    void a_day_in_a_target_is_the_deadline_in_every_form(
            ProcessStep step, String target, String rule, LocalDate done, Outcome expected) {
        KnowledgePlan plan = with(
                compliant(),
                step,
                row -> row.withActivities(row.activities().stream()
                                .map(activity -> activity.withTargets().withDescription("ดำเนินการ"))
                                .toList())
                        .withTargets(targets(target)));
        String subject = rule.equals("TGT-06") ? "steps/" + step + "/targets/1" : "steps/" + step;
        assertThat(executed(rule, plan, doneOn(step, done), AFTER_THE_YEAR, subject))
                .isEqualTo(expected);
    }

    private static PlanRecords doneOn(ProcessStep step, LocalDate day) {
        return PlanRecords.builder()
                .planIssuedOn(day)
                .addOrder(order("1", day.toString()))
                .addEvent(event("1", EventKind.BRIEFING, day.toString()))
                .addEvent(event("2", EventKind.COMMUNICATION, day.toString()).withAgenda(true))
                .addEvent(event("3", EventKind.RECOGNITION, day.toString()))
                .addReport(report(day.toString()))
                .addDocument(RecordedDocument.builder()
                        .id("1")
                        .title("คู่มือ")
                        .addRole(DocumentRole.SOURCE)
                        .date(day)
                        .build())
                .addPublication(website(day))
                .addResult(MeasuredResult.builder()
                        .id("1")
                        .subject("steps/" + step + "/targets/1")
                        .exists(true)
                        .measuredOn(day)
                        .build())
                .build();
    }

    private static Publication website(LocalDate day) {
        return Publication.builder()
                .id("1")
                .channel(ChannelKind.WEBSITE)
                .date(day)
                .build();
    }

    private static ResultReport report(String day) {
        return ResultReport.builder()
                .id(day)
                .kind(ReportKind.PLAN_RESULTS)
                .addressee(Addressee.EXECUTIVE)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Outcome executed(
            String rule, KnowledgePlan plan, PlanRecords records, LocalDate asOf, String subject) {
        return outcome(ComplianceEvaluator.standard(), rule, plan, records, asOf, Aspect.EXECUTION, subject)
                .outcome();
    }

    private static Finding planned(String rule, KnowledgePlan plan, PlanRecords records, String subject) {
        return outcome(ComplianceEvaluator.standard(), rule, plan, records, AFTER_THE_YEAR, Aspect.PLAN, subject);
    }

    private static Finding outcome(
            ComplianceEvaluator evaluator,
            String rule,
            KnowledgePlan plan,
            PlanRecords records,
            LocalDate asOf,
            Aspect aspect,
            String subject) {
        List<Finding> results = evaluator.evaluate(plan, records, asOf).results().stream()
                .filter(one -> one.rule().value().equals(rule) && one.aspect() == aspect)
                .toList();
        return results.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .or(() -> results.stream()
                        .filter(one -> one.outcome() == Outcome.NOT_APPLICABLE)
                        .findFirst())
                .orElseThrow(() -> new AssertionError(rule + " says nothing of " + subject + ", but: " + results));
    }

    /** Results by a day: target in KMP 6, value, day on which it was reached, day of measuring, day of judging, outcome. */
    @ParameterizedTest(name = "{0}: {1}, reached {2}, measured {3}, as of {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
        ไม่น้อยกว่า 2 เรื่อง ภายใน 30 เมษายน 2566           | 1  |            | 2023-04-30 | 2023-05-01 | FAILED
        ไม่น้อยกว่า 2 เรื่อง ภายใน 30 เมษายน 2566           | 1  |            | 2023-04-30 | 2023-04-30 | NOT_YET_DUE
        ไม่น้อยกว่า 2 เรื่อง ภายใน 30 เมษายน 2566           | 2  | 2023-05-01 |            | 2023-05-31 | FAILED
        ๒ เรื่อง ภายในไตรมาส ๓                              | 0  |            | 2023-06-30 | 2023-06-30 | NOT_YET_DUE
        ๒ เรื่อง ภายในไตรมาส ๓                              | 0  |            | 2023-06-30 | 2023-07-01 | FAILED
        ๒ เรื่อง ภายในไตรมาสที่สาม                           | 0  |            | 2023-06-30 | 2023-07-01 | FAILED
        at least 2 topics by the end of June 2023          | 1  |            | 2023-06-30 | 2023-07-01 | FAILED
        at least 2 topics by 30 June 2023                  | 2  | 2023-07-02 |            | 2023-08-01 | FAILED
        at least 2 topics by 30 June 2023                  | 2  | 2023-06-30 |            | 2023-08-01 | PASSED
        ≥ ๒ เรื่อง ภายใน ๓๐ มิ.ย. ๖๖                         | 1  |            | 2023-06-30 | 2023-07-01 | FAILED
        ร้อยละ 85 ของบุคลากร ภายในเดือนมิถุนายน ๒๕๖๖         | 84 |            | 2023-06-30 | 2023-07-01 | FAILED
        ร้อยละ 85 ของบุคลากร ภายในเดือนมิถุนายน ๒๕๖๖         | 85 | 2023-06-30 |            | 2023-07-01 | PASSED
        85% of the personnel by June 2023                  | 84 |            | 2023-06-30 | 2023-07-01 | FAILED
        ๓ ครั้ง ภายในครึ่งปีแรก                               | 2  |            | 2023-03-31 | 2023-04-01 | FAILED
        ๓ ครั้ง ภายในครึ่งปีแรก                               | 2  |            | 2023-03-31 | 2023-03-31 | NOT_YET_DUE
        อย่างน้อย 1 เรื่อง ก่อนวันที่ 1 พฤษภาคม 2566           | 0  |            | 2023-04-30 | 2023-05-01 | FAILED
        อย่างน้อย 1 เรื่อง ก่อนวันที่ 1 พฤษภาคม 2566           | 1  | 2023-05-01 |            | 2023-05-02 | FAILED
        อย่างน้อย 1 เรื่อง ก่อนวันที่ 1 พฤษภาคม 2566           | 1  | 2023-04-30 |            | 2023-05-02 | PASSED
        ๑ เรื่อง ไม่เกินวันที่ ๓๐ เมษายน ๒๕๖๖                  | 0  |            | 2023-04-30 | 2023-05-01 | FAILED
        ๑ เรื่อง ไม่เกินวันที่ ๓๐ เมษายน ๒๕๖๖                  | 3  | 2023-04-20 |            | 2023-05-01 | PASSED
        ๑ เรื่อง ไม่เกินวันที่ ๓๐ เมษายน ๒๕๖๖                  | 1  | 2023-05-20 |            | 2023-06-01 | FAILED
        เรื่องร้องเรียนไม่เกิน 3 เรื่อง ภายในไตรมาสที่ 3         | 4  |            | 2023-06-30 | 2023-07-01 | FAILED
        เรื่องร้องเรียนไม่เกิน 3 เรื่อง ภายในไตรมาสที่ 3         | 3  |            | 2023-06-30 | 2023-07-01 | PASSED
        ภายในเดือน เม.ย. ๒๕๖๖ อย่างน้อย ๑ เรื่อง               | 0  |            | 2023-04-30 | 2023-05-01 | FAILED
        ภายในวันที่ ๑๕ พ.ค. ๖๖ ครบ ๒ เรื่อง                   | 1  |            | 2023-05-15 | 2023-05-16 | FAILED
        """)
    void a_count_is_due_by_the_day_of_its_target_in_every_form(
            String target, long value, LocalDate reached, LocalDate measured, LocalDate asOf, Outcome expected) {
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
        assertThat(executed("TGT-06", plan, records, asOf, "steps/KMP6/targets/1"))
                .isEqualTo(expected);
    }

    /** Rounds of reports: target in CMP 5, days of the reports, outcome as of 1 December 2566. */
    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        รายงานความก้าวหน้ารอบ ๓, ๖, ๙ และ ๑๒ เดือน      | 2023-01-10 2023-04-05 2023-07-05            | FAILED
        รายงานความก้าวหน้ารอบ ๓, ๖, ๙ และ ๑๒ เดือน      | 2023-01-10 2023-04-05 2023-07-05 2023-09-20 | PASSED
        รายงานผลราย ๖ เดือน                            | 2023-04-05                       | FAILED
        รายงานผลราย ๖ เดือน                            | 2023-04-05 2023-09-25            | PASSED
        รายงานผลปีละ 2 ครั้ง                             | 2023-04-05                       | FAILED
        รายงานผล 2 ครั้ง/ปี                              | 2023-04-05                       | FAILED
        รายงานผล 2 ครั้ง/ปี                              | 2023-04-05 2023-09-25            | PASSED
        รายงานผลเป็นรายไตรมาส                          | 2023-01-10 2023-04-05 2023-07-05 | FAILED
        รายงานผลเป็นรายไตรมาส                          | 2023-01-10 2023-04-05 2023-07-05 2023-09-29 | PASSED
        รายงานผลไตรมาสละ ๑ ครั้ง                        | 2023-01-10 2023-04-05            | FAILED
        รายงานผลทุกครึ่งปี                               | 2023-04-05                       | FAILED
        รายงานผลทุกครึ่งปี                               | 2023-04-05 2023-09-29            | PASSED
        รายงานผลรอบครึ่งปี และรอบสิ้นปี                    | 2023-04-05                       | FAILED
        report every six months                        | 2023-04-05                       | FAILED
        report every 6 months                          | 2023-04-05                       | FAILED
        report every 6 months                          | 2023-04-05 2023-09-29            | PASSED
        report twice a year                            | 2023-04-05                       | FAILED
        quarterly report                               | 2023-04-05 2023-07-05            | FAILED
        รายงานผลครึ่งปีละ ๑ ครั้ง                         | 2023-04-05                       | FAILED
        รายงานผลทุก ๆ ๖ เดือน                           | 2023-04-05                       | FAILED
        รายงานผล ๑ ครั้ง ในรอบ ๒ ปี                      | 2021-12-01                       | PASSED
        รายงานผลทุก 3 ปี                                | 2021-05-01                       | PASSED
        รายงานผลทุก 3 ปี                                | 2020-05-01                       | FAILED
        รายงานผลทุก ๆ ๒ ปี                              | 2021-12-01                       | PASSED
        one report every 2 years                       | 2021-12-01                       | PASSED
        รายงานผล ๒ ปีต่อครั้ง                             | 2021-12-01                       | PASSED
        รายงานผลรอบ 12 เดือน                           | 2021-12-01                       | FAILED
        รายงานผล 1 ครั้ง ภายใน 31 สิงหาคม 2566            | 2023-03-01 2023-09-01            | FAILED
        รายงานผล 1 ครั้ง ภายใน 31 สิงหาคม 2566            | 2023-03-01 2023-08-31            | PASSED
        รายงานผล 2 ครั้ง ภายในไตรมาส 4                    | 2023-04-05 2023-09-30            | PASSED
        รายงานผล 2 ครั้ง ภายในไตรมาส 4                    | 2023-04-05 2023-10-01            | FAILED
        """)
    void reports_follow_the_rounds_in_every_form(String target, String days, Outcome expected) {
        KnowledgePlan plan = with(compliant(), ProcessStep.CMP5, row -> row.withTargets(targets(target)));
        assertThat(executed("CMP-07", plan, reports(days), AFTER_THE_YEAR, "steps/CMP5"))
                .isEqualTo(expected);
    }

    private static PlanRecords reports(String days) {
        return PlanRecords.builder()
                .addAllReports(Stream.of(days.split(" ", -1))
                        .map(SiblingVerdictsTest::report)
                        .toList())
                .build();
    }

    /** Orders: target in CMP 1, day of the order, day of its review, day on which it ends, outcome. */
    @ParameterizedTest(name = "{0}: {1}, reviewed {2}, ends {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 |            |            | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2016-10-01 |            | 2030-09-30 | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 | 2021-01-10 |            | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 | 2023-01-20 |            | PASSED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 | 2023-01-31 |            | PASSED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 | 2023-02-01 |            | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2019-05-01 | 2023-01-20 | 2023-01-25 | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2022-10-01 |            | 2022-12-31 | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2022-10-01 |            | 2023-01-30 | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2022-10-01 |            | 2023-01-31 | PASSED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2022-10-01 |            | 2023-09-30 | PASSED
        มีคำสั่งแต่งตั้งคณะทำงาน                       | 2022-10-01 |            |            | PASSED
        มีคำสั่งแต่งตั้งคณะทำงาน                       |            |            |            | NOT_DETERMINABLE
        ทบทวนคำสั่งแต่งตั้งคณะทำงาน ภายใน 15 ม.ค. 66    | 2019-05-01 | 2023-01-15 |            | PASSED
        ทบทวนคำสั่งแต่งตั้งคณะทำงาน ภายใน 15 ม.ค. 66    | 2019-05-01 | 2023-01-16 |            | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน ภายในเดือนมีนาคม 2566   | 2023-02-01 |            | 2023-03-15 | FAILED
        มีคำสั่งแต่งตั้งคณะทำงาน ภายในเดือนมีนาคม 2566   | 2023-02-01 |            | 2023-12-31 | PASSED
        """)
    void an_order_counts_that_is_in_force_and_of_this_year_or_reviewed(
            String target, LocalDate day, LocalDate reviewed, LocalDate end, Outcome expected) {
        KnowledgePlan plan = with(compliant(), ProcessStep.CMP1, row -> row.withTargets(targets(target)));
        AppointmentOrder one = AppointmentOrder.builder()
                .id("1")
                .kind(OrderKind.WORKING_GROUP)
                .date(Optional.ofNullable(day))
                .reviewedOn(Optional.ofNullable(reviewed))
                .endsOn(Optional.ofNullable(end))
                .build();
        assertThat(executed("CMP-02", plan, RecordSamples.orders(one), AFTER_THE_YEAR, "steps/CMP1"))
                .isEqualTo(expected);
    }

    /** Persons in KMP 6: headcount, attended, persons, learned, inside, outside, outcome. */
    @ParameterizedTest(name = "{0}: {1} {2}, learned {3}, inside {4}, outside {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        5  |    | ก ข ค ง ก       |    |    |    | PASSED
        5  |    | ก ข ค ก         |    |    |    | FAILED
        5  |    | ก ก ข ข ค ค     |    |    |    | FAILED
        5  |    | ก ก ข ข ค ค ง ง |    |    |    | PASSED
        50 | 40 |                 |    |    | -1 | PASSED
        50 | 39 |                 | -2 |    |    | FAILED
        50 | 40 |                 | -2 |    |    | PASSED
        50 | 40 |                 |    | -5 |    | PASSED
        50 | 39 |                 |    | -5 | -5 | FAILED
        50 | 40 |                 | 51 |    |    | PASSED
        5  |    | ก ข ค ง ก       | -1 |    |    | PASSED
        0  | 4  |                 |    |    |    | NOT_DETERMINABLE
        50 | 60 |                 |    |    |    | NOT_DETERMINABLE
           | 40 |                 |    |    |    | NOT_DETERMINABLE
        50 |    |                 |    |    |    | NOT_DETERMINABLE
        50 | -1 |                 |    |    |    | NOT_DETERMINABLE
        """)
    void distinct_persons_decide_whatever_is_wrong_beside_them(
            Long headcount, Long attended, String persons, Long learned, Long inside, Long outside, Outcome expected) {
        Attendance attendance = Attendance.builder()
                .headcount(fraction(headcount))
                .attended(fraction(attended))
                .learned(fraction(learned))
                .inside(fraction(inside))
                .outside(fraction(outside))
                .addAllPersons(persons == null ? List.of() : List.of(persons.split(" ", -1)))
                .build();
        assertThat(participation(attendance)).isEqualTo(expected);
    }

    /** Lists of persons in KMP 6 of five concerned: names parted by commas, outcome. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        นายสมชาย ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี,นางมาลี ชื่นบาน                   | PASSED
        นายสมชาย ใจดี,นายสมชาย ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี                    | FAILED
        นายสมชาย ใจดี,นายสมชาย  ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี                   | NOT_DETERMINABLE
        นายสมชาย ใจดี,ดร.สมชาย ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี                    | NOT_DETERMINABLE
        นายสมชาย ใจดี,สมชาย ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี                       | NOT_DETERMINABLE
        นายสมชาย ใจดี,สมชาย ใจดี,นางสาวสมใจ รักดี,นายวิทยา ทองดี,นางมาลี ชื่นบาน         | PASSED
        นางสาวสมใจ รักดี,นางสมใจ รักดี,นายวิทยา ทองดี                                  | FAILED
        ผศ.ดร.มาลี ชื่นบาน,นางมาลี ชื่นบาน,นายวิทยา ทองดี,นายสมชาย ใจดี                 | NOT_DETERMINABLE
        Mr. Somchai Jaidee,Dr. Somchai Jaidee,Ms. Malee Dee,Mr. Wit Thong            | NOT_DETERMINABLE
        นายดี ใจดี,นางดี ใจเย็น,นายดา ใจดี,นายเด่น ใจดี                                 | PASSED
        """)
    void who_differ_in_their_titles_alone_may_be_one_person(String persons, Outcome expected) {
        Attendance attendance = Attendance.builder()
                .headcount(5)
                .addAllPersons(List.of(persons.split(",", -1)))
                .build();
        assertThat(participation(attendance)).isEqualTo(expected);
    }

    private static Outcome participation(Attendance attendance) {
        PlanRecords records = PlanRecords.builder()
                .addActivity(ActivityRecord.builder()
                        .activity(ActivityRef.of("KMP6", "1"))
                        .attendance(attendance)
                        .build())
                .build();
        return executed("PRT-01", compliant(), records, AFTER_THE_YEAR, "steps/KMP6/activities/1");
    }

    private static Optional<Fraction> fraction(Long value) {
        return Optional.ofNullable(value).map(Fraction::of);
    }

    /** Preparation: period of KMP 1, period of CMP 1, outcome. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ตามความเหมาะสม              | ภายในเดือน ม.ค. ๒๕๖๖   | NOT_DETERMINABLE
        รอแจ้งกำหนดการ               | ภายในเดือน ม.ค. ๒๕๖๖   | NOT_DETERMINABLE
        หลังจากแผนได้รับอนุมัติ          | ภายในเดือน ม.ค. ๒๕๖๖   | NOT_DETERMINABLE
        to be announced             | ภายในเดือน ม.ค. ๒๕๖๖   | NOT_DETERMINABLE
        as needed                   | by January 2023       | NOT_DETERMINABLE
        ตามความเหมาะสม              | 30 กันยายน 2566        | FAILED
        ไตรมาสที่ ๒                   | มี.ค. ๒๕๖๖             | PASSED
        ไตรมาสที่ ๒                   | เมษายน 2566           | FAILED
        ตลอดปีงบประมาณ               | ไตรมาส ๑              | PASSED
        มกราคม - มีนาคม 2566         | ไตรมาส 3              | FAILED
        ม.ค.-มี.ค. 66                | ๑๕ ก.พ. ๖๖            | PASSED
        January - March 2023        | by 31 March 2023      | PASSED
        January - March 2023        | by 30 June 2023       | FAILED
        """)
    void preparation_is_judged_by_periods_in_every_form(String first, String preparation, Outcome expected) {
        KnowledgePlan plan = with(
                with(compliant(), ProcessStep.KMP1, row -> row.withPeriods(periods(first))),
                ProcessStep.CMP1,
                row -> row.withPeriods(periods(preparation)));
        assertThat(planned("LNK-03", plan, PlanRecords.empty(), "steps/CMP1").outcome())
                .isEqualTo(expected);
    }

    /** Ongoing work: period and target of KMP 7, outcome. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        ตั้งแต่เดือน ส.ค. ๒๕๖๖ เป็นต้นไป    | บุคลากรร้อยละ ๘๐                          | FAILED
        สิงหาคม 2566 เป็นต้นไป            | บุคลากรร้อยละ ๘๐                          | FAILED
        from August 2023 onwards        | บุคลากรร้อยละ ๘๐                          | FAILED
        from August 2023 onwards        | 80% of the personnel by 30 September 2023 | PASSED
        ตั้งแต่เดือน ส.ค. ๒๕๖๖ เป็นต้นไป    | บุคลากรร้อยละ ๘๐ ภายใน 30 ก.ย. 66          | PASSED
        ตั้งแต่เดือน ส.ค. ๒๕๖๖ เป็นต้นไป    | ทบทวนภายในวันที่ ๓๐ กันยายน ๒๕๖๖            | PASSED
        สิงหาคม 2566 เป็นต้นไป            | บุคลากรร้อยละ ๘๐ ภายในไตรมาส ๔             | PASSED
        ส.ค. - ก.ย. ๒๕๖๖                | บุคลากรร้อยละ ๘๐                          | NOT_APPLICABLE
        """)
    void ongoing_work_is_bounded_by_a_target_in_every_form(String period, String target, Outcome expected) {
        KnowledgePlan plan = with(
                with(compliant(), ProcessStep.KMP5, row -> row.withPeriods(periods("ก.ค. ๒๕๖๖"))),
                ProcessStep.KMP7,
                row -> row.withPeriods(periods(period)).withTargets(targets(target)));
        assertThat(planned("SCH-03", plan, PlanRecords.empty(), "steps/KMP7/periods/1")
                        .outcome())
                .isEqualTo(expected);
    }

    /** Proposed reviews: the parameter and the day that it comes to. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"KMP6 end, 2023-08-31", "CMP1 end, 2023-01-31", "2023-12-31, 2023-12-31"})
    void the_review_to_propose_follows_any_step(String parameter, String expected) {
        KnowledgePlan open =
                with(compliant(), ProcessStep.KMP7, row -> row.withPeriods(periods("ส.ค. ๒๕๖๖ เป็นต้นไป")));
        Finding found = outcome(
                ComplianceEvaluator.of(Policies.policy("SCH-03.default_review", parameter)),
                "SCH-03",
                open,
                PlanRecords.empty(),
                AFTER_THE_YEAR,
                Aspect.PLAN,
                "steps/KMP7/periods/1");
        assertThat(found.expected().map(Argument::toString).orElse("")).contains(expected);
    }

    /** Declared links: step that declares, steps that it names, row left out, subject, outcome. */
    @ParameterizedTest(name = "{0} to {1} without {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        KMP2 | CMP5      |      | KMP2 | FAILED
        KMP4 | CMP5      |      | KMP4 | FAILED
        KMP6 | CMP5      |      | KMP6 | PASSED
        KMP7 | CMP5      |      | KMP7 | PASSED
        KMP5 | CMP5      |      | KMP5 | PASSED
        CMP2 | KMP7      |      | KMP7 | PASSED
        CMP5 | KMP2      |      | KMP2 | FAILED
        KMP2 | CMP5 CMP1 |      | KMP2 | PASSED
        KMP6 | CMP4      | CMP4 | KMP6 | NOT_DETERMINABLE
        KMP2 | CMP6      | CMP6 | KMP2 | NOT_DETERMINABLE
        """)
    void a_declared_link_is_judged_whoever_declares_it(
            ProcessStep from, String to, String removed, ProcessStep judged, Outcome expected) {
        ProcessStep[] links =
                Arrays.stream(to.split(" ", -1)).map(ProcessStep::valueOf).toArray(ProcessStep[]::new);
        KnowledgePlan plan = with(compliant(), from, row -> row.withLinks(links));
        KnowledgePlan given = removed == null ? plan : without(plan, removed);
        assertThat(planned("LNK-02", given, PlanRecords.empty(), "steps/" + judged)
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        การจัดการความเสี่ยงและการควบคุมภายใน             | PASSED
        การวางระบบบริหารความเสี่ยงและควบคุมภายในของ อบต.   | PASSED
        การจัดทำแผนบริหารความเสี่ยงด้านการทุจริต            | PASSED
        การระบุความเสี่ยงและการวิเคราะห์ความเสี่ยงขององค์กร    | PASSED
        Managing risks in procurement                 | PASSED
        Risk Management and Internal Control          | PASSED
        การดูแลกลุ่มเสี่ยงโรคเบาหวานและความดันโลหิตสูง       | NOT_APPLICABLE
        การดูแลหญิงตั้งครรภ์ที่มีภาวะเสี่ยง                   | NOT_APPLICABLE
        การคัดกรองกลุ่มเสี่ยงซึมเศร้าในวัยรุ่น                | NOT_APPLICABLE
        การเฝ้าระวังพื้นที่เสี่ยงภัยน้ำท่วม                   | NOT_APPLICABLE
        การช่วยเหลือเด็กกลุ่มเสี่ยงหลุดออกจากระบบการศึกษา     | NOT_APPLICABLE
        Youth at risk of drug use                     | NOT_APPLICABLE
        Flood risk areas of the municipality          | NOT_APPLICABLE
        การจัดเก็บภาษีที่ดินและสิ่งปลูกสร้าง                 | NOT_APPLICABLE
        Internal risk-management process              | PASSED
        Assessment of the agency's risks              | PASSED
        Applying ISO 31000 in the organisation        | PASSED
        การจัดการความเสี่ยงจากภัยพิบัติโดยชุมชนเป็นฐาน     | NOT_APPLICABLE
        การบริหารจัดการความเสี่ยงจากสาธารณภัยของประชาชนในชุมชน | NOT_APPLICABLE
        การป้องกันและประเมินความเสี่ยงการพลัดตกหกล้มในผู้สูงอายุ | NOT_APPLICABLE
        """)
    void topics_of_risk_management_are_told_from_those_of_people_at_risk(String topic, Outcome expected) {
        KnowledgePlan plan = withHeader(compliant(), header -> header.withTopic(topic));
        assertThat(planned("RSK-01", plan, PlanRecords.empty(), "knowledgeItems")
                        .outcome())
                .isEqualTo(expected);
    }

    /** Risk files: number of steps in the file, number of steps in the plan (from the end), outcome. */
    @ParameterizedTest(name = "{0} in the file, {1} in the plan: {2}")
    @CsvSource({"7, 0, PASSED", "6, 0, FAILED", "3, 4, PASSED", "3, 3, FAILED", "0, 7, PASSED"})
    void the_risk_file_and_the_plan_cover_the_steps_together(int file, int plan, Outcome expected) {
        RiskManagementStep[] steps = RiskManagementStep.values();
        KnowledgePlan given = compliant()
                .withKnowledgeItems(compliant().knowledgeItems().stream()
                        .map(item -> item.withParts(item.parts().stream()
                                .skip(Math.max(0, item.parts().size() - plan))
                                .toList()))
                        .toList());
        PlanRecords records = PlanRecords.builder()
                .riskRegister(RiskRegister.builder()
                        .addCoveredSteps(Arrays.copyOf(steps, file))
                        .build())
                .build();
        assertThat(planned("RSK-01", given, records, "knowledgeItems").outcome())
                .isEqualTo(expected);
    }

    /** Levels: target in KMP 6, level reached, outcome of the target (TGT-02), outcome of the result (TGT-06). */
    @ParameterizedTest(name = "{0}, reached {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        ไม่น้อยกว่าระดับ 3 จาก 5 ระดับ             | 3      | PASSED           | PASSED
        ไม่น้อยกว่าระดับ 3 จาก 5 ระดับ             | ระดับ ๒ | PASSED           | FAILED
        ความพึงพอใจระดับ ๔ จากทั้งหมด ๕ ระดับ       | ๔      | PASSED           | PASSED
        ระดับ 4 (เต็ม 5)                        | 3      | PASSED           | FAILED
        ระดับ ๔ จากคะแนนเต็ม ๕                   | ๔      | PASSED           | PASSED
        level 4 of 5                            | level 3 | PASSED           | FAILED
        level 4 out of 5                        | level 4 | PASSED           | PASSED
        at least level 3 (scale 1-5)            | level 3 | PASSED           | PASSED
        at least level 3 on a scale of 5        | level 2 | PASSED           | FAILED
        satisfaction level 4 of 5 levels        | 5      | PASSED           | PASSED
        level 6 of 5                            | 5      | FAILED           | NOT_DETERMINABLE
        level 3                                 | 3      | NOT_DETERMINABLE | NOT_DETERMINABLE
        ระดับ 4 (เต็ม 3)                         | 3      | FAILED           | NOT_DETERMINABLE
        ระดับ ๔ จาก ๕                           | ๖      | PASSED           | NOT_DETERMINABLE
        ระดับ ๖ จาก ๕                           | ๕      | NOT_DETERMINABLE | NOT_DETERMINABLE
        ระดับมากขึ้นไป                           | มาก    | NOT_DETERMINABLE | NOT_DETERMINABLE
        """)
    void a_stated_scale_makes_a_level_known(String target, String level, Outcome planned, Outcome done) {
        KnowledgePlan plan = with(compliant(), ProcessStep.KMP6, row -> row.withTargets(targets(target)));
        PlanRecords records = PlanRecords.builder()
                .addResult(MeasuredResult.builder()
                        .id("1")
                        .subject("steps/KMP6/targets/1")
                        .level(level)
                        .build())
                .build();
        assertThat(List.of(
                        planned("TGT-02", plan, records, "steps/KMP6/targets/1").outcome(),
                        executed("TGT-06", plan, records, AFTER_THE_YEAR, "steps/KMP6/targets/1")))
                .containsExactly(planned, done);
    }

    /** Percentages: target in KMP 6, outcome of TGT-02. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        ผู้ใช้บริการเพิ่มขึ้นไม่น้อยกว่าร้อยละ ๒๐๐ จากปีก่อน     | PASSED
        รายได้เพิ่มขึ้น 120%                              | PASSED
        ยอดดาวน์โหลดคู่มือสูงขึ้นกว่าปีที่ผ่านมาร้อยละ 150       | PASSED
        an increase of 150% over last year             | PASSED
        visits grow by 150 percent                     | PASSED
        ร้อยละ ๑๒๐ ของบุคลากรที่เกี่ยวข้อง                  | FAILED
        120% of the personnel                          | FAILED
        ข้อร้องเรียนลดลงร้อยละ ๑๒๐                        | FAILED
        ร้อยละ ๐                                       | FAILED
        ร้อยละ 100 ของบุคลากร                            | PASSED
        """)
    void a_change_may_exceed_a_hundred_and_a_share_may_not(String target, Outcome expected) {
        KnowledgePlan plan = with(compliant(), ProcessStep.KMP6, row -> row.withTargets(targets(target)));
        assertThat(planned("TGT-02", plan, PlanRecords.empty(), "steps/KMP6/targets/1")
                        .outcome())
                .isEqualTo(expected);
    }

    /** Lists: rule and subject, kind of the list, outcomes with another entry, empty, and empty but declared complete. */
    @ParameterizedTest(name = "{0}: {3}, {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
        CMP-07 | steps/CMP5 | REPORTS      | FAILED | NOT_DETERMINABLE | FAILED
        DSM-01 | steps/KMP5 | PUBLICATIONS | FAILED | NOT_DETERMINABLE | FAILED
        """)
    void a_list_with_entries_is_what_was_done(
            String rule, String subject, RecordKind kind, Outcome another, Outcome empty, Outcome complete) {
        LocalDate day = LocalDate.of(2023, 1, 20);
        PlanRecords other = PlanRecords.builder()
                .addEvent(event("1", EventKind.TRAINING, "2023-01-20"))
                .addReport(report("2023-01-20").withAddressee(Addressee.SUPERVISOR))
                .addPublication(website(day))
                .addDocument(RecordedDocument.builder()
                        .id("1")
                        .title("คู่มือ")
                        .addRole(DocumentRole.EVIDENCE)
                        .date(day)
                        .build())
                .addOrder(order("1", "2023-01-20").withKind(OrderKind.OTHER))
                .build();
        assertThat(List.of(
                        executed(rule, compliant(), other, AFTER_THE_YEAR, subject),
                        executed(rule, compliant(), PlanRecords.empty(), AFTER_THE_YEAR, subject),
                        executed(rule, compliant(), RecordSamples.complete(kind), AFTER_THE_YEAR, subject)))
                .containsExactly(another, empty, complete);
    }

    /** Tools and budget (PLN-07): column, text of its cell, outcome. */
    @ParameterizedTest(name = "{0} ''{1}'': {2}")
    @CsvSource(delimiter = '|', textBlock = """
        BUDGET | ๕,๐๐๐ บาท                     | PASSED
        BUDGET | 0 บาท                         | PASSED
        BUDGET | ไม่มีค่าใช้จ่าย                   | PASSED
        BUDGET | ไม่ใช้งบ                       | PASSED
        BUDGET | no budget needed              | PASSED
        BUDGET | งบประมาณรายจ่ายประจำปี ๒๕๖๖     | PASSED
        BUDGET | ........ บาท                   | FAILED
        BUDGET | ……………                        | FAILED
        BUDGET | --                            | FAILED
        BUDGET | ________                      | FAILED
        BUDGET | (..........)                  | FAILED
        BUDGET | TBD                           | FAILED
        TOOL   | แบบสัมภาษณ์/คอมพิวเตอร์          | PASSED
        TOOL   | Google Form                   | PASSED
        TOOL   | -                             | FAILED
        TOOL   | .........                     | FAILED
        """)
    void a_cell_for_tools_or_budget_is_filled_or_not(PlanColumn column, String text, Outcome expected) {
        List<PlanColumn> columns = List.of(PlanColumn.ACTIVITY, PlanColumn.TOOL, PlanColumn.BUDGET);
        List<PlanCell> cells = columns.stream()
                .map(each -> PlanCell.builder()
                        .column(each)
                        .heading(each.thai())
                        .text(each == column ? text : "ข้อความ")
                        .build())
                .toList();
        KnowledgePlan plan = with(compliant(), ProcessStep.KMP1, row -> row.withCells(cells))
                .withTables(PlanTable.builder()
                        .process(PlanProcess.KMP)
                        .addAllColumns(columns)
                        .build());
        assertThat(signed("PLN-07", plan, "steps/KMP1")).isEqualTo(expected);
    }

    private static Outcome signed(String rule, KnowledgePlan plan, String subject) {
        return outcome(
                        ComplianceEvaluator.of(SIGNED),
                        rule,
                        plan,
                        PlanRecords.empty(),
                        AFTER_THE_YEAR,
                        Aspect.PLAN,
                        subject)
                .outcome();
    }

    /** Rounds of reports (CMP-09): target in CMP 5 and the number of its rounds, none where it states no rounds. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        รายงานผลทุกครึ่งปี                                  | 2
        รายงานผลรายครึ่งปี                                  | 2
        รายงานผลราย ๖ เดือน                               | 2
        รายงานผลราย 3 เดือน                               | 4
        รายงานผลเป็นรายเดือน                               | 12
        รายงานความก้าวหน้าทุกสิ้นไตรมาส                       | 4
        รายงานผลไตรมาสละ ๑ ครั้ง                            | 4
        รายงานผลเดือนละ ๑ ครั้ง                             | 12
        รายงานผลทุกหกเดือน                                 | 2
        รายงานความก้าวหน้ารอบ ๓, ๖, ๙ และ ๑๒ เดือน          | 4
        รายงานรอบ 6 และ 12 เดือน                          | 2
        รายงานผลรอบครึ่งปีแรก และครึ่งปีหลัง                    | 2
        รายงานผลรอบ ๖ เดือนแรก และ ๖ เดือนหลัง              | 2
        quarterly progress reports                        | 4
        a monthly report to the executive                 | 12
        a report every six months                         | 2
        a report every 3 months                           | 4
        a report every three months                       | 4
        รายงานผลรอบ ๖ เดือน และรอบสิ้นปีงบประมาณ             | 2
        รายงานผลครึ่งปีละ ๑ ครั้ง                            | 2
        รายงานผลทุก ๆ ๔ เดือน                              | 3
        รายงานผลภายในครึ่งปีแรก                             |
        รายงานเงินเดือนและค่าจ้าง                            |
        รายงานผลภายใน ๓๐ วันหลังสิ้นปีงบประมาณ                |
        รายงานผลภายในเดือน ก.ย. ๒๕๖๖                       |
        รายงานการประชุมรอบที่ ๓                             |
        1 report by 30 September 2023                     |
        รายงานผลรอบ ๖ เดือน ๙ เดือน และ ๑๒ เดือน           | 3
        รายงานผลการดำเนินงานรอบ ๖/๙/๑๒ เดือน               | 3
        รายงานความก้าวหน้ารอบ 6 เดือน และรอบ 12 เดือน      | 2
        รายงานผลรอบ ๓, ๖, ๙ และ ๑๒ เดือน ต่อผู้บริหาร      | 4
        รายงานผลรอบ ๑๒ เดือน                               | 1
        รายงานผลการดำเนินงาน รอบ ๖ เดือน                   | 1
        รายงานผลทุก ๖ เดือน                                | 2
        รายงานผลรายไตรมาส                                  | 4
        รายงานผลต่อผู้บริหารไตรมาสละ ๑ ครั้ง               | 4
        รายงานความก้าวหน้าทุกไตรมาส อย่างน้อย ๔ ครั้ง      | 4
        รายงานผลไตรมาสที่ ๒ และไตรมาสที่ ๔                 | 2
        รายงานผลทุกสิ้นเดือน                               | 12
        รายงานผลทุกเดือน ตั้งแต่เดือนมกราคม ๒๕๖๖ ถึงเดือนกันยายน ๒๕๖๖ | 9
        รายงานผลทุก ๒ เดือน                                | 6
        รายงานผลทุก ๔ เดือนของปีงบประมาณ                   | 3
        รายงานผลทุกครึ่งปีงบประมาณ                         | 2
        รายงานผลปีละ ๒ ครั้ง (รอบ ๖ เดือน และรอบ ๑๒ เดือน) | 2
        รายงานผลภายใน ๑๕ วัน หลังสิ้นแต่ละไตรมาส           | 4
        Quarterly progress report to the executive         | 4
        Semi-annual report to the chief executive          | 2
        Progress reported every six months                 | 2
        Results reported at 6, 9 and 12 months             | 3
        Progress reported every 4 weeks                    |
        Bi-monthly progress report                         |
        รายงานผลอย่างน้อยปีละ ๒ ครั้ง                      |
        รายงานผลต่อผู้บริหารท้องถิ่น อย่างน้อยปีละ ๑ ครั้ง |
        Results reported twice a year                      |
        รายงานผลภายใน ๖ เดือน หลังอบรมแล้วเสร็จ            |
        A report within six months of the training         |
        ทบทวนและรายงานผลในรอบ ๓ ปี จำนวน ๑ ฉบับ            |
        ประเมินคลังความรู้ทุก ๓ ปี                         |
        รายงานผลการประเมินอย่างรอบด้านและรอบคอบ ๑ ฉบับ     |
        สำรวจความพึงพอใจหน่วยงานโดยรอบ จำนวน ๖ แห่ง        |
        รายงานผล ๑ ครั้ง เพื่อประกอบการเลื่อนเงินเดือน     |
        นำรายงานการประชุมประจำเดือนของผู้บริหารมาถอดบทเรียน ๑ เรื่อง |
        วิเคราะห์ข้อมูลการเข้าใช้คลังความรู้รายเดือน แล้วรายงาน ๑ ครั้ง |
        One report on the use of the monthly newsletter    |
        เบิกจ่ายงบประมาณ ๔ งวด ครบถ้วน                     |
        รายงานผล ๑ ฉบับ ครอบคลุมกิจกรรม ๑๒ เดือน           |
        A survey of the quarterly staff magazine, one report |
        """)
    void rounds_are_counted_in_every_form(String target, Integer rounds) {
        KnowledgePlan plan = with(compliant(), ProcessStep.CMP5, row -> row.withTargets(targets(target)));
        Finding found = outcome(
                ComplianceEvaluator.of(OPDC),
                "CMP-09",
                plan,
                reports("2021-10-20"),
                AFTER_THE_YEAR,
                Aspect.EXECUTION,
                "steps/CMP5");
        assertThat(found.outcome() + " " + found.expected().orElse(Argument.number(0)))
                .isEqualTo((rounds == null ? Outcome.NOT_APPLICABLE : Outcome.FAILED)
                        + " "
                        + Argument.number(rounds == null ? 0 : rounds));
    }
}
