package org.kmplan.core.read.internal.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.ThaiText;

/**
 * Label of a header line that has no colon, such as {@code เจ้าภาพ  กองคลัง}. The label must be one that is known, written
 * without damage; where other labels have colons, more than a blank must set it off.
 *
 * @param match meaning of the label
 * @param label label as written
 * @param value what stands behind it
 */
record SpacedLabel(WordTable.Match<HeaderItem> match, String label, List<Grid.Paragraph> value) {
    private static final Pattern GAP = Pattern.compile("[\\t\\u00A0 ]{2,}|\\t");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int MAX_WORDS = 3;
    private static final int MAX_LABEL = 60;

    /** Returns the label of a line, or empty if it has none. */
    static Optional<SpacedLabel> of(Grid.Line line, boolean wide) {
        Grid.Paragraph first = line.paragraphs().get(0);
        String written = ThaiText.clean(first.raw()); // with its blanks, which set the label off
        Optional<WordTable.Match<HeaderItem>> whole = PlanWords.label(written);
        if (whole.isPresent()) {
            List<Grid.Paragraph> below =
                    line.paragraphs().subList(1, line.paragraphs().size());
            return whole.filter(match -> match.exact() && !below.isEmpty())
                    .map(match -> new SpacedLabel(match, first.raw(), below));
        }
        Optional<SpacedLabel> found = Optional.empty();
        Matcher gap = (wide ? GAP : BLANK).matcher(written);
        for (int words = 0; words < MAX_WORDS && gap.find() && gap.start() <= MAX_LABEL; words++) {
            String label = written.substring(0, gap.start());
            Optional<WordTable.Match<HeaderItem>> match = PlanWords.label(label).filter(WordTable.Match::exact);
            if (match.isPresent() && !label.isBlank()) {
                found = Optional.of(new SpacedLabel(match.get(), label.strip(), value(line, gap.end())));
            }
        }
        return found.filter(label -> !label.value().isEmpty());
    }

    private static List<Grid.Paragraph> value(Grid.Line line, int start) {
        List<Grid.Paragraph> value = new ArrayList<>(line.paragraphs());
        Grid.Paragraph first = value.remove(0);
        String written = ThaiText.clean(first.raw());
        String raw = written.substring(start).strip();
        int words = BLANK.split(written.substring(0, start).strip(), -1).length;
        String[] text = BLANK.split(first.text(), words + 1);
        if (!raw.isEmpty()) {
            value.add(0, Grid.Paragraph.of(raw, text.length > words ? text[words] : raw, first.position()));
        }
        return value;
    }
}
