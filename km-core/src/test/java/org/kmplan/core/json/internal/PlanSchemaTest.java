package org.kmplan.core.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kmplan.core.json.Documents;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.json.PlanSchema;
import org.kmplan.core.plan.Comparator;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.plan.HeaderItem;
import org.kmplan.core.plan.KnowledgeType;
import org.kmplan.core.plan.LegalReference;
import org.kmplan.core.plan.PlanColumn;
import org.kmplan.core.plan.PlanProcess;
import org.kmplan.core.plan.ProcessStep;
import org.kmplan.core.plan.Rate;
import org.kmplan.core.plan.TargetKind;
import org.kmplan.core.plan.TargetNote;
import org.kmplan.core.plan.TargetUnit;
import org.kmplan.core.time.PeriodNote;
import org.kmplan.core.time.PeriodRefusal;
import org.kmplan.core.time.PlanPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanSchemaTest {
    private static final String EXPRESSION = "/plans/0/steps/0/targets/0/expression";
    private static final String PERIOD = "/plans/0/steps/0/periods/0/reading/period";
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(PlanJson.schema());

    private static final Map<String, ObjectCodec<?, ?>> CODECS = new TreeMap<>(Map.ofEntries(
            Map.entry("plan", PlanCodecs.PLAN),
            Map.entry("header", PlanCodecs.HEADER),
            Map.entry("strategicIssue", PlanCodecs.STRATEGIC_ISSUE),
            Map.entry("achievementIndicator", PlanCodecs.ACHIEVEMENT_INDICATOR),
            Map.entry("headerField", PlanCodecs.HEADER_FIELD),
            Map.entry("fiscalYearMention", PlanCodecs.FISCAL_YEAR_MENTION),
            Map.entry("statedTotals", PlanCodecs.STATED_TOTALS),
            Map.entry("table", PlanCodecs.TABLE),
            Map.entry("step", PlanCodecs.STEP),
            Map.entry("activity", PlanCodecs.ACTIVITY),
            Map.entry("indicator", PlanCodecs.INDICATOR),
            Map.entry("targetGroup", PlanCodecs.TARGET_GROUP),
            Map.entry("owner", PlanCodecs.OWNER),
            Map.entry("evidence", PlanCodecs.EVIDENCE),
            Map.entry("cell", PlanCodecs.CELL),
            Map.entry("knowledgeItem", PlanCodecs.KNOWLEDGE_ITEM),
            Map.entry("reference", PlanCodecs.REFERENCE),
            Map.entry("target", PlanCodecs.TARGET),
            Map.entry("targetExpression", PlanCodecs.EXPRESSION),
            Map.entry("rate", PlanCodecs.RATE),
            Map.entry("amount", PlanCodecs.AMOUNT),
            Map.entry("passMark", PlanCodecs.PASS_MARK),
            Map.entry("plannedPeriod", PlanCodecs.PLANNED_PERIOD),
            Map.entry("periodReading", PeriodCodecs.READING),
            Map.entry("source", PlanCodecs.SOURCE)));

    @Test
    void carries_the_id_that_documents_name() {
        assertThat(SCHEMA.at("/$id").stringValue()).isEqualTo(PlanJson.SCHEMA_ID);
        assertThat(SCHEMA.at("/properties/schema/const").stringValue()).isEqualTo(PlanJson.SCHEMA_ID);
    }

    @Test
    void accepts_the_examples_that_the_reader_accepts() {
        for (String json : List.of(Documents.EMPTY, Documents.FULL)) {
            assertThat(PlanSchema.violations(json)).isEmpty();
            assertThat(PlanJson.read("plans.json", json).problems()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> rejects_what_the_reader_rejects() {
        return Stream.of(
                        broken(Code.UNKNOWN_FIELD, "", "\"schema\":", "\"$schema\": \"x\", \"schema\":"),
                        broken(Code.MISSING_FIELD, "/plans/0", "\"header\": {", "\"headers\": {"),
                        broken(Code.WRONG_TYPE, "/plans/0/steps", "\"steps\": [", "\"steps\": 1, \"remarks\": ["),
                        broken(
                                Code.WRONG_TYPE,
                                "/plans/0/header/topic",
                                "\"topic\": \"ความเสี่ยง\"",
                                "\"topic\": null"),
                        broken(Code.UNKNOWN_VALUE, "/schema", "plan-1.json", "plan-9.json"),
                        broken(Code.INVALID_VALUE, "/plans/0/id", "\"id\": \"plan-1\"", "\"id\": \"plan 1\""),
                        broken(
                                Code.INVALID_VALUE,
                                "/plans/0/fiscalYearMentions/0/year",
                                "\"year\": 2566",
                                "\"year\": 2023"),
                        broken(Code.UNKNOWN_VALUE, "/plans/0/steps/0/step", "\"step\": \"KMP1\"", "\"step\": \"KMP8\""),
                        broken(
                                Code.INVALID_VALUE,
                                "/plans/0/steps/0",
                                "\"step\": \"KMP1\"",
                                "\"step\": \"KMP1\", \"recognition\": true"),
                        broken(Code.UNKNOWN_VALUE, EXPRESSION + "/comparator", "AT_LEAST", "AT_LAST"),
                        broken(Code.INVALID_VALUE, EXPRESSION + "/value", "\"value\": \"2/3\"", "\"value\": \"2/0\""),
                        broken(Code.INVALID_VALUE, EXPRESSION, "\"value\": \"2/3\"", "\"upperValue\": \"2/3\""),
                        broken(Code.INVALID_VALUE, EXPRESSION + "/rates/0/every", "\"every\": 1", "\"every\": 0"),
                        broken(
                                Code.INVALID_VALUE,
                                EXPRESSION + "/notes/1",
                                "\"NUMBER_IN_WORDS\"",
                                "\"MONEY\", \"MONEY\""),
                        broken(Code.UNKNOWN_VALUE, PERIOD + "/kind", "\"kind\": \"RANGE\"", "\"kind\": \"RANGES\""),
                        broken(Code.MISSING_FIELD, PERIOD, "\"first\": \"2023-01-01\", ", ""),
                        broken(Code.UNKNOWN_FIELD, PERIOD + "/year", "\"first\":", "\"year\": 2566, \"first\":"),
                        broken(Code.INVALID_VALUE, PERIOD + "/first", "2023-01-01", "1 ม.ค. 2566"),
                        broken(Code.INVALID_VALUE, PERIOD + "/first", "2023-01-01", "2023-13-01"),
                        broken(
                                Code.INVALID_VALUE,
                                "/plans/0/steps/0/periods/0/reading",
                                "\"raw\": \"ม.ค.\"",
                                "\"raw\": \"ม.ค.\", \"refusal\": \"EMPTY\""),
                        broken(
                                Code.INVALID_VALUE,
                                "/plans/0/steps/0/owners/0/text",
                                "\"text\": \"กอง\"",
                                "\"text\": \"\\u3000 \""),
                        broken(Code.INVALID_VALUE, "/plans/0/steps/0/evidence/0", "[\"ORDER\"]", "[]"),
                        broken(Code.INVALID_VALUE, "/plans/0/steps/0/source/line", "\"line\": 3", "\"line\": 0"),
                        broken(Code.INVALID_VALUE, "/plans/0/steps/0/source/line", "\"line\": 3", "\"line\": 3.5"),
                        broken(
                                Code.INVALID_VALUE,
                                "/plans/0/steps/0/source/line",
                                "\"line\": 3",
                                "\"line\": 30000000000"))
                .map(example -> DynamicTest.dynamicTest(
                        example.code() + " " + example.pointer() + " "
                                + example.json().hashCode(),
                        () -> {
                            assertThat(PlanSchema.violations(example.json())).isNotEmpty();
                            assertThat(PlanJson.read("plans.json", example.json())
                                            .problems())
                                    .anyMatch(problem -> problem.code() == example.code()
                                            && problem.pointer().startsWith(example.pointer()));
                        }));
    }

    @Test
    void is_generated_from_the_codecs() throws IOException {
        Map<String, Codec<?>> definitions = new TreeMap<>(CODECS);
        definitions.put("period", PeriodCodecs.PERIOD);
        definitions.put("", new DocumentCodec<>(PlanJson.SCHEMA_ID, "plans", PlanCodecs.PLAN).whole());
        SchemaGenerator.check(SchemaGenerator.file("plan-1.schema.json"), definitions);
    }

    @Test
    void declares_the_fields_that_the_codecs_declare() {
        CODECS.forEach((name, codec) -> {
            JsonNode definition = SCHEMA.at("/$defs/" + name);
            assertThat(names(definition.at("/properties"))).as(name).isEqualTo(codec.fieldNames());
            assertThat(texts(definition.at("/required"))).as(name).isEqualTo(codec.requiredNames());
            assertThat(definition.at("/additionalProperties").booleanValue())
                    .as(name)
                    .isFalse();
        });
    }

    @Test
    void declares_the_kinds_of_periods_that_the_codec_declares() {
        Map<String, JsonNode> definitions = new TreeMap<>();
        SCHEMA.at("/$defs/period/oneOf").forEach(reference -> {
            JsonNode definition = SCHEMA.at(reference.at("/$ref").stringValue().substring(1));
            definitions.put(definition.at("/properties/kind/const").stringValue(), definition);
        });
        Map<String, ObjectCodec<? extends PlanPeriod, ?>> codecs = PeriodCodecs.PERIOD.codecs();
        assertThat(definitions).containsOnlyKeys(codecs.keySet());
        codecs.forEach((kind, codec) -> {
            List<String> fields = new ArrayList<>(List.of(UnionCodec.KIND));
            fields.addAll(codec.fieldNames());
            assertThat(names(definitions.get(kind).at("/properties"))).as(kind).isEqualTo(fields);
        });
        assertThat(codecs).hasSameSizeAs(PlanPeriod.class.getPermittedSubclasses());
    }

    @Test
    void lists_the_values_of_every_enum() {
        Map<String, Class<? extends Enum<?>>> enums = Map.ofEntries(
                Map.entry("process", PlanProcess.class),
                Map.entry("column", PlanColumn.class),
                Map.entry("headerField/properties/item", HeaderItem.class),
                Map.entry("step/properties/step", ProcessStep.class),
                Map.entry("activity/properties/knowledgeTypes/items", KnowledgeType.class),
                Map.entry("evidence/properties/types/items", EvidenceType.class),
                Map.entry("reference/properties/kind", LegalReference.Kind.class),
                Map.entry("targetExpression/properties/kind", TargetKind.class),
                Map.entry("targetExpression/properties/comparator", Comparator.class),
                Map.entry("targetExpression/properties/units/items", TargetUnit.class),
                Map.entry("targetExpression/properties/notes/items", TargetNote.class),
                Map.entry("rate/properties/per", Rate.Per.class),
                Map.entry("periodReading/properties/notes/items", PeriodNote.class),
                Map.entry("periodReading/properties/refusal", PeriodRefusal.class),
                Map.entry("periodRecurring/properties/recurrence", PlanPeriod.Recurrence.class));
        enums.forEach((path, type) -> assertThat(texts(SCHEMA.at("/$defs/" + path + "/enum")))
                .as(path)
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }

    /** Returns the full example with one piece replaced. */
    private static Broken broken(Code code, String pointer, String piece, String replacement) {
        assertThat(Documents.FULL).contains(piece);
        return new Broken(code, pointer, Documents.FULL.replace(piece, replacement));
    }

    private record Broken(Code code, String pointer, String json) {}
}
