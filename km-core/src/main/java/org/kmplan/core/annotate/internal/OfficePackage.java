package org.kmplan.core.annotate.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Entries of an Office file, some of which are changed or added. The others are copied with their order, names and times, so
 * that the same changes give the same bytes anywhere.
 */
public final class OfficePackage {
    private static final LocalDateTime NEW = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] original;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    /** Takes an archive that was opened within limits before. */
    public OfficePackage(byte[] original) {
        this.original = original;
        each((entry, content) -> names.add(entry.getName()));
    }

    /** Takes an entry; what it does not read of its content is passed over. */
    private interface Visitor {
        void visit(ZipEntry entry, ZipInputStream content) throws IOException;
    }

    private void each(Visitor visitor) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                visitor.visit(entry, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the name of the entry that holds a part, which may differ in case and in escaped signs. */
    private Optional<String> entry(String part) {
        if (names.contains(part) || changed.containsKey(part)) {
            return Optional.of(part);
        }
        return names.stream().filter(name -> isOf(name, part)).findFirst();
    }

    private static boolean isOf(String name, String part) {
        String plain = name.replace('\\', '/');
        plain = plain.startsWith("/") ? plain.substring(1) : plain;
        return plain.equalsIgnoreCase(part) || plain.equalsIgnoreCase(unescaped(part));
    }

    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    /** Tells whether there is a part. */
    public boolean has(String part) {
        return entry(part).isPresent();
    }

    /** Returns the content of a part as it is now. */
    public Optional<byte[]> part(String name) {
        Optional<String> entry = entry(name);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        byte[] now = changed.get(entry.get());
        if (now != null) {
            return Optional.of(now);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        each((found, zip) -> {
            if (found.getName().equals(entry.get())) {
                zip.transferTo(content);
            }
        });
        return Optional.of(content.toByteArray());
    }

    /**
     * Returns a part as XML.
     *
     * @throws DamagedPartException if there is none or it is damaged
     */
    public XmlText xml(String name) throws DamagedPartException {
        Optional<byte[]> content = part(name);
        if (content.isEmpty()) {
            throw new DamagedPartException("there is no part " + name);
        }
        return XmlText.of(content.get());
    }

    /** Replaces a part, or adds it behind the others. */
    public void put(String name, byte[] content) {
        changed.put(entry(name).orElse(name), content);
    }

    /** Takes over the changes of an XML part, if there are any. */
    public void put(String name, XmlText xml) {
        if (xml.isChanged()) {
            put(name, xml.bytes());
        }
    }

    /** Returns the archive; the original itself if nothing was changed. */
    public byte[] bytes() {
        if (changed.isEmpty()) {
            return original;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 16_384);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            each((entry, content) -> {
                byte[] now = changed.get(entry.getName());
                write(zip, entry, now == null ? content.readAllBytes() : now);
            });
            for (Map.Entry<String, byte[]> added : changed.entrySet()) {
                if (!names.contains(added.getKey())) {
                    ZipEntry entry = new ZipEntry(added.getKey());
                    entry.setTimeLocal(NEW);
                    write(zip, entry, added.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        ZipEntry copy = new ZipEntry(entry);
        boolean stored = entry.getMethod() == ZipEntry.STORED;
        CRC32 sum = new CRC32();
        sum.update(content);
        copy.setMethod(stored ? ZipEntry.STORED : ZipEntry.DEFLATED);
        copy.setSize(content.length);
        copy.setCrc(sum.getValue());
        copy.setCompressedSize(stored ? content.length : -1);
        zip.putNextEntry(copy);
        zip.write(content);
        zip.closeEntry();
    }
}
