package org.kmplan.core.read.internal.office;

import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.kmplan.core.text.Phrase;

/** Reports what of a sheet is not read: cells without a value, and rows, columns and sheets that are hidden. */
final class SheetNotes {
    private static final int MAX_RAW = 100_000;

    private final String name;
    private final Problems problems;

    SheetNotes(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    void report(XlsxSheet handler) {
        SheetData sheet = handler.sheet();
        for (XlsxSheet.Failure failure : handler.failures()) {
            problems.add(
                    ProblemCode.FORMULA_NOT_READ,
                    place(SheetData.cellName(failure.row(), failure.column())),
                    "cell",
                    Phrase.of("workbook.formula").with("reason", failure.reason()),
                    failure.text());
        }
        for (XlsxSheet.Failure struck : handler.struck()) {
            problems.add(
                    ProblemCode.TEXT_STRUCK,
                    place(SheetData.cellName(struck.row(), struck.column())),
                    "cell",
                    struck.reason(),
                    struck.text());
        }
        long outOfSight = handler.collapsedRows()
                + (handler.isFiltered()
                        ? sheet.rows.stream().filter(row -> row.hidden).count()
                        : 0);
        if (handler.isFiltered()) {
            sheet.rows.replaceAll(SheetNotes::shown);
        }
        if (outOfSight > 0) {
            problems.add(
                    ProblemCode.ROWS_OUT_OF_SIGHT,
                    wholeSheet(),
                    "sheet",
                    Phrase.of("workbook.out-of-sight").with("count", outOfSight),
                    "");
        }
        rows(sheet);
        columns(sheet);
    }

    private static SheetData.Row shown(SheetData.Row row) {
        SheetData.Row shown = new SheetData.Row(row.index, false);
        shown.cells.addAll(row.cells);
        return shown;
    }

    private void rows(SheetData sheet) {
        List<SheetData.Row> hidden =
                sheet.rows.stream().filter(row -> row.hidden).toList();
        hidden(hidden, Phrase.of("hidden.rows"));
        sheet.rows.removeIf(row -> row.hidden);
    }

    private void columns(SheetData sheet) {
        if (sheet.hiddenColumns.isEmpty()) {
            return;
        }
        List<SheetData.Row> hidden = new ArrayList<>();
        for (SheetData.Row row : sheet.rows) {
            SheetData.Row part = new SheetData.Row(row.index, true);
            row.cells.stream().filter(cell -> sheet.isHidden(cell.column())).forEach(part.cells::add);
            row.cells.removeIf(cell -> sheet.isHidden(cell.column()));
            hidden.add(part);
        }
        hidden(hidden, Phrase.of("hidden.columns"));
    }

    private void hidden(List<SheetData.Row> rows, Phrase what) {
        String raw = text(rows);
        if (!raw.isBlank()) {
            SheetData.Row first = rows.stream()
                    .filter(row ->
                            row.cells.stream().anyMatch(cell -> !cell.text().isBlank()))
                    .findFirst()
                    .orElse(rows.get(0));
            problems.add(
                    ProblemCode.TEXT_HIDDEN,
                    place(SheetData.cellName(first.index, first.cells.get(0).column())),
                    "sheet",
                    what.with("text", Problems.quote(raw)),
                    raw);
        }
    }

    /** Reports a sheet whose tab is hidden, with its text. */
    static void hiddenSheet(String name, SheetData sheet, Problems problems) {
        String raw = text(sheet.rows);
        if (!raw.isBlank()) {
            SheetNotes notes = new SheetNotes(name, problems);
            problems.add(
                    ProblemCode.TEXT_HIDDEN,
                    notes.wholeSheet(),
                    "sheet",
                    Phrase.of("hidden.sheet").with("sheet", Problems.quote(name)),
                    raw);
        }
    }

    private static String text(List<SheetData.Row> rows) {
        StringBuilder text = new StringBuilder();
        for (SheetData.Row row : rows) {
            StringBuilder line = new StringBuilder();
            for (SheetData.Cell cell : row.cells) {
                if (!cell.text().isBlank()) {
                    line.append(line.isEmpty() ? "" : "\t").append(cell.text());
                }
            }
            if (!line.isEmpty() && text.length() < MAX_RAW) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }

    private Problems.Place wholeSheet() {
        return new Problems.Place(
                0,
                SourcePosition.builder()
                        .document(problems.document())
                        .sheet(name)
                        .build());
    }

    private Problems.Place place(String cell) {
        return new Problems.Place(
                0,
                SourcePosition.builder()
                        .document(problems.document())
                        .sheet(name)
                        .cell(cell)
                        .build());
    }
}
