package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.TextRepair;

/**
 * Sheets that were published or pasted with their frame: the letters of the columns above and the numbers of the rows beside
 * the cells. Without the frame they are read as sheets of a workbook are, titles and labels apart from the tables.
 */
public final class SheetFrames {
    private static final int MIN_LETTERS = 2;
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,7}$");

    private SheetFrames() {}

    /** Returns the grid with the frames of sheets taken off. */
    public static Grid read(Grid grid, ReadLimits limits, TextRepair repair, Problems problems) {
        List<Grid.Block> blocks = new ArrayList<>();
        boolean any = false;
        for (Grid.Block block : grid.blocks()) {
            if (block instanceof Grid.Table table && isFramed(table.rows())) {
                any = true;
                blocks.addAll(inner(table.rows(), limits, repair, problems));
            } else {
                blocks.add(block);
            }
        }
        return any ? new Grid(blocks) : grid;
    }

    private static boolean isFramed(List<Grid.Row> rows) {
        if (rows.size() < 2) {
            return false;
        }
        List<Grid.Cell> head = rows.get(0).cells();
        int letters = 0;
        for (int i = 1; i < head.size(); i++) {
            String text = head.get(i).text().strip();
            if (text.isEmpty() && i + letters > 0 && letters < i) {
                continue;
            }
            if (text.length() > 3 || SheetData.columnOf(text) != letters) {
                return false;
            }
            letters++;
        }
        if (letters < MIN_LETTERS || !head.get(0).isBlank()) {
            return false;
        }
        long last = 0;
        int numbers = 0;
        for (Grid.Row row : rows.subList(1, rows.size())) {
            String text = row.cells().isEmpty() ? "" : row.cells().get(0).text().strip();
            if (text.isEmpty()) {
                continue;
            }
            if (!NUMBER.matcher(text).matches() || Long.parseLong(text) <= last) {
                return false;
            }
            last = Long.parseLong(text);
            numbers++;
        }
        return numbers > 0;
    }

    private static List<Grid.Block> inner(
            List<Grid.Row> rows, ReadLimits limits, TextRepair repair, Problems problems) {
        SheetData sheet = new SheetData();
        Map<Integer, SourcePosition> positions = new HashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            Grid.Row row = rows.get(i);
            SheetData.Row data = new SheetData.Row(i, false);
            int column = 0;
            for (Grid.Cell cell : row.cells()) {
                if (column > 0 && !cell.continued()) {
                    if (!cell.raw().isBlank() || !cell.shade().isEmpty()) {
                        data.cells.add(new SheetData.Cell(column - 1, cell.raw(), cell.shade()));
                    }
                    if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                        sheet.regions.add(new SheetData.Region(
                                i, column - 1, i + cell.rowSpan() - 1, column + cell.columnSpan() - 2));
                    }
                }
                column += cell.columnSpan();
            }
            positions.put(i, row.place().position());
            sheet.rows.add(data);
        }
        SheetBlocks blocks = new SheetBlocks(limits, repair, problems.fresh());
        blocks.startAt(rows.get(0).place().order());
        blocks.add(
                sheet,
                (row, column, line) ->
                        positions.getOrDefault(row, rows.get(0).place().position()));
        return blocks.blocks();
    }
}
