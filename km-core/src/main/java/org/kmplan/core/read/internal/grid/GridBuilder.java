package org.kmplan.core.read.internal.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.words.KnowledgeKinds;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Builds the grid from a document that is read from its start to its end: text, paragraphs, tables, tables within them.
 * Keeps the limits on cells, lengths and depth. A table within a cell is text of that cell, unless it holds a plan: then the
 * outer table is only layout and is taken apart.
 */
public final class GridBuilder {
    /** Paragraph that is open, with the lines it has so far. */
    private static final class Open {
        private final List<String> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private GridContent.Notes notes = new GridContent.Notes();
        private int length;

        /** Whether a picture stands in the line, with no words behind it so far. */
        private boolean picture;
    }

    /** Longest text of a cell whose pictures may be marks; longer ones are parts of a page. */
    private static final int LONGEST_CHOICE = 600;

    private final ReadLimits limits;
    private final MemoryBudget budget;
    private final Problems problems;
    private final GridEmitter emitter;
    private boolean tabled;
    private final Deque<GridContent.Table> tables = new ArrayDeque<>();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private Open open = new Open();
    private int cells;
    private int pictures;
    private boolean anyPicture;
    private int ignoredDepth;
    private boolean full;
    private long mark;

    public GridBuilder(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        this.limits = limits;
        this.budget = document.budget();
        this.problems = problems;
        this.emitter = new GridEmitter(document, limits, repair, problems);
    }

    /** Returns the memory that the document may still take. */
    public MemoryBudget budget() {
        return budget;
    }

    /** Tells whether the limit on cells is reached, so that nothing more is taken. */
    public boolean isFull() {
        return full;
    }

    /** Says where what is added from now on stands, as {@link PlaceMarks} mark it. */
    public void at(long place) {
        mark = place;
    }

    public boolean isInTable() {
        return !tables.isEmpty();
    }

    /** Adds text to the open paragraph. */
    public void text(CharSequence text) {
        if (full || !takes((long) MemoryBudget.CHARACTER * text.length())) {
            return;
        }
        if (open.picture && !ThaiText.isBlank(text.toString())) {
            open.picture = false;
            pictures++;
        }
        int room = limits.maxCellLength() - open.length;
        if (text.length() <= room) {
            open.text.append(text);
            open.length += text.length();
        } else {
            open.text.append(text, 0, Math.max(0, room));
            open.length = limits.maxCellLength();
            open.notes.tooLong(text.subSequence(Math.max(0, room), text.length()));
        }
    }

    /** Tells that a picture stands here, which may be a mark before the words behind it. */
    public void picture() {
        open.picture = true;
        anyPicture = true;
    }

    /** Tells whether the open paragraph has any text. */
    public boolean hasText() {
        return !open.text.isEmpty() || !open.pieces.isEmpty();
    }

    /** Ends the line; the paragraph goes on. */
    public void lineBreak() {
        takes(MemoryBudget.BLANK);
        String piece = open.text.toString();
        if (!ThaiText.isBlank(piece)) {
            open.pieces.add(piece.strip());
        }
        open.text.setLength(0);
    }

    /** Ends the paragraph: a line of the document, or part of a cell. */
    public void endParagraph() {
        lineBreak();
        open.picture = false;
        if (full) {
            return;
        }
        GridContent.Table table = tables.peek();
        GridContent.Cell cell = table == null ? null : table.openCell();
        if (cell != null) {
            cell.add(open.pieces, open.notes, mark);
            open.pieces.clear();
            open.notes = new GridContent.Notes();
            open.length = cell.length();
        } else {
            if (!open.pieces.isEmpty() || !open.notes.isEmpty()) {
                count();
                emitter.line(List.copyOf(open.pieces), open.notes, mark);
            }
            open = new Open();
        }
    }

    /** Remembers something about the text at this place; reported with its position. */
    public void note(ProblemCode code, String field, Phrase message, String raw) {
        if (!full) {
            open.notes.add(code, field, message, raw);
        }
    }

    /** Tells whether the document has had a table so far. */
    public boolean hasTables() {
        return tabled;
    }

    /** Adds lines that stand apart, such as a footnote: behind the table or line they are referred from. */
    public void aside(List<String> pieces) {
        if (!full && !pieces.isEmpty()) {
            count();
            emitter.aside(pieces, mark);
        }
    }

    /** Begins a text box: paragraphs of its own in the middle of a paragraph. */
    public void startBox() {
        paragraphs.push(open);
        open = new Open();
    }

