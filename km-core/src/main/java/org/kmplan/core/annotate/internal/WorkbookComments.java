package org.kmplan.core.annotate.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.core.read.internal.grid.PlaceMarks;

/** Comments of an Excel workbook: those of others stay, ours are put in and taken out. */
public final class WorkbookComments {
    private static final int LONGEST_NAME = 100;

    private final OfficePackage parts;
    private final PackageLinks links;
    private final Map<String, String> sheets = new LinkedHashMap<>();

    /**
     * Takes a workbook.
     *
     * @throws DamagedPartException if the list of its sheets is damaged
     */
    public WorkbookComments(OfficePackage parts) throws DamagedPartException {
        this.parts = parts;
        links = new PackageLinks(parts);
        String bookName = links.first("", "officeDocument").orElse("xl/workbook.xml");
        XmlText book = parts.xml(bookName);
        Map<String, String> targets = links.of(bookName).stream()
                .filter(link -> link.isOf("worksheet") && parts.has(link.target()))
                .collect(Collectors.toMap(PackageLinks.Link::id, PackageLinks.Link::target, (a, b) -> a));
        for (XmlElement sheet : book.all("sheet")) {
            String target = targets.get(book.attribute(sheet, "id"));
            if (target != null) {
                String name = book.attribute(sheet, "name");
                sheets.putIfAbsent(name.substring(0, Math.min(name.length(), LONGEST_NAME)), target);
            }
        }
    }

    /** Takes our comments out, those of an earlier annotation. */
    public void takeOut() throws DamagedPartException {
        for (String sheet : sheets.values()) {
            new SheetNotesPart(parts, links, sheet).takeOut();
        }
    }

    private static SheetCell cell(long mark) {
        return mark > 0 ? new SheetCell(PlaceMarks.rowOf(mark), PlaceMarks.columnOf(mark)) : new SheetCell(0, 0);
    }

    /** Tells whether the workbook has the cell that a position names. */
    public boolean has(SourcePosition position) {
        return position.sheet().filter(sheets::containsKey).isPresent()
                && position.cell().flatMap(SheetCell::of).isPresent();
    }

    /** Returns the mark of the cell that a position names. */
    public OptionalLong mark(SourcePosition position) {
        return position.cell()
                .flatMap(SheetCell::of)
                .map(cell -> OptionalLong.of(PlaceMarks.ofCell(cell.row(), cell.column())))
                .orElse(OptionalLong.empty());
    }

    /** Puts comments in; those without a sheet or a cell stand in the first cell. */
    public void add(List<CommentText> texts) throws DamagedPartException {
        Map<String, Map<SheetCell, List<List<String>>>> bySheet = new LinkedHashMap<>();
        for (CommentText text : texts) {
            Optional<String> part = text.position().sheet().map(sheets::get);
            String sheet = part.or(() -> sheets.values().stream().findFirst())
                    .orElseThrow(() -> new DamagedPartException("it has no sheet"));
            bySheet.computeIfAbsent(sheet, key -> new LinkedHashMap<>())
                    .computeIfAbsent(cell(text.mark()), key -> new ArrayList<>())
                    .add(text.paragraphs());
        }
        for (Map.Entry<String, Map<SheetCell, List<List<String>>>> sheet : bySheet.entrySet()) {
            new SheetNotesPart(parts, links, sheet.getKey()).add(sheet.getValue());
        }
    }
}
