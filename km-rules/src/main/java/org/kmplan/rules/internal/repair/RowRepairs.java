package org.kmplan.rules.internal.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.rules.internal.derive.HeaderFacts;
import org.kmplan.rules.internal.derive.PlanContext;
import org.kmplan.rules.report.Argument;

/** Changes that fill in what a row lacks. */
final class RowRepairs {
    private final PlanContext context;
    private final StepTemplate template;
    private final PeriodProposal periods;

    RowRepairs(PlanContext context) {
        this.context = context;
        this.template = new StepTemplate(context.parameters(), context.fiscalYear());
        this.periods = new PeriodProposal(context);
    }

    /** Returns the change that fills in a column of a row with what a complete row would hold. */
    List<RepairCandidate> fill(String subject, PlanColumn column) {
        Optional<PlanStep> found = TargetRepairs.row(context, subject);
        if (found.isEmpty()) {
            return List.of();
        }
        PlanStep row = found.get();
        StepTemplate.Proof proof = StepTemplate.proof(row);
        return switch (column) {
            case OWNER -> {
                String owner = owner(context);
                yield add("owner", row, owner, PlanRowChange.of(old -> PlanEdits.addOwner(old, owner)));
            }
            case TARGET_GROUP ->
                add(
                        "target-group",
                        row,
                        StepTemplate.CONCERNED,
                        PlanRowChange.of(old -> PlanEdits.addTargetGroup(old, StepTemplate.CONCERNED)));
            case EVIDENCE ->
                add(
                        "evidence",
                        row,
                        proof.text(),
                        PlanRowChange.of(old -> PlanEdits.addEvidence(old, proof.text(), proof.type())));
            case INDICATOR -> {
                String text = template.measures(row).get(0).indicator();
                yield add("indicator", row, text, PlanRowChange.of(old -> PlanEdits.addIndicator(old, text)));
            }
            case TARGET -> {
                String text = template.measures(row).get(0).target();
                yield add(
                        "target",
                        row,
                        text,
                        PlanRowChange.of(old -> PlanEdits.addTarget(old, text, context.fiscalYear())));
            }
            case METHOD, ACTIVITY -> {
                String text = row.title() + " (ระบุวิธีดำเนินการ)";
                yield add(
                        "activity",
                        row,
                        text,
                        PlanRowChange.of(old -> PlanEdits.addActivity(
                                old, StepTemplate.activity(PlanEdits.freeId(old.activities()), text, Set.of()))));
            }
            case PERIOD ->
                periods.of(row)
                        .map(period -> List.of(ofRow(
                                "period",
                                row,
                                PlanRowChange.of(old -> PlanEdits.addPeriod(old, period)),
                                "period",
                                new Argument.Period(period))))
                        .orElse(List.of());
            case NUMBER, PERIOD_END, TOOL, BUDGET, STATUS, RESULT, REMARK, OTHER -> {
                String text = "(ระบุ" + column.thai() + ")";
                yield List.of(ofRow(
                        "cell",
                        row,
                        PlanRowChange.of(old -> PlanEdits.append(old, column, text)),
                        "part",
                        name(column),
                        "text",
                        Argument.text(text)));
            }
        };
    }

    static List<RepairCandidate> add(String kind, PlanStep row, String text, PlanRowChange change) {
        return List.of(ofRow(kind, row, change, "text", Argument.text(text)));
    }

    static RepairCandidate ofRow(String kind, PlanStep row, PlanRowChange change, Object... namesAndValues) {
        return RepairCandidate.ofPlan(kind, "steps/" + row.id(), old -> change.in(old, row.id()), namesAndValues);
    }

    /** Returns the host unit, or a mark for the officer to fill in. */
    static String owner(PlanContext context) {
        String host = HeaderFacts.host(context);
        return host.isEmpty() ? "(ระบุหน่วยงานผู้รับผิดชอบ)" : host;
    }

    static Argument name(PlanColumn column) {
        return Argument.name(column.thai(), column.english());
    }
}
