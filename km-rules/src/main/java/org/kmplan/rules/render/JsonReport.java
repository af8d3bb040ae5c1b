package org.kmplan.rules.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.internal.JsonDocument;
import org.kmplan.rules.report.BaselineReport;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;

/**
 * Rendering for programs: one JSON object, as the JSON Schema that {@link #schema()} returns describes.
 *
 * <p>Example: {@code JsonReport.in(Language.EN).render(List.of(document))}. Names, codes and days are the same in every
 * language; titles, messages and values in words are in the language asked for. Fields are added in later versions, never
 * renamed.
 */
public final class JsonReport {
    /** Value of the field {@code schema} of every report, and id of the JSON Schema. */
    public static final String SCHEMA_ID = "https://kmplan.org/schema/report-1.json";

    private static final String SCHEMA_RESOURCE = "report-1.schema.json";

    private final Language language;
    private final boolean all;

    private JsonReport(Language language, boolean all) {
        this.language = language;
        this.all = all;
    }

    /** Returns a rendering in a language. */
    public static JsonReport in(Language language) {
        return new JsonReport(language, true);
    }

    /**
     * Returns a rendering that shows every result, as without this call, or leaves out what nobody has to act on: what passed
     * with nothing noticed, and what does not apply. The summary counts these all the same.
     */
    public JsonReport withAll(boolean newAll) {
        return new JsonReport(language, newAll);
    }

    private boolean isShown(Finding result) {
        return all
                || !result.observations().isEmpty()
                || result.outcome() != Outcome.PASSED && result.outcome() != Outcome.NOT_APPLICABLE;
    }

    /** Returns the object, indented by two spaces, with a line feed at the end; of many or large plans rather {@link #write} it. */
    public String render(List<CheckedDocument> documents) {
        return JsonDocument.write(documents, form(documents).document);
    }

    /**
     * Writes what {@link #render} returns piece by piece, so that no more than a few thousand characters of it are in memory at
     * a time. The writer stays open.
     *
     * @throws IOException if the writer refuses
     */
    public void write(List<CheckedDocument> documents, Writer out) throws IOException {
        JsonDocument.write(documents, form(documents).document, out);
    }

    /**
     * Returns one report on one line, without a line feed, for streams of reports (NDJSON); it has the form of those in the
     * object that {@link #render} returns.
     *
     * @param source name of the document, as in {@link CheckedDocument#source}
     */
    public String line(String source, ComplianceReport report) {
        CheckedDocument document = new CheckedDocument(source, List.of(report), List.of());
        return JsonDocument.writeLine(new JsonReportForm.Sourced<>(source, report), form(List.of(document)).report);
    }

    private JsonReportForm form(List<CheckedDocument> documents) {
        return new JsonReportForm(language, documents, this::isShown);
    }

    /**
     * Reads back what is needed to compare the reports of a JSON report with later ones. Fields that are not known are
     * disregarded, since later versions add some.
     *
     * @param documentName name for messages, such as {@code earlier.json}
     * @return one value for each report, or the located problems of a document that is no report
     */
    public static JsonResult<BaselineReport> readBaseline(String documentName, byte[] json) {
        return JsonDocument.read(documentName, json, BaselineCodecs.DOCUMENT, (reports, problems) -> reports);
    }

    /** Returns the JSON Schema (draft 2020-12) of the object. */
    public static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + SCHEMA_RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + SCHEMA_RESOURCE + " cannot be read", e);
        }
    }
}
