package org.kmplan.rules.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kmplan.core.plan.SourcePosition;
import org.kmplan.rules.report.ComplianceReport;
import org.kmplan.rules.report.Finding;
import org.kmplan.rules.report.Language;
import org.kmplan.rules.report.Outcome;
import org.kmplan.rules.report.ReportKey;
import org.kmplan.rules.report.RuleId;
import org.kmplan.rules.report.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Rendering as SARIF 2.1.0, the format of analysis tools: one run, a rule for each rule of the catalogue, a result for each
 * result.
 *
 * <p>A mandatory finding is an error, a recommended one a warning; what passed, does not apply or cannot be judged keeps its
 * kind. A waived result is suppressed. The place is the document's path with the line where there is one, and the path into
 * the plan. A document that could not be read is a notification.
 */
public final class SarifReport implements PlanReports {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Language language;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final List<String[]> errors = new ArrayList<>();
    private boolean closed;

    /** Words for a rule, which stand once at the end. */
    private record Rule(int index, String title, String basis, Severity severity) {}

    private SarifReport(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
    }

    /**
     * Begins a document.
     *
     * @throws IOException if it cannot be written
     */
    public static SarifReport to(OutputStream out, Language language) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), new Unclosed(out));
        SarifReport report = new SarifReport(json, language);
        json.writeStartObject();
        report.text("$schema", SCHEMA);
        report.text("version", "2.1.0");
        json.writeName("runs");
        json.writeStartArray();
        json.writeStartObject();
        report.text("columnKind", "utf16CodeUnits");
        report.text("language", language == Language.TH ? "th" : "en");
        json.writeName("results");
        json.writeStartArray();
        return report;
    }

    @Override
    public void add(String source, ComplianceReport report) {
        Wording wording = new Wording(language, report.texts());
        for (Finding finding : report.results()) {
            Rule rule = rules.computeIfAbsent(
                    finding.rule(),
                    id -> new Rule(rules.size(), wording.title(id), wording.basis(id), finding.severity()));
            json.writeStartObject();
            text("ruleId", finding.rule().value());
            number("ruleIndex", rule.index());
            text("kind", kind(finding));
            text("level", level(finding));
            json.writeName("message");
            json.writeStartObject();
            text("text", message(wording, finding));
            json.writeEndObject();
            json.writeName("locations");
            json.writeStartArray();
            location(source, report.plan().id(), wording, finding);
            json.writeEndArray();
            json.writeName("partialFingerprints");
            json.writeStartObject();
            text("kmplan/v1", fingerprint(report, ReportKey.of(finding)));
            json.writeEndObject();
            if (finding.outcome() == Outcome.WAIVED) {
                suppression(wording, finding);
            }
            json.writeName("properties");
            json.writeStartObject();
            text("aspect", finding.aspect().name());
            text("outcome", finding.outcome().name());
            text("severity", finding.severity().name());
            finding.causedBy().ifPresent(cause -> text("causedBy", fingerprint(report, cause)));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    @Override
    public void addError(String source, String reason) {
        errors.add(new String[] {source, reason});
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        json.writeEndArray();
        json.writeName("invocations");
        json.writeStartArray();
        json.writeStartObject();
        json.writeName("executionSuccessful");
        json.writeBoolean(errors.isEmpty());
        json.writeName("toolExecutionNotifications");
        json.writeStartArray();
        for (String[] error : errors) {
            json.writeStartObject();
            text("level", "error");
            json.writeName("message");
            json.writeStartObject();
            text("text", error[1]);
            json.writeEndObject();
            json.writeName("locations");
            json.writeStartArray();
            json.writeStartObject();
            artifact(error[0], Optional.empty());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        driver();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void driver() {
        json.writeName("tool");
        json.writeStartObject();
        json.writeName("driver");
        json.writeStartObject();
        text("name", "kmplan");
        text("informationUri", "https://kmplan.org");
        json.writeName("rules");
        json.writeStartArray();
        rules.forEach((id, rule) -> {
            json.writeStartObject();
            text("id", id.value());
            description("shortDescription", rule.title());
            description("help", rule.basis());
            String page = Wording.page(id);
            if (!page.isEmpty()) {
                text("helpUri", page);
            }
            json.writeName("defaultConfiguration");
            json.writeStartObject();
            text("level", rule.severity() == Severity.MANDATORY ? "error" : "warning");
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void description(String name, String text) {
        json.writeName(name);
        json.writeStartObject();
        text("text", text);
        json.writeEndObject();
    }

    private static String message(Wording wording, Finding finding) {
        List<String> parts = new ArrayList<>(wording.reasons(finding));
        finding.observations().forEach(observation -> parts.add(wording.text(observation)));
        if (finding.outcome() != Outcome.PASSED) {
            parts.addAll(wording.advice(finding));
        }
        String text = String.join(" ", parts);
        return text.isBlank() ? wording.name("outcome", finding.outcome()) : text;
    }

    private void suppression(Wording wording, Finding finding) {
        json.writeName("suppressions");
        json.writeStartArray();
        json.writeStartObject();
        text("kind", "external");
        text("status", "accepted");
        String why = finding.observations().stream().map(wording::text).reduce("", (one, other) -> one + " " + other);
        text("justification", why.isBlank() ? wording.name("outcome", Outcome.WAIVED) : why.strip());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void location(String source, String plan, Wording wording, Finding finding) {
        json.writeStartObject();
        artifact(source, finding.position());
        json.writeName("logicalLocations");
        json.writeStartArray();
        json.writeStartObject();
        text("fullyQualifiedName", plan + "/" + finding.subject());
        text("name", wording.subject(finding.subject()));
        json.writeEndObject();
        json.writeEndArray();
        finding.position().ifPresent(place -> description("message", wording.position(place)));
        json.writeEndObject();
    }

    private void artifact(String source, Optional<SourcePosition> position) {
        json.writeName("physicalLocation");
        json.writeStartObject();
        json.writeName("artifactLocation");
        json.writeStartObject();
        text("uri", uri(source));
        json.writeEndObject();
        position.flatMap(SourcePosition::line).ifPresent(line -> {
            json.writeName("region");
            json.writeStartObject();
            number("startLine", line);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** Returns the path of a document as a URI reference: blanks and Thai letters are escaped. */
    static String uri(String source) {
        String path = source.replace('\\', '/');
        try {
            String uri = new URI(null, null, path, null).toASCIIString();
            // A colon in the first part of a relative path would be taken for a scheme.
            return uri.indexOf(':') >= 0 && !uri.startsWith("/") ? "./" + uri : uri;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Document '" + source + "': its name cannot stand in a URI", e);
        }
    }

    private static String fingerprint(ComplianceReport report, ReportKey key) {
        return key.rule() + "/" + key.aspect() + "/" + report.plan().id() + "/" + key.subject();
    }

    private static String kind(Finding finding) {
        return switch (finding.outcome()) {
            case FAILED, WAIVED -> "fail";
            case PASSED -> "pass";
            case NOT_DETERMINABLE, NOT_YET_DUE -> "open";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Finding finding) {
        boolean fails = finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.WAIVED;
        return !fails
                ? "none"
                : finding.causedBy().isPresent()
                        ? "note"
                        : finding.severity() == Severity.MANDATORY ? "error" : "warning";
    }

    private void text(String name, String value) {
        json.writeName(name);
        json.writeString(JunitReport.harmless(value));
    }

    private void number(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
    }

    /** Stream that stays open when what writes to it is closed. */
    static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
