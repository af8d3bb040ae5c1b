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
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.RecordEntry;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.risk.RiskRegister;
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
                .use(entries(KnowledgeRecords.topics()))
                .in((b, v) -> b.addAllTopics(v))
                .use(entries(KnowledgeRecords.publications()))
                .in((b, v) -> b.addAllPublications(v))
                .use(entries(results()))
                .in((b, v) -> b.addAllResults(v))
                .use(entries(trainings()))
                .in((b, v) -> b.addAllTrainings(v))
                .use(entries(orders()))
                .in((b, v) -> b.addAllOrders(v))
                .use(entries(reports()))
                .in((b, v) -> b.addAllReports(v))
                .use(entries(KnowledgeRecords.knowledgeItems()))
                .in((b, v) -> b.addAllKnowledgeItems(v))
                .use(entries(KnowledgeRecords.knowledgeBodies()))
                .in((b, v) -> b.addAllKnowledgeBodies(v))
                .use(entries(KnowledgeRecords.useCases()))
                .in((b, v) -> b.addAllUseCases(v))
                .use(entries(KnowledgeRecords.recognitions()))
                .in((b, v) -> b.addAllRecognitions(v))
                .use(entries(RiskRecords.riskEvents()))
                .in((b, v) -> b.addAllRiskEvents(v))
                .use(RiskRecords.riskRegisters().optional())
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

    /** Returns risk registers, sound or not. */
    public static Arbitrary<RiskRegister> riskRegisters() {
        return RiskRecords.riskRegisters();
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

    /** Returns references to steps and activities. */
    public static Arbitrary<ActivityRef> activityRefs() {
        return Combinators.combine(Texts.ids(), Texts.ids().optional()).as(ActivityRef::new);
    }

    private static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(2400, 2700).map(FiscalYear::of);
    }

    static Arbitrary<SourcePosition> sources() {
        return Combinators.combine(Texts.any(), Texts.any())
                .as((sheet, cell) ->
                        SourcePosition.builder().sheet(sheet).cell(cell).build());
    }

    private static <T extends RecordEntry> Arbitrary<List<T>> entries(Arbitrary<T> entries) {
        return entries.list().ofMaxSize(MOST).uniqueElements(RecordEntry::id);
    }
}
