package org.kmplan.rules.render;

/**
 * Number of columns that a text takes on a terminal.
 *
 * <p>Example: {@code ที่} takes one column, since its vowel and its tone mark stand above the consonant.
 */
public final class TerminalWidth {
    private TerminalWidth() {}

    /** Returns the number of columns of a text without control characters. */
    public static int of(String text) {
        return text.codePoints().map(TerminalWidth::of).sum();
    }

    /** Returns the number of columns of a character: none for combining marks, two for wide East Asian characters. */
    public static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> 0;
            case Character.FORMAT -> codePoint == 0xAD ? 1 : 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** Returns the text with as many blanks after it as it needs to take a number of columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && (codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                        || codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
