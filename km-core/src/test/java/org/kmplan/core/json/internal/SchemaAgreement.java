package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares a codec that reads some fields of documents with the JSON Schema of the documents, which was generated from what
 * writes them.
 */
public final class SchemaAgreement {
    private final JsonNode schema;
    private final List<String> faults = new ArrayList<>();
    private final Set<Shape> seen = new HashSet<>();
    private int objects;

    private SchemaAgreement(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * Returns what a codec looks for and documents need not have: fields, and other values of a text that is one of several.
     *
     * @param pointer where in the schema the values of the codec are described; the root is blank
     * @param least number of objects that must have been compared, so that nothing agrees for want of a comparison
     */
    public static List<String> faults(JsonNode schema, String pointer, Codec<?> codec, int least) {
        SchemaAgreement agreement = new SchemaAgreement(schema);
        agreement.compare(pointer, schema.at(pointer), codec.shape());
        if (agreement.objects < least) {
            agreement.faults.add("compared only " + agreement.objects + " objects");
        }
        return agreement.faults;
    }

    private void compare(String place, JsonNode node, Shape shape) {
        JsonNode said = node.has("$ref") ? schema.at(node.get("$ref").asString().substring(1)) : node;
        if (shape instanceof Shape.ObjectOf object) {
            if (seen.add(object)) {
                fields(place, said, object.fields());
            }
        } else if (shape instanceof Shape.Nullable nullable) {
            compare(
                    place,
                    said.has("anyOf") ? said.at("/anyOf/0") : said,
                    nullable.value().shape());
        } else if (shape instanceof Shape.ListOf list) {
            compare(place + "/items", said.at("/items"), list.element().shape());
        } else if (shape instanceof Shape.MapOf map && said.has("additionalProperties")) {
            compare(place + "/*", said.get("additionalProperties"), map.value().shape());
        } else if (shape instanceof Shape.Leaf leaf && leaf.keywords().get("enum") instanceof List<?> options) {
            List<String> texts = new ArrayList<>();
            said.at("/enum").forEach(option -> texts.add(option.asString()));
            if (!texts.equals(options)) {
                faults.add(place + ": " + texts + " for " + options);
            }
        }
    }

    private void fields(String place, JsonNode said, Shape.Fields read) {
        objects++;
        Set<String> demanded = new HashSet<>();
        said.at("/required").forEach(name -> demanded.add(name.asString()));
        read.requiredNames().stream()
                .filter(name -> !demanded.contains(name))
                .forEach(name -> faults.add(place + ": " + name + " need not be there"));
        read.parts().forEach((name, part) -> {
            JsonNode property = said.at("/properties/" + name);
            if (property.isMissingNode()) {
                faults.add(place + ": there is no " + name);
            } else {
                compare(place + "/" + name, property, part.shape());
            }
        });
    }
}
