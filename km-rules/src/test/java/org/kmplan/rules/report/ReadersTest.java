package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kmplan.core.json.internal.SchemaAgreement;
import org.kmplan.rules.render.JsonReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reads a report that was shown looks for what is written, and for the name that earlier versions gave to documents. */
class ReadersTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(JsonReport.schema());

    @Test
    void reports() {
        assertThat(SchemaAgreement.faults(SCHEMA, "", ReportJson.SHOWN, 9))
                .containsExactly("/reports/items/results/items/position: there is no file");
    }
}
