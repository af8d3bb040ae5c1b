package org.kmplan.core.read.internal.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.kmplan.core.read.internal.grid.Grid;

/** Row below the steps of a table in which those sign who prepared, checked and approved the plan. */
final class Signatures {
    private static final int MAX_CELLS = 4;
    private static final Pattern SIGNED = Pattern.compile(
            "^[(（]?\\s*+(?:ผู้(?:ทบทวน|อนุมัติ|จัดทำ|จัดทําแผน|เสนอ|เห็นชอบ|ตรวจสอบ|รับรอง)(?:แผน)?|ลงชื่อ|ลงนาม|อนุมัติ|เห็นชอบ|(?:Prepared|Reviewed|Approved) by)\\s*+(?:[:：.…_(（)）/].*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Signatures() {}

    /** Tells whether every cell of a row with text is a signature. */
    static boolean isIn(Grid.Row row) {
        List<Grid.Cell> filled = filled(row);
        return !filled.isEmpty()
                && filled.size() <= MAX_CELLS
                && filled.stream()
                        .allMatch(cell -> SIGNED.matcher(cell.text().strip()).matches());
    }

    /** Returns the signatures of a row, a line for each. */
    static List<Grid.Line> lines(Grid.Row row) {
        return filled(row).stream()
                .map(cell -> new Grid.Line(cell.paragraphs(), row.place()))
                .toList();
    }

    private static List<Grid.Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }
}
