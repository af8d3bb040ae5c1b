package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.MemoryBudget;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.sheet.SheetBlocks;
import org.kmplan.core.read.internal.sheet.SheetBudget;
import org.kmplan.core.read.internal.sheet.SheetData;
import org.kmplan.core.text.Phrase;
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
            return Optional.of(new Run(zip.get(), document, limits, repair, problems).read());
        } catch (IOException | SAXException e) {
            problems.add(ProblemCode.DOCUMENT_BROKEN, Phrase.of("workbook.no-sheets"), "");
            return Optional.empty();
        }
    }

    private static final class Run {
        private final OfficeZip zip;
        private final OfficeParts parts;
        private final ReadLimits limits;
        private final Problems problems;
        private final MemoryBudget memory;
        private final SheetBudget budget;
        private final SheetBlocks blocks;

        Run(OfficeZip zip, RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
            this.zip = zip;
            parts = new OfficeParts(zip);
            this.limits = limits;
            this.problems = problems;
            this.memory = document.budget();
            budget = new SheetBudget(limits, memory);
            blocks = new SheetBlocks(limits, repair, problems, document.places());
        }

        Grid read() throws IOException, SAXException {
            String book = parts.relations("").first("officeDocument").orElse("xl/workbook.xml");
            PartRelations relations = parts.relations(book);
            XlsxBook sheets = new XlsxBook();
            sheets.read(part(book));
            XlsxStrings strings = new XlsxStrings(limits, memory);
            XlsxStyles styles = new XlsxStyles();
            readOr(strings, relations.first("sharedStrings"), Phrase.of("workbook.part.texts"));
            readOr(styles, relations.first("styles"), Phrase.of("workbook.part.styles"));
            noteIgnored(relations);
            Set<String> taken = new HashSet<>();
            for (XlsxBook.Sheet sheet : sheets.sheets()) {
                Optional<String> part = relations.part(sheet.id(), "worksheet");
                if (part.isEmpty()) {
                    continue;
                }
                if (!taken.add(part.get())) {
                    problems.add(
                            ProblemCode.DOCUMENT_BROKEN,
                            Phrase.of("workbook.sheet-twice").with("sheet", Problems.quote(sheet.name())),
                            "");
                    break;
                }
                XlsxSheet handler = new XlsxSheet(strings, styles, sheets.from1904(), limits, budget);
                readOr(handler, part, Phrase.of("workbook.part.sheet").with("sheet", Problems.quote(sheet.name())));
                if (sheet.hidden()) {
                    SheetNotes.hiddenSheet(sheet.name(), handler.sheet(), problems);
                } else {
                    new SheetNotes(sheet.name(), problems).report(handler);
                    blocks.add(handler.sheet(), new CellPlaces(problems.document(), sheet.name()));
                }
                if (memory.isExceeded()) {
                    break;
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
                    Phrase.of("read.too-many-cells.sheet")
                            .with("limit", limits.maxCells())
                            .with("characters", limits.maxDocumentBytes())
                            .with("sheet", Problems.quote(sheet)),
                    "");
        }

        private InputStream part(String name) throws IOException {
            return parts.find(name).orElseThrow(() -> new IOException("no part " + name));
        }

        /** What was read of a damaged part is kept, since its beginning is usually whole. */
        private void readOr(PartHandler handler, Optional<String> part, Phrase what) {
            if (part.isEmpty()) {
                return;
            }
            try {
                handler.read(part(part.get()));
            } catch (IOException | SAXException e) {
                problems.add(
                        ProblemCode.DOCUMENT_BROKEN, Phrase.of("workbook.part").with("part", what), "");
            }
        }

        private static Phrase leftOut(List<Phrase> found) {
            Phrase one = Phrase.of(
                            found.size() == 1
                                    ? "workbook.left-out"
                                    : found.size() == 2 ? "workbook.left-out.two" : "workbook.left-out.three")
                    .with("what", found.get(0));
            Phrase two = found.size() > 1 ? one.with("other", found.get(1)) : one;
            return found.size() > 2 ? two.with("third", found.get(2)) : two;
        }

        private void noteIgnored(PartRelations relations) {
            List<Phrase> found = new ArrayList<>();
            if (relations.first("vbaProject").isPresent()
                    || zip.names().stream().anyMatch(n -> n.endsWith("vbaProject.bin"))) {
                found.add(Phrase.of("word.macros"));
            }
            if (relations.first("externalLink").isPresent() || relations.hasExternal()) {
                found.add(Phrase.of("workbook.links"));
            }
            if (zip.names().stream().anyMatch(n -> n.contains("/drawings/drawing"))) {
                found.add(Phrase.of("workbook.drawings"));
            }
            if (!found.isEmpty()) {
                problems.add(ProblemCode.CONTENT_IGNORED, leftOut(found), "");
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
