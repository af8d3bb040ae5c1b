package org.kmplan.core.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the definitions of a JSON Schema from codecs: which fields there are, in which order, which must be there, and what
 * each holds. What no codec knows stands in the published file and is kept: descriptions, defaults, and conditions between
 * fields.
 */
final class SchemaGenerator {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int WIDTH = 120;
    private static final List<String> STRUCTURE = List.of(
            "type",
            "const",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "properties",
            "required",
            "additionalProperties",
            "$ref",
            "items");

    private final ObjectNode schema;
    private final Map<String, ? extends Codec<?>> definitions;

    private SchemaGenerator(JsonNode published, Map<String, ? extends Codec<?>> definitions) {
        this.schema = (ObjectNode) published.deepCopy();
        this.definitions = definitions;
    }

    /**
     * Asserts that a published schema is what codecs generate, or writes it anew with {@code -Dkm.update=true}.
     *
     * @param definitions the codec of each definition that is made of fields
     */
    static void check(Path file, Map<String, ? extends Codec<?>> definitions) throws IOException {
        String published = Files.readString(file);
        SchemaGenerator generator = new SchemaGenerator(MAPPER.readTree(published), definitions);
        String generated = generator.generated();
        if (Boolean.getBoolean("km.update")) {
            Files.writeString(file, generated);
        } else {
            assertThat(published)
                    .as("%s; if the change is meant, run the tests with -Dkm.update=true", file.getFileName())
                    .isEqualTo(generated);
        }
    }

    private String generated() {
        ObjectNode all = (ObjectNode) schema.get("$defs");
        definitions.forEach((name, codec) -> {
            if (codec.shape() instanceof Shape.Kinds kinds) {
                kinds(all, name, kinds);
            } else {
                all.set(name, merged(all.get(name), written(codec.shape())));
            }
        });
        return text(schema, 0, 0) + "\n";
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
        if (published != null && published.has("description")) {
            merged.set("description", published.get("description"));
        }
        generated
                .properties()
                .forEach(keyword -> merged.set(
                        keyword.getKey(),
                        keyword.getKey().equals("properties")
                                ? described(published, (ObjectNode) keyword.getValue())
                                : keyword.getKey().equals("items") && published != null && published.has("items")
                                        ? merged(published.get("items"), (ObjectNode) keyword.getValue())
                                        : keyword.getValue()));
        if (published != null) {
            published.properties().forEach(keyword -> {
                if (!STRUCTURE.contains(keyword.getKey()) && !merged.has(keyword.getKey())) {
                    merged.set(keyword.getKey(), keyword.getValue());
                }
            });
        }
        return merged;
    }

    private ObjectNode described(JsonNode published, ObjectNode properties) {
        ObjectNode described = MAPPER.createObjectNode();
        properties.properties().forEach(property -> {
            JsonNode known = published == null ? null : published.at("/properties/" + property.getKey());
            described.set(property.getKey(), merged(known == null || known.isMissingNode() ? null : known, (ObjectNode)
                    property.getValue()));
        });
        return described;
    }

    private ObjectNode written(Shape shape) {
        ObjectNode written = MAPPER.createObjectNode();
        if (shape instanceof Shape.Leaf leaf) {
            return leaf(leaf);
        } else if (shape instanceof Shape.ListOf list) {
            written.put("type", "array");
            written.set("items", referred(list.element()));
            if (list.distinct()) {
                written.put("uniqueItems", true);
            }
        } else if (shape instanceof Shape.ObjectOf object) {
            written.put("type", "object");
            ObjectNode properties = written.putObject("properties");
            object.codec().fieldCodecs().forEach((name, codec) -> properties.set(name, referred(codec)));
            if (!object.codec().requiredNames().isEmpty()) {
                ArrayNode required = written.putArray("required");
                object.codec().requiredNames().forEach(required::add);
            }
            written.put("additionalProperties", false);
        }
        return written;
    }

