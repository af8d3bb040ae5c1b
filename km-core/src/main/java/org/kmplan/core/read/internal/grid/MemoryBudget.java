package org.kmplan.core.read.internal.grid;

import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.text.Phrase;

/**
 * Memory that one document may still take while it is read. Each source takes from it for what it keeps, by the weights below,
 * and stops once it is spent; the document is then refused as a whole. The weights hold what recognition makes of a cell: they
 * were measured with heaps of 256 MiB and are on the safe side of that.
 */
public final class MemoryBudget {
    /** Line or cell with text, with its place and all that is made of it. */
    public static final int CELL = 700;
    /** Row or blank cell. */
    public static final int BLANK = 100;
    /** Character of a cell: as written, repaired, and as read. */
    public static final int CHARACTER = 8;
    /** Element of a page or text of a workbook, before it is part of a cell. */
    public static final int NODE = 250;

    private final long limit;
    private long left;

    public MemoryBudget(ReadLimits limits) {
        limit = limits.maxMemoryBytes();
        left = limit;
    }

    /** Takes bytes; returns false, now and ever after, if they are not left. */
    public boolean take(long bytes) {
        left = left < bytes ? -1 : left - bytes;
        return left >= 0;
    }

    /** Takes a cell or line with its text. */
    public boolean takeCell(int length) {
        return take(CELL + (long) CHARACTER * length);
    }

    /** Takes a page, which is held as a whole while it is read: each element, with the text behind it. */
    public boolean takePage(String text) {
        return take(text.chars().filter(c -> c == '<').count() * NODE + 2L * text.length());
    }

    public boolean isExceeded() {
        return left < 0;
    }

    /** Reports that the document takes more. */
    public void report(Problems problems) {
        problems.add(
                ProblemCode.DOCUMENT_TOO_LARGE,
                Phrase.of("read.too-much-memory").with("limit", limit),
                "");
    }
}
