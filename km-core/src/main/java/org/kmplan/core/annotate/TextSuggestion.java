package org.kmplan.core.annotate;

import java.util.Objects;
import org.kmplan.core.plan.SourcePosition;

/**
 * Text of a cell or paragraph as it is and as it could be. In a Word document it is a tracked change, which the reader of the
 * document accepts or rejects.
 *
 * @param position place as reading gave it
 * @param before text as read, its lines separated by line feeds; of a paragraph that is longer, its end
 * @param after text that could stand there
 */
public record TextSuggestion(SourcePosition position, String before, String after) {
    /** Checks that nothing is null. */
    public TextSuggestion {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
