package org.kmplan.core.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the definitions of a JSON Schema from codecs: which fields there are, in which order, which must be there, and what
 * each holds. What no codec knows stands in the published file and is kept: descriptions, defaults, and conditions between
 * fields.
 */
public final class SchemaGenerator {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    /** Keywords that stand first, in a definition and in the whole schema. */
    private static final List<String> HEAD = List.of("$schema", "$id", "title", "description");

    private static final List<String> STRUCTURE = List.of(
            "type",
            "const",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "properties",
            "required",
            "propertyNames",
            "additionalProperties",
            "$ref",
            "items");

    private static final List<String> PARTS = List.of("items", "propertyNames", "additionalProperties");

    private final ObjectNode schema;
    private final Map<String, Writing<?>> definitions;

    private SchemaGenerator(JsonNode published, Map<String, ? extends Writing<?>> definitions) {
        this.schema = (ObjectNode) published.deepCopy();
        this.definitions = new TreeMap<>(definitions);
    }

    /**
     * Asserts that a published schema is what codecs generate, or writes it anew with {@code -Dkm.update=true}.
     *
     * @param definitions the codec of each definition that is made of others; that of the whole document is blank
     */
    public static void check(Path file, Map<String, ? extends Writing<?>> definitions) throws IOException {
        check(file, Files.readString(file), definitions, generated -> generated);
    }

    /**
     * Asserts the same of a frame into which names are put when it is used.
     *
     * @param filled the published schema with names
     * @param frame takes the names out again
     */
    public static void check(
            Path file, String filled, Map<String, ? extends Writing<?>> definitions, UnaryOperator<JsonNode> frame)
            throws IOException {
        JsonNode schema = frame.apply(generated(MAPPER.readTree(filled), definitions));
        String generated = SchemaText.text(schema, 0, 0) + "\n";
        if (Boolean.getBoolean("km.update")) {
            Files.writeString(file, generated);
        } else {
            assertThat(Files.readString(file))
                    .as("%s; if the change is meant, run the tests with -Dkm.update=true", file.getFileName())
                    .isEqualTo(generated);
            assertThat(schema.get("$defs").propertyNames())
                    .as("definitions of %s to which nothing refers", file.getFileName())
                    .allMatch(name ->
                            generated.contains(reference(name).get("$ref").toString()));
        }
    }

    /** Returns the schema that is generated in place of a published one. */
    public static JsonNode generated(JsonNode published, Map<String, ? extends Writing<?>> definitions) {
        return new SchemaGenerator(published, definitions).generated();
    }

    private ObjectNode generated() {
        ObjectNode all = (ObjectNode) schema.get("$defs");
        definitions.forEach((name, codec) -> {
            if (codec.shape() instanceof Shape.Kinds kinds) {
                kinds(all, name, kinds);
            } else if (!name.isEmpty()) {
                all.set(name, merged(all.get(name), written(codec.shape())));
            }
        });
        return definitions.containsKey("")
                ? merged(schema, written(definitions.get("").shape()))
                : schema;
    }

    /** Generates the definition of each kind; one that is new is named after its kind. */
    private void kinds(ObjectNode all, String name, Shape.Kinds kinds) {
        ArrayNode references = MAPPER.createArrayNode();
        kinds.codecs().forEach((kind, codec) -> {
            String known = all.properties().stream()
                    .filter(definition -> definition
                            .getValue()
                            .at("/properties/" + UnionCodec.KIND + "/const")
                            .asString("")
                            .equals(kind))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(name + "_" + kind);
            ObjectNode plain = written(codec.shape());
            ObjectNode written = MAPPER.createObjectNode().put("type", "object");
            ObjectNode properties = written.putObject("properties");
            properties.putObject(UnionCodec.KIND).put("const", kind);
            plain.get("properties").properties().forEach(field -> properties.set(field.getKey(), field.getValue()));
            ArrayNode required = written.putArray("required").add(UnionCodec.KIND);
            codec.requiredNames().forEach(required::add);
            written.put("additionalProperties", false);
            all.set(known, merged(all.get(known), written));
            references.add(reference(known));
        });
        ((ObjectNode) all.get(name)).set("oneOf", references);
    }

    /** Returns what a definition says, with the structure that was generated in place of the published one. */
    private ObjectNode merged(JsonNode published, ObjectNode generated) {
        if (published != null && !published.has("$ref") && generated.has("$ref")) {
            JsonNode definition = schema.at(generated.get("$ref").asString().substring(1));
            if (says(definition).equals(says(published))) {
                return (ObjectNode) published; // says the same in place, since it means something else
            }
        }
        ObjectNode merged = MAPPER.createObjectNode();
        ObjectNode known = published == null ? MAPPER.createObjectNode() : (ObjectNode) published;
        HEAD.stream().filter(known::has).forEach(keyword -> merged.set(keyword, known.get(keyword)));
        generated
                .properties()
                .forEach(keyword -> merged.set(
                        keyword.getKey(), merged(keyword.getKey(), known.get(keyword.getKey()), keyword.getValue())));
        known.properties().forEach(keyword -> {
            if (isKept(keyword.getKey(), keyword.getValue(), generated) && !merged.has(keyword.getKey())) {
                merged.set(keyword.getKey(), keyword.getValue());
            }
        });
        return merged;
    }