    /** Returns what a value says of itself, or where that is defined. */
    private ObjectNode referred(Codec<?> codec) {
        Shape shape = codec.shape();
        if (shape instanceof Shape.ListOf) {
            return written(shape);
        }
        return definitions.entrySet().stream()
                .filter(definition -> definition.getValue().shape().equals(shape))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(SchemaGenerator::reference)
                .orElseGet(() -> written(shape));
    }

    /** Returns a value without parts, or where it is defined. */
    private ObjectNode leaf(Shape.Leaf leaf) {
        ObjectNode written = keywords(leaf);
        for (Map.Entry<String, JsonNode> definition :
                Set.copyOf(schema.get("$defs").properties())) {
            if (says(definition.getValue()).equals(says(written))) {
                return reference(definition.getKey());
            }
        }
        return written;
    }

    private static ObjectNode keywords(Shape.Leaf leaf) {
        ObjectNode written = MAPPER.createObjectNode();
        leaf.keywords().forEach((keyword, value) -> written.set(keyword, value(value)));
        return written;
    }

    private static JsonNode value(Object value) {
        if (value instanceof Shape.Leaf part) {
            return keywords(part);
        }
        if (value instanceof List<?> parts) {
            ArrayNode array = MAPPER.createArrayNode();
            parts.forEach(part -> array.add(value(part)));
            return array;
        }
        return MAPPER.valueToTree(value);
    }

    /** Returns what a schema demands, in one form for numbers of any size; an enum need not say that it is of texts. */
    private static String says(JsonNode node) {
        ObjectNode plain = (ObjectNode) node.deepCopy();
        plain.remove("description");
        if (plain.has("enum")) {
            plain.remove("type");
        }
        return line(plain);
    }

    private static ObjectNode reference(String name) {
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns JSON with as much on a line as its width allows. */
    private static String text(JsonNode node, int depth, int before) {
        String line = line(node);
        if (!node.isContainer() || depth > 0 && 2 * depth + before + line.length() <= WIDTH - 1) {
            return line;
        }
        String indent = "\n" + "  ".repeat(depth + 1);
        String close = "\n" + "  ".repeat(depth);
        if (node.isArray() && node.values().stream().noneMatch(JsonNode::isContainer)) {
            return "[" + indent + filled(node, 2 * depth + 2) + close + "]";
        }
        if (node.isArray()) {
            return node.values().stream()
                            .map(item -> indent + text(item, depth + 1, 0))
                            .collect(Collectors.joining(",", "[", close))
                    + "]";
        }
        StringBuilder text = new StringBuilder("{");
        for (Iterator<Map.Entry<String, JsonNode>> members = node.properties().iterator(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            String name = MAPPER.writeValueAsString(member.getKey()) + ": ";
            text.append(indent).append(name).append(text(member.getValue(), depth + 1, name.length()));
            text.append(members.hasNext() ? "," : "");
        }
        return text.append(close).append("}").toString();
    }

    private static String filled(JsonNode array, int indent) {
        StringBuilder text = new StringBuilder();
        int used = indent;
        for (Iterator<JsonNode> items = array.values().iterator(); items.hasNext(); ) {
            String item = line(items.next()) + (items.hasNext() ? "," : "");
            boolean first = text.isEmpty();
            boolean fits = used + item.length() + 1 <= WIDTH;
            text.append(first ? "" : fits ? " " : "\n" + " ".repeat(indent)).append(item);
            used = (first || fits ? used + (first ? 0 : 1) : indent) + item.length();
        }
        return text.toString();
    }

    private static String line(JsonNode node) {
        if (node.isArray()) {
            return node.values().stream().map(SchemaGenerator::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(member -> MAPPER.writeValueAsString(member.getKey()) + ": " + line(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return MAPPER.writeValueAsString(node);
    }

    /** Returns the published schema of a name. */
    static Path file(String name) {
        return Path.of("src/main/resources/org/kmplan/core/json", name);
    }
}
