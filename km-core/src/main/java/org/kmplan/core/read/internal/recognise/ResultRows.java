package org.kmplan.core.read.internal.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.ValueColumns;
import org.kmplan.core.text.ThaiText;

/**
 * Rows of a table in which a column says "plan" (แผน) and "result" (ผล) in turn: what the rows of results hold was reached or
 * done, and neither planned nor demanded. It is kept as a result.
 */
final class ResultRows {
    private static final Set<PlanColumn> PLANNED = EnumSet.of(
            PlanColumn.TARGET, PlanColumn.PERIOD, PlanColumn.PERIOD_END, PlanColumn.TARGET_GROUP, PlanColumn.EVIDENCE);

    private final int marker;

    private ResultRows(int marker) {
        this.marker = marker;
    }

    /** Finds the column that tells plan from result; there is none in most tables. */
    static ResultRows in(List<Grid.Row> rows, Columns headed) {
        int first = headed.indexOf(PlanColumn.ACTIVITY);
        for (int i = 0; i < headed.size(); i++) {
            if (i != first && isMarker(rows, i)) {
                return new ResultRows(i);
            }
        }
        return new ResultRows(-1);
    }

    private static boolean isMarker(List<Grid.Row> rows, int index) {
        boolean planned = false;
        boolean reached = false;
        for (Grid.Row row : rows) {
            String word = word(row, index);
            if (!word.isEmpty()) {
                boolean plan = ValueColumns.PLAN_MARKS.contains(word);
                boolean result = ValueColumns.RESULT_MARKS.contains(word);
                if (!plan && !result) {
                    return false;
                }
                planned |= plan;
                reached |= result;
            }
        }
        return planned && reached;
    }

    private static String word(Grid.Row row, int index) {
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            if (column == index) {
                return ThaiText.word(cell.text());
            }
            column += cell.columnSpan();
        }
        return "";
    }

    /** Tells whether a row holds results. */
    boolean isResult(Grid.Row row) {
        return marker >= 0 && ValueColumns.RESULT_MARKS.contains(word(row, marker));
    }

    /** Returns what a cell means in its row. */
    PlanColumn meaning(int column, PlanColumn headed, Grid.Row row, Grid.Cell cell) {
        if (column == marker) {
            return PlanColumn.OTHER;
        }
        boolean own = !cell.continued() && cell.rowSpan() == 1;
        return own && isResult(row) && PLANNED.contains(headed) ? PlanColumn.RESULT : headed;
    }
}
