package org.kmplan.core.read.internal.sheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.text.internal.WordFile;

/**
 * Marks in a row of a chart. Every text is a mark but a dash, a nought and the like; a line between two arrow heads counts as
 * a whole. Where a row has no mark, its colours count, unless the whole row has that colour.
 */
final class ChartMarks {
    private static final Set<String> NONE = words("nothing");
    private static final Set<String> LEFT = words("left");
    private static final Set<String> RIGHT = words("right");

    private ChartMarks() {}

    private static Set<String> words(String list) {
        return WordFile.read(ChartMarks.class, "marks.words").words(list).stream()
                .map(WordFile.Word::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns which columns of a chart a row marks; a cell over several columns marks them all. */
    static boolean[] of(List<Grid.Cell> cells, String rowShade) {
        int size = cells.stream().mapToInt(Grid.Cell::columnSpan).sum();
        boolean[] marks = new boolean[size];
        boolean any = false;
        int left = -1;
        int column = 0;
        for (Grid.Cell cell : cells) {
            String text = cell.raw().strip();
            boolean marked = !text.isEmpty() && !NONE.contains(text);
            if (RIGHT.contains(text) && left >= 0) {
                fill(marks, left, column);
            }
            left = LEFT.contains(text) ? column : marked ? -1 : left;
            if (marked) {
                fill(marks, column, column + cell.columnSpan());
                any = true;
            }
            column += cell.columnSpan();
        }
        if (!any) {
            shades(cells, rowShade, marks);
        }
        return marks;
    }

    private static void shades(List<Grid.Cell> cells, String rowShade, boolean[] marks) {
        int column = 0;
        for (Grid.Cell cell : cells) {
            if (!cell.shade().isEmpty() && !cell.shade().equals(rowShade)) {
                fill(marks, column, column + cell.columnSpan());
            }
            column += cell.columnSpan();
        }
    }

    private static void fill(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }
}
