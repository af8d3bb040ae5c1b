package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.PlaceMarks;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.read.internal.words.TitleLine;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.Phrase;

/**
 * Tells lines and tables of a sheet apart. A table begins at a row of headings or of several cells; titles, labels with their
 * values beside them and remarks are lines. Blank rows do not end a table, since many sheets have them between steps.
 */
public final class SheetBlocks {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Positions of cells. */
    public interface Places {
        /** Returns the position of a line in a cell; all numbers count from 0. */
        SourcePosition of(int row, int column, int line);
    }

    /** Rows of the table that is being read, and the columns from the first to behind the last that any of them fills. */
    private static final class OpenTable {
        final List<SheetLayout.Row> rows = new ArrayList<>();
        int start = Integer.MAX_VALUE;
        int end;
        boolean hasHeadings;

        void add(SheetLayout.Row row) {
            hasHeadings |= !row.isBlank() && isHeading(row);
            rows.add(row);
            for (SheetLayout.Slot slot : row.filled()) {
                start = Math.min(start, slot.column());
                end = Math.max(end, slot.end());
            }
        }

        void clear() {
            rows.clear();
            start = Integer.MAX_VALUE;
            end = 0;
            hasHeadings = false;
        }
    }

    private static final int MIN_CELLS = 3;
    private static final int MAX_LABELLED = 4;
    private static final int MAX_LABEL = 200;
    private static final int LONG_TEXT = 12;

    private final ReadLimits limits;
    private final Problems problems;
    private final CellParagraphs paragraphs;
    private final List<Grid.Block> blocks = new ArrayList<>();
    private final PlaceMarks noted;
    private int order;
    private int tables;

    /** Whether the row directly above is a label with its value. */
    private boolean labelsAbove;

    public SheetBlocks(ReadLimits limits, TextRepair repair, Problems problems) {
        this(limits, repair, problems, PlaceMarks.NONE);
    }

    /** Takes a record of where each position stands. */
    public SheetBlocks(ReadLimits limits, TextRepair repair, Problems problems, PlaceMarks noted) {
        this.noted = noted;
        this.limits = limits;
        this.problems = problems;
        paragraphs = new CellParagraphs(limits, repair, problems);
    }

    public List<Grid.Block> blocks() {
        return blocks;
    }

    /** Begins with the order of a part in the middle of a document. */
    void startAt(int first) {
        order = first;
    }

    /** Adds the lines and tables of a sheet. */
    public void add(SheetData sheet, Places places) {
        OpenTable table = new OpenTable();
        boolean afterBlank = true;
        int last = -1;
        SheetLayout layout = new SheetLayout(sheet, limits);
        for (SheetLayout.Row row : layout.rows()) {
            afterBlank |= row.index() > last + 1;
            last = row.index();
            reportCovered(row, places);
            labelsAbove &= !afterBlank;
            if (row.isBlank()
                    && (table.rows.isEmpty()
                            || row.slots().stream()
                                    .noneMatch(slot -> !slot.shade().isEmpty()))) {
                afterBlank = true;
                continue;
            }
            boolean isRow = table.rows.isEmpty() ? beginsTable(row) : staysInTable(row, table, afterBlank);
            if (isRow) {
                table.add(row);
            } else {
                boolean another = table.hasHeadings && isHeadingOfAnother(row);
                endTable(table, layout, places);
                if (another) {
                    table.add(row);
                } else {
                    lines(row, places);
                }
            }
            afterBlank = false;
        }
        endTable(table, layout, places);
        reportTooWide(sheet, places);
    }

    private static boolean beginsTable(SheetLayout.Row row) {
        return row.filled().size() >= MIN_CELLS && (isHeading(row) || !isLabelled(row));
    }

    private static boolean isHeading(SheetLayout.Row row) {
        return row.filled().stream()
                        .filter(slot -> slot.text().length() < 100
                                && PlanWords.column(oneLine(slot)).isPresent())
                        .count()
                >= MIN_CELLS;
    }

    /** Headings, of which the first is that of running numbers, of a table that is no plan, such as one of staff. */
    private static boolean isHeadingOfAnother(SheetLayout.Row row) {
        return row.filled().size() >= MIN_CELLS
                && PlanWords.column(oneLine(row.filled().get(0)))
                        .filter(column -> column.meaning() == PlanColumn.NUMBER)
                        .isPresent()
                && !isHeading(row);
    }

