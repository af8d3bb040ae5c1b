package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Values that a row takes from another: those of merged cells that reach down to it, and those that a ditto mark or the number
 * of a row points to. What is taken is noted; what points nowhere is reported and is no value.
 */
final class CarriedCells {
    /** Merged cell that still reaches down, with the rows that are left of it. */
    private static final class Merge {
        private final RowDraft.Cell cell;
        private final RowDraft row;
        private final int rows;
        private int left;
        private boolean noted;

        Merge(RowDraft.Cell cell, RowDraft row, int rows) {
            this.cell = cell;
            this.row = row;
            this.rows = rows;
            left = rows;
        }
    }

    /** Longest chain of rows that point to each other. */
    private static final int MAX_CHAIN = 50;

    private final Problems problems;
    private final Map<Integer, Merge> merges = new HashMap<>();

    /** The last value of each column above the row, by its meaning and heading. */
    private final Map<Key, RowDraft.Cell> above = new HashMap<>();

    private final Map<String, RowDraft> steps = new HashMap<>();

    CarriedCells(Problems problems) {
        this.problems = problems;
    }

    /** Forgets all rows: a plan takes nothing from the one before. */
    void planStarted() {
        merges.clear();
        above.clear();
        steps.clear();
    }

    /** Forgets the merged cells: none reaches beyond its table. */
    void tableStarted() {
        merges.clear();
    }

    /** Makes rows whose activity only repeats that of the row above go on with it. */
    static void continueRepeated(List<RowDraft> rows) {
        for (int i = 1; i < rows.size(); i++) {
            RowDraft row = rows.get(i);
            boolean repeated = row.cells.stream()
                    .filter(cell -> cell.column == PlanColumn.ACTIVITY && !cell.parts.isEmpty())
                    .map(cell -> Ditto.of(cell.text()))
                    .anyMatch(ditto -> ditto.map(Ditto::kind)
                            .filter(Ditto.Kind.ABOVE::equals)
                            .isPresent());
            if (repeated) {
                row.continued = true;
                row.cells.stream()
                        .filter(cell -> cell.column == PlanColumn.ACTIVITY)
                        .forEach(cell -> cell.parts.clear());
            }
        }
    }

    /** Fills the cells of rows that are known as steps by now. */
    void fill(List<RowDraft> rows) {
        rows.forEach(this::merged);
        Map<String, List<RowDraft>> numbers = new HashMap<>();
        for (RowDraft row : rows) {
            numbers.computeIfAbsent(number(row.text(PlanColumn.NUMBER)), key -> new ArrayList<>())
                    .add(row);
            row.step.ifPresent(step -> steps.putIfAbsent(step.name(), row));
        }
        Set<RowDraft.Cell> open = new HashSet<>();
        for (RowDraft row : rows) {
            for (RowDraft.Cell cell : List.copyOf(row.cells)) {
                resolve(row, cell, numbers, open);
                Key key = key(cell);
                if (!cell.parts.isEmpty()) {
                    above.put(key, cell);
                } else if (row.isIdentified() && !cell.continued) {
                    above.remove(key);
                }
            }
        }
    }

    private void merged(RowDraft row) {
        for (RowDraft.Cell cell : row.cells) {
            if (!cell.continued) {
                int rows = cell.rows.getOrDefault(0, 1);
                if (rows > 1) {
                    merges.put(cell.start, new Merge(cell, row, rows));
                } else {
                    merges.remove(cell.start);
                }
                continue;
            }
            Merge merge = merges.get(cell.start);
            if (merge == null || --merge.left < 1) {
                continue;
            }
            boolean own = row.isIdentified() || !row.continued && !row.numberContinued;
            boolean value = cell.column != PlanColumn.NUMBER && cell.column != PlanColumn.ACTIVITY;
            if (own && value && !merge.cell.parts.isEmpty() && cell.column == merge.cell.column) {
                take(cell, merge.cell);
                if (merge.left > 1) {
                    cell.rows.put(0, merge.left);
                }
                if (!merge.noted) {
                    merge.noted = true;
                    note(
                            merge.row,
                            merge.cell,
                            Phrase.of("carried.rows")
                                    .with("text", Problems.quote(merge.cell.text()))
                                    .with("rows", merge.rows),
                            merge.cell.raw());
                }
            }
        }
    }

