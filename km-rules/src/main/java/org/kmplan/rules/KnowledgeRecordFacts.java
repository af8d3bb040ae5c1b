package org.kmplan.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.IdentifiedKnowledge;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.RecordedDocument;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.CountedRecords;

/** Facts about the knowledge that was identified, gathered, put in order, published and used. */
final class KnowledgeRecordFacts {
    private KnowledgeRecordFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        checks.accept(items(context));
        checks.accept(sources(context));
    }

    private static Check items(ExecutionContext context) {
        Set<String> counted = new HashSet<>();
        Set<String> undecided = new HashSet<>();
        int recorded = 0;
        for (IdentifiedKnowledge item : context.records().knowledgeItems()) {
            if (item.isTopLevel()) {
                recorded++;
                String key = ThaiText.key(item.title());
                boolean identified = item.identified().orElse(false);
                boolean verified = item.verified().orElse(false);
                if (identified && verified) {
                    counted.add(key);
                } else if (item.identified().orElse(true) && item.verified().orElse(true)) {
                    undecided.add(key);
                }
            }
        }
        undecided.removeAll(counted);
        return new CountedRecords(
                context.place(ProcessStep.KMP1),
                "KMP-03",
                counted.size(),
                undecided.size(),
                recorded,
                0,
                context.isComplete(RecordKind.KNOWLEDGE_ITEMS),
                context.requirement("KMP-03.min_items").leastWhole(),
                context.due(ProcessStep.KMP1),
                context.asOf());
    }

    private static Check sources(ExecutionContext context) {
        Set<String> documents = new HashSet<>();
        for (RecordedDocument document : context.records().documents()) {
            if (document.roles().contains(DocumentRole.SOURCE)
                    && ExecutionContext.belongsTo(document.activities(), ProcessStep.KMP2)
                    && context.exists(document.date())) {
                documents.add(document.identity());
            }
        }
        return new CountedRecords(
                context.place(ProcessStep.KMP2),
                "KMP-04",
                documents.size(),
                0,
                documents.size(),
                0,
                context.isComplete(RecordKind.DOCUMENTS),
                context.requirement("KMP-04.min_documents").leastWhole(),
                context.due(ProcessStep.KMP2),
                context.asOf());
    }
}