    /** A row of labels and values, such as a label in the first cell and its value in the next. */
    private static boolean isLabelled(SheetLayout.Row row) {
        return row.filled().size() <= MAX_LABELLED && isLabel(row.filled().get(0));
    }

    private static boolean isLabel(SheetLayout.Slot slot) {
        if (slot.text().length() >= MAX_LABEL) {
            return false;
        }
        String text = oneLine(slot);
        int colon = text.indexOf(':');
        if (slot.text().chars().noneMatch(c -> c >= 'ก' && c <= 'ฮ')) {
            return PlanWords.label(colon > 0 ? text.substring(0, colon) : text)
                    .filter(WordTable.Match::exact)
                    .isPresent();
        }
        return text.endsWith(":")
                || PlanWords.label(colon > 0 ? text.substring(0, colon) : text).isPresent();
    }

    /** A short text of letters, in a place where labels stand, is a label even where nobody knows it. */
    private static boolean isUnknownLabel(SheetLayout.Slot slot) {
        String text = oneLine(slot);
        return text.length() < MAX_LABEL
                && text.indexOf(':') < 0
                && !text.isEmpty()
                && Character.isLetter(text.charAt(0));
    }

    private static boolean staysInTable(SheetLayout.Row row, OpenTable table, boolean afterBlank) {
        if (row.isBlank()) {
            return true;
        }
        SheetLayout.Slot first = row.filled().get(0);
        int filled = row.filled().size();
        int width = table.end - table.start;
        boolean atStart = first.column() <= table.start;
        String text = oneLine(first);
        boolean step = !StepFinder.find(text, Optional.empty()).isEmpty();
        if (filled == 1 && !step) {
            boolean wide = first.columnSpan() >= MIN_CELLS && first.columnSpan() * 2 >= width;
            boolean opens = TitleLine.of(text).isPresent()
                    || PlanWords.section(text).isPresent()
                    || PlanWords.isRemarkHeading(text)
                    || PlanWords.isAnnexHeading(text)
                    || text.length() > LONG_TEXT;
            return !wide && !afterBlank && !(atStart && opens);
        }
        if (filled == 1) {
            return first.columnSpan() * 2 < Math.max(width, MIN_CELLS)
                    || PlanWords.section(text).isEmpty();
        }
        if (table.hasHeadings && isHeadingOfAnother(row)) {
            return false;
        }
        if (atStart && isLabelled(row) && !isHeading(row) && (afterBlank || text.endsWith(":"))) {
            return false;
        }
        return !afterBlank || filled >= MIN_CELLS || step;
    }

    private static String oneLine(SheetLayout.Slot slot) {
        return BLANKS.matcher(slot.text()).replaceAll(" ").strip();
    }

    /**
     * Each cell is a line of its own, but a label takes the cells behind it, up to the next label, as its value. Its text gets
     * the colon that the border of its cell stands for; as written it has none.
     */
    private void lines(SheetLayout.Row row, Places places) {
        List<SheetLayout.Slot> filled = row.filled();
        int i = 0;
        while (i < filled.size()) {
            SheetLayout.Slot slot = filled.get(i++);
            boolean known = isLabel(slot);
            boolean label = known || i == 1 && filled.size() == 2 && labelsAbove && isUnknownLabel(slot);
            List<Grid.Paragraph> parts = paragraphs(row, slot, places);
            boolean empty = i == filled.size() && !(known && labelsAbove);
            labelsAbove = i == 1 && label;
            if (label && !empty && !parts.isEmpty() && oneLine(slot).indexOf(':') < 0) {
                Grid.Paragraph last = parts.remove(parts.size() - 1);
                parts.add(Grid.Paragraph.of(last.raw(), last.text() + " :", last.position()));
            }
            boolean own = true;
            while (label && i < filled.size() && !isLabel(filled.get(i))) {
                parts.addAll(paragraphs(row, filled.get(i++), places));
                own = false;
            }
            line(parts, own);
        }
    }

