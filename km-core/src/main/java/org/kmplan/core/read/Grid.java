package org.kmplan.core.read;

import java.util.List;
import java.util.stream.Collectors;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.ThaiText;

/**
 * Logical form of a document, the same for every format: lines of text and tables of cells, in order.
 *
 * @param blocks lines and tables in the order of the document
 */
record Grid(List<Block> blocks) {

    /** Line or table. */
    sealed interface Block permits Line, Table {}

    /**
     * Paragraph of a line or cell.
     *
     * @param raw text as written, without markup
     * @param text text on one line with its marks repaired, for interpretation
     * @param position place of the paragraph
     */
    record Paragraph(String raw, String text, SourcePosition position) {}

    /** Line of text outside tables; long ones may have several paragraphs. */
    record Line(List<Paragraph> paragraphs, Problems.Place place) implements Block {
        String raw() {
            return joinRaw(paragraphs);
        }

        String text() {
            return joinText(paragraphs);
        }
    }

    /** Table: rows that belong together. */
    record Table(List<Row> rows) implements Block {}

    /** Row of a table. */
    record Row(List<Cell> cells, Problems.Place place) {
        String raw() {
            return cells.stream().map(Cell::raw).collect(Collectors.joining("\t"));
        }
    }

    /**
     * Cell of a table. A cell that a merge from above covers is in its row all the same: continued, without a paragraph.
     *
     * @param columnSpan number of columns that the cell covers, 1 or more
     * @param rowSpan number of rows that the cell covers, 1 or more; 1 for a continued cell
     * @param continued whether the cell continues the one above it
     * @param shade colour of the cell, compared only; empty if it has none
     */
    record Cell(List<Paragraph> paragraphs, int columnSpan, int rowSpan, boolean continued, String shade) {
        static final Cell EMPTY = new Cell(List.of(), 1, 1, false);

        Cell(List<Paragraph> paragraphs, int columnSpan, int rowSpan, boolean continued) {
            this(paragraphs, columnSpan, rowSpan, continued, "");
        }

        /** Returns a cell of one row and column. */
        static Cell of(List<Paragraph> paragraphs) {
            return new Cell(paragraphs, 1, 1, false);
        }

        boolean isBlank() {
            return paragraphs.stream().allMatch(paragraph -> ThaiText.isBlank(paragraph.raw()));
        }

        String raw() {
            return joinRaw(paragraphs);
        }

        String text() {
            return joinText(paragraphs);
        }
    }

    /** Returns all text as written, a line for each line and row, cells separated by tabs. */
    String raw() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                text.append(line.raw()).append('\n');
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> text.append(row.raw()).append('\n'));
            }
        }
        return text.toString();
    }

    static String joinRaw(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::raw).collect(Collectors.joining("\n"));
    }

    static String joinText(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
