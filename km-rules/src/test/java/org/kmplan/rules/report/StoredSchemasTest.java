package org.kmplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kmplan.core.json.internal.SchemaAgreement;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of what is stored declare what the codecs read. */
class StoredSchemasTest {
    @Test
    void reports() {
        assertThat(SchemaAgreement.differences(
                        JsonMapper.shared().readTree(ReportJson.schema()),
                        "/$defs/report",
                        ReportCodecs.STORED.report,
                        5))
                .isEmpty();
    }

    @Test
    void summaries() {
        assertThat(SchemaAgreement.differences(
                        JsonMapper.shared().readTree(SummaryJson.schema()),
                        "",
                        SummaryCodecs.document(SummaryJson.SCHEMA_ID),
                        2))
                .isEmpty();
    }
}
