package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskMatrixCell;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.core.time.Fraction;

/** Random changes of records: what is not written down, dated otherwise, or entered of another step. */
final class RecordMutations {
    private static final int MOST_CHANGES = 6;
    private static final int MOST_DAYS = 60;

    private final Random random;

    RecordMutations(Random random) {
        this.random = random;
    }

    /** Returns the records with up to six changes. */
    PlanRecords changed(PlanRecords records) {
        PlanRecords changed = records;
        for (int i = random.nextInt(MOST_CHANGES + 1); i > 0; i--) {
            changed = change(changed);
        }
        return changed;
    }

    private PlanRecords change(PlanRecords records) {
        return switch (random.nextInt(17)) {
            case 0, 1 -> records.withActivities(unique(one(records.activities(), this::activity)));
            case 2 -> records.withEvents(one(records.events(), this::event));
            case 3 -> records.withDocuments(one(records.documents(), this::document));
            case 4 -> records.withPublications(one(records.publications(), this::publication));
            case 5 -> records.withOrders(one(records.orders(), this::order));
            case 6 -> records.withReports(one(records.reports(), this::report));
            case 7 -> records.withKnowledgeBodies(one(records.knowledgeBodies(), this::body));
            case 8, 9 -> records.withResults(one(records.results(), this::result));
            case 10 -> records.withUseCases(one(records.useCases(), this::use));
            case 12 -> records.withRiskRegister(records.riskRegister().map(this::register));
            case 13 ->
                records.withResults(records.results().stream()
                        .map(result -> result.withDoneOn(moved(result.measuredOn())))
                        .toList());
            case 15 -> unnamedChannels(records);
            case 14 ->
                records.withEvents(records.events().stream()
                        .map(event -> event.withSourcePersons().withMinutes(maybe(true, false)))
                        .toList());
            case 11 -> records.withCompleteKinds(some(List.of(RecordKind.values())));
            default -> fewer(records);
        };
    }

    private PlanRecords fewer(PlanRecords records) {
        return switch (random.nextInt(8)) {
            case 6 -> nobodyInside(records);
            case 7 -> records.withOrders(lateAndUndated(records.orders()));
            case 0 -> records.withActivities(some(records.activities()));
            case 1 -> records.withEvents(some(records.events()));
            case 2 -> records.withPublications(some(records.publications()));
            case 3 -> records.withRecognitions(List.of());
            case 4 -> records.withReports(some(records.reports()));
            default -> records.withTrainings(some(records.trainings()));
        };
    }

    /** Returns orders of later days, one of them once more without its day. */
    private List<AppointmentOrder> lateAndUndated(List<AppointmentOrder> orders) {
        int days = random.nextInt(3 * MOST_DAYS);
        List<AppointmentOrder> changed = new ArrayList<>();
        for (AppointmentOrder order : orders) {
            changed.add(order.withDate(order.date().map(day -> day.plusDays(days))));
        }
        if (orders.stream().noneMatch(order -> order.id().equals("undated")) && !orders.isEmpty()) {
            changed.add(
                    orders.get(0).withId("undated").withDate(Optional.empty()).withKind(OrderKind.WORKING_GROUP));
        }
        return changed;
    }

    /** Returns records by which the recognition was made public, it is not said where. */
    private static PlanRecords unnamedChannels(PlanRecords records) {
        return records.withRecognitions(records.recognitions().stream()
                        .map(recognition -> recognition.withChannels())
                        .toList())
                .withPublications(records.publications().stream()
                        .map(publication ->
                                publication.withChannel(Optional.empty()).withActivity(ActivityRef.ofStep("CMP6")))
                        .toList());
    }

    /** Returns records by which everything was for others than the agency's own personnel. */
    private static PlanRecords nobodyInside(PlanRecords records) {
        return records.withActivities(records.activities().stream()
                        .map(entry -> entry.withAttendance(
                                entry.attendance().map(attendance -> attendance.withInside(Fraction.ZERO))))
                        .toList())
                .withPublications(records.publications().stream()
                        .map(publication -> publication.withAudience(Audience.OUTSIDE))
                        .toList());
    }

    private ActivityRecord activity(ActivityRecord before) {
        return switch (random.nextInt(10)) {
            case 9 -> before.withReviewOn(moved(before.completedOn()));
            case 8 ->
                before.withStatus(ActivityStatus.IN_PROGRESS)
                        .withBegunOn(Optional.empty())
                        .withCompletedOn(Optional.empty());
            case 0 -> before.withStatus(maybe(ActivityStatus.values()));
            case 1 -> before.withBegunOn(Optional.empty());
            case 2 -> before.withCompletedOn(Optional.empty());
            case 3 -> before.withBegunOn(Optional.empty()).withCompletedOn(moved(before.completedOn()));
            case 4 -> before.withBegunOn(moved(before.begunOn()));
            case 5 -> before.withCompletedOn(moved(before.completedOn()));
            case 6 -> before.withActivity(reference());
            default -> before.withAttendance(before.attendance().map(this::attendance));
        };
    }

    /** Returns the first entry of each activity. */
    private static List<ActivityRecord> unique(List<ActivityRecord> entries) {
        Set<ActivityRef> seen = new HashSet<>();
        return entries.stream().filter(entry -> seen.add(entry.activity())).toList();
    }

