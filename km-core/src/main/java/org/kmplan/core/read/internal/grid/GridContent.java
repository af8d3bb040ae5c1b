package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/** Tables as a document holds them, before they have a place in the grid. */
final class GridContent {
    /** What there is to say about a text once its position is known. */
    static final class Notes {
        private static final int MAX_KEPT = 1_000_000;

        /** One note. */
        record Note(ProblemCode code, String field, Phrase message, String raw) {}

        private final List<Note> notes = new ArrayList<>();
        private @Nullable StringBuilder rest;
        private long restLength;

        void add(ProblemCode code, String field, Phrase message, String raw) {
            notes.add(new Note(code, field, message, raw));
        }

        void addAll(Notes others) {
            notes.addAll(others.notes);
            StringBuilder more = others.rest;
            if (more != null) {
                tooLong(more);
                restLength += others.restLength - more.length();
            }
        }

        /** Adds text beyond the limit on the length of a cell. */
        void tooLong(CharSequence text) {
            StringBuilder kept = rest == null ? new StringBuilder() : rest;
            kept.append(text, 0, Math.max(0, Math.min(text.length(), MAX_KEPT - kept.length())));
            rest = kept;
            restLength += text.length();
        }

        boolean isEmpty() {
            return notes.isEmpty() && rest == null;
        }

        void report(Problems problems, Problems.Place place, int maxLength) {
            for (Note note : notes) {
                problems.add(note.code(), place, note.field(), note.message(), note.raw());
            }
            StringBuilder tail = rest;
            if (tail != null) {
                problems.add(
                        ProblemCode.CELL_TOO_LONG,
                        place,
                        "text",
                        Phrase.of("read.too-many-characters")
                                .with("limit", maxLength)
                                .with("found", maxLength + restLength),
                        tail.toString());
            }
        }
    }

    /** Part of a cell: a paragraph, or a table within it. */
    sealed interface Part permits Text, Table {}

    /** Paragraph of a cell as written, and where it stands. */
    record Text(String raw, long mark) implements Part {}

    /** Cell of a table. */
    static final class Cell {
        final int columnSpan;
        final int rowSpan;
        final boolean continued;
        final String shade;
        final long mark;
        final List<Part> parts = new ArrayList<>();
        final Notes notes = new Notes();
        private int length;

        Cell(int columnSpan, int rowSpan, boolean continued) {
            this(columnSpan, rowSpan, continued, "", 0);
        }

        Cell(int columnSpan, int rowSpan, boolean continued, String shade, long mark) {
            this.columnSpan = columnSpan;
            this.rowSpan = rowSpan;
            this.continued = continued;
            this.shade = shade;
            this.mark = mark;
        }

        void add(List<String> pieces, Notes more, long at) {
            for (String piece : pieces) {
                parts.add(new Text(piece, at));
                length += piece.length();
            }
            notes.addAll(more);
        }

        int length() {
            return length;
        }

        public String text() {
            StringBuilder text = new StringBuilder();
            for (Text piece : flat()) {
                text.append(text.isEmpty() ? "" : "\n").append(piece.raw());
            }
            return text.toString();
        }

        /** Returns the notes on the cell and on the tables within it. */
        Notes allNotes() {
            Notes all = new Notes();
            all.addAll(notes);
            for (Part part : parts) {
                if (part instanceof Table table) {
                    table.rows.forEach(row -> row.forEach(cell -> all.addAll(cell.allNotes())));
                }
            }
            return all;
        }

        /** Returns the paragraphs, those of tables within the cell row by row. */
        List<Text> flat() {
            List<Text> result = new ArrayList<>();
            for (Part part : parts) {
                if (part instanceof Text text) {
                    result.add(text);
                } else if (part instanceof Table table) {
                    table.flatten(result);
                }
            }
            return result;
        }
    }

    /** Table with its rows; a nested one is part of a cell. */
    static final class Table implements Part {
        final List<List<Cell>> rows = new ArrayList<>();
        private @Nullable Cell open;
        private int width;
        private @Nullable Boolean layout;

        void startRow() {
            open = null;
            width = 0;
            rows.add(new ArrayList<>());
        }

        void startCell(Cell cell) {
            if (rows.isEmpty()) {
                startRow();
            }
            last().add(cell);
            width += cell.columnSpan;
            open = cell;
        }

        /** Goes on in the last cell of the row, which has as many as it may have. */
        void startExtraCell() {
            open = rows.isEmpty() || last().isEmpty() ? null : last().get(last().size() - 1);
        }

        void endCell() {
            open = null;
        }

        /** Returns the open cell; between cells the one before, since stray text must be kept. */
        @Nullable
        Cell openCell() {
            if (open == null && !rows.isEmpty() && !last().isEmpty()) {
                return last().get(last().size() - 1);
            }
            return open;
        }

        int width() {
            return width;
        }

        void nest(Table table) {
            Cell cell = openCell();
            if (cell == null) {
                cell = new Cell(1, 1, false);
                startCell(cell);
            }
            cell.parts.add(table);
        }

        String dropRow() {
            if (rows.isEmpty()) {
                return "";
            }
            StringBuilder raw = new StringBuilder();
            rows.remove(rows.size() - 1)
                    .forEach(cell -> raw.append(raw.isEmpty() ? "" : "\t").append(cell.text()));
            return raw.toString();
        }

        private List<Cell> last() {
            return rows.get(rows.size() - 1);
        }

        /** Asks each cell once, so that the work grows with the text and the depth, not with the number of ways through it. */
        private void flatten(List<Text> result) {
            for (List<Cell> row : rows) {
                List<List<Text>> filled = new ArrayList<>();
                for (Cell cell : row) {
                    List<Text> pieces = cell.flat();
                    if (!pieces.stream().allMatch(piece -> ThaiText.isBlank(piece.raw()))) {
                        filled.add(pieces);
                    }
                }
                if (filled.size() == 1) {
                    result.addAll(filled.get(0));
                } else if (!filled.isEmpty()) {
                    StringBuilder text = new StringBuilder();
                    for (List<Text> pieces : filled) {
                        String line = pieces.stream().map(Text::raw).collect(Collectors.joining(" "));
                        text.append(text.isEmpty() ? "" : "\t").append(line.replace('\n', ' '));
                    }
                    result.add(new Text(text.toString(), filled.get(0).get(0).mark()));
                }
            }
        }

        /** Tells whether a table within this one, at any depth, has headings of a plan. */
        boolean isLayout() {
            Boolean known = layout;
            if (known == null) {
                known = rows.stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.parts.stream())
                        .anyMatch(part -> part instanceof Table table && (table.isLayout() || table.hasHeadings()));
                layout = known;
            }
            return known;
        }

        private boolean hasHeadings() {
            for (List<Cell> row : rows) {
                Set<PlanColumn> columns = EnumSet.noneOf(PlanColumn.class);
                for (Cell cell : row) {
                    boolean plain = cell.parts.stream().allMatch(part -> part instanceof Text);
                    if (plain && cell.length < 200) {
                        PlanWords.column(cell.text().replace('\n', ' '))
                                .ifPresent(match -> columns.add(match.meaning()));
                    }
                }
                if (columns.size() >= 3) {
                    return true;
                }
            }
            return false;
        }
    }

    private GridContent() {}
}
