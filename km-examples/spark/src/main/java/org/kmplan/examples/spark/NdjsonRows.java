package org.kmplan.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.kmplan.rules.report.Aspect;
import org.kmplan.rules.report.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as NDJSON; the report stands in its row as an object. */
final class NdjsonRows implements RowWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;

    NdjsonRows(Path file, Configuration conf) throws IOException {
        this.out = new BufferedWriter(
                new OutputStreamWriter(file.getFileSystem(conf).create(file, true), StandardCharsets.UTF_8));
    }

    @Override
    public void write(ReportRow row) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("file", row.file());
            json.writeNumberProperty("line", row.line());
            text(json, "plan", row.plan());
            text(json, "organisation", row.organisation());
            text(json, "topic", row.topic());
            text(json, "planVerdict", row.verdict(Aspect.PLAN));
            text(json, "executionVerdict", row.verdict(Aspect.EXECUTION));
            number(json, "mandatoryFindings", row.failures(Severity.MANDATORY));
            number(json, "recommendedFindings", row.failures(Severity.RECOMMENDED));
            json.writeArrayPropertyStart("failedRules");
            row.failedRules().forEach(json::writeString);
            json.writeEndArray();
            row.json().ifPresent(report -> {
                json.writeName("report");
                json.writeRawValue(report);
            });
            text(json, "error", row.error());
            json.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(known -> json.writeStringProperty(name, known));
    }

    private static void number(JsonGenerator json, String name, Optional<Integer> value) {
        value.ifPresent(known -> json.writeNumberProperty(name, known));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
