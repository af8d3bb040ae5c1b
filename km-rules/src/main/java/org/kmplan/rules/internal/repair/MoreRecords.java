package org.kmplan.rules.internal.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordEntry;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.rules.report.Argument;

/** Entries that records lack for a demand that counts, as they would be if the work were done on the day. */
final class MoreRecords {
    private static final String FILL_IN = "(ระบุชื่อ)";
    private static final String UNIT = "(ระบุหน่วยงาน)";

    private MoreRecords() {}

    /** Returns the change that adds what a demand for one kind of thing lacks. */
    static List<RepairCandidate> counted(String rule, String subject, int missing, LocalDate day) {
        if (missing <= 0) {
            return List.of();
        }
        return switch (rule) {
            case "KMP-03" -> list(subject, RecordKind.KNOWLEDGE_ITEMS, missing, records -> addItem(records));
            case "KMP-04" ->
                list(
                        subject,
                        RecordKind.DOCUMENTS,
                        missing,
                        records -> addDocument(records, ProcessStep.KMP2, DocumentRole.SOURCE, day));
            case "KMP-05" -> list(subject, RecordKind.EVENTS, missing, records -> addInterview(records, day));
            case "KMP-07" ->
                list(
                        subject,
                        RecordKind.KNOWLEDGE_BODIES,
                        missing,
                        records ->
                                addBody(records, body -> body.withChecked(true).withUpdatedOn(day)));
            case "DSM-01" -> list(subject, RecordKind.PUBLICATIONS, missing, records -> addChannel(records, day));
            case "LRN-02" -> list(subject, RecordKind.USE_CASES, missing, records -> addUseCase(records, day));
            default -> List.of();
        };
    }

    /** Returns the changes that add what a demand for two kinds of things lacks. */
    static List<RepairCandidate> paired(String rule, String subject, int first, int second, LocalDate day) {
        List<RepairCandidate> both = new ArrayList<>();
        switch (rule) {
            case "KMP-06" -> {
                both.addAll(list(
                        subject,
                        RecordKind.DOCUMENTS,
                        first,
                        records -> addDocument(records, ProcessStep.KMP3, DocumentRole.OUTPUT_SET, day)));
                both.addAll(list(subject, RecordKind.TOPICS, second, records -> addTopic(records, day)));
            }
            case "KMP-08" -> {
                both.addAll(named(
                        subject,
                        Argument.name("การติดตามการนำองค์ความรู้ไปใช้", "follow-ups of bodies of knowledge"),
                        first,
                        records -> addBody(
                                records,
                                body -> body.withFollowUps(UseFollowUp.builder()
                                        .unit(UNIT)
                                        .date(day)
                                        .build()))));
                both.addAll(named(
                        subject,
                        Argument.name("การแลกเปลี่ยนองค์ความรู้", "exchanges of bodies of knowledge"),
                        second,
                        records -> addBody(records, body -> body.withExchangedOn(day))));
            }
            case "REC-02" -> {
                both.addAll(
                        list(subject, RecordKind.RECOGNITIONS, first, records -> addRecognition(records, day, false)));
                both.addAll(named(
                        subject,
                        Argument.name("ช่องทางเผยแพร่การยกย่อง", "channels of recognition"),
                        second,
                        records -> addRecognition(records, day, true)));
            }
            default -> {
                return List.of();
            }
        }
        return both;
    }

    private static List<RepairCandidate> list(
            String subject, RecordKind kind, int missing, UnaryOperator<PlanRecords> one) {
        return named(subject, Argument.name(kind.thai(), kind.english()), missing, one);
    }

    private static List<RepairCandidate> named(
            String subject, Argument part, int missing, UnaryOperator<PlanRecords> one) {
        if (missing <= 0) {
            return List.of();
        }
        return List.of(RepairCandidate.ofRecords(
                "entries",
                subject,
                records -> {
                    PlanRecords more = records;
                    for (int i = 0; i < missing; i++) {
                        more = one.apply(more);
                    }
                    return more;
                },
                "part",
                part,
                "count",
                Argument.number(missing)));
    }

    private static PlanRecords addItem(PlanRecords records) {
        String id = freeId("item", records.knowledgeItems());
        return records.withKnowledgeItems(PlanEdits.and(
                records.knowledgeItems(),
                IdentifiedKnowledge.builder()
                        .id(id)
                        .title(FILL_IN + " " + id)
                        .identified(true)
                        .verified(true)
                        .build()));
    }

