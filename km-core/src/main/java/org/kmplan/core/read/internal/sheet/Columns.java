package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.words.LooseHeadings;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.ValueColumns;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.Phrase;

/**
 * Columns of a table by meaning, from left to right.
 *
 * @param columns meaning of each column
 * @param headings heading of each column as written; blank where assumed
 * @param withTargets indices of columns of indicators whose cells state the targets too
 * @param place place of the heading row
 */
public record Columns(List<PlanColumn> columns, List<String> headings, Set<Integer> withTargets, Problems.Place place) {
    private static final int MIN_HEADINGS = 3;

    /** Headings that must be known as a whole before others are understood by their first word. */
    private static final int MIN_WHOLE = 2;

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

    public int size() {
        return columns.size();
    }

    public boolean has(PlanColumn column) {
        return columns.contains(column);
    }

    /** Returns the index of the first column with a meaning, or -1. */
    public int indexOf(PlanColumn column) {
        return columns.indexOf(column);
    }

    /**
     * Returns the columns as they are meant where the first column of activities names nothing but the two processes: the
     * steps stand in the next one, what is done in the one behind it.
     */
    public Columns withoutProcesses(List<Grid.Row> rows) {
        int first = indexOf(PlanColumn.ACTIVITY);
        int steps = indexOf(PlanColumn.METHOD);
        if (first < 0 || steps < first) {
            return this;
        }
        List<Grid.Cell> cells = rows.stream()
                .map(Grid.Row::cells)
                .filter(row -> row.size() > first && !row.get(first).isBlank())
                .map(row -> row.get(first))
                .toList();
        boolean processes = !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell -> PlanWords.section(cell.text().replace('\n', ' '))
                                .isPresent());
        if (!processes) {
            return this;
        }
        List<PlanColumn> meant = new ArrayList<>(columns);
        meant.set(first, PlanColumn.OTHER);
        meant.set(steps, PlanColumn.ACTIVITY);
        for (int i = steps + 1; i < meant.size(); i++) {
            if (meant.get(i) == PlanColumn.ACTIVITY) {
                meant.set(i, PlanColumn.METHOD);
            }
        }
        return new Columns(meant, headings, withTargets, place);
    }

    public boolean sameLayout(Columns other) {
        return columns.equals(other.columns) && withTargets.equals(other.withTargets);
    }

    /** Tells whether the cells of a column state indicators and their targets. */
    public boolean hasTargetsIn(int index) {
        return withTargets.contains(index);
    }

    /** Returns the process whose form has these columns: a way to success, or target groups and evidence. */
    public Optional<PlanProcess> processOfForm() {
        boolean change = has(PlanColumn.METHOD);
        boolean knowledge = has(PlanColumn.TARGET_GROUP) || has(PlanColumn.EVIDENCE);
        if (change == knowledge) {
            return Optional.empty();
        }
        return Optional.of(change ? PlanProcess.CMP : PlanProcess.KMP);
    }

    /** Returns the columns that a row names, or empty if it is no heading row. */
    public static Optional<Columns> ofHeadingRow(Grid.Row row, Problems problems) {
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
    public record Heading(List<String> raw, List<String> texts, int span) {
        /** The lowest text that is known decides: below "period" stand its beginning and its end. */
        private Optional<WordTable.Match<PlanColumn>> meaning() {
            for (int i = texts.size() - 1; i >= 0; i--) {
                Optional<WordTable.Match<PlanColumn>> match = PlanWords.column(texts.get(i));
                if (match.isPresent()) {
                    return match;
                }
            }
            Optional<WordTable.Match<PlanColumn>> match = ValueColumns.meaning(texts);
            return match.isPresent() || texts.size() == 1 ? match : PlanWords.column(String.join(" ", texts));
        }

        /** Returns the meanings of the lowest text that has any. */
        private Set<PlanColumn> looseMeanings() {
            for (int i = texts.size() - 1; i >= 0; i--) {
                Set<PlanColumn> meanings = LooseHeadings.meanings(texts.get(i));
                if (!meanings.isEmpty()) {
                    return meanings;
                }
            }
            return EnumSet.noneOf(PlanColumn.class);
        }
    }

    /** Returns the columns that headings name, or empty if they are not those of a plan. */
    public static Optional<Columns> ofHeadings(List<Heading> cells, Problems.Place place, Problems problems) {
        List<PlanColumn> columns = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<Integer> withTargets = new TreeSet<>();
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        List<Optional<WordTable.Match<PlanColumn>>> matches = new ArrayList<>(cells.size());
        Set<PlanColumn> whole = EnumSet.noneOf(PlanColumn.class);
        for (Heading cell : cells) {
            Optional<WordTable.Match<PlanColumn>> match = cell.meaning();
            match.ifPresent(found -> whole.add(found.meaning()));
            matches.add(match);
        }
        boolean loose = whole.size() >= MIN_WHOLE;
        if (!loose && !whole.contains(PlanColumn.ACTIVITY) && !whole.contains(PlanColumn.METHOD)) {
            return Optional.empty(); // nothing says what is done
        }
        int filled = 0;
        for (int index = 0; index < cells.size(); index++) {
            Heading cell = cells.get(index);
            String heading = String.join(" ", cell.texts());
            filled += cell.texts().isEmpty() ? 0 : 1;
            Optional<WordTable.Match<PlanColumn>> match = matches.get(index);
            Set<PlanColumn> others = match.isEmpty() && loose ? cell.looseMeanings() : EnumSet.noneOf(PlanColumn.class);
            PlanColumn column = match.map(WordTable.Match::meaning)
                    .or(() -> others.stream().findFirst())
                    .orElse(PlanColumn.OTHER);
            if (others.contains(PlanColumn.INDICATOR) && others.contains(PlanColumn.TARGET)) {
                column = PlanColumn.INDICATOR;
                withTargets.add(columns.size());
            }
            if (column == PlanColumn.ACTIVITY && known.contains(column) && !known.contains(PlanColumn.METHOD)) {
                column = PlanColumn.METHOD;
            }
            if (match.isPresent() || !others.isEmpty()) {
                known.add(column);
                if (match.isPresent() && !match.get().exact()) {
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
        for (int column : ValueColumns.complete(columns, headings)) {
            known.add(PlanColumn.TARGET);
            unknown.remove(headings.get(column));
        }
        boolean telling = known.contains(PlanColumn.ACTIVITY) || known.contains(PlanColumn.METHOD);
        if (known.size() < MIN_HEADINGS || known.size() * 2 <= filled || !telling) {
            return Optional.empty();
        }
        if (columns.get(0) == PlanColumn.OTHER && headings.get(0).isBlank() && !known.contains(PlanColumn.NUMBER)) {
            columns.set(0, PlanColumn.NUMBER);
        }
        if (known.contains(PlanColumn.TARGET)) {
            withTargets.clear();
        }
        report(place, damaged, unknown, problems);
        return Optional.of(new Columns(columns, headings, withTargets, place));
    }

    private static void report(Problems.Place place, List<String> damaged, List<String> unknown, Problems problems) {
        for (String heading : damaged) {
            problems.add(
                    ProblemCode.WORD_REPAIRED,
                    place,
                    "heading",
                    Phrase.of("heading.repaired").with("text", Problems.quote(heading)),
                    heading);
        }
        for (String heading : unknown) {
            problems.add(
                    ProblemCode.COLUMN_UNKNOWN,
                    place,
                    "heading",
                    Phrase.of("heading.unknown").with("text", Problems.quote(heading)),
                    heading);
        }
    }

    /** Returns the form of a table without headings, told by its number of columns, or empty if no form has as many. */
    public static Optional<Columns> ofKnownForm(int size, Problems.Place place) {
        List<PlanColumn> form = size == KMP_FORM.size() ? KMP_FORM : size == CMP_FORM.size() ? CMP_FORM : List.of();
        return form.isEmpty()
                ? Optional.empty()
                : Optional.of(new Columns(form, form.stream().map(column -> "").toList(), Set.of(), place));
    }
}
