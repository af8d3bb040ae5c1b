package org.kmplan.rules.render;

import java.util.List;
import java.util.Optional;
import org.kmplan.core.text.VisibleText;
import org.kmplan.rules.render.internal.Ink;

/** Lines of text in the making: indented, wrapped and, if asked, emphasised. */
final class Canvas {
    private static final int MIN_TEXT_COLUMNS = 20;

    private final StringBuilder text = new StringBuilder();
    private final int columns;
    private final boolean colours;

    Canvas(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    /** Adds an empty line, unless there is one already or nothing yet. */
    void gap() {
        if (text.length() > 0 && text.lastIndexOf("\n\n") != text.length() - 2) {
            text.append('\n');
        }
    }

    /** Adds a line across the page. */
    void rule(char stroke) {
        text.append(ink(Optional.of(Ink.FAINT), String.valueOf(stroke).repeat(columns)))
                .append('\n');
    }

    /** Adds words that are wrapped at the right edge. */
    void words(int indent, Ink ink, String words) {
        put(indent, "", Optional.empty(), words, Optional.of(ink));
    }

    /** Adds plain words that are wrapped at the right edge. */
    void words(int indent, String words) {
        put(indent, "", Optional.empty(), words, Optional.empty());
    }

    /** Adds words behind a label; further lines begin where the first began. */
    void labelled(int indent, String label, int labelColumns, String words) {
        put(indent, TerminalWidth.pad(label, labelColumns), Optional.of(Ink.FAINT), words, Optional.empty());
    }

    /** Adds emphasised words behind an emphasised mark; further lines begin where the first began. */
    void marked(int indent, String mark, Ink markInk, String words, Optional<Ink> ink) {
        put(indent, mark, Optional.of(markInk), words, ink);
    }

    private void put(int indent, String label, Optional<Ink> leadInk, String words, Optional<Ink> ink) {
        String lead = harmless(label);
        int margin = indent + TerminalWidth.of(lead);
        List<String> lines = ThaiWrap.wrap(harmless(words), Math.max(MIN_TEXT_COLUMNS, columns - margin));
        for (int i = 0; i < lines.size(); i++) {
            String start = i == 0 ? " ".repeat(indent) + ink(leadInk, lead) : " ".repeat(margin);
            text.append((start + ink(ink, lines.get(i))).stripTrailing()).append('\n');
        }
    }

    /** Returns the words without what could deceive the reader or command the terminal. */
    private static String harmless(String words) {
        return VisibleText.of(words.replace('\t', ' '));
    }

    private String ink(Optional<Ink> ink, String words) {
        return colours && ink.isPresent() ? ink.get().on(words) : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
