package org.kmplan.core.read;

/**
 * What may still be read of a workbook: cells, and characters in all, so that one long text that many cells share does not
 * grow without end.
 */
final class SheetBudget {
    private int cells;
    private int characters;
    private boolean exceeded;

    SheetBudget(ReadLimits limits) {
        cells = limits.maxCells();
        characters = limits.maxDocumentBytes();
    }

    /** Takes a cell with its text from what is left; returns false, now and ever after, if that is not enough. */
    boolean take(int length) {
        exceeded |= cells < 1 || characters < length;
        if (!exceeded) {
            cells--;
            characters -= length;
        }
        return !exceeded;
    }

    boolean isExceeded() {
        return exceeded;
    }
}
