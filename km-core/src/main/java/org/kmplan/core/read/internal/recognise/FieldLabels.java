package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.text.ThaiText;

/** Labels of header fields, in lines and in rows of tables, and the values behind them. */
final class FieldLabels {
    private static final int MAX_HEADER_CELLS = 4;

    private FieldLabels() {}

    /** Tells whether a table row is a label and its value. */
    static boolean isLabelled(Grid.Row row) {
        List<Grid.Cell> filled = filled(row);
        return isFields(filled) && PlanWords.label(word(filled)).isPresent();
    }

    /** Returns the cells that are not blank. */
    static List<Grid.Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    }

    /** Tells whether cells are few enough for a label and its value. */
    static boolean isFields(List<Grid.Cell> filled) {
        return !filled.isEmpty() && filled.size() <= MAX_HEADER_CELLS;
    }

    /** Returns the text of the first cell up to its colon. */
    static String word(List<Grid.Cell> filled) {
        String label = filled.get(0).text().replace('\n', ' ');
        int colon = colon(label);
        return colon > 0 ? label.substring(0, colon) : label;
    }

    /** Tells whether a text may be a label, though nobody knows it. */
    static boolean isOtherLabel(String label) {
        return label.length() <= 40
                && label.codePoints().anyMatch(Character::isLetter)
                && Character.isLetter(label.charAt(0))
                && !label.toLowerCase(Locale.ROOT).startsWith("http")
                && label.chars().filter(c -> c == ' ').count() <= 4;
    }

    /** Returns where the first colon stands, also a wide one, or -1. */
    static int colon(String text) {
        int ascii = text.indexOf(':');
        int wide = text.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    /**
     * Returns paragraphs without the label with which they begin.
     *
     * @param behindColon whether the first begins with a label; otherwise only a colon at its beginning is left out
     */
    static List<Grid.Paragraph> withoutLabel(List<Grid.Paragraph> paragraphs, boolean behindColon) {
        List<Grid.Paragraph> result = new ArrayList<>(paragraphs);
        Grid.Paragraph first = result.remove(0);
        String raw = first.raw();
        String text = first.text();
        if (behindColon || raw.startsWith(":")) {
            text = text.substring(colon(text) + 1).strip();
            boolean implied =
                    colon(raw) < 0 && text.isEmpty(); // the whole paragraph is the label, in a cell of its own
            raw = implied ? "" : raw.substring(colon(raw) + 1).strip();
        }
        if (!ThaiText.isBlank(raw)) {
            result.add(0, Grid.Paragraph.of(raw, text, first.position()));
        }
        return result;
    }
}
