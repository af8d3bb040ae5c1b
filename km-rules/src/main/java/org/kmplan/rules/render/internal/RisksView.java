package org.kmplan.rules.render.internal;

import java.util.List;

/**
 * Risk register: matrices before and after treatment, and its table.
 *
 * @param appetite what the agency accepts, in words
 * @param matrices matrices
 * @param columns headings of the table
 * @param risks rows of the table, as many cells as there are headings
 */
public record RisksView(String appetite, List<Matrix> matrices, List<String> columns, List<List<String>> risks) {
    /**
     * Matrix of likelihood and impact.
     *
     * @param title what it shows
     * @param impacts headings of the columns
     * @param rows rows, the highest likelihood first
     * @param outside risks that have no place in it
     */
    public record Matrix(String title, List<String> impacts, List<Row> rows, String outside) {}

    /**
     * Row of a matrix.
     *
     * @param likelihood its likelihood
     * @param cells its cells, the lowest impact first
     */
    public record Row(String likelihood, List<Cell> cells) {}

    /**
     * Cell of a matrix.
     *
     * @param tone tone of its level, the name of a style
     * @param level level and score in words
     * @param within whether it lies within what the agency accepts
     * @param risks ids of the risks in it
     */
    public record Cell(String tone, String level, boolean within, List<String> risks) {}
}
