package org.kmplan.core.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kmplan.core.json.JsonResult;

/**
 * Codec of a document: an object with the id of its schema and one list.
 *
 * @param schema id of the JSON Schema
 * @param list name of the list
 * @param element codec of the elements
 */
public record DocumentCodec<T>(String schema, String list, Codec<T> element) {
    private static final String SCHEMA = "schema";

    public JsonResult<T> read(String documentName, String json) {
        return Problems.reading(documentName, problems -> read(JsonTree.parse(json, problems), problems));
    }

    /** Reads a document whose values may take some bytes of memory. */
    public JsonResult<T> read(String documentName, String json, long maxMemory) {
        return Problems.reading(documentName, problems -> read(JsonTree.parse(json, maxMemory, problems), problems));
    }

    public JsonResult<T> read(String documentName, byte[] json) {
        return Problems.reading(documentName, problems -> read(JsonTree.parse(json, problems), problems));
    }

    private JsonResult<T> read(Optional<JsonValue> root, Problems problems) {
        List<T> values = new ArrayList<>();
        root.ifPresent(json -> codec(new Kept<>(element, values)).read(json, problems));
        return new JsonResult<>(values, problems.inOrder());
    }

    public String write(List<T> values) {
        return JsonOutput.toString(out -> codec(element).write(values, out));
    }

    /** Returns the codec of the whole document. */
    public Codec<List<T>> whole() {
        return codec(element);
    }

    private ObjectCodec<List<T>, Values> codec(Codec<T> elements) {
        return ObjectCodec.of("document", Values::new, values -> List.<T>of())
                .required(SCHEMA, Scalars.option(SCHEMA, List.of(schema)), any -> schema, Values.as(SCHEMA))
                .required(list, Lists.partsOf(elements), values -> values, Values.as(list));
    }

    /** Codec that also keeps each value it reads, so that one broken element does not hide the others. */
    private record Kept<T>(Codec<T> codec, List<T> values) implements Codec<T> {
        @Override
        public Optional<T> read(JsonValue json, Problems problems) {
            Optional<T> value = codec.read(json, problems);
            value.ifPresent(values::add);
            return value;
        }

        @Override
        public void write(T value, JsonOutput out) {
            codec.write(value, out);
        }
    }
}
