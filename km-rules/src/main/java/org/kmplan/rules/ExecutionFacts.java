package org.kmplan.rules;

import java.util.function.Consumer;
import org.kmplan.rules.fact.Check;

/** Derives the facts about what was done that the rules compare. */
final class ExecutionFacts {
    private ExecutionFacts() {}

    static void derive(ExecutionContext context, Consumer<Check> checks) {
        KnowledgeRecordFacts.derive(context, checks);
        MeasuredFacts.derive(context, checks);
        ParticipationFacts.derive(context, checks);
        ActivityRecordFacts.derive(context, checks);
        RecordConsistencyFacts.derive(context, checks);
        ChangeRecordFacts.derive(context, checks);
        TrainingFacts.derive(context, checks);
        PreparationFacts.derive(context, checks);
        EvidenceRecordFacts.derive(context, checks);
        RepositoryRecordFacts.derive(context, checks);
        RiskRecordFacts.derive(context, checks);
        PublicityRecordFacts.derive(context, checks);
    }
}
