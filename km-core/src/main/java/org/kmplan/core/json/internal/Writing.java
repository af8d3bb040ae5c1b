package org.kmplan.core.json.internal;

/** How values of a type stand in JSON. A {@link Codec} reads them back besides. */
public interface Writing<T> {
    /** Writes the value. */
    void write(T value, JsonOutput out);

    /** Returns the form of the JSON values. */
    default Shape shape() {
        return Shape.ANY;
    }
}
