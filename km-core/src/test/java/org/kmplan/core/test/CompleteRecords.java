package org.kmplan.core.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.kmplan.core.plan.Activity;
import org.kmplan.core.plan.Evidence;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlannedPeriod;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
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
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.time.Fraction;

/**
 * Records of a plan that was carried out in full, with the least that its targets ask for: what is counted is exactly the
 * number wanted, attendance is the smallest that reaches the percentage, work is done on the last day.
 */
final class CompleteRecords {
    private static final String UNIT = "กองคลัง";

    private final PlanCalendar calendar;
    private final int headcount;
    private final int spare;

    private CompleteRecords(KnowledgePlan plan, int headcount, int spare) {
        this.calendar = new PlanCalendar(plan);
        this.headcount = headcount;
        this.spare = spare;
    }

    /**
     * Returns records of a compliant plan.
     *
     * @param headcount number of personnel concerned, at least 1
     * @param spare days before the last one on which work is done, where the period allows it
     */
    static PlanRecords of(KnowledgePlan plan, int headcount, int spare) {
        return new CompleteRecords(plan, headcount, spare).build();
    }

    private PlanRecords build() {
        PlanRecords.Builder records = PlanRecords.builder()
                .planId(calendar.plan().id())
                .fiscalYear(calendar.year())
                .planIssued(true)
                .planIssuedOn(earlier(end("CMP3"), end("KMP1")))
                .addAllCompleteKinds(EnumSet.allOf(RecordKind.class))
                .addAllActivities(activities())
                .addAllEvents(events())
                .addAllDocuments(documents())
                .addAllTopics(some("KMP3", this::topic))
                .addAllPublications(some("KMP5", this::publication))
                .addAllResults(results())
                .addTraining(training())
                .addOrder(order())
                .addAllReports(some("CMP5", this::report))
                .addAllKnowledgeItems(some("KMP1", this::item))
                .addAllKnowledgeBodies(bodies())
                .addUseCase(useCase())
                .addAllRecognitions(some(PlanStep.RECOGNITION_ID, this::recognition));
        return CompleteRisks.isAboutRisk(calendar.plan())
                ? CompleteRisks.addTo(records.build(), calendar.year())
                : records.build();
    }

    private List<ActivityRecord> activities() {
        List<ActivityRecord> records = new ArrayList<>();
        for (PlanStep row : calendar.plan().steps()) {
            for (Activity activity : row.activities()) {
                List<PlannedPeriod> periods = PlanCalendar.periods(row, activity);
                LocalDate begun = calendar.start(periods);
                LocalDate completed = later(begun, calendar.end(periods).minusDays(spare));
                records.add(ActivityRecord.builder()
                        .activity(ActivityRef.of(row.id(), activity.id()))
                        .status(ActivityStatus.COMPLETED)
                        .begunOn(begun)
                        .completedOn(completed)
                        .attendance(attendance(row))
                        .build());
            }
        }
        return records;
    }

    private Attendance attendance(PlanStep row) {
        long persons = Wanted.persons(row, headcount);
        Attendance.Builder attendance = Attendance.builder()
                .headcount(headcount)
                .attended(persons)
                .inside(persons)
                .outside(1);
        if (row.step().filter(ProcessStep.KMP7::equals).isPresent()) {
            attendance.learned(persons);
        }
        return attendance.build();
    }

    private List<KnowledgeEvent> events() {
        List<KnowledgeEvent> events = new ArrayList<>();
        events.add(event("briefing", EventKind.BRIEFING, "CMP1"));
        events.add(event("communication", EventKind.COMMUNICATION, "CMP2"));
        events.add(event("training", EventKind.TRAINING, "CMP4"));
        events.add(event("exchange", EventKind.EXCHANGE, "KMP6"));
        events.addAll(some(
                "KMP2",
                i -> event("capture" + i, EventKind.TACIT_CAPTURE, "KMP2").withSourcePersons("ผู้มีประสบการณ์ " + i)));
        events.addAll(some("CMP6", i -> event("recognition" + i, EventKind.RECOGNITION, "CMP6")));
        return events;
    }

    private KnowledgeEvent event(String id, EventKind kind, String row) {
        return KnowledgeEvent.builder()
                .id(id)
                .kind(kind)
                .activity(ActivityRef.ofStep(row))
                .title(kind.thai())
                .date(end(row))
                .agenda(true)
                .minutes(true)
                .build();
    }

    private List<RecordedDocument> documents() {
        List<RecordedDocument> documents = new ArrayList<>();
        documents.addAll(some("KMP2", i -> document("source" + i, "KMP2", DocumentRole.SOURCE)));
        documents.addAll(some("KMP3", i -> document("set" + i, "KMP3", DocumentRole.OUTPUT_SET)));
        for (PlanStep row : calendar.plan().steps()) {
            for (Evidence evidence : row.evidence()) {
                int choice = spare % evidence.types().size();
                documents.add(document("evidence-" + row.id() + "-" + evidence.id(), row.id(), DocumentRole.EVIDENCE)
                        .withTitle(evidence.text())
                        .withType(evidence.types().get(choice)));
            }
        }
        return documents;
    }

    private RecordedDocument document(String id, String row, DocumentRole role) {
        return RecordedDocument.builder()
                .id(id)
                .title(role.thai() + " " + id)
                .addActivity(ActivityRef.ofStep(row))
                .addRole(role)
                .date(end(row))
                .address(id + ".pdf")
                .filePresent(true)
                .build();
    }

