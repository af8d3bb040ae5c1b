package org.kmplan.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Lines of a part of a file, each with its number in the file. A file whose name says that it is compressed is one part. */
final class PlanLines implements Closeable {
    /** Bytes of a line that are kept; that is more than a plan with its records may have. */
    static final int MAX_LINE = 32 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long end;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long position;
    private long number;

    /**
     * Line of a file.
     *
     * @param number number from 1
     * @param text its text; empty if the line is too long or not UTF-8
     * @param fault why there is no text
     */
    record Line(long number, Optional<String> text, String fault) {}

    private PlanLines(InputStream in, long position, long end, long number) {
        this.in = in;
        this.position = position;
        this.end = end;
        this.number = number;
    }

    /** Tells whether a file can be read from its middle. */
    static boolean isSplittable(Path file, Configuration conf) {
        return new CompressionCodecFactory(conf).getCodec(file) == null;
    }

    /** Opens a part. */
    static PlanLines open(InputPart part, Configuration conf) throws IOException {
        Path file = new Path(part.file());
        FSDataInputStream raw = file.getFileSystem(conf).open(file);
        try {
            CompressionCodec codec = new CompressionCodecFactory(conf).getCodec(file);
            if (codec != null) {
                return new PlanLines(codec.createInputStream(raw), 0, Long.MAX_VALUE, 1);
            }
            // The line before a part is read to its end by those who have its beginning.
            long from = Math.max(0, part.start() - 1);
            raw.seek(from);
            PlanLines lines = new PlanLines(raw, from, part.end(), part.firstLine());
            if (part.start() > 0) {
                lines.skipLine();
            }
            return lines;
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Counts the line feeds before the first line of a part and behind that of the part before it. */
    static long lineFeeds(InputPart part, Configuration conf) throws IOException {
        Path file = new Path(part.file());
        try (FSDataInputStream raw = file.getFileSystem(conf).open(file)) {
            long from = Math.max(0, part.start() - 1);
            raw.seek(from);
            byte[] buffer = new byte[BUFFER];
            long left = part.end() - 1 - from;
            long feeds = 0;
            while (left > 0) {
                int read = raw.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(part + ": the file has become shorter");
                }
                for (int i = 0; i < read; i++) {
                    feeds += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
            return feeds;
        }
    }

    private void skipLine() throws IOException {
        takeLine(new ByteArrayOutputStream(), 0);
    }

    /** Takes what is left of a line with its line feed; returns its length without, or -1 at the end of the file. */
    private long takeLine(ByteArrayOutputStream line, int most) throws IOException {
        long length = 0;
        while (filled > next || fill()) {
            int feed = next;
            while (feed < filled && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, next, (int) Math.min(feed - next, Math.max(0, most - length)));
            length += feed - next;
            boolean ended = feed < filled;
            position += feed - next + (ended ? 1 : 0);
            next = ended ? feed + 1 : feed;
            if (ended) {
                return length;
            }
        }
        return length > 0 ? length : -1;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    /** Returns the next line that starts in the part, or empty after the last. */
    Optional<Line> next() throws IOException {
        if (position >= end) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = takeLine(line, MAX_LINE);
        return length < 0 ? Optional.empty() : Optional.of(line(number++, line, length));
    }

    private static Line line(long number, ByteArrayOutputStream bytes, long length) {
        if (length > MAX_LINE) {
            return new Line(
                    number,
                    Optional.empty(),
                    "expected a line of at most " + MAX_LINE + " bytes, but it has " + length);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return new Line(number, Optional.of(text), "");
        } catch (CharacterCodingException e) {
            return new Line(number, Optional.empty(), "expected UTF-8, but the line is not");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
