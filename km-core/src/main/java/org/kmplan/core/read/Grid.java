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

    /**
     * Line of text outside tables; long ones may have several paragraphs.
     *
     */
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
     * Cell of a table.
     *
     * @param columnSpan number of columns that the cell covers, 1 or more
     */
    record Cell(List<Paragraph> paragraphs, int columnSpan) {
        static final Cell EMPTY = new Cell(List.of(), 1);

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

    static String joinRaw(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::raw).collect(Collectors.joining("\n"));
    }

    static String joinText(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