    private KnowledgeTopic topic(int number) {
        return KnowledgeTopic.builder()
                .id("topic" + number)
                .title("เรื่องที่ " + number)
                .purpose(TopicPurpose.values()[number % TopicPurpose.values().length])
                .date(end("KMP3"))
                .body("body1")
                .build();
    }

    private Publication publication(int number) {
        ChannelKind channel = ChannelKind.values()[(number - 1) % ChannelKind.values().length];
        return Publication.builder()
                .id("publication" + number)
                .body("body1")
                .activity(ActivityRef.ofStep("KMP5"))
                .channel(channel)
                .channelText(channel.thai())
                .date(end("KMP5"))
                .address("https://example.go.th/" + number)
                .audience(Audience.BOTH)
                .build();
    }

    private List<MeasuredResult> results() {
        List<MeasuredResult> results = new ArrayList<>();
        for (PlanStep row : calendar.plan().steps()) {
            for (Activity activity : row.activities()) {
                String path = "steps/" + row.id() + "/activities/" + activity.id();
                LocalDate end = calendar.end(PlanCalendar.periods(row, activity));
                activity.targets()
                        .forEach(target ->
                                result(results.size(), path, target, end).ifPresent(results::add));
            }
            row.targets()
                    .forEach(target -> result(
                                    results.size(), "steps/" + row.id(), target, calendar.end(row.allPeriods()))
                            .ifPresent(results::add));
        }
        return results;
    }

    private static Optional<MeasuredResult> result(int number, String path, Target target, LocalDate day) {
        MeasuredResult result = MeasuredResult.builder()
                .id("result" + (number + 1))
                .subject(path + "/targets/" + target.id())
                .measuredOn(day)
                .build();
        TargetKind kind = target.expression().kind();
        return switch (kind) {
            case COUNT, PERCENT, FREQUENCY -> Optional.of(result.withValue(Wanted.least(target.expression())));
            case EXISTENCE -> Optional.of(result.withExists(true));
            case TIME ->
                Optional.of(result.withDoneOn(
                        target.expression().by().flatMap(by -> by.end()).orElse(day)));
            case LEVEL, QUALITATIVE, NOT_A_TARGET, UNREADABLE -> Optional.empty();
        };
    }

    private TrainingResult training() {
        return TrainingResult.builder()
                .id("training1")
                .activity(ActivityRef.ofStep("CMP4"))
                .title("การฝึกอบรม")
                .date(end("CMP4"))
                .percentage(calendar.row("CMP4")
                        .flatMap(row -> row.allTargets().stream()
                                .map(Target::expression)
                                .filter(target -> target.kind() == TargetKind.PERCENT)
                                .map(Wanted::least)
                                .max(Fraction::compareTo))
                        .orElse(Fraction.of(80)))
                .build();
    }

    private AppointmentOrder order() {
        return AppointmentOrder.builder()
                .id("order1")
                .kind(OrderKind.WORKING_GROUP)
                .number("๑๒๕")
                .date(end("CMP1"))
                .addPerson("ประธานคณะทำงาน")
                .build();
    }

    private ResultReport report(int number) {
        return ResultReport.builder()
                .id("report" + number)
                .kind(ReportKind.PLAN_RESULTS)
                .date(end("CMP5"))
                .addressee(Addressee.EXECUTIVE)
                .acknowledged(true)
                .build();
    }

    private IdentifiedKnowledge item(int number) {
        return IdentifiedKnowledge.builder()
                .id("item" + number)
                .number(Integer.toString(number))
                .title("รายการองค์ความรู้ที่ " + number)
                .identified(true)
                .verified(true)
                .build();
    }

    private List<KnowledgeBody> bodies() {
        int wanted = Math.max(wanted("KMP4"), wanted("KMP6"));
        return numbered(wanted, this::body);
    }

    private KnowledgeBody body(int number) {
        return KnowledgeBody.builder()
                .id("body" + number)
                .title("องค์ความรู้ที่ " + number)
                .checked(true)
                .updatedOn(end("KMP4"))
                .exchangedOn(end("KMP6"))
                .repository(RepositoryEntry.builder()
                        .title("องค์ความรู้ที่ " + number)
                        .date(end("KMP5"))
                        .address("https://example.go.th/km/" + number)
                        .build())
                .addFollowUp(UseFollowUp.builder().unit(UNIT).date(end("KMP6")).build())
                .build();
    }

    private UseCase useCase() {
        return UseCase.builder()
                .id("case1")
                .body("body1")
                .unit(UNIT)
                .date(end("KMP7"))
                .effect("ใช้เวลาน้อยลง")
                .build();
    }

    private Recognition recognition(int number) {
        return Recognition.builder()
                .id("recognition" + number)
                .recipient(RecipientKind.PERSON)
                .name("ผู้ได้รับการยกย่องที่ " + number)
                .date(end(PlanStep.RECOGNITION_ID))
                .criteriaRecorded(true)
                .addChannel(ChannelKind.values()[(number - 1) % ChannelKind.values().length])
                .build();
    }

    private int wanted(String row) {
        return calendar.row(row).map(Wanted::count).orElse(2);
    }

    /** Returns as many entries as a row asks for, numbered from 1. */
    private <T> List<T> some(String row, IntFunction<T> entry) {
        return numbered(wanted(row), entry);
    }

    private static <T> List<T> numbered(int most, IntFunction<T> entry) {
        return IntStream.rangeClosed(1, most).mapToObj(entry).toList();
    }

    private LocalDate end(String row) {
        return calendar.end(row);
    }

    private static LocalDate earlier(LocalDate first, LocalDate second) {
        return first.isBefore(second) ? first : second;
    }

    private static LocalDate later(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }
}
