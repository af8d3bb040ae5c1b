package org.kmplan.core.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes pages as Word documents, with merged and deleted cells, struck-out and raised text, and boxes of three kinds. */
final class AgencyWord {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final AgencyPage page;
    private final BiConsumer<AgencyPage.Row, String> stands;

    AgencyWord(AgencyPage page, BiConsumer<AgencyPage.Row, String> stands) {
        this.page = page;
        this.stands = stands;
    }

    /** Returns the page as a document; the chunk is what an embedded page holds. */
    byte[] docx(String chunk) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"html\" ContentType=\"text/html\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
        StringBuilder body = new StringBuilder();
        if (page.embedded) {
            parts.put("word/_rels/document.xml.rels", relations("aFChunk", "chunk.html"));
            parts.put("word/chunk.html", chunk);
            body.append("<w:altChunk r:id=\"r1\"/>");
        } else {
            body(body);
        }
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\" xmlns:w14=\"" + W14 + "\" xmlns:r=\"" + OFFICE + "\"><w:body>" + body
                        + "</w:body></w:document>");
        return zip(parts);
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void body(StringBuilder body) {
        int tables = 0;
        for (AgencyPage.Block block : page.blocks) {
            if (block instanceof AgencyPage.Line line) {
                body.append(word(line.text));
            } else if (block instanceof AgencyPage.Table table) {
                tables++;
                int rows = 0;
                body.append("<w:tbl><w:tblPr/>");
                for (AgencyPage.Row row : table.rows) {
                    body.append("<w:tr>");
                    row.cells.forEach(cell -> wordCell(body, cell));
                    body.append("</w:tr>");
                    stands.accept(row, "table " + tables + " row " + ++rows);
                }
                body.append("</w:tbl><w:p/>");
            }
        }
    }

    private void wordCell(StringBuilder body, AgencyPage.Cell cell) {
        body.append("<w:tc><w:tcPr>")
                .append(cell.span > 1 ? "<w:vMerge w:val=\"restart\"/>" : cell.span == 0 ? "<w:vMerge/>" : "")
                .append(cell.deleted ? "<w:cellDel w:id=\"9\" w:author=\"a\"/>" : "")
                .append("</w:tcPr>");
        cell.paragraphs.forEach(text -> body.append(word(text)));
        body.append(cell.paragraphs.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
    }

    private String word(String text) {
        StringBuilder runs = new StringBuilder("<w:p>");
        StringBuilder run = new StringBuilder();
        String properties = "";
        for (char c : (text + AgencyPage.END).toCharArray()) {
            if (c < AgencyPage.STRUCK || c > AgencyPage.EMPTY) {
                run.append(c);
                continue;
            }
            if (!run.isEmpty()) {
                runs.append(run(properties, run.toString()));
                run.setLength(0);
            }
            boolean even = page.layout.choice() % 2 == 0;
            switch (c) {
                case AgencyPage.STRUCK -> properties = even ? "<w:strike/>" : "<w:dstrike w:val=\"true\"/>";
                case AgencyPage.RAISED -> properties = "<w:vertAlign w:val=\"superscript\"/>";
                case AgencyPage.TICKED -> runs.append(box(true));
                case AgencyPage.EMPTY -> runs.append(box(false));
                default -> properties = "";
            }
        }
        return runs.append("</w:p>").toString();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + AgencyWriter.escape(text)
                + "</w:t></w:r>";
    }

    private String box(boolean ticked) {
        return switch (page.layout.choice() % 3) {
            case 0 -> run("", ticked ? "☒" : "☐");
            case 1 ->
                "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + (ticked ? 1 : 0)
                        + "\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + run("", ticked ? "☒" : "☐")
                        + "</w:sdtContent></w:sdt>";
            default -> "<w:r><w:sym w:font=\"Wingdings\" w:char=\"" + (ticked ? "F0FE" : "F0A8") + "\"/></w:r>";
        };
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
