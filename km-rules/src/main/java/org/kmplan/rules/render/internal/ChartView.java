package org.kmplan.rules.render.internal;

import java.util.List;

/**
 * Timeline of a plan: bars over fiscal years and their quarters. Lengths are in units of the drawing.
 *
 * @param id prefix of its anchors
 * @param title what it shows, for those who do not see it
 * @param height height
 * @param years fiscal years along the top
 * @param quarters quarters below them
 * @param rows rows, top down
 * @param asOf the day as of which execution is judged, none or one
 */
public record ChartView(
        String id, String title, int height, List<Span> years, List<Span> quarters, List<Row> rows, List<Span> asOf) {

    /** Width of the drawing. */
    public static final int WIDTH = 1000;

    /** Width of the column of labels. */
    public static final int LABELS = 270;

    /** Height of the heading. */
    public static final int HEAD = 46;

    /** Height of a row. */
    public static final int ROW = 26;

    /**
     * Stretch of time.
     *
     * @param x left end
     * @param width width; 0 for a point in time
     * @param label what it is
     */
    public record Span(int x, int width, String label) {}

    /**
     * Row of the timeline.
     *
     * @param y upper end
     * @param label short label
     * @param name whole name
     * @param tone tone, the name of a style
     * @param mark sign that says the same without colours
     * @param state state in words
     * @param periods periods in words
     * @param bars bars
     * @param link anchor of its findings; empty if there are none
     */
    public record Row(
            int y,
            String label,
            String name,
            String tone,
            String mark,
            String state,
            String periods,
            List<Bar> bars,
            String link) {
        /** Returns the base line of its label. */
        public int baseline() {
            return y + 17;
        }
    }

    /**
     * Bar for one period.
     *
     * @param x left end
     * @param width width
     * @param shape {@code bar}, {@code open} for one without an end, or {@code day} for a deadline
     * @param title period in words
     */
    public record Bar(int x, int width, String shape, String title) {}
}
