package org.kmplan.core.json.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.kmplan.core.text.VisibleText;
import tools.jackson.core.JsonGenerator;

/** Writer of JSON, with two spaces per level and line feeds or on one line, on any platform the same. */
final class JsonOutput {
    private final JsonGenerator generator;
    private int depth;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns what the content writes, with a line feed at the end. */
    static String toString(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        try {
            write(text, content);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory refuses what is written", e);
        }
        return text.toString();
    }

    /** Writes what the content writes, with a line feed at the end. */
    static void write(Writer to, Consumer<JsonOutput> content) throws IOException {
        try (JsonGenerator generator = JsonText.indented(to)) {
            content.accept(new JsonOutput(generator));
        }
        to.write('\n');
    }

    /** Returns what the content writes, on one line without a line feed. */
    static String line(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.onOneLine(text)) {
            content.accept(new JsonOutput(generator));
        }
        return text.toString();
    }

    void text(String text) {
        if (isWellFormed(text)) {
            generator.writeString(text);
        } else {
            generator.writeRawValue(escaped(text));
        }
    }

    void number(int number) {
        generator.writeNumber(number);
    }

    void number(long number) {
        generator.writeNumber(number);
    }

    void number(BigDecimal number) {
        generator.writeNumber(number.toPlainString());
    }

    void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    void nothing() {
        generator.writeNull();
    }

    void name(String name) {
        generator.writeName(name);
    }

    void object(Runnable content) {
        enter();
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
        depth--;
    }

    void array(Runnable content) {
        enter();
        generator.writeStartArray();
        content.run();
        generator.writeEndArray();
        depth--;
    }

    private void enter() {
        if (++depth > JsonTree.MAX_DEPTH) {
            throw new IllegalArgumentException("JSON: expected at most " + JsonTree.MAX_DEPTH
                    + " objects and arrays within each other, but the value needs more and could not be read back");
        }
    }

    /** Tells whether every surrogate has its partner; UTF-8 cannot hold one without. */
    private static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(JsonOutput::isSurrogate);
            }
        }
        return true;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || isSurrogate(c) || VisibleText.isDeceptive(c)) {
                escaped.append(JsonText.escape(c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.append('"').toString();
    }
}
