package org.kmplan.core.read.internal.text;

import java.util.List;

/**
 * Row of separated values.
 *
 * @param fields cells from left to right
 * @param line line that it begins at, counted from 1
 */
record CsvRecord(List<Field> fields, int line) {
    /**
     * Cell.
     *
     * @param text text without its quotes; line breaks are line feeds
     * @param line line that it begins at, counted from 1
     */
    record Field(String text, int line) {}

    int size() {
        return fields.size();
    }
}
