package org.kmplan.core.read.internal.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.StepFinder;

/** Row of a plan while it is read: its cells by column, and which step it is. Rows that continue it are merged into it. */
public final class RowDraft {
    /**
     * Paragraph of a cell with the row it came from.
     *
     * @param part 0 for the first row, 1 for the first row that continues it
     */
    public record Part(Grid.Paragraph paragraph, int part) {}

    /** Cell by the meaning of its column. */
    public static final class Cell {
        public final PlanColumn column;
        public final String heading;
        public final SourcePosition position;
        public final List<Part> parts = new ArrayList<>();

        /** Rows that a merged cell covers, by the part it begins in. */
        public final Map<Integer, Integer> rows = new HashMap<>();

        /** Column of the grid in which the cell begins, or -1. */
        public int start = -1;

        /** Whether the cell goes on from the row above. */
        public boolean continued;

        /** Whether the value was taken from another row. */
        public boolean carried;

        public Cell(PlanColumn column, String heading, SourcePosition position) {
            this.column = column;
            this.heading = heading;
            this.position = position;
        }

        public String text() {
            return parts.size() == 1 ? parts.get(0).paragraph().text() : Grid.joinText(paragraphs());
        }

        public String raw() {
            return parts.size() == 1 ? parts.get(0).paragraph().raw() : Grid.joinRaw(paragraphs());
        }

        public List<Grid.Paragraph> paragraphs() {
            List<Grid.Paragraph> paragraphs = new ArrayList<>(parts.size());
            for (Part part : parts) {
                paragraphs.add(part.paragraph());
            }
            return Collections.unmodifiableList(paragraphs);
        }
    }

    public final List<Cell> cells = new ArrayList<>();
    public final Problems.Place place;
    public final List<SourcePosition> continuations = new ArrayList<>();
    public StepFinder.@Nullable Found found;
    public Optional<ProcessStep> step = Optional.empty();
    public boolean recognition;
    public PlanProcess process = PlanProcess.KMP;
    public boolean firstOfTable;

    /** Whether the cell of the step goes on from the row above, and whether the cell of its number does. */
    public boolean continued;

    public boolean numberContinued;

    /** Whether the row holds nothing but the step, whose activities stand in the rows below. */
    public boolean heads;

    /** Whether rows were joined that stand beside one merged cell: what stands in a row belongs together. */
    public boolean paired;

    /** Whether the cells of the indicators state the targets too. */
    public boolean targetsAmongIndicators;

    public int partCount = 1;

    public RowDraft(Problems.Place place) {
        this.place = place;
    }

    public boolean isIdentified() {
        return step.isPresent() || recognition;
    }

    public boolean isSameStepAs(RowDraft other) {
        return recognition && other.recognition || step.isPresent() && step.equals(other.step);
    }

    /** Returns all paragraphs of the columns with a meaning, in order. */
    public List<Part> parts(PlanColumn column) {
        List<Part> found = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.column == column) {
                found.addAll(cell.parts);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** Returns the paragraphs of a cell if they were written in this row. */
    public static List<Part> written(Cell cell) {
        return cell.carried ? List.of() : cell.parts;
    }

    /** Returns all paragraphs of the columns with a meaning that were written in this row. */
    public List<Part> ownParts(PlanColumn column) {
        return cells.stream()
                .filter(cell -> cell.column == column && !cell.carried)
                .flatMap(cell -> cell.parts.stream())
                .toList();
    }

    public String text(PlanColumn column) {
        List<Part> parts = parts(column);
        if (parts.size() == 1) {
            return parts.get(0).paragraph().text();
        }
        return Grid.joinText(parts.stream().map(Part::paragraph).toList());
    }

    public boolean isBlank(PlanColumn column) {
        for (Cell cell : cells) {
            if (cell.column == column && !cell.parts.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the place of a column in this row for problems and parts. */
    public Problems.Place place() {
        return place;
    }

    /** Returns the last part that a paragraph holds for, the rows that its merged cell covers included. */
    public int lastPart(PlanColumn column, Part part) {
        return cells.stream()
                .filter(cell -> cell.column == column)
                .mapToInt(cell -> part.part() + cell.rows.getOrDefault(part.part(), 1) - 1)
                .max()
                .orElse(part.part());
    }
}
