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
            if (least().isPresent() && number.value().compareTo(least().get()) < 0
                    || most().isPresent() && number.value().compareTo(most().get()) > 0) {
                throw new IllegalArgumentException(where + ": expected a number"
                        + least().map(bound -> " from " + bound).orElse("")
                        + most().map(bound -> " to " + bound).orElse("") + ", but was " + value);
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
