package org.kmplan.rules.render.internal;

import java.util.function.UnaryOperator;

/**
 * Fixed texts of a page, by their key.
 *
 * @param texts gives the text of a key
 */
public record Texts(UnaryOperator<String> texts) {
    /** Returns the text of a key. */
    public String of(String key) {
        return texts.apply(key);
    }
}
