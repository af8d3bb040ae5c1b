package org.kmplan.rules.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.internal.SchemaAgreement;
import org.kmplan.core.json.internal.SchemaGenerator;
import org.kmplan.rules.render.internal.JsonForms;
import org.kmplan.rules.report.Language;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of what is shown are generated from what writes it. */
class RenderedSchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/kmplan/rules/render");

    @Test
    void reports() throws IOException {
        JsonReportForm form = new JsonReportForm(Language.EN, List.of(), result -> true);
        SchemaGenerator.check(
                RESOURCES.resolve("report-1.schema.json"),
                Map.of(
                        "", form.document,
                        "report", form.report,
                        "bothLanguages", JsonReportForm.BOTH_LANGUAGES,
                        "plan", JsonReportForm.PLAN,
                        "result", form.result,
                        "resultKey", JsonForms.KEY,
                        "message", form.message,
                        "argument", form.argument,
                        "problem", form.problem,
                        "position", form.position));
    }

    @Test
    void what_is_compared_reads_what_is_written() {
        assertThat(SchemaAgreement.faults(
                        JsonMapper.shared().readTree(JsonReport.schema()), "", BaselineCodecs.DOCUMENT, 6))
                .isEmpty();
    }

    @Test
    void differences() throws IOException {
        DifferenceJson.Form form = new DifferenceJson.Form(Language.EN);
        SchemaGenerator.check(
                RESOURCES.resolve("difference-1.schema.json"),
                Map.of(
                        "", form.document,
                        "check", DifferenceJson.Form.CHECK,
                        "change", form.change,
                        "judgement", DifferenceJson.Form.JUDGEMENT,
                        "point", form.point));
    }
}
