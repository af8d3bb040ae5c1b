package org.kmplan.rules.oracle;

import java.time.LocalDate;
import java.util.Optional;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.record.PlanRecords;

/**
 * What is judged: a plan, what was done, and the day as of which it is judged.
 *
 * @param plan plan
 * @param records what was done; empty if the plan is judged alone
 * @param asOf as-of date
 */
record Sample(KnowledgePlan plan, Optional<PlanRecords> records, LocalDate asOf) {
    static Sample of(KnowledgePlan plan, PlanRecords records, LocalDate asOf) {
        return new Sample(plan, Optional.of(records), asOf);
    }

    /** Returns the sample with another plan. */
    Sample with(KnowledgePlan other) {
        return new Sample(other, records, asOf);
    }

    /** Returns the sample with other records. */
    Sample with(PlanRecords other) {
        return new Sample(plan, Optional.of(other), asOf);
    }
}
