package org.kmplan.core.test;

import static org.kmplan.core.test.Dent.answer;
import static org.kmplan.core.test.Dent.changed;
import static org.kmplan.core.test.Dent.freeId;
import static org.kmplan.core.test.Dent.without;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.time.FiscalYear;
import org.kmplan.core.time.Fraction;

/** Dents of the lists of records, activities and risks apart. */
final class RecordDents {
    static final List<Dent> ALL = List.of(
            RecordDents::undeclared,
            RecordDents::emptied,
            RecordDents::plan,
            (r, c, where, how) -> r.withEvents(changed(r.events(), where, entry -> event(entry, c, how))),
            (r, c, where, how) -> r.withEvents(without(r.events(), where)),
            (r, c, where, how) -> r.withDocuments(changed(r.documents(), where, entry -> document(entry, c, how))),
            (r, c, where, how) -> r.withDocuments(without(r.documents(), where)),
            (r, c, where, how) -> r.withTopics(changed(
                    r.topics(),
                    where,
                    topic -> how % 2 == 0
                            ? topic.withDate(day(c, how))
                            : topic.withTitle(r.topics().get(0).title()))),
            (r, c, where, how) ->
                    r.withPublications(changed(r.publications(), where, entry -> publication(entry, c, how))),
            (r, c, where, how) -> r.withPublications(without(r.publications(), where)),
            (r, c, where, how) -> r.withResults(changed(r.results(), where, entry -> result(entry, c, how))),
            RecordDents::secondResult,
            (r, c, where, how) -> r.withTrainings(changed(r.trainings(), where, entry -> training(entry, c, how))),
            (r, c, where, how) -> r.withOrders(changed(r.orders(), where, entry -> order(entry, c, how))),
            (r, c, where, how) -> r.withReports(changed(r.reports(), where, entry -> report(entry, c, how))),
            (r, c, where, how) -> r.withKnowledgeItems(changed(r.knowledgeItems(), where, item -> switch (how % 4) {
                case 0 -> item.withVerified(answer(how / 4));
                case 1 -> item.withIdentified(answer(how / 4));
                case 2 -> item.withNumber("1.1");
                default -> item.withTitle(r.knowledgeItems().get(0).title());
            })),
            (r, c, where, how) ->
                    r.withKnowledgeBodies(changed(r.knowledgeBodies(), where, entry -> body(entry, c, how))),
            (r, c, where, how) -> r.withUseCases(changed(r.useCases(), where, entry -> useCase(entry, c, how))),
            (r, c, where, how) ->
                    r.withRecognitions(changed(r.recognitions(), where, entry -> recognition(entry, c, how))),
            (r, c, where, how) -> r.withRecognitions(without(r.recognitions(), where)));

    private RecordDents() {}

    /** Returns a day near one of the borders of the plan, or none. */
    private static Optional<LocalDate> day(PlanCalendar calendar, int how) {
        List<LocalDate> days = BorderDays.of(calendar);
        return how % 4 == 0 ? Optional.empty() : Optional.of(days.get(how / 4 % days.size()));
    }

    private static PlanRecords undeclared(PlanRecords records, PlanCalendar calendar, int where, int how) {
        Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
        kinds.addAll(records.completeKinds());
        kinds.remove(RecordKind.values()[where % RecordKind.values().length]);
        return records.withCompleteKinds(kinds);
    }

    private static PlanRecords emptied(PlanRecords records, PlanCalendar calendar, int where, int how) {
        return switch (RecordKind.values()[where % RecordKind.values().length]) {
            case ACTIVITIES -> records.withActivities();
            case EVENTS -> records.withEvents();
            case DOCUMENTS -> records.withDocuments();
            case TOPICS -> records.withTopics();
            case PUBLICATIONS -> records.withPublications();
            case RESULTS -> records.withResults();
            case TRAININGS -> records.withTrainings();
            case ORDERS -> records.withOrders();
            case REPORTS -> records.withReports();
            case KNOWLEDGE_ITEMS -> records.withKnowledgeItems();
            case KNOWLEDGE_BODIES -> records.withKnowledgeBodies();
            case USE_CASES -> records.withUseCases();
            case RECOGNITIONS -> records.withRecognitions();
            case RISK_EVENTS -> records.withRiskEvents();
            case RISKS -> records.withRiskRegister(Optional.empty());
        };
    }

    private static PlanRecords plan(PlanRecords records, PlanCalendar calendar, int where, int how) {
        return switch (where % 5) {
            case 0 -> records.withPlanIssuedOn(day(calendar, how));
            case 1 -> records.withPlanIssued(answer(how)).withPlanIssuedOn(Optional.empty());
            case 2 -> records.withPlanId("plan-9");
            case 3 -> records.withFiscalYear(FiscalYear.of(calendar.year().buddhistYear() + 1));
            default -> records.withPlanId(Optional.empty()).withFiscalYear(Optional.empty());
        };
    }

    private static KnowledgeEvent event(KnowledgeEvent event, PlanCalendar calendar, int how) {
        return switch (how % 6) {
            case 0 -> event.withAgenda(answer(how / 6));
            case 1 -> event.withMinutes(answer(how / 6)).withSourcePersons();
            case 2 -> event.withActivity(Optional.empty());
            case 3 -> event.withKind(EventKind.values()[how / 6 % EventKind.values().length]);
            default -> event.withDate(day(calendar, how / 6));
        };
    }

