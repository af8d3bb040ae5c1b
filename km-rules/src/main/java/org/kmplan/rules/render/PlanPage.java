package org.kmplan.rules.render;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.read.ReadProblem;
import org.kmplan.core.risk.RiskRegister;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.RepairAdvice;
import org.kmplan.rules.report.ReportDifference;

/**
 * What a page or a text can say about one plan: its report, and as much of the rest as is at hand.
 *
 * <p>Example: {@code PlanPage.builder().source("plan.docx").report(report).plan(plan).build()}. Without the plan there is
 * no timeline and its rows stand in the order of the steps; without advice it names nothing to mend first.
 */
@Value.Immutable
public abstract class PlanPage {
    PlanPage() {}

    /** Returns the name of the document as the user gave it. */
    public abstract String source();

    /** Returns the report. */
    public abstract ComplianceReport report();

    /** Returns the plan that was judged. */
    public abstract Optional<KnowledgePlan> plan();

    /** Returns the risk register of its records. */
    public abstract Optional<RiskRegister> riskRegister();

    /** Returns the problems met when the document was read. */
    public abstract List<ReadProblem> problems();

    /** Returns the changes that would mend the plan. */
    public abstract Optional<RepairAdvice> advice();

    /** Returns what differs from an earlier report. */
    public abstract Optional<ReportDifference> difference();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link PlanPage}. */
    public static final class Builder extends ImmutablePlanPage.Builder {
        Builder() {}
    }
}
