package org.kmplan.rules.render.internal;

/** Emphasis of words on a terminal that shows colours. */
public enum Ink {
    /** Headings and names. */
    STRONG("1"),
    /** What is less important. */
    FAINT("2"),
    /** What is well. */
    GOOD("1;32"),
    /** What must be mended. */
    BAD("1;31"),
    /** What should be looked at. */
    WARN("1;33");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Returns the words between the escape sequences that switch the emphasis on and off. */
    public String on(String words) {
        return words.isEmpty() ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
