package org.kmplan.core.annotate.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kmplan.core.read.internal.sheet.SheetData;

/**
 * Comments of one sheet. A cell has one at most: where somebody else's stands, ours stands in the next cell that is free and
 * says which it is about.
 */
final class SheetNotesPart {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final int LONGEST = 30_000;

    private final OfficePackage parts;
    private final PackageLinks links;
    private final String sheetName;
    private final XmlText sheet;
    private final Optional<String> name;
    private final Optional<XmlText> comments;
    private final boolean strict;

    SheetNotesPart(OfficePackage parts, PackageLinks links, String sheetName) throws DamagedPartException {
        this.parts = parts;
        this.links = links;
        this.sheetName = sheetName;
        sheet = parts.xml(sheetName);
        name = links.first(sheetName, "comments").filter(parts::has);
        comments = name.isPresent() ? Optional.of(parts.xml(name.get())) : Optional.empty();
        strict = sheet.text()
                .substring(sheet.root().start(), sheet.root().startTagEnd())
                .contains("purl.oclc.org/ooxml/spreadsheetml");
    }

    private String typeOf(String kind) {
        return (strict
                        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                + kind;
    }

    /** Takes our comments out. */
    void takeOut() throws DamagedPartException {
        if (comments.isEmpty()) {
            return;
        }
        XmlText part = comments.get();
        Set<String> ours = new HashSet<>();
        List<XmlElement> authors = part.all("author");
        for (int i = 0; i < authors.size(); i++) {
            XmlElement author = authors.get(i);
            if (part.text().substring(author.startTagEnd(), author.contentEnd()).equals(WordMarkup.AUTHOR)) {
                ours.add(Integer.toString(i));
            }
        }
        Set<SheetCell> cells = new HashSet<>();
        for (XmlElement comment : part.all("comment")) {
            if (ours.contains(part.attribute(comment, "authorId"))) {
                SheetCell.of(part.attribute(comment, "ref")).ifPresent(cells::add);
                part.remove(comment);
            }
        }
        parts.put(name.orElseThrow(), part);
        if (!cells.isEmpty()) {
            SheetShapes.of(parts, links, sheetName, sheet).takeOut(cells);
        }
    }

    /** Puts comments in, each at its cell. */
    void add(Map<SheetCell, List<List<String>>> texts) throws DamagedPartException {
        XmlText part = comments.isPresent() ? comments.get() : XmlText.of(empty());
        Set<SheetCell> taken = new HashSet<>();
        for (XmlElement comment : part.all("comment")) {
            SheetCell.of(part.attribute(comment, "ref")).ifPresent(taken::add);
        }
        List<SheetData.Region> merged = merged();
        Map<SheetCell, List<List<String>>> placed = new LinkedHashMap<>();
        texts.forEach((cell, ofCell) -> place(shown(cell, merged), ofCell, merged, taken)
                .forEach((at, there) -> placed.merge(at, there, (first, second) -> {
                    List<List<String>> both = new ArrayList<>(first);
                    both.addAll(second);
                    return both;
                })));
        String prefix = part.root().prefix();
        int author = author(part, prefix);
        StringBuilder added = new StringBuilder();
        placed.forEach((cell, ofCell) -> added.append(comment(prefix, cell, author, ofCell)));
        XmlElement list = part.root().child("commentList").orElse(part.root());
        part.append(list, added.toString());
        if (comments.isEmpty()) {
            String folder = sheetName.substring(0, sheetName.lastIndexOf('/') + 1);
            String made = links.free(
                    folder.endsWith("worksheets/") ? folder.replace("worksheets/", "") : folder, "comments", ".xml");
            links.create(made, TYPE, part.changed());
            links.add(sheetName, typeOf("comments"), made);
        } else {
            parts.put(name.orElseThrow(), part);
        }
        SheetShapes.of(parts, links, sheetName, sheet).add(placed, typeOf("vmlDrawing"), strict);
    }

    /** Finds a free cell for each text that fits into one. */
    private static Map<SheetCell, List<List<String>>> place(
            SheetCell about, List<List<String>> texts, List<SheetData.Region> merged, Set<SheetCell> taken) {
        Map<SheetCell, List<List<String>>> placed = new LinkedHashMap<>();
        SheetCell cell = free(about, merged, taken);
        List<List<String>> open = new ArrayList<>();
        int length = 0;
        for (List<String> text : texts) {
            int size = text.stream().mapToInt(String::length).sum();
            if (!open.isEmpty() && length + size > LONGEST) {
                placed.put(cell, open);
                taken.add(cell);
                cell = free(about, merged, taken);
                open = new ArrayList<>();
                length = 0;
            }
            open.add(cell.equals(about) || !open.isEmpty() ? text : naming(about, text));
            length += size;
        }
        placed.put(cell, open);
        taken.add(cell);
        return placed;
    }

    private static List<String> naming(SheetCell about, List<String> text) {
        List<String> named = new ArrayList<>(text);
        named.set(0, about.name() + ": " + text.get(0));
        return named;
    }

    private static SheetCell free(SheetCell about, List<SheetData.Region> merged, Set<SheetCell> taken) {
        SheetCell cell = about;
        while (taken.contains(cell) || !shown(cell, merged).equals(cell)) {
            cell = cell.next();
        }
        return cell;
    }

    /** Returns the cell that is shown in place of one that a merged region covers. */
    private static SheetCell shown(SheetCell cell, List<SheetData.Region> merged) {
        for (SheetData.Region region : merged) {
            if (cell.row() >= region.firstRow()
                    && cell.row() <= region.lastRow()
                    && cell.column() >= region.firstColumn()
                    && cell.column() <= region.lastColumn()) {
                return new SheetCell(region.firstRow(), region.firstColumn());
            }
        }
        return cell;
    }

    private List<SheetData.Region> merged() {
        List<SheetData.Region> regions = new ArrayList<>();
        for (XmlElement element : sheet.all("mergeCell")) {
            String[] ends = sheet.attribute(element, "ref").split(":", -1);
            if (ends.length == 2) {
                SheetData.Region region = new SheetData.Region(
                        SheetData.rowOf(ends[0]),
                        SheetData.columnOf(ends[0]),
                        SheetData.rowOf(ends[1]),
                        SheetData.columnOf(ends[1]));
                if (region.isSane()) {
                    regions.add(region);
                }
            }
        }
        return regions;
    }

    /** Returns the number of our name among the authors, which is added if it is not there. */
    private static int author(XmlText part, String prefix) {
        List<XmlElement> authors = part.all("author");
        for (int i = 0; i < authors.size(); i++) {
            XmlElement author = authors.get(i);
            if (part.text().substring(author.startTagEnd(), author.contentEnd()).equals(WordMarkup.AUTHOR)) {
                return i;
            }
        }
        part.root()
                .child("authors")
                .ifPresent(list ->
                        part.append(list, "<" + prefix + "author>" + WordMarkup.AUTHOR + "</" + prefix + "author>"));
        return authors.size();
    }

    private String empty() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                + (strict
                        ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
                + "\"><authors></authors><commentList></commentList></comments>";
    }

    private static String comment(String x, SheetCell cell, int author, List<List<String>> texts) {
        StringBuilder comment = new StringBuilder(
                "<" + x + "comment ref=\"" + cell.name() + "\" authorId=\"" + author + "\"><" + x + "text>");
        for (int i = 0; i < texts.size(); i++) {
            List<String> text = texts.get(i);
            comment.append(run(x, true, (i > 0 ? "\n\n" : "") + text.get(0)));
            if (text.size() > 1) {
                comment.append(run(x, false, "\n" + String.join("\n", text.subList(1, text.size()))));
            }
        }
        return comment.append("</" + x + "text></" + x + "comment>").toString();
    }

    private static String run(String x, boolean bold, String text) {
        return "<" + x + "r><" + x + "rPr>" + (bold ? "<" + x + "b/>" : "") + "<" + x + "sz val=\"10\"/><" + x
                + "rFont val=\"Tahoma\"/></" + x + "rPr><" + x + "t xml:space=\"preserve\">" + XmlText.escape(text)
                + "</" + x + "t></" + x + "r>";
    }
}
