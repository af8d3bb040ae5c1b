package org.kmplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kmplan.core.json.internal.SchemaGenerator;
import org.kmplan.core.json.internal.Writing;
import org.kmplan.core.plan.OrganisationType;
import org.kmplan.rules.internal.policy.PolicyCodecs;
import org.kmplan.rules.report.PolicyIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

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
    void is_generated_from_the_codecs() throws IOException {
        SchemaGenerator.check(
                Path.of("src/main/resources/org/kmplan/rules/policy-1.schema.json"),
                PolicyJson.schema(),
                definitions(),
                PolicySchemaTest::frame);
    }

    @Test
    void says_of_every_parameter_what_its_codec_says() {
        JsonNode generated = SchemaGenerator.generated(SCHEMA, definitions());
        assertThat(generated.at("/$defs/parameters")).isEqualTo(SCHEMA.at("/$defs/parameters"));
    }

    private static Map<String, Writing<?>> definitions() {
        PolicyCodecs codecs = PolicyJson.codecs();
        return Map.of(
                "",
                codecs.document(),
                "policy",
                codecs.policy(),
                "parameters",
                codecs.parameters(),
                "rules",
                codecs.rules(),
                "waiver",
                PolicyCodecs.WAIVER,
                "assignment",
                PolicyCodecs.ASSIGNMENT,
                "fiscalYears",
                PolicyCodecs.FISCAL_YEARS,
                "basis",
                PolicyCodecs.BASIS);
    }

    /** Takes out of a schema what the catalogue puts in. */
    private static JsonNode frame(JsonNode generated) {
        JsonNode frame = generated.deepCopy();
        names(frame, "/$defs/rule/enum", "@rules");
        names(frame, "/$defs/policy/properties/floors/items/enum", "@minimums");
        names(frame, "/$defs/policy/properties/bases/propertyNames/enum", "@rules", "@keys");
        ((ObjectNode) frame.at("/$defs/parameters/properties")).removeAll().put("@parameters", true);
        return frame;
    }

    private static void names(JsonNode frame, String path, String... names) {
        ArrayNode all = (ArrayNode) frame.at(path);
        all.removeAll();
        Stream.of(names).forEach(all::add);
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
        List<String> named = new ArrayList<>(texts(SCHEMA.at("/$defs/rule/enum")));
        named.addAll(catalog.parameterKeys());
        assertThat(texts(SCHEMA.at("/$defs/policy/properties/bases/propertyNames/enum")))
                .isEqualTo(named);
        assertThat(texts(SCHEMA.at("/$defs/policy/properties/floors/items/enum")))
                .isEqualTo(catalog.parameterKeys().stream()
                        .filter(key -> catalog.parameter(key).orElseThrow().isMinimum())
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
