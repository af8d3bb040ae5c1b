package org.kmplan.core.read.internal.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.StepFinder;

/** Lines that name a step above a table with the activities of that step alone. */
final class StepLines {
    private static final int MAX_LENGTH = 120;
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]{0,80}[)）\\]]|[:：.\\s-]");

    private StepLines() {}

    /** Tells whether a line names a step and says nothing else. */
    static boolean isStep(Grid.Line line, Optional<PlanProcess> process) {
        String text = line.text().replace('\n', ' ');
        if (text.length() > MAX_LENGTH || PlanWords.section(text).isPresent()) {
            return false;
        }
        StepFinder.Found found = StepFinder.find(text, process);
        return !found.isEmpty() && BRACKETS.matcher(found.rest()).replaceAll("").isEmpty();
    }

    /** Tells whether any row of a table names its step itself. */
    static boolean nameSteps(List<Grid.Row> rows, Columns columns) {
        int activity = Math.max(0, columns.indexOf(PlanColumn.ACTIVITY));
        return rows.stream()
                .map(Grid.Row::cells)
                .filter(cells -> cells.size() > activity && !cells.get(activity).isBlank())
                .anyMatch(cells -> !StepFinder.find(
                                cells.get(activity).paragraphs().get(0).text(), Optional.empty())
                        .isEmpty());
    }

    /** Returns the row across the table that the line would be if it stood in it. */
    static Grid.Row row(Grid.Line line, int columns) {
        return new Grid.Row(List.of(new Grid.Cell(line.paragraphs(), columns, 1, false)), line.place());
    }
}
