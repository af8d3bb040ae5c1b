package org.kmplan.core.test;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;

/**
 * Named gaps of the records of compliant plans carried out in full, as {@link FittingRecords} gives them, when everything is
 * due: each leaves one input out and states the rules whose execution aspect then cannot be decided. A test of the rules
 * holds the table to what they find.
 *
 * <pre>{@code
 * PlanRecords unknown = RecordGaps.all().get(0).applyTo(FittingRecords.leastComplete(plan));
 * }</pre>
 */
public final class RecordGaps {
    private static final List<Gap> ALL = table();

    private RecordGaps() {}

    /** Returns all gaps. */
    public static List<Gap> all() {
        return ALL;
    }

    private static List<Gap> table() {
        GapTable table = new GapTable();
        lists(table);
        activities(table);
        knowledge(table);
        change(table);
        evidence(table);
        risks(table);
        return table.all();
    }

    /** Whole lists that are empty and not declared complete. */
    private static void lists(GapTable table) {
        table.gap("no activity records", "What was done of the activities is not recorded.")
                .undecided("SCH-05", "EXE-01", "EXE-02", "EXE-03", "PRT-01", "PRT-02", "PRT-03", "LRN-01", "EVD-02")
                .by(records -> undeclared(records, RecordKind.ACTIVITIES).withActivities());
        table.gap("no events", "No events are recorded.")
                .undecided("KMP-05", "CMP-03", "CMP-04", "CMP-08", "LNK-03")
                .by(records -> undeclared(records, RecordKind.EVENTS).withEvents());
        table.gap("no documents", "No documents are recorded.")
                .undecided("KMP-04", "KMP-06", "EVD-02", "EVD-03", "EVD-05")
                .contradictions("EXE-03")
                .by(records -> undeclared(records, RecordKind.DOCUMENTS).withDocuments());
        table.gap("no topics", "No topics are recorded.")
                .undecided("KMP-06")
                .by(records -> undeclared(records, RecordKind.TOPICS).withTopics());
        table.gap("no publications", "No publications are recorded.")
                .undecided("DSM-01")
                .idle("DSM-02")
                .by(records -> undeclared(records, RecordKind.PUBLICATIONS).withPublications());
        table.gap("no results", "No results are recorded.")
                .undecided("TGT-06")
                .by(records -> undeclared(records, RecordKind.RESULTS).withResults());
        table.gap("no trainings", "No results of training are recorded.")
                .undecided("CMP-06")
                .by(records -> undeclared(records, RecordKind.TRAININGS).withTrainings());
        table.gap("no orders", "No orders are recorded.")
                .undecided("CMP-02", "LNK-03", "RSK-03")
                .by(records -> undeclared(records, RecordKind.ORDERS).withOrders());
        table.gap("no reports", "No reports are recorded.")
                .undecided("CMP-07", "RSK-07")
                .by(records -> undeclared(records, RecordKind.REPORTS).withReports());
        table.gap("no knowledge items", "No knowledge items are recorded.")
                .undecided("KMP-03")
                .by(records -> undeclared(records, RecordKind.KNOWLEDGE_ITEMS).withKnowledgeItems());
        table.gap("no bodies of knowledge", "No bodies of knowledge are recorded.")
                .undecided("KMP-07", "KMP-08", "DSM-02")
                .by(records -> undeclared(records, RecordKind.KNOWLEDGE_BODIES).withKnowledgeBodies());
        table.gap("no cases of use", "No cases of use are recorded.")
                .undecided("LRN-02")
                .by(records -> undeclared(records, RecordKind.USE_CASES).withUseCases());
        table.gap("no recognitions", "No recognitions are recorded.")
                .undecided("REC-02")
                .by(records -> undeclared(records, RecordKind.RECOGNITIONS).withRecognitions());
        table.gap("no risk events", "No events of risk management are recorded.")
                .undecided("RSK-07")
                .by(records -> undeclared(records, RecordKind.RISK_EVENTS).withRiskEvents());
        table.gap("no risk register", "There is no risk register.")
                .idle("RSK-04", "RSK-05", "RSK-06")
                .by(records -> undeclared(records, RecordKind.RISKS).withRiskRegister(Optional.empty()));
    }

