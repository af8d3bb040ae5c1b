package org.kmplan.core.read;

import org.immutables.value.Value;

/**
 * Limits that a reader keeps, so that a hostile or mistaken document is refused with a reason.
 *
 * <p>Example: {@code ReadLimits.builder().maxDocumentBytes(1_000_000).build()} refuses documents above a megabyte.
 */
@Value.Immutable
public abstract class ReadLimits implements WithReadLimits {
    ReadLimits() {}

    /** Returns the largest document in bytes, and of a workbook the most characters of all cells; 20 MB unless set. */
    @Value.Default
    public int maxDocumentBytes() {
        return 20_000_000;
    }

    /**
     * Returns the most memory in bytes that reading one document may take beyond the document itself; 120 MB unless set, so that
     * every document that is read at all is read with {@code -Xmx256m}. It is estimated from cells, characters and elements; the
     * document is refused before it is exceeded. Allow a bit less than half of the heap for each document that is read at once.
     */
    @Value.Default
    public long maxMemoryBytes() {
        return 120_000_000;
    }

    /**
     * Returns the largest number of lines and cells together; one million unless set. With the standard
     * {@link #maxMemoryBytes()} a document ends earlier, at about 150,000 cells with text.
     */
    @Value.Default
    public int maxCells() {
        return 1_000_000;
    }

    /** Returns the longest line or cell in characters; 100,000 unless set. The rest of a longer one is not interpreted. */
    @Value.Default
    public int maxCellLength() {
        return 100_000;
    }

    /** Returns the largest number of columns of a table; 200 unless set. */
    @Value.Default
    public int maxColumns() {
        return 200;
    }

    /** Returns the most levels of tables within each other; 20 unless set. The text of deeper ones is read without their cells. */
    @Value.Default
    public int maxTableDepth() {
        return 20;
    }

    /** Returns the largest number of entries in the archive of a docx or xlsx; 10,000 unless set. */
    @Value.Default
    public int maxZipEntries() {
        return 10_000;
    }

    /** Returns the most bytes that a docx or xlsx may have when unpacked; 300 MB unless set. */
    @Value.Default
    public int maxUnpackedBytes() {
        return 300_000_000;
    }

    /**
     * Returns how many times smaller than its content an entry of a docx or xlsx may be packed, from a megabyte on; 400 unless
     * set. Real documents stay below 150.
     */
    @Value.Default
    public int maxCompressionRatio() {
        return 400;
    }

    /** Returns the largest number of problems that are listed; 10,000 unless set. A last problem tells that there are more. */
    @Value.Default
    public int maxProblems() {
        return 10_000;
    }

    /** Returns the documented defaults. */
    public static ReadLimits standard() {
        return builder().build();
    }

    /** Returns a builder that starts with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses limits below 1. */
    @Value.Check
    void validate() {
        check("maxDocumentBytes", maxDocumentBytes());
        check("maxCells", maxCells());
        check("maxCellLength", maxCellLength());
        check("maxColumns", maxColumns());
        check("maxTableDepth", maxTableDepth());
        check("maxZipEntries", maxZipEntries());
        check("maxUnpackedBytes", maxUnpackedBytes());
        check("maxCompressionRatio", maxCompressionRatio());
        check("maxProblems", maxProblems());
        check("maxMemoryBytes", maxMemoryBytes());
    }

    private static void check(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("Read limits: " + name + " must be 1 or more, but was " + value);
        }
    }

    /** Builder of {@link ReadLimits}. */
    public static final class Builder extends ImmutableReadLimits.Builder {
        Builder() {}
    }
}
