package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.TargetExpression;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.read.internal.draft.Items;
import org.kmplan.core.read.internal.draft.KnowledgeLists;
import org.kmplan.core.read.internal.draft.ListNumbers;
import org.kmplan.core.read.internal.draft.RowDraft;
import org.kmplan.core.read.internal.grid.Grid;

/**
 * Parts of the cells of a column that states indicators and targets together: what names a quantity is a target, and what
 * says nothing but a quantity is no indicator.
 */
final class TargetsOfIndicators {
    private static final Set<TargetKind> NAMED = EnumSet.of(
            TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY, TargetKind.TIME, TargetKind.EXISTENCE);
    private static final Pattern QUANTITY = Pattern.compile(
            "^(?:จำนวน\\s*+)?(?:(?:อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|[≥≤<>]=?)\\s*+)?(?:(?:ร้อยละ|ปีละ|เดือนละ|ไตรมาสละ)\\s*+)?[0-9๐-๙].*");

    private TargetsOfIndicators() {}

    /** Returns the cell with its targets alone; what a list of knowledge items says is none. */
    static RowDraft.Cell targets(RowDraft.Cell cell, RowDraft row) {
        RowDraft.Cell targets = new RowDraft.Cell(PlanColumn.TARGET, cell.heading, cell.position);
        targets.rows.putAll(cell.rows);
        for (RowDraft.Part part : entries(divided(cell, row).before())) {
            TargetExpression.readAll(part.paragraph().text(), Optional.empty()).stream()
                    .filter(target -> NAMED.contains(target.kind()))
                    .forEach(target -> targets.parts.add(with(part, target.raw())));
        }
        return targets;
    }

    /** Returns the cell with its indicators alone; as it is if it has none, or holds a list of knowledge items. */
    static RowDraft.Cell indicators(RowDraft.Cell cell, RowDraft row) {
        if (!divided(cell, row).list().isEmpty()) {
            return cell;
        }
        RowDraft.Cell indicators = new RowDraft.Cell(cell.column, cell.heading, cell.position);
        indicators.rows.putAll(cell.rows);
        entries(cell.parts).stream()
                .filter(part -> !QUANTITY.matcher(part.paragraph().text()).matches())
                .forEach(indicators.parts::add);
        return indicators.parts.isEmpty() ? cell : indicators;
    }

    private static KnowledgeLists.Divided divided(RowDraft.Cell cell, RowDraft row) {
        return KnowledgeLists.divide(cell.parts, PlanColumn.INDICATOR, row);
    }

    private static List<RowDraft.Part> entries(List<RowDraft.Part> parts) {
        List<RowDraft.Part> entries = new ArrayList<>();
        for (RowDraft.Part part : ListNumbers.entries(parts)) {
            Items.of(List.of(part)).forEach(item -> entries.add(with(part, item.text())));
        }
        return entries;
    }

    private static RowDraft.Part with(RowDraft.Part part, String text) {
        return new RowDraft.Part(Grid.Paragraph.of(text, text, part.paragraph().position()), part.part());
    }
}
