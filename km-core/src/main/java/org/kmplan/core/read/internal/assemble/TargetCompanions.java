package org.kmplan.core.read.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.plan.TargetContext;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.words.ValueColumns;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.FiscalYear;

/**
 * What stands beside the targets of a row and tells what their numbers mean: the headings of their columns with unit and
 * year, the cells of units, the indicators. Entries as many as the targets pair in order, a single one holds for all, and
 * several that differ for none.
 */
final class TargetCompanions {
    private final RowDraft row;
    private final List<RowDraft.Part> indicators;
    private final Set<Integer> years = new TreeSet<>();
    private final Optional<Integer> own;

    TargetCompanions(RowDraft row, List<RowDraft.Part> indicators, Optional<FiscalYear> planYear) {
        this.row = row;
        this.indicators = indicators;
        for (RowDraft.Cell cell : row.cells) {
            if (cell.column == PlanColumn.TARGET) {
                ValueColumns.year(cell.heading).ifPresent(years::add);
            }
        }
        own = planYear.map(FiscalYear::buddhistYear).or(() -> years.stream().reduce((first, second) -> second));
    }

    /** Tells whether a position lies in the column of a year that is not the plan's. */
    boolean isOfOtherYear(SourcePosition position) {
        return position.column()
                .map(ValueColumns::year)
                .filter(year -> year.isPresent() && !own.equals(Optional.of(year.getAsInt())))
                .isPresent();
    }

    /** Returns the years of the columns of targets, where it is not certain which of them is the plan's. */
    Set<Integer> uncertainYears(Optional<FiscalYear> planYear) {
        boolean several = years.size() > 1 && planYear.isEmpty();
        boolean none = !years.isEmpty()
                && planYear.filter(year -> !years.contains(year.buddhistYear())).isPresent();
        return several || none ? years : Set.of();
    }

    /** Returns what stands beside each entry of a cell. */
    List<TargetContext> of(List<RowDraft.Part> parts, List<Items.Item> items) {
        Set<Integer> rows = new HashSet<>();
        parts.forEach(part -> rows.add(part.part()));
        List<String> units = texts(row.parts(PlanColumn.UNIT), rows);
        List<String> named = texts(indicators, rows);
        long own =
                items.stream().filter(item -> !isOfOtherYear(item.position())).count();
        List<TargetContext> contexts = new ArrayList<>();
        int index = 0;
        for (Items.Item item : items) {
            String heading = item.position().column().orElse("");
            contexts.add(new TargetContext(heading, choose(units, index, own), choose(named, index, own)));
            index += isOfOtherYear(item.position()) ? 0 : 1;
        }
        return contexts;
    }

    /** Returns the entries that stand in the same rows, where the rows of the step are told apart. */
    private List<String> texts(List<RowDraft.Part> parts, Set<Integer> rows) {
        List<RowDraft.Part> beside = parts.stream()
                .filter(part -> !row.paired || rows.isEmpty() || rows.contains(part.part()))
                .toList();
        return Items.of(beside.isEmpty() ? parts : beside).stream()
                .map(Items.Item::text)
                .toList();
    }

    private static String choose(List<String> texts, int index, long items) {
        if (texts.size() == items && index < texts.size()) {
            return texts.get(index);
        }
        boolean same = texts.stream().map(ThaiText::key).distinct().count() == 1;
        return same ? texts.get(0) : "";
    }
}