    /** Returns the value of a keyword that was generated, with what the published one says besides. */
    private JsonNode merged(String keyword, JsonNode published, JsonNode generated) {
        if (keyword.equals("properties")) {
            ObjectNode described = MAPPER.createObjectNode();
            generated
                    .properties()
                    .forEach(property -> described.set(
                            property.getKey(),
                            merged(published == null ? null : published.get(property.getKey()), (ObjectNode)
                                    property.getValue())));
            return described;
        }
        if (PARTS.contains(keyword) && published instanceof ObjectNode && generated instanceof ObjectNode part) {
            return merged(published, part);
        }
        if (keyword.equals("anyOf") && published != null && published.size() == generated.size()) {
            ArrayNode options = MAPPER.createArrayNode();
            for (int i = 0; i < generated.size(); i++) {
                options.add(merged(published.get(i), (ObjectNode) generated.get(i)));
            }
            return options;
        }
        return generated;
    }

    /** Tells whether a published keyword says what no codec knows, such as a condition between fields. */
    private static boolean isKept(String keyword, JsonNode value, ObjectNode generated) {
        if (keyword.equals("required")) {
            return generated.has("additionalProperties") && !generated.has("properties");
        }
        if (keyword.equals("anyOf")) {
            return value.values().stream().allMatch(option -> option.has("required"));
        }
        return !STRUCTURE.contains(keyword);
    }

    private ObjectNode written(Shape shape) {
        ObjectNode written = MAPPER.createObjectNode();
        if (shape instanceof Shape.Leaf leaf) {
            return defined(keywords(leaf));
        } else if (shape instanceof Shape.Nullable nullable) {
            return orNull(nullable.value());
        } else if (shape instanceof Shape.AnyOf any) {
            ArrayNode options = written.putArray("anyOf");
            any.options().forEach(option -> options.add(referred(option)));
        } else if (shape instanceof Shape.MapOf map) {
            written.put("type", "object");
            if (!map.names().equals(Shape.ANY)) {
                written.set("propertyNames", written(map.names()));
            }
            written.set("additionalProperties", referred(map.value()));
        } else if (shape instanceof Shape.ListOf list) {
            written.put("type", "array");
            written.set("items", referred(list.element()));
            if (list.distinct()) {
                written.put("uniqueItems", true);
            }
        } else if (shape instanceof Shape.ObjectOf object) {
            written.put("type", "object");
            ObjectNode properties = written.putObject("properties");
            object.fields().parts().forEach((name, part) -> properties.set(name, referred(part)));
            if (!object.fields().requiredNames().isEmpty()) {
                ArrayNode required = written.putArray("required");
                object.fields().requiredNames().forEach(required::add);
            }
            if (!object.fields().isOpen()) {
                written.put("additionalProperties", false);
            }
        }
        return written;
    }

    /** Returns what a value says of itself, or where that is defined. */
    private ObjectNode referred(Writing<?> writing) {
        Shape shape = writing.shape();
        return definitions.entrySet().stream()
                .filter(definition -> definition.getValue().shape().equals(shape))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(SchemaGenerator::reference)
                .orElseGet(() -> written(shape));
    }

    /** Returns a value or {@code null}. */
    private ObjectNode orNull(Writing<?> value) {
        ObjectNode written = value.shape() instanceof Shape.Leaf leaf ? keywords(leaf) : referred(value);
        if (written.get("enum") instanceof ArrayNode options) {
            options.addNull();
            written.remove("type");
        } else if (value.shape() instanceof Shape.Leaf && written.has("type")) {
            ArrayNode types = MAPPER.createArrayNode().add(written.get("type")).add("null");
            written.set("type", types);
        } else {
            ObjectNode either = MAPPER.createObjectNode();
            either.putArray("anyOf").add(written).addObject().put("type", "null");
            return either;
        }
        return defined(written);
    }

    /** Returns a value without parts as it is, or where it is defined. */
    private ObjectNode defined(ObjectNode written) {
        for (Map.Entry<String, JsonNode> definition :
                Set.copyOf(schema.get("$defs").properties())) {
            if (says(definition.getValue()).equals(says(written))) {
                return reference(definition.getKey());
            }
        }
        return written;
    }

    private static ObjectNode keywords(Shape.Leaf leaf) {
        return (ObjectNode) MAPPER.readTree(JsonDocument.writeLine(leaf, Keywords.OF));
    }

    /**
     * Returns what a schema demands, in one form for numbers of any size; an enum need not say that it is of texts, and a format
     * demands nothing.
     */
    private static String says(JsonNode node) {
        ObjectNode plain = (ObjectNode) node.deepCopy();
        plain.remove(List.of("description", "format"));
        if (plain.has("enum")) {
            plain.remove("type");
        }
        return SchemaText.line(plain);
    }

    private static ObjectNode reference(String name) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns the published schema of a name. */
    static Path file(String name) {
        return Path.of("src/main/resources/org/kmplan/core/json", name);
    }
}
