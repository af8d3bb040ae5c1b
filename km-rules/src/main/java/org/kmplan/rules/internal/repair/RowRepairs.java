package org.kmplan.rules.internal.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /**
     * Change that fills in one column of a row.
     *
     * @param kind kind of the message that asks for it
     * @param namesAndValues names and values of the message in turn
     */
    record Filling(String kind, PlanStep row, PlanRowChange change, List<Object> namesAndValues) {
        static Filling of(String kind, PlanStep row, PlanRowChange change, Object... namesAndValues) {
            return new Filling(kind, row, change, List.of(namesAndValues));
        }

        static Filling with(String kind, PlanStep row, String text, PlanRowChange change) {
            return of(kind, row, change, "text", Argument.text(text));
        }

        RepairCandidate candidate() {
            return ofRow(kind, row, change, namesAndValues.toArray());
        }
    }

    /** Returns the change that fills in a column of a row with what a complete row would hold. */
    List<RepairCandidate> fill(String subject, PlanColumn column) {
        return TargetRepairs.row(context, subject).flatMap(row -> filling(row, column)).stream()
                .map(Filling::candidate)
                .toList();
    }

    /** Returns the change that fills in a column of a row; empty if it is a period and the fiscal year is unknown. */
    Optional<Filling> filling(PlanStep row, PlanColumn column) {
        StepTemplate.Proof proof = StepTemplate.proof(row);
        @Nullable
        Filling filling = switch (column) {
            case OWNER -> {
                String owner = owner(context);
                yield Filling.with("owner", row, owner, PlanRowChange.of(old -> PlanEdits.addOwner(old, owner)));
            }
            case TARGET_GROUP ->
                Filling.with(
                        "target-group",
                        row,
                        StepTemplate.CONCERNED,
                        PlanRowChange.of(old -> PlanEdits.addTargetGroup(old, StepTemplate.CONCERNED)));
            case EVIDENCE ->
                Filling.with(
                        "evidence",
                        row,
                        proof.text(),
                        PlanRowChange.of(old -> PlanEdits.addEvidence(old, proof.text(), proof.type())));
            case INDICATOR -> {
                String text = template.measures(row).get(0).indicator();
                yield Filling.with("indicator", row, text, PlanRowChange.of(old -> PlanEdits.addIndicator(old, text)));
            }
            case TARGET -> {
                String text = template.measures(row).get(0).target();
                yield Filling.with(
                        "target",
                        row,
                        text,
                        PlanRowChange.of(old -> PlanEdits.addTarget(old, text, context.fiscalYear())));
            }
            case METHOD, ACTIVITY -> {
                String text = row.title() + " (ระบุวิธีดำเนินการ)";
                yield Filling.with(
                        "activity",
                        row,
                        text,
                        PlanRowChange.of(old -> PlanEdits.addActivity(
                                old, StepTemplate.activity(PlanEdits.freeId(old.activities()), text, Set.of()))));
            }
            case PERIOD ->
                periods.of(row)
                        .map(period -> Filling.of(
                                "period",
                                row,
                                PlanRowChange.of(old -> PlanEdits.addPeriod(old, period)),
                                "period",
                                new Argument.Period(period)))
                        .orElse(null);
            case NUMBER, PERIOD_END, TOOL, BUDGET, STATUS, UNIT, RESULT, REMARK, OTHER ->
                Filling.of(
                        "cell",
                        row,
                        PlanRowChange.of(old -> PlanEdits.append(old, column, PlanEdits.OWN_WORDS)),
                        "part",
                        name(column));
        };
        return Optional.ofNullable(filling);
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
        return host.isEmpty() ? "หน่วยงานผู้รับผิดชอบ (ระบุชื่อ)" : host;
    }

    static Argument name(PlanColumn column) {
        return Argument.name(column.thai(), column.english());
    }
}
