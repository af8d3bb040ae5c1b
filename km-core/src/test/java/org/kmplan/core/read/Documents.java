package org.kmplan.core.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.read.internal.text.TextGridSource;

/** Documents for tests: plans in text turned into Word and HTML, and Word documents from markup. */
final class Documents {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Documents() {}

    /** Returns the grid of a plan in text. */
    static Grid grid(String text) {
        ReadLimits limits = ReadLimits.standard();
        return new TextGridSource()
                .read(RawDocument.ofText("plan.txt", text), limits, new TextRepair(), new Problems("plan.txt", limits))
                .orElseThrow();
    }

    /** Returns a plan in text as a Word document. */
    static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Grid.Block block : grid(text).blocks()) {
                if (block instanceof Grid.Line line) {
                    write(document.createParagraph(), line.paragraphs());
                } else if (block instanceof Grid.Table table) {
                    int columns = table.rows().stream()
                            .mapToInt(row -> row.cells().size())
                            .max()
                            .orElse(1);
                    XWPFTable target = document.createTable(table.rows().size(), columns);
                    for (int i = 0; i < table.rows().size(); i++) {
                        List<Grid.Cell> cells = table.rows().get(i).cells();
                        for (int j = 0; j < cells.size(); j++) {
                            write(target.getRow(i).getCell(j), cells.get(j).paragraphs());
                        }
                    }
                    document.createParagraph();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFTableCell cell, List<Grid.Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            XWPFParagraph target = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            write(target, List.of(paragraphs.get(i)));
        }
    }

    private static void write(XWPFParagraph target, List<Grid.Paragraph> paragraphs) {
        XWPFRun run = target.createRun();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(paragraphs.get(i).raw());
        }
    }

    /** Returns a plan in text as a web page. */
    static String html(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>x</title>"
                + "<style>p { color: red }</style><script>document.write('<p>x</p>')</script></head><body>\n");
        for (Grid.Block block : grid(text).blocks()) {
            if (block instanceof Grid.Line line) {
                page.append("<p>");
                for (int i = 0; i < line.paragraphs().size(); i++) {
                    page.append(i == 0 ? "" : "<br>")
                            .append(escape(line.paragraphs().get(i).raw()));
                }
                page.append("</p>\n");
            } else if (block instanceof Grid.Table table) {
                page.append("<table border=1>\n");
                for (Grid.Row row : table.rows()) {
                    page.append("<tr>");
                    for (Grid.Cell cell : row.cells()) {
                        page.append("<td>");
                        cell.paragraphs()
                                .forEach(paragraph -> page.append("<p><span>")
                                        .append(escape(paragraph.raw()))
                                        .append("</span></p>"));
                        page.append("</td>\n");
                    }
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns a Word document with markup as its body. */
    static byte[] docxOfBody(String body) {
        return docxOfParts(parts(body));
    }

    /** Returns the parts of a Word document with markup as its body. */
    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document(body));
        return parts;
    }

    /** Returns the main part around a body. */
    static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"" + W
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "</w:body></w:document>";
    }

    /** Returns a part with an element of Word around content. */
    static String part(String element, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:" + element + " xmlns:w=\"" + W + "\">" + content
                + "</w:" + element + ">";
    }

    /** Returns a Word document of parts; those that belong to the main part are related to it by their names. */
    static byte[] docxOfParts(Map<String, String> parts) {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPE + "document.main+xml\"/>");
        StringBuilder related = new StringBuilder();
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : parts.keySet()) {
            if (name.startsWith("word/") && name.endsWith(".xml") && !name.equals("word/document.xml")) {
                String kind = name.substring("word/".length(), name.length() - ".xml".length());
                types.append("<Override PartName=\"/")
                        .append(name)
                        .append("\" ContentType=\"")
                        .append(WORD_TYPE)
                        .append(kind)
                        .append("+xml\"/>");
                related.append(relationship(kind, kind, kind + ".xml", ""));
            }
        }
        all.put("[Content_Types].xml", types.append("</Types>").toString());
        all.put("_rels/.rels", relationships(relationship("r1", "officeDocument", "word/document.xml", "")));
        all.put("word/_rels/document.xml.rels", relationships(related.toString()));
        all.putAll(parts);
        return zip(all);
    }

    static String relationships(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + content
                + "</Relationships>";
    }

    static String relationship(String id, String type, String target, String attributes) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\" "
                + attributes + "/>";
    }

    /** Returns an archive of texts. */
    static byte[] zip(Map<String, String> entries) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        entries.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return zipBytes(bytes);
    }

    static byte[] zipBytes(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p>";
    }

    /** Returns a cell; the properties are markup. */
    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String tc(String text) {
        return "<w:tc>" + p(text) + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>" + "<w:p/>";
    }
}
