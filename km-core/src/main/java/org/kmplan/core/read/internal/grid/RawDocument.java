package org.kmplan.core.read.internal.grid;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.ReadLimits;

/** Document before it is read: its bytes, or its text where the caller has decoded it. */
public final class RawDocument {
    private final String name;
    private final byte[] bytes;
    private final @Nullable String text;
    private final @Nullable OfficeZip zip;
    private final MemoryBudget budget;

    private RawDocument(
            String name, byte[] bytes, @Nullable String text, @Nullable OfficeZip zip, MemoryBudget budget) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.zip = zip;
        this.budget = budget;
    }

    public static RawDocument ofBytes(String name, byte[] bytes) {
        return new RawDocument(name, bytes, null, null, new MemoryBudget(ReadLimits.standard()));
    }

    public static RawDocument ofText(String name, String text) {
        return new RawDocument(name, new byte[0], text, null, new MemoryBudget(ReadLimits.standard()));
    }

    /** Returns the document with its text decoded. */
    public RawDocument withText(String decoded) {
        return new RawDocument(name, bytes, decoded, zip, budget);
    }

    /** Returns the document with its zip archive opened. */
    public RawDocument withZip(OfficeZip opened) {
        return new RawDocument(name, bytes, text, opened, budget);
    }

    /** Returns the document with the memory that it may take. */
    public RawDocument withBudget(MemoryBudget allowed) {
        return new RawDocument(name, bytes, text, zip, allowed);
    }

    /** Returns the memory that the document may still take. */
    public MemoryBudget budget() {
        return budget;
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
