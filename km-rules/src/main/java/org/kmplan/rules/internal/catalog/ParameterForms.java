package org.kmplan.rules.internal.catalog;

import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/** Words and forms of parameter values that the catalogue allows and those who read the values rely on. */
public final class ParameterForms {
    /** Way to compare recorded documents with planned entries: by type. */
    public static final String TYPE = "type";

    /** Way to compare recorded documents with planned entries: by title. */
    public static final String TITLE = "title";

    /** Form of a level of risk in a policy. */
    public static final String LEVEL = "(very low|low|medium|high|very high)";

    /** Form of a band of risk scores in a policy, such as {@code 10-16 high}. */
    public static final String BAND = "\\d{1,6} ?- ?\\d{1,6} " + LEVEL;

    private ParameterForms() {}

    /**
     * Accepts a word of the form of a band whose last score is not below its first.
     *
     * @throws IllegalArgumentException if it is below
     */
    static void checkBand(String word) {
        int between = word.indexOf('-');
        int from = Integer.parseInt(word.substring(0, between).strip());
        String rest = word.substring(between + 1).strip();
        if (from > Integer.parseInt(rest.substring(0, rest.indexOf(' ')))) {
            throw new PhrasedException(Phrase.of("parameter.band").with("found", word));
        }
    }
}
