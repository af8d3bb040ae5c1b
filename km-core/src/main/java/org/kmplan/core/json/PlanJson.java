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
import org.kmplan.core.json.internal.PlanCodecs;
import org.kmplan.core.plan.KnowledgePlan;

/**
 * Plans as JSON: written in one canonical form, read back exactly, refused with located problems.
 *
 * <p>A document is <code>{"schema": "https://kmplan.org/schema/plan-1.json", "plans": [...]}</code>, as {@link #schema()}
 * describes. Fields have the names of the model, enums their Java names, days the ISO form of the common era, fiscal years
 * the Buddhist year; numbers are exact, as JSON numbers or as texts such as {@code "2/3"}. Empty lists, absent values and
 * defaults are left out. {@code read(name, write(plans)).values()} equals {@code plans}.
 *
 * <p>Reading never throws for content. It refuses documents above 32 MiB (32 Mi characters of a string) or 1,000,000
 * values, which is some hundred plans; more than 500 objects and arrays within each other; field names of more than 1,000
 * characters and numbers of more than 1,000 digits. It lists at most 1,000 problems.
 */
public final class PlanJson {
    /** Value of the field {@code schema} of every document, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/plan-1.json";

    private static final String SCHEMA_RESOURCE = "plan-1.schema.json";
    private static final DocumentCodec<KnowledgePlan> DOCUMENT =
            new DocumentCodec<>(SCHEMA_ID, "plans", PlanCodecs.PLAN);

    private PlanJson() {}

    /** Returns the codec of one plan, for documents that hold plans and other things. */
    public static Codec<KnowledgePlan> codec() {
        return PlanCodecs.PLAN;
    }

    /** Returns a document with one plan; see {@link #write(List)}. */
    public static String write(KnowledgePlan plan) {
        return write(List.of(plan));
    }

    /**
     * Returns a document with the plans, indented by two spaces, lines ended by a line feed. Equal plans give equal texts.
     *
     * @throws IllegalArgumentException if two plans have the same id, or a plan is beyond the limits of reading
     */
    public static String write(List<KnowledgePlan> plans) {
        Set<String> ids = new HashSet<>();
        for (KnowledgePlan plan : plans) {
            if (!ids.add(plan.id())) {
                throw new IllegalArgumentException("Plans: the id '" + plan.id() + "' is used twice");
            }
        }
        return DOCUMENT.write(plans);
    }

    /**
     * Writes a document in UTF-8 and flushes the stream, which stays open. Nothing is written if a plan is refused.
     *
     * @throws IllegalArgumentException as {@link #write(List)}
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(List<KnowledgePlan> plans, OutputStream out) {
        byte[] json = write(plans).getBytes(StandardCharsets.UTF_8);
        try {
            out.write(json);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Plans: cannot be written", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param documentName name for messages, such as {@code plans.json}
     */
    public static JsonResult<KnowledgePlan> read(String documentName, String json) {
        return DOCUMENT.read(documentName, json);
    }

    /**
     * Reads plans from a text whose values may take a number of bytes of memory; more are refused with a problem.
     *
     * @param documentName name for the problems
     */
    public static JsonResult<KnowledgePlan> read(String documentName, String json, long maxMemoryBytes) {
        return DOCUMENT.read(documentName, json, maxMemoryBytes);
    }

    /**
     * Reads a document in UTF-8, with or without a byte-order mark.
     *
     * @param documentName name for messages, such as {@code plans.json}
     */
    public static JsonResult<KnowledgePlan> read(String documentName, byte[] json) {
        return DOCUMENT.read(documentName, json);
    }

    /**
     * Reads a document that must be sound.
     *
     * @throws JsonReadException if there is any problem; its message lists all of them
     */
    public static List<KnowledgePlan> readOrThrow(String documentName, String json) {
        return read(documentName, json).orElseThrow();
    }

    /**
     * Reads a document in UTF-8 that must be sound.
     *
     * @throws JsonReadException if there is any problem; its message lists all of them
     */
    public static List<KnowledgePlan> readOrThrow(String documentName, byte[] json) {
        return read(documentName, json).orElseThrow();
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents. */
    public static String schema() {
        try (InputStream in = PlanJson.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + SCHEMA_RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + SCHEMA_RESOURCE + " cannot be read", e);
        }
    }
}
