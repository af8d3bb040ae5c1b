package org.kmplan.core.read;

/** Turns a document of one format into the grid; one implementation for each format that is read. */
interface GridSource {
    /** Returns the grid; what does not fit the limits is reported and left out. */
    Grid read(String documentName, String text, ReadLimits limits, TextRepair repair, Problems problems);
}
