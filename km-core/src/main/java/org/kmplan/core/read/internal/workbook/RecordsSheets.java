package org.kmplan.core.read.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.office.XlsxValues;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.ThaiDate;

/** Reader of the sheets of a workbook for records: values as stored, formulas by their last result. */
public final class RecordsSheets {
    private static final int PLACES_OF_A_SHEET = 100_000_000;
    private static final int PLACES_OF_A_ROW = 90;

    private final ReadLimits limits;
    private final Problems problems;

    public RecordsSheets(ReadLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Returns the rows of the known sheets.
     *
     * @throws RefusedException if the workbook is broken or has too many cells
     */
    public Map<RecordSheet, List<RecordRow>> read(OfficeZip workbook) throws RefusedException {
        Map<RecordSheet, List<RecordRow>> rows = new EnumMap<>(RecordSheet.class);
        List<XlsxValues.Sheet> sheets = XlsxValues.read(workbook, limits);
        for (RecordSheet known : RecordSheet.values()) {
            for (XlsxValues.Sheet sheet : sheets) {
                if (ThaiText.skeleton(sheet.name()).equals(ThaiText.skeleton(known.title()))) {
                    rows.put(known, rows(known, sheet));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new RefusedException(
                    ProblemCode.NO_RECORDS_FOUND,
                    Phrase.of("record.no-sheets").with("sheet", RecordSheet.ACTIVITIES.title()));
        }
        return rows;
    }

    private List<RecordRow> rows(RecordSheet known, XlsxValues.Sheet sheet) {
        Map<Integer, RecordColumn> columns = columns(known, sheet);
        Map<Integer, Map<String, RecordCell>> rows = new TreeMap<>();
        for (XlsxValues.Value value : sheet.values()) {
            RecordColumn column = columns.get(value.column());
            if (value.row() > 0 && column != null) {
                RecordCell cell = cell(value, column, place(known, sheet, value));
                rows.computeIfAbsent(value.row(), row -> new HashMap<>()).put(column.key(), cell);
            }
        }
        return rows.entrySet().stream()
                .map(row -> new RecordRow(known, row.getKey() + 1, row.getValue(), problems))
                .toList();
    }

    /** Returns the columns by the headings in the first row. */
    private Map<Integer, RecordColumn> columns(RecordSheet known, XlsxValues.Sheet sheet) {
        Map<Integer, RecordColumn> columns = new HashMap<>();
        for (XlsxValues.Value value : sheet.values()) {
            if (value.row() > 0) {
                continue;
            }
            String heading = text(value);
            Optional<RecordColumn> column = known.columns().stream()
                    .filter(candidate -> ThaiText.skeleton(candidate.heading()).equals(ThaiText.skeleton(heading)))
                    .filter(candidate -> !columns.containsValue(candidate))
                    .findFirst();
            if (column.isPresent()) {
                columns.put(value.column(), column.get());
            } else {
                problems.add(
                        ProblemCode.COLUMN_UNKNOWN,
                        place(known, sheet, value),
                        "heading",
                        Phrase.of("heading.unknown.template").with("text", Problems.quote(heading)),
                        heading);
            }
        }
        return columns;
    }

    private Problems.Place place(RecordSheet known, XlsxValues.Sheet sheet, XlsxValues.Value value) {
        return new Problems.Place(
                known.ordinal() * PLACES_OF_A_SHEET
                        + value.row() * PLACES_OF_A_ROW
                        + Math.min(value.column() + 1, PLACES_OF_A_ROW - 1),
                SourcePosition.builder()
                        .document(problems.document())
                        .sheet(sheet.name())
                        .cell(SheetData.cellName(value.row(), value.column()))
                        .build());
    }

    private static RecordCell cell(XlsxValues.Value value, RecordColumn column, Problems.Place place) {
        if (value.number().isEmpty()) {
            return new RecordCell(value.text(), Optional.empty(), Optional.empty(), place);
        }
        BigDecimal number = RecordRow.decimal(value.number().getAsDouble());
        BigDecimal shown = value.percent() ? number.movePointRight(2) : number;
        // Excel knows only the common era, so a year from 2400 is one typed in the Buddhist era.
        Optional<LocalDate> date = column.kind() == RecordColumn.Kind.DATE
                ? value.day().map(day -> ThaiDate.parse(day.toString()))
                : Optional.empty();
        return new RecordCell(
                date.map(LocalDate::toString).orElseGet(shown::toPlainString), Optional.of(shown), date, place);
    }

    private static String text(XlsxValues.Value value) {
        return value.number().isPresent()
                ? RecordRow.decimal(value.number().getAsDouble()).toPlainString()
                : value.text();
    }
}
