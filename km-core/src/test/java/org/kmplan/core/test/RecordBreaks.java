package org.kmplan.core.test;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;

/**
 * Named breaks of the records of compliant plans carried out in full, as {@link FittingRecords} gives them, with all their
 * lists declared complete, judged two months after the fiscal year: each breaks them in one way and states the rules whose execution
 * aspect then fails. A test of the rules holds the table to what they find.
 */
public final class RecordBreaks {
    private static final List<Break> ALL = table();

    private RecordBreaks() {}

    /** Returns all breaks. */
    public static List<Break> all() {
        return ALL;
    }

    private static List<Break> table() {
        BreakTable table = new BreakTable();
        knowledge(table);
        change(table);
        activities(table);
        people(table);
        evidence(table);
        risks(table);
        return table.all();
    }

    private static void knowledge(BreakTable table) {
        table.records("one item verified", "Only one knowledge item was identified and verified.")
                .fails("KMP-03")
                .byRecords((records, in) -> records.withKnowledgeItems(
                        records.knowledgeItems().stream().limit(1).toList()));
        table.records("no sources", "No source document was collected.")
                .fails("KMP-04")
                .byRecords((records, in) -> withoutDocuments(records, DocumentRole.SOURCE));
        table.records("no capture", "No knowledge was gathered from people.")
                .fails("KMP-05")
                .byRecords((records, in) -> withoutEvents(records, EventKind.TACIT_CAPTURE));
        table.records("no set of documents", "No set of documents was put together.")
                .fails("KMP-06")
                .byRecords((records, in) -> withoutDocuments(records, DocumentRole.OUTPUT_SET));
        table.records("no topic", "No topic is ready for dissemination or advice.")
                .fails("KMP-06")
                .byRecords((records, in) -> records.withTopics());
        table.records("nothing checked", "No body of knowledge was checked for completeness.")
                .fails("KMP-07")
                .byRecords((records, in) -> records.withKnowledgeBodies(records.knowledgeBodies().stream()
                        .map(body -> body.withChecked(false))
                        .toList()));
        table.records("no follow-up", "Nobody asked whether the knowledge is used.")
                .fails("KMP-08")
                .byRecords((records, in) -> records.withKnowledgeBodies(records.knowledgeBodies().stream()
                        .map(body -> body.withFollowUps())
                        .toList()));
        table.records("no exchange", "No body of knowledge was exchanged.")
                .fails("KMP-08")
                .byRecords((records, in) -> records.withKnowledgeBodies(records.knowledgeBodies().stream()
                        .map(body -> body.withExchangedOn(Optional.empty()))
                        .toList()));
        table.records("one channel", "Everything was published on web pages.")
                .fails("DSM-01")
                .byRecords((records, in) -> records.withPublications(records.publications().stream()
                        .map(publication -> publication.withChannel(ChannelKind.WEBSITE))
                        .toList()));
        table.records("no repository", "What was published is not in the repository.")
                .fails("DSM-02")
                .byRecords((records, in) -> records.withKnowledgeBodies(records.knowledgeBodies().stream()
                        .map(body -> body.withRepository(Optional.empty()))
                        .toList()));
        table.records("use by nobody", "The case of use names no unit.")
                .fails("LRN-02")
                .byRecords((records, in) -> records.withUseCases(records.useCases().stream()
                        .map(useCase -> useCase.withUnit(Optional.empty()))
                        .toList()));
        table.records("nobody recognised", "Nobody was recognised.")
                .fails("REC-02")
                .byRecords((records, in) -> records.withRecognitions());
    }

    private static void change(BreakTable table) {
        table.records("order reviewed late", "The order of an earlier year was reviewed a day after the deadline.")
                .fails("CMP-02")
                .byRecords((records, in) -> order(
                        records,
                        order -> order.withDate(days(in).year().firstDay().minusDays(1))
                                .withReviewedOn(days(in).end("CMP1").plusDays(1))));
        table.records("work before the order", "KMP1 met before the working group was appointed, which was in time.")
                .fails("LNK-03")
                .byRecords((records, in) -> records.withEvents(ImmutableList.<KnowledgeEvent>builder()
                        .addAll(records.events())
                        .add(KnowledgeEvent.builder()
                                .id("early")
                                .kind(EventKind.MEETING)
                                .activity(ActivityRef.ofStep("KMP1"))
                                .date(days(in).year().firstDay())
                                .build())
                        .build()));
        table.records("no briefing", "There was no briefing.")
                .fails("CMP-03")
                .byRecords((records, in) -> withoutEvents(records, EventKind.BRIEFING));
        table.records("no agenda", "The meeting that communicated the plan had no agenda.")
                .fails("CMP-04")
                .byRecords((records, in) -> records.withEvents(records.events().stream()
                        .map(event -> event.kind() == EventKind.COMMUNICATION ? event.withAgenda(false) : event)
                        .toList()));
        table.records("plan not issued", "The plan was not issued.")
                .fails("CMP-05")
                .byRecords((records, in) -> records.withPlanIssued(false).withPlanIssuedOn(Optional.empty()));
        table.records("just below the score", "The training was evaluated at 79.99 percent.")
                .fails("CMP-06")
                .byRecords((records, in) -> records.withTrainings(records.trainings().stream()
                        .map(training -> training.withPercentage(Fraction.of(7999, 100)))
                        .toList()));
        table.records("report to others", "The results were reported to others than the executive.")
                .fails("CMP-07")
                .byRecords((records, in) -> records.withReports(records.reports().stream()
                        .map(report -> report.kind() == ReportKind.PLAN_RESULTS
                                ? report.withAddressee(Addressee.OTHER)
                                : report)
                        .toList()));
        table.records("no recognition event", "There was no event of recognition.")
                .fails("CMP-08")
                .byRecords((records, in) -> withoutEvents(records, EventKind.RECOGNITION));
        table.records("result below the target", "The result of KMP1 is one below its target.")
                .fails("TGT-06")
                .byRecords((records, in) -> records.withResults(records.results().stream()
                        .map(result -> result.subject().startsWith("steps/KMP1/") ? oneLess(result) : result)
                        .toList()));
    }

