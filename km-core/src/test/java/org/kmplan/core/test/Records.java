package org.kmplan.core.test;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.record.ActivityRecord;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Attendance;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecipientKind;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordEntry;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.KeyRiskIndicator;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskBand;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.risk.RiskType;
import org.kmplan.core.time.FiscalYear;

/**
 * Arbitraries of records and their parts: anything that the model can represent, contradictions included.
 *
 * <p>Example: {@code @Property void holds(@ForAll("records") PlanRecords records)} with a provider method that returns
 * {@link #records()}.
 */
public final class Records {
    private static final int MOST = 2;

    private Records() {}

    /** Returns records with any of their parts. */
    public static Arbitrary<PlanRecords> records() {
        return Builders.withBuilder(PlanRecords::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.planId(v))
                .use(fiscalYears().optional())
                .in((b, v) -> b.fiscalYear(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.planIssued(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.planIssuedOn(v))
                .use(Arbitraries.of(RecordKind.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllCompleteKinds(v))
                .use(entries(activityRecords()))
                .in((b, v) -> b.addAllActivities(v))
                .use(entries(events()))
                .in((b, v) -> b.addAllEvents(v))
                .use(entries(documents()))
                .in((b, v) -> b.addAllDocuments(v))
                .use(entries(topics()))
                .in((b, v) -> b.addAllTopics(v))
                .use(entries(publications()))
                .in((b, v) -> b.addAllPublications(v))
                .use(entries(results()))
                .in((b, v) -> b.addAllResults(v))
                .use(entries(trainings()))
                .in((b, v) -> b.addAllTrainings(v))
                .use(entries(orders()))
                .in((b, v) -> b.addAllOrders(v))
                .use(entries(reports()))
                .in((b, v) -> b.addAllReports(v))
                .use(entries(knowledgeItems()))
                .in((b, v) -> b.addAllKnowledgeItems(v))
                .use(entries(knowledgeBodies()))
                .in((b, v) -> b.addAllKnowledgeBodies(v))
                .use(entries(useCases()))
                .in((b, v) -> b.addAllUseCases(v))
                .use(entries(recognitions()))
                .in((b, v) -> b.addAllRecognitions(v))
                .use(entries(riskEvents()))
                .in((b, v) -> b.addAllRiskEvents(v))
                .use(riskRegisters().optional())
                .in((b, v) -> b.riskRegister(v))
                .build(PlanRecords.Builder::build);
    }

    /** Returns attendances, contradictory ones included. */
    public static Arbitrary<Attendance> attendances() {
        return Builders.withBuilder(Attendance::builder)
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.attended(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.headcount(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.inside(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.outside(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.learned(v))
                .use(Texts.any().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllPersons(v))
                .build(Attendance.Builder::build);
    }

    private static Arbitrary<ActivityRecord> activityRecords() {
        return Builders.withBuilder(ActivityRecord::builder)
                .use(activityRefs())
                .in((b, v) -> b.activity(v))
                .use(Arbitraries.of(ActivityStatus.class).optional())
                .in((b, v) -> b.status(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.begunOn(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.completedOn(v))
                .use(attendances().optional())
                .in((b, v) -> b.attendance(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.reviewOn(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.remark(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(ActivityRecord.Builder::build);
    }

    private static Arbitrary<KnowledgeEvent> events() {
        return Builders.withBuilder(KnowledgeEvent::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(EventKind.class))
                .in((b, v) -> b.kind(v))
                .use(activityRefs().optional())
                .in((b, v) -> b.activity(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.agenda(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.minutes(v))
                .use(Texts.any().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllSourcePersons(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeEvent.Builder::build);
    }

    private static Arbitrary<RecordedDocument> documents() {
        return Builders.withBuilder(RecordedDocument::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(activityRefs().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllActivities(v))
                .use(Arbitraries.of(DocumentRole.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllRoles(v))
                .use(Arbitraries.of(EvidenceType.class).optional())
                .in((b, v) -> b.type(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.address(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.filePresent(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(RecordedDocument.Builder::build);
    }

    private static Arbitrary<KnowledgeTopic> topics() {
        return Builders.withBuilder(KnowledgeTopic::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(Arbitraries.of(TopicPurpose.class).optional())
                .in((b, v) -> b.purpose(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeTopic.Builder::build);
    }

    private static Arbitrary<Publication> publications() {
        return Builders.withBuilder(Publication::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(activityRefs().optional())
                .in((b, v) -> b.activity(v))
                .use(Arbitraries.of(ChannelKind.class).optional())
                .in((b, v) -> b.channel(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.channelText(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.address(v))
                .use(Arbitraries.of(Audience.class).optional())
                .in((b, v) -> b.audience(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Publication.Builder::build);
    }

    private static Arbitrary<MeasuredResult> results() {
        return Builders.withBuilder(MeasuredResult::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.subject(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.value(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.exists(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.doneOn(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.level(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.measuredOn(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(MeasuredResult.Builder::build);
    }

    private static Arbitrary<TrainingResult> trainings() {
        return Builders.withBuilder(TrainingResult::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(activityRefs().optional())
                .in((b, v) -> b.activity(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.score(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.maximum(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.percentage(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(TrainingResult.Builder::build);
    }

    private static Arbitrary<AppointmentOrder> orders() {
        return Builders.withBuilder(AppointmentOrder::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(OrderKind.class))
                .in((b, v) -> b.kind(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.number(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.reviewedOn(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.endsOn(v))
                .use(Texts.any().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllPersons(v))
                .use(Texts.any().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllUnits(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(AppointmentOrder.Builder::build);
    }

    private static Arbitrary<ResultReport> reports() {
        return Builders.withBuilder(ResultReport::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(ReportKind.class))
                .in((b, v) -> b.kind(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.number(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.of(Addressee.class).optional())
                .in((b, v) -> b.addressee(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.acknowledged(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(ResultReport.Builder::build);
    }

    private static Arbitrary<IdentifiedKnowledge> knowledgeItems() {
        return Builders.withBuilder(IdentifiedKnowledge::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.title(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.number(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.identified(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.verified(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(IdentifiedKnowledge.Builder::build);
    }

    private static Arbitrary<RepositoryEntry> repositoryEntries() {
        return Builders.withBuilder(RepositoryEntry::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.address(v))
                .build(RepositoryEntry.Builder::build);
    }

    private static Arbitrary<UseFollowUp> followUps() {
        return Builders.withBuilder(UseFollowUp::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.unit(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .build(UseFollowUp.Builder::build);
    }

    private static Arbitrary<KnowledgeBody> knowledgeBodies() {
        return Builders.withBuilder(KnowledgeBody::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.checked(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.updatedOn(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.exchangedOn(v))
                .use(repositoryEntries().optional())
                .in((b, v) -> b.repository(v))
                .use(followUps().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllFollowUps(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(KnowledgeBody.Builder::build);
    }

    private static Arbitrary<UseCase> useCases() {
        return Builders.withBuilder(UseCase::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.body(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.unit(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.effect(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(UseCase.Builder::build);
    }

    private static Arbitrary<Recognition> recognitions() {
        return Builders.withBuilder(Recognition::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(RecipientKind.class).optional())
                .in((b, v) -> b.recipient(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.name(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.of(true, false).optional())
                .in((b, v) -> b.criteriaRecorded(v))
                .use(Arbitraries.of(ChannelKind.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllChannels(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(Recognition.Builder::build);
    }

    private static Arbitrary<RiskEvent> riskEvents() {
        return Builders.withBuilder(RiskEvent::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Arbitraries.of(RiskEventKind.class))
                .in((b, v) -> b.kind(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.title(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(RiskEvent.Builder::build);
    }

    private static Arbitrary<KeyRiskIndicator> indicators() {
        return Builders.withBuilder(KeyRiskIndicator::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.name(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.threshold(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.frequency(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.owner(v))
                .build(KeyRiskIndicator.Builder::build);
    }

    private static Arbitrary<RiskAcceptance> acceptances() {
        return Builders.withBuilder(RiskAcceptance::builder)
                .use(Texts.any().optional())
                .in((b, v) -> b.acceptedBy(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.date(v))
                .build(RiskAcceptance.Builder::build);
    }

    private static Arbitrary<RiskBand> bands() {
        return Builders.withBuilder(RiskBand::builder)
                .use(Arbitraries.of(RiskLevel.class))
                .in((b, v) -> b.level(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.from(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.to(v))
                .build(RiskBand.Builder::build);
    }

    private static Arbitrary<RiskMatrixCell> matrixCells() {
        return Builders.withBuilder(RiskMatrixCell::builder)
                .use(Arbitraries.integers())
                .in((b, v) -> b.likelihood(v))
                .use(Arbitraries.integers())
                .in((b, v) -> b.impact(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.score(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.level(v))
                .build(RiskMatrixCell.Builder::build);
    }

    private static Arbitrary<Risk> risks() {
        return Builders.withBuilder(Risk::builder)
                .use(Texts.ids())
                .in((b, v) -> b.id(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.objective(v))
                .use(Texts.nonBlank())
                .in((b, v) -> b.description(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.cause(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.effect(v))
                .use(Arbitraries.of(RiskType.class).optional())
                .in((b, v) -> b.type(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.existingControl(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.likelihood(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.impact(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.declaredScore(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.declaredLevel(v))
                .use(Arbitraries.of(RiskResponse.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllResponses(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.measure(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.owner(v))
                .use(PlanPeriods.dates().optional())
                .in((b, v) -> b.dueDate(v))
                .use(Texts.any().optional())
                .in((b, v) -> b.status(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.residualLikelihood(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.residualImpact(v))
                .use(PlanPeriods.fractions().optional())
                .in((b, v) -> b.declaredResidualScore(v))
                .use(indicators().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllIndicators(v))
                .use(acceptances().optional())
                .in((b, v) -> b.acceptance(v))
                .build(Risk.Builder::build);
    }

    /** Returns risk registers, sound or not. */
    public static Arbitrary<RiskRegister> riskRegisters() {
        return Builders.withBuilder(RiskRegister::builder)
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.scale(v))
                .use(bands().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllBands(v))
                .use(matrixCells().list().ofMaxSize(MOST))
                .in((b, v) -> b.addAllMatrixCells(v))
                .use(Arbitraries.integers().optional())
                .in((b, v) -> b.appetite(v))
                .use(Arbitraries.of(RiskLevel.class).optional())
                .in((b, v) -> b.appetiteLevel(v))
                .use(Arbitraries.of(RiskManagementStep.class).set().ofMaxSize(MOST))
                .in((b, v) -> b.addAllCoveredSteps(v))
                .use(risks().list().ofMaxSize(MOST).uniqueElements(Risk::id))
                .in((b, v) -> b.addAllRisks(v))
                .build(RiskRegister.Builder::build);
    }

    /** Returns references to steps and activities. */
    public static Arbitrary<ActivityRef> activityRefs() {
        return Combinators.combine(Texts.ids(), Texts.ids().optional()).as(ActivityRef::new);
    }

    private static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(2400, 2700).map(FiscalYear::of);
    }

    private static Arbitrary<SourcePosition> sources() {
        return Combinators.combine(Texts.any(), Texts.any())
                .as((sheet, cell) ->
                        SourcePosition.builder().sheet(sheet).cell(cell).build());
    }

    private static <T extends RecordEntry> Arbitrary<List<T>> entries(Arbitrary<T> entries) {
        return entries.list().ofMaxSize(MOST).uniqueElements(RecordEntry::id);
    }
}
