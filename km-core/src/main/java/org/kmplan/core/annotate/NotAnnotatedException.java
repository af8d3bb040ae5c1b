package org.kmplan.core.annotate;

import org.kmplan.core.text.Phrase;

/** Reason for which no comments can be written into a document: it is no Word document or Excel workbook, or is damaged. */
public final class NotAnnotatedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Phrase reason;

    NotAnnotatedException(Phrase reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Returns the reason in Thai; {@link #getMessage} gives it in English. */
    public String thaiMessage() {
        return reason.thai();
    }
}
