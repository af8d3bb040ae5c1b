package org.kmplan.core.read.internal.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is collected up to a limit, so that a text without end costs nothing. */
final class BoundedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final int limit;
    private final StringBuilder text = new StringBuilder();

    /** The limit is exceeded by one character at most, which shows that there was more. */
    BoundedText(int limit) {
        this.limit = limit;
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, Math.min(length, Math.max(0, limit + 1 - text.length())));
    }

    void clear() {
        text.setLength(0);
    }

    /** Returns the text with the escapes of workbooks, such as {@code _x000D_}, replaced by their characters. */
    String text() {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), 16);
            boolean usable = c >= ' ' || c == '\n' || c == '\r' || c == '\t';
            return Matcher.quoteReplacement(usable ? String.valueOf(c) : "");
        });
    }
}
