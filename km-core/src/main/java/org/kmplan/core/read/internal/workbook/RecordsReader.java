package org.kmplan.core.read.internal.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ProblemCode;
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
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordEntry;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.text.AliasTable;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.time.FiscalYear;

/** Builds records from the rows of the sheets. */
public final class RecordsReader {
    private static final AliasTable<EvidenceType> EVIDENCE_TYPES = AliasTable.of(EvidenceType.values());

    private final Map<RecordSheet, List<RecordRow>> rows;
    private final PlanParts plan;

    public RecordsReader(Map<RecordSheet, List<RecordRow>> rows, Optional<KnowledgePlan> plan) {
        this.rows = rows;
        this.plan = new PlanParts(plan);
    }

    public PlanRecords read() {
        PlanRecords.Builder records = PlanRecords.builder()
                .addAllActivities(entries(RecordSheet.ACTIVITIES, this::activity))
                .addAllEvents(entries(RecordSheet.EVENTS, this::event))
                .addAllDocuments(entries(RecordSheet.DOCUMENTS, this::document))
                .addAllTopics(entries(RecordSheet.TOPICS, RecordsReader::topic))
                .addAllPublications(entries(RecordSheet.PUBLICATIONS, this::publication))
                .addAllResults(entries(RecordSheet.RESULTS, this::result))
                .addAllTrainings(entries(RecordSheet.TRAININGS, this::training))
                .addAllOrders(entries(RecordSheet.ORDERS, RecordsReader::order))
                .addAllReports(entries(RecordSheet.REPORTS, RecordsReader::report))
                .addAllKnowledgeItems(entries(RecordSheet.KNOWLEDGE_ITEMS, KnowledgeRows::item))
                .addAllKnowledgeBodies(bodies())
                .addAllUseCases(entries(RecordSheet.USE_CASES, KnowledgeRows::useCase))
                .addAllRecognitions(entries(RecordSheet.RECOGNITIONS, KnowledgeRows::recognition))
                .addAllRiskEvents(entries(RecordSheet.RISK_EVENTS, RecordsReader::riskEvent))
                .addAllCompleteKinds(completeKinds())
                .riskRegister(riskRegister());
        all(RecordSheet.PLAN).stream()
                .findFirst()
                .ifPresent(row -> records.planId(row.text("planId"))
                        .fiscalYear(fiscalYear(row))
                        .planIssued(row.flag("planIssued"))
                        .planIssuedOn(row.date("planIssuedOn")));
        return records.build();
    }

