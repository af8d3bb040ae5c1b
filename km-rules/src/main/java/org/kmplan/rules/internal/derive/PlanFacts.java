package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.internal.catalog.Parameters;

/** Derives the facts that the rules compare from a plan, its records and the parameters of a policy. */
public final class PlanFacts {
    private static final List<Topic<PlanContext>> OF_PLANS = List.of(
            Topic.of(HeaderFacts::fields, "PLN-01"),
            Topic.of(HeaderFacts::fiscalYear, "PLN-02"),
            Topic.of(HeaderFacts::hostUnit, "PLN-03"),
            Topic.of(HeaderFacts::strategy, "PLN-04"),
            Topic.of(RowFacts::owners, "PLN-03"),
            Topic.of(RowFacts::cells, "PLN-05"),
            Topic.of(RowFacts::doubles, "PLN-06"),
            Topic.of(RowFacts::resources, "PLN-07"),
            Topic.of(SignatureFacts::derive, "PLN-08", "PLN-09"),
            Topic.of(StepFacts::required, "KMP-01", "CMP-01"),
            Topic.of(StepFacts::knowledge, "KMP-02"),
            Topic.of(StepFacts::totals, "LNK-01"),
            Topic.of(StepFacts::links, "LNK-02"),
            Topic.of(StepFacts::preparation, "LNK-03"),
            Topic.of(StepFacts::recognition, "REC-01"),
            Topic.of(PreparationFacts::derive, "CMP-02"),
            Topic.of(TargetFacts::measures, "TGT-01"),
            Topic.of(TargetFacts::values, "TGT-02"),
            Topic.of(TargetFacts::units, "TGT-03"),
            Topic.of(TargetFacts::placement, "TGT-04"),
            Topic.of(TargetFacts::pairing, "TGT-05"),
            new Topic<>(StatedTargetFacts::derive, StatedDemands.rules()),
            Topic.of(ScheduleFacts::periods, "SCH-01"),
            Topic.of(ScheduleFacts::bounds, "SCH-02"),
            Topic.of(ScheduleFacts::openEnds, "SCH-03"),
            Topic.of(ScheduleFacts::order, "SCH-04"),
            Topic.of(EvidenceFacts::planned, "EVD-01"),
            Topic.of(EvidenceFacts::entries, "EVD-04"),
            Topic.of(EvidenceFacts::shared, "EVD-05"),
            Topic.of(RiskFacts::derive, "RSK-01", "RSK-02"));

    private static final List<Topic<ExecutionContext>> OF_RECORDS = List.of(
            Topic.of(KnowledgeRecordFacts::derive, "KMP-03", "KMP-04", "KMP-05", "KMP-06", "KMP-07", "KMP-08"),
            Topic.of(MeasuredFacts::derive, "TGT-06"),
            Topic.of(ParticipationFacts::derive, "PRT-01", "PRT-02", "LRN-01"),
            Topic.of(AudienceFacts::derive, "PRT-03"),
            Topic.of(ActivityRecordFacts::derive, "SCH-05", "EXE-01", "EXE-02"),
            Topic.of(RecordConsistencyFacts::derive, "EXE-03"),
            Topic.of(ChangeRecordFacts::derive, "CMP-02", "CMP-03", "CMP-04", "CMP-05", "CMP-07", "CMP-08"),
            Topic.of(ChangeRecordFacts::rounds, "CMP-09"),
            Topic.of(TrainingFacts::derive, "CMP-06"),
            Topic.of(PreparationFacts::deriveWork, "LNK-03"),
            Topic.of(EvidenceRecordFacts::derive, "EVD-02", "EVD-03", "EVD-05"),
            Topic.of(RepositoryRecordFacts::derive, "DSM-02"),
            Topic.of(RiskRecordFacts::derive, "RSK-03", "RSK-04", "RSK-05", "RSK-06", "RSK-07"),
            Topic.of(PublicityRecordFacts::derive, "DSM-01", "LRN-02", "REC-02"));

    private PlanFacts() {}

    /**
     * Facts of one topic.
     *
     * @param rules ids of the rules that look at them
     */
    public record Topic<C>(BiConsumer<C, Consumer<Check>> derivation, Set<String> rules) {
        static <C> Topic<C> of(BiConsumer<C, Consumer<Check>> derivation, String... rules) {
            return new Topic<>(derivation, Set.of(rules));
        }

        private void derive(C context, Predicate<String> wanted, Consumer<Check> checks) {
            for (String rule : rules) {
                if (wanted.test(rule)) {
                    derivation.accept(context, checks);
                    return;
                }
            }
        }
    }

    /** Returns the facts of all rules. */
    public static List<Check> derive(EvaluationInput input, Parameters parameters, Judge judge) {
        return derive(input, parameters, rule -> true, judge);
    }

    /** Returns the facts of the rules that are wanted, and of others that are derived together with them. */
    public static List<Check> derive(
            EvaluationInput input, Parameters parameters, Predicate<String> wanted, Judge judge) {
        return derive(input, new PlanContext(input.plan(), parameters, input.records()), wanted, judge);
    }

    /**
     * Returns the facts of the rules that are wanted, and of others that are derived together with them.
     *
     * @param context the plan of the input with what several topics ask of it
     * @param judge what is asked about facts on which others build
     */
    public static List<Check> derive(
            EvaluationInput input, PlanContext context, Predicate<String> wanted, Judge judge) {
        List<Check> checks = new ArrayList<>(256);
        OF_PLANS.forEach(topic -> topic.derive(context, wanted, checks::add));
        if (input.records().isPresent() && input.asOf().isPresent()) {
            ExecutionContext execution = new ExecutionContext(
                    context, input.records().get(), input.asOf().get(), judge);
            OF_RECORDS.forEach(topic -> topic.derive(execution, wanted, checks::add));
        }
        return checks;
    }

    /** Returns the topics of the plan with the facts that each derives. */
    public static List<Topic<PlanContext>> ofPlans() {
        return OF_PLANS;
    }

    /** Returns the topics of what was done. */
    public static List<Topic<ExecutionContext>> ofRecords() {
        return OF_RECORDS;
    }
}
