package org.kmplan.core.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Documents that are made to end a reader: too deep, too many, too long, too much when unpacked, or broken. None of them holds a
 * plan that can be read. Each is made when it is asked for, since together they would not fit into a small heap.
 *
 * <p>Example: {@code HostileDocuments.write(folder)} puts all of them into a folder.
 */
public final class HostileDocuments {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";
    private static final String RELATIONSHIPS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
    private static final String RELATIONSHIP =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private HostileDocuments() {}

    /** Returns the names of the documents. */
    public static List<String> names() {
        return List.of(
                "numbers.txt",
                "brackets.txt",
                "blanks.txt",
                "rows.txt",
                "blank-lines.txt",
                "commas.csv",
                "cells.csv",
                "keys.json",
                "deep.json",
                "elements.html",
                "deep.html",
                "nested.docx",
                "entries.docx",
                "paragraphs.docx",
                "entities.docx",
                "cut-off.docx",
                "cells.xlsx",
                "texts.xlsx",
                "noise.xlsx");
    }

    /** Returns a document by its name. */
    public static byte[] of(String name) {
        return switch (name) {
            case "numbers.txt" -> text("1.".repeat(50_000));
            case "brackets.txt" -> text("(๑) ".repeat(25_000));
            case "blanks.txt" -> text("เรื่อง" + " ".repeat(90_000) + "~");
            case "rows.txt" -> text("KMP1\tสำรวจ\tต.ค. 2566\tจำนวน\t1 เรื่อง\n".repeat(150_000));
            case "blank-lines.txt" -> text("\n".repeat(15_000_000) + "x");
            case "commas.csv" -> text("ขั้นตอน,กิจกรรม,เป้าหมาย\n" + (",".repeat(100) + "\n").repeat(80_000));
            case "cells.csv" -> text("ขั้นตอน,กิจกรรม,เป้าหมาย\n" + "KMP1,สำรวจ,1 เรื่อง\n".repeat(200_000));
            case "keys.json" -> keys(1_000_000);
            case "deep.json" -> text("{\"plans\":" + "[".repeat(1_000_000));
            case "elements.html" -> text("<html><body>" + "<b>x".repeat(3_000_000));
            case "deep.html" -> text("<html><body>" + "<div>".repeat(60_000) + "x");
            case "nested.docx" -> docx(WORD + nested(400) + "</w:body></w:document>");
            case "entries.docx" -> entries();
            case "paragraphs.docx" -> docx(body("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 600_000));
            case "entities.docx" -> docx("<!DOCTYPE d [<!ENTITY a \"ha\">]>" + WORD + "&a;</w:body></w:document>");
            case "cut-off.docx" -> half(docx(body("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 10)));
            case "cells.xlsx" -> xlsx(rows("<c t=\"b\"><v>1</v></c>", 5_000_000), "");
            case "texts.xlsx" -> xlsx("", "<si><t>xy</t></si>".repeat(3_000_000));
            case "noise.xlsx" -> noise();
            default -> throw new IllegalArgumentException("No hostile document has the name '" + name + "'");
        };
    }

    /** Writes all documents into a folder. */
    public static void write(Path folder) {
        try {
            for (String name : names()) {
                Files.write(folder.resolve(name), of(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the hostile documents to " + folder, e);
        }
    }

    /** Writes all documents into the folder that is named. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] keys(int count) {
        StringBuilder text = new StringBuilder("{\"schema\": \"x\"");
        for (int i = 0; i < count; i++) {
            text.append(",\"k").append(i).append("\":1");
        }
        return text(text.append('}').toString());
    }

    private static String body(String paragraph, int count) {
        return WORD + paragraph.repeat(count) + "</w:body></w:document>";
    }

    private static String nested(int depth) {
        String cell = "<w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc>";
        return ("<w:tbl><w:tr>" + cell + "<w:tc>").repeat(depth)
                + "<w:p><w:r><w:t>y</w:t></w:r></w:p>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth);
    }

    private static String rows(String cell, int cells) {
        return ("<row>" + cell.repeat(100) + "</row>").repeat(cells / 100);
    }

    private static byte[] half(byte[] document) {
        return Arrays.copyOf(document, document.length / 2);
    }

    /** Many entries that are small each, but not together. */
    private static byte[] entries() {
        Map<String, String> entries = docxEntries(body("<w:p/>", 1));
        String blanks = "<x>" + " ".repeat(990_000) + "</x>";
        for (int i = 0; i < 290; i++) {
            entries.put("word/part" + i + ".xml", blanks);
        }
        return zip(entries);
    }

    private static byte[] noise() {
        byte[] document = xlsx(rows("<c><v>1</v></c>", 1_000), "");
        Random random = new Random(42);
        for (int i = 60; i < document.length; i += 20) {
            document[i] = (byte) random.nextInt(256);
        }
        return document;
    }

    private static byte[] docx(String document) {
        return zip(docxEntries(document));
    }

    private static Map<String, String> docxEntries(String document) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(CONTENT_TYPES, TYPES.formatted("word/document.xml", "wordprocessingml.document"));
        entries.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        entries.put("word/document.xml", document);
        return entries;
    }

    private static byte[] xlsx(String rows, String texts) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(CONTENT_TYPES, TYPES.formatted("xl/workbook.xml", "spreadsheetml.sheet"));
        entries.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        entries.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEET
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>");
        entries.put(
                "xl/_rels/workbook.xml.rels", relationships("worksheet", "sheet.xml", "sharedStrings", "texts.xml"));
        entries.put("xl/texts.xml", "<sst xmlns=\"" + SHEET + "\">" + texts + "</sst>");
        entries.put(
                "xl/sheet.xml", "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(entries);
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append(RELATIONSHIP.formatted(typesAndTargets[i], typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return RELATIONSHIPS.formatted(all);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(text(entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
