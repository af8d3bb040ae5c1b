package org.kmplan.core.read.internal.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.text.Phrase;

/**
 * Entries of an Office document, within limits on their number, size and compression, each and all together. What is unpacked is
 * only counted; entries in XML are kept packed and unpacked as a stream when they are read.
 */
public final class OfficeZip {
    /** Documents that a Word document may have embedded in place of its text. */
    private static final Set<String> EMBEDDED =
            Set.of(".htm", ".html", ".xhtml", ".mht", ".mhtml", ".txt", ".rtf", ".docx", ".docm");

    private static final int BUFFER = 16_384;
    private static final int MAX_CONTENT_TYPES = 4_000_000;
    private static final int RATIO_FREE = 1_000_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> packed = new LinkedHashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    private OfficeZip() {}

    /**
     * Unpacks an archive.
     *
     * @throws RefusedException if the archive is broken or does not fit the limits
     */
    public static OfficeZip open(byte[] document, ReadLimits limits) throws RefusedException {
        OfficeZip result = new OfficeZip();
        Counted counted = new Counted(document);
        Deflater packing = new Deflater(Deflater.BEST_SPEED);
        try (ZipInputStream zip = new ZipInputStream(counted, StandardCharsets.UTF_8)) {
            long total = 0;
            byte[] buffer = new byte[BUFFER];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (result.names.size() == limits.maxZipEntries()) {
                    throw refused(Phrase.of("archive.entries").with("limit", limits.maxZipEntries()));
                }
                String name = name(entry);
                if (!result.names.add(name)) {
                    throw broken(Phrase.of("archive.twice").with("entry", Problems.quote(name)));
                }
                packing.reset();
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                OutputStream packer =
                        isRead(name) ? new DeflaterOutputStream(kept, packing) : OutputStream.nullOutputStream();
                long start = counted.count;
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    total += n;
                    if (total > limits.maxUnpackedBytes()) {
                        throw refused(Phrase.of("archive.unpacked").with("limit", limits.maxUnpackedBytes()));
                    }
                    if (size > RATIO_FREE && size > (counted.count - start + BUFFER) * limits.maxCompressionRatio()) {
                        throw refused(Phrase.of("archive.ratio")
                                .with("limit", limits.maxCompressionRatio())
                                .with("entry", Problems.quote(name)));
                    }
                    if (total > RATIO_FREE && total > (counted.count + BUFFER) * (long) limits.maxCompressionRatio()) {
                        throw refused(Phrase.of("archive.ratio-of-all").with("limit", limits.maxCompressionRatio()));
                    }
                    packer.write(buffer, 0, n);
                }
                packer.close();
                if (isRead(name)) {
                    result.packed.put(name, kept.toByteArray());
                }
            }
        } catch (EOFException e) {
            throw broken(Phrase.of("archive.ends"));
        } catch (ZipException e) {
            throw broken(Phrase.of("archive.damaged.so").with("detail", String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(Phrase.of("archive.damaged"));
        } finally {
            packing.end();
        }
        if (result.names.isEmpty()) {
            throw broken(Phrase.of("archive.no-entry"));
        }
        return result;
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml")
                || lower.endsWith(".rels")
                || lower.equals("mimetype")
                || EMBEDDED.stream().anyMatch(lower::endsWith);
    }

    private static RefusedException refused(Phrase message) {
        return new RefusedException(ProblemCode.DOCUMENT_REFUSED, message);
    }

    private static RefusedException broken(Phrase reason) {
        return new RefusedException(
                ProblemCode.DOCUMENT_BROKEN, Phrase.of("archive.broken").with("reason", reason));
    }

    /** Returns the names of all entries, kept or not, in order. */
    public Set<String> names() {
        return names;
    }

    /** Returns the names of the entries in XML, in order. */
    public Set<String> parts() {
        return packed.keySet();
    }

    /** Returns the content of an entry in XML. */
    public Optional<InputStream> part(String name) {
        byte[] content = packed.get(name);
        return content == null
                ? Optional.empty()
                : Optional.of(new InflaterInputStream(new ByteArrayInputStream(content)));
    }

    /**
     * Checks that the entries which hold the package together are sound XML, before a library parses them.
     *
     * @throws RefusedException if one is not, or has a document type
     */
    public void checkPackage() throws RefusedException {
        for (String part : packed.keySet()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (!name.endsWith(".rels") && !name.startsWith("[content_types]") && !name.startsWith("docprops/")) {
                continue;
            }
            try (InputStream in = part(part).orElseGet(InputStream::nullInputStream)) {
                XMLStreamReader xml = HardXml.open(in);
                while (xml.hasNext()) {
                    HardXml.next(xml);
                }
            } catch (IOException | XMLStreamException | RuntimeException e) {
                throw broken(Phrase.of("archive.entry-damaged").with("entry", Problems.quote(part)));
            }
        }
    }

    /** Returns the kind of document that its content types or its declared type tell. */
    public DocumentFormat format() {
        String declared = start("mimetype", 200).orElse("");
        if (declared.startsWith("application/vnd.oasis.opendocument")) {
            return declared.contains("spreadsheet") ? DocumentFormat.ODS : DocumentFormat.ODT;
        }
        Optional<String> content = start(CONTENT_TYPES, MAX_CONTENT_TYPES);
        if (content.isEmpty()) {
            return DocumentFormat.ZIP;
        }
        String types = content.get();
        if (types.indexOf('\0') >= 0) {
            types = types.replace("\0", "");
        }
        if (types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml")
                || types.contains("ms-word.document.macroEnabled.main+xml")
                || types.contains("ms-word.template.macroEnabledTemplate.main+xml")) {
            return DocumentFormat.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")
                || types.contains("spreadsheetml.template.main+xml")
                || types.contains("ms-excel.sheet.macroEnabled.main+xml")
                || types.contains("ms-excel.template.macroEnabled.main+xml")) {
            return DocumentFormat.XLSX;
        }
        return types.contains("openxmlformats") || types.contains("vnd.ms-")
                ? DocumentFormat.OTHER_OFFICE
                : DocumentFormat.ZIP;
    }

    private Optional<String> start(String name, int length) {
        Optional<InputStream> part = part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = part.get()) {
            return Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stream that knows how much was taken from it. */
    private static final class Counted extends InputStream {
        private final byte[] bytes;
        private int count;

        Counted(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return count < bytes.length ? bytes[count++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (count == bytes.length) {
                return length == 0 ? 0 : -1;
            }
            int n = Math.min(length, bytes.length - count);
            System.arraycopy(bytes, count, target, offset, n);
            count += n;
            return n;
        }
    }
}
