package org.kmplan.core.json.internal;

import static org.kmplan.core.json.internal.Lists.listOf;
import static org.kmplan.core.json.internal.Lists.partsOf;
import static org.kmplan.core.json.internal.Lists.setOf;
import static org.kmplan.core.json.internal.Scalars.DATE;
import static org.kmplan.core.json.internal.Scalars.FISCAL_YEAR;
import static org.kmplan.core.json.internal.Scalars.FLAG;
import static org.kmplan.core.json.internal.Scalars.FRACTION;
import static org.kmplan.core.json.internal.Scalars.ID;
import static org.kmplan.core.json.internal.Scalars.NON_BLANK;
import static org.kmplan.core.json.internal.Scalars.TEXT;
import static org.kmplan.core.json.internal.Scalars.enumOf;

import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.EvidenceType;
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
import org.kmplan.core.text.Phrase;

/** Codecs of records and their parts; the field names are those of the model. */
public final class RecordCodecs {
    private static final Codec<ActivityRef> ACTIVITY_REF = new Codec<>() {
        @Override
        public Optional<ActivityRef> read(JsonValue json, Problems problems) {
            return TEXT.read(json, problems).flatMap(text -> {
                try {
                    return Optional.of(ActivityRef.parse(text));
                } catch (IllegalArgumentException e) {
                    return Scalars.refuseValue(Phrase.of("json.activity"), json, problems);
                }
            });
        }

        @Override
        public void write(ActivityRef value, JsonOutput out) {
            out.text(value.toString());
        }

        @Override
        public Shape shape() {
            return Shape.matching("^" + Scalars.ID_FORM + "(/" + Scalars.ID_FORM + ")?$");
        }
    };

    static final ObjectCodec<Attendance, Attendance.Builder> ATTENDANCE = ObjectCodec.of(
                    "attendance", Attendance::builder, Attendance.Builder::build)
            .optional("attended", FRACTION, Attendance::attended, (b, v) -> b.attended(v))
            .optional("headcount", FRACTION, Attendance::headcount, (b, v) -> b.headcount(v))
            .optional("inside", FRACTION, Attendance::inside, (b, v) -> b.inside(v))
            .optional("outside", FRACTION, Attendance::outside, (b, v) -> b.outside(v))
            .optional("learned", FRACTION, Attendance::learned, (b, v) -> b.learned(v))
            .list("persons", listOf(TEXT), Attendance::persons, (b, v) -> b.addAllPersons(v));

    static final ObjectCodec<ActivityRecord, ActivityRecord.Builder> ACTIVITY_RECORD = ObjectCodec.of(
                    "activity record", ActivityRecord::builder, ActivityRecord.Builder::build)
            .required("activity", ACTIVITY_REF, ActivityRecord::activity, (b, v) -> b.activity(v))
            .optional("status", enumOf("status", ActivityStatus.class), ActivityRecord::status, (b, v) -> b.status(v))
            .optional("begunOn", DATE, ActivityRecord::begunOn, (b, v) -> b.begunOn(v))
            .optional("completedOn", DATE, ActivityRecord::completedOn, (b, v) -> b.completedOn(v))
            .optional("attendance", ATTENDANCE, ActivityRecord::attendance, (b, v) -> b.attendance(v))
            .optional("reviewOn", DATE, ActivityRecord::reviewOn, (b, v) -> b.reviewOn(v))
            .optional("remark", TEXT, ActivityRecord::remark, (b, v) -> b.remark(v))
            .optional("source", PlanCodecs.SOURCE, ActivityRecord::source, (b, v) -> b.source(v));

