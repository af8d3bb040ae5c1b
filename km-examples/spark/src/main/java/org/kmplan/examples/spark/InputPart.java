package org.kmplan.examples.spark;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Part of an input file: those lines that start in a range of bytes. It is what is judged, written and remembered as one.
 *
 * <p>Not a record, since Kryo 4 of Spark knows none.
 */
final class InputPart implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long start;
    private final long end;
    private final long fileLength;
    private final long fileModified;
    private final long firstLine;

    /**
     * Creates a part.
     *
     * @param start first byte of the range
     * @param end byte after the range
     * @param fileModified when the file was changed last, in milliseconds since 1970
     * @param firstLine number of the first line that starts in the range, from 1
     */
    InputPart(String file, long start, long end, long fileLength, long fileModified, long firstLine) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.fileLength = fileLength;
        this.fileModified = fileModified;
        this.firstLine = firstLine;
    }

    String file() {
        return file;
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    long firstLine() {
        return firstLine;
    }

    /** Tells whether the part is the file. */
    boolean isWhole() {
        return start == 0 && end == fileLength;
    }

    InputPart withFirstLine(long newFirstLine) {
        return new InputPart(file, start, end, fileLength, fileModified, newFirstLine);
    }

    /** Returns what tells it from all others, those of a file that has changed since included; on one line. */
    String key() {
        return start + "-" + end + " of " + fileLength + " bytes of " + fileModified + " in " + file.replace('\n', ' ');
    }

    /** Returns a name for files, the same in every run. */
    String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return file + " bytes " + start + " to " + end;
    }
}
