package org.kmplan.core.read.internal.grid;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Document before it is read: its bytes, or its text where the caller has decoded it. */
public final class RawDocument {
    private final String name;
    private final byte[] bytes;
    private final @Nullable String text;
    private final @Nullable OfficeZip zip;

    private RawDocument(String name, byte[] bytes, @Nullable String text, @Nullable OfficeZip zip) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.zip = zip;
    }

    public static RawDocument ofBytes(String name, byte[] bytes) {
        return new RawDocument(name, bytes, null, null);
    }

    public static RawDocument ofText(String name, String text) {
        return new RawDocument(name, new byte[0], text, null);
    }

    /** Returns the document with its text decoded. */
    public RawDocument withText(String decoded) {
        return new RawDocument(name, bytes, decoded, zip);
    }

    /** Returns the document with its zip archive opened. */
    public RawDocument withZip(OfficeZip opened) {
        return new RawDocument(name, bytes, text, opened);
    }

    /** Returns the name for positions and messages. */
    public String name() {
        return name;
    }

    /** Returns the bytes; none if the document was given as text. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the text, without a byte-order mark. */
    public String text() {
        String known = text == null ? new String(bytes, StandardCharsets.UTF_8) : text;
        return known.startsWith("\uFEFF") ? known.substring(1) : known;
    }

    /** Returns the entries of the archive, if the document is one that was opened. */
    public Optional<OfficeZip> zip() {
        return Optional.ofNullable(zip);
    }
}
