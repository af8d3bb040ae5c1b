package org.kmplan.core.read.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.SourcePosition;

/**
 * Where in the file of a document each position stands, noted while the document is read. In Word documents a mark is the
 * number of the element in the main part, counted from 1 in the order in which the elements begin; in workbooks it stands for
 * a cell of the sheet that the position names.
 */
public final class PlaceMarks {
    /** Keeps nothing: documents are read thousands of times for each time that one is written on. */
    public static final PlaceMarks NONE = new PlaceMarks(false);

    private static final int COLUMNS = 16_384;

    private final boolean kept;
    private final Map<SourcePosition, Long> marks = new HashMap<>();
    private final Map<Long, List<Long>> pieces = new HashMap<>();
    private @Nullable SourcePosition first;

    private PlaceMarks(boolean kept) {
        this.kept = kept;
    }

    /** Returns places that are kept. */
    public static PlaceMarks kept() {
        return new PlaceMarks(true);
    }

    /** Tells whether anything is noted. */
    public boolean areKept() {
        return kept;
    }

    /** Returns the mark of a cell of a sheet; row and column count from 0. */
    public static long ofCell(int row, int column) {
        return (long) row * COLUMNS + column + 1;
    }

    /** Returns the row of the cell that a mark stands for, counted from 0. */
    public static int rowOf(long mark) {
        return (int) ((mark - 1) / COLUMNS);
    }

    /** Returns the column of the cell that a mark stands for, counted from 0. */
    public static int columnOf(long mark) {
        return (int) ((mark - 1) % COLUMNS);
    }

    /** Notes where a position stands, unless the mark is 0 or the position has one. */
    public void note(SourcePosition position, long mark) {
        if (kept && mark > 0) {
            marks.putIfAbsent(position, mark);
            first = first == null ? position : first;
        }
    }

    /** Notes where the paragraphs of a cell stand. */
    void notePieces(long cell, List<Long> paragraphs) {
        if (kept && cell > 0) {
            pieces.putIfAbsent(cell, List.copyOf(paragraphs));
        }
    }

    /** Returns the mark of a paragraph of a cell, counted from 1; that of the cell if the paragraph has none of its own. */
    public long ofPiece(long cell, int paragraph) {
        List<Long> known = pieces.getOrDefault(cell, List.of());
        return paragraph <= known.size() && known.get(paragraph - 1) > 0 ? known.get(paragraph - 1) : cell;
    }

    /** Returns the mark of a position. */
    public OptionalLong of(SourcePosition position) {
        Long mark = marks.get(position);
        return mark == null ? OptionalLong.empty() : OptionalLong.of(mark);
    }

    /** Returns the position of the first text of the document. */
    public Optional<SourcePosition> first() {
        return Optional.ofNullable(first);
    }
}
