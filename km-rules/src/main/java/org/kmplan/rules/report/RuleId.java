package org.kmplan.rules.report;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/**
 * Id of a rule, such as {@code KMP-01}: never reused, never reworded into meaning something else.
 *
 * @param value two to eight capital letters or digits, a hyphen, two digits
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {
    /** Regular expression of an id. */
    public static final String FORM = "[A-Z][A-Z0-9]{1,7}-[0-9]{2}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code KMP-01}
     */
    public RuleId {
        if (!PATTERN.matcher(value).matches()) {
            throw new PhrasedException(Phrase.of("rule.id").with("found", value));
        }
    }

    /** Returns the id with this text. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /** Returns the group, such as {@code KMP}. */
    public String group() {
        return value.substring(0, value.indexOf('-'));
    }

    /** Returns the address of the page about the rule, if it is a built-in one: its demand, basis, parameters and examples. */
    public String page() {
        return "https://kmplan.org/rules/" + value;
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