    /** A cell with several labelled paragraphs is as many lines. */
    private void line(List<Grid.Paragraph> parts, boolean own) {
        List<Grid.Paragraph> open = new ArrayList<>();
        for (Grid.Paragraph part : parts) {
            int colon = part.text().indexOf(':');
            boolean labelled = own
                    && colon > 0
                    && PlanWords.label(part.text().substring(0, colon)).isPresent();
            if (labelled) {
                addLine(open);
                open = new ArrayList<>();
            }
            open.add(part);
        }
        addLine(open);
    }

    private void addLine(List<Grid.Paragraph> parts) {
        if (!parts.isEmpty()) {
            parts.get(0)
                    .position()
                    .cell()
                    .ifPresent(cell -> noted.note(
                            parts.get(0).position(),
                            PlaceMarks.ofCell(SheetData.rowOf(cell), SheetData.columnOf(cell))));
            blocks.add(new Grid.Line(
                    parts, new Problems.Place(++order, parts.get(0).position())));
        }
    }

    private void endTable(OpenTable table, SheetLayout layout, Places places) {
        if (table.rows.isEmpty()) {
            return;
        }
        tables++;
        int start = table.start;
        int end = table.end;
        List<Grid.Row> result = new ArrayList<>();
        for (SheetLayout.Row row : table.rows) {
            SourcePosition at = row.filled().isEmpty()
                    ? places.of(row.index(), start, 0)
                    : places.of(row.index(), row.filled().get(0).sheetColumn(), 0);
            SourcePosition position = at.withTable(tables).withRow(result.size() + 1);
            order++;
            Problems.Place place = new Problems.Place(order, position);
            result.add(new Grid.Row(cells(row, start, end, layout, places), place));
        }
        blocks.add(new Grid.Table(result));
        table.clear();
    }

    private List<Grid.Cell> cells(SheetLayout.Row row, int start, int end, SheetLayout layout, Places places) {
        List<Grid.Cell> cells = new ArrayList<>();
        int column = start;
        for (SheetLayout.Slot slot : row.slots()) {
            if (slot.column() < column || slot.column() >= end) {
                continue;
            }
            while (column < slot.column()) {
                cells.add(Grid.Cell.EMPTY.at(mark(row, layout.sheetColumn(column))));
                column++;
            }
            int span = Math.min(slot.end(), end) - column;
            cells.add(new Grid.Cell(
                    paragraphs(row, slot, places),
                    span,
                    slot.rowSpan(),
                    slot.continued(),
                    slot.shade(),
                    mark(row, slot.sheetColumn())));
            column += span;
        }
        while (column < end) {
            cells.add(Grid.Cell.EMPTY.at(mark(row, layout.sheetColumn(column))));
            column++;
        }
        return cells;
    }

    private long mark(SheetLayout.Row row, int sheetColumn) {
        return noted.areKept() ? PlaceMarks.ofCell(row.index(), sheetColumn) : 0;
    }

    private List<Grid.Paragraph> paragraphs(SheetLayout.Row row, SheetLayout.Slot slot, Places places) {
        return slot.isFilled()
                ? paragraphs.of(slot.text(), order + 1, line -> places.of(row.index(), slot.sheetColumn(), line))
                : new ArrayList<>();
    }

    /** Text under a merged region, which spreadsheets do not show. */
    private void reportCovered(SheetLayout.Row row, Places places) {
        for (SheetData.Cell cell : row.covered()) {
            problems.add(
                    ProblemCode.TEXT_HIDDEN,
                    new Problems.Place(order, places.of(row.index(), cell.column(), 0)),
                    "cell",
                    Phrase.of("hidden.merged").with("text", Problems.quote(cell.text())),
                    cell.text());
        }
    }

    private void reportTooWide(SheetData sheet, Places places) {
        for (SheetData.Row row : sheet.rows) {
            List<SheetData.Cell> beyond = row.cells.stream()
                    .filter(cell ->
                            cell.column() >= limits.maxColumns() && !cell.text().isBlank())
                    .toList();
            if (!beyond.isEmpty()) {
                StringBuilder raw = new StringBuilder();
                beyond.forEach(cell -> raw.append(raw.isEmpty() ? "" : "\t").append(cell.text()));
                problems.add(
                        ProblemCode.CELL_COUNT,
                        new Problems.Place(
                                order, places.of(row.index, beyond.get(0).column(), 0)),
                        "row",
                        Phrase.of("read.too-many-columns").with("limit", limits.maxColumns()),
                        raw.toString());
            }
        }
    }
}
