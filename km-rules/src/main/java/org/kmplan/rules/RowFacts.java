package org.kmplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.fact.RowCells;
import org.kmplan.rules.fact.StepOwners;
import org.kmplan.rules.fact.StepRows;
import org.kmplan.rules.fact.TableColumns;

/** Facts about the rows of a plan: their cells, owners and doubles. */
final class RowFacts {
    private RowFacts() {}

    static void derive(PlanContext context, Consumer<Check> checks) {
        List<PlanTable> tables = context.plan().tables();
        for (int i = 0; i < tables.size(); i++) {
            checks.accept(columns(context, tables.get(i), i + 1));
        }
        Set<String> generic = context.parameters().words("PLN-03.generic_owners").stream()
                .map(ThaiText::key)
                .collect(Collectors.toSet());
        for (PlanStep step : context.steps()) {
            checks.accept(cells(context, step));
            checks.accept(owners(context, step, generic));
        }
        for (ProcessStep step : ProcessStep.values()) {
            List<PlanStep> rows = context.rows(step);
            if (!rows.isEmpty()) {
                checks.accept(doubles(step, rows));
            }
        }
    }

    private static List<PlanColumn> required(PlanContext context, PlanProcess process) {
        return context
                .parameters()
                .words(process == PlanProcess.KMP ? "PLN-05.required_columns_kmp" : "PLN-05.required_columns_cmp")
                .stream()
                .map(name -> PlanColumn.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Check columns(PlanContext context, PlanTable table, int number) {
        Set<PlanColumn> required = new LinkedHashSet<>();
        for (PlanProcess process : PlanProcess.values()) {
            boolean concerned = table.process()
                    .map(process::equals)
                    .orElseGet(() -> context.steps().stream().anyMatch(row -> row.process() == process));
            if (concerned) {
                required.addAll(required(context, process));
            }
        }
        List<PlanColumn> missing = required.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        return new TableColumns(
                new Place("tables/" + number, table.source()),
                required.size(),
                required.size() - missing.size(),
                missing);
    }

    private static Check cells(PlanContext context, PlanStep step) {
        List<String> emptyMarks = context.parameters().get(PlanContext.EMPTY_CELLS);
        List<PlanColumn> required = required(context, step.process()).stream()
                .filter(column -> inLayout(context.plan(), step, column))
                .toList();
        List<PlanColumn> empty = required.stream()
                .filter(column -> !isFilled(step, column, emptyMarks))
                .toList();
        return new RowCells(PlanContext.place(step), required.size(), required.size() - empty.size(), empty);
    }

    private static boolean inLayout(KnowledgePlan plan, PlanStep step, PlanColumn column) {
        List<PlanTable> layouts = plan.tables().stream()
                .filter(table -> table.process().map(step.process()::equals).orElse(true))
                .toList();
        return layouts.isEmpty()
                || layouts.stream().anyMatch(table -> table.columns().contains(column));
    }

    private static boolean isFilled(PlanStep step, PlanColumn column, List<String> emptyMarks) {
        // A period may have its end in a column of its own, and a deadline its end alone.
        List<PlanCell> cells = step.cells().stream()
                .filter(cell -> cell.column() == column
                        || column == PlanColumn.PERIOD && cell.column() == PlanColumn.PERIOD_END)
                .toList();
        if (!step.cells().isEmpty()) {
            return cells.stream().anyMatch(cell -> PlanContext.isFilled(cell.text(), emptyMarks));
        }
        return switch (column) {
            case ACTIVITY -> true;
            case METHOD -> !step.activities().isEmpty();
            case PERIOD -> !step.allPeriods().isEmpty();
            case INDICATOR -> !step.allIndicators().isEmpty();
            case TARGET -> !step.allTargets().isEmpty();
            case TARGET_GROUP -> !step.targetGroups().isEmpty();
            case OWNER -> !step.owners().isEmpty();
            case EVIDENCE -> !step.evidence().isEmpty();
            case NUMBER -> step.rowNumber().isPresent();
            case PERIOD_END, TOOL, BUDGET, STATUS, RESULT, REMARK, OTHER -> false;
        };
    }

    private static Check owners(PlanContext context, PlanStep step, Set<String> generic) {
        List<String> emptyMarks = context.parameters().get(PlanContext.EMPTY_CELLS);
        List<Owner> owners = step.owners().stream()
                .filter(owner -> PlanContext.isFilled(owner.text(), emptyMarks))
                .toList();
        List<Owner> references = owners.stream().filter(Owner::isHostReference).toList();
        boolean hostNamed = !HeaderFacts.host(context).isEmpty();
        long resolved = references.stream()
                .filter(owner -> owner.resolvesTo().isPresent() || hostNamed)
                .count();
        long named = owners.stream()
                .filter(owner -> !owner.isHostReference() && !generic.contains(ThaiText.key(owner.text())))
                .count();
        return new StepOwners(
                PlanContext.place(step),
                owners.size(),
                (int) named,
                references.size(),
                (int) resolved,
                step.owners().stream().map(Owner::text).toList());
    }

    private static Check doubles(ProcessStep step, List<PlanStep> rows) {
        List<String> places = new ArrayList<>();
        for (PlanStep row : rows) {
            places.add(row.source().map(SourcePosition::toString).orElse(row.id()));
        }
        return new StepRows(
                new Place("steps/" + step, rows.get(0).source()),
                step,
                rows.size(),
                distinct(rows, RowFacts::periodKey),
                distinct(rows, RowFacts::ownerKey),
                places);
    }

    private static int distinct(List<PlanStep> rows, Function<PlanStep, String> key) {
        return (int) rows.stream().map(key).distinct().count();
    }

    private static String periodKey(PlanStep row) {
        return row.cell(PlanColumn.PERIOD)
                .map(cell -> ThaiText.key(cell.text()))
                .orElseGet(() -> row.allPeriods().stream()
                        .map(period -> ThaiText.key(period.reading().raw()))
                        .collect(Collectors.joining("|")));
    }

    private static String ownerKey(PlanStep row) {
        return row.owners().stream()
                .map(owner -> ThaiText.key(owner.text()))
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
