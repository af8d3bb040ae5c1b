package org.kmplan.rules;

import java.util.Optional;
import org.immutables.value.Value;
import org.kmplan.core.time.Fraction;

/** Parameter of a rule, with its default and the bounds that a policy must keep. */
@Value.Immutable
public abstract class RuleParameter {
    RuleParameter() {}

    /** Returns the name, such as {@code min_percent}. */
    public abstract String name();

    /** Returns the value that holds unless a policy says otherwise. */
    public abstract ParameterValue defaultValue();

    /** Returns the least number allowed, inclusive. */
    public abstract Optional<Fraction> least();

    /** Returns the largest number allowed, inclusive. */
    public abstract Optional<Fraction> most();

    /** Tells whether the number counts things, so that it must be whole. */
    @Value.Default
    public boolean isWhole() {
        return false;
    }

    /** Returns the regular expression that each word must match, if not every word has a meaning. */
    public abstract Optional<String> form();

    /** Tells whether the list must hold exactly one word. */
    @Value.Default
    public boolean isSingle() {
        return false;
    }

    /**
     * Returns the value if it has the type of the default and keeps the bounds.
     *
     * @throws IllegalArgumentException if it does not
     */
    ParameterValue checked(String where, ParameterValue value) {
        if (value.getClass() != defaultValue().getClass()) {
            throw new IllegalArgumentException(
                    where + ": expected " + kind(defaultValue()) + ", but was " + kind(value) + " '" + value + "'");
        }
        if (value instanceof ParameterValue.Num number) {
            if (isWhole() && !number.value().isWhole()
                    || least().isPresent() && number.value().compareTo(least().get()) < 0
                    || most().isPresent() && number.value().compareTo(most().get()) > 0) {
                throw new IllegalArgumentException(where + ": expected a " + (isWhole() ? "whole number" : "number")
                        + least().map(bound -> " from " + bound).orElse("")
                        + most().map(bound -> " to " + bound).orElse("") + ", but was " + value);
            }
        }
        if (value instanceof ParameterValue.Words words
                && isSingle()
                && words.words().size() != 1) {
            throw new IllegalArgumentException(where + ": expected exactly one word such as '" + defaultValue()
                    + "', but was " + words.words().size() + " words '" + value + "'");
        }
        if (value instanceof ParameterValue.Words words && form().isPresent()) {
            for (String word : words.words()) {
                if (!word.matches(form().get())) {
                    throw new IllegalArgumentException(
                            where + ": expected words of the form " + form().get() + ", but was '" + word + "'");
                }
            }
        }
        return value;
    }

    private static String kind(ParameterValue value) {
        if (value instanceof ParameterValue.Num) {
            return "a number";
        }
        return value instanceof ParameterValue.Flag ? "true or false" : "a list of words";
    }

    /** Builder of {@link RuleParameter}. */
    static final class Builder extends ImmutableRuleParameter.Builder {
        Builder() {}
    }
}
