package org.kmplan.core.read.internal.grid;

import java.util.List;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.words.ChartSpan;
import org.kmplan.core.text.ThaiText;

/**
 * Logical form of a document, the same for every format: lines of text and tables of cells, in order.
 *
 * @param blocks lines and tables in the order of the document
 */
public record Grid(List<Block> blocks) {

    /** Line or table. */
    public sealed interface Block permits Line, Table {}

    /** Paragraph of a line or cell. */
    public sealed interface Paragraph permits Written, Charted {
        /** Returns a paragraph of text. */
        static Paragraph of(String raw, String text, SourcePosition position) {
            return new Written(raw, text, position);
        }

        /** Returns the text as written, without markup; of months in a chart, which have no words, what they would be called. */
        String raw();

        /** Returns the text on one line with its marks repaired, for interpretation. */
        String text();

        /** Returns the place of the paragraph. */
        SourcePosition position();

        /** Returns the paragraph at another place. */
        Paragraph at(SourcePosition other);
    }

    private record Written(String raw, String text, SourcePosition position) implements Paragraph {
        @Override
        public Paragraph at(SourcePosition other) {
            return new Written(raw, text, other);
        }
    }

    /** Months that a chart marks: the period is known and is not read from a text. */
    public record Charted(ChartSpan months, String text, SourcePosition position) implements Paragraph {
        public static Charted of(ChartSpan months, SourcePosition position) {
            return new Charted(months, months.toString(), position);
        }

        @Override
        public String raw() {
            return text;
        }

        @Override
        public Paragraph at(SourcePosition other) {
            return new Charted(months, text, other);
        }
    }

    /** Line of text outside tables; long ones may have several paragraphs. */
    public record Line(List<Paragraph> paragraphs, Problems.Place place) implements Block {
        public String raw() {
            return joinRaw(paragraphs);
        }

        public String text() {
            return joinText(paragraphs);
        }
    }

    /** Table: rows that belong together. */
    public record Table(List<Row> rows) implements Block {}

    /** Row of a table. */
    public record Row(List<Cell> cells, Problems.Place place) {
        public String raw() {
            StringBuilder text = new StringBuilder();
            addRaw(text);
            return text.toString();
        }

        private void addRaw(StringBuilder text) {
            for (int i = 0; i < cells.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(cells.get(i).raw());
            }
        }
    }

    /**
     * Cell of a table. A cell that a merge from above covers is in its row all the same: continued, without a paragraph.
     *
     * @param columnSpan number of columns that the cell covers, 1 or more
     * @param rowSpan number of rows that the cell covers, 1 or more; 1 for a continued cell
     * @param continued whether the cell continues the one above it
     * @param shade colour of the cell, compared only; empty if it has none
     * @param mark where the cell stands, as {@link PlaceMarks} say it; 0 if that is not asked for
     */
    public record Cell(
            List<Paragraph> paragraphs, int columnSpan, int rowSpan, boolean continued, String shade, long mark) {
        public static final Cell EMPTY = new Cell(List.of(), 1, 1, false);

        public Cell(List<Paragraph> paragraphs, int columnSpan, int rowSpan, boolean continued) {
            this(paragraphs, columnSpan, rowSpan, continued, "", 0);
        }

        /** Returns a cell of one row and column. */
        public static Cell of(List<Paragraph> paragraphs) {
            return new Cell(paragraphs, 1, 1, false);
        }

        /** Returns the cell with other paragraphs. */
        public Cell withParagraphs(List<Paragraph> others) {
            return new Cell(others, columnSpan, rowSpan, continued, shade, mark);
        }

        /** Returns the cell at another place. */
        public Cell at(long other) {
            return new Cell(paragraphs, columnSpan, rowSpan, continued, shade, other);
        }

        public boolean isBlank() {
            for (Paragraph paragraph : paragraphs) {
                if (!ThaiText.isBlank(paragraph.raw())) {
                    return false;
                }
            }
            return true;
        }

        public String raw() {
            return joinRaw(paragraphs);
        }

        public String text() {
            return joinText(paragraphs);
        }
    }

    /** Returns all text as written, a line for each line and row, cells separated by tabs. */
    public String raw() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                text.append(line.raw()).append('\n');
            } else if (block instanceof Table table) {
                for (Row row : table.rows()) {
                    row.addRaw(text);
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    public static String joinRaw(List<Paragraph> paragraphs) {
        if (paragraphs.size() == 1) {
            return paragraphs.get(0).raw();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(paragraphs.get(i).raw());
        }
        return text.toString();
    }

    public static String joinText(List<Paragraph> paragraphs) {
        if (paragraphs.size() == 1) {
            return paragraphs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(paragraphs.get(i).text());
        }
        return text.toString();
    }
}
