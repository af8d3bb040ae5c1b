package org.kmplan.core.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.text.Phrase;

/** Reading and writing of whole documents of any kind, by the codec of their root; the limits are those of {@link PlanJson}. */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * Reads a document.
     *
     * @param documentName name for messages, such as {@code policy.json}
     * @param use turns the root into the values of the result and adds the problems that show only when its parts are
     *     compared with each other
     */
    public static <R, T> JsonResult<T> read(
            String documentName, String json, Codec<R> root, BiFunction<R, Problems, List<T>> use) {
        Problems problems = new Problems(documentName);
        return read(JsonTree.parse(json, problems), root, use, problems);
    }

    /** Reads a document in UTF-8, with or without a byte-order mark; see {@link #read(String, String, Codec, BiFunction)}. */
    public static <R, T> JsonResult<T> read(
            String documentName, byte[] json, Codec<R> root, BiFunction<R, Problems, List<T>> use) {
        Problems problems = new Problems(documentName);
        return read(JsonTree.parse(json, problems), root, use, problems);
    }

    private static <R, T> JsonResult<T> read(
            Optional<JsonValue> json, Codec<R> root, BiFunction<R, Problems, List<T>> use, Problems problems) {
        List<T> values = json.flatMap(value -> root.read(value, problems))
                .map(value -> use.apply(value, problems))
                .orElse(List.of());
        return new JsonResult<>(values, problems.inOrder());
    }

    /** Returns the document, indented by two spaces, lines ended by a line feed. */
    public static <T> String write(T value, Codec<T> codec) {
        return JsonOutput.toString(out -> codec.write(value, out));
    }

    /** Returns a codec of the field that names the schema of a document, which has one value only. */
    public static Codec<String> schemaField(String id) {
        return new Codec<>() {
            @Override
            public Optional<String> read(JsonValue json, Problems problems) {
                if (json instanceof JsonValue.Text text && text.text().equals(id)) {
                    return Optional.of(id);
                }
                problems.add(
                        json instanceof JsonValue.Text ? Code.UNKNOWN_VALUE : Code.WRONG_TYPE,
                        json.place(),
                        Phrase.of("json.expected")
                                .with("expected", Phrase.of("json.constant").with("value", id))
                                .with("found", json.describe()),
                        Optional.of(Phrase.of("json.other-schema")));
                return Optional.empty();
            }

            @Override
            public void write(String value, JsonOutput out) {
                out.text(value);
            }
        };
    }
}
