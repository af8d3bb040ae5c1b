package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.Phrase;

/**
 * Columns of outputs and outcomes where a table has none of indicators: beside a column of evidence, or with cells that name
 * numbers and shares, a column of outputs is that of the indicators; any other one may be, so that the officer is warned.
 */
final class OutputColumns {
    private OutputColumns() {}

    /** Returns the columns with the one of outputs as the one of indicators, if it is that. */
    static Columns understood(Columns headed, List<Grid.Row> rows, Set<PlanColumn> missing, Problems problems) {
        if (!missing.contains(PlanColumn.INDICATOR)) {
            return headed;
        }
        List<Integer> outputs = new ArrayList<>();
        for (int i = 0; i < headed.size(); i++) {
            PlanColumn column = headed.columns().get(i);
            boolean read = column == PlanColumn.EVIDENCE || column == PlanColumn.RESULT;
            if (read && PlanWords.isOutputHeading(headed.headings().get(i))) {
                outputs.add(i);
            }
        }
        if (outputs.isEmpty()) {
            return headed;
        }
        List<Integer> taken = outputs.stream()
                .filter(index -> headed.columns().get(index) == PlanColumn.EVIDENCE)
                .filter(index -> hasOther(headed, index) || areIndicators(UnknownColumns.cells(rows, index)))
                .toList();
        String heading = headed.headings().get(taken.size() == 1 ? taken.get(0) : outputs.get(0));
        if (taken.size() != 1) {
            problems.add(
                    ProblemCode.COLUMN_MISSING,
                    headed.place(),
                    "heading",
                    Phrase.of("heading.outputs").with("text", Problems.quote(heading)),
                    heading);
            return headed;
        }
        List<PlanColumn> columns = new ArrayList<>(headed.columns());
        columns.set(taken.get(0), PlanColumn.INDICATOR);
        problems.add(
                ProblemCode.COLUMN_ASSUMED,
                headed.place(),
                "heading",
                Phrase.of("heading.outputs.taken").with("text", Problems.quote(heading)),
                heading);
        return new Columns(columns, headed.headings(), headed.withTargets(), headed.place());
    }

    /** Tells whether another column, which is no part of the same heading, holds the evidence. */
    private static boolean hasOther(Columns headed, int index) {
        for (int i = 0; i < headed.size(); i++) {
            if (headed.columns().get(i) == PlanColumn.EVIDENCE
                    && !headed.headings().get(i).equals(headed.headings().get(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areIndicators(List<String> cells) {
        return !cells.isEmpty()
                && cells.stream().filter(PlanWords::namesIndicator).count() * 2 > cells.size();
    }
}
