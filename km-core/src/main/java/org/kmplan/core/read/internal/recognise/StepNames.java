package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.StepFinder;

/** Names of steps that a narrow cell breaks into several lines: they become one paragraph again. */
final class StepNames {
    private static final int MAX_LINES = 4;
    private static final int MAX_LENGTH = 60;

    private StepNames() {}

    /** Returns the rows with the names of their steps in one paragraph each. */
    static List<Grid.Row> whole(List<Grid.Row> rows, Columns columns) {
        int activity = columns.indexOf(PlanColumn.ACTIVITY);
        List<Grid.Row> result = new ArrayList<>();
        for (Grid.Row row : rows) {
            int index = 0;
            List<Grid.Cell> cells = new ArrayList<>();
            for (Grid.Cell cell : row.cells()) {
                cells.add(index == activity ? whole(cell) : cell);
                index += cell.columnSpan();
            }
            result.add(new Grid.Row(cells, row.place()));
        }
        return result;
    }

    private static Grid.Cell whole(Grid.Cell cell) {
        List<Grid.Paragraph> paragraphs = cell.paragraphs();
        int most = Math.min(paragraphs.size(), MAX_LINES);
        if (most < 2 || isKnown(paragraphs.get(0).text())) {
            return cell;
        }
        for (int lines = 2; lines <= most; lines++) {
            List<Grid.Paragraph> first = paragraphs.subList(0, lines);
            String text = Grid.joinText(first).replace('\n', ' ');
            if (text.length() > MAX_LENGTH) {
                return cell;
            }
            StepFinder.Found found = StepFinder.find(text, Optional.empty());
            if (found.name().isPresent() && found.rest().isBlank()) {
                List<Grid.Paragraph> joined = new ArrayList<>();
                joined.add(Grid.Paragraph.of(
                        Grid.joinRaw(first), text, first.get(0).position()));
                joined.addAll(paragraphs.subList(lines, paragraphs.size()));
                return cell.withParagraphs(joined);
            }
        }
        return cell;
    }

    private static boolean isKnown(String text) {
        return !StepFinder.find(text, Optional.empty()).isEmpty();
    }
}
