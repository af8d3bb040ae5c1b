package org.kmplan.core.read.internal.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.SheetBudget;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.kmplan.core.text.Phrase;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads the cells of one sheet. Numbers become the text of what they mean; formulas give the value that was stored with
 * them and are never calculated. Rows and columns hidden by hand are marked as such; those that a filter or a collapsed
 * group hides are read, since they belong to the plan all the same.
 */
final class XlsxSheet extends PartHandler {
    /** Cell without a usable value, by its row, column and what stands there instead. */
    record Failure(int row, int column, String text, Phrase reason) {}

    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_REGIONS = 100_000;

    /** Takes each cell as it is stored. */
    interface Values {
        /** Takes a cell; row and column count from 0, and a formula without a stored result is of the type of errors. */
        void take(int row, int column, String type, String stored, NumberFormat format);
    }

    private final SheetData sheet = new SheetData();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Failure> struck = new ArrayList<>();
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final SheetBudget budget;
    private final int maxProblems;
    private final RichText text;
    private final Values values;

    private SheetData.@Nullable Row row;
    private int lastRow = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean value;
    private boolean calculated;
    private boolean filtered;
    private int viewRows;

    XlsxSheet(XlsxStrings strings, XlsxStyles styles, boolean from1904, ReadLimits limits, SheetBudget budget) {
        this(strings, styles, from1904, limits, budget, (row, column, type, stored, format) -> {});
    }

    /** Takes a listener for the cells as they are stored, before they become text. */
    XlsxSheet(
            XlsxStrings strings,
            XlsxStyles styles,
            boolean from1904,
            ReadLimits limits,
            SheetBudget budget,
            Values values) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.budget = budget;
        this.values = values;
        maxProblems = limits.maxProblems();
        text = new RichText(limits.maxCellLength());
    }

    SheetData sheet() {
        return sheet;
    }

    List<Failure> failures() {
        return failures;
    }

    /** Returns the cells with struck-out text, each with that text. */
    List<Failure> struck() {
        return struck;
    }

    /** Tells whether a filter is set, so that hidden rows are only out of sight. */
    boolean isFiltered() {
        return filtered;
    }

    /** Returns the number of rows out of sight because their group is collapsed. */
    int collapsedRows() {
        return viewRows;
    }

    @Override
    void start(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "v" -> value = true;
            case "t" -> value = inside("is") && !inside("rPh");
            case "f" -> calculated = true;
            case "mergeCell" -> merge(value(attributes, "ref"));
            case "filterColumn" -> filtered |= inside("autoFilter");
            default -> {
                if (inside("rPr") && inside("is")) {
                    text.format(name, attributes);
                }
            }
        }
    }

    private void column(Attributes attributes) {
        boolean collapsed = number(attributes, "outlineLevel", 0) > 0;
        if (flag(attributes, "hidden") && !collapsed && sheet.hiddenColumns.size() < 100) {
            sheet.hiddenColumns.add(
                    new SheetData.Span(number(attributes, "min", 1) - 1, number(attributes, "max", 1) - 1));
        }
    }

    private void row(Attributes attributes) {
        int number = number(attributes, "r", lastRow + 2) - 1;
        lastRow = number > lastRow && number < MAX_ROWS ? number : lastRow + 1;
        boolean hidden = flag(attributes, "hidden");
        boolean collapsed = hidden && number(attributes, "outlineLevel", 0) > 0;
        viewRows += collapsed ? 1 : 0;
        row = new SheetData.Row(lastRow, hidden && !collapsed);
        column = -1;
    }

    private void cell(Attributes attributes) {
        int named = SheetData.columnOf(value(attributes, "r"));
        column = named > column ? named : column + 1;
        type = value(attributes, "t");
        style = number(attributes, "s", 0);
        calculated = false;
        text.clear();
    }

    private void merge(String reference) {
        int colon = reference.indexOf(':');
        if (colon > 0 && sheet.regions.size() < MAX_REGIONS) {
            String first = reference.substring(0, colon);
            String last = reference.substring(colon + 1);
            SheetData.Region region = new SheetData.Region(
                    SheetData.rowOf(first), SheetData.columnOf(first), SheetData.rowOf(last), SheetData.columnOf(last));
            if (region.isSane()) {
                sheet.regions.add(region);
            }
        }
    }

    @Override
    void end(String name) throws SAXException {
        switch (name) {
            case "v", "t" -> {
                value = false;
                text.endPiece();
            }
            case "r" -> text.endRun();
            case "c" -> endCell();
            case "row" -> {
                SheetData.Row read = row;
                if (read != null && !read.cells.isEmpty()) {
                    sheet.rows.add(read);
                }
                row = null;
            }
            default -> {
                // nothing was collected
            }
        }
    }

    private void endCell() throws SAXException {
        SheetData.Row current = row;
        if (current == null) {
            return;
        }
        RichText.Cell cell = text.cell();
        boolean failed = calculated && cell.text().isEmpty();
        values.take(current.index, column, failed ? "e" : type, cell.text(), styles.format(style));
        RichText.Cell rich = rich(current.index, cell);
        String read = rich.text();
        if (!rich.struck().isBlank() && struck.size() < maxProblems) {
            struck.add(new Failure(
                    current.index,
                    column,
                    rich.struck(),
                    Phrase.of("struck.text").with("text", Problems.quote(rich.struck()))));
        }
        String shade = styles.shade(style);
        if (read.isEmpty() && shade.isEmpty()) {
            return;
        }
        if (!budget.take(read.length())) {
            sheet.rows.add(current);
            throw new Enough();
        }
        current.cells.add(new SheetData.Cell(column, read, shade));
    }

    private RichText.Cell rich(int rowIndex, RichText.Cell cell) {
        RichText.Cell read = read(rowIndex, cell);
        return styles.isStruck(style) && !read.text().isBlank() ? read.inStruckCell() : read;
    }

    private RichText.Cell read(int rowIndex, RichText.Cell rich) {
        String stored = rich.text();
        if (stored.isEmpty() && !rich.struck().isEmpty()) {
            return rich;
        }
        if (stored.isEmpty() || type.equals("e")) {
            if (calculated || !stored.isEmpty()) {
                fail(
                        rowIndex,
                        stored,
                        stored.isEmpty()
                                ? Phrase.of("workbook.formula.no-value")
                                : Phrase.of("workbook.formula.error").with("found", stored));
            }
            return RichText.Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> shared(rowIndex, stored);
            case "str", "inlineStr" -> rich;
            case "b" -> RichText.Cell.of(stored.equals("1") || stored.equals("true") ? "TRUE" : "FALSE");
            case "d" -> RichText.Cell.of(isoDate(stored));
            default -> RichText.Cell.of(number(stored));
        };
    }

    private RichText.Cell shared(int rowIndex, String stored) {
        Optional<RichText.Cell> text = strings.find(stored);
        if (text.isEmpty()) {
            fail(rowIndex, stored, Phrase.of("workbook.formula.no-text"));
        }
        return text.orElse(RichText.Cell.EMPTY);
    }

    private void fail(int rowIndex, String found, Phrase reason) {
        if (failures.size() < maxProblems) {
            failures.add(new Failure(rowIndex, column, found, reason));
        }
    }

    private String number(String stored) {
        if (stored.length() > 40) {
            return stored;
        }
        try {
            return styles.format(style).text(Double.parseDouble(stored), from1904);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    private String isoDate(String stored) {
        try {
            LocalDate day = LocalDate.parse(stored.substring(0, Math.min(10, stored.length())));
            return NumberFormat.parse("d").date(day, 0);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (value && row != null) {
            text.append(characters, start, length);
        }
    }
}
