package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.List;

/** Cells of one sheet as its file has them, before titles, labels and tables are told apart. */
public final class SheetData {
    /**
     * Cell with its text.
     *
     * @param column column, counted from 0
     * @param text text of the value; blank if the cell is only coloured
     * @param shade colour of the cell, or empty if it has none
     */
    public record Cell(int column, String text, String shade) {}

    /** Row with the cells that have a text or colour, from left to right. */
    public static final class Row {
        public final int index;
        public final boolean hidden;
        public final List<Cell> cells = new ArrayList<>();

        public Row(int index, boolean hidden) {
            this.index = index;
            this.hidden = hidden;
        }
    }

    /** Merged region; all numbers count from 0 and are inclusive. */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        public boolean isSane() {
            return firstRow >= 0 && firstColumn >= 0 && lastRow >= firstRow && lastColumn >= firstColumn;
        }
    }

    /** Columns that are hidden, by their first and last number. */
    public record Span(int first, int last) {
        boolean contains(int column) {
            return column >= first && column <= last;
        }
    }

    public final List<Row> rows = new ArrayList<>();
    public final List<Region> regions = new ArrayList<>();
    public final List<Span> hiddenColumns = new ArrayList<>();

    public boolean isHidden(int column) {
        for (Span span : hiddenColumns) {
            if (span.contains(column)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of a cell, such as {@code E7}. */
    public static String cellName(int row, int column) {
        return columnName(column) + (row + 1);
    }

    private static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    /** Returns the column of a cell name, counted from 0, or -1 if it has none. */
    public static int columnOf(String cellName) {
        int column = 0;
        int i = 0;
        while (i < cellName.length() && i < 4 && cellName.charAt(i) >= 'A' && cellName.charAt(i) <= 'Z') {
            column = column * 26 + cellName.charAt(i) - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    /** Returns the row of a cell name, counted from 0, or -1 if it has none. */
    public static int rowOf(String cellName) {
        int row = 0;
        for (int i = 0; i < cellName.length(); i++) {
            char c = cellName.charAt(i);
            if (c >= '0' && c <= '9') {
                row = Math.min(row * 10 + c - '0', 100_000_000);
            }
        }
        return row - 1;
    }
}
