package org.kmplan.core.test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.kmplan.core.plan.KnowledgePlan;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.PlanStep;
import org.kmplan.core.time.FiscalYear;

/** Page of a plan on which the habits of agencies are drawn; the plan changes with what the page says. */
final class AgencyPage {
    /** Signs around text that is struck out, and around a raised mark; boxes that are ticked or empty. */
    static final char STRUCK = '\uE100';

    static final char END = '\uE101';
    static final char RAISED = '\uE102';
    static final char TICKED = '\uE103';
    static final char EMPTY = '\uE104';

    /** Line or table. */
    sealed interface Block {}

    /** Line between tables; a label stands before a colon. */
    static final class Line implements Block {
        String text;

        Line(String text) {
            this.text = text;
        }
    }

    /** Table; of the rows of a process, or of anything else. */
    static final class Table implements Block {
        final Optional<PlanProcess> process;
        final List<PlanColumn> columns;
        final List<Row> rows = new ArrayList<>();

        Table(Optional<PlanProcess> process, List<PlanColumn> columns) {
            this.process = process;
            this.columns = new ArrayList<>(columns);
        }

        int index(PlanColumn column) {
            return columns.indexOf(column);
        }

        /** Returns the rows of steps. */
        List<Row> steps() {
            return rows.stream().filter(row -> row.step.isPresent()).toList();
        }

        /** Returns the rows of headings. */
        List<Row> headings() {
            return rows.stream().filter(row -> row.step.isEmpty()).toList();
        }

        void insert(int at, PlanColumn column, String heading) {
            columns.add(at, column);
            rows.forEach(row -> row.cells.add(at, new Cell(List.of(row.step.isEmpty() ? heading : "-"))));
        }
    }

    /** Row of a table. */
    static final class Row {
        final Optional<String> step;
        final List<Cell> cells = new ArrayList<>();
        boolean extra;

        Row(Optional<String> step) {
            this.step = step;
        }
    }

    /** Cell: paragraphs, and how many rows it spans; nought for one that another spans. */
    static final class Cell {
        final List<String> paragraphs;
        int span = 1;
        boolean deleted;

        Cell(List<String> paragraphs) {
            this.paragraphs = new ArrayList<>(paragraphs);
        }

        void set(String... texts) {
            paragraphs.clear();
            paragraphs.addAll(List.of(texts));
        }
    }

    final DocumentLayout layout;
    final Random random;
    final List<Block> blocks = new ArrayList<>();
    boolean framed;
    boolean embedded;
    private final Map<String, Boolean> taken = new HashMap<>();
    private KnowledgePlan plan;

    private AgencyPage(KnowledgePlan plan, DocumentLayout layout) {
        this.plan = plan;
        this.layout = layout;
        this.random = new Random(layout.choice());
    }

    /** Returns the page of a plan in a layout, with its habits. */
    static AgencyPage of(KnowledgePlan plan, DocumentLayout layout) {
        AgencyPage page = new AgencyPage(plan, layout);
        for (PlanPage.Block block : PlanPage.of(plan, layout)) {
            if (block instanceof PlanPage.Line line) {
                page.blocks.add(new Line(line.text()));
            } else if (block instanceof PlanPage.Table table) {
                page.blocks.add(table(table));
            }
        }
        for (Habit habit : Habit.values()) {
            if (layout.habits().contains(habit)) {
                habit.apply(page);
            }
        }
        return page;
    }

    private static Table table(PlanPage.Table source) {
        Table table = new Table(source.process(), source.columns());
        for (int i = 0; i < source.rows().size(); i++) {
            Row row = new Row(source.steps().get(i));
            source.rows().get(i).forEach(cell -> row.cells.add(new Cell(cell)));
            table.rows.add(row);
        }
        return table;
    }

    KnowledgePlan plan() {
        return plan;
    }

    void plan(KnowledgePlan changed) {
        plan = changed;
    }

    /** Returns the fiscal year of the plan, stated or not. */
    FiscalYear year() {
        return plan.fiscalYear().orElseThrow();
    }

    /** Returns the tables of steps. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table && table.process.isPresent()) {
                tables.add(table);
            }
        }
        return tables;
    }

    PlanStep step(Row row) {
        String id = row.step.orElseThrow();
        return plan.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void change(Row row, UnaryOperator<PlanStep> change) {
        PlanStep old = step(row);
        plan = plan.withSteps(plan.steps().stream()
                .map(step -> step.id().equals(old.id()) ? change.apply(step) : step)
                .toList());
    }

    /** Takes a cell for one habit; tells whether no other has it. */
    boolean take(Row row, PlanColumn column) {
        return taken.put(row.step.orElse("") + column, true) == null;
    }

    boolean take(Table table, PlanColumn column) {
        boolean free = taken.put(table.process.toString() + column, true) == null;
        return free && table.steps().stream().noneMatch(row -> taken.containsKey(row.step.orElse("") + column));
    }

    boolean isFree(Table table, PlanColumn column) {
        return !taken.containsKey(table.process.toString() + column);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Changes every text of the page. */
    void rewrite(UnaryOperator<String> change) {
        for (Block block : blocks) {
            if (block instanceof Line line) {
                line.text = change.apply(line.text);
            } else if (block instanceof Table table) {
                table.rows.forEach(row -> row.cells.forEach(cell -> cell.paragraphs.replaceAll(change)));
            }
        }
    }

    /** Returns the page as tabbed text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                text.append(line.text).append('\n');
            } else if (block instanceof Table table) {
                for (Row row : table.rows) {
                    row.cells.forEach(cell -> text.append(cell.span == 1 ? "" : "{" + cell.span + "}")
                            .append(String.join(" / ", cell.paragraphs))
                            .append('\t'));
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }
}
