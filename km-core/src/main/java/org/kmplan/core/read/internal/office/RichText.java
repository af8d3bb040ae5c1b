package org.kmplan.core.read.internal.office;

import org.kmplan.core.read.internal.words.Raised;
import org.xml.sax.Attributes;

/** Formatted pieces of the text of a cell while they are read: raised digits become raised characters, struck-out pieces are kept apart. */
final class RichText {
    /**
     * Text of a cell.
     *
     * @param text what is not struck out
     * @param struck what is struck out; blank if nothing is
     * @param formatted the pieces of the text that have a format of their own, which that of the cell does not change
     */
    record Cell(String text, String struck, String formatted) {
        static final Cell EMPTY = new Cell("", "", "");

        static Cell of(String text) {
            return new Cell(text, "", "");
        }

        /** Returns the text in a cell whose own font strikes it out. */
        Cell inStruckCell() {
            boolean partly = !formatted.isEmpty() && text.endsWith(formatted);
            String out = partly ? text.substring(0, text.length() - formatted.length()) : text;
            return new Cell(partly ? formatted : "", struck.isEmpty() ? out : out + " " + struck, formatted);
        }
    }

    private final BoundedText text;
    private final StringBuilder struckText = new StringBuilder();
    private final StringBuilder formattedText = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private boolean formats;
    private boolean struck;
    private boolean raised;

    RichText(int limit) {
        text = new BoundedText(limit);
    }

    void clear() {
        text.clear();
        struckText.setLength(0);
        formattedText.setLength(0);
        piece.setLength(0);
        endRun();
    }

    /** Takes a format of the piece that is open. */
    void format(String name, Attributes attributes) {
        String value = attributes.getValue("val");
        boolean on = value == null || !value.equals("0") && !value.equals("false");
        switch (name) {
            case "rPr" -> formats = true;
            case "strike" -> struck = on;
            case "vertAlign" -> raised = "superscript".equals(value);
            default -> {}
        }
    }

    void append(char[] characters, int start, int length) {
        if (raised && piece.length() < 100) {
            piece.append(characters, start, length);
        } else if (struck) {
            if (struckText.length() < 10_000) {
                struckText.append(characters, start, length);
            }
        } else {
            text.append(characters, start, length);
            if (formats && formattedText.length() < 100_000) {
                formattedText.append(characters, start, length);
            }
        }
    }

    /** Ends a piece of text. */
    void endPiece() {
        if (!piece.isEmpty()) {
            char[] shown = Raised.of(piece.toString()).toCharArray();
            piece.setLength(0);
            boolean up = raised;
            raised = false;
            append(shown, 0, shown.length);
            raised = up;
        }
    }

    /** Ends a piece with its formats. */
    void endRun() {
        formats = false;
        struck = false;
        raised = false;
    }

    Cell cell() {
        return new Cell(text.text(), struckText.toString().strip(), formattedText.toString());
    }
}
