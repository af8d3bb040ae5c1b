package org.kmplan.core.json.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.kmplan.core.json.JsonProblem.Code;
import org.kmplan.core.json.JsonResult;
import org.kmplan.core.json.PlanJson;
import org.kmplan.core.text.Phrase;
import tools.jackson.core.exc.JacksonIOException;

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
        return Problems.reading(documentName, problems -> read(JsonTree.parse(json, problems), root, use, problems));
    }

    /** Reads a document in UTF-8, with or without a byte-order mark; see {@link #read(String, String, Codec, BiFunction)}. */
    public static <R, T> JsonResult<T> read(
            String documentName, byte[] json, Codec<R> root, BiFunction<R, Problems, List<T>> use) {
        return Problems.reading(documentName, problems -> read(JsonTree.parse(json, problems), root, use, problems));
    }

    private static <R, T> JsonResult<T> read(
            Optional<JsonValue> json, Codec<R> root, BiFunction<R, Problems, List<T>> use, Problems problems) {
        List<T> values = json.flatMap(value -> root.read(value, problems))
                .map(value -> use.apply(value, problems))
                .orElse(List.of());
        return new JsonResult<>(values, problems.inOrder());
    }

    /** Returns the document, indented by two spaces, lines ended by a line feed. */
    public static <T> String write(T value, Writing<T> writing) {
        return JsonOutput.toString(out -> writing.write(value, out));
    }

    /**
     * Writes what {@link #write(Object, Writing)} returns piece by piece, so that no more than a few thousand characters of it
     * are in memory at a time. The writer stays open.
     *
     * @throws IOException if the writer refuses
     */
    public static <T> void write(T value, Writing<T> writing, Writer to) throws IOException {
        try {
            JsonOutput.write(to, out -> writing.write(value, out));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        to.flush();
    }

    /** Returns the document on one line, without a line feed. */
    public static <T> String writeLine(T value, Writing<T> writing) {
        return JsonOutput.line(out -> writing.write(value, out));
    }

    /**
     * Reads a document in UTF-8 whose root has one long list, element by element: each is read, handed over and forgotten, so
     * that the limits on the number and memory of values hold for each element and for what is left of the document.
     *
     * @param documentName name for messages
     * @param maxLength bytes that are read
     * @param list name of the list in the root object
     * @param element codec of an element
     * @param each is given every element that is sound; if one is not, the result has no value
     * @param root codec of the root, in which the list is empty
     * @param use turns the root into the values of the result and adds the problems that show only when its parts are
     *     compared with each other
     */
    public static <E, R, T> JsonResult<T> readEach(
            String documentName,
            byte[] json,
            int maxLength,
            String list,
            Codec<E> element,
            Consumer<E> each,
            Codec<R> root,
            BiFunction<R, Problems, List<T>> use) {
        Problems problems = Problems.located(documentName);
        AtomicBoolean sound = new AtomicBoolean(true);
        Consumer<JsonValue> reading =
                value -> element.read(value, problems).ifPresentOrElse(each, () -> sound.set(false));
        Optional<JsonValue> rest = JsonTree.parseEach(json, maxLength, list, reading, problems);
        return read(rest, root, (value, found) -> sound.get() ? use.apply(value, found) : List.of(), problems);
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

            @Override
            public Shape shape() {
                return Shape.oneOf(List.of(id));
            }
        };
    }
}
