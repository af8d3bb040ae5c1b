package org.kmplan.core.read.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.words.Raised;
import org.kmplan.core.text.Phrase;

/**
 * Marks in the text of a document that carry meaning, whatever its format: raised marks of notes are not read as digits,
 * struck-out text is not read, and boxes decide what holds. The text as written stays in each paragraph.
 */
public final class GridMarks {
    /** Text struck out without formats: between double tildes, or with a stroke over each character. */
    private static final Pattern STRUCK =
            Pattern.compile("~~(?=\\S)[^~]{1,300}?~~|[^\u0335\u0336\\s][\u0335\u0336]\\s?");

    private static final String WINGDINGS = "\uF0FC✓\uF0FE☑\uF0FB✗\uF0FD☒\uF0A8☐\uF06F☐\uF071☐";

    private final Problems problems;
    private boolean ticked;

    private GridMarks(Problems problems) {
        this.problems = problems;
    }

    /** Returns the grid with its marks read. */
    public static Grid read(Grid grid, Problems problems) {
        GridMarks marks = new GridMarks(problems);
        List<Grid.Block> blocks = new ArrayList<>();
        grid.blocks().forEach(block -> blocks.add(marks.cleaned(block)));
        List<Grid.Block> result = new ArrayList<>();
        for (Grid.Block block : blocks) {
            Grid.Block decided = marks.decided(block);
            if (!(decided instanceof Grid.Line line) || !line.paragraphs().isEmpty()) {
                result.add(decided);
            }
        }
        return new Grid(result);
    }

    private Grid.Block cleaned(Grid.Block block) {
        if (block instanceof Grid.Line line) {
            return new Grid.Line(cleaned(line.paragraphs(), line.place()), line.place());
        }
        return table((Grid.Table) block, this::cleaned);
    }

    /** Returns the table with the paragraphs of its cells read; what stays as it is is not made anew. */
    private static Grid.Table table(
            Grid.Table table, BiFunction<List<Grid.Paragraph>, Problems.Place, List<Grid.Paragraph>> reading) {
        List<Grid.Row> rows = new ArrayList<>(table.rows().size());
        for (Grid.Row row : table.rows()) {
            List<Grid.Cell> cells = new ArrayList<>(row.cells().size());
            boolean same = true;
            for (Grid.Cell cell : row.cells()) {
                List<Grid.Paragraph> old = cell.paragraphs();
                List<Grid.Paragraph> read = old.isEmpty() ? old : reading.apply(old, row.place());
                boolean kept = read.equals(old);
                cells.add(kept ? cell : cell.withParagraphs(read));
                same &= kept;
            }
            rows.add(same ? row : new Grid.Row(List.copyOf(cells), row.place()));
        }
        return new Grid.Table(rows);
    }

    private List<Grid.Paragraph> cleaned(List<Grid.Paragraph> paragraphs, Problems.Place place) {
        List<Grid.Paragraph> result = new ArrayList<>(paragraphs.size());
        for (Grid.Paragraph paragraph : paragraphs) {
            Grid.Paragraph clean = cleaned(paragraph, place);
            if (!clean.text().isBlank() || paragraph.text().isBlank()) {
                result.add(clean);
            }
        }
        if (!ticked && TickBoxes.mayBeIn(result)) {
            ticked = TickBoxes.areTicked(texts(result));
        }
        return result.equals(paragraphs) ? paragraphs : result;
    }

