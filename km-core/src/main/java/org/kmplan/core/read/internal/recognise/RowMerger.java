package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.Numerals;

/**
 * Merges rows of one step, as a page break leaves them: cells are compared without markup and white space; equal cells are
 * one, and a list that goes on is joined. Rows with different periods or owners contradict each other and stay two.
 */
final class RowMerger {
    private RowMerger() {}

    /** Tells whether the rows say different things about when or by whom the step is done. */
    static boolean contradict(RowDraft first, RowDraft second) {
        return differ(first, second, PlanColumn.PERIOD)
                || differ(first, second, PlanColumn.PERIOD_END)
                || differ(first, second, PlanColumn.OWNER);
    }

    private static boolean differ(RowDraft first, RowDraft second, PlanColumn column) {
        Set<String> left = itemKeys(first, column);
        Set<String> right = itemKeys(second, column);
        return !left.isEmpty() && !right.isEmpty() && !left.containsAll(right) && !right.containsAll(left);
    }

    private static Set<String> itemKeys(RowDraft row, PlanColumn column) {
        Set<String> keys = new HashSet<>();
        if (column == PlanColumn.OWNER) {
            Items.of(row.parts(column)).forEach(item -> keys.add(key(item.text())));
        } else {
            String key = key(row.text(column));
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Adds what the second row has beyond the first to the first. */
    static void merge(RowDraft first, RowDraft second) {
        add(first, second, RowMerger::append);
    }

    /** Adds all that the second row has to the first, so that the parts of each row stay together. */
    static void join(RowDraft first, RowDraft second) {
        first.paired = true;
        add(first, second, (target, source, part) -> {
            source.parts.forEach(added -> target.parts.add(new RowDraft.Part(added.paragraph(), part)));
            source.rows.values().forEach(rows -> target.rows.put(part, rows));
        });
    }

    /** Adds the paragraphs of one cell to another. */
    private interface Adder {
        void add(RowDraft.Cell target, RowDraft.Cell source, int part);
    }

    private static void add(RowDraft first, RowDraft second, Adder adder) {
        int part = first.partCount++;
        first.targetsAmongIndicators |= second.targetsAmongIndicators;
        List<RowDraft.Cell> left = new ArrayList<>(first.cells);
        for (RowDraft.Cell cell : second.cells) {
            Optional<RowDraft.Cell> same = same(left, cell);
            if (same.isPresent()) {
                left.remove(same.get());
                adder.add(same.get(), cell, part);
            } else {
                RowDraft.Cell own = new RowDraft.Cell(cell.column, cell.heading, cell.position);
                cell.parts.forEach(added -> own.parts.add(new RowDraft.Part(added.paragraph(), part)));
                cell.rows.values().forEach(rows -> own.rows.put(part, rows));
                first.cells.add(own);
            }
        }
        first.continuations.add(second.place.position());
        first.continuations.addAll(second.continuations);
    }

    private static Optional<RowDraft.Cell> same(List<RowDraft.Cell> cells, RowDraft.Cell cell) {
        return cells.stream()
                .filter(candidate -> candidate.column == cell.column
                        && ThaiText.key(candidate.heading).equals(ThaiText.key(cell.heading)))
                .findFirst()
                .or(() -> cells.stream()
                        .filter(candidate -> candidate.column == cell.column && cell.column != PlanColumn.OTHER)
                        .findFirst());
    }

    private static void append(RowDraft.Cell target, RowDraft.Cell source, int part) {
        String before = key(target.text());
        String added = key(source.text());
        if (added.isEmpty() || before.equals(added) || before.endsWith(added) && added.length() > 3) {
            return;
        }
        if (!before.isEmpty() && added.startsWith(before)) {
            target.parts.clear();
        }
        Set<String> known = new HashSet<>();
        target.parts.forEach(known0 -> known.add(key(known0.paragraph().text())));
        for (RowDraft.Part paragraph : source.parts) {
            if (!known.contains(key(paragraph.paragraph().text()))) {
                target.parts.add(new RowDraft.Part(paragraph.paragraph(), part));
            }
        }
    }

    private static String key(String text) {
        return Numerals.ARABIC.of(ThaiText.word(text));
    }
}
