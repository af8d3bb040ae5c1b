package org.kmplan.core.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaGeneratorTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Codec<String> KIND = Scalars.option("kind", List.of("A", "B"));

    private static void generates(Writing<?> writing, String published, String expected) {
        assertThat(SchemaGenerator.generated(json(published), Map.of("", writing)))
                .isEqualTo(json(expected));
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }

    @Test
    void of_fields_that_are_written_later_or_sometimes_demands_none() {
        Writing<String> writing = ObjectWriting.<String>create()
                .required("first", Scalars.TEXT, text -> text)
                .later("second", Scalars.TEXT, text -> text)
                .optional("third", Scalars.TEXT, Optional::of);
        generates(writing, "{'title': 'T', 'properties': {'third': {'description': 'D'}}, '$defs': {}}", """
                {'title': 'T', 'type': 'object', 'properties': {'first': {'type': 'string'}, 'second': {'type': 'string'},
                 'third': {'description': 'D', 'type': 'string'}}, 'required': ['first'], '$defs': {}}""");
    }

    @Test
    void null_may_stand_for_a_text_one_of_several_or_an_object() {
        ObjectWriting<String> object = ObjectWriting.<String>create().required("text", Scalars.TEXT, text -> text);
        Writing<Optional<String>> writing = ObjectWriting.<Optional<String>>create()
                .required("text", Writings.nullable(Scalars.TEXT), text -> text)
                .required("kind", Writings.nullable(KIND), text -> text)
                .required("object", Writings.nullable(object), text -> text);
        generates(writing, "{'$defs': {'kind': {'enum': ['A', 'B', null]}}}", """
                {'type': 'object', 'properties': {'text': {'type': ['string', 'null']}, 'kind': {'$ref': '#/$defs/kind'},
                 'object': {'anyOf': [{'type': 'object', 'properties': {'text': {'type': 'string'}}, 'required': ['text']},
                 {'type': 'null'}]}}, 'required': ['text', 'kind', 'object'],
                 '$defs': {'kind': {'enum': ['A', 'B', null]}}}""");
    }

    @Test
    void a_map_has_names_of_a_form_and_keeps_those_that_it_was_said_to_have() {
        generates(
                Writings.mapOf(KIND.shape(), Writings.each(Scalars.FLAG)),
                "{'required': ['A'], 'additionalProperties': {'description': 'D'}, '$defs': {}}",
                """
                {'type': 'object', 'propertyNames': {'type': 'string', 'enum': ['A', 'B']},
                 'additionalProperties': {'description': 'D', 'type': 'array', 'items': {'type': 'boolean'}},
                 'required': ['A'], '$defs': {}}""");
    }

    @Test
    void a_map_whose_values_differ_by_name_has_fields() {
        Map<String, Codec<Object>> values = new TreeMap<>();
        values.put("count", Codecs.map(Scalars.COUNT, count -> count, Long.class::cast));
        values.put("flag", Codecs.map(Scalars.FLAG, flag -> flag, Boolean.class::cast));
        generates(
                Codecs.mapOf("value", values), "{'required': ['gone'], 'properties': {'gone': {}}, '$defs': {}}", """
                {'type': 'object', 'properties': {
                 'count': {'type': 'integer', 'minimum': 1, 'maximum': 9223372036854775807},
                 'flag': {'type': 'boolean'}}, 'additionalProperties': false, '$defs': {}}""");
    }

    @Test
    void a_text_may_stand_for_an_object_and_a_field_under_its_former_name() {
        ObjectCodec<String, Values> object = ObjectCodec.of(
                        "text", Values::new, values -> values.get("now", String.class))
                .required("now", Scalars.TEXT, text -> text, Values.as("now"))
                .formerly("now", "then");
        generates(
                Codecs.textOr(Scalars.TEXT, object, text -> true),
                "{'anyOf': [{'description': 'D'}, {'minProperties': 1}], '$defs': {}}",
                """
                {'anyOf': [{'description': 'D', 'type': 'string'}, {'type': 'object', 'properties': {
                 'now': {'type': 'string'}, 'then': {'type': 'string'}}, 'required': ['now'],
                 'additionalProperties': false, 'minProperties': 1}], '$defs': {}}""");
    }

    @Test
    void a_type_may_contain_itself_where_it_is_defined() {
        Map<String, Writing<?>> definitions = new TreeMap<>();
        Tree tree = new Tree();
        definitions.put("tree", tree.writing);
        assertThat(SchemaGenerator.generated(json("{'$defs': {}}"), definitions))
                .isEqualTo(json("""
                        {'$defs': {'tree': {'type': 'object', 'properties': {'parts':
                         {'type': 'array', 'items': {'$ref': '#/$defs/tree'}}}, 'required': ['parts']}}}"""));
    }

    /** Writing that knows itself. */
    private static final class Tree {
        private final Writing<List<Object>> writing = ObjectWriting.<List<Object>>create()
                .required("parts", Writings.each(Writings.lazy(this::again)), parts -> Stream.<List<Object>>empty());

        private Writing<List<Object>> again() {
            return writing;
        }
    }
}
