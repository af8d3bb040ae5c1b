package org.kmplan.examples.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Format of the rows. */
public enum RowFormat {
    /** Apache Parquet, compressed. */
    PARQUET(".parquet"),
    /** One JSON object on each line. */
    NDJSON(".ndjson");

    private final String suffix;

    RowFormat(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    RowWriter open(Path file, Configuration conf) throws IOException {
        return this == PARQUET ? new ParquetRows(file, conf) : new NdjsonRows(file, conf);
    }
}
