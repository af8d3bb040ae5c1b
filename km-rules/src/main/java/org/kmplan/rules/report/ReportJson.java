package org.kmplan.rules.report;

import static org.kmplan.core.json.internal.Lists.listOf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.core.json.internal.ObjectCodec;

/**
 * Reports as JSON, whole: {@code read(name, write(reports)).values()} equals {@code reports}.
 *
 * <p>What {@link #write} gives is to be stored or sent: one line, in no language, without what follows from the rest. What
 * people and programs look at, in a language and with all words, is written by the rendering of reports, {@code JsonReport};
 * {@link #read} reads both, and {@link #readLine} one report of a stream of either.
 *
 * <pre>{@code
 * List<ComplianceReport> reports = ReportJson.read("reports.json", bytes).orElseThrow();
 * }</pre>
 *
 * <p>Reading never throws for content. Limits are those of {@link org.kmplan.core.json.PlanJson}. A report that was shown is
 * refused if results were left out of it, or if its verdicts are not those of its results.
 */
public final class ReportJson {
    /** Value of the field {@code schema} of documents that are stored, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/stored-reports-1.json";

    /** Value of the field {@code schema} of documents that are shown. */
    static final String SHOWN_SCHEMA_ID = "https://kmplan.org/schema/report-1.json";

    private static final String SCHEMA_RESOURCE = "stored-reports-1.schema.json";

    static final Codec<List<ComplianceReport>> STORED = document(SCHEMA_ID, ReportCodecs.STORED);
    static final Codec<List<ComplianceReport>> SHOWN =
            document(SHOWN_SCHEMA_ID, ReportCodecs.SHOWN).open();

    /** Only what is shown has a language. */
    private static final Codec<List<ComplianceReport>> EITHER =
            Codecs.byField("language", SHOWN, STORED, reports -> true);

    private static final Codec<ComplianceReport> ONE =
            Codecs.byField("summary", ReportCodecs.SHOWN.report, ReportCodecs.STORED.report, report -> true);

    private ReportJson() {}

    private static ObjectCodec<List<ComplianceReport>, List<ComplianceReport>> document(
            String schema, ReportCodecs codecs) {
        return ObjectCodec.<List<ComplianceReport>, List<ComplianceReport>>of("report", ArrayList::new, List::copyOf)
                .required("schema", JsonDocument.schemaField(schema), reports -> schema, (reports, id) -> {})
                .required("reports", listOf(codecs.report), reports -> reports, List::addAll);
    }

    /** Returns a document with the reports, on one line without a line feed. The same report gives the same text. */
    public static String write(List<ComplianceReport> reports) {
        return JsonDocument.writeLine(reports, STORED);
    }

    /** Returns a document with one report; see {@link #write(List)}. */
    public static String write(ComplianceReport report) {
        return write(List.of(report));
    }

    /** Returns one report on one line, without a line feed, for streams of reports (NDJSON). */
    public static String writeLine(ComplianceReport report) {
        return JsonDocument.writeLine(report, ReportCodecs.STORED.report);
    }

    /**
     * Reads a document in UTF-8, as {@link #write} gives it or as it is shown.
     *
     * @param documentName name for messages, such as {@code reports.json}
     * @return the reports, or the located problems of a document that holds none or is not whole
     */
    public static JsonResult<ComplianceReport> read(String documentName, byte[] json) {
        return JsonDocument.read(documentName, json, EITHER, (reports, problems) -> reports);
    }

    /** Reads a document; see {@link #read(String, byte[])}. */
    public static JsonResult<ComplianceReport> read(String documentName, String json) {
        return JsonDocument.read(documentName, json, EITHER, (reports, problems) -> reports);
    }

    /**
     * Reads one report of a stream of reports, stored or shown.
     *
     * @param name name for messages, such as {@code reports.ndjson:12}
     */
    public static JsonResult<ComplianceReport> readLine(String name, String json) {
        return JsonDocument.read(name, json, ONE, (report, problems) -> List.of(report));
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents that {@link #write} gives. */
    public static String schema() {
        return resource(SCHEMA_RESOURCE);
    }

    static String resource(String name) {
        try (InputStream in = ReportJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + name + " cannot be read", e);
        }
    }
}
