package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.ResultWords;
import org.kmplan.core.read.internal.words.TitleLine;

/**
 * Tables of results before or behind a plan: a line above says that they are results, and a column holds what was reached. Where
 * a document has no other table of activities, such a table is the plan itself, reported on.
 */
final class ResultTables {
    private static final int MAX_LINES = 4;

    private ResultTables() {}

    /** Returns the tables of results, each with the lines that head it. */
    static Set<Grid.Block> in(Grid grid, Problems problems) {
        Set<Grid.Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Grid.Line> above = new ArrayList<>();
        boolean plans = false;
        for (Grid.Block block : grid.blocks()) {
            if (block instanceof Grid.Line line) {
                above.add(line);
                continue;
            }
            Optional<Columns> columns =
                    block instanceof Grid.Table table ? headings(table, problems) : Optional.empty();
            if (columns.isPresent()) {
                List<Grid.Line> heads = heads(above);
                if (heads.isEmpty() || !columns.get().has(PlanColumn.RESULT)) {
                    plans = true;
                } else {
                    found.add(block);
                    found.addAll(heads);
                }
            }
            above.clear();
        }
        if (!plans) {
            found.clear();
        }
        return found;
    }

    private static Optional<Columns> headings(Grid.Table table, Problems problems) {
        return table.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .findFirst()
                .flatMap(row -> Columns.ofHeadingRow(row, problems.fresh()));
    }

    /** Returns the last lines above a table from the one on that says that they are results; none if a plan is named below it. */
    private static List<Grid.Line> heads(List<Grid.Line> above) {
        for (int i = above.size() - 1; i >= Math.max(0, above.size() - MAX_LINES); i--) {
            String text = above.get(i).text();
            if (TitleLine.of(text).isPresent()) {
                return List.of();
            }
            if (ResultWords.areNamedIn(text)) {
                return above.subList(i, above.size());
            }
        }
        return List.of();
    }
}
