package org.kmplan.rules;

import java.util.Objects;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.PhrasedException;
import org.kmplan.rules.report.Argument;

/**
 * Where a demand comes from (ที่มา), in both languages.
 *
 * <p>Example: {@code Basis.of("มติคณะกรรมการจัดการความรู้ ครั้งที่ ๑/๒๕๖๙", "Resolution 1/2569 of the KM committee")}.
 *
 * @param thai Thai text
 * @param english English text
 */
public record Basis(String thai, String english) {
    /**
     * Creates a basis.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Basis {
        Objects.requireNonNull(thai, "thai");
        Objects.requireNonNull(english, "english");
        if (thai.isBlank() || english.isBlank()) {
            throw new PhrasedException(Phrase.of("basis.blank"), Phrase.of("basis.blank.advice"));
        }
    }

    /** Returns a basis that is written in one language only and shown in both. */
    public static Basis of(String text) {
        return new Basis(text, text);
    }

    /** Returns a basis in both languages. */
    public static Basis of(String thai, String english) {
        return new Basis(thai, english);
    }

    /** Returns the basis as a value of a message. */
    public Argument argument() {
        return Argument.name(thai, english);
    }
}