    static final ObjectCodec<KnowledgeEvent, KnowledgeEvent.Builder> KNOWLEDGE_EVENT = ObjectCodec.of(
                    "event", KnowledgeEvent::builder, KnowledgeEvent.Builder::build)
            .required("id", ID, KnowledgeEvent::id, (b, v) -> b.id(v))
            .required("kind", enumOf("kind of event", EventKind.class), KnowledgeEvent::kind, (b, v) -> b.kind(v))
            .optional("activity", ACTIVITY_REF, KnowledgeEvent::activity, (b, v) -> b.activity(v))
            .optional("title", TEXT, KnowledgeEvent::title, (b, v) -> b.title(v))
            .optional("date", DATE, KnowledgeEvent::date, (b, v) -> b.date(v))
            .optional("agenda", FLAG, KnowledgeEvent::agenda, (b, v) -> b.agenda(v))
            .optional("minutes", FLAG, KnowledgeEvent::minutes, (b, v) -> b.minutes(v))
            .list("sourcePersons", listOf(TEXT), KnowledgeEvent::sourcePersons, (b, v) -> b.addAllSourcePersons(v))
            .optional("source", PlanCodecs.SOURCE, KnowledgeEvent::source, (b, v) -> b.source(v));

    static final ObjectCodec<RecordedDocument, RecordedDocument.Builder> RECORDED_DOCUMENT = ObjectCodec.of(
                    "document", RecordedDocument::builder, RecordedDocument.Builder::build)
            .required("id", ID, RecordedDocument::id, (b, v) -> b.id(v))
            .optional("title", TEXT, RecordedDocument::title, (b, v) -> b.title(v))
            .list("activities", listOf(ACTIVITY_REF), RecordedDocument::activities, (b, v) -> b.addAllActivities(v))
            .withDefault(
                    "roles",
                    setOf(enumOf("document role", DocumentRole.class)),
                    Set.of(),
                    RecordedDocument::roles,
                    (b, v) -> b.addAllRoles(v))
            .optional(
                    "type", enumOf("kind of evidence", EvidenceType.class), RecordedDocument::type, (b, v) -> b.type(v))
            .optional("date", DATE, RecordedDocument::date, (b, v) -> b.date(v))
            .optional("address", TEXT, RecordedDocument::address, (b, v) -> b.address(v))
            .optional("filePresent", FLAG, RecordedDocument::filePresent, (b, v) -> b.filePresent(v))
            .optional("source", PlanCodecs.SOURCE, RecordedDocument::source, (b, v) -> b.source(v));

    static final ObjectCodec<KnowledgeTopic, KnowledgeTopic.Builder> KNOWLEDGE_TOPIC = ObjectCodec.of(
                    "topic", KnowledgeTopic::builder, KnowledgeTopic.Builder::build)
            .required("id", ID, KnowledgeTopic::id, (b, v) -> b.id(v))
            .optional("title", TEXT, KnowledgeTopic::title, (b, v) -> b.title(v))
            .optional(
                    "purpose",
                    enumOf("topic purpose", TopicPurpose.class),
                    KnowledgeTopic::purpose,
                    (b, v) -> b.purpose(v))
            .optional("date", DATE, KnowledgeTopic::date, (b, v) -> b.date(v))
            .optional("body", TEXT, KnowledgeTopic::body, (b, v) -> b.body(v))
            .optional("source", PlanCodecs.SOURCE, KnowledgeTopic::source, (b, v) -> b.source(v));

    static final ObjectCodec<Publication, Publication.Builder> PUBLICATION = ObjectCodec.of(
                    "publication", Publication::builder, Publication.Builder::build)
            .required("id", ID, Publication::id, (b, v) -> b.id(v))
            .optional("body", TEXT, Publication::body, (b, v) -> b.body(v))
            .optional("activity", ACTIVITY_REF, Publication::activity, (b, v) -> b.activity(v))
            .optional(
                    "channel", enumOf("channel kind", ChannelKind.class), Publication::channel, (b, v) -> b.channel(v))
            .optional("channelText", TEXT, Publication::channelText, (b, v) -> b.channelText(v))
            .optional("date", DATE, Publication::date, (b, v) -> b.date(v))
            .optional("address", TEXT, Publication::address, (b, v) -> b.address(v))
            .optional(
                    "audience",
                    enumOf("group of recipients", Audience.class),
                    Publication::audience,
                    (b, v) -> b.audience(v))
            .optional("source", PlanCodecs.SOURCE, Publication::source, (b, v) -> b.source(v));