    /** Ends a text box; the paragraph around it goes on. */
    public void endBox() {
        endParagraph();
        Open outer = paragraphs.poll();
        open = outer == null ? new Open() : outer;
    }

    public void startTable() {
        endParagraph();
        if (ignoredDepth > 0 || tables.size() == limits.maxTableDepth()) {
            if (ignoredDepth++ == 0) {
                problems.add(
                        ProblemCode.DOCUMENT_REFUSED,
                        Phrase.of("table.depth").with("limit", limits.maxTableDepth()),
                        "");
            }
            return;
        }
        tables.push(new GridContent.Table());
        tabled = true;
        open.length = 0;
    }

    public void startRow() {
        GridContent.Table table = tables.peek();
        if (ignoredDepth == 0 && table != null && !full) {
            endParagraph();
            count();
            table.startRow();
        }
    }

    /**
     * Begins a cell.
     *
     * @param continued whether it goes on with the cell above, in formats that say so in each row
     */
    void startCell(int columnSpan, int rowSpan, boolean continued) {
        startCell(columnSpan, rowSpan, continued, "");
    }

    /**
     * Begins a cell with a colour.
     *
     * @param shade colour, compared only; empty if it has none
     */
    public void startCell(int columnSpan, int rowSpan, boolean continued, String shade) {
        startCell(columnSpan, rowSpan, continued, shade, mark);
    }

    /** Begins a cell with a colour at a place of its own. */
    public void startCell(int columnSpan, int rowSpan, boolean continued, String shade, long place) {
        GridContent.Table table = tables.peek();
        if (ignoredDepth == 0 && table != null && !full) {
            endParagraph();
            if (table.width() < limits.maxColumns()) {
                count();
                int span = Math.min(Math.max(1, columnSpan), limits.maxColumns() - table.width());
                table.startCell(new GridContent.Cell(span, Math.max(1, rowSpan), continued, shade, place));
            } else {
                table.startExtraCell();
            }
            open.length = 0;
            pictures = 0;
            anyPicture = false;
        }
    }

    public void endCell() {
        endParagraph();
        GridContent.Table table = tables.peek();
        if (ignoredDepth == 0 && table != null) {
            pictures(table.openCell());
            table.endCell();
        }
    }

    /** Pictures before several words of a cell, or before one of the kinds of knowledge, are boxes that were drawn. */
    private void pictures(GridContent.@Nullable Cell cell) {
        boolean marks = anyPicture
                && cell != null
                && cell.length() <= LONGEST_CHOICE
                && (pictures > 1 || KnowledgeKinds.namesBoth(cell.text()));
        if (marks && cell != null) {
            cell.notes.add(ProblemCode.BOXES_UNCLEAR, "text", Phrase.of("boxes.pictures"), cell.text());
        }
        pictures = 0;
        anyPicture = false;
    }

    public void endRow() {
        endCell();
    }

    /** Forgets the open row, deleted by a tracked change; its text is remembered as such. */
    public void dropRow() {
        endCell();
        GridContent.Table table = tables.peek();
        if (ignoredDepth == 0 && table != null) {
            String raw = table.dropRow();
            if (!ThaiText.isBlank(raw)) {
                emitter.pending().add(ProblemCode.CHANGE_TRACKED, "row", Phrase.of("change.row"), raw);
            }
        }
    }

    public void endTable() {
        endParagraph();
        if (ignoredDepth > 0) {
            ignoredDepth--;
            return;
        }
        GridContent.Table table = tables.poll();
        if (table == null) {
            return;
        }
        table.endCell();
        GridContent.Table outer = tables.peek();
        if (outer == null) {
            emitter.table(table);
        } else {
            outer.nest(table);
        }
    }

    /** Returns the grid, ending whatever is open. */
    public Grid build() {
        while (!paragraphs.isEmpty()) {
            endBox();
        }
        endParagraph();
        ignoredDepth = 0;
        while (!tables.isEmpty()) {
            endTable();
        }
        return emitter.grid();
    }

    private boolean takes(long bytes) {
        full |= !budget.take(bytes);
        return !full;
    }

    private void count() {
        takes(MemoryBudget.CELL);
        if (cells++ == limits.maxCells()) {
            full = true;
            problems.add(
                    ProblemCode.TOO_MANY_CELLS, Phrase.of("read.too-many-cells").with("limit", limits.maxCells()), "");
        }
    }
}
