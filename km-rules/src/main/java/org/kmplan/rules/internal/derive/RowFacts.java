package org.kmplan.rules.internal.derive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.Owner;
import org.kmplan.core.plan.PlanCell;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.plan.PlanTable;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.Target;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.text.ThaiText;
import org.kmplan.rules.fact.Check;
import org.kmplan.rules.fact.Place;
import org.kmplan.rules.internal.catalog.EmptyMarks;
import org.kmplan.rules.internal.catalog.Parameters;
import org.kmplan.rules.internal.fact.plan.RowCells;
import org.kmplan.rules.internal.fact.plan.StepOwners;
import org.kmplan.rules.internal.fact.plan.StepRows;
import org.kmplan.rules.internal.fact.plan.TableColumns;

/** Facts about the rows of a plan: their cells, owners and doubles. */
final class RowFacts {
    private static final Parameters.Prepared<Map<PlanProcess, List<PlanColumn>>> REQUIRED =
            new Parameters.Prepared<>(parameters -> Map.of(
                    PlanProcess.KMP, columns(parameters.words("PLN-05.required_columns_kmp")),
                    PlanProcess.CMP, columns(parameters.words("PLN-05.required_columns_cmp"))));

    private static final Pattern AMOUNT_LEFT_OUT = Pattern.compile("^(?:จำนวน|งบประมาณ)?+[\\s.…_:-]*+บาท[\\s.…_-]*+");
    private static final Set<PlanColumn> RESOURCES = EnumSet.of(PlanColumn.TOOL, PlanColumn.BUDGET);

    private static final Parameters.Prepared<Set<String>> GENERIC_OWNERS =
            new Parameters.Prepared<>(parameters -> parameters.words("PLN-03.generic_owners").stream()
                    .map(ThaiText::key)
                    .collect(Collectors.toUnmodifiableSet()));

    private final PlanContext context;
    private final EmptyMarks emptyMarks;
    private final Map<PlanProcess, List<PlanColumn>> expected = new EnumMap<>(PlanProcess.class);

    private RowFacts(PlanContext context) {
        this.context = context;
        this.emptyMarks = context.parameters().get(EmptyMarks.OF_CELLS);
    }

    static void cells(PlanContext context, Consumer<Check> checks) {
        RowFacts facts = new RowFacts(context);
        List<PlanTable> tables = context.plan().tables();
        for (int i = 0; i < tables.size(); i++) {
            checks.accept(facts.columns(tables.get(i), i + 1));
        }
        for (RowView row : context.views()) {
            checks.accept(facts.cells(row));
        }
    }

    static void owners(PlanContext context, Consumer<Check> checks) {
        RowFacts facts = new RowFacts(context);
        String host = HeaderFacts.host(context);
        @Nullable String named = host.isEmpty() ? null : host;
        for (RowView row : context.views()) {
            checks.accept(facts.owners(row, named));
        }
    }

    static void doubles(PlanContext context, Consumer<Check> checks) {
        for (ProcessStep step : context.codedSteps()) {
            checks.accept(doubles(step, context.rows(step)));
        }
    }

    /** Derives what rows say of tools and budget; of rows whose tables have no column for them there is nothing to say. */
    static void resources(PlanContext context, Consumer<Check> checks) {
        RowFacts facts = new RowFacts(context);
        Map<PlanProcess, List<PlanColumn>> there = new EnumMap<>(PlanProcess.class);
        for (RowView row : context.views()) {
            List<PlanColumn> columns = there.computeIfAbsent(row.step().process(), facts::resources);
            if (!columns.isEmpty()) {
                checks.accept(facts.cells(row, "PLN-07", columns));
            }
        }
    }

    private List<PlanColumn> resources(PlanProcess process) {
        return layouts(process).stream()
                .flatMap(table -> table.columns().stream())
                .filter(RESOURCES::contains)
                .distinct()
                .toList();
    }

