package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.json.internal.ObjectCodec;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.rules.internal.policy.PolicyCodecs;
import org.kmplan.rules.report.PolicyIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicySchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PolicyJson.schema());
    private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PolicyJson.schema(), InputFormat.JSON);

    @Test
    void carries_the_id_that_documents_name() {
        assertThat(SCHEMA.at("/$id").stringValue()).isEqualTo(PolicyJson.SCHEMA_ID);
        assertThat(SCHEMA.at("/properties/schema/const").stringValue()).isEqualTo(PolicyJson.SCHEMA_ID);
    }

    @Test
    void declares_the_fields_that_the_codecs_declare() {
        Map<String, ObjectCodec<?, ?>> codecs = Map.of(
                "", PolicyJson.codecs().document(),
                "/$defs/policy", PolicyJson.codecs().policy(),
                "/$defs/waiver", PolicyCodecs.WAIVER,
                "/$defs/assignment", PolicyCodecs.ASSIGNMENT,
                "/$defs/fiscalYears", PolicyCodecs.FISCAL_YEARS,
                "/$defs/basis/anyOf/1", PolicyCodecs.BILINGUAL);
        codecs.forEach((path, codec) -> {
            assertThat(List.copyOf(SCHEMA.at(path + "/properties").propertyNames()))
                    .as(path)
                    .isEqualTo(codec.fieldNames());
            assertThat(texts(SCHEMA.at(path + "/required"))).as(path).isEqualTo(codec.requiredNames());
            assertThat(SCHEMA.at(path + "/additionalProperties").booleanValue())
                    .as(path)
                    .isFalse();
        });
    }

    @Test
    void lists_the_rules_parameters_and_kinds_of_organisations() {
        RuleCatalog catalog = RuleCatalog.standard();
        assertThat(List.copyOf(SCHEMA.at("/$defs/parameters/properties").propertyNames()))
                .isEqualTo(catalog.parameterKeys());
        assertThat(texts(SCHEMA.at("/$defs/rule/enum")))
                .isEqualTo(catalog.entries().stream()
                        .map(entry -> entry.id().value())
                        .toList());
        assertThat(texts(SCHEMA.at("/$defs/assignment/properties/organisationTypes/items/enum")))
                .isEqualTo(
                        Arrays.stream(OrganisationType.values()).map(Enum::name).toList());
        assertThat(PolicyJson.schema()).doesNotContain("\"@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"PRT-01.min_percent\": 120",
                "\"PRT-01.min_percent\": \"eighty\"",
                "\"PRT-01.min_percnt\": 80",
                "\"KMP-03.min_items\": 2.5",
                "\"SCH-02.allow_open_end\": 1",
                "\"KMP-01.required_kmp\": [\"8\"]"
            })
    void refuses_what_the_reader_refuses(String parameter) {
        String json = "{\"schema\": \"" + PolicyJson.SCHEMA_ID
                + "\", \"policies\": [{\"name\": \"a\", \"version\": \"1\", \"parameters\": {" + parameter + "}}]}";
        assertThat(violations(json)).isNotEmpty();
        assertThat(PolicyJson.read("a.json", json).problems()).isNotEmpty();
    }

    @Test
    void accepts_the_defaults_of_every_parameter() {
        CompliancePolicy.Builder policy = CompliancePolicy.builder().identity(new PolicyIdentity("defaults", "1"));
        RuleCatalog catalog = RuleCatalog.standard();
        catalog.parameterKeys()
                .forEach(key -> policy.putParameter(
                        key, catalog.parameter(key).orElseThrow().defaultValue()));
        assertThat(violations(PolicyJson.write(policy.build()))).isEmpty();
    }

    /** Returns the violations of the schema, empty for a valid document. */
    static List<String> violations(String json) {
        return VALIDATOR.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }
}
