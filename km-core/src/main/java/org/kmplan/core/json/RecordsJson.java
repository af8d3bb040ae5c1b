package org.kmplan.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.DocumentCodec;
import org.kmplan.core.json.internal.RecordCodecs;
import org.kmplan.core.record.PlanRecords;

/**
 * Records of what was done as JSON: written in one canonical form, read back exactly, refused with located problems.
 *
 * <p>A document is <code>{"schema": "https://kmplan.org/schema/records-1.json", "records": [...]}</code>, as
 * {@link #schema()} describes, with one set of records for each plan. Form and limits are those of {@link PlanJson};
 * activities are texts such as {@code "KMP2/1"}. {@code read(name, write(records)).values()} equals {@code records}.
 */
public final class RecordsJson {
    /** Value of the field {@code schema} of every document, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/records-1.json";

    private static final String SCHEMA_RESOURCE = "records-1.schema.json";
    private static final DocumentCodec<PlanRecords> DOCUMENT =
            new DocumentCodec<>(SCHEMA_ID, "records", RecordCodecs.PLAN_RECORDS);

    private RecordsJson() {}

    /** Returns the codec of one set of records, for documents that hold records and other things. */
    public static Codec<PlanRecords> codec() {
        return RecordCodecs.PLAN_RECORDS;
    }

    /** Returns a document with one set of records; see {@link #write(List)}. */
    public static String write(PlanRecords set) {
        return write(List.of(set));
    }

    /**
     * Returns a document with the records, indented by two spaces, lines ended by a line feed. Equal records give equal texts.
     *
     * @throws IllegalArgumentException if two sets of records have the same id, or one is beyond the limits of reading
     */
    public static String write(List<PlanRecords> records) {
        Set<String> ids = new HashSet<>();
        for (PlanRecords set : records) {
            if (!ids.add(set.id())) {
                throw new IllegalArgumentException("Records: the id '" + set.id() + "' is used twice");
            }
        }
        return DOCUMENT.write(records);
    }

    /**
     * Writes a document in UTF-8 and flushes the stream, which stays open. Nothing is written if records are refused.
     *
     * @throws IllegalArgumentException as {@link #write(List)}
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(List<PlanRecords> records, OutputStream out) {
        byte[] json = write(records).getBytes(StandardCharsets.UTF_8);
        try {
            out.write(json);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Records: cannot be written", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param documentName name for messages, such as {@code records.json}
     */
    public static JsonResult<PlanRecords> read(String documentName, String json) {
        return DOCUMENT.read(documentName, json);
    }

    /**
     * Reads a document in UTF-8, with or without a byte-order mark.
     *
     * @param documentName name for messages, such as {@code records.json}
     */
    public static JsonResult<PlanRecords> read(String documentName, byte[] json) {
        return DOCUMENT.read(documentName, json);
    }

    /**
     * Reads a document that must be sound.
     *
     * @throws JsonReadException if there is any problem; its message lists all of them
     */
    public static List<PlanRecords> readOrThrow(String documentName, String json) {
        return read(documentName, json).orElseThrow();
    }

    /**
     * Reads a document in UTF-8 that must be sound.
     *
     * @throws JsonReadException if there is any problem; its message lists all of them
     */
    public static List<PlanRecords> readOrThrow(String documentName, byte[] json) {
        return read(documentName, json).orElseThrow();
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents. */
    public static String schema() {
        try (InputStream in = RecordsJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + SCHEMA_RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + SCHEMA_RESOURCE + " cannot be read", e);
        }
    }
}