    private static void activities(BreakTable table) {
        table.records("a day late", "KMP1 was completed a day late.")
                .fails("SCH-05")
                .by(in -> ofKmp1(
                        in, record -> record.withCompletedOn(due(in, record).plusDays(1))));
        table.records("not completed", "KMP1 is still in progress.")
                .fails("EXE-01")
                .follows("EXE-02", "SCH-05")
                .by(in -> ofKmp1(
                        in,
                        record -> record.withStatus(ActivityStatus.IN_PROGRESS).withCompletedOn(Optional.empty())));
        table.records("completed before begun", "KMP1 was begun a day after it was completed.")
                .fails("EXE-03")
                .undecided("SCH-05", "EXE-01", "EXE-02")
                .by(in -> ofKmp1(
                        in, record -> record.withBegunOn(record.completedOn().map(day -> day.plusDays(1)))));
        table.records("an event of tomorrow", "An event bears a date after the as-of date.")
                .fails("EXE-03")
                .byRecords((records, in) -> records.withEvents(ImmutableList.<KnowledgeEvent>builder()
                        .addAll(records.events())
                        .add(KnowledgeEvent.builder()
                                .id("tomorrow")
                                .kind(EventKind.OTHER)
                                .date(in.asOf().plusDays(1))
                                .build())
                        .build()));
    }

    private static void people(BreakTable table) {
        table.records("one participant short", "One person fewer than needed took part in KMP6.")
                .fails("PRT-01")
                .byRecords((records, in) -> attendance(
                        records,
                        "KMP6",
                        attendance ->
                                attendance.withAttended(attendance.attended().map(RecordBreaks::less))));
        table.records("nobody concerned", "The headcount of KMP6 is nought.")
                .fails("PRT-02")
                .undecided("PRT-01")
                .byRecords((records, in) ->
                        attendance(records, "KMP6", attendance -> attendance.withHeadcount(Fraction.ZERO)));
        table.records("nobody outside", "KMP6 is for personnel inside and outside, and nobody outside took part.")
                .fails("PRT-03")
                .by(in -> {
                    KnowledgePlan plan = Rows.with(
                            in.plan(),
                            "KMP6",
                            row -> row.withTargetGroups(PlanParts.groups("บุคลากรทั้งในและนอกสังกัด")));
                    return new Situation(
                            plan,
                            attendance(in.records(), "KMP6", attendance -> attendance.withOutside(Fraction.ZERO)),
                            in.asOf());
                });
        table.records("one learner short", "One person fewer than needed has learned in KMP7.")
                .fails("LRN-01")
                .byRecords((records, in) -> attendance(
                        records,
                        "KMP7",
                        attendance ->
                                attendance.withLearned(attendance.learned().map(RecordBreaks::less))));
    }

    private static void evidence(BreakTable table) {
        table.records("no evidence", "KMP1 was completed, and none of its evidence is there.")
                .fails("EVD-02")
                .byRecords((records, in) -> records.withDocuments(records.documents().stream()
                        .filter(document -> !isEvidence(document, "KMP1"))
                        .toList()));
        table.records("evidence before the work", "The evidence of KMP1 is dated the day before its period.")
                .fails("EVD-03")
                .byRecords((records, in) -> records.withDocuments(records.documents().stream()
                        .map(document -> isEvidence(document, "KMP1")
                                ? document.withDate(days(in).start("KMP1").minusDays(1))
                                : document)
                        .toList()));
        table.records("one file for two steps", "One file is the evidence of KMP1 and of KMP2.")
                .fails("EVD-05")
                .byRecords((records, in) -> records.withDocuments(records.documents().stream()
                        .map(document -> document.id().matches("evidence-KMP[12]-1")
                                ? document.withAddress("same.pdf")
                                : document)
                        .toList()));
    }

