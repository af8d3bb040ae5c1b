package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares a JSON Schema that is written by hand with the codec of its documents, as far as the forms of codecs tell. */
public final class SchemaAgreement {
    private final JsonNode schema;
    private final List<String> differences = new ArrayList<>();
    private final Set<Codec<?>> seen = new HashSet<>();
    private int objects;

    private SchemaAgreement(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * Returns in what a schema and a codec differ: fields, those that must be there, and values that a text may have.
     *
     * @param pointer where in the schema the values of the codec are described; the root is blank
     * @param least number of objects that must have been compared, so that nothing agrees for want of a comparison
     */
    public static List<String> differences(JsonNode schema, String pointer, Codec<?> codec, int least) {
        SchemaAgreement agreement = new SchemaAgreement(schema);
        agreement.compare(pointer, schema.at(pointer), codec);
        if (agreement.objects < least) {
            agreement.differences.add("compared only " + agreement.objects + " objects");
        }
        return agreement.differences;
    }

    private void compare(String place, JsonNode node, Codec<?> codec) {
        JsonNode said = node.has("$ref") ? schema.at(node.get("$ref").asString().substring(1)) : node;
        Shape shape = codec.shape();
        if (shape instanceof Shape.ObjectOf object && seen.add(object.codec())) {
            fields(place, said, object.codec());
        } else if (shape instanceof Shape.ListOf list && said.has("items")) {
            compare(place + "/items", said.get("items"), list.element());
        } else if (shape instanceof Shape.Leaf leaf && leaf.keywords().get("enum") instanceof List<?> options) {
            List<String> texts = new ArrayList<>();
            said.at("/enum").forEach(option -> texts.add(option.asString()));
            if (!texts.equals(options)) {
                differences.add(place + ": " + texts + " for " + options);
            }
        }
    }

    private void fields(String place, JsonNode said, ObjectCodec<?, ?> codec) {
        objects++;
        Set<String> properties = new TreeSet<>(said.at("/properties").propertyNames());
        if (!properties.equals(new TreeSet<>(codec.fieldNames()))) {
            differences.add(place + ": fields " + properties + " for " + codec.fieldNames());
        }
        Set<String> required = new TreeSet<>();
        said.at("/required").forEach(name -> required.add(name.asString()));
        if (!required.equals(new TreeSet<>(codec.requiredNames()))) {
            differences.add(place + ": required " + required + " for " + codec.requiredNames());
        }
        codec.fieldCodecs()
                .forEach((name, field) -> compare(place + "/" + name, said.at("/properties/" + name), field));
    }
}
