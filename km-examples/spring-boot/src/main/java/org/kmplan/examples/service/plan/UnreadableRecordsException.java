package org.kmplan.examples.service.plan;

import java.util.List;

/** Records cannot be read as a whole; with half of them a plan would be blamed for what was done. */
public final class UnreadableRecordsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Reason> reasons;

    /**
     * What cannot be read, and where.
     *
     * @param place place in the document
     * @param thai reason in Thai
     * @param english reason in English
     */
    public record Reason(String place, String thai, String english) {}

    UnreadableRecordsException(List<Reason> reasons) {
        super("Records cannot be read", null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    /** Returns what cannot be read. */
    public List<Reason> reasons() {
        return reasons;
    }
}