    private Attendance attendance(Attendance before) {
        Optional<Fraction> number = number();
        return switch (random.nextInt(5)) {
            case 0 -> before.withInside(number);
            case 1 -> before.withOutside(number);
            case 2 -> before.withLearned(number);
            case 3 -> before.withHeadcount(number);
            default -> before.withAttended(number);
        };
    }

    private Optional<Fraction> number() {
        int number = any(-1, 0, 1, 4, 5, 80, 100);
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Fraction.of(number));
    }

    private KnowledgeEvent event(KnowledgeEvent before) {
        return switch (random.nextInt(6)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withAgenda(maybe(true, false));
            case 2 -> before.withMinutes(maybe(true, false)).withSourcePersons();
            case 3 -> before.withKind(any(EventKind.values()));
            case 4 -> before.withActivity(Optional.of(reference()));
            default -> before.withActivity(Optional.empty());
        };
    }

    private RecordedDocument document(RecordedDocument before) {
        return switch (random.nextInt(6)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withType(maybe(EvidenceType.values()));
            case 2 -> before.withRoles(some(List.of(DocumentRole.values())));
            case 3 -> before.withActivities(reference());
            case 4 -> before.withFilePresent(maybe(true, false));
            default -> before.withTitle(Optional.empty());
        };
    }

    private Publication publication(Publication before) {
        return switch (random.nextInt(5)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withChannel(maybe(ChannelKind.values()));
            case 2 -> before.withAudience(maybe(Audience.values()));
            case 3 -> before.withActivity(reference());
            default -> before.withChannel(Optional.empty()).withActivity(ActivityRef.ofStep("CMP6"));
        };
    }

    private AppointmentOrder order(AppointmentOrder before) {
        return switch (random.nextInt(5)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withReviewedOn(moved(before.reviewedOn()));
            case 2 -> before.withKind(any(OrderKind.values()));
            case 3 -> before.withEndsOn(moved(before.date()));
            default -> before.withPersons().withUnits();
        };
    }

    private ResultReport report(ResultReport before) {
        return switch (random.nextInt(3)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withAddressee(maybe(Addressee.values()));
            default -> before.withAcknowledged(maybe(true, false));
        };
    }

    private KnowledgeBody body(KnowledgeBody before) {
        return switch (random.nextInt(6)) {
            case 0 -> before.withUpdatedOn(moved(before.updatedOn()));
            case 1 -> before.withChecked(maybe(true, false));
            case 2 -> before.withExchangedOn(moved(before.exchangedOn()));
            case 3 -> before.withRepository(before.repository().map(this::entry));
            case 4 -> before.withRepository(Optional.empty());
            default -> before.withFollowUps(one(before.followUps(), this::followUp));
        };
    }

    private RepositoryEntry entry(RepositoryEntry before) {
        return switch (random.nextInt(3)) {
            case 0 -> before.withTitle(Optional.empty());
            case 1 -> before.withAddress(Optional.empty());
            default -> before.withDate(moved(before.date()));
        };
    }

    private UseFollowUp followUp(UseFollowUp before) {
        return random.nextBoolean() ? before.withUnit(Optional.empty()) : before.withDate(moved(before.date()));
    }

    private MeasuredResult result(MeasuredResult before) {
        return switch (random.nextInt(6)) {
            case 5 -> before.withLevel(maybe("ระดับ ๔", "5", "ดี"));
            case 0 -> before.withValue(number());
            case 1 -> before.withValue(before.value().map(value -> value.add(Fraction.of(any(-1, 1)))));
            case 2 -> before.withExists(maybe(true, false));
            case 3 -> before.withDoneOn(moved(before.doneOn()));
            default -> before.withMeasuredOn(moved(before.measuredOn()));
        };
    }

    /** Returns the register with a cell of its matrix that says something else than the product and the bands. */
    private RiskRegister register(RiskRegister before) {
        RiskMatrixCell cell = RiskMatrixCell.builder()
                .likelihood(1 + random.nextInt(5))
                .impact(1 + random.nextInt(5))
                .score(maybe(3, 12, 30))
                .level(maybe(RiskLevel.values()))
                .build();
        return before.withMatrixCells(cell);
    }

    private UseCase use(UseCase before) {
        return switch (random.nextInt(3)) {
            case 0 -> before.withDate(moved(before.date()));
            case 1 -> before.withUnit(Optional.of(" "));
            default -> before.withEffect(Optional.empty());
        };
    }

    /** Returns a day nearby, or none. */
    private Optional<LocalDate> moved(Optional<LocalDate> before) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : before.map(day -> day.plusDays(random.nextInt(2 * MOST_DAYS) - (long) MOST_DAYS));
    }

    private ActivityRef reference() {
        return ActivityRef.parse(any(
                "KMP1",
                "KMP2/1",
                "KMP2-2/1",
                "KMP3-2",
                "KMP5",
                "KMP6/2",
                "KMP7/9",
                "CMP1",
                "CMP6/1",
                "KMP_RECOGNITION",
                "X1"));
    }

    private <T> List<T> one(List<T> entries, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(entries);
        if (!changed.isEmpty()) {
            int at = random.nextInt(changed.size());
            changed.set(at, change.apply(changed.get(at)));
        }
        return changed;
    }

    private <T> List<T> some(List<T> all) {
        return all.stream().filter(entry -> random.nextInt(4) > 0).toList();
    }

    @SafeVarargs
    private <T> Optional<T> maybe(T... values) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(values[random.nextInt(values.length)]);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