    private static RecordedDocument document(RecordedDocument document, PlanCalendar calendar, int how) {
        return switch (how % 7) {
            case 0 -> document.withType(Optional.empty());
            case 1 -> document.withType(EvidenceType.values()[how / 7 % EvidenceType.values().length]);
            case 2 -> document.withFilePresent(answer(how / 7));
            case 3 -> document.withAddress("same.pdf");
            case 4 -> document.withAddress(Optional.empty()).withTitle("เอกสารเดียวกัน");
            case 5 -> document.withActivities(ActivityRef.of("KMP" + (how / 7 % 8 + 1), "1"));
            default -> document.withDate(day(calendar, how / 7));
        };
    }

    private static Publication publication(Publication publication, PlanCalendar calendar, int how) {
        return switch (how % 6) {
            case 0 -> publication.withChannel(Optional.empty());
            case 1 -> publication.withChannel(ChannelKind.WEBSITE);
            case 2 -> publication.withBody(how / 6 % 2 == 0 ? Optional.empty() : Optional.of("body9"));
            case 3 -> publication.withAudience(Audience.INSIDE);
            case 4 -> publication.withActivity(Optional.empty()).withAudience(Optional.empty());
            default -> publication.withDate(day(calendar, how / 6));
        };
    }

    private static MeasuredResult result(MeasuredResult result, PlanCalendar calendar, int how) {
        return switch (how % 4) {
            case 0 -> result.withValue(Optional.empty()).withExists(Optional.empty());
            case 1 -> result.withValue(result.value().map(value -> value.add(Fraction.of(how / 4 % 3 - 1L, 100))));
            case 2 ->
                result.withValue(result.value().map(value -> value.add(Fraction.of(how / 4 % 3 - 1L))))
                        .withExists(result.exists().flatMap(exists -> answer(how / 4)));
            default -> result.withMeasuredOn(day(calendar, how / 4));
        };
    }

    /** A second measurement of one target, newer, older or undated, better or worse. */
    private static PlanRecords secondResult(PlanRecords records, PlanCalendar calendar, int where, int how) {
        if (records.results().isEmpty()) {
            return records;
        }
        MeasuredResult first = records.results().get(where % records.results().size());
        MeasuredResult second = result(first, calendar, how / 4)
                .withId(freeId("second", records.results()))
                .withMeasuredOn(how % 4 == 0 ? first.measuredOn() : day(calendar, how));
        return records.withResults(ImmutableList.<MeasuredResult>builder()
                .addAll(records.results())
                .add(second)
                .build());
    }

    private static TrainingResult training(TrainingResult training, PlanCalendar calendar, int how) {
        return switch (how % 5) {
            case 0 -> training.withPercentage(Fraction.of(7999 + how / 5 % 3, 100));
            case 1 -> training.withScore(Fraction.of(3 + how / 5 % 3)).withMaximum(Fraction.of(5));
            case 2 -> training.withScore(Fraction.of(4)).withMaximum(Fraction.ZERO);
            case 3 -> training.withPercentage(how / 5 % 2 == 0 ? Optional.empty() : Optional.of(Fraction.of(101)));
            default -> training.withDate(day(calendar, how / 5));
        };
    }

    private static AppointmentOrder order(AppointmentOrder order, PlanCalendar calendar, int how) {
        return switch (how % 4) {
            case 0 -> order.withReviewedOn(day(calendar, how / 4));
            case 1 -> order.withEndsOn(day(calendar, how / 4));
            case 2 -> order.withPersons().withUnits(how / 4 % 2 == 0 ? List.of() : List.of("หน่วยตรวจสอบภายใน"));
            default -> order.withDate(day(calendar, how / 4));
        };
    }

    private static ResultReport report(ResultReport report, PlanCalendar calendar, int how) {
        return switch (how % 3) {
            case 0 ->
                report.withAddressee(
                        how / 3 % 4 == 0 ? Optional.empty() : Optional.of(Addressee.values()[how / 3 % 3]));
            case 1 -> report.withAcknowledged(answer(how / 3));
            default -> report.withDate(day(calendar, how / 3));
        };
    }

    private static KnowledgeBody body(KnowledgeBody body, PlanCalendar calendar, int how) {
        return switch (how % 6) {
            case 0 -> body.withChecked(answer(how / 6));
            case 1 -> body.withUpdatedOn(day(calendar, how / 6));
            case 2 -> body.withExchangedOn(day(calendar, how / 6));
            case 3 ->
                body.withRepository(body.repository()
                        .filter(entry -> how / 6 % 2 == 0)
                        .map(entry -> entry.withAddress(Optional.empty())));
            case 4 -> body.withRepository(body.repository().map(entry -> entry.withDate(day(calendar, how / 6))));
            default ->
                body.withFollowUps(changed(
                        new ArrayList<>(body.followUps()), 0, followUp -> followUp(followUp, calendar, how / 6)));
        };
    }

    private static UseFollowUp followUp(UseFollowUp followUp, PlanCalendar calendar, int how) {
        return how % 2 == 0 ? followUp.withUnit(Optional.empty()) : followUp.withDate(day(calendar, how / 2));
    }

    private static UseCase useCase(UseCase useCase, PlanCalendar calendar, int how) {
        return switch (how % 3) {
            case 0 -> useCase.withUnit(Optional.empty());
            case 1 -> useCase.withEffect(Optional.empty());
            default -> useCase.withDate(day(calendar, how / 3));
        };
    }

    private static Recognition recognition(Recognition recognition, PlanCalendar calendar, int how) {
        return switch (how % 4) {
            case 0 -> recognition.withName(Optional.empty());
            case 1 -> recognition.withChannels();
            case 2 -> recognition.withCriteriaRecorded(answer(how / 4));
            default -> recognition.withDate(day(calendar, how / 4));
        };
    }
}
