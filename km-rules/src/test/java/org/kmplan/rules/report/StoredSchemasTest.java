package org.kmplan.rules.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.internal.SchemaGenerator;

/** The schemas of what is stored are generated from the codecs that read and write it. */
class StoredSchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/kmplan/rules/report");

    @Test
    void reports() throws IOException {
        ReportCodecs codecs = ReportCodecs.STORED;
        SchemaGenerator.check(
                RESOURCES.resolve("stored-reports-1.schema.json"),
                Map.of(
                        "", ReportJson.STORED,
                        "report", codecs.report,
                        "plan", codecs.plan,
                        "result", codecs.finding,
                        "message", codecs.message,
                        "reason", codecs.reason,
                        "arguments", codecs.arguments,
                        "argument", codecs.argument,
                        "position", codecs.position));
    }

    @Test
    void summaries() throws IOException {
        SchemaGenerator.check(
                RESOURCES.resolve("summary-1.schema.json"),
                Map.of(
                        "", SummaryCodecs.document(SummaryJson.SCHEMA_ID),
                        "group", SummaryCodecs.PART,
                        "rules", SummaryCodecs.RULES));
    }
}
