package org.kmplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.record.ActivityRef;
import org.kmplan.core.record.AppointmentOrder;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.MeasuredResult;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.core.record.Publication;
import org.kmplan.core.record.Recognition;
import org.kmplan.core.record.RecordEntry;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.RepositoryEntry;
import org.kmplan.core.record.ResultReport;
import org.kmplan.core.record.RiskEvent;
import org.kmplan.core.record.TrainingResult;
import org.kmplan.core.record.UseCase;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.risk.Risk;
import org.kmplan.core.risk.RiskAcceptance;
import org.kmplan.core.risk.RiskRegister;

/**
 * Entry of the records with the latest day on which it says that something was done; terms, due dates and reviews that may
 * lie ahead do not count.
 *
 * @param latest latest day, {@code null} if the entry bears none
 * @param references steps and activities that the entry names
 */
record DatedEntry(
        String id, @Nullable LocalDate latest, List<ActivityRef> references, Optional<SourcePosition> source) {

    /** Returns the entries of a kind other than the activity records. */
    static List<DatedEntry> of(PlanRecords records, RecordKind kind) {
        if (kind == RecordKind.RISKS) {
            return records.riskRegister().map(RiskRegister::risks).orElse(List.of()).stream()
                    .map(DatedEntry::of)
                    .toList();
        }
        return records.entries(kind).stream().map(DatedEntry::of).toList();
    }

    private static DatedEntry of(Risk risk) {
        return new DatedEntry(
                risk.id(), risk.acceptance().flatMap(RiskAcceptance::date).orElse(null), List.of(), Optional.empty());
    }

    private static DatedEntry of(RecordEntry entry) {
        LocalDate latest =
                dates(entry).flatMap(Optional::stream).max(LocalDate::compareTo).orElse(null);
        return new DatedEntry(entry.id(), latest, references(entry), entry.source());
    }

    private static Stream<Optional<LocalDate>> dates(RecordEntry entry) {
        if (entry instanceof KnowledgeEvent event) {
            return Stream.of(event.date());
        } else if (entry instanceof RecordedDocument document) {
            return Stream.of(document.date());
        } else if (entry instanceof KnowledgeTopic topic) {
            return Stream.of(topic.date());
        } else if (entry instanceof Publication publication) {
            return Stream.of(publication.date());
        } else if (entry instanceof MeasuredResult result) {
            return Stream.of(result.doneOn(), result.measuredOn());
        } else if (entry instanceof TrainingResult training) {
            return Stream.of(training.date());
        } else if (entry instanceof AppointmentOrder order) {
            return Stream.of(order.date(), order.reviewedOn());
        } else if (entry instanceof ResultReport report) {
            return Stream.of(report.date());
        } else if (entry instanceof KnowledgeBody body) {
            return Stream.concat(
                    Stream.of(
                            body.updatedOn(),
                            body.exchangedOn(),
                            body.repository().flatMap(RepositoryEntry::date)),
                    body.followUps().stream().map(UseFollowUp::date));
        } else if (entry instanceof UseCase useCase) {
            return Stream.of(useCase.date());
        } else if (entry instanceof Recognition recognition) {
            return Stream.of(recognition.date());
        } else if (entry instanceof RiskEvent event) {
            return Stream.of(event.date());
        }
        return Stream.empty();
    }

    private static List<ActivityRef> references(RecordEntry entry) {
        if (entry instanceof KnowledgeEvent event) {
            return event.activity().stream().toList();
        } else if (entry instanceof RecordedDocument document) {
            return document.activities();
        } else if (entry instanceof Publication publication) {
            return publication.activity().stream().toList();
        } else if (entry instanceof TrainingResult training) {
            return training.activity().stream().toList();
        }
        return List.of();
    }
}
