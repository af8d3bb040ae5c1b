package org.kmplan.core.read.internal.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.text.Phrase;

/**
 * Entries of an Office document, unpacked in memory within limits on their number, size and compression. Pictures, programs
 * and other binary entries are unpacked only to be counted.
 */
public final class OfficeZip {
    /** Documents that a Word document may have embedded in place of its text. */
    private static final Set<String> EMBEDDED =
            Set.of(".htm", ".html", ".xhtml", ".mht", ".mhtml", ".txt", ".rtf", ".docx", ".docm");

    private static final int BUFFER = 16_384;
    private static final int RATIO_FREE = 1_000_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
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
                ByteArrayOutputStream kept = isRead(name) ? new ByteArrayOutputStream() : null;
                long start = counted.count;
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    total += n;
                    if (total > limits.maxUnpackedBytes()) {
                        throw refused(Phrase.of("archive.unpacked").with("limit", limits.maxUnpackedBytes()));
                    }
                    if (size > RATIO_FREE && size > (counted.count - start + BUFFER) * limits.maxCompressionRatio()) {
                        throw refused(Phrase.of("archive.ratio").with("limit", limits.maxCompressionRatio()).with("entry", Problems.quote(name)));
                    }
                    if (kept != null) {
                        kept.write(buffer, 0, n);
                    }
                }
                if (kept != null) {
                    result.parts.put(name, kept.toByteArray());
                }
            }
        } catch (EOFException e) {
            throw broken(Phrase.of("archive.ends"));
        } catch (ZipException e) {
            throw broken(Phrase.of("archive.damaged.so").with("detail", String.valueOf(e.getMessage())));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(Phrase.of("archive.damaged"));
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

    private static RefusedException broken(Phrase reason) { return new RefusedException(ProblemCode.DOCUMENT_BROKEN, Phrase.of("archive.broken").with("reason", reason));
    }

    /** Returns the names of all entries, kept or not, in order. */
    public Set<String> names() {
        return names;
    }

    /** Returns the XML entries by name, in order. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    /** Returns the content of an entry in XML. */
    public Optional<InputStream> part(String name) {
        byte[] content = parts.get(name);
        return content == null ? Optional.empty() : Optional.of(new ByteArrayInputStream(content));
    }

    /**
     * Checks that the entries which hold the package together are sound XML, before a library parses them.
     *
     * @throws RefusedException if one is not, or has a document type
     */
    public void checkPackage() throws RefusedException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (!name.endsWith(".rels") && !name.startsWith("[content_types]") && !name.startsWith("docprops/")) {
                continue;
            }
            try {
                XMLStreamReader xml = HardXml.open(new ByteArrayInputStream(part.getValue()));
                while (xml.hasNext()) {
                    HardXml.next(xml);
                }
            } catch (XMLStreamException | RuntimeException e) {
                throw broken(Phrase.of("archive.entry-damaged").with("entry", Problems.quote(part.getKey())));
            }
        }
    }

    /** Returns the kind of document that its content types or its declared type tell. */
    public DocumentFormat format() {
        byte[] mimetype = parts.getOrDefault("mimetype", new byte[0]);
        String declared = new String(mimetype, 0, Math.min(mimetype.length, 200), StandardCharsets.US_ASCII);
        if (declared.startsWith("application/vnd.oasis.opendocument")) {
            return declared.contains("spreadsheet") ? DocumentFormat.ODS : DocumentFormat.ODT;
        }
        byte[] content = parts.get(CONTENT_TYPES);
        if (content == null) {
            return DocumentFormat.ZIP;
        }
        String types = new String(content, StandardCharsets.UTF_8);
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
