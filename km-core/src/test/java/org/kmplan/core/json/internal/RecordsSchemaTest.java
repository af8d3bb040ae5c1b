package org.kmplan.core.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kmplan.core.json.RecordsJson;
import org.kmplan.core.plan.EvidenceType;
import org.kmplan.core.record.ActivityStatus;
import org.kmplan.core.record.Addressee;
import org.kmplan.core.record.Audience;
import org.kmplan.core.record.ChannelKind;
import org.kmplan.core.record.DocumentRole;
import org.kmplan.core.record.EventKind;
import org.kmplan.core.record.OrderKind;
import org.kmplan.core.record.RecipientKind;
import org.kmplan.core.record.RecordKind;
import org.kmplan.core.record.ReportKind;
import org.kmplan.core.record.RiskEventKind;
import org.kmplan.core.record.TopicPurpose;
import org.kmplan.core.risk.RiskLevel;
import org.kmplan.core.risk.RiskManagementStep;
import org.kmplan.core.risk.RiskResponse;
import org.kmplan.core.risk.RiskType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordsSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(RecordsJson.schema());

    private static final Map<String, ObjectCodec<?, ?>> CODECS = new TreeMap<>(Map.ofEntries(
            Map.entry("keyRiskIndicator", RiskCodecs.KEY_RISK_INDICATOR),
            Map.entry("riskAcceptance", RiskCodecs.RISK_ACCEPTANCE),
            Map.entry("riskBand", RiskCodecs.RISK_BAND),
            Map.entry("riskMatrixCell", RiskCodecs.RISK_MATRIX_CELL),
            Map.entry("risk", RiskCodecs.RISK),
            Map.entry("riskRegister", RiskCodecs.RISK_REGISTER),
            Map.entry("attendance", RecordCodecs.ATTENDANCE),
            Map.entry("activityRecord", RecordCodecs.ACTIVITY_RECORD),
            Map.entry("knowledgeEvent", RecordCodecs.KNOWLEDGE_EVENT),
            Map.entry("recordedDocument", RecordCodecs.RECORDED_DOCUMENT),
            Map.entry("knowledgeTopic", RecordCodecs.KNOWLEDGE_TOPIC),
            Map.entry("publication", RecordCodecs.PUBLICATION),
            Map.entry("measuredResult", RecordCodecs.MEASURED_RESULT),
            Map.entry("trainingResult", RecordCodecs.TRAINING_RESULT),
            Map.entry("appointmentOrder", RecordCodecs.APPOINTMENT_ORDER),
            Map.entry("resultReport", RecordCodecs.RESULT_REPORT),
            Map.entry("identifiedKnowledge", RecordCodecs.IDENTIFIED_KNOWLEDGE),
            Map.entry("repositoryEntry", RecordCodecs.REPOSITORY_ENTRY),
            Map.entry("useFollowUp", RecordCodecs.USE_FOLLOW_UP),
            Map.entry("knowledgeBody", RecordCodecs.KNOWLEDGE_BODY),
            Map.entry("useCase", RecordCodecs.USE_CASE),
            Map.entry("recognition", RecordCodecs.RECOGNITION),
            Map.entry("riskEvent", RecordCodecs.RISK_EVENT),
            Map.entry("source", PlanCodecs.SOURCE),
            Map.entry("planRecords", RecordCodecs.PLAN_RECORDS)));

    @Test
    void carries_the_id_that_documents_name() {
        assertThat(SCHEMA.at("/$id").stringValue()).isEqualTo(RecordsJson.SCHEMA_ID);
        assertThat(SCHEMA.at("/properties/schema/const").stringValue()).isEqualTo(RecordsJson.SCHEMA_ID);
    }

    @Test
    void names_each_list_as_its_kind_does() {
        for (RecordKind kind : RecordKind.values()) {
            String owner = kind == RecordKind.RISKS ? "/$defs/riskRegister" : "/$defs/planRecords";
            assertThat(SCHEMA.at(owner + "/properties").has(kind.listName()))
                    .as(kind.listName())
                    .isTrue();
        }
    }

    @Test
    void is_generated_from_the_codecs() throws IOException {
        Map<String, Codec<?>> definitions = new TreeMap<>(CODECS);
        definitions.put("", new DocumentCodec<>(RecordsJson.SCHEMA_ID, "records", RecordCodecs.PLAN_RECORDS).whole());
        SchemaGenerator.check(SchemaGenerator.file("records-1.schema.json"), definitions);
    }

    @Test
    void declares_the_fields_that_the_codecs_declare() {
        CODECS.forEach((name, codec) -> {
            JsonNode definition = SCHEMA.at("/$defs/" + name);
            assertThat(List.copyOf(definition.at("/properties").propertyNames()))
                    .as(name)
                    .isEqualTo(codec.fieldNames());
            assertThat(texts(definition.at("/required"))).as(name).isEqualTo(codec.requiredNames());
            assertThat(definition.at("/additionalProperties").booleanValue())
                    .as(name)
                    .isFalse();
        });
    }

    @Test
    void lists_the_values_of_every_enum() {
        Map<String, Class<? extends Enum<?>>> enums = Map.ofEntries(
                Map.entry("riskType", RiskType.class),
                Map.entry("riskLevel", RiskLevel.class),
                Map.entry("riskResponse", RiskResponse.class),
                Map.entry("activityStatus", ActivityStatus.class),
                Map.entry("eventKind", EventKind.class),
                Map.entry("documentRole", DocumentRole.class),
                Map.entry("channelKind", ChannelKind.class),
                Map.entry("audience", Audience.class),
                Map.entry("topicPurpose", TopicPurpose.class),
                Map.entry("orderKind", OrderKind.class),
                Map.entry("reportKind", ReportKind.class),
                Map.entry("addressee", Addressee.class),
                Map.entry("recipientKind", RecipientKind.class),
                Map.entry("riskEventKind", RiskEventKind.class),
                Map.entry("recordKind", RecordKind.class),
                Map.entry("evidenceType", EvidenceType.class),
                Map.entry("riskManagementStep", RiskManagementStep.class));
        enums.forEach((name, type) -> assertThat(texts(SCHEMA.at("/$defs/" + name + "/enum")))
                .as(name)
                .isEqualTo(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }
}