    private static PlanRecords addDocument(PlanRecords records, ProcessStep step, DocumentRole role, LocalDate day) {
        String id = freeId("document", records.documents());
        return records.withDocuments(PlanEdits.and(
                records.documents(),
                RecordedDocument.builder()
                        .id(id)
                        .title(FILL_IN + " " + id)
                        .addActivity(ActivityRef.ofStep(step.name()))
                        .addRole(role)
                        .date(day)
                        .address(id)
                        .filePresent(true)
                        .build()));
    }

    private static PlanRecords addInterview(PlanRecords records, LocalDate day) {
        return records.withEvents(PlanEdits.and(
                records.events(),
                KnowledgeEvent.builder()
                        .id(freeId("event", records.events()))
                        .kind(EventKind.TACIT_CAPTURE)
                        .activity(ActivityRef.ofStep(ProcessStep.KMP2.name()))
                        .date(day)
                        .minutes(true)
                        .addSourcePerson(FILL_IN)
                        .build()));
    }

    private static PlanRecords addTopic(PlanRecords records, LocalDate day) {
        String id = freeId("topic", records.topics());
        return records.withTopics(PlanEdits.and(
                records.topics(),
                KnowledgeTopic.builder()
                        .id(id)
                        .title(FILL_IN + " " + id)
                        .date(day)
                        .build()));
    }

    private static PlanRecords addBody(PlanRecords records, UnaryOperator<KnowledgeBody> change) {
        String id = freeId("body", records.knowledgeBodies());
        KnowledgeBody body =
                KnowledgeBody.builder().id(id).title(FILL_IN + " " + id).build();
        return records.withKnowledgeBodies(PlanEdits.and(records.knowledgeBodies(), change.apply(body)));
    }

    private static PlanRecords addUseCase(PlanRecords records, LocalDate day) {
        return records.withUseCases(PlanEdits.and(
                records.useCases(),
                UseCase.builder()
                        .id(freeId("case", records.useCases()))
                        .unit(UNIT)
                        .date(day)
                        .effect("(ระบุผลที่เกิดขึ้น)")
                        .build()));
    }

    /** Returns the records with a publication in a channel that is not used yet. */
    private static PlanRecords addChannel(PlanRecords records, LocalDate day) {
        return unused(records.publications().stream().flatMap(publication -> publication.channel().stream()))
                .map(channel -> records.withPublications(PlanEdits.and(
                        records.publications(),
                        Publication.builder()
                                .id(freeId("publication", records.publications()))
                                .activity(ActivityRef.ofStep(ProcessStep.KMP5.name()))
                                .channel(channel)
                                .date(day)
                                .build())))
                .findFirst()
                .orElse(records);
    }

    private static PlanRecords addRecognition(PlanRecords records, LocalDate day, boolean inNewChannel) {
        String id = freeId("recognition", records.recognitions());
        Recognition recognition = Recognition.builder()
                .id(id)
                .name(FILL_IN + " " + id)
                .date(day)
                .criteriaRecorded(true)
                .build();
        if (!inNewChannel) {
            return records.withRecognitions(PlanEdits.and(records.recognitions(), recognition));
        }
        Stream<ChannelKind> used = Stream.concat(
                records.recognitions().stream().flatMap(one -> one.channels().stream()),
                records.publications().stream()
                        .filter(one -> one.activity()
                                .filter(reference -> reference.isOf(PlanStep.RECOGNITION_ID)
                                        || reference.isOf(ProcessStep.CMP6.name()))
                                .isPresent())
                        .flatMap(one -> one.channel().stream()));
        Function<ChannelKind, Publication> publication = channel -> Publication.builder()
                .id(freeId("publication", records.publications()))
                .activity(ActivityRef.ofStep(PlanStep.RECOGNITION_ID))
                .channel(channel)
                .date(day)
                .build();
        return unused(used)
                .map(publication)
                .map(one -> records.withPublications(PlanEdits.and(records.publications(), one)))
                .findFirst()
                .orElse(records);
    }

    private static Stream<ChannelKind> unused(Stream<ChannelKind> channels) {
        Set<ChannelKind> used = channels.collect(Collectors.toSet());
        return Stream.of(ChannelKind.values()).filter(kind -> !used.contains(kind));
    }

    /** Returns an id that no entry has. */
    static String freeId(String prefix, List<? extends RecordEntry> entries) {
        Set<String> ids = entries.stream().map(RecordEntry::id).collect(Collectors.toSet());
        int number = entries.size() + 1;
        while (ids.contains("new-" + prefix + number)) {
            number++;
        }
        return "new-" + prefix + number;
    }
}
