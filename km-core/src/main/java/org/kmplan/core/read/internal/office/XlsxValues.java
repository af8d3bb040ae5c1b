package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.sheet.SheetBudget;
import org.kmplan.core.text.Phrase;
import org.xml.sax.SAXException;

/** Values of the cells of a workbook as they are stored, for who needs numbers and days rather than their text. */
public final class XlsxValues {
    /**
     * Cell that is not empty.
     *
     * @param row row, counted from 0
     * @param column column, counted from 0
     * @param text text; {@code #ERROR} where a formula failed or has no stored result; blank beside a number
     * @param number number; none beside a text
     * @param percent whether the number is shown in percent, a hundred times as large
     * @param day day that the number is shown as
     */
    public record Value(
            int row, int column, String text, OptionalDouble number, boolean percent, Optional<LocalDate> day) {}

    /** Sheet with its values from the top left. */
    public record Sheet(String name, List<Value> values) {}

    private static final String ERROR = "#ERROR";

    private final OfficeParts parts;
    private final ReadLimits limits;

    private XlsxValues(OfficeZip zip, ReadLimits limits) {
        parts = new OfficeParts(zip);
        this.limits = limits;
    }

    /**
     * Returns the sheets in the order of their tabs, hidden ones too.
     *
     * @throws RefusedException if the workbook is broken or has too many cells
     */
    public static List<Sheet> read(OfficeZip zip, ReadLimits limits) throws RefusedException {
        try {
            return new XlsxValues(zip, limits).sheets();
        } catch (IOException | SAXException e) {
            throw broken();
        }
    }

    private static RefusedException broken() {
        return new RefusedException(ProblemCode.DOCUMENT_BROKEN, Phrase.of("workbook.broken"));
    }

    private List<Sheet> sheets() throws IOException, SAXException, RefusedException {
        String book = parts.relations("").first("officeDocument").orElse("xl/workbook.xml");
        PartRelations relations = parts.relations(book);
        XlsxBook sheets = new XlsxBook();
        read(sheets, book);
        MemoryBudget memory = new MemoryBudget(limits);
        XlsxStrings strings = new XlsxStrings(limits, memory);
        XlsxStyles styles = new XlsxStyles();
        readIfThere(strings, relations.first("sharedStrings"));
        readIfThere(styles, relations.first("styles"));
        SheetBudget budget = new SheetBudget(limits, memory);
        List<Sheet> result = new ArrayList<>();
        for (XlsxBook.Sheet sheet : sheets.sheets()) {
            Optional<String> part = relations.part(sheet.id(), "worksheet");
            if (part.isEmpty()) {
                continue;
            }
            List<Value> values = new ArrayList<>();
            read(
                    new XlsxSheet(
                            strings,
                            styles,
                            sheets.from1904(),
                            limits,
                            budget,
                            (row, column, type, stored, format) -> value(
                                            row, column, type, stored, format, strings, sheets.from1904())
                                    .ifPresent(values::add)),
                    part.get());
            if (budget.isExceeded()) {
                throw new RefusedException(
                        ProblemCode.TOO_MANY_CELLS,
                        Phrase.of("read.too-many-cells.workbook").with("limit", limits.maxCells()));
            }
            result.add(new Sheet(sheet.name(), values));
        }
        return result;
    }

    private void read(PartHandler handler, String part) throws IOException, SAXException {
        handler.read(parts.find(part).orElseThrow(() -> new IOException("no part " + part)));
    }

    private void readIfThere(PartHandler handler, Optional<String> part) throws IOException, SAXException {
        if (part.isPresent()) {
            read(handler, part.get());
        }
    }

    private static Optional<Value> value(
            int row,
            int column,
            String type,
            String stored,
            NumberFormat format,
            XlsxStrings strings,
            boolean from1904) {
        switch (type) {
            case "e":
                return text(row, column, ERROR);
            case "s":
                return text(
                        row,
                        column,
                        strings.find(stored).map(RichText.Cell::text).orElse(ERROR));
            case "str", "inlineStr", "d":
                return text(row, column, stored);
            case "b":
                return text(row, column, stored.equals("1") || stored.equals("true") ? "true" : "false");
            default:
                try {
                    double number = Double.parseDouble(stored);
                    boolean finite = !Double.isNaN(number) && !Double.isInfinite(number);
                    return finite
                            ? Optional.of(new Value(
                                    row,
                                    column,
                                    "",
                                    OptionalDouble.of(number),
                                    format.kind() == NumberFormat.Kind.PERCENT,
                                    format.day(number, from1904)))
                            : text(row, column, ERROR);
                } catch (NumberFormatException e) {
                    return text(row, column, stored);
                }
        }
    }

    private static Optional<Value> text(int row, int column, String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Value(row, column, text.strip(), OptionalDouble.empty(), false, Optional.empty()));
    }
}
