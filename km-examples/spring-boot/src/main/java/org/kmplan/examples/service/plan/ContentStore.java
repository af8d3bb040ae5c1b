package org.kmplan.examples.service.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Documents and reports in the database, compressed, in parts that both databases hold. */
@Component
class ContentStore {
    private static final int PART_BYTES = 512 * 1024;

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bytes ready to be kept: compressing is work that no transaction should wait for. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared or changed
    record Packed(byte[] gzip, long rawBytes, String sha256) {
        static Packed of(byte[] bytes) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Packed(out.toByteArray(), bytes.length, sha256Of(bytes));
        }

        static Packed of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    long save(Packed content) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("insert into content (raw_bytes, sha256) values (:size, :hash)")
                .param("size", content.rawBytes())
                .param("hash", content.sha256())
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        byte[] gzip = content.gzip();
        for (int number = 0, from = 0; from < gzip.length; number++, from += PART_BYTES) {
            jdbc.sql("insert into content_part (content_id, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id)
                    .param("number", number)
                    .param("bytes", Arrays.copyOfRange(gzip, from, Math.min(gzip.length, from + PART_BYTES)))
                    .update();
        }
        return id;
    }

    /** Returns the bytes as they are kept, compressed with gzip. */
    byte[] compressed(long id) {
        List<byte[]> parts = jdbc.sql("select bytes from content_part where content_id = :id order by number")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .list();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    byte[] load(long id) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed(id)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Content " + id + " cannot be unpacked", e);
        }
    }

    private static String sha256Of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
