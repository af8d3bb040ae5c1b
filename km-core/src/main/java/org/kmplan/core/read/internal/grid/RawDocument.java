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
    private final PlaceMarks places;

    private RawDocument(
            String name,
            byte[] bytes,
            @Nullable String text,
            @Nullable OfficeZip zip,
            MemoryBudget budget,
            PlaceMarks places) {
        this.name = name;
        this.bytes = bytes;
        this.text = text;
        this.zip = zip;
        this.budget = budget;
        this.places = places;
    }

    public static RawDocument ofBytes(String name, byte[] bytes) {
        return new RawDocument(name, bytes, null, null, new MemoryBudget(ReadLimits.standard()), PlaceMarks.NONE);
    }

    public static RawDocument ofText(String name, String text) {
        return new RawDocument(name, new byte[0], text, null, new MemoryBudget(ReadLimits.standard()), PlaceMarks.NONE);
    }

    /** Returns the document with its text decoded. */
    public RawDocument withText(String decoded) {
        return new RawDocument(name, bytes, decoded, zip, budget, places);
    }

    /** Returns the document with its zip archive opened. */
    public RawDocument withZip(OfficeZip opened) {
        return new RawDocument(name, bytes, text, opened, budget, places);
    }

    /** Returns the document with the memory that it may take. */
    public RawDocument withBudget(MemoryBudget allowed) {
        return new RawDocument(name, bytes, text, zip, allowed, places);
    }

    /** Returns the document with a record of where each position of it stands. */
    public RawDocument withPlaces(PlaceMarks noted) {
        return new RawDocument(name, bytes, text, zip, budget, noted);
    }

    /** Returns the record of where each position stands. */
    public PlaceMarks places() {
        return places;
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