    /** Puts the value that a cell points to in its place. */
    private void resolve(
            RowDraft row, RowDraft.Cell cell, Map<String, List<RowDraft>> numbers, Set<RowDraft.Cell> open) {
        if (cell.column == PlanColumn.NUMBER || cell.column == PlanColumn.ACTIVITY || cell.parts.isEmpty()) {
            return;
        }
        Optional<Ditto> pointing = pointing(cell);
        if (pointing.isEmpty() || open.size() > MAX_CHAIN || !open.add(cell)) {
            return;
        }
        Ditto ditto = pointing.get();
        String written = cell.raw();
        RowDraft.Cell source = ditto.kind() == Ditto.Kind.ABOVE
                ? above.get(key(cell))
                : source(row, cell, ditto, numbers, open).orElse(null);
        if (source != null && !source.parts.isEmpty() && pointing(source).isEmpty()) {
            cell.parts.clear();
            take(cell, source);
            note(
                    row,
                    cell,
                    Phrase.of("carried.reference")
                            .with("text", Problems.quote(written))
                            .with("value", Problems.quote(source.text())),
                    written);
        } else {
            problems.add(
                    ProblemCode.ROW_REFERENCE_UNKNOWN,
                    place(row, cell),
                    field(cell),
                    Phrase.of(ditto.kind() == Ditto.Kind.UNCLEAR ? "reference.unclear" : "reference.no-value")
                            .with("text", Problems.quote(written)),
                    written);
            if (ditto.kind() != Ditto.Kind.UNCLEAR && cell.column != PlanColumn.PERIOD) {
                cell.parts.clear();
            }
        }
        open.remove(cell);
    }

    /** A cell of several marks, as for several lines above, points as one does. */
    private static Optional<Ditto> pointing(RowDraft.Cell cell) {
        Optional<Ditto> whole = Ditto.of(cell.text().replace('\n', ' '));
        if (whole.isPresent() || cell.parts.size() < 2) {
            return whole;
        }
        long marks = cell.parts.stream()
                .filter(part -> Ditto.of(part.paragraph().text()).isPresent())
                .count();
        return marks == cell.parts.size()
                ? Ditto.of(cell.parts.get(0).paragraph().text())
                : marks > 0 ? Optional.of(new Ditto(Ditto.Kind.UNCLEAR, "")) : Optional.empty();
    }

    private Optional<RowDraft.Cell> source(
            RowDraft row,
            RowDraft.Cell cell,
            Ditto ditto,
            Map<String, List<RowDraft>> numbers,
            Set<RowDraft.Cell> open) {
        RowDraft target = switch (ditto.kind()) {
            case KMP, CMP -> steps.get(ditto.kind().name() + ditto.number());
            case STEP -> steps.get(row.process.name() + ditto.number());
            case ROW -> numbered(row, ditto.number(), numbers);
            case ABOVE, UNCLEAR -> null;
        };
        if (target == null || target == row) {
            return Optional.empty();
        }
        Optional<RowDraft.Cell> source = target.cells.stream()
                .filter(other -> key(other).equals(key(cell)))
                .findFirst()
                .or(() -> target.cells.stream()
                        .filter(other -> other.column == cell.column && cell.column != PlanColumn.OTHER)
                        .findFirst());
        source.ifPresent(found -> resolve(target, found, numbers, open));
        return source;
    }

    /** The number of a row decides; where rows have none, that of the step. Several rows with one number tell nothing. */
    private @Nullable RowDraft numbered(RowDraft row, String number, Map<String, List<RowDraft>> numbers) {
        List<RowDraft> found = numbers.getOrDefault(number, List.of());
        if (found.isEmpty() && numbers.size() == 1 && numbers.containsKey("")) {
            return steps.get(row.process.name() + number);
        }
        List<RowDraft> first = found.stream().filter(RowDraft::isIdentified).toList();
        return found.size() == 1 ? found.get(0) : first.size() == 1 ? first.get(0) : null;
    }

    private static void take(RowDraft.Cell cell, RowDraft.Cell source) {
        source.parts.forEach(part -> cell.parts.add(new RowDraft.Part(part.paragraph(), 0)));
        cell.carried = true;
    }

    private void note(RowDraft row, RowDraft.Cell cell, Phrase text, String raw) {
        problems.add(ProblemCode.CELL_CARRIED, place(row, cell), field(cell), text, raw);
    }

    private static Problems.Place place(RowDraft row, RowDraft.Cell cell) {
        return new Problems.Place(row.place.order(), cell.position);
    }

    private static String field(RowDraft.Cell cell) {
        return cell.column.english().toLowerCase(Locale.ROOT);
    }

    /** Column by what it means and what stands above it. */
    private record Key(PlanColumn column, String heading) {}

    private static Key key(RowDraft.Cell cell) {
        return new Key(cell.column, ThaiText.key(cell.heading));
    }

    private static String number(String text) {
        String digits = Numerals.ARABIC.of(ThaiText.key(text));
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' && i + 1 < digits.length()) {
                number.append(c);
            }
        }
        return number.toString();
    }
}