    private static void risks(BreakTable table) {
        table.records("nobody responsible for risks", "No order makes anybody responsible for risk management.")
                .fails("RSK-03")
                .by(in -> ofRisk(
                        in,
                        records -> records.withOrders(records.orders().stream()
                                .filter(order -> order.kind() != OrderKind.RISK_MANAGEMENT)
                                .toList())));
        table.records("score that is not the product", "The declared score of a risk is one too high.")
                .fails("RSK-04")
                .by(in -> ofRisks(
                        in,
                        risk -> risk.id().equals("R1")
                                ? risk.withDeclaredScore(risk.declaredScore().map(score -> score.add(Fraction.of(1))))
                                : risk));
        table.records("gap between the bands", "No band holds the highest score.")
                .fails("RSK-04")
                .by(in -> ofRegister(
                        in,
                        register -> register.withBands(register.bands().stream()
                                .map(band -> band.contains(Fraction.of(25)) ? band.withTo(24) : band)
                                .toList())));
        table.records("accepted by nobody", "A risk above the appetite is accepted, but not by the head.")
                .fails("RSK-05")
                .by(in -> ofRisks(in, risk -> risk.withAcceptance(Optional.empty())));
        table.records("residual risk above the appetite", "What remains of a risk is one above the appetite.")
                .fails("RSK-05")
                .by(in -> ofRisks(
                        in,
                        risk -> risk.id().equals("R2")
                                ? risk.withResidualLikelihood(Fraction.of(2)).withResidualImpact(Fraction.of(5))
                                : risk));
        table.records("no key risk indicator", "High risks have no key risk indicator.")
                .fails("RSK-06")
                .by(in -> ofRisks(in, risk -> risk.withIndicators()));
        table.records("risks not monitored", "The risks were not monitored.")
                .fails("RSK-07")
                .by(in -> ofRisk(
                        in,
                        records -> records.withRiskEvents(records.riskEvents().stream()
                                .filter(event -> event.kind() != RiskEventKind.MONITORING)
                                .toList())));
    }

    private static PlanCalendar days(Situation situation) {
        return new PlanCalendar(situation.plan());
    }

    private static LocalDate due(Situation situation, ActivityRecord record) {
        PlanCalendar days = days(situation);
        return days.row(record.activity().step()).stream()
                .flatMap(row -> row.activities().stream()
                        .filter(activity -> record.activity().equals(ActivityRef.of(row.id(), activity.id())))
                        .map(activity -> days.due(row, activity)))
                .findFirst()
                .orElseThrow();
    }

    private static Situation ofKmp1(Situation situation, UnaryOperator<ActivityRecord> change) {
        PlanRecords records = situation.records();
        return new Situation(
                situation.plan(),
                records.withActivities(records.activities().stream()
                        .map(record -> record.activity().isOf("KMP1") ? change.apply(record) : record)
                        .toList()),
                situation.asOf());
    }

    private static PlanRecords attendance(PlanRecords records, String step, UnaryOperator<Attendance> change) {
        return records.withActivities(records.activities().stream()
                .map(record -> record.activity().isOf(step)
                        ? record.withAttendance(record.attendance().map(change))
                        : record)
                .toList());
    }

    private static PlanRecords order(PlanRecords records, UnaryOperator<AppointmentOrder> change) {
        return records.withOrders(records.orders().stream()
                .map(order -> order.kind() == OrderKind.WORKING_GROUP ? change.apply(order) : order)
                .toList());
    }

    private static PlanRecords withoutEvents(PlanRecords records, EventKind kind) {
        Predicate<KnowledgeEvent> other = event -> event.kind() != kind;
        return records.withEvents(records.events().stream().filter(other).toList());
    }

    private static PlanRecords withoutDocuments(PlanRecords records, DocumentRole role) {
        return records.withDocuments(records.documents().stream()
                .filter(document -> !document.roles().contains(role))
                .toList());
    }

    private static boolean isEvidence(RecordedDocument document, String step) {
        return document.roles().contains(DocumentRole.EVIDENCE)
                && document.activities().stream().anyMatch(activity -> activity.isOf(step));
    }

    private static Fraction less(Fraction number) {
        return number.add(Fraction.of(-1));
    }

    private static MeasuredResult oneLess(MeasuredResult result) {
        return result.withValue(result.value().map(RecordBreaks::less));
    }

    /** Makes the plan one about risk that was carried out in full, and breaks its records. */
    private static Situation ofRisk(Situation situation, UnaryOperator<PlanRecords> change) {
        if (situation.records().riskRegister().isPresent()) {
            return new Situation(situation.plan(), change.apply(situation.records()), situation.asOf());
        }
        KnowledgePlan plan =
                situation.plan().withHeader(situation.plan().header().withTopic(PlanWording.RISK_TOPICS.get(0)));
        PlanRecords records =
                CompleteRisks.addTo(situation.records(), days(situation).year());
        return new Situation(plan, change.apply(records), situation.asOf());
    }

    private static Situation ofRegister(Situation situation, UnaryOperator<RiskRegister> change) {
        return ofRisk(
                situation,
                records -> records.withRiskRegister(records.riskRegister().map(change)));
    }

    private static Situation ofRisks(Situation situation, UnaryOperator<Risk> change) {
        return ofRegister(
                situation,
                register ->
                        register.withRisks(register.risks().stream().map(change).toList()));
    }
}
