package org.kmplan.rules.internal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.fact.record.KnowledgeUse;
import org.kmplan.rules.internal.fact.record.SystematisedKnowledge;

/** Facts about the knowledge that was identified, gathered, put in order, refined, followed up and exchanged. */
final class KnowledgeRecordFacts {
    private KnowledgeRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        checks.accept(items(context));
        checks.accept(sources(context));
        checks.accept(captures(context));
        checks.accept(systematised(context));
        checks.accept(refined(context));
        checks.accept(used(context));
    }

    private static Check items(ExecutionContext context) {
        Tally items = new Tally();
        for (IdentifiedKnowledge item : context.records().knowledgeItems()) {
            if (item.isTopLevel()) {
                items.lookAt();
                String key = ThaiText.key(item.title());
                if (item.identified().orElse(false) && item.verified().orElse(false)) {
                    items.count(key);
                } else if (item.identified().orElse(true) && item.verified().orElse(true)) {
                    items.leaveOpen(key);
                }
            }
        }
        return check(context, items, "KMP-03.min_items", RecordKind.KNOWLEDGE_ITEMS, ProcessStep.KMP1);
    }

    private static Check sources(ExecutionContext context) {
        Tally sources = documents(context, DocumentRole.SOURCE, ProcessStep.KMP2, "KMP-04.min_documents");
        return check(context, sources, "KMP-04.min_documents", RecordKind.DOCUMENTS, ProcessStep.KMP2);
    }

    private static Tally documents(ExecutionContext context, DocumentRole role, ProcessStep step, String parameter) {
        Tally documents = new Tally();
        for (RecordedDocument document : context.records().documents()) {
            if (document.roles().contains(role)
                    && context.belongsTo(document.activities(), step)
                    && context.exists(document.date())) {
                documents.lookAt();
                if (context.inTime(parameter, document.date())) {
                    documents.count(document.identity());
                }
            }
        }
        return documents;
    }

    private static Check captures(ExecutionContext context) {
        Tally captures = new Tally();
        for (KnowledgeEvent event : context.records().events()) {
            if (event.kind() == EventKind.TACIT_CAPTURE
                    && context.belongsTo(event.activity(), ProcessStep.KMP2)
                    && context.exists(event.date())) {
                captures.lookAt();
                if (!context.inTime("KMP-05.min_events", event.date())) {
                    continue;
                }
                boolean named = event.sourcePersons().stream().anyMatch(person -> Tally.isNamed(Optional.of(person)));
                if (event.date().isEmpty()) {
                    captures.passOverUndated();
                } else if (named || event.minutes().orElse(false)) {
                    captures.count(event.id());
                } else if (event.minutes().isEmpty()) {
                    captures.leaveOpen(event.id());
                }
            }
        }
        return check(context, captures, "KMP-05.min_events", RecordKind.EVENTS, ProcessStep.KMP2);
    }

    private static Check systematised(ExecutionContext context) {
        Tally topics = new Tally();
        for (KnowledgeTopic topic : context.records().topics()) {
            if (context.exists(topic.date())) {
                topics.lookAt();
                if (context.inTime("KMP-06.min_topics", topic.date())) {
                    topics.count(Tally.identity(topic.title(), topic.id()));
                }
            }
        }
        Tally sets = documents(context, DocumentRole.OUTPUT_SET, ProcessStep.KMP3, "KMP-06.min_sets");
        return new SystematisedKnowledge(
                context.place(ProcessStep.KMP3),
                sets.counted(),
                sets.recorded(),
                context.isComplete(RecordKind.DOCUMENTS),
                context.requirement("KMP-06.min_sets").leastWhole(),
                topics.counted(),
                topics.recorded(),
                context.isComplete(RecordKind.TOPICS),
                context.requirement("KMP-06.min_topics").leastWhole(),
                later(context, ProcessStep.KMP3, "KMP-06.min_sets", "KMP-06.min_topics"),
                context.asOf());
    }

    /** Counts by the last update; where that lies after the day, it is not known when the one before it was. */
    private static Check refined(ExecutionContext context) {
        @Nullable LocalDate start = context.window(ProcessStep.KMP4).start();
        Tally bodies = new Tally();
        for (KnowledgeBody body : context.records().knowledgeBodies()) {
            bodies.lookAt();
            Optional<LocalDate> updated = body.updatedOn().filter(day -> context.happened(Optional.of(day)));
            boolean outdated =
                    start != null && updated.filter(day -> day.isBefore(start)).isPresent();
            if (body.checked().orElse(true) && !outdated) {
                if (body.checked().isPresent() && updated.isPresent() && start != null) {
                    bodies.count(body.id());
                } else {
                    bodies.leaveOpen(body.id());
                }
            }
        }
        return check(context, bodies, "KMP-07.min_bodies", RecordKind.KNOWLEDGE_BODIES, ProcessStep.KMP4);
    }

    private static Check used(ExecutionContext context) {
        Tally followUps = new Tally();
        Tally exchanges = new Tally();
        for (KnowledgeBody body : context.records().knowledgeBodies()) {
            List<UseFollowUp> held = new ArrayList<>(body.followUps());
            held.removeIf(followUp -> !context.exists(followUp.date()));
            if (!held.isEmpty()) {
                followUps.lookAt();
                held.removeIf(followUp -> !context.inTime("KMP-08.min_followups", followUp.date()));
                if (held.stream().anyMatch(followUp -> Tally.isNamed(followUp.unit()))) {
                    followUps.count(body.id());
                } else if (!held.isEmpty()) {
                    followUps.leaveOpen(body.id());
                }
            }
            if (context.happened(body.exchangedOn())) {
                exchanges.lookAt();
                if (context.inTime("KMP-08.min_exchanges", body.exchangedOn())) {
                    exchanges.count(body.id());
                }
            }
        }
        return new KnowledgeUse(
                context.place(ProcessStep.KMP6),
                followUps.counted(),
                followUps.undecided(),
                followUps.recorded(),
                context.requirement("KMP-08.min_followups").leastWhole(),
                exchanges.counted(),
                exchanges.recorded(),
                context.requirement("KMP-08.min_exchanges").leastWhole(),
                context.isComplete(RecordKind.KNOWLEDGE_BODIES),
                later(context, ProcessStep.KMP6, "KMP-08.min_followups", "KMP-08.min_exchanges"),
                context.asOf());
    }

    /** Returns the later of the last days of two demands of one rule: up to it one of them may still be met. */
    static @Nullable LocalDate later(ExecutionContext context, ProcessStep step, String one, String other) {
        @Nullable LocalDate first = context.due(one, step);
        @Nullable LocalDate second = context.due(other, step);
        return first == null || second == null ? null : PlanContext.later(first, second);
    }

    private static Check check(
            ExecutionContext context, Tally tally, String parameter, RecordKind kind, ProcessStep step) {
        return tally.toCheck(context, context.place(step), parameter, kind, context.due(parameter, step));
    }
}
