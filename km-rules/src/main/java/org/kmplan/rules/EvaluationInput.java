package org.kmplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;

/**
 * What one evaluation looks at: a plan, and what was done of it as of a day.
 *
 * <p>Example: {@code EvaluationInput.of(plan, records, LocalDate.of(2023, 9, 30))} judges the plan and its execution as of
 * 30 September 2566.
 */
@Value.Immutable
public abstract class EvaluationInput implements WithEvaluationInput {
    EvaluationInput() {}

    /** Returns the plan. */
    public abstract KnowledgePlan plan();

    /** Returns what was done; without it the execution cannot be determined. */
    public abstract Optional<PlanRecords> records();

    /** Returns the last day that counts, itself included. */
    public abstract Optional<LocalDate> asOf();

    /** Returns a plan alone. */
    public static EvaluationInput of(KnowledgePlan plan) {
        return builder().plan(plan).build();
    }

    /** Returns a plan with what was done of it as of a day. */
    public static EvaluationInput of(KnowledgePlan plan, PlanRecords records, LocalDate asOf) {
        return builder().plan(plan).records(records).asOf(asOf).build();
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses records without a day: no clock decides what is due. */
    @Value.Check
    void validate() {
        if (records().isPresent() && asOf().isEmpty()) {
            throw new IllegalArgumentException("Evaluation input: records need the day as of which they are judged"
                    + "\nHint: set asOf, such as 2023-09-30");
        }
    }

    /** Builder of {@link EvaluationInput}. */
    public static final class Builder extends ImmutableEvaluationInput.Builder {
        Builder() {}
    }
}
