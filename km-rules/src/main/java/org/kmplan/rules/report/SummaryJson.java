package org.kmplan.rules.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.Codec;
import org.kmplan.core.json.internal.Codecs;
import org.kmplan.core.json.internal.JsonDocument;

/**
 * Summaries as JSON, whole: {@code read(name, write(summary)).values()} equals {@code List.of(summary)}.
 *
 * <p>A document is <code>{"schema": "https://kmplan.org/schema/summary-1.json", "errors": 2, "groups": [{"organisation": "…",
 * "fiscalYear": 2567, "plans": 3, "verdicts": {"PLAN": {"COMPLIANT": 3}, …}, "failures": {"MANDATORY": {"KMP-01": 1}}}, …]}
 * </code>, as {@link #schema()} describes, on one line. The groups stand in their order, and what is 0 is left out. Equal
 * summaries give equal texts.
 *
 * <p>Reading never throws for content. Documents of up to 1 GiB are read, group by group: room for two million organisations
 * and years.
 */
public final class SummaryJson {
    /** Value of the field {@code schema} of every document, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/summary-1.json";

    private static final String SCHEMA_RESOURCE = "summary-1.schema.json";
    private static final int MAX_BYTES = 1024 * 1024 * 1024;
    private static final Codec<SummaryCodecs.Document> DOCUMENT = SummaryCodecs.document(SCHEMA_ID);

    private SummaryJson() {}

    /** Returns a document with the summary, on one line without a line feed. */
    public static String write(ComplianceSummary summary) {
        return JsonDocument.writeLine(SummaryCodecs.Document.of(summary), DOCUMENT);
    }

    /**
     * Reads a document in UTF-8.
     *
     * @param documentName name for messages, such as {@code summary.json}
     * @return a result with one summary, or with the problems
     */
    public static JsonResult<ComplianceSummary> read(String documentName, byte[] json) {
        ComplianceSummary.Parts parts = new ComplianceSummary.Parts();
        return JsonDocument.readEach(
                documentName,
                json,
                MAX_BYTES,
                "groups",
                Codecs.map(SummaryCodecs.PART, parts::add, part -> part),
                part -> {},
                DOCUMENT,
                (document, problems) -> List.of(parts.summary(document.errors())));
    }

    /** Reads a document; see {@link #read(String, byte[])}. */
    public static JsonResult<ComplianceSummary> read(String documentName, String json) {
        return read(documentName, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the JSON Schema (draft 2020-12) of the documents. */
    public static String schema() {
        return ReportJson.resource(SCHEMA_RESOURCE);
    }
}