    private static List<PlanColumn> columns(List<String> names) {
        return names.stream()
                .map(name -> PlanColumn.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private List<PlanColumn> required(PlanProcess process) {
        return context.parameters().get(REQUIRED).getOrDefault(process, List.of());
    }

    private Check columns(PlanTable table, int number) {
        Set<PlanColumn> required = new LinkedHashSet<>();
        for (PlanProcess process : PlanProcess.values()) {
            boolean concerned = table.process()
                    .map(process::equals)
                    .orElseGet(() -> context.steps().stream().anyMatch(row -> row.process() == process));
            if (concerned) {
                required.addAll(required(process));
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

    private Check cells(RowView row) {
        return cells(row, "PLN-05", expected.computeIfAbsent(row.step().process(), this::requiredInLayout));
    }

    private RowCells cells(RowView row, String rule, List<PlanColumn> required) {
        List<PlanColumn> empty = new ArrayList<>(0);
        for (PlanColumn column : required) {
            if (!isFilled(row.step(), column)) {
                empty.add(column);
            }
        }
        return new RowCells(row.place(), rule, required.size(), required.size() - empty.size(), empty);
    }

    /** Returns the required columns that the tables of a process have: all if there are no such tables. */
    private List<PlanColumn> requiredInLayout(PlanProcess process) {
        List<PlanTable> layouts = layouts(process);
        return required(process).stream()
                .filter(column -> layouts.isEmpty()
                        || layouts.stream().anyMatch(table -> table.columns().contains(column)))
                .toList();
    }

    private List<PlanTable> layouts(PlanProcess process) {
        return context.plan().tables().stream()
                .filter(table -> table.process().map(process::equals).orElse(true))
                .toList();
    }

    private boolean isFilled(PlanStep step, PlanColumn column) {
        if (!step.cells().isEmpty()) {
            // A period may have its end in a column of its own, and a deadline its end alone.
            for (PlanCell cell : step.cells()) {
                boolean concerned = cell.column() == column
                        || column == PlanColumn.PERIOD && cell.column() == PlanColumn.PERIOD_END;
                if (concerned && isFilled(cell.text()) && !isAmountLeftOut(column, cell.text())) {
                    return true;
                }
            }
            return false;
        }
        return switch (column) {
            case ACTIVITY -> true;
            case METHOD -> step.activities().stream().anyMatch(part -> isFilled(part.description()));
            case PERIOD ->
                step.allPeriods().stream()
                        .anyMatch(part -> part.period().isPresent()
                                || isFilled(part.reading().raw()));
            case INDICATOR -> step.allIndicators().stream().anyMatch(part -> isFilled(part.text()));
            case TARGET ->
                step.allTargets().stream()
                        .map(Target::expression)
                        .anyMatch(part -> part.kind() != TargetKind.UNREADABLE || isFilled(part.raw()));
            case TARGET_GROUP -> step.targetGroups().stream().anyMatch(part -> isFilled(part.text()));
            case OWNER -> step.owners().stream().anyMatch(part -> isFilled(part.text()));
            case EVIDENCE -> step.evidence().stream().anyMatch(part -> isFilled(part.text()));
            case NUMBER -> step.rowNumber().filter(this::isFilled).isPresent();
            case PERIOD_END, TOOL, BUDGET, STATUS, UNIT, RESULT, REMARK, OTHER -> false;
        };
    }

    /** Tells whether the line of a form for an amount was left as it is: {@code ........ บาท}. */
    private static boolean isAmountLeftOut(PlanColumn column, String text) {
        return column == PlanColumn.BUDGET && AMOUNT_LEFT_OUT.matcher(text).matches();
    }

    private boolean isFilled(String text) {
        return emptyMarks.isFilled(text);
    }

    private Check owners(RowView row, @Nullable String host) {
        PlanStep step = row.step();
        Set<String> owners = new LinkedHashSet<>();
        int references = 0;
        int resolved = 0;
        List<String> texts = new ArrayList<>(step.owners().size());
        for (Owner owner : step.owners()) {
            texts.add(owner.text());
            if (isFilled(owner.text())) {
                if (owner.isHostReference()) {
                    references++;
                    resolved += owner.resolvesTo().isPresent() ? 1 : 0;
                } else {
                    owners.add(ThaiText.key(owner.text()));
                }
            }
        }
        return new StepOwners(
                row.place(), owners, context.parameters().get(GENERIC_OWNERS), references, resolved, host, texts);
    }

    private static Check doubles(ProcessStep step, List<PlanStep> rows) {
        List<String> places = new ArrayList<>();
        for (PlanStep row : rows) {
            places.add(row.source().map(SourcePosition::toString).orElse(row.id()));
        }
        return new StepRows(
                StepFacts.place(step, rows),
                step,
                rows.size(),
                distinct(rows, RowFacts::periodKey),
                distinct(rows, RowFacts::ownerKey),
                places);
    }

    private static int distinct(List<PlanStep> rows, Function<PlanStep, String> key) {
        return rows.size() == 1 ? 1 : (int) rows.stream().map(key).distinct().count();
    }

    /** Returns the periods of a row, however they are worded. */
    private static String periodKey(PlanStep row) {
        return row.allPeriods().stream()
                .map(planned -> planned.period()
                        .map(period -> period.start() + " " + period.end())
                        .orElseGet(() -> ThaiText.key(planned.reading().raw())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static String ownerKey(PlanStep row) {
        return row.owners().stream()
                .map(owner -> ThaiText.key(owner.text()))
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