    static final ObjectCodec<MeasuredResult, MeasuredResult.Builder> MEASURED_RESULT = ObjectCodec.of(
                    "result", MeasuredResult::builder, MeasuredResult.Builder::build)
            .required("id", ID, MeasuredResult::id, (b, v) -> b.id(v))
            .required("subject", NON_BLANK, MeasuredResult::subject, (b, v) -> b.subject(v))
            .optional("value", FRACTION, MeasuredResult::value, (b, v) -> b.value(v))
            .optional("exists", FLAG, MeasuredResult::exists, (b, v) -> b.exists(v))
            .optional("doneOn", DATE, MeasuredResult::doneOn, (b, v) -> b.doneOn(v))
            .optional("level", TEXT, MeasuredResult::level, (b, v) -> b.level(v))
            .optional("measuredOn", DATE, MeasuredResult::measuredOn, (b, v) -> b.measuredOn(v))
            .optional("source", PlanCodecs.SOURCE, MeasuredResult::source, (b, v) -> b.source(v));

    static final ObjectCodec<TrainingResult, TrainingResult.Builder> TRAINING_RESULT = ObjectCodec.of(
                    "training", TrainingResult::builder, TrainingResult.Builder::build)
            .required("id", ID, TrainingResult::id, (b, v) -> b.id(v))
            .optional("activity", ACTIVITY_REF, TrainingResult::activity, (b, v) -> b.activity(v))
            .optional("title", TEXT, TrainingResult::title, (b, v) -> b.title(v))
            .optional("date", DATE, TrainingResult::date, (b, v) -> b.date(v))
            .optional("score", FRACTION, TrainingResult::score, (b, v) -> b.score(v))
            .optional("maximum", FRACTION, TrainingResult::maximum, (b, v) -> b.maximum(v))
            .optional("percentage", FRACTION, TrainingResult::percentage, (b, v) -> b.percentage(v))
            .optional("source", PlanCodecs.SOURCE, TrainingResult::source, (b, v) -> b.source(v));

    static final ObjectCodec<AppointmentOrder, AppointmentOrder.Builder> APPOINTMENT_ORDER = ObjectCodec.of(
                    "order", AppointmentOrder::builder, AppointmentOrder.Builder::build)
            .required("id", ID, AppointmentOrder::id, (b, v) -> b.id(v))
            .required("kind", enumOf("kind of order", OrderKind.class), AppointmentOrder::kind, (b, v) -> b.kind(v))
            .optional("number", TEXT, AppointmentOrder::number, (b, v) -> b.number(v))
            .optional("date", DATE, AppointmentOrder::date, (b, v) -> b.date(v))
            .optional("reviewedOn", DATE, AppointmentOrder::reviewedOn, (b, v) -> b.reviewedOn(v))
            .optional("endsOn", DATE, AppointmentOrder::endsOn, (b, v) -> b.endsOn(v))
            .list("persons", listOf(TEXT), AppointmentOrder::persons, (b, v) -> b.addAllPersons(v))
            .list("units", listOf(TEXT), AppointmentOrder::units, (b, v) -> b.addAllUnits(v))
            .optional("source", PlanCodecs.SOURCE, AppointmentOrder::source, (b, v) -> b.source(v));

    static final ObjectCodec<ResultReport, ResultReport.Builder> RESULT_REPORT = ObjectCodec.of(
                    "report", ResultReport::builder, ResultReport.Builder::build)
            .required("id", ID, ResultReport::id, (b, v) -> b.id(v))
            .required("kind", enumOf("report kind", ReportKind.class), ResultReport::kind, (b, v) -> b.kind(v))
            .optional("number", TEXT, ResultReport::number, (b, v) -> b.number(v))
            .optional("date", DATE, ResultReport::date, (b, v) -> b.date(v))
            .optional(
                    "addressee",
                    enumOf("recipient", Addressee.class),
                    ResultReport::addressee,
                    (b, v) -> b.addressee(v))
            .optional("acknowledged", FLAG, ResultReport::acknowledged, (b, v) -> b.acknowledged(v))
            .optional("source", PlanCodecs.SOURCE, ResultReport::source, (b, v) -> b.source(v));