    private Grid.Paragraph cleaned(Grid.Paragraph paragraph, Problems.Place place) {
        String text = signs(paragraph.text());
        if (text.indexOf("~~") >= 0 || text.indexOf('\u0336') >= 0 || text.indexOf('\u0335') >= 0) {
            Matcher struck = STRUCK.matcher(text);
            StringBuilder left = new StringBuilder();
            String rest = struck.replaceAll(found -> {
                String out = found.group();
                left.append(left.isEmpty() || !out.startsWith("~~") ? "" : ", ")
                        .append(out.replace("~~", "").replace("\u0335", "").replace("\u0336", ""));
                return "";
            });
            if (!left.isEmpty()) {
                text = rest.replaceAll(" {2,}", " ").strip();
                note(
                        ProblemCode.TEXT_STRUCK,
                        paragraph,
                        place,
                        Phrase.of("struck.text").with("text", Problems.quote(left.toString())));
            }
        }
        if (Raised.isIn(text)) {
            String without = Raised.withoutMarks(text);
            if (!without.equals(text)) {
                note(
                        ProblemCode.NOTE_MARK,
                        paragraph,
                        place,
                        Phrase.of("note-mark.left")
                                .with("text", Problems.quote(text))
                                .with("without", Problems.quote(without)));
                text = without;
            }
        }
        return text.equals(paragraph.text())
                ? paragraph
                : Grid.Paragraph.of(paragraph.raw(), text, paragraph.position());
    }

    private static boolean hasPrivate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\uF000' && text.charAt(i) <= '\uF0FF') {
                return true;
            }
        }
        return false;
    }

    /** Replaces the codes that signs have in the fonts of Office. */
    private static String signs(String text) {
        String result = text;
        if (!hasPrivate(text)) {
            return text;
        }
        for (int i = 0; i < WINGDINGS.length(); i += 2) {
            if (result.indexOf(WINGDINGS.charAt(i)) >= 0) {
                result = result.replace(WINGDINGS.charAt(i), WINGDINGS.charAt(i + 1));
            }
        }
        return result;
    }

    private Grid.Block decided(Grid.Block block) {
        if (block instanceof Grid.Line line) {
            return new Grid.Line(decided(line.paragraphs(), line.place(), false), line.place());
        }
        return table((Grid.Table) block, (paragraphs, place) -> decided(paragraphs, place, true));
    }

    private List<Grid.Paragraph> decided(List<Grid.Paragraph> paragraphs, Problems.Place place, boolean cell) {
        if (!TickBoxes.mayBeIn(paragraphs)) {
            return paragraphs;
        }
        TickBoxes.Reading reading = TickBoxes.read(texts(paragraphs), ticked, cell);
        boolean unclear = reading.says() == TickBoxes.Says.UNCLEAR
                || cell && reading.says() == TickBoxes.Says.NOTHING && TickBoxes.mayChoose(texts(paragraphs));
        if (reading.says() == TickBoxes.Says.NOTHING && !unclear) {
            return paragraphs;
        }
        Grid.Paragraph first = paragraphs.get(0);
        String raw = Grid.joinRaw(paragraphs);
        if (unclear) {
            note(
                    ProblemCode.BOXES_UNCLEAR,
                    first,
                    place,
                    Phrase.of("boxes.unclear").with("text", Problems.quote(raw)));
            return paragraphs;
        }
        boolean none = reading.says() == TickBoxes.Says.NONE_TICKED;
        note(
                none ? ProblemCode.BOXES_UNCLEAR : ProblemCode.BOX_NOT_TICKED,
                first,
                place,
                Phrase.of(none ? "boxes.none" : "boxes.not-ticked").with("text", Problems.quote(reading.left())));
        List<Grid.Paragraph> result = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Grid.Paragraph old = paragraphs.get(i);
            String text = reading.texts().get(i);
            if (!text.isBlank()) {
                result.add(text.equals(old.text()) ? old : Grid.Paragraph.of(old.raw(), text, old.position()));
            }
        }
        return result;
    }

    private static List<String> texts(List<Grid.Paragraph> paragraphs) {
        return paragraphs.stream().map(Grid.Paragraph::text).toList();
    }

    private void note(ProblemCode code, Grid.Paragraph paragraph, Problems.Place place, Phrase text) {
        problems.add(code, new Problems.Place(place.order(), paragraph.position()), "text", text, paragraph.raw());
    }
}
