package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.sheet.SheetBlocks;
import org.kmplan.core.read.internal.sheet.SheetBudget;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.xml.sax.SAXException;

/**
 * Reads Excel workbooks. The parts of the file are read as streams by the parser of the JDK: nothing is calculated, fetched
 * or run, and no library is needed. The sheets follow each other in the order of their tabs; hidden ones are left out with a
 * note.
 */
public final class XlsxGridSource implements GridSource {
    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        Optional<OfficeZip> zip = document.zip();
        if (zip.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Run(zip.get(), limits, repair, problems).read());
        } catch (IOException | SAXException e) {
            problems.add(
                    ProblemCode.DOCUMENT_BROKEN, "expected a whole workbook, but its list of sheets is damaged", "");
            return Optional.empty();
        }
    }

    private static final class Run {
        private final OfficeZip zip;
        private final OfficeParts parts;
        private final ReadLimits limits;
        private final Problems problems;
        private final SheetBudget budget;
        private final SheetBlocks blocks;

        Run(OfficeZip zip, ReadLimits limits, TextRepair repair, Problems problems) {
            this.zip = zip;
            parts = new OfficeParts(zip);
            this.limits = limits;
            this.problems = problems;
            budget = new SheetBudget(limits);
            blocks = new SheetBlocks(limits, repair, problems);
        }

        Grid read() throws IOException, SAXException {
            String book = parts.relations("").first("officeDocument").orElse("xl/workbook.xml");
            PartRelations relations = parts.relations(book);
            XlsxBook sheets = new XlsxBook();
            sheets.read(part(book));
            XlsxStrings strings = new XlsxStrings(limits);
            XlsxStyles styles = new XlsxStyles();
            readOr(strings, relations.first("sharedStrings"), "texts");
            readOr(styles, relations.first("styles"), "styles");
            noteIgnored(relations);
            for (XlsxBook.Sheet sheet : sheets.sheets()) {
                Optional<String> part = relations.part(sheet.id(), "worksheet");
                if (part.isEmpty()) {
                    continue;
                }
                XlsxSheet handler = new XlsxSheet(strings, styles, sheets.from1904(), limits, budget);
                readOr(handler, part, "sheet " + Problems.quote(sheet.name()));
                if (sheet.hidden()) {
                    SheetNotes.hiddenSheet(sheet.name(), handler.sheet(), problems);
                } else {
                    new SheetNotes(sheet.name(), problems).report(handler);
                    blocks.add(handler.sheet(), new CellPlaces(problems.document(), sheet.name()));
                }
                if (budget.isExceeded()) {
                    tooMuch(sheet.name());
                    break;
                }
            }
            return new Grid(blocks.blocks());
        }

        private void tooMuch(String sheet) {
            problems.add(
                    ProblemCode.TOO_MANY_CELLS,
                    "expected at most " + limits.maxCells() + " cells with " + limits.maxDocumentBytes()
                            + " characters in all, found more in sheet " + Problems.quote(sheet),
                    "");
        }

        private InputStream part(String name) throws IOException {
            return parts.find(name).orElseThrow(() -> new IOException("no part " + name));
        }

        /** What was read of a damaged part is kept, since its beginning is usually whole. */
        private void readOr(PartHandler handler, Optional<String> part, String what) {
            if (part.isEmpty()) {
                return;
            }
            try {
                handler.read(part(part.get()));
            } catch (IOException | SAXException e) {
                problems.add(
                        ProblemCode.DOCUMENT_BROKEN,
                        "expected a whole workbook, but its " + what + " end in damage or are missing",
                        "");
            }
        }

        private void noteIgnored(PartRelations relations) {
            List<String> found = new ArrayList<>();
            if (relations.first("vbaProject").isPresent()
                    || zip.names().stream().anyMatch(n -> n.endsWith("vbaProject.bin"))) {
                found.add("macros");
            }
            if (relations.first("externalLink").isPresent() || relations.hasExternal()) {
                found.add("links to other files");
            }
            if (zip.names().stream().anyMatch(n -> n.contains("/drawings/drawing"))) {
                found.add("drawings, such as arrows and bars");
            }
            if (!found.isEmpty()) {
                problems.add(
                        ProblemCode.CONTENT_IGNORED,
                        "expected cells only, left out " + String.join(" and ", found),
                        "");
            }
        }
    }

    /** Positions of the cells of a sheet. */
    private record CellPlaces(String document, String sheet) implements SheetBlocks.Places {
        @Override
        public SourcePosition of(int row, int column, int line) {
            return SourcePosition.builder()
                    .document(document)
                    .sheet(sheet)
                    .cell(SheetData.cellName(row, column))
                    .build();
        }
    }
}
