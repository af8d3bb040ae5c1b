package org.kmplan.core.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.text.TextGridSource;

/** Workbooks and tables with separators for tests. */
final class Sheets {
    static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");

    private Sheets() {}

    /** Returns the bytes of a workbook that is filled by a program. */
    static byte[] workbook(Consumer<XSSFWorkbook> program) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            program.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines and tables of a text as rows of cells, with a blank row where the text has one. */
    static List<List<String>> rows(String text) {
        ReadLimits limits = ReadLimits.standard();
        Grid grid = new TextGridSource()
                .read(RawDocument.ofText("plan.txt", text), limits, new TextRepair(), new Problems("plan.txt", limits))
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (Grid.Block block : grid.blocks()) {
            if (block instanceof Grid.Line line) {
                rows.add(List.of(line.raw()));
            } else if (block instanceof Grid.Table table) {
                rows.add(List.of());
                table.rows()
                        .forEach(row -> rows.add(
                                row.cells().stream().map(Grid.Cell::raw).toList()));
                rows.add(List.of());
            }
        }
        return rows;
    }

    static void fill(Sheet sheet, int firstRow, List<List<String>> rows) {
        int index = firstRow;
        for (List<String> cells : rows) {
            for (int i = 0; i < cells.size(); i++) {
                set(sheet, index, i, cells.get(i));
            }
            index++;
        }
    }

    static Cell set(Sheet sheet, int row, int column, String text) {
        Cell cell = cell(sheet, row, column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    static Cell set(Sheet sheet, String name, String text) {
        CellReference at = new CellReference(name);
        return set(sheet, at.getRow(), at.getCol(), text);
    }

    static Cell cell(Sheet sheet, int row, int column) {
        Row existing = sheet.getRow(row);
        Row target = existing == null ? sheet.createRow(row) : existing;
        Cell cell = target.getCell(column);
        return cell == null ? target.createCell(column) : cell;
    }

    static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    static CellStyle format(XSSFWorkbook book, String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    static CellStyle shade(XSSFWorkbook book, IndexedColors colour) {
        CellStyle style = book.createCellStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Returns rows as separated values, every row as long as the longest, as spreadsheets write them. */
    static String separated(List<List<String>> rows, String separator) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row);
                    while (cells.size() < width) {
                        cells.add("");
                    }
                    return cells.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator));
                })
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String text, String separator) {
        boolean plain = !text.contains(separator) && !text.contains("\"") && !text.contains("\n");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
