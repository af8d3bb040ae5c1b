package org.kmplan.core.read.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.words.LeftMarkup;
import org.kmplan.core.text.Phrase;

/** Turns the text of a cell into paragraphs: each line break in the cell begins one, unless it breaks a word. */
final class CellParagraphs {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f\u000B]");

    private final ReadLimits limits;
    private final TextRepair repair;
    private final Problems problems;

    CellParagraphs(ReadLimits limits, TextRepair repair, Problems problems) {
        this.limits = limits;
        this.repair = repair;
        this.problems = problems;
    }

    /**
     * Returns the paragraphs of a text.
     *
     * @param order order of the cell in the document
     * @param places position by the number of the line in the cell, counted from 0
     */
    List<Grid.Paragraph> of(String text, int order, IntFunction<SourcePosition> places) {
        String written = text;
        if (text.length() > limits.maxCellLength()) {
            written = text.substring(0, limits.maxCellLength());
            problems.add(
                    ProblemCode.CELL_TOO_LONG,
                    new Problems.Place(order, places.apply(0)),
                    "text",
                    Phrase.of("read.more-characters").with("limit", limits.maxCellLength()),
                    text.substring(limits.maxCellLength()));
        }
        List<Grid.Paragraph> result = new ArrayList<>();
        List<String> lines = lines(written, new Problems.Place(order, places.apply(0)));
        for (int i = 0; i < lines.size(); i++) {
            for (String raw : LeftMarkup.without(lines.get(i))) {
                SourcePosition position = places.apply(i);
                result.add(Grid.Paragraph.of(raw, repair.repair(raw, new Problems.Place(order, position)), position));
            }
        }
        return result.size() < 2 ? result : numbered(result);
    }

    private List<String> lines(String text, Problems.Place place) {
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            int last = lines.size() - 1;
            if (last >= 0 && LeftMarkup.isBrokenInWord(lines.get(last), line)) {
                repair.note(TextRepair.Kind.BROKEN_LINE, line, place);
                lines.set(last, lines.get(last) + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static List<Grid.Paragraph> numbered(List<Grid.Paragraph> paragraphs) {
        List<Grid.Paragraph> result = new ArrayList<>();
        for (Grid.Paragraph paragraph : paragraphs) {
            SourcePosition position = paragraph.position().withParagraph(result.size() + 1);
            result.add(paragraph.at(position));
        }
        return result;
    }
}
