package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Gives lines and tables their positions in the grid, and tables the same columns in every row: cells that a merge from
 * above covers are put in, and columns that no cell begins in are dropped.
 */
final class GridEmitter {
    /** Bytes of a cell that a merge puts in: the blank one, its place, and what recognition makes of it. */
    private static final int INSERTED = 400;

    private final String document;
    private final MemoryBudget budget;
    private final PlaceMarks places;
    private final ReadLimits limits;
    private final TextRepair repair;
    private final Problems problems;
    private final List<Grid.Block> blocks = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private GridContent.Notes pending = new GridContent.Notes();
    private int order;
    private int paragraphs;
    private int tables;
    private int inserted;

    /** Lines that stand apart, and where they are referred from. */
    private record Aside(List<String> pieces, long mark) {}

    GridEmitter(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        this.document = document.name();
        this.budget = document.budget();
        this.places = document.places();
        this.limits = limits;
        this.repair = repair;
        this.problems = problems;
    }

    Grid grid() {
        pending.report(problems, problems.wholeDocument(), limits.maxCellLength());
        flushAsides();
        return new Grid(blocks);
    }

    /** Returns the notes that are reported with the next table or line. */
    GridContent.Notes pending() {
        return pending;
    }

    void line(List<String> pieces, GridContent.Notes notes, long mark) {
        emitLine(pieces, notes, mark);
        flushAsides();
    }

    void aside(List<String> pieces, long mark) {
        asides.add(new Aside(pieces, mark));
    }

    void table(GridContent.Table table) {
        emitTable(table);
        flushAsides();
    }

    private void flushAsides() {
        asides.forEach(aside -> emitLine(aside.pieces(), new GridContent.Notes(), aside.mark()));
        asides.clear();
    }

    private void emitLine(List<String> pieces, GridContent.Notes notes, long mark) {
        paragraphs++;
        Problems.Place place = new Problems.Place(
                ++order,
                SourcePosition.builder()
                        .document(document)
                        .paragraph(paragraphs)
                        .build());
        places.note(place.position(), mark);
        report(notes, place);
        if (!pieces.isEmpty()) {
            List<Grid.Paragraph> result = new ArrayList<>();
            for (String piece : pieces) {
                result.add(Grid.Paragraph.of(piece, repair.repair(piece, place), place.position()));
            }
            blocks.add(new Grid.Line(result, place));
        }
    }

    private void report(GridContent.Notes notes, Problems.Place place) {
        notes.report(problems, place, limits.maxCellLength());
        pending.report(problems, place, limits.maxCellLength());
        pending = new GridContent.Notes();
    }

    private void emitTable(GridContent.Table table) {
        boolean layout = table.isLayout();
        int number = ++tables;
        List<Grid.Row> rows = new ArrayList<>();
        List<List<Slot>> grid = logical(table);
        for (int i = 0; i < grid.size(); i++) {
            Problems.Place place = new Problems.Place(
                    ++order,
                    SourcePosition.builder()
                            .document(document)
                            .table(number)
                            .row(i + 1)
                            .build());
            List<Slot> row = grid.get(i);
            places.note(place.position(), mark(row));
            boolean nests = layout
                    && row.stream()
                            .anyMatch(slot -> slot.cell.parts.stream().anyMatch(GridContent.Table.class::isInstance));
            if (nests) {
                addTable(rows);
                rows = new ArrayList<>();
                row.forEach(slot -> takeApart(slot.cell));
            } else {
                rows.add(
                        new Grid.Row(row.stream().map(slot -> cell(slot, place)).toList(), place));
            }
        }
        addTable(rows);
    }

    /** Returns where a row stands: at its first cell that is not covered, if there is one with a text. */
    private static long mark(List<Slot> row) {
        return row.stream()
                .filter(slot -> !slot.continued && !slot.cell.parts.isEmpty())
                .findFirst()
                .or(() -> row.stream().filter(slot -> slot.mark() > 0).findFirst())
                .map(Slot::mark)
                .orElse(0L);
    }

