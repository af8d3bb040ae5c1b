package org.kmplan.core.annotate;

import java.util.List;

/** Copy of a document with comments, and what of it could not be put where it belongs. */
public final class AnnotatedDocument {
    private final byte[] bytes;
    private final List<DocumentComment> atTitle;

    AnnotatedDocument(byte[] bytes, List<DocumentComment> atTitle) {
        this.bytes = bytes;
        this.atTitle = List.copyOf(atTitle);
    }

    /** Returns the document. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns the comments whose place is not known in the document; they stand at its title. */
    public List<DocumentComment> atTitle() {
        return atTitle;
    }
}
