package org.kmplan.core.read.internal.office;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the code of a number format, English or Thai letters alike; only its first section counts. */
final class NumberFormatCode {
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private final String code;
    private final StringBuilder prefix = new StringBuilder();
    private final StringBuilder suffix = new StringBuilder();
    private boolean day;
    private boolean month;
    private boolean year;
    private boolean clock;
    private boolean percent;
    private boolean digits;

    NumberFormatCode(String code) {
        this.code = code.substring(0, Math.min(code.length(), 255));
    }

    NumberFormat read() {
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            i = next(i);
        }
        if (day || year || month && !clock) {
            NumberFormat.Kind kind =
                    day ? NumberFormat.Kind.DAY : month ? NumberFormat.Kind.MONTH : NumberFormat.Kind.YEAR;
            return new NumberFormat(kind, clock, "", "");
        }
        if (clock) {
            return new NumberFormat(NumberFormat.Kind.TIME, true, "", "");
        }
        NumberFormat.Kind kind = percent ? NumberFormat.Kind.PERCENT : NumberFormat.Kind.NUMBER;
        return digits
                ? new NumberFormat(kind, false, prefix.toString(), suffix.toString())
                : new NumberFormat(kind, false, "", "");
    }

    /** Reads what stands at an index and returns the index behind it. */
    private int next(int i) {
        char c = code.charAt(i);
        switch (c) {
            case '"':
                return quoted(i);
            case '[':
                return bracket(i);
            case '\\':
                word(code.substring(i + 1, Math.min(code.length(), i + 2)));
                return i + 2;
            case '_', '*':
                return i + 2;
            case '0', '#', '?':
                digits = true;
                suffix.setLength(0);
                return i + 1;
            case '%':
                percent = true;
                return i + 1;
            default:
                return letter(i, Character.toLowerCase(c));
        }
    }

    private int letter(int i, char c) {
        if (code.regionMatches(true, i, "general", 0, 7)) {
            digits = true;
            return i + 7;
        }
        if (code.regionMatches(true, i, "am/pm", 0, 5)) {
            clock = true;
            return i + 5;
        }
        boolean exponent = c == 'e' && i + 1 < code.length() && "+-".indexOf(code.charAt(i + 1)) >= 0;
        switch (c) {
            case 'd', 'ว' -> day = true;
            case 'm', 'ด' -> month = true;
            case 'y', 'b', 'ป' -> year = true;
            case 'e' -> year |= !exponent;
            case 'h', 's', 'ช', 'ท', 'น' -> clock = true;
            case ' ' -> word(" ");
            default -> {
                // separators and signs tell nothing
            }
        }
        return i + 1;
    }

    private int quoted(int i) {
        int end = code.indexOf('"', i + 1);
        end = end < 0 ? code.length() : end;
        word(code.substring(i + 1, end));
        return end + 1;
    }

    /** Brackets hold a colour, a condition, elapsed hours, or a currency sign with a language. */
    private int bracket(int i) {
        int end = code.indexOf(']', i);
        end = end < 0 ? code.length() : end;
        String inside = code.substring(i + 1, end).toLowerCase(Locale.ROOT);
        if (ELAPSED.matcher(inside).matches()) {
            clock = true;
        } else if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            word(inside.substring(1, dash < 0 ? inside.length() : dash));
        }
        return end + 1;
    }

    private void word(String text) {
        (digits ? suffix : prefix).append(text);
    }
}
