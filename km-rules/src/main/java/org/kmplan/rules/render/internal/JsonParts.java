package org.kmplan.rules.render.internal;

import tools.jackson.core.JsonGenerator;

/** Objects and lists of a JSON document in the making, each closed where it was begun. */
public final class JsonParts {
    private final JsonGenerator json;

    public JsonParts(JsonGenerator json) {
        this.json = json;
    }

    public void object(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    public void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    public void array(String name, Runnable content) {
        json.writeName(name);
        json.writeStartArray();
        content.run();
        json.writeEndArray();
    }
}
