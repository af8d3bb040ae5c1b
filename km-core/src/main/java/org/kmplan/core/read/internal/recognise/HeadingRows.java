package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;

/**
 * Heading of a table in one or more rows: cells merged downwards stand beside merged cells with a second level below them.
 *
 * @param columns columns that the heading names
 * @param rows rows of the heading
 */
record HeadingRows(Columns columns, List<Grid.Row> rows) {
    private static final int MAX_LEVELS = 3;

    /** Returns the heading that begins at a row, or empty if none does. */
    static Optional<HeadingRows> at(List<Grid.Row> table, int index, Problems problems) {
        Grid.Row first = table.get(index);
        int levels = first.cells().stream().mapToInt(Grid.Cell::rowSpan).max().orElse(1);
        int last = Math.min(index + levels, table.size());
        boolean nested = levels > 1 && levels <= MAX_LEVELS && isNested(table.subList(index, last));
        if (nested) {
            List<Grid.Row> rows = List.copyOf(table.subList(index, last));
            Grid.Row bottom = rows.get(rows.size() - 1);
            Optional<Columns> columns = Columns.ofHeadings(levels(rows), bottom.place(), problems);
            if (columns.isPresent()) {
                return Optional.of(new HeadingRows(columns.get(), rows));
            }
        }
        return Columns.ofHeadingRow(first, problems).map(columns -> new HeadingRows(columns, List.of(first)));
    }

    /** In a heading every cell of a lower row is below a wider one, or goes on from above. */
    private static boolean isNested(List<Grid.Row> rows) {
        return rows.subList(1, rows.size()).stream()
                .allMatch(row -> row.cells().stream().anyMatch(Grid.Cell::continued));
    }

    private static List<Columns.Heading> levels(List<Grid.Row> rows) {
        List<List<String>> raw = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Grid.Row row : rows) {
            int column = 0;
            for (Grid.Cell cell : row.cells()) {
                for (int i = 0; i < cell.columnSpan(); i++, column++) {
                    if (raw.size() == column) {
                        raw.add(new ArrayList<>());
                        texts.add(new ArrayList<>());
                    }
                    if (!cell.isBlank()) {
                        raw.get(column).add(cell.raw().replace('\n', ' '));
                        texts.get(column).add(cell.text().replace('\n', ' '));
                    }
                }
            }
        }
        List<Columns.Heading> headings = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= raw.size(); i++) {
            boolean same = i < raw.size() && !raw.get(i).isEmpty() && raw.get(i).equals(raw.get(start));
            if (!same) {
                headings.add(new Columns.Heading(raw.get(start), texts.get(start), i - start));
                start = i;
            }
        }
        return headings;
    }
}
