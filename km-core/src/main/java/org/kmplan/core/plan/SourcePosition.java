package org.kmplan.core.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Place in the document that something was read from, as precisely as its format allows.
 *
 * <p>Example: {@code plan.txt:22}, {@code plan.docx: table 2, row 5, column "เป้าหมายตัวชี้วัด"},
 * {@code plan.xlsx: sheet "แผน KM" cell E7}. All numbers count from 1.
 */
@Value.Immutable
public abstract class SourcePosition implements WithSourcePosition {
    SourcePosition() {}

    /** Returns the name of the document, without folders. */
    public abstract Optional<String> document();

    /** Returns the line of a text document. */
    public abstract Optional<Integer> line();

    /** Returns the sheet of a workbook. */
    public abstract Optional<String> sheet();

    /** Returns the cell of a sheet, such as {@code E7}. */
    public abstract Optional<String> cell();

    /** Returns the table in the document. */
    public abstract Optional<Integer> table();

    /** Returns the row in the table, its heading included. */
    public abstract Optional<Integer> row();

    /** Returns the column by its heading as written. */
    public abstract Optional<String> column();

    /** Returns the paragraph within the cell or the document. */
    public abstract Optional<Integer> paragraph();

    /** Returns a builder without any part. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the position of a line in a text document. */
    public static SourcePosition ofLine(String document, int line) {
        return builder().document(document).line(line).build();
    }

    /** Refuses numbers below 1. */
    @Value.Check
    void validate() {
        checkFromOne("line", line());
        checkFromOne("table", table());
        checkFromOne("row", row());
        checkFromOne("paragraph", paragraph());
    }

    private static void checkFromOne(String what, Optional<Integer> number) {
        if (number.isPresent() && number.get() < 1) {
            throw new IllegalArgumentException(
                    "Source position: " + what + " must be 1 or more, but was " + number.get());
        }
    }

    /** Returns the short form used in diagnostics, such as {@code plan.txt:22}. */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(document().orElse(""));
        line().ifPresent(line -> text.append(':').append(line));
        StringBuilder parts = new StringBuilder();
        sheet().ifPresent(sheet -> append(parts, "sheet \"" + sheet + "\""));
        cell().ifPresent(cell ->
                parts.append(parts.length() > 0 ? " " : "").append("cell ").append(cell));
        if (line().isEmpty() && cell().isEmpty()) {
            table().ifPresent(table -> append(parts, "table " + table));
            row().ifPresent(row -> append(parts, "row " + row));
        }
        column().ifPresent(column -> append(parts, "column \"" + column + "\""));
        paragraph().ifPresent(paragraph -> append(parts, "paragraph " + paragraph));
        if (parts.length() > 0) {
            text.append(text.length() > 0 ? ": " : "").append(parts);
        }
        return text.toString();
    }

    private static void append(StringBuilder parts, String part) {
        parts.append(parts.length() > 0 ? ", " : "").append(part);
    }

    /** Builder of {@link SourcePosition}. */
    public static final class Builder extends ImmutableSourcePosition.Builder {
        Builder() {}
    }
}