    private static void activities(GapTable table) {
        table.gap("no headcounts", "The numbers of personnel concerned are not recorded.")
                .undecided("PRT-01", "PRT-02", "LRN-01")
                .by(records -> attendances(records, each -> each.withHeadcount(Optional.empty())));
        table.gap("no participants", "Neither the number nor the names of those who took part are recorded.")
                .undecided("PRT-01", "PRT-02")
                .contradictions("PRT-02", "LRN-01")
                .by(records -> attendances(
                        records, each -> each.withAttended(Optional.empty()).withPersons()));
        table.gap("no learners", "The numbers of those who have learned are not recorded.")
                .undecided("LRN-01", "PRT-02")
                .contradictions("PRT-02", "PRT-01")
                .by(records -> attendances(records, each -> each.withLearned(Optional.empty())));
        table.gap("no affiliations", "Neither participants nor readers are recorded as inside or outside the agency.")
                .undecided("PRT-03", "DSM-01")
                .contradictions("PRT-02", "PRT-01", "LRN-01")
                .by(records -> attendances(
                                records,
                                each -> each.withInside(Optional.empty()).withOutside(Optional.empty()))
                        .withPublications(publications(
                                records,
                                each -> each.withAudience(Optional.empty()).withChannel(Optional.empty()))));
        table.gap("no progress", "Neither status nor days of the activities are recorded.")
                .undecided("SCH-05", "EXE-01", "EXE-02", "EVD-02")
                .contradictions("EXE-03")
                .by(records -> activities(
                        records,
                        each -> each.withStatus(Optional.empty())
                                .withBegunOn(Optional.empty())
                                .withCompletedOn(Optional.empty())));
        table.gap("completed on an unknown day", "Activities are said to be complete, but not since when.")
                .undecided("SCH-05", "EXE-01")
                .fails("EXE-03")
                .idle("EXE-02")
                .contradictions("EXE-03")
                .by(records -> activities(records, each -> each.withCompletedOn(Optional.empty())));
        table.gap("no values", "Results were measured, but what was found is not recorded.")
                .undecided("TGT-06")
                .by(records -> records.withResults(
                        records.results().stream().map(RecordGaps::withoutValue).toList()));
    }

    private static void knowledge(GapTable table) {
        table.gap("items perhaps verified", "Whether the knowledge items were verified is not recorded.")
                .undecided("KMP-03")
                .by(records -> records.withKnowledgeItems(records.knowledgeItems().stream()
                        .map(each -> each.withVerified(Optional.empty()))
                        .toList()));
        table.gap("undated sources", "The days of documents are not recorded.")
                .undecided("EVD-03")
                .by(records -> documents(records, each -> each.withDate(Optional.empty())));
        table.gap("bodies perhaps checked", "Whether the bodies of knowledge were checked is not recorded.")
                .undecided("KMP-07")
                .by(records -> bodies(records, each -> each.withChecked(Optional.empty())));
        table.gap("undated updates", "When the bodies of knowledge were updated is not recorded.")
                .undecided("KMP-07")
                .by(records -> bodies(records, each -> each.withUpdatedOn(Optional.empty())));
        table.gap("follow-ups somewhere", "Where the use of knowledge was followed up is not recorded.")
                .undecided("KMP-08")
                .by(records -> bodies(
                        records,
                        each -> each.withFollowUps(each.followUps().stream()
                                .map(followUp -> followUp.withUnit(Optional.empty()))
                                .toList())));
        table.gap("no exchanges", "Whether bodies of knowledge were exchanged is not recorded.")
                .undecided("KMP-08")
                .by(records -> bodies(
                        undeclared(records, RecordKind.KNOWLEDGE_BODIES),
                        each -> each.withExchangedOn(Optional.empty())));
        table.gap("no repository entries", "Whether bodies of knowledge are in the repository is not recorded.")
                .undecided("DSM-02")
                .by(records -> bodies(
                        undeclared(records, RecordKind.KNOWLEDGE_BODIES),
                        each -> each.withRepository(Optional.empty())));
        table.gap("no channels", "Through which channels knowledge was published is not recorded.")
                .undecided("DSM-01")
                .by(records ->
                        records.withPublications(publications(records, each -> each.withChannel(Optional.empty()))));
        table.gap("undated publications", "When knowledge was published is not recorded.")
                .fails("DSM-01")
                .idle("DSM-02")
                .by(records ->
                        records.withPublications(publications(records, each -> each.withDate(Optional.empty()))));
        table.gap("published anything", "Which bodies of knowledge were published is not recorded.")
                .idle("DSM-02")
                .by(records ->
                        records.withPublications(publications(records, each -> each.withBody(Optional.empty()))));
        table.gap("no effects", "What the use of knowledge has brought is not recorded.")
                .undecided("LRN-02")
                .by(records -> useCases(records, each -> each.withEffect(Optional.empty())));
        table.gap("undated use", "When knowledge was used is not recorded.")
                .undecided("LRN-02")
                .by(records -> useCases(records, each -> each.withDate(Optional.empty())));
        table.gap("used by somebody", "Who used the knowledge is not recorded.")
                .fails("LRN-02")
                .by(records -> useCases(records, each -> each.withUnit(Optional.empty())));
    }

