package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.KnowledgeBody;
import org.kmplan.core.record.KnowledgeEvent;
import org.kmplan.core.record.KnowledgeTopic;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.record.UseFollowUp;
import org.kmplan.core.text.ThaiText;

/** Rules KMP-03 to KMP-08 on what was done. */
final class KnowledgeJudge {
    private final RecordIndex done;
    private final Verdicts out;

    KnowledgeJudge(RecordIndex done, Verdicts out) {
        this.done = done;
        this.out = out;
    }

    void judge() {
        count(Demand.ITEMS, ProcessStep.KMP1, items());
        count(Demand.SOURCES, ProcessStep.KMP2, documents(Demand.SOURCES, DocumentRole.SOURCE, ProcessStep.KMP2));
        count(Demand.CAPTURES, ProcessStep.KMP2, captures());
        pair(
                Demand.SETS,
                Demand.TOPICS,
                ProcessStep.KMP3,
                documents(Demand.SETS, DocumentRole.OUTPUT_SET, ProcessStep.KMP3),
                "sets",
                topics(),
                "topics");
        count(Demand.BODIES, ProcessStep.KMP4, bodies());
        pair(
                Demand.FOLLOW_UPS,
                Demand.EXCHANGES,
                ProcessStep.KMP6,
                followUps(),
                "follow-ups",
                exchanges(),
                "exchanges");
    }

    private void count(Demand demand, ProcessStep step, Tally tally) {
        out.done(
                demand.rule,
                done.subject(step),
                tally.judge(done.due(demand, step), done.asOf),
                tally.minimum(),
                tally.counted());
    }

    private void pair(
            Demand demand, Demand second, ProcessStep step, Tally one, String things, Tally other, String otherThings) {
        LocalDate first = done.due(demand, step);
        LocalDate last = done.due(second, step);
        LocalDate due = first == null || last == null || first.isBefore(last) ? last : first;
        due = first == null ? null : due;
        out.done(
                demand.rule,
                done.subject(step),
                Tally.judge(new Tally.Named(things, one), new Tally.Named(otherThings, other), due, done.asOf),
                List.of(one.minimum(), other.minimum()),
                List.of(one.counted(), other.counted()));
    }

    private Tally tally(Demand demand, RecordKind kind, int counted, int undecided, int recorded) {
        return new Tally(counted, undecided, recorded, done.isComplete(kind), demand.minimum(done.plan));
    }

    private Tally items() {
        Set<String> sure = new HashSet<>();
        Set<String> maybe = new HashSet<>();
        int recorded = 0;
        for (IdentifiedKnowledge item : done.records.knowledgeItems()) {
            if (!item.isTopLevel()) {
                continue;
            }
            recorded++;
            boolean refused =
                    !item.identified().orElse(true) || !item.verified().orElse(true);
            boolean known = item.identified().isPresent() && item.verified().isPresent();
            if (!refused) {
                (known ? sure : maybe).add(ThaiText.key(item.title()));
            }
        }
        maybe.removeAll(sure);
        return tally(Demand.ITEMS, RecordKind.KNOWLEDGE_ITEMS, sure.size(), maybe.size(), recorded);
    }

    private Tally documents(Demand demand, DocumentRole role, ProcessStep step) {
        Set<String> distinct = new HashSet<>();
        int recorded = 0;
        for (RecordedDocument document : done.documents) {
            if (document.roles().contains(role) && done.belongs(document.activities(), step)) {
                recorded++;
                if (done.isInTime(demand, document.date())) {
                    distinct.add(document.identity());
                }
            }
        }
        return tally(demand, RecordKind.DOCUMENTS, distinct.size(), 0, recorded);
    }

    private Tally captures() {
        int counted = 0;
        int undecided = 0;
        int recorded = 0;
        for (KnowledgeEvent event : done.events) {
            if (event.kind() != EventKind.TACIT_CAPTURE || !done.belongs(event.activity(), ProcessStep.KMP2)) {
                continue;
            }
            recorded++;
            if (event.date().isPresent() && done.isInTime(Demand.CAPTURES, event.date())) {
                boolean shown = event.sourcePersons().stream().anyMatch(person -> !ThaiText.isBlank(person))
                        || event.minutes().orElse(false);
                counted += shown ? 1 : 0;
                undecided += !shown && event.minutes().isEmpty() ? 1 : 0;
            }
        }
        return tally(Demand.CAPTURES, RecordKind.EVENTS, counted, undecided, recorded);
    }

    private Tally topics() {
        Set<String> distinct = new HashSet<>();
        List<KnowledgeTopic> existing = done.existing(done.records.topics(), KnowledgeTopic::date);
        for (KnowledgeTopic topic : existing) {
            if (!done.isInTime(Demand.TOPICS, topic.date())) {
                continue;
            }
            distinct.add(topic.title()
                    .map(ThaiText::key)
                    .filter(key -> !key.isEmpty())
                    .orElse(topic.id()));
        }
        return tally(Demand.TOPICS, RecordKind.TOPICS, distinct.size(), 0, existing.size());
    }

    private Tally bodies() {
        LocalDate start = done.plan.window(ProcessStep.KMP4).start();
        int counted = 0;
        int undecided = 0;
        List<KnowledgeBody> bodies = done.records.knowledgeBodies();
        for (KnowledgeBody body : bodies) {
            LocalDate updated =
                    body.updatedOn().filter(day -> !day.isAfter(done.asOf)).orElse(null);
            boolean refused =
                    !body.checked().orElse(true) || updated != null && start != null && updated.isBefore(start);
            boolean known = body.checked().isPresent() && updated != null && start != null;
            counted += !refused && known ? 1 : 0;
            undecided += !refused && !known ? 1 : 0;
        }
        return tally(Demand.BODIES, RecordKind.KNOWLEDGE_BODIES, counted, undecided, bodies.size());
    }

    private Tally followUps() {
        int counted = 0;
        int recorded = 0;
        int open = 0;
        for (KnowledgeBody body : done.records.knowledgeBodies()) {
            List<UseFollowUp> existing = done.existing(body.followUps(), UseFollowUp::date);
            recorded += existing.isEmpty() ? 0 : 1;
            existing.removeIf(one -> !done.isInTime(Demand.FOLLOW_UPS, one.date()));
            open += existing.isEmpty() ? 0 : 1;
            counted += existing.stream().anyMatch(one -> RowTexts.isWritten(one.unit())) ? 1 : 0;
        }
        return tally(Demand.FOLLOW_UPS, RecordKind.KNOWLEDGE_BODIES, counted, open - counted, recorded);
    }

    private Tally exchanges() {
        List<KnowledgeBody> exchanged = new ArrayList<>(done.records.knowledgeBodies());
        exchanged.removeIf(body -> !done.isPast(body.exchangedOn()));
        int recorded = exchanged.size();
        exchanged.removeIf(body -> !done.isInTime(Demand.EXCHANGES, body.exchangedOn()));
        return tally(Demand.EXCHANGES, RecordKind.KNOWLEDGE_BODIES, exchanged.size(), 0, recorded);
    }
}
