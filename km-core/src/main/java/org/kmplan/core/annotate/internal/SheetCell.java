package org.kmplan.core.annotate.internal;

import java.util.Optional;
import org.kmplan.core.read.internal.sheet.SheetData;

/** Cell of a sheet; row and column count from 0. */
record SheetCell(int row, int column) {
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROWS = 1_048_576;

    /** Returns the cell of a name such as {@code E7}, if it is one. */
    static Optional<SheetCell> of(String name) {
        int row = SheetData.rowOf(name);
        int column = SheetData.columnOf(name);
        return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS
                ? Optional.of(new SheetCell(row, column))
                : Optional.empty();
    }

    String name() {
        return SheetData.cellName(row, column);
    }

    /** Returns the cell beside it on the right; below the last column the first cell of the next row. */
    SheetCell next() {
        return column + 1 < MAX_COLUMNS ? new SheetCell(row, column + 1) : new SheetCell(row + 1, 0);
    }
}
