package org.kmplan.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.core.time.Fraction;

/** Parameter of a rule, with its default and the bounds that a policy must keep. */
@Value.Immutable
public abstract class RuleParameter {
    /** Longest word that is compared with a form, in characters. */
    static final int MAX_WORD = 1_000;

    /** Bounds of a number that has none of its own: what a condition can compare with a count. */
    private static final Fraction LEAST = Fraction.of(Integer.MIN_VALUE);

    private static final Fraction MOST = Fraction.of(Integer.MAX_VALUE);

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

    /** Returns what refuses a word by an exception whose message says why, if its form alone does not tell whether it has a meaning. */
    @Value.Auxiliary
    abstract Optional<Consumer<String>> wordCheck();

    /** Returns what a value must be, such as {@code a whole number from 1 to 12}. */
    public String expected() {
        return demand().english();
    }

    /** Returns what a value must be, in both languages. */
    public Phrase demand() {
        return defaultValue() instanceof ParameterValue.Num
                ? Phrase.of(isWhole() ? "parameter.whole" : "parameter.number")
                        .with("least", least().orElse(LEAST).toString())
                        .with("most", most().orElse(MOST).toString())
                : kind(defaultValue());
    }

    /** Tells whether a number is whole where it must be and keeps the bounds. */
    public boolean allows(Fraction number) {
        return (!isWhole() || number.isWhole())
                && number.compareTo(least().orElse(LEAST)) >= 0
                && number.compareTo(most().orElse(MOST)) <= 0;
    }

    /** Tells whether a word has the form that is demanded. */
    public boolean allows(String word) {
        return form().map(form -> word.length() <= MAX_WORD && word.matches(form))
                .orElse(true);
    }

    /**
     * Returns a word if it has a meaning.
     *
     * @throws IllegalArgumentException if it has none; the message says why
     */
    public String meaningful(String word) {
        wordCheck().ifPresent(check -> check.accept(word));
        return word;
    }

    /** Tells whether it is a least amount, which a policy may make a floor for the plan's own targets. */
    public boolean isMinimum() {
        return defaultValue() instanceof ParameterValue.Num && name().startsWith("min_");
    }

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
    public ParameterValue checked(String where, ParameterValue value) {
        if (value.getClass() != defaultValue().getClass()) {
            throw new PhrasedException(refusal("parameter.kind", where, value)
                    .with("expected", kind(defaultValue()))
                    .with("kind", kind(value)));
        }
        if (value instanceof ParameterValue.Num number && !allows(number.value())) {
            throw new PhrasedException(refusal("parameter.value", where, value).with("expected", demand()));
        }
        if (value instanceof ParameterValue.Words words
                && isSingle()
                && words.words().size() != 1) {
            throw new PhrasedException(refusal("parameter.one-word", where, value)
                    .with("example", defaultValue().toString())
                    .with("count", words.words().size()));
        }
        if (value instanceof ParameterValue.Words words) {
            for (String word : words.words()) {
                if (!allows(word)) {
                    throw new PhrasedException(Phrase.of("parameter.form")
                            .with("where", where)
                            .with("form", form().orElse(""))
                            .with("found", word));
                }
                try {
                    meaningful(word);
                } catch (PhrasedException e) {
                    throw new PhrasedException(
                            Phrase.of("parameter.word").with("where", where).with("reason", e.reason()), e);
                }
            }
        }
        return value;
    }

    private static Phrase refusal(String key, String where, ParameterValue value) {
        return Phrase.of(key).with("where", where).with("found", value.toString());
    }

    private static Phrase kind(ParameterValue value) {
        if (value instanceof ParameterValue.Num) {
            return Phrase.of("parameter.any-number");
        }
        return Phrase.of(value instanceof ParameterValue.Flag ? "json.flag" : "parameter.words");
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link RuleParameter}. */
    public static final class Builder extends ImmutableRuleParameter.Builder {
        Builder() {}
    }
}
