package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.text.internal.SignatureLines;

/** Row below the steps of a table in which those sign who prepared, checked and approved the plan. */
final class Signatures {
    private static final int MAX_CELLS = 4;
    /** Most rows below a signature: name, two of the position, office and day. */
    private static final int MOST_BELOW = 5;

    private static final Pattern OF_A_STEP = Pattern.compile("(?i)\\b[KC]MP\\s?+\\d|^[\\d๐-๙.]++$");
    private static final Pattern SIGNED = Pattern.compile(
            "^[(（]?\\s*+(?:ผู้(?:ทบทวน|อนุมัติ|จัดทำ|จัดทําแผน|เสนอ|เห็นชอบ|ตรวจสอบ|รับรอง)(?:แผน)?|ลงชื่อ|ลงนาม|อนุมัติ|เห็นชอบ|(?:Prepared|Reviewed|Approved) by)\\s*+(?:[:：.…_(（)）/].*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Signatures() {}

    /** Tells whether every cell of a row with text is a signature. */
    static boolean isIn(Grid.Row row) {
        Collection<Grid.Cell> filled = filled(row).values();
        return !filled.isEmpty()
                && filled.size() <= MAX_CELLS
                && filled.stream()
                        .allMatch(cell -> SIGNED.matcher(cell.text().strip()).matches());
    }

    /**
     * Signatures side by side, with the names, positions and days that stand in the rows below them.
     *
     * @param lines a line for each signature, from left to right
     * @param rows number of rows that they take up
     */
    record Block(List<Grid.Line> lines, int rows) {}

    /** Returns the signatures that begin at a row of signatures: what stands below one in the rows that follow belongs to it. */
    static Block at(List<Grid.Row> rows, int first) {
        NavigableMap<Integer, List<Grid.Paragraph>> signatures = new TreeMap<>();
        filled(rows.get(first)).forEach((column, cell) -> signatures.put(column, new ArrayList<>(cell.paragraphs())));
        int end = first + 1;
        while (end < rows.size()
                && end - first <= MOST_BELOW
                && !isIn(rows.get(end))
                && continues(rows.get(end), signatures.keySet())) {
            filled(rows.get(end))
                    .forEach((column, cell) -> signatures
                            .computeIfAbsent(column, key -> new ArrayList<>())
                            .addAll(cell.paragraphs()));
            end++;
        }
        return new Block(
                signatures.values().stream()
                        .map(paragraphs -> new Grid.Line(
                                List.copyOf(paragraphs), rows.get(first).place()))
                        .toList(),
                end - first);
    }

    private static boolean continues(Grid.Row row, Set<Integer> columns) {
        return filled(row).entrySet().stream()
                .allMatch(cell -> columns.contains(cell.getKey())
                        && !OF_A_STEP.matcher(cell.getValue().text()).find()
                        && cell.getValue().raw().lines().noneMatch(SignatureLines::isForeign));
    }

    /** Returns the cells with text by the column in which they begin. */
    private static NavigableMap<Integer, Grid.Cell> filled(Grid.Row row) {
        NavigableMap<Integer, Grid.Cell> filled = new TreeMap<>();
        int column = 0;
        for (Grid.Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                filled.put(column, cell);
            }
            column += cell.columnSpan();
        }
        return filled;
    }
}
