package org.kmplan.rules.report;

import java.util.Objects;
import org.kmplan.core.plan.SourcePosition;

/**
 * Text that repairs put into a cell of the document from which a plan was read.
 *
 * @param position place of the cell
 * @param before text that stands there; blank if none does
 * @param after text with which the plan was judged again
 */
public record CellSuggestion(SourcePosition position, String before, String after) {
    /** Checks that nothing is null. */
    public CellSuggestion {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
