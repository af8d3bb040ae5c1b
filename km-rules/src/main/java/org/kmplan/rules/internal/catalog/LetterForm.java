package org.kmplan.rules.internal.catalog;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;

/**
 * Form that a policy demands of the numbers of letters: a regular expression from outside, matched in a time that grows with
 * the text and no faster, whatever the expression. That is why it is in the syntax of RE2, without references to groups and
 * without looking ahead or behind.
 */
public final class LetterForm {
    /** Longest expression, in characters. */
    static final int MAX_LENGTH = 200;

    /** Largest product of the counts of an expression, such as 12 for {@code (a{3}){4}}. */
    static final int MAX_REPETITIONS = 1000;

    private final Pattern pattern;

    private LetterForm(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns a form.
     *
     * @throws IllegalArgumentException if it is no regular expression in the syntax of RE2, or too long
     */
    public static LetterForm of(String expression) {
        if (expression.length() > MAX_LENGTH) {
            throw new PhrasedException(
                    Phrase.of("letter.length").with("limit", MAX_LENGTH).with("found", expression.length()));
        }
        if (repetitions(expression) > MAX_REPETITIONS) {
            throw new PhrasedException(
                    Phrase.of("letter.counts").with("limit", MAX_REPETITIONS).with("found", expression));
        }
        try {
            return new LetterForm(Pattern.compile(expression));
        } catch (PatternSyntaxException e) {
            throw new PhrasedException(
                    Phrase.of("letter.syntax").with("found", expression).with("detail", e.getDescription()), e);
        }
    }

    /** Returns what a number has of the form, from its beginning on: all of it if it is well formed; {@code null} if nothing. */
    public @Nullable String matched(String number) {
        Matcher matcher = pattern.matcher(number);
        if (matcher.matches()) {
            return number;
        }
        return matcher.lookingAt() ? matcher.group() : null;
    }

    /** Returns the product of the counts in braces, and more than allowed as soon as it is. */
    private static long repetitions(String expression) {
        long product = 1;
        for (int i = 0; i < expression.length() && product <= MAX_REPETITIONS; i++) {
            char letter = expression.charAt(i);
            if (letter == '\\') {
                i++;
            } else if (letter == '{') {
                product *= largest(expression, i + 1);
            }
        }
        return product;
    }

    /** Returns the largest number up to a closing brace, 1 if there is none. */
    private static long largest(String expression, int from) {
        long largest = 1;
        long number = 0;
        for (int i = from; i < expression.length() && expression.charAt(i) != '}'; i++) {
            char letter = expression.charAt(i);
            number = letter >= '0' && letter <= '9' ? Math.min(MAX_REPETITIONS + 1L, 10 * number + letter - '0') : 0;
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
