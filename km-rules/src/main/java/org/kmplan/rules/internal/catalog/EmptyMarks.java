package org.kmplan.rules.internal.catalog;

import java.util.List;
import org.kmplan.core.text.Placeholders;
import org.kmplan.core.text.ThaiText;

/**
 * Marks that stand for "nothing" in a plan.
 *
 * @param keys their keys
 * @param longest most characters that one has
 */
public record EmptyMarks(List<String> keys, int longest) {
    /** Marks in the fields of the header. */
    public static final Parameters.Prepared<EmptyMarks> OF_FIELDS =
            new Parameters.Prepared<>(parameters -> of(parameters.words("PLN-01.empty_marks")));

    /** Marks in the cells of a row. */
    public static final Parameters.Prepared<EmptyMarks> OF_CELLS =
            new Parameters.Prepared<>(parameters -> of(parameters.words("PLN-05.empty_marks")));

    private static EmptyMarks of(List<String> marks) {
        List<String> keys = marks.stream().map(ThaiText::key).toList();
        return new EmptyMarks(keys, keys.stream().mapToInt(String::length).max().orElse(0));
    }

    /** Tells whether a text holds anything but white space, tags and marks for "nothing". */
    public boolean isFilled(String text) {
        if (isLongerThan(text, longest)) {
            return !Placeholders.isOne(text);
        }
        String key = ThaiText.key(text);
        for (String mark : keys) {
            if (key.equalsIgnoreCase(mark)) {
                return false;
            }
        }
        return !key.isEmpty() && !Placeholders.isOne(text);
    }

    /**
     * Tells, sooner than its key or skeleton could be made, that these are longer than a number of characters: the text has
     * more consonants, which both keep. Texts with tags are not looked into.
     */
    public static boolean isLongerThan(String text, int characters) {
        if (text.indexOf('<') >= 0) {
            return false;
        }
        int consonants = 0;
        for (int i = 0; i < text.length() && consonants <= characters; i++) {
            consonants += ThaiText.isConsonant(text.charAt(i)) ? 1 : 0;
        }
        return consonants > characters;
    }
}