    private void addTable(List<Grid.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid.Table(rows));
        }
    }

    private void takeApart(GridContent.Cell cell) {
        for (GridContent.Part part : cell.parts) {
            if (part instanceof GridContent.Text text) {
                emitLine(List.of(text.raw()), new GridContent.Notes(), text.mark());
            } else if (part instanceof GridContent.Table table) {
                emitTable(table);
            }
        }
        cell.notes.report(problems, problems.wholeDocument(), limits.maxCellLength());
    }

    private Grid.Cell cell(Slot slot, Problems.Place place) {
        report(slot.cell.allNotes(), place);
        List<GridContent.Text> texts = slot.cell.flat();
        List<String> pieces = texts.stream().map(GridContent.Text::raw).toList();
        long mark = slot.mark();
        if (!slot.continued) {
            places.notePieces(mark, texts.stream().map(GridContent.Text::mark).toList());
        }
        if (slot.continued && !pieces.isEmpty()) {
            String raw = String.join("\n", pieces);
            problems.add(
                    ProblemCode.TEXT_HIDDEN,
                    place,
                    "cell",
                    Phrase.of("hidden.merged").with("text", Problems.quote(raw)),
                    raw);
            pieces = List.of();
        }
        List<Grid.Paragraph> result = new ArrayList<>();
        for (String piece : pieces) {
            SourcePosition position =
                    pieces.size() == 1 ? place.position() : place.position().withParagraph(result.size() + 1);
            if (!ThaiText.isBlank(piece)) {
                places.note(position, places.ofPiece(mark, result.size() + 1));
                result.add(Grid.Paragraph.of(piece, repair.repair(piece, place), position));
            }
        }
        return new Grid.Cell(result, slot.columns, slot.rows, slot.continued, slot.cell.shade, mark);
    }

    /** Cell at its column. */
    private static final class Slot {
        private final GridContent.Cell cell;
        private final int start;
        private final int end;
        private boolean continued;
        private @Nullable Slot origin;
        private int columns = 1;
        private int rows = 1;

        Slot(GridContent.Cell cell, int start, boolean continued) {
            this.cell = cell;
            this.start = start;
            this.end = start + cell.columnSpan;
            this.continued = continued;
        }

        /** Returns where the cell stands, or the one that covers it. */
        long mark() {
            Slot above = origin;
            return continued && above != null ? above.cell.mark : cell.mark;
        }
    }

    /** Cell of a merge that goes on, and the rows it still covers. */
    private record Merge(GridContent.Cell cell, int rows) {}

    private List<List<Slot>> logical(GridContent.Table table) {
        List<List<Slot>> grid = new ArrayList<>();
        TreeMap<Integer, Merge> merges = new TreeMap<>();
        for (List<GridContent.Cell> cells : table.rows) {
            grid.add(place(cells, merges));
        }
        TreeSet<Integer> starts = new TreeSet<>();
        grid.forEach(row -> row.forEach(slot -> starts.add(slot.start)));
        Map<Integer, Integer> index = new HashMap<>();
        starts.forEach(start -> index.put(start, index.size()));
        connect(grid);
        for (List<Slot> row : grid) {
            for (Slot slot : row) {
                Integer end = starts.ceiling(slot.end);
                int last = end == null ? starts.size() : index.getOrDefault(end, starts.size());
                slot.columns = Math.max(1, last - index.getOrDefault(slot.start, 0));
            }
        }
        return grid;
    }

    /** Puts the cells of a row beside those that come down from the rows above. */
    private List<Slot> place(List<GridContent.Cell> cells, NavigableMap<Integer, Merge> merges) {
        List<Slot> row = new ArrayList<>();
        Map<Integer, Merge> next = new TreeMap<>();
        int column = 0;
        int index = 0;
        while (index < cells.size() || merges.ceilingKey(column) != null) {
            Merge merge = merges.get(column);
            if (merge != null && inserted < limits.maxCells() && budget.take(INSERTED)) {
                inserted++;
                GridContent.Cell blank = new GridContent.Cell(merge.cell().columnSpan, 1, true);
                row.add(new Slot(blank, column, true));
                if (merge.rows() > 1) {
                    next.put(column, new Merge(merge.cell(), merge.rows() - 1));
                }
                column += blank.columnSpan;
            } else if (index < cells.size()) {
                GridContent.Cell cell = cells.get(index++);
                row.add(new Slot(cell, column, cell.continued));
                if (cell.rowSpan > 1 && column < limits.maxColumns()) {
                    next.put(column, new Merge(cell, cell.rowSpan - 1));
                }
                column += cell.columnSpan;
            } else {
                column++;
            }
        }
        merges.clear();
        merges.putAll(next);
        return row;
    }

    /** Counts the rows of each merge; a continued cell without one above it in its column is a cell of its own. */
    private static void connect(List<List<Slot>> grid) {
        Map<Integer, Slot> above = new HashMap<>();
        for (List<Slot> row : grid) {
            Map<Integer, Slot> now = new HashMap<>();
            for (Slot slot : row) {
                Slot origin = above.get(slot.start);
                if (slot.continued && origin != null && origin.end == slot.end) {
                    origin.rows++;
                    slot.origin = origin;
                    now.put(slot.start, origin);
                } else {
                    slot.continued = false;
                    now.put(slot.start, slot);
                }
            }
            above = now;
        }
    }
}
