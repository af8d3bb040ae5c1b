package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kmplan.core.read.ReadLimits;

/** Rows of a sheet with its merged regions put in: every row knows the cells that stand in it or reach into it. */
final class SheetLayout {
    /**
     * Cell in its row.
     *
     * @param column column on the grid, hidden ones not counted
     * @param columnSpan number of columns that are shown of it
     * @param rowSpan number of rows that it covers; 1 if it continues the cell above
     * @param sheetColumn column in the sheet, for the position
     * @param text text as written; blank if it continues the cell above
     * @param shade colour
     * @param continued whether it continues the cell above
     */
    record Slot(
            int column, int columnSpan, int rowSpan, int sheetColumn, String text, String shade, boolean continued) {
        boolean isFilled() {
            return !text.isBlank();
        }

        int end() {
            return column + columnSpan;
        }
    }

    /** Row with its cells from left to right, and those with text that a merged region covers. */
    record Row(int index, List<Slot> slots, List<Slot> filled, List<SheetData.Cell> covered) {
        boolean isBlank() {
            return filled.isEmpty();
        }
    }

    private final SheetData sheet;
    private final int maxColumns;
    private final Map<Integer, List<SheetData.Region>> regions = new HashMap<>();
    private final int[] shown;
    private int area;

    SheetLayout(SheetData sheet, ReadLimits limits) {
        this.sheet = sheet;
        maxColumns = limits.maxColumns();
        area = limits.maxCells();
        shown = new int[maxColumns];
        for (int i = 1; i < maxColumns; i++) {
            shown[i] = shown[i - 1] + (sheet.isHidden(i - 1) ? 0 : 1);
        }
    }

    /** Returns the rows in order; regions beyond what the limits allow are read as single cells. */
    List<Row> rows() {
        place();
        List<Row> rows = new ArrayList<>();
        SheetData.Region[] at = new SheetData.Region[maxColumns];
        for (int i = 0; i < sheet.rows.size(); i++) {
            List<SheetData.Region> here = regions.getOrDefault(sheet.rows.get(i).index, List.of());
            for (SheetData.Region region : here) {
                for (int c = region.firstColumn(); c <= Math.min(region.lastColumn(), maxColumns - 1); c++) {
                    at[c] = region;
                }
            }
            rows.add(row(i, at));
            Arrays.fill(at, null);
        }
        return rows;
    }

    /** Returns the column of the sheet that is shown as a column of the grid. */
    int sheetColumn(int column) {
        int at = Arrays.binarySearch(shown, column);
        while (at > 0 && at < shown.length - 1 && shown[at + 1] == column) {
            at++;
        }
        return Math.max(0, at);
    }

    private void place() {
        int last = sheet.rows.isEmpty() ? -1 : sheet.rows.get(sheet.rows.size() - 1).index;
        for (SheetData.Region region : sheet.regions) {
            int width = Math.min(region.lastColumn(), maxColumns - 1) - region.firstColumn() + 1;
            for (int r = region.firstRow(); r <= Math.min(last, region.lastRow()); r++) {
                area -= Math.max(width, 1);
                if (area < 0) {
                    return;
                }
                regions.computeIfAbsent(r, key -> new ArrayList<>()).add(region);
            }
        }
    }

    private Row row(int ordinal, SheetData.Region[] at) {
        SheetData.Row row = sheet.rows.get(ordinal);
        List<Slot> slots = new ArrayList<>();
        List<Slot> filled = new ArrayList<>();
        List<SheetData.Cell> covered = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < maxColumns) {
            while (next < row.cells.size() && row.cells.get(next).column() < column) {
                next++;
            }
            SheetData.Cell cell =
                    next < row.cells.size() && row.cells.get(next).column() == column ? row.cells.get(next) : null;
            SheetData.Region region = at[column];
            if (region == null && cell == null) {
                column = nextUsed(row, next, at, column);
                continue;
            }
            int end = region == null ? column + 1 : Math.min(region.lastColumn() + 1, maxColumns);
            boolean continued = region != null && row.index > region.firstRow();
            int span = region == null ? 1 : (end == maxColumns ? shown[end - 1] + 1 : shown[end]) - shown[column];
            if (!sheet.isHidden(column) || span > 0) {
                Slot slot = new Slot(
                        shown[column],
                        Math.max(1, span),
                        region == null || continued ? 1 : rowsLeft(ordinal, region),
                        column,
                        cell == null || continued ? "" : cell.text(),
                        cell == null ? "" : cell.shade(),
                        continued);
                slots.add(slot);
                if (slot.isFilled()) {
                    filled.add(slot);
                }
            }
            for (int i = next; i < row.cells.size() && row.cells.get(i).column() < end; i++) {
                SheetData.Cell other = row.cells.get(i);
                if ((continued || other.column() != column) && !other.text().isBlank()) {
                    covered.add(other);
                }
            }
            column = end;
        }
        return new Row(row.index, slots, filled, covered);
    }

    private int nextUsed(SheetData.Row row, int next, SheetData.Region[] at, int column) {
        int end = next < row.cells.size() ? Math.min(row.cells.get(next).column(), maxColumns) : maxColumns;
        int result = column + 1;
        while (result < end && at[result] == null) {
            result++;
        }
        return result;
    }

    private int rowsLeft(int ordinal, SheetData.Region region) {
        int i = ordinal;
        while (i < sheet.rows.size() && sheet.rows.get(i).index <= region.lastRow()) {
            i++;
        }
        return i - ordinal;
    }
}
