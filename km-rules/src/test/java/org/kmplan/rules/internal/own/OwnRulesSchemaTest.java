package org.kmplan.rules.internal.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kmplan.core.json.internal.SchemaAgreement;
import org.kmplan.rules.OwnRules;
import tools.jackson.databind.json.JsonMapper;

class OwnRulesSchemaTest {
    @Test
    void declares_what_the_codec_reads() {
        assertThat(SchemaAgreement.differences(
                        JsonMapper.shared().readTree(OwnRules.schema()), "", OwnRulesDocument.DOCUMENT, 5))
                .isEmpty();
    }
}
