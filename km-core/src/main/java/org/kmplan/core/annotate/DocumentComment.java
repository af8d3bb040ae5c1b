package org.kmplan.core.annotate;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.SourcePosition;

/**
 * Comment that is to stand in a document.
 *
 * <p>Example: {@code DocumentComment.at(finding.position(), List.of("OWN-01 …", "…"))}.
 *
 * @param position place as reading gave it; empty for the title of the document
 * @param paragraphs what it says, one paragraph or more
 */
public record DocumentComment(Optional<SourcePosition> position, List<String> paragraphs) {
    /**
     * Creates a comment whose list cannot be changed.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    public DocumentComment {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("Comment: expected a paragraph or more, but there is none");
        }
    }

    /** Returns a comment at a place that reading gave. */
    public static DocumentComment at(SourcePosition position, String... paragraphs) {
        return new DocumentComment(Optional.of(position), List.of(paragraphs));
    }

    /** Returns a comment at the title of the document. */
    public static DocumentComment atTitle(String... paragraphs) {
        return new DocumentComment(Optional.empty(), List.of(paragraphs));
    }
}
