package org.kmplan.examples.spark;

import java.io.Closeable;
import java.io.IOException;

/** Writer of the rows of one file. */
interface RowWriter extends Closeable {
    void write(ReportRow row) throws IOException;
}
