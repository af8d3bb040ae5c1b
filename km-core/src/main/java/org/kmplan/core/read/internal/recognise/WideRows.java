package org.kmplan.core.read.internal.recognise;

import java.util.Optional;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.read.internal.words.TitleLine;

/** Rows with one cell across the table: lines of text that stand in it, or a step whose activities follow below. */
final class WideRows {
    private static final int MIN_COLUMNS = 3;

    private WideRows() {}

    /** Returns the first cell of a row that is filled. */
    static Grid.Cell alone(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse(Grid.Cell.EMPTY);
    }

    /** Tells whether a cell reaches across the table and stands alone in its row. */
    static boolean isAcross(Grid.Row row, Grid.Cell cell) {
        return cell.columnSpan() >= MIN_COLUMNS && !cell.isBlank() && isAlone(row);
    }

    private static boolean isAlone(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
    }

    /**
     * Tells whether a row is a line of text: a title, a remark, a label; not the name of a step.
     *
     * @param headed whether the table has headings
     * @param first whether no row of the table waits to be read
     */
    static boolean isLine(Grid.Row row, boolean headed, boolean first) {
        Grid.Cell cell = alone(row);
        if (!isAlone(row) || row.cells().size() > 1 && cell.columnSpan() < MIN_COLUMNS) {
            return false;
        }
        String text = cell.text().replace('\n', ' ');
        if (TitleLine.of(text).filter(title -> title.isTelling(text)).isPresent()) {
            return true;
        }
        boolean whole = cell.columnSpan() >= MIN_COLUMNS || first && row.cells().size() == 1;
        return headed ? whole && isNoStep(cell) : first;
    }

    private static boolean isNoStep(Grid.Cell cell) {
        StepFinder.Found found = StepFinder.find(cell.paragraphs().get(0).text(), Optional.empty());
        return found.isEmpty() && found.badCode().isEmpty();
    }
}
