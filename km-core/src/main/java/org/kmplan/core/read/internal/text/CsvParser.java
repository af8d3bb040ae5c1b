package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads separated values as RFC 4180 has them: quotes around a cell protect separators, line breaks and doubled quotes. A
 * quote that is never closed, or not at the end of a cell, is a sign like any other, and so is one that would swallow a row
 * of the table, or a tab between cells. The time is linear in the length of the text.
 */
final class CsvParser {
    /** How many times the length of the text may be looked at in vain for the end of quotes. */
    private static final int MAX_VAIN = 4;

    private final String text;
    private final char separator;
    private int width;
    private int at;
    private int line = 1;
    private boolean quotes = true;
    private long vain;

    CsvParser(String text, char separator) {
        this(text, separator, 0);
    }

    /** Reads a table whose rows have a known number of cells; 0 if it is not known. */
    CsvParser(String text, char separator, int width) {
        this.text = text;
        this.separator = separator;
        this.width = width;
    }

    /** Takes the number of cells that the rows have from here on; 0 if it is not known. */
    void expect(int cells) {
        width = cells;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** Returns the next row. */
    CsvRecord next() {
        int first = line;
        int start = at;
        List<CsvRecord.Field> fields = fields();
        int plainEnd = lineEnd(start);
        if (line == first && fields.size() != width && cells(start, plainEnd) == width) {
            fields = plain(start, plainEnd);
            at = plainEnd;
        }
        if (at < text.length()) {
            at += isPair(at) ? 2 : 1;
            line++;
        }
        return new CsvRecord(fields, first);
    }

    private List<CsvRecord.Field> fields() {
        List<CsvRecord.Field> fields = new ArrayList<>();
        do {
            fields.add(field(fields.size()));
        } while (takes(separator));
        return fields;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns how many cells a line has if no quotes protect its separators. */
    private int cells(int from, int to) {
        int cells = 1;
        for (int i = from; i < to; i++) {
            cells += text.charAt(i) == separator ? 1 : 0;
        }
        return cells;
    }

    private List<CsvRecord.Field> plain(int from, int to) {
        List<CsvRecord.Field> fields = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == separator) {
                String value = text.substring(start, i);
                boolean wrapped = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                fields.add(new CsvRecord.Field(
                        wrapped ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value, line));
                start = i + 1;
            }
        }
        return fields;
    }

    private boolean takes(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private CsvRecord.Field field(int before) {
        int first = line;
        StringBuilder value = new StringBuilder();
        if (quotes && at < text.length() && text.charAt(at) == '"') {
            quoted(value, before);
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            at++;
        }
        value.append(text, start, at);
        return new CsvRecord.Field(value.toString(), first);
    }

    /**
     * Reads what stands in quotes, or nothing if they protect nothing.
     *
     * @param before number of cells before it in its row
     */
    private void quoted(StringBuilder value, int before) {
        int i = at + 1;
        int breaks = 0;
        boolean row = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append('"');
                i += 2;
            } else if (c == '"') {
                if (endsCell(i + 1)) {
                    at = i + 1;
                    line += breaks;
                    return;
                }
                break;
            } else if (isBreak(c)) {
                int next = i + (isPair(i) ? 2 : 1);
                row |= breaks == 0 && width > 0 && before + cells(at, i) == width;
                if (row && cells(next, lineEnd(next)) == width) {
                    break;
                }
                value.append('\n');
                breaks++;
                i = next;
            } else if (c == '\t' && separator == '\t') {
                break;
            } else {
                value.append(c);
                i++;
            }
        }
        vain += i - at;
        quotes = i < text.length() && vain < (long) MAX_VAIN * text.length();
        value.setLength(0);
    }

    /** Tells whether nothing but blanks stands before the next separator or the end of the line. */
    private boolean endsCell(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == separator || isBreak(text.charAt(i));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean isPair(int i) {
        return text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }
}