    private static void change(GapTable table) {
        table.gap("undated events", "The days of events are not recorded.")
                .undecided("CMP-03", "CMP-04", "CMP-08", "LNK-03")
                .fails("KMP-05")
                .by(records -> events(records, each -> each.withDate(Optional.empty())));
        table.gap("no agenda known", "Whether meetings had an agenda is not recorded.")
                .undecided("CMP-04")
                .by(records -> events(records, each -> each.withAgenda(Optional.empty())));
        table.gap("captures from somebody", "Neither from whom knowledge was gathered nor minutes of it are recorded.")
                .undecided("KMP-05")
                .by(records -> events(
                        records, each -> each.withMinutes(Optional.empty()).withSourcePersons()));
        table.gap("undated orders", "The days of orders are not recorded.")
                .undecided("CMP-02", "LNK-03", "RSK-03")
                .by(records -> orders(records, each -> each.withDate(Optional.empty())));
        table.gap("orders to nobody", "Whom orders name is not recorded.")
                .undecided("RSK-03")
                .by(records -> orders(records, each -> each.withPersons().withUnits()));
        table.gap("plan perhaps issued", "Whether the plan was issued is not recorded.")
                .undecided("CMP-05")
                .by(records -> records.withPlanIssued(Optional.empty()).withPlanIssuedOn(Optional.empty()));
        table.gap("issued on an unknown day", "The plan was issued, but the day is not recorded.")
                .undecided("CMP-05")
                .by(records -> records.withPlanIssuedOn(Optional.empty()));
        table.gap("no scores", "How trainings were evaluated is not recorded.")
                .undecided("CMP-06")
                .by(records -> trainings(
                        records,
                        each -> each.withPercentage(Optional.empty())
                                .withScore(Optional.empty())
                                .withMaximum(Optional.empty())));
        table.gap("undated reports", "The days of reports are not recorded.")
                .undecided("CMP-07", "RSK-07")
                .by(records -> reports(records, each -> each.withDate(Optional.empty())));
        table.gap("reports to somebody", "To whom reports went is not recorded.")
                .undecided("CMP-07", "RSK-07")
                .by(records -> reports(records, each -> each.withAddressee(Optional.empty())));
    }

    private static void evidence(GapTable table) {
        table.gap("documents of any type", "Of what type documents are is not recorded.")
                .undecided("EVD-02")
                .contradictions("EVD-02")
                .by(records -> documents(records, each -> each.withType(Optional.empty())));
    }

