package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.read.internal.words.PageNumbers;
import org.kmplan.core.read.internal.words.PlanWords;
import org.kmplan.core.read.internal.words.StepFinder;
import org.kmplan.core.read.internal.words.TitleLine;
import org.kmplan.core.read.internal.words.WordTable;
import org.kmplan.core.text.ThaiText;

/**
 * Tables as they arrive by copy and paste: rows that were broken at each paragraph inside a cell are rejoined, and columns
 * that are aligned with blanks become columns.
 *
 * <p>A row is rejoined only under a heading row that tells the number of its columns, only up to that number, and never
 * with a line that begins a row, a heading or a section itself.
 */
final class PastedTables {
    /** Joins the parts of a cell; {@link TextGridSource} reads it as the border between paragraphs. */
    private static final String PARAGRAPH = "<br>";

    private static final int MIN_HEADINGS = 3;
    private static final int MAX_WRAPPED = 60;
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final Pattern ROW_NUMBER = Pattern.compile("[0-9๐-๙]{1,2}\\s*+[.)]?");
    private static final Pattern STEP_CODE =
            Pattern.compile("(?i)[KC]MP?\\s*+[-.]?\\s*+[0-9๐-๙]|ขั้นตอนที่\\s*+[0-9๐-๙]");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[-–•*]|[0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2}){0,20}\\s*+[).])\\s*+\\S.*+");

    private PastedTables() {}

    static List<TextLine> restore(List<TextLine> lines) {
        return rejoined(isAligned(lines) ? columnsFromBlanks(lines) : lines);
    }

    private static boolean isAligned(List<TextLine> lines) {
        return lines.stream().noneMatch(line -> line.tabs() > 0)
                && lines.stream()
                        .anyMatch(line -> isHeading(GAP.matcher(line.text()).replaceAll("\t")));
    }

    /** Takes two blanks and more for a border, in the lines between which a heading row stands. */
    private static List<TextLine> columnsFromBlanks(List<TextLine> lines) {
        List<TextLine> result = new ArrayList<>();
        boolean inTable = false;
        for (TextLine line : lines) {
            String split = GAP.matcher(line.text()).replaceAll("\t");
            inTable = isHeading(split) || inTable && !ThaiText.isBlank(line.text());
            result.add(inTable && split.indexOf('\t') >= 0 ? new TextLine(split, line.number()) : line);
        }
        return result;
    }

    private static List<TextLine> rejoined(List<TextLine> lines) {
        List<TextLine> result = new ArrayList<>();
        Optional<Draft> last = Optional.empty();
        int columns = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean heading = isHeading(line.text());
            if (TitleLine.of(line.text()).isPresent()) {
                columns = 0;
            } else if (heading) {
                columns = line.cells();
            } else if (columns > 0 && last.isPresent() && continuesRow(last.get(), line, columns, lines, i)) {
                Draft row = last.get();
                boolean wrapped = row.cells() == columns
                        && !ITEM.matcher(line.text().strip()).matches();
                row.join(wrapped ? " " : PARAGRAPH, line);
                continue;
            }
            last.ifPresent(row -> result.add(row.line()));
            last = Optional.of(new Draft(line, heading));
        }
        last.ifPresent(row -> result.add(row.line()));
        return result;
    }

    /** Line to which further ones may be joined; what it is known by is kept, so that it need not be looked through again. */
    private static final class Draft {
        /** Longer than any row of headings. */
        private static final int LONGEST_HEADING = 1_000;

        private final StringBuilder text;
        private final int number;
        private int tabs;
        private boolean heading;

        Draft(TextLine line, boolean heading) {
            this.text = new StringBuilder(line.text());
            this.number = line.number();
            this.tabs = line.tabs();
            this.heading = heading;
        }

        void join(String border, TextLine line) {
            text.append(border).append(line.text());
            tabs += line.tabs();
            if (text.length() <= LONGEST_HEADING) {
                heading = isHeading(text.toString());
            }
        }

        int cells() {
            return tabs + 1;
        }

        TextLine line() {
            return new TextLine(text.toString(), number);
        }
    }

    private static boolean continuesRow(Draft row, TextLine line, int columns, List<TextLine> lines, int index) {
        if (ThaiText.isBlank(line.text()) || row.tabs == 0 || row.heading || beginsItself(line)) {
            return false;
        }
        int cells = row.cells() + line.tabs();
        if (PageNumbers.isOne(line.text())) {
            return false;
        }
        if (row.cells() == columns) {
            return line.tabs() == 0 && (ITEM.matcher(line.text().strip()).matches() || isWrapped(line, lines, index));
        }
        return cells <= columns && completes(row, lines, index, columns);
    }

    /** The rest of a last cell that was wrapped: a short line of nothing else, directly above the next row. */
    private static boolean isWrapped(TextLine line, List<TextLine> lines, int index) {
        String text = line.text().strip();
        TextLine next = index + 1 < lines.size() ? lines.get(index + 1) : line;
        return text.length() <= MAX_WRAPPED
                && text.indexOf(':') < 0
                && next.tabs() > 0
                && !isHeading(next.text())
                && beginsItself(next)
                && TitleLine.of(text).isEmpty()
                && StepFinder.find(text, Optional.empty()).isEmpty();
    }

    /** Tells whether the lines from here on bring the row to its number of columns before another row begins. */
    private static boolean completes(Draft row, List<TextLine> lines, int index, int columns) {
        int cells = row.cells();
        for (int i = index; i < lines.size() && cells < columns; i++) {
            TextLine line = lines.get(i);
            if (ThaiText.isBlank(line.text()) || isHeading(line.text()) || beginsItself(line)) {
                return false;
            }
            cells += line.tabs();
        }
        return cells == columns;
    }

    /** Tells whether a line begins a row or a section of its own. */
    private static boolean beginsItself(TextLine line) {
        String[] cells = line.text().split("\t", 3);
        if (cells.length == 1) {
            return PlanWords.section(line.text()).isPresent() || PlanWords.isRemarkHeading(line.text());
        }
        return ThaiText.isBlank(cells[0])
                || ROW_NUMBER.matcher(cells[0].strip()).matches()
                || STEP_CODE.matcher(cells[0] + " " + cells[1]).find()
                || cells.length == 2
                        && PlanWords.label(cells[0])
                                .filter(WordTable.Match::exact)
                                .isPresent();
    }

    private static boolean isHeading(String text) {
        int tabs = 0;
        for (int i = text.indexOf('\t'); i >= 0; i = text.indexOf('\t', i + 1)) {
            tabs++;
        }
        if (tabs + 1 < MIN_HEADINGS) {
            return false;
        }
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        int start = 0;
        for (int left = tabs + 1; left > 0 && known.size() + left >= MIN_HEADINGS; left--) {
            int end = text.indexOf('\t', start);
            PlanWords.column(text.substring(start, end < 0 ? text.length() : end))
                    .map(WordTable.Match::meaning)
                    .filter(column -> column != PlanColumn.OTHER)
                    .ifPresent(known::add);
            if (known.size() >= MIN_HEADINGS) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }
}
