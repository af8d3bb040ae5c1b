package org.kmplan.core.annotate.internal;

import java.util.List;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.text.VisibleText;

/**
 * Comment on its way into a document.
 *
 * @param position where it belongs
 * @param mark where that is, as the reader marked it
 */
public record CommentText(SourcePosition position, long mark, List<String> paragraphs) {
    public CommentText {
        paragraphs = paragraphs.stream().map(VisibleText::of).toList();
    }
}
