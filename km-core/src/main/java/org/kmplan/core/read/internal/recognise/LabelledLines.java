package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.PlanWords;

/**
 * Lines of one paragraph that were typed with line breaks: each that begins with a known label is a line of its own, and below a
 * known label each with a short one that nobody knows.
 */
final class LabelledLines {
    private static final int MAX_LABEL = 60;
    private static final int MAX_UNKNOWN = 40;
    private static final Set<String> ENDS = Set.of("ดังนี้", "ได้แก่", "เช่น", "คือ", "ประกอบด้วย", "ว่า");

    private LabelledLines() {}

    static List<Grid.Line> split(Grid.Line line) {
        List<Grid.Paragraph> paragraphs = line.paragraphs();
        List<Grid.Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            if (isLabelled(text) || isLabelled(paragraphs.get(0).text()) && isUnknown(text)) {
                lines.add(new Grid.Line(paragraphs.subList(start, i), line.place()));
                start = i;
            }
        }
        if (start == 0) {
            return List.of(line);
        }
        lines.add(new Grid.Line(paragraphs.subList(start, paragraphs.size()), line.place()));
        return lines;
    }

    /** A label with a number, such as that of an indicator, is part of the field above it. */
    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= MAX_LABEL
                && text.substring(0, colon).chars().noneMatch(Character::isDigit)
                && PlanWords.label(text.substring(0, colon)).isPresent();
    }

    /** A short label of one or two words, not the end of a sentence that goes on behind its colon. */
    private static boolean isUnknown(String text) {
        int colon = text.indexOf(':');
        String label = colon <= 0 ? "" : text.substring(0, colon).strip();
        return !label.isEmpty()
                && label.length() <= MAX_UNKNOWN
                && label.chars().filter(c -> c == ' ').count() <= 1
                && label.chars().noneMatch(Character::isDigit)
                && Character.isLetter(label.charAt(0))
                && !label.toLowerCase(Locale.ROOT).startsWith("http")
                && ENDS.stream().noneMatch(label::endsWith);
    }
}
