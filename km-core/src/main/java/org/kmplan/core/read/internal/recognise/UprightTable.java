package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.read.internal.words.WordTable;

/**
 * Table that stands upright: the headings are below each other in the first column, and each column behind it is a step, as in
 * a form for one step. It is turned into the usual layout; rows across it stay, above what they head.
 */
final class UprightTable {
    private static final int MIN_HEADINGS = 4;
    private static final int MIN_ROWS = 4;

    private UprightTable() {}

    /**
     * Returns the table in the usual layout: the table itself unless it stands upright and is of a step.
     *
     * @param headed whether a line above it names the step
     */
    static Grid.Table turned(Grid.Table table, boolean headed) {
        List<Grid.Row> rows = table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        List<Grid.Row> across = new ArrayList<>();
        List<Grid.Row> labelled = new ArrayList<>();
        for (Grid.Row row : rows) {
            boolean line = row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1 && labelled.isEmpty();
            (line ? across : labelled).add(row);
        }
        return labelled.size() >= MIN_ROWS
                        && areHeadings(labelled)
                        && (headed || across.stream().anyMatch(UprightTable::namesStep) || nameSteps(labelled))
                ? new Grid.Table(usual(across, labelled))
                : table;
    }

    private static boolean namesStep(Grid.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .anyMatch(paragraph ->
                        !StepFinder.find(paragraph.text(), Optional.empty()).isEmpty());
    }

    private static boolean nameSteps(List<Grid.Row> rows) {
        return rows.stream()
                .filter(row -> meaning(row.cells().get(0))
                        .filter(PlanColumn.ACTIVITY::equals)
                        .isPresent())
                .anyMatch(UprightTable::namesStep);
    }

    /** Tells whether the first cells are headings of a plan and hardly anything else, and no row is a row of headings. */
    private static boolean areHeadings(List<Grid.Row> rows) {
        int width = rows.get(0).cells().size();
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        int recognised = 0;
        for (Grid.Row row : rows) {
            boolean regular = row.cells().size() == width
                    && width > 1
                    && row.cells().stream().allMatch(cell -> cell.columnSpan() == 1 && !cell.continued());
            if (!regular || meaning(row.cells().get(1)).isPresent()) {
                return false;
            }
            Optional<PlanColumn> column = meaning(row.cells().get(0));
            column.ifPresent(known::add);
            recognised += column.isPresent() ? 1 : 0;
        }
        return known.size() >= MIN_HEADINGS && known.contains(PlanColumn.ACTIVITY) && recognised * 2 > rows.size();
    }

    private static Optional<PlanColumn> meaning(Grid.Cell cell) {
        return PlanWords.column(cell.text().replace('\n', ' ')).map(WordTable.Match::meaning);
    }

    private static List<Grid.Row> usual(List<Grid.Row> across, List<Grid.Row> labelled) {
        Grid.Row first = labelled.get(0);
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(new Grid.Row(column(labelled, 0), first.place()));
        for (Grid.Row row : across) {
            rows.add(new Grid.Row(
                    List.of(new Grid.Cell(WideRows.alone(row).paragraphs(), labelled.size(), 1, false)), row.place()));
        }
        for (int i = 1; i < first.cells().size(); i++) {
            rows.add(new Grid.Row(column(labelled, i), first.place()));
        }
        return rows;
    }

    private static List<Grid.Cell> column(List<Grid.Row> rows, int index) {
        return rows.stream().map(row -> row.cells().get(index)).toList();
    }
}
