package org.kmplan.rules.internal.repair;

import java.util.function.UnaryOperator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanStep;

/** Change of one row of a plan. */
record PlanRowChange(UnaryOperator<PlanStep> change) {
    static PlanRowChange of(UnaryOperator<PlanStep> change) {
        return new PlanRowChange(change);
    }

    /** Returns the plan with the row of an id changed; the same plan if it has no such row. */
    KnowledgePlan in(KnowledgePlan plan, String row) {
        return PlanEdits.row(plan, row, change);
    }
}
