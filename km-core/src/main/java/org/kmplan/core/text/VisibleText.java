package org.kmplan.core.text;

/**
 * Text as it may be shown: what would make it look other than it is, or command the terminal or page that shows it, becomes
 * U+FFFD and so is seen.
 *
 * <p>These are control characters but for tabs and line feeds (C0, C1 and DEL), the marks that turn the direction of text, and
 * halves of surrogate pairs. Joiners and spaces without width stay: Thai is broken into lines by them.
 *
 * <p>Example: {@code VisibleText.of("plan\u202Etxt.exe")} is {@code "plan\uFFFDtxt.exe"}.
 */
public final class VisibleText {
    private static final char SHOWN = '\uFFFD';
    private static final char ARABIC_LETTER_MARK = '\u061C';

    private VisibleText() {}

    /** Returns the text with U+FFFD for each character that must not be shown as it is. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && isShown(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length()).append(text, 0, first);
        text.codePoints().skip(text.codePointCount(0, first)).forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            result.appendCodePoint(half || isDeceptive(c) ? SHOWN : c);
        });
        return result.toString();
    }

    private static boolean isShown(char c) {
        return !isDeceptive(c) && !Character.isSurrogate(c);
    }

    /** Tells whether a code point is a control other than tab and line feed, or turns the direction of text. */
    public static boolean isDeceptive(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' || turnsDirection(c);
    }

    private static boolean turnsDirection(int c) {
        return c == ARABIC_LETTER_MARK
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u206F';
    }
}
