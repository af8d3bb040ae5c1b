package org.kmplan.core.test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries of texts. */
final class Texts {
    private static final int LONGEST = 12;

    private Texts() {}

    /** Returns any text, blank ones and those with control characters and lone surrogates included. */
    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, thai()),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(LONGEST)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "", " ", "\n", "\"quoted\" \\ \t", "a\u0000b", "\u2028", "😀", "\uD800", "x\uDC00y")));
    }

    /** Returns text that is not blank. */
    static Arbitrary<String> nonBlank() {
        return any().filter(text -> !text.isBlank());
    }

    /** Returns ids as parts of plans have them. */
    static Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.of("KMP1", "KMP2", "CMP6", "1", "2", "2.1", "plan-1"),
                Arbitraries.strings()
                        .alpha()
                        .numeric()
                        .ofMinLength(1)
                        .ofMaxLength(4)
                        .map(start -> start + "_.-"));
    }

    private static Arbitrary<String> thai() {
        return Arbitraries.strings()
                .withCharRange('\u0E01', '\u0E2E')
                .withCharRange('\u0E30', '\u0E3A')
                .withCharRange('\u0E40', '\u0E5B')
                .withChars(' ', '/', '.')
                .ofMinLength(1)
                .ofMaxLength(LONGEST);
    }
}
