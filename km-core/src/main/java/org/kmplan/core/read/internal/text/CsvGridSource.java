package org.kmplan.core.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kmplan.core.read.internal.sheet.SheetBlocks;
import org.kmplan.core.read.internal.sheet.SheetBudget;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.kmplan.core.text.Phrase;
import org.kmplan.core.text.ThaiText;

/** Reads tables with separated values (CSV, or TSV with quoted cells), as a sheet without merged cells. */
public final class CsvGridSource implements GridSource {
    private static final Pattern SEPARATOR = Pattern.compile("sep=.?");

    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        String text = document.text();
        CsvForm form = CsvForm.of(text).orElse(new CsvForm(',', 0));
        SheetData sheet = new SheetData();
        SheetBudget budget = new SheetBudget(limits, document.budget());
        List<CsvRecord> records = new ArrayList<>();
        CsvParser parser = new CsvParser(text, form.separator(), form.width());
        while (parser.hasNext()) {
            CsvRecord record = parser.next();
            if (form.separator() != '\t' && CsvForm.isHeading(record)) {
                parser.expect(record.size());
            }
            SheetData.Row row = new SheetData.Row(records.size(), false);
            records.add(record);
            boolean fits = isSeparatorLine(record) || add(record, row, budget);
            sheet.rows.add(row);
            if (!document.budget().take(((long) record.size() + 1) * MemoryBudget.BLANK)) {
                break;
            }
            if (!fits) {
                problems.add(
                        ProblemCode.TOO_MANY_CELLS,
                        new Problems.Place(0, SourcePosition.ofLine(document.name(), record.line())),
                        "document",
                        Phrase.of("read.too-many-cells.from-here").with("limit", limits.maxCells()),
                        "");
                break;
            }
        }
        SheetBlocks blocks = new SheetBlocks(limits, repair, problems);
        blocks.add(sheet, (row, column, line) -> position(document.name(), records.get(row), column, line));
        return Optional.of(new Grid(blocks.blocks()));
    }

    /** The first line may name the separator for Excel. */
    private static boolean isSeparatorLine(CsvRecord record) {
        return record.line() == 1
                && SEPARATOR.matcher(record.fields().get(0).text()).matches();
    }

    private static boolean add(CsvRecord record, SheetData.Row row, SheetBudget budget) {
        for (int i = 0; i < record.size(); i++) {
            String text = record.fields().get(i).text();
            if (!ThaiText.isBlank(text)) {
                if (!budget.take(text.length())) {
                    return false;
                }
                row.cells.add(new SheetData.Cell(i, text, ""));
            }
        }
        return budget.take(0);
    }

    private static SourcePosition position(String document, CsvRecord record, int column, int line) {
        int begins = column < record.size() ? record.fields().get(column).line() : record.line();
        return SourcePosition.ofLine(document, begins + line);
    }
}
