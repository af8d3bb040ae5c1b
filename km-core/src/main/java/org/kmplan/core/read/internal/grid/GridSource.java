package org.kmplan.core.read.internal.grid;

import java.util.Optional;
import org.kmplan.core.read.ReadLimits;

/** Turns a document of one format into the grid; one implementation for each format that is read. */
public interface GridSource {
    /**
     * Returns the grid, or empty if the document is refused as a whole. Everything that is refused or does not fit the limits
     * is reported; nothing is thrown for content.
     */
    Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems);
}