    static final ObjectCodec<IdentifiedKnowledge, IdentifiedKnowledge.Builder> IDENTIFIED_KNOWLEDGE = ObjectCodec.of(
                    "knowledge item", IdentifiedKnowledge::builder, IdentifiedKnowledge.Builder::build)
            .required("id", ID, IdentifiedKnowledge::id, (b, v) -> b.id(v))
            .required("title", NON_BLANK, IdentifiedKnowledge::title, (b, v) -> b.title(v))
            .optional("number", TEXT, IdentifiedKnowledge::number, (b, v) -> b.number(v))
            .optional("identified", FLAG, IdentifiedKnowledge::identified, (b, v) -> b.identified(v))
            .optional("verified", FLAG, IdentifiedKnowledge::verified, (b, v) -> b.verified(v))
            .optional("source", PlanCodecs.SOURCE, IdentifiedKnowledge::source, (b, v) -> b.source(v));

    static final ObjectCodec<RepositoryEntry, RepositoryEntry.Builder> REPOSITORY_ENTRY = ObjectCodec.of(
                    "repository entry", RepositoryEntry::builder, RepositoryEntry.Builder::build)
            .optional("title", TEXT, RepositoryEntry::title, (b, v) -> b.title(v))
            .optional("date", DATE, RepositoryEntry::date, (b, v) -> b.date(v))
            .optional("address", TEXT, RepositoryEntry::address, (b, v) -> b.address(v));

    static final ObjectCodec<UseFollowUp, UseFollowUp.Builder> USE_FOLLOW_UP = ObjectCodec.of(
                    "follow-up", UseFollowUp::builder, UseFollowUp.Builder::build)
            .optional("unit", TEXT, UseFollowUp::unit, (b, v) -> b.unit(v))
            .optional("date", DATE, UseFollowUp::date, (b, v) -> b.date(v));

    static final ObjectCodec<KnowledgeBody, KnowledgeBody.Builder> KNOWLEDGE_BODY = ObjectCodec.of(
                    "body of knowledge", KnowledgeBody::builder, KnowledgeBody.Builder::build)
            .required("id", ID, KnowledgeBody::id, (b, v) -> b.id(v))
            .optional("title", TEXT, KnowledgeBody::title, (b, v) -> b.title(v))
            .optional("checked", FLAG, KnowledgeBody::checked, (b, v) -> b.checked(v))
            .optional("updatedOn", DATE, KnowledgeBody::updatedOn, (b, v) -> b.updatedOn(v))
            .optional("exchangedOn", DATE, KnowledgeBody::exchangedOn, (b, v) -> b.exchangedOn(v))
            .optional("repository", REPOSITORY_ENTRY, KnowledgeBody::repository, (b, v) -> b.repository(v))
            .list("followUps", listOf(USE_FOLLOW_UP), KnowledgeBody::followUps, (b, v) -> b.addAllFollowUps(v))
            .optional("source", PlanCodecs.SOURCE, KnowledgeBody::source, (b, v) -> b.source(v));

    static final ObjectCodec<UseCase, UseCase.Builder> USE_CASE = ObjectCodec.of(
                    "case of use", UseCase::builder, UseCase.Builder::build)
            .required("id", ID, UseCase::id, (b, v) -> b.id(v))
            .optional("body", TEXT, UseCase::body, (b, v) -> b.body(v))
            .optional("unit", TEXT, UseCase::unit, (b, v) -> b.unit(v))
            .optional("date", DATE, UseCase::date, (b, v) -> b.date(v))
            .optional("effect", TEXT, UseCase::effect, (b, v) -> b.effect(v))
            .optional("source", PlanCodecs.SOURCE, UseCase::source, (b, v) -> b.source(v));

    static final ObjectCodec<Recognition, Recognition.Builder> RECOGNITION = ObjectCodec.of(
                    "recognition", Recognition::builder, Recognition.Builder::build)
            .required("id", ID, Recognition::id, (b, v) -> b.id(v))
            .optional(
                    "recipient",
                    enumOf("recipient kind", RecipientKind.class),
                    Recognition::recipient,
                    (b, v) -> b.recipient(v))
            .optional("name", TEXT, Recognition::name, (b, v) -> b.name(v))
            .optional("date", DATE, Recognition::date, (b, v) -> b.date(v))
            .optional("criteriaRecorded", FLAG, Recognition::criteriaRecorded, (b, v) -> b.criteriaRecorded(v))
            .withDefault(
                    "channels",
                    setOf(enumOf("channel kind", ChannelKind.class)),
                    Set.of(),
                    Recognition::channels,
                    (b, v) -> b.addAllChannels(v))
            .optional("source", PlanCodecs.SOURCE, Recognition::source, (b, v) -> b.source(v));

