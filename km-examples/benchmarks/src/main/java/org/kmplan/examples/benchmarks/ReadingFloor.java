package org.kmplan.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.kmplan.core.read.PlanReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reading a plan beside the least that any reader of its format does: splitting the lines, one pass over the XML, parsing the
 * page, going through the tokens. All of it in turns in one process, as time on the processor and bytes.
 *
 * @param format format of the document
 * @param reading what it costs to read the document
 * @param floor what the least costs
 */
record ReadingFloor(String format, Cost reading, Cost floor) {
    private static final List<String> FORMATS = List.of("text", "docx", "xlsx", "html", "json");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();
    private static final JsonFactory JSON = new JsonFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** Measures a plan in each format. */
    static List<ReadingFloor> measure(int warmUp, int runs) {
        List<ReadingFloor> rows = new ArrayList<>();
        PlanReader reader = PlanReader.standard();
        for (String format : FORMATS) {
            byte[] document = Documents.of(format, 1);
            ToIntFunction<byte[]> least = least(format);
            rows.add(new ReadingFloor(
                    format,
                    Cost.of(
                            () -> reader.read("plan." + format, document)
                                    .plans()
                                    .size(),
                            warmUp,
                            runs),
                    Cost.of(() -> least.applyAsInt(document), warmUp, runs)));
        }
        return rows;
    }

    /** Returns the least that is done with a document of a format; its result shows that it was done. */
    static ToIntFunction<byte[]> least(String format) {
        return switch (format) {
            case "text" -> bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1).length;
            case "docx" -> bytes -> characters(bytes, List.of("word/document.xml"));
            case "xlsx" -> bytes -> characters(bytes, List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"));
            case "html" ->
                bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                        .body()
                        .childNodeSize();
            case "json" -> ReadingFloor::tokens;
            default -> throw new IllegalArgumentException("Format: expected one of " + FORMATS + ", but was " + format);
        };
    }

    private static int characters(byte[] archive, List<String> parts) {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.contains(entry.getName())) {
                    count += characters(zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }

    private static int characters(byte[] part) {
        int count = 0;
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                count += xml.next() == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 0;
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The document is no XML", e);
        }
        return count;
    }

    private static int tokens(byte[] document) {
        int count = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    double timesTheLeast() {
        return reading.micros() / floor.micros();
    }

    static String table(List<ReadingFloor> rows) {
        StringBuilder table = new StringBuilder(
                "| reading a plan, processor time | µs | KiB | the least that reads it, µs | KiB | time ÷ the least |\n|---|--:|--:|--:|--:|--:|\n");
        for (ReadingFloor row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %,.1f |\n",
                    row.format,
                    row.reading.micros(),
                    row.reading.kib(),
                    row.floor.micros(),
                    row.floor.kib(),
                    row.timesTheLeast()));
        }
        return table.toString();
    }
}
