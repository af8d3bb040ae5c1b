package org.kmplan.core.annotate.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes in which the comments of a sheet are shown, in the drawing (VML) that Excel keeps for them. Excel writes drawings that
 * are not well formed, so that they are looked at as text; what is not ours stays as it is.
 */
final class SheetShapes {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String SHAPE_TYPE = "_x0000_t202";
    private static final Pattern ID = Pattern.compile("\"_x0000_s([0-9]{1,8})\"");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*([0-9]{1,8})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*([0-9]{1,8})\\s*</x:Column>");
    private static final int LINE = 42;
    private static final int WIDTH = 4;
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;

    /** Elements of a sheet that stand before its drawing. */
    private static final Set<String> BEFORE = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing");

    private final OfficePackage parts;
    private final PackageLinks links;
    private final String sheetName;
    private final XmlText sheet;
    private final Optional<String> name;

    private SheetShapes(
            OfficePackage parts, PackageLinks links, String sheetName, XmlText sheet, Optional<String> name) {
        this.parts = parts;
        this.links = links;
        this.sheetName = sheetName;
        this.sheet = sheet;
        this.name = name;
    }

    static SheetShapes of(OfficePackage parts, PackageLinks links, String sheetName, XmlText sheet)
            throws DamagedPartException {
        Optional<XmlElement> drawing = sheet.root().child("legacyDrawing");
        if (drawing.isEmpty()) {
            return new SheetShapes(parts, links, sheetName, sheet, Optional.empty());
        }
        String id = sheet.attribute(drawing.get(), "id");
        Optional<String> name = links.of(sheetName).stream()
                .filter(link -> link.id().equals(id))
                .map(PackageLinks.Link::target)
                .filter(parts::has)
                .findFirst();
        if (name.isEmpty()) {
            throw new DamagedPartException("the drawing of " + sheetName + " is missing");
        }
        return new SheetShapes(parts, links, sheetName, sheet, name);
    }

    private String text(String part) {
        return new String(parts.part(part).orElse(new byte[0]), StandardCharsets.ISO_8859_1);
    }

    private void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Takes the boxes of cells out. */
    void takeOut(Set<SheetCell> cells) {
        if (name.isEmpty()) {
            return;
        }
        String text = text(name.get());
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf("<v:shape "); start >= 0; start = text.indexOf("<v:shape ", start + 1)) {
            int end = text.indexOf("</v:shape>", start);
            if (end < 0) {
                break;
            }
            int behind = end + "</v:shape>".length();
            if (start >= at && isNoteOf(text.substring(start, behind), cells)) {
                rest.append(text, at, start);
                at = behind;
            }
        }
        if (at > 0) {
            put(name.get(), rest.append(text, at, text.length()).toString());
        }
    }

    private static boolean isNoteOf(String shape, Set<SheetCell> cells) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return shape.contains("ObjectType=\"Note\"")
                && row.find()
                && column.find()
                && cells.contains(new SheetCell(Integer.parseInt(row.group(1)), Integer.parseInt(column.group(1))));
    }

    /** Puts the boxes of comments in. */
    void add(Map<SheetCell, List<List<String>>> comments, String linkType, boolean strict) throws DamagedPartException {
        String text = name.isPresent() ? text(name.get()) : empty();
        int end = text.lastIndexOf("</xml>");
        if (end < 0) {
            throw new DamagedPartException("the drawing of " + sheetName + " has no end");
        }
        int id = 1024;
        Matcher known = ID.matcher(text);
        while (known.find()) {
            id = Math.max(id, Integer.parseInt(known.group(1)));
        }
        StringBuilder added = new StringBuilder(text.contains('"' + SHAPE_TYPE + '"') ? "" : shapeType());
        for (Map.Entry<SheetCell, List<List<String>>> comment : comments.entrySet()) {
            added.append(shape(++id, comment.getKey(), lines(comment.getValue())));
        }
        String changed = text.substring(0, end) + added + text.substring(end);
        if (name.isPresent()) {
            put(name.get(), changed);
            return;
        }
        String made = links.free("xl/drawings/", "vmlDrawingKm", ".vml");
        links.create(made, TYPE, changed);
        String link = links.add(sheetName, linkType, made);
        String relations = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String drawing =
                "<" + sheet.root().prefix() + "legacyDrawing xmlns:r=\"" + relations + "\" r:id=\"" + link + "\"/>";
        int place = sheet.root().startTagEnd();
        for (XmlElement child : sheet.root().children()) {
            place = BEFORE.contains(child.localName()) ? child.end() : place;
        }
        sheet.insert(place, drawing);
        parts.put(sheetName, sheet);
    }

    private static int lines(List<List<String>> texts) {
        return texts.stream()
                .mapToInt(text -> 1
                        + text.stream()
                                .mapToInt(line -> 1 + line.length() / LINE)
                                .sum())
                .sum();
    }

    private static String empty() {
        return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
    }

    private static String shapeType() {
        return "<v:shapetype id=\"" + SHAPE_TYPE + "\" coordsize=\"21600,21600\" o:spt=\"202\""
                + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    }

    private static String shape(int id, SheetCell cell, int lines) {
        int left = Math.min(cell.column() + 1, LAST_COLUMN - 1);
        int right = Math.min(left + WIDTH, LAST_COLUMN);
        int top = Math.max(0, Math.min(cell.row() - 1, LAST_ROW - 2));
        int bottom = Math.min(top + Math.max(4, Math.min(lines, 40)), LAST_ROW);
        return "<v:shape id=\"_x0000_s" + id + "\" type=\"#" + SHAPE_TYPE + "\""
                + " style=\"position:absolute;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + left + ", 15, " + top + ", 4, " + right + ", 15, "
                + bottom + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + cell.row() + "</x:Row><x:Column>"
                + cell.column() + "</x:Column></x:ClientData></v:shape>";
    }
}
