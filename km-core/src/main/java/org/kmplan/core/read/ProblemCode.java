package org.kmplan.core.read;

import org.kmplan.core.text.Phrase;

/**
 * What can be wrong with a document, or was repaired or assumed while it was read. The list is closed; codes are stable.
 *
 * <p>Example: {@link #PERIOD_UNREADABLE} for {@code 8 ม.ย.63}, whose month fits April and June.
 */
public enum ProblemCode {
    /** The document is larger than the limit. */
    DOCUMENT_TOO_LARGE(ProblemSeverity.ERROR),
    /** The document has more lines and cells than the limit; the rest was not read. */
    TOO_MANY_CELLS(ProblemSeverity.ERROR),
    /** The document holds no text. */
    EMPTY_DOCUMENT(ProblemSeverity.ERROR),
    /** The document is of a kind that is not read. */
    UNSUPPORTED_FORMAT(ProblemSeverity.ERROR),
    /** The file is damaged or incomplete, or is not what it claims to be. */
    DOCUMENT_BROKEN(ProblemSeverity.ERROR),
    /** The file is built as no ordinary document is, and was refused. */
    DOCUMENT_REFUSED(ProblemSeverity.ERROR),
    /** The document is protected by a password. */
    DOCUMENT_ENCRYPTED(ProblemSeverity.ERROR),
    /** The JSON document is not in the form of plans. */
    JSON_INVALID(ProblemSeverity.ERROR),
    /** The bytes are text in no known encoding. */
    UNREADABLE_ENCODING(ProblemSeverity.ERROR),
    /** The text is too damaged to trust and was refused. */
    TEXT_DAMAGED(ProblemSeverity.ERROR),
    /** Nothing in the document was recognised as a knowledge plan. */
    NO_PLAN_FOUND(ProblemSeverity.ERROR),
    /** A plan was recognised by its title or header, but none of its rows. */
    PLAN_WITHOUT_ROWS(ProblemSeverity.ERROR),
    /** The document holds another document whose kind is not read. */
    PART_NOT_READ(ProblemSeverity.ERROR),
    /** The table has no headings of a plan and its columns do not tell what they are. */
    TABLE_NOT_RECOGNISED(ProblemSeverity.WARNING),
    /** A few characters could not be decoded. */
    ENCODING_DAMAGED(ProblemSeverity.WARNING),
    /** A line or cell is longer than the limit; what follows the limit was not interpreted. */
    CELL_TOO_LONG(ProblemSeverity.WARNING),
    /** A formula has no usable value. */
    FORMULA_NOT_READ(ProblemSeverity.WARNING),
    /** The text of a cell or line is damaged. */
    CELL_DAMAGED(ProblemSeverity.WARNING),
    /** A row has more or fewer cells than its table has columns. */
    CELL_COUNT(ProblemSeverity.WARNING),
    /** A row could not be identified as a step. */
    STEP_UNKNOWN(ProblemSeverity.WARNING),
    /** The code of a row and its name are of different steps; the code was taken. */
    STEP_CODE_CONTRADICTS_NAME(ProblemSeverity.WARNING),
    /** Two rows of one step disagree; both were kept. */
    ROWS_CONTRADICT(ProblemSeverity.WARNING),
    /** A header field is given twice; the first was taken. */
    FIELD_REPEATED(ProblemSeverity.WARNING),
    /** A plan of an earlier fiscal year stands behind the plan; it was not read as a plan of its own. */
    EARLIER_PLAN(ProblemSeverity.WARNING),
    /** Boxes are there to be ticked, but none is, or their marks do not tell which. */
    BOXES_UNCLEAR(ProblemSeverity.WARNING),
    /** A row has neither the code nor the name of a step; the number in its column of steps was taken. */
    STEP_FROM_NUMBER(ProblemSeverity.WARNING),
    /** The number of a row and its name are of different steps; the name was taken. */
    STEP_NUMBER_CONTRADICTS_NAME(ProblemSeverity.WARNING),
    /** A cell points to another row, but to none that has a value there. */
    ROW_REFERENCE_UNKNOWN(ProblemSeverity.WARNING),
    /** A column that a plan needs is missing, while one with an unknown heading stands there. */
    COLUMN_MISSING(ProblemSeverity.WARNING),
    /** A field of the header is missing, while one with an unknown label stands there. */
    FIELD_MISSING(ProblemSeverity.WARNING),
    /** A period could not be read. */
    PERIOD_UNREADABLE(ProblemSeverity.WARNING),
    /** A target could not be read. */
    TARGET_UNREADABLE(ProblemSeverity.WARNING),
    /** What a number of a target means is not certain: its unit, its year, or whether it is a share or a change. */
    TARGET_UNCERTAIN(ProblemSeverity.WARNING),
    /** A number is of an unlikely size for its unit. */
    NUMBER_SUSPICIOUS(ProblemSeverity.WARNING),
    /** A text is in no part of the plan. */
    TEXT_UNASSIGNED(ProblemSeverity.WARNING),
    /** There are more problems than are listed. */
    MORE_PROBLEMS(ProblemSeverity.WARNING),
    /** The workbook has none of the sheets for records. */
    NO_RECORDS_FOUND(ProblemSeverity.ERROR),
    /** A value of a record could not be read; it counts as not recorded. */
    RECORD_VALUE_UNREADABLE(ProblemSeverity.WARNING),
    /** A row of records lacks a value that it cannot do without; the row was not read. */
    RECORD_INCOMPLETE(ProblemSeverity.WARNING),
    /** Two rows of records are of the same thing; the first was taken. */
    RECORD_REPEATED(ProblemSeverity.WARNING),
    /** A record names a part that the plan does not have; it was kept. */
    RECORD_REFERENCE_UNKNOWN(ProblemSeverity.WARNING),
    /** A value of another year, a base value or a result stands among the targets; it was kept and demands nothing. */
    VALUE_NOT_DEMANDED(ProblemSeverity.NOTE),
    /** The unit of a target was taken from what stands beside it. */
    TARGET_COMPLETED(ProblemSeverity.NOTE),
    /** The encoding was found out from the bytes. */
    ENCODING_ASSUMED(ProblemSeverity.NOTE),
    /** The document has tracked changes: inserted text was read, deleted text was not. */
    CHANGE_TRACKED(ProblemSeverity.NOTE),
    /** Hidden text was not read. */
    TEXT_HIDDEN(ProblemSeverity.NOTE),
    /** The document has macros, links to other files or other parts that were not read. */
    CONTENT_IGNORED(ProblemSeverity.NOTE),
    /** Rows that a filter or a collapsed group hides were read. */
    ROWS_OUT_OF_SIGHT(ProblemSeverity.NOTE),
    /** A period was read from marks or colours below the months of a chart. */
    PERIOD_FROM_CHART(ProblemSeverity.NOTE),
    /** Damaged marks in the text were repaired. */
    TEXT_REPAIRED(ProblemSeverity.NOTE),
    /** A heading, label or step name was recognised although its marks are damaged. */
    WORD_REPAIRED(ProblemSeverity.NOTE),
    /** A table without headings was read with those of the table before or of a known form. */
    HEADINGS_ASSUMED(ProblemSeverity.NOTE),
    /** A column has an unknown heading; its cells were kept but not interpreted. */
    COLUMN_UNKNOWN(ProblemSeverity.NOTE),
    /** The meaning of a column with an unknown heading was told from its cells. */
    COLUMN_ASSUMED(ProblemSeverity.NOTE),
    /** A label of the header is not known; its text was kept but not interpreted. */
    LABEL_UNKNOWN(ProblemSeverity.NOTE),
    /** The meaning of a field with an unknown label was told from its text. */
    FIELD_ASSUMED(ProblemSeverity.NOTE),
    /** A row continues the row of the same step before it; both were merged. */
    ROWS_MERGED(ProblemSeverity.NOTE),
    /** Spellings of one name that differ by blanks were read as one. */
    SPELLING_UNIFIED(ProblemSeverity.NOTE),
    /** What stands beside empty boxes was not read; what is ticked was. */
    BOX_NOT_TICKED(ProblemSeverity.NOTE),
    /** Struck-out text was not read. */
    TEXT_STRUCK(ProblemSeverity.NOTE),
    /** A raised mark that refers to a note was not read as part of the text. */
    NOTE_MARK(ProblemSeverity.NOTE),
    /** A cell holds for several rows or points to another row; its value was taken for each of them. */
    CELL_CARRIED(ProblemSeverity.NOTE),
    /** The entries of a cell do not pair with the activities of the row; they hold for the whole row. */
    ACTIVITIES_NOT_PAIRED(ProblemSeverity.NOTE),
    /** Something was assumed in order to read a period. */
    PERIOD_ASSUMED(ProblemSeverity.NOTE),
    /** A fiscal year other than that of the plan is mentioned. */
    FISCAL_YEAR_MENTIONED(ProblemSeverity.NOTE),
    /** The plan states no fiscal year; it was taken from the periods. */
    FISCAL_YEAR_ASSUMED(ProblemSeverity.NOTE);

    private final ProblemSeverity severity;

    ProblemCode(ProblemSeverity severity) {
        this.severity = severity;
    }

    /** Returns how much it harms. */
    public ProblemSeverity severity() {
        return severity;
    }

    /** Returns what it means. */
    public Phrase meaning() {
        return Phrase.of("problem." + name());
    }

    /** Returns what it means, in English. */
    public String english() {
        return meaning().english();
    }

    /** Returns what it means, in Thai. */
    public String thai() {
        return meaning().thai();
    }

    /** Returns what the author of the document can do, in English. */
    public String advice() {
        return Phrase.of("problem." + name() + ".advice").english();
    }
}
