package org.kmplan.core.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;

/**
 * Columns of a table by meaning, from left to right.
 *
 * @param columns meaning of each column
 * @param headings heading of each column as written; blank where assumed
 * @param place place of the heading row
 */
record Columns(List<PlanColumn> columns, List<String> headings, Problems.Place place) {
    private static final int MIN_HEADINGS = 3;

    private static final List<PlanColumn> KMP_FORM = List.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.PERIOD,
            PlanColumn.INDICATOR,
            PlanColumn.TARGET,
            PlanColumn.TARGET_GROUP,
            PlanColumn.OWNER,
            PlanColumn.EVIDENCE);

    private static final List<PlanColumn> CMP_FORM = List.of(
            PlanColumn.NUMBER,
            PlanColumn.ACTIVITY,
            PlanColumn.METHOD,
            PlanColumn.PERIOD,
            PlanColumn.INDICATOR,
            PlanColumn.TARGET,
            PlanColumn.OWNER);

    int size() {
        return columns.size();
    }

    boolean has(PlanColumn column) {
        return columns.contains(column);
    }

    /** Returns the index of the first column with a meaning, or -1. */
    int indexOf(PlanColumn column) {
        return columns.indexOf(column);
    }

    boolean sameLayout(Columns other) {
        return columns.equals(other.columns);
    }

    /** Returns the process whose form has these columns: a way to success, or target groups and evidence. */
    Optional<PlanProcess> processOfForm() {
        boolean change = has(PlanColumn.METHOD);
        boolean knowledge = has(PlanColumn.TARGET_GROUP) || has(PlanColumn.EVIDENCE);
        if (change == knowledge) {
            return Optional.empty();
        }
        return Optional.of(change ? PlanProcess.CMP : PlanProcess.KMP);
    }

    /** Returns the columns that a row names, or empty if it is no heading row. */
    static Optional<Columns> ofHeadingRow(Grid.Row row, Problems problems) {
        return ofHeadings(
                row.cells().stream()
                        .map(cell -> new Heading(
                                cell.isBlank() ? List.of() : List.of(cell.raw().replace('\n', ' ')),
                                cell.isBlank() ? List.of() : List.of(cell.text().replace('\n', ' ')),
                                cell.columnSpan()))
                        .toList(),
                row.place(),
                problems);
    }

    /**
     * Heading of a column, or of several where a merged cell has nothing below.
     *
     * @param raw texts as written, from the top level down
     * @param texts texts for interpretation, from the top level down
     */
    record Heading(List<String> raw, List<String> texts, int span) {
        /** The lowest text that is known decides: below "period" stand its beginning and its end. */
        private Optional<WordTable.Match<PlanColumn>> meaning() {
            for (int i = texts.size() - 1; i >= 0; i--) {
                Optional<WordTable.Match<PlanColumn>> match = PlanWords.column(texts.get(i));
                if (match.isPresent()) {
                    return match;
                }
            }
            return PlanWords.column(String.join(" ", texts));
        }
    }

    /** Returns the columns that headings name, or empty if they are not those of a plan. */
    static Optional<Columns> ofHeadings(List<Heading> cells, Problems.Place place, Problems problems) {
        List<PlanColumn> columns = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        int filled = 0;
        for (Heading cell : cells) {
            String heading = String.join(" ", cell.texts());
            filled += cell.texts().isEmpty() ? 0 : 1;
            Optional<WordTable.Match<PlanColumn>> match = cell.meaning();
            PlanColumn column = match.map(WordTable.Match::meaning).orElse(PlanColumn.OTHER);
            if (column == PlanColumn.ACTIVITY && known.contains(column) && !known.contains(PlanColumn.METHOD)) {
                column = PlanColumn.METHOD;
            }
            if (match.isPresent()) {
                known.add(column);
                if (!match.get().exact()) {
                    damaged.add(heading);
                }
            } else if (!cell.texts().isEmpty()) {
                unknown.add(heading);
            }
            for (int i = 0; i < cell.span(); i++) {
                columns.add(i == 0 || column != PlanColumn.PERIOD ? column : PlanColumn.PERIOD_END);
                headings.add(String.join(" ", cell.raw()));
            }
        }
        boolean telling = known.contains(PlanColumn.ACTIVITY) || known.contains(PlanColumn.METHOD);
        if (known.size() < MIN_HEADINGS || known.size() * 2 <= filled || !telling) {
            return Optional.empty();
        }
        if (columns.get(0) == PlanColumn.OTHER && headings.get(0).isBlank() && !known.contains(PlanColumn.NUMBER)) {
            columns.set(0, PlanColumn.NUMBER);
        }
        report(place, damaged, unknown, problems);
        return Optional.of(new Columns(columns, headings, place));
    }

    private static void report(Problems.Place place, List<String> damaged, List<String> unknown, Problems problems) {
        for (String heading : damaged) {
            problems.add(
                    ProblemCode.WORD_REPAIRED,
                    place,
                    "heading",
                    "recognised the damaged heading " + Problems.quote(heading),
                    heading);
        }
        for (String heading : unknown) {
            problems.add(
                    ProblemCode.COLUMN_UNKNOWN,
                    place,
                    "heading",
                    "expected the heading of a plan's column, found " + Problems.quote(heading),
                    heading);
        }
    }

    /** Returns the form of a table without headings, told by its number of columns, or empty if no form has as many. */
    static Optional<Columns> ofKnownForm(int size, Problems.Place place) {
        List<PlanColumn> form = size == KMP_FORM.size() ? KMP_FORM : size == CMP_FORM.size() ? CMP_FORM : List.of();
        return form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Columns(form, form.stream().map(column -> "").toList(), place));
    }
}
