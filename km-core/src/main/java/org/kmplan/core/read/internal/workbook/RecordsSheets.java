package org.kmplan.core.read.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.text.ThaiText;
import org.kmplan.core.time.ThaiDate;

/** Reader of the sheets of a workbook for records with Apache POI: values as stored, formulas by their last result. */
public final class RecordsSheets {
    private static final int PLACES_OF_A_SHEET = 100_000_000;
    private static final int PLACES_OF_A_ROW = 90;

    private final ReadLimits limits;
    private final Problems problems;
    private int cells;

    public RecordsSheets(ReadLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Returns the rows of the known sheets.
     *
     * @throws RefusedException if the workbook is broken or has too many cells
     */
    public Map<RecordSheet, List<RecordRow>> read(byte[] workbook) throws RefusedException {
        Map<RecordSheet, List<RecordRow>> rows = new EnumMap<>(RecordSheet.class);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (RecordSheet known : RecordSheet.values()) {
                for (Sheet sheet : book) {
                    if (ThaiText.skeleton(sheet.getSheetName()).equals(ThaiText.skeleton(known.title()))) {
                        rows.put(known, rows(known, sheet));
                    }
                }
            }
        } catch (IOException | RuntimeException e) { // POI throws many kinds for content it does not expect
            throw new RefusedException(
                    ProblemCode.DOCUMENT_BROKEN, "expected a whole workbook, but it is damaged: " + e.getMessage());
        }
        if (rows.isEmpty()) {
            throw new RefusedException(
                    ProblemCode.NO_RECORDS_FOUND,
                    "expected sheets such as '" + RecordSheet.ACTIVITIES.title() + "', found none of them");
        }
        return rows;
    }

    private List<RecordRow> rows(RecordSheet known, Sheet sheet) throws RefusedException {
        List<RecordRow> rows = new ArrayList<>();
        Map<Integer, RecordColumn> columns = new HashMap<>();
        for (Row row : sheet) {
            if (row.getRowNum() == 0) {
                columns.putAll(columns(known, sheet, row));
                continue;
            }
            Map<String, RecordCell> values = new HashMap<>();
            for (Cell cell : row) {
                if (++cells > limits.maxCells()) {
                    throw new RefusedException(
                            ProblemCode.TOO_MANY_CELLS, "expected at most " + limits.maxCells() + " cells, found more");
                }
                RecordColumn column = columns.get(cell.getColumnIndex());
                if (column != null) {
                    RecordCell value = value(cell, column, place(known, sheet, cell));
                    if (!value.isBlank()) {
                        values.put(column.key(), value);
                    }
                }
            }
            if (!values.isEmpty()) {
                rows.add(new RecordRow(known, row.getRowNum() + 1, values, problems));
            }
        }
        return rows;
    }

    private Map<Integer, RecordColumn> columns(RecordSheet known, Sheet sheet, Row headings) {
        Map<Integer, RecordColumn> columns = new HashMap<>();
        for (Cell cell : headings) {
            String heading = text(cell);
            Optional<RecordColumn> column = known.columns().stream()
                    .filter(candidate -> ThaiText.skeleton(candidate.heading()).equals(ThaiText.skeleton(heading)))
                    .filter(candidate -> !columns.containsValue(candidate))
                    .findFirst();
            if (column.isPresent()) {
                columns.put(cell.getColumnIndex(), column.get());
            } else if (!heading.isBlank()) {
                problems.add(
                        ProblemCode.COLUMN_UNKNOWN,
                        place(known, sheet, cell),
                        "heading",
                        "expected a heading of the template, found " + Problems.quote(heading),
                        heading);
            }
        }
        return columns;
    }

    private Problems.Place place(RecordSheet known, Sheet sheet, Cell cell) {
        return new Problems.Place(
                known.ordinal() * PLACES_OF_A_SHEET
                        + cell.getRowIndex() * PLACES_OF_A_ROW
                        + Math.min(cell.getColumnIndex() + 1, PLACES_OF_A_ROW - 1),
                SourcePosition.builder()
                        .document(problems.document())
                        .sheet(sheet.getSheetName())
                        .cell(new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString())
                        .build());
    }

    private RecordCell value(Cell cell, RecordColumn column, Problems.Place place) {
        if (type(cell) != CellType.NUMERIC) {
            return new RecordCell(text(cell), Optional.empty(), Optional.empty(), place);
        }
        boolean percent =
                String.valueOf(cell.getCellStyle().getDataFormatString()).contains("%");
        BigDecimal number = RecordRow.decimal(cell.getNumericCellValue());
        BigDecimal shown = percent ? number.movePointRight(2) : number;
        Optional<LocalDate> date = column.kind() == RecordColumn.Kind.DATE && DateUtil.isCellDateFormatted(cell)
                ? date(cell)
                : Optional.empty();
        return new RecordCell(
                date.map(LocalDate::toString).orElseGet(shown::toPlainString), Optional.of(shown), date, place);
    }

    /** Returns the day of a cell; Excel knows only the common era, so a year from 2400 is one typed in the Buddhist era. */
    private static Optional<LocalDate> date(Cell cell) {
        try {
            return Optional.ofNullable(cell.getLocalDateTimeCellValue())
                    .map(time -> time.toLocalDate())
                    .map(date -> ThaiDate.parse(date.toString()));
        } catch (DateTimeException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static String text(Cell cell) {
        return switch (type(cell)) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> RecordRow.decimal(cell.getNumericCellValue()).toPlainString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "#ERROR";
            default -> "";
        };
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
