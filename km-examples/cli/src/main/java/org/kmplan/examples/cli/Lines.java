package org.kmplan.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Lines of a stream as bytes, one after the other; of one that is longer than allowed no more is kept than that it is so. */
final class Lines implements Iterator<Lines.Line>, AutoCloseable {
    /** How many times longer than allowed a line may be for what follows it to be looked for. */
    private static final long PATIENCE = 10;

    private final InputStream in;
    private final int longest;
    private Optional<Line> next = Optional.empty();
    private long number;
    private boolean ended;

    /**
     * A line.
     *
     * @param number from 1 on
     * @param bytes what stands in it, without its end; empty if that is too much
     * @param isLast whether nothing behind it is read, since it goes on for too long
     */
    record Line(long number, Optional<byte[]> bytes, boolean isLast) {}

    /**
     * Creates the lines of a stream.
     *
     * @param longest bytes that a line may have
     */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                next = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return next.isPresent();
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Lines: there is no further one");
        }
        Line line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<Line> read() throws IOException {
        Optional<ByteArrayOutputStream> kept = Optional.of(new ByteArrayOutputStream());
        long length = 0;
        int c = in.read();
        if (c < 0) {
            close();
            return Optional.empty();
        }
        number++;
        while (c >= 0 && c != '\n') {
            length++;
            kept = length > longest ? Optional.empty() : keep(kept, c);
            if (length > PATIENCE * longest) {
                close();
                return Optional.of(new Line(number, Optional.empty(), true));
            }
            c = in.read();
        }
        return Optional.of(new Line(number, kept.map(ByteArrayOutputStream::toByteArray), false));
    }

    /** Keeps one more byte; nothing if memory does not suffice for that, so that one line does not end the others. */
    private static Optional<ByteArrayOutputStream> keep(Optional<ByteArrayOutputStream> kept, int c) {
        try {
            kept.ifPresent(bytes -> bytes.write(c));
            return kept;
        } catch (OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        in.close();
    }
}
