package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.PlanWords;

/** Lines of one paragraph that were typed with line breaks: each that begins with a known label is a line of its own. */
final class LabelledLines {
    private static final int MAX_LABEL = 60;

    private LabelledLines() {}

    static List<Grid.Line> split(Grid.Line line) {
        List<Grid.Paragraph> paragraphs = line.paragraphs();
        List<Grid.Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < paragraphs.size(); i++) {
            if (isLabelled(paragraphs.get(i).text())) {
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
}
