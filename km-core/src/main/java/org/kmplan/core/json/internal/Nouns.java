package org.kmplan.core.json.internal;

import org.kmplan.core.text.Phrase;

/** Names of the kinds of values, in both languages, and what is said of a misspelt one. */
final class Nouns {
    private static final String KEYS = "json.noun.";

    private Nouns() {}

    /** Returns a noun such as {@code step}; one that the catalogue does not have stands as it is. */
    static Phrase phrase(String noun) {
        return Phrase.find(KEYS + noun.replace(' ', '-')).orElseGet(() -> Phrase.named(noun, noun));
    }

    static Phrase didYouMean(String name) {
        return Phrase.of("json.did-you-mean").with("name", name);
    }
}