    static final ObjectCodec<RiskEvent, RiskEvent.Builder> RISK_EVENT = ObjectCodec.of(
                    "risk event", RiskEvent::builder, RiskEvent.Builder::build)
            .required("id", ID, RiskEvent::id, (b, v) -> b.id(v))
            .required("kind", enumOf("risk event kind", RiskEventKind.class), RiskEvent::kind, (b, v) -> b.kind(v))
            .optional("title", TEXT, RiskEvent::title, (b, v) -> b.title(v))
            .optional("date", DATE, RiskEvent::date, (b, v) -> b.date(v))
            .optional("source", PlanCodecs.SOURCE, RiskEvent::source, (b, v) -> b.source(v));

    public static final ObjectCodec<PlanRecords, PlanRecords.Builder> PLAN_RECORDS = ObjectCodec.of(
                    "set of records", PlanRecords::builder, PlanRecords.Builder::build)
            .withDefault("id", ID, PlanRecords.empty().id(), PlanRecords::id, (b, v) -> b.id(v))
            .optional("planId", TEXT, PlanRecords::planId, (b, v) -> b.planId(v))
            .optional("fiscalYear", FISCAL_YEAR, PlanRecords::fiscalYear, (b, v) -> b.fiscalYear(v))
            .optional("planIssued", FLAG, PlanRecords::planIssued, (b, v) -> b.planIssued(v))
            .optional("planIssuedOn", DATE, PlanRecords::planIssuedOn, (b, v) -> b.planIssuedOn(v))
            .withDefault(
                    "completeKinds",
                    setOf(enumOf("record kind", RecordKind.class)),
                    Set.of(),
                    PlanRecords::completeKinds,
                    (b, v) -> b.addAllCompleteKinds(v))
            .list("activities", listOf(ACTIVITY_RECORD), PlanRecords::activities, (b, v) -> b.addAllActivities(v))
            .list("events", partsOf(KNOWLEDGE_EVENT), PlanRecords::events, (b, v) -> b.addAllEvents(v))
            .list("documents", partsOf(RECORDED_DOCUMENT), PlanRecords::documents, (b, v) -> b.addAllDocuments(v))
            .list("topics", partsOf(KNOWLEDGE_TOPIC), PlanRecords::topics, (b, v) -> b.addAllTopics(v))
            .list("publications", partsOf(PUBLICATION), PlanRecords::publications, (b, v) -> b.addAllPublications(v))
            .list("results", partsOf(MEASURED_RESULT), PlanRecords::results, (b, v) -> b.addAllResults(v))
            .list("trainings", partsOf(TRAINING_RESULT), PlanRecords::trainings, (b, v) -> b.addAllTrainings(v))
            .list("orders", partsOf(APPOINTMENT_ORDER), PlanRecords::orders, (b, v) -> b.addAllOrders(v))
            .list("reports", partsOf(RESULT_REPORT), PlanRecords::reports, (b, v) -> b.addAllReports(v))
            .list(
                    "knowledgeItems",
                    partsOf(IDENTIFIED_KNOWLEDGE),
                    PlanRecords::knowledgeItems,
                    (b, v) -> b.addAllKnowledgeItems(v))
            .list(
                    "knowledgeBodies",
                    partsOf(KNOWLEDGE_BODY),
                    PlanRecords::knowledgeBodies,
                    (b, v) -> b.addAllKnowledgeBodies(v))
            .list("useCases", partsOf(USE_CASE), PlanRecords::useCases, (b, v) -> b.addAllUseCases(v))
            .list("recognitions", partsOf(RECOGNITION), PlanRecords::recognitions, (b, v) -> b.addAllRecognitions(v))
            .list("riskEvents", partsOf(RISK_EVENT), PlanRecords::riskEvents, (b, v) -> b.addAllRiskEvents(v))
            .optional("riskRegister", RiskCodecs.RISK_REGISTER, PlanRecords::riskRegister, (b, v) -> b.riskRegister(v));

    private RecordCodecs() {}
}
