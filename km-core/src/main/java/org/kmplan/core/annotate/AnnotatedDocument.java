package org.kmplan.core.annotate;

import java.util.List;

/** Copy of a document with comments, and what of it could not be put where it belongs. */
public final class AnnotatedDocument {
    private final byte[] bytes;
    private final List<DocumentComment> atTitle;
    private final List<TextSuggestion> notSuggested;

    AnnotatedDocument(byte[] bytes, List<DocumentComment> atTitle, List<TextSuggestion> notSuggested) {
        this.bytes = bytes;
        this.atTitle = List.copyOf(atTitle);
        this.notSuggested = List.copyOf(notSuggested);
    }

    /** Returns the document. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the comments whose place is not known in the document; they stand at its title. */
    public List<DocumentComment> atTitle() {
        return atTitle;
    }

    /**
     * Returns the suggestions that do not stand in the document: all of them in a workbook, which has no tracked changes, and
     * in a Word document those for cells that hold more than plain text or are changed already.
     */
    public List<TextSuggestion> notSuggested() {
        return notSuggested;
    }
}