    private static void risks(GapTable table) {
        table.gap("no likelihood", "How likely risks are is not recorded, though their scores are.")
                .undecided("RSK-04")
                .contradictions("RSK-05", "RSK-06")
                .by(records -> risks(records, each -> each.withLikelihood(Optional.empty())));
        table.gap("no assessment", "Neither likelihood nor impact, score or level of risks is recorded.")
                .undecided("RSK-04", "RSK-05", "RSK-06")
                .by(records -> risks(
                        records,
                        each -> each.withLikelihood(Optional.empty())
                                .withImpact(Optional.empty())
                                .withDeclaredScore(Optional.empty())
                                .withDeclaredLevel(Optional.empty())));
        table.gap("no appetite", "Which risk is acceptable is not declared.")
                .undecided("RSK-05")
                .by(records -> register(
                        records, each -> each.withAppetite(Optional.empty()).withAppetiteLevel(Optional.empty())));
        table.gap("no residual risk", "What remains of the risks is not recorded.")
                .undecided("RSK-05")
                .by(records -> risks(
                        records,
                        each -> each.withResidualLikelihood(Optional.empty())
                                .withResidualImpact(Optional.empty())
                                .withDeclaredResidualScore(Optional.empty())));
        table.gap("undated risk events", "The days of events of risk management are not recorded.")
                .undecided("RSK-07")
                .by(records -> records.withRiskEvents(records.riskEvents().stream()
                        .map(each -> each.withDate(Optional.empty()))
                        .toList()));
    }

    private static PlanRecords undeclared(PlanRecords records, RecordKind kind) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        kinds.addAll(records.completeKinds());
        kinds.remove(kind);
        return records.withCompleteKinds(kinds);
    }

    private static PlanRecords activities(PlanRecords records, UnaryOperator<ActivityRecord> change) {
        return records.withActivities(records.activities().stream().map(change).toList());
    }

    private static PlanRecords attendances(PlanRecords records, UnaryOperator<Attendance> change) {
        return activities(records, each -> each.withAttendance(each.attendance().map(change)));
    }

    private static MeasuredResult withoutValue(MeasuredResult result) {
        return result.withValue(Optional.<Fraction>empty())
                .withExists(Optional.empty())
                .withDoneOn(Optional.<LocalDate>empty());
    }

    private static PlanRecords events(PlanRecords records, UnaryOperator<KnowledgeEvent> change) {
        return records.withEvents(records.events().stream().map(change).toList());
    }

    private static PlanRecords documents(PlanRecords records, UnaryOperator<RecordedDocument> change) {
        return records.withDocuments(records.documents().stream().map(change).toList());
    }

    private static PlanRecords bodies(PlanRecords records, UnaryOperator<KnowledgeBody> change) {
        return records.withKnowledgeBodies(
                records.knowledgeBodies().stream().map(change).toList());
    }

    private static List<Publication> publications(PlanRecords records, UnaryOperator<Publication> change) {
        return records.publications().stream().map(change).toList();
    }

    private static PlanRecords useCases(PlanRecords records, UnaryOperator<UseCase> change) {
        return records.withUseCases(records.useCases().stream().map(change).toList());
    }

    private static PlanRecords orders(PlanRecords records, UnaryOperator<AppointmentOrder> change) {
        return records.withOrders(records.orders().stream().map(change).toList());
    }

    private static PlanRecords trainings(PlanRecords records, UnaryOperator<TrainingResult> change) {
        return records.withTrainings(records.trainings().stream().map(change).toList());
    }

    private static PlanRecords reports(PlanRecords records, UnaryOperator<ResultReport> change) {
        return records.withReports(records.reports().stream().map(change).toList());
    }

    private static PlanRecords register(PlanRecords records, UnaryOperator<RiskRegister> change) {
        return records.withRiskRegister(records.riskRegister().map(change));
    }

    private static PlanRecords risks(PlanRecords records, UnaryOperator<Risk> change) {
        return register(
                records,
                register ->
                        register.withRisks(register.risks().stream().map(change).toList()));
    }
}
