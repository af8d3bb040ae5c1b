package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            List<DatedEntry> risks = new ArrayList<>();
            for (Risk risk : records.riskRegister().map(RiskRegister::risks).orElse(List.of())) {
                risks.add(of(risk));
            }
            return risks;
        }
        List<? extends RecordEntry> entries = records.entries(kind);
        List<DatedEntry> dated = new ArrayList<>(entries.size());
        for (RecordEntry entry : entries) {
            dated.add(of(entry));
        }
        return dated;
    }

    private static DatedEntry of(Risk risk) {
        return new DatedEntry(
                risk.id(), risk.acceptance().flatMap(RiskAcceptance::date).orElse(null), List.of(), Optional.empty());
    }

    private static DatedEntry of(RecordEntry entry) {
        return new DatedEntry(entry.id(), latest(entry), references(entry), entry.source());
    }

    private static @Nullable LocalDate latest(RecordEntry entry) {
        if (entry instanceof KnowledgeEvent event) {
            return latest(event.date());
        } else if (entry instanceof RecordedDocument document) {
            return latest(document.date());
        } else if (entry instanceof KnowledgeTopic topic) {
            return latest(topic.date());
        } else if (entry instanceof Publication publication) {
            return latest(publication.date());
        } else if (entry instanceof MeasuredResult result) {
            return latest(result.doneOn(), result.measuredOn());
        } else if (entry instanceof TrainingResult training) {
            return latest(training.date());
        } else if (entry instanceof AppointmentOrder order) {
            return latest(order.date(), order.reviewedOn());
        } else if (entry instanceof ResultReport report) {
            return latest(report.date());
        } else if (entry instanceof KnowledgeBody body) {
            @Nullable
            LocalDate latest = latest(
                    body.updatedOn(), body.exchangedOn(), body.repository().flatMap(RepositoryEntry::date));
            for (UseFollowUp followUp : body.followUps()) {
                latest = PlanContext.later(latest, followUp.date().orElse(null));
            }
            return latest;
        } else if (entry instanceof UseCase useCase) {
            return latest(useCase.date());
        } else if (entry instanceof Recognition recognition) {
            return latest(recognition.date());
        } else if (entry instanceof RiskEvent event) {
            return latest(event.date());
        }
        return null;
    }

    @SafeVarargs
    private static @Nullable LocalDate latest(Optional<LocalDate>... days) {
        @Nullable LocalDate latest = null;
        for (Optional<LocalDate> day : days) {
            latest = PlanContext.later(latest, day.orElse(null));
        }
        return latest;
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