    private List<RecordRow> all(RecordSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private List<RecordRow> filled(RecordSheet sheet) {
        return all(sheet).stream().filter(RecordRow::isFilled).toList();
    }

    private <T extends RecordEntry> List<T> entries(RecordSheet sheet, Function<RecordRow, Optional<T>> read) {
        return distinct(sheet, read, RecordEntry::id);
    }

    private <T> List<T> distinct(RecordSheet sheet, Function<RecordRow, Optional<T>> read, Function<T, String> id) {
        Map<String, T> entries = new LinkedHashMap<>();
        for (RecordRow row : filled(sheet)) {
            read.apply(row).ifPresent(entry -> {
                if (entries.putIfAbsent(id.apply(entry), entry) != null) {
                    row.report(
                            ProblemCode.RECORD_REPEATED,
                            sheet == RecordSheet.ACTIVITIES ? "activity" : "id",
                            Phrase.of("record.id-twice").with("id", id.apply(entry)));
                }
            });
        }
        return List.copyOf(entries.values());
    }

    private Optional<ActivityRef> checked(RecordRow row, Optional<ActivityRef> activity) {
        activity.ifPresent(ref -> plan.check(row, "activity", ref.path(), ref.toString()));
        return activity;
    }

    private static Optional<FiscalYear> fiscalYear(RecordRow row) {
        return row.whole("fiscalYear").flatMap(year -> {
            try {
                return Optional.of(FiscalYear.of(year));
            } catch (IllegalArgumentException e) {
                row.report(
                        ProblemCode.RECORD_VALUE_UNREADABLE,
                        "fiscalYear",
                        Phrase.of("record.year").with("year", year));
                return Optional.empty();
            }
        });
    }

    private Optional<ActivityRecord> activity(RecordRow row) {
        Optional<ActivityRef> activity = checked(row, row.activity());
        if (activity.isEmpty()) {
            return row.incomplete("activity");
        }
        Attendance attendance = Attendance.builder()
                .attended(row.number("attended"))
                .headcount(row.number("headcount"))
                .inside(row.number("inside"))
                .outside(row.number("outside"))
                .learned(row.number("learned"))
                .addAllPersons(row.names("persons"))
                .build();
        return Optional.of(ActivityRecord.builder()
                .activity(activity.get())
                .status(row.choice("status", ActivityStatus::namedIn))
                .begunOn(row.date("begunOn"))
                .completedOn(row.date("completedOn"))
                .attendance(
                        attendance.equals(Attendance.builder().build()) ? Optional.empty() : Optional.of(attendance))
                .reviewOn(row.date("reviewOn"))
                .remark(row.text("remark"))
                .source(row.source())
                .build());
    }

    private Optional<KnowledgeEvent> event(RecordRow row) {
        Optional<EventKind> kind = row.choice("kind", EventKind::namedIn);
        if (kind.isEmpty()) {
            return row.incomplete("kind");
        }
        return Optional.of(KnowledgeEvent.builder()
                .id(row.id())
                .kind(kind.get())
                .activity(checked(row, row.activity()))
                .title(row.text("title"))
                .date(row.date("date"))
                .agenda(row.flag("agenda"))
                .minutes(row.flag("minutes"))
                .addAllSourcePersons(row.names("sourcePersons"))
                .source(row.source())
                .build());
    }

    private Optional<RecordedDocument> document(RecordRow row) {
        List<ActivityRef> activities = row.activities();
        activities.forEach(activity -> checked(row, Optional.of(activity)));
        return Optional.of(RecordedDocument.builder()
                .id(row.id())
                .title(row.text("title"))
                .addAllActivities(activities)
                .addAllRoles(row.choices("roles", DocumentRole::namedIn))
                .type(row.choice("type", RecordsReader::evidenceType))
                .date(row.date("date"))
                .address(row.text("address"))
                .filePresent(row.flag("filePresent"))
                .source(row.source())
                .build());
    }

    private static Optional<EvidenceType> evidenceType(String text) {
        return EVIDENCE_TYPES.namedIn(text);
    }

    private static Optional<KnowledgeTopic> topic(RecordRow row) {
        return Optional.of(KnowledgeTopic.builder()
                .id(row.id())
                .title(row.text("title"))
                .purpose(row.choice("purpose", TopicPurpose::namedIn))
                .date(row.date("date"))
                .body(row.text("body"))
                .source(row.source())
                .build());
    }

    private Optional<Publication> publication(RecordRow row) {
        return Optional.of(Publication.builder()
                .id(row.id())
                .body(row.text("body"))
                .activity(checked(row, row.activity()))
                .channel(row.choice("channel", ChannelKind::namedIn))
                .channelText(row.text("channel"))
                .date(row.date("date"))
                .address(row.text("address"))
                .audience(row.choice("audience", Audience::namedIn))
                .source(row.source())
                .build());
    }

    private Optional<MeasuredResult> result(RecordRow row) {
        Optional<String> subject = row.text("subject");
        if (subject.isEmpty()) {
            return row.incomplete("subject");
        }
        plan.check(row, "subject", subject.get(), subject.get());
        return Optional.of(MeasuredResult.builder()
                .id(row.id())
                .subject(subject.get())
                .value(row.number("value"))
                .exists(row.flag("exists"))
                .doneOn(row.date("doneOn"))
                .level(row.text("level"))
                .measuredOn(row.date("measuredOn"))
                .source(row.source())
                .build());
    }

    private Optional<TrainingResult> training(RecordRow row) {
        return Optional.of(TrainingResult.builder()
                .id(row.id())
                .title(row.text("title"))
                .activity(checked(row, row.activity()))
                .date(row.date("date"))
                .score(row.number("score"))
                .maximum(row.number("maximum"))
                .percentage(row.number("percentage"))
                .source(row.source())
                .build());
    }

    private static Optional<AppointmentOrder> order(RecordRow row) {
        Optional<OrderKind> kind = row.choice("kind", OrderKind::namedIn);
        if (kind.isEmpty()) {
            return row.incomplete("kind");
        }
        return Optional.of(AppointmentOrder.builder()
                .id(row.id())
                .kind(kind.get())
                .number(row.text("number"))
                .date(row.date("date"))
                .reviewedOn(row.date("reviewedOn"))
                .endsOn(row.date("endsOn"))
                .addAllPersons(row.names("persons"))
                .addAllUnits(row.names("units"))
                .source(row.source())
                .build());
    }

    private static Optional<ResultReport> report(RecordRow row) {
        Optional<ReportKind> kind = row.choice("kind", ReportKind::namedIn);
        if (kind.isEmpty()) {
            return row.incomplete("kind");
        }
        return Optional.of(ResultReport.builder()
                .id(row.id())
                .kind(kind.get())
                .number(row.text("number"))
                .date(row.date("date"))
                .addressee(row.choice("addressee", Addressee::namedIn))
                .acknowledged(row.flag("acknowledged"))
                .source(row.source())
                .build());
    }

    private List<KnowledgeBody> bodies() {
        List<RecordRow> followUps = filled(RecordSheet.FOLLOW_UPS);
        List<KnowledgeBody> bodies = entries(RecordSheet.KNOWLEDGE_BODIES, row -> KnowledgeRows.body(row, followUps));
        Set<String> ids = new HashSet<>();
        bodies.forEach(body -> ids.add(body.id()));
        for (RecordRow row : followUps) {
            Optional<String> body = row.text("body").or(() -> row.incomplete("body"));
            if (body.isPresent() && !ids.contains(body.get())) {
                row.report(
                        ProblemCode.RECORD_INCOMPLETE,
                        "body",
                        Phrase.of("record.id-of-sheet")
                                .with("sheet", RecordSheet.KNOWLEDGE_BODIES.title())
                                .with("id", body.get()));
            }
        }
        return bodies;
    }

    private static Optional<RiskEvent> riskEvent(RecordRow row) {
        Optional<RiskEventKind> kind = row.choice("kind", RiskEventKind::namedIn);
        if (kind.isEmpty()) {
            return row.incomplete("kind");
        }
        return Optional.of(RiskEvent.builder()
                .id(row.id())
                .kind(kind.get())
                .title(row.text("title"))
                .date(row.date("date"))
                .source(row.source())
                .build());
    }

    private List<RecordKind> completeKinds() {
        List<RecordKind> kinds = new ArrayList<>();
        for (RecordRow row : filled(RecordSheet.COMPLETENESS)) {
            if (row.flag("complete").orElse(false)) {
                row.choice("kind", RecordKind::namedIn)
                        .filter(kind -> !kinds.contains(kind))
                        .ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private Optional<RiskRegister> riskRegister() {
        return RiskSheets.register(
                filled(RecordSheet.RISK_CRITERIA), distinct(RecordSheet.RISKS, RiskSheets::risk, Risk::id));
    }
}
