package org.kmplan.examples.service.account;

import java.util.List;

/** What a person asked for cannot be done, for a reason that the person can mend. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> values;

    /**
     * Creates the refusal.
     *
     * @param key key of its text in the texts of the service
     * @param values values that the text names
     */
    public RefusedException(String key, String... values) {
        super(key + " " + List.of(values), null, false, false);
        this.key = key;
        this.values = List.of(values);
    }

    /** Returns the key of the text. */
    public String key() {
        return key;
    }

    /** Returns the values that the text names. */
    public List<String> values() {
        return values;
    }
}
