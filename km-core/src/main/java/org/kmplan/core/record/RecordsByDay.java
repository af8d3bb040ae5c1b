package org.kmplan.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskRegister;

/** Takes from records what was not known yet on a day. */
final class RecordsByDay {
    private final LocalDate day;
    private final Set<ActivityRef> notStarted = new HashSet<>();

    private RecordsByDay(LocalDate day) {
        this.day = day;
    }

    static PlanRecords of(PlanRecords records, LocalDate day) {
        return new RecordsByDay(day).known(records);
    }

    private PlanRecords known(PlanRecords records) {
        boolean issuedLater = isLater(records.planIssuedOn());
        List<ActivityRecord> activities =
                records.activities().stream().map(this::known).toList();
        return records.withPlanIssued(issuedLater ? Optional.of(false) : records.planIssued())
                .withPlanIssuedOn(byDay(records.planIssuedOn()))
                .withActivities(activities)
                .withEvents(byDay(records.events(), KnowledgeEvent::date))
                .withDocuments(byDay(records.documents(), RecordedDocument::date).stream()
                        .flatMap(document -> known(document).stream())
                        .toList())
                .withTopics(byDay(records.topics(), KnowledgeTopic::date))
                .withPublications(byDay(records.publications(), Publication::date))
                .withResults(byDay(byDay(records.results(), MeasuredResult::measuredOn), MeasuredResult::doneOn))
                .withTrainings(byDay(records.trainings(), TrainingResult::date))
                .withOrders(byDay(records.orders(), AppointmentOrder::date).stream()
                        .map(order -> order.withReviewedOn(byDay(order.reviewedOn())))
                        .toList())
                .withReports(byDay(records.reports(), ResultReport::date))
                .withKnowledgeBodies(
                        records.knowledgeBodies().stream().map(this::known).toList())
                .withUseCases(byDay(records.useCases(), UseCase::date))
                .withRecognitions(byDay(records.recognitions(), Recognition::date))
                .withRiskEvents(byDay(records.riskEvents(), RiskEvent::date))
                .withRiskRegister(records.riskRegister().map(this::known));
    }

    private ActivityRecord known(ActivityRecord record) {
        boolean completed =
                record.completedOn().isPresent() && byDay(record.completedOn()).isPresent();
        if (isLater(record.begunOn()) && !completed) {
            notStarted.add(record.activity());
            return record.withStatus(ActivityStatus.NOT_STARTED)
                    .withBegunOn(Optional.empty())
                    .withCompletedOn(Optional.empty())
                    .withAttendance(record.attendance().flatMap(RecordsByDay::beforehand));
        }
        ActivityRecord begun = record.withBegunOn(byDay(record.begunOn()));
        return isLater(record.completedOn())
                ? begun.withStatus(ActivityStatus.IN_PROGRESS).withCompletedOn(Optional.empty())
                : begun;
    }

    /** Returns what is known of the attendance before the work begins: how many are concerned. */
    private static Optional<Attendance> beforehand(Attendance attendance) {
        return attendance
                .headcount()
                .map(headcount -> Attendance.builder().headcount(headcount).build());
    }

    /** Returns the document without its part as evidence of work that was not begun; nothing if it was that alone. */
    private Optional<RecordedDocument> known(RecordedDocument document) {
        if (!document.roles().contains(DocumentRole.EVIDENCE)
                || document.activities().stream().noneMatch(notStarted::contains)) {
            return Optional.of(document);
        }
        List<ActivityRef> begun = new ArrayList<>(document.activities());
        begun.removeAll(notStarted);
        if (!begun.isEmpty()) {
            return Optional.of(document.withActivities(begun));
        }
        Set<DocumentRole> roles = EnumSet.copyOf(document.roles());
        roles.remove(DocumentRole.EVIDENCE);
        return roles.isEmpty() ? Optional.empty() : Optional.of(document.withRoles(roles));
    }

    private KnowledgeBody known(KnowledgeBody body) {
        return body.withUpdatedOn(byDay(body.updatedOn()))
                .withExchangedOn(byDay(body.exchangedOn()))
                .withRepository(body.repository().filter(entry -> !isLater(entry.date())))
                .withFollowUps(byDay(body.followUps(), UseFollowUp::date));
    }

    private RiskRegister known(RiskRegister register) {
        return register.withRisks(register.risks().stream().map(this::known).toList());
    }

    private Risk known(Risk risk) {
        return risk.withAcceptance(risk.acceptance().filter(acceptance -> !isLater(acceptance.date())));
    }

    private boolean isLater(Optional<LocalDate> date) {
        return date.filter(day::isBefore).isPresent();
    }

    private Optional<LocalDate> byDay(Optional<LocalDate> date) {
        return date.filter(known -> !day.isBefore(known));
    }

    private <T> List<T> byDay(List<T> entries, Function<T, Optional<LocalDate>> date) {
        return entries.stream().filter(entry -> !isLater(date.apply(entry))).toList();
    }
}
