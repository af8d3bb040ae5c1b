package org.kmplan.core.read.internal.recognise;

import java.util.Optional;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.Columns;
import org.kmplan.core.read.internal.words.TextDamage;
import org.kmplan.core.text.Phrase;

/** Puts the cells of a row under the columns of its table. */
final class RowDrafts {
    private final Problems problems;
    private final PlaceMarks places;

    RowDrafts(Problems problems, PlaceMarks places) {
        this.problems = problems;
        this.places = places;
    }

    /** Returns a row with its cells by column, its step not yet known. */
    RowDraft draft(Grid.Row row, Columns headed, ResultRows results) {
        RowDraft draft = new RowDraft(row.place());
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            boolean known = column < headed.size();
            PlanColumn meaning =
                    known ? results.meaning(column, headed.columns().get(column), row, cell) : PlanColumn.OTHER;
            String heading = known ? headed.headings().get(column) : "";
            if (WideRows.isAcross(row, cell) && headed.has(PlanColumn.ACTIVITY)) {
                meaning = PlanColumn.ACTIVITY;
                heading = headed.headings().get(headed.indexOf(PlanColumn.ACTIVITY));
                draft.heads = true;
            }
            draft.continued |= cell.continued() && meaning == PlanColumn.ACTIVITY;
            draft.numberContinued |= cell.continued() && meaning == PlanColumn.NUMBER;
            if (known || !cell.isBlank()) {
                RowDraft.Cell taken = cell(cell, meaning, heading, row.place().position());
                taken.start = column;
                taken.continued = cell.continued();
                boolean targets = headed.hasTargetsIn(column) && meaning == PlanColumn.INDICATOR;
                draft.cells.add(targets ? TargetsOfIndicators.indicators(taken, draft) : taken);
                if (targets) {
                    draft.cells.add(TargetsOfIndicators.targets(taken, draft));
                    draft.targetsAmongIndicators = true;
                }
            }
            Optional<Phrase> damage = TextDamage.ofCell(cell.text());
            if (damage.isPresent()) {
                problems.add(
                        ProblemCode.CELL_DAMAGED,
                        row.place(),
                        "text",
                        damage.get().with("text", Problems.quote(cell.raw())),
                        cell.raw());
            }
            column += cell.columnSpan();
        }
        int filled = row.cells().size();
        while (filled > 0 && row.cells().get(filled - 1).isBlank()) {
            filled--;
        }
        if (column < headed.size() || filled > headed.size()) {
            problems.add(
                    ProblemCode.CELL_COUNT,
                    row.place(),
                    "row",
                    Phrase.of("table.cells").with("expected", headed.size()).with("found", column),
                    row.raw());
        }
        return draft;
    }

    private RowDraft.Cell cell(Grid.Cell cell, PlanColumn column, String heading, SourcePosition position) {
        SourcePosition own = cell.paragraphs().isEmpty() || position.cell().isEmpty()
                ? position
                : cell.paragraphs().get(0).position().withParagraph(Optional.empty());
        SourcePosition place = heading.isBlank() ? own : own.withColumn(heading);
        RowDraft.Cell result = new RowDraft.Cell(column, heading, place);
        if (cell.rowSpan() > 1) {
            result.rows.put(0, cell.rowSpan());
        }
        places.note(place, cell.mark());
        for (Grid.Paragraph paragraph : cell.paragraphs()) {
            SourcePosition source = heading.isBlank()
                    ? paragraph.position()
                    : paragraph.position().withColumn(heading);
            places.note(
                    source,
                    places.ofPiece(cell.mark(), paragraph.position().paragraph().orElse(1)));
            result.parts.add(new RowDraft.Part(paragraph.at(source), 0));
        }
        return result;
    }
}
