package org.kmplan.core.read.internal.sheet;

import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.MemoryBudget;

/**
 * What may still be read of a workbook: cells, and characters in all, so that one long text that many cells share does not
 * grow without end.
 */
public final class SheetBudget {
    private final MemoryBudget memory;
    private int cells;
    private int characters;
    private boolean exceeded;

    public SheetBudget(ReadLimits limits, MemoryBudget memory) {
        this.memory = memory;
        cells = limits.maxCells();
        characters = limits.maxDocumentBytes();
    }

    /** Takes a cell with its text from what is left; returns false, now and ever after, if that is not enough. */
    public boolean take(int length) {
        exceeded |= cells < 1 || characters < length || !memory.takeCell(length);
        if (!exceeded) {
            cells--;
            characters -= length;
        }
        return !exceeded;
    }

    public boolean isExceeded() {
        return exceeded;
    }
}
