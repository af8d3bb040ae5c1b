package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.words.LeftMarkup;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/**
 * Turns text into the grid: a line with tabs is a row, a line in pipes as well, any other line that is not blank is a line
 * of text; rows without a blank line or text between them are one table. Paragraph tags inside cells and lines separate
 * paragraphs.
 */
public final class TextGridSource implements GridSource {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f\u000B]");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]+");

    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        return Optional.of(new Run(document, limits, repair, problems).read(document.text()));
    }

    private static final class Run {
        private final String document;
        private final ReadLimits limits;
        private final MemoryBudget budget;
        private final TextRepair repair;
        private final Problems problems;
        private final List<Grid.Block> blocks = new ArrayList<>();
        private List<Grid.Row> rows = new ArrayList<>();
        private int tables = 1;
        private int cells;

        Run(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
            this.document = document.name();
            budget = document.budget();
            this.limits = limits;
            this.repair = repair;
            this.problems = problems;
        }

        Grid read(String text) {
            for (TextLine line : PastedTables.restore(lines(text))) {
                if (cells >= limits.maxCells()) {
                    problems.add(
                            ProblemCode.TOO_MANY_CELLS,
                            new Problems.Place(line.number(), SourcePosition.ofLine(document, line.number())),
                            "document",
                            Phrase.of("read.too-many-cells.from-here").with("limit", limits.maxCells()),
                            "");
                    break;
                }
                if (budget.isExceeded()) {
                    break;
                }
                line(line);
            }
            endTable();
            return new Grid(blocks);
        }

        private void line(TextLine line) {
            if (ThaiText.isBlank(line.text())) {
                endTable();
                return;
            }
            if (line.text().indexOf('\t') >= 0 && !isIndented(line.text())) {
                row(line, line.text().split("\t", -1));
            } else if (isPipeRow(line.text())) {
                pipeRow(line);
            } else {
                endTable();
                Problems.Place place = place(line, 0, 0);
                cells++;
                budget.takeCell(line.text().length());
                blocks.add(new Grid.Line(paragraphs(line.text(), place), place));
            }
        }

        /** A tab at the start alone is an indent, not a table of one cell. */
        private static boolean isIndented(String text) {
            String rest = text.strip();
            return rest.indexOf('\t') < 0
                    && text.indexOf('\t') < text.indexOf(rest)
                    && text.stripTrailing().length() == text.length()
                    && text.chars().filter(c -> c == '\t').count() == 1;
        }

        private static boolean isPipeRow(String text) {
            return text.chars().filter(c -> c == '|').count() >= 2;
        }

        private void pipeRow(TextLine line) {
            String text = line.text().strip();
            if (RULE.matcher(text).matches()) {
                return;
            }
            String inner = text.startsWith("|") ? text.substring(1) : text;
            row(line, (inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner).split("\\|", -1));
        }

        private void row(TextLine line, String[] texts) {
            Problems.Place place = place(line, tables, rows.size() + 1);
            List<Grid.Cell> row = new ArrayList<>();
            for (String text : texts) {
                if (row.size() == limits.maxColumns()) {
                    String rest = String.join("\t", List.of(texts).subList(row.size(), texts.length));
                    if (!ThaiText.isBlank(rest)) {
                        problems.add(
                                ProblemCode.CELL_COUNT,
                                place,
                                "row",
                                Phrase.of("read.too-many-tabs")
                                        .with("limit", limits.maxColumns())
                                        .with("found", texts.length),
                                rest);
                    }
                    break;
                }
                cells++;
                takeCell(text);
                row.add(ThaiText.isBlank(text) ? Grid.Cell.EMPTY : Grid.Cell.of(paragraphs(text, place)));
            }
            rows.add(new Grid.Row(row, place));
        }

        private void takeCell(String text) {
            if (ThaiText.isBlank(text)) {
                budget.take(MemoryBudget.BLANK);
            } else {
                budget.takeCell(text.length());
            }
        }

        private void endTable() {
            if (!rows.isEmpty()) {
                blocks.add(new Grid.Table(rows));
                rows = new ArrayList<>();
                tables++;
            }
        }

        private Problems.Place place(TextLine line, int table, int row) {
            SourcePosition.Builder position =
                    SourcePosition.builder().document(document).line(line.number());
            if (table > 0) {
                position.table(table).row(row);
            }
            return new Problems.Place(line.number(), position.build());
        }

        private List<Grid.Paragraph> paragraphs(String text, Problems.Place place) {
            String written = text;
            if (text.length() > limits.maxCellLength()) {
                written = text.substring(0, limits.maxCellLength());
                problems.add(
                        ProblemCode.CELL_TOO_LONG,
                        place,
                        "text",
                        Phrase.of("read.too-many-characters")
                                .with("limit", limits.maxCellLength())
                                .with("found", text.length()),
                        text.substring(limits.maxCellLength()));
            }
            List<String> parts = LeftMarkup.without(written);
            List<Grid.Paragraph> result = new ArrayList<>();
            for (String raw : parts) {
                SourcePosition position =
                        parts.size() == 1 ? place.position() : place.position().withParagraph(result.size() + 1);
                result.add(Grid.Paragraph.of(raw, repair.repair(raw, place), position));
            }
            return result;
        }

        /** Splits at line ends and joins lines that were broken inside a word: before a mark, or after a sign that needs more. */
        private List<TextLine> lines(String text) {
            List<TextLine> result = new ArrayList<>();
            Matcher end = LINE_END.matcher(text);
            int start = 0;
            int number = 1;
            StringBuilder open = new StringBuilder();
            int openNumber = 1;
            while (start <= text.length() && budget.take(MemoryBudget.BLANK)) {
                boolean more = end.find();
                String line = text.substring(start, more ? end.start() : text.length());
                if (!open.isEmpty() && LeftMarkup.isBrokenInWord(open, line)) {
                    repair.note(
                            TextRepair.Kind.BROKEN_LINE,
                            line,
                            new Problems.Place(openNumber, SourcePosition.ofLine(document, openNumber)));
                } else {
                    if (number > 1) {
                        result.add(new TextLine(open.toString(), openNumber));
                    }
                    open.setLength(0);
                    openNumber = number;
                }
                open.append(line);
                if (!more) {
                    break;
                }
                start = end.end();
                number++;
            }
            result.add(new TextLine(open.toString(), openNumber));
            return result;
        }
    }
}
