package org.kmplan.rules.internal.repair;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;
import org.kmplan.rules.EvaluationInput;
import org.kmplan.rules.report.Argument;
import org.kmplan.rules.report.Message;

/**
 * Change that may mend a failure; whether it does is for the evaluation to say.
 *
 * @param subject path of what changes
 * @param message what to change
 * @param change the change; it changes nothing where its subject is missing
 */
public record RepairCandidate(String subject, Message message, UnaryOperator<EvaluationInput> change) {
    /** Returns a change of the plan, with the names and values of its message in turn. */
    static RepairCandidate ofPlan(
            String kind, String subject, UnaryOperator<KnowledgePlan> change, Object... namesAndValues) {
        return new RepairCandidate(
                subject, message(kind, subject, namesAndValues), input -> input.withPlan(change.apply(input.plan())));
    }

    /** Returns a change of the records, with the names and values of its message in turn. */
    static RepairCandidate ofRecords(
            String kind, String subject, UnaryOperator<PlanRecords> change, Object... namesAndValues) {
        return new RepairCandidate(
                subject,
                message(kind, subject, namesAndValues),
                input -> input.withRecords(input.records().map(change)));
    }

    /** Returns what tells it from other candidates: kind, place and part. */
    public String key() {
        return message.key() + " " + subject + " " + message.arguments().get("part");
    }

    public EvaluationInput applyTo(EvaluationInput input) {
        return change.apply(input);
    }

    private static Message message(String kind, String subject, Object... namesAndValues) {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("place", new Argument.Subject(subject));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], (Argument) namesAndValues[i + 1]);
        }
        return new Message("repair." + kind, values);
    }
}
