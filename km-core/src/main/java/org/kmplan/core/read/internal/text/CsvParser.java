package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads separated values as RFC 4180 has them: quotes around a cell protect separators, line breaks and doubled quotes. A
 * quote that is never closed is a sign like any other. The time is linear in the length of the text.
 */
final class CsvParser {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean quotes = true;

    CsvParser(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** Returns the next row. */
    CsvRecord next() {
        int first = line;
        List<CsvRecord.Field> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (takes(separator));
        if (at < text.length()) {
            at += isPair(at) ? 2 : 1;
            line++;
        }
        return new CsvRecord(fields, first);
    }

    private boolean takes(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private CsvRecord.Field field() {
        int first = line;
        StringBuilder value = new StringBuilder();
        if (quotes && at < text.length() && text.charAt(at) == '"') {
            quoted(value);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        value.append(text, start, at);
        return new CsvRecord.Field(value.toString(), first);
    }

    /** Reads what stands in quotes, or nothing if they are not closed. */
    private void quoted(StringBuilder value) {
        int i = at + 1;
        int breaks = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i += 2;
            } else if (c == '"') {
                at = i + 1;
                line += breaks;
                return;
            } else if (isBreak(c)) {
                value.append('\n');
                breaks++;
                i += isPair(i) ? 2 : 1;
            } else {
                value.append(c);
                i++;
            }
        }
        quotes = false;
        value.setLength(0);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean isPair(int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
}
