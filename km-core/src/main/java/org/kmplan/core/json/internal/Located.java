package org.kmplan.core.json.internal;

/**
 * Value that was read, together with its place in the document, so that a later comparison can say where it stands. Two of
 * them are equal if their values are.
 */
public final class Located<T> {
    private final T value;
    private final Place place;

    private Located(T value, Place place) {
        this.value = value;
        this.place = place;
    }

    static <T> Located<T> of(T value, Place place) {
        return new Located<>(value, place);
    }

    /** Returns a value that stands in no document, to be written. */
    public static <T> Located<T> nowhere(T value) {
        return new Located<>(value, Place.root(1, 1));
    }

    /** Returns the value. */
    public T value() {
        return value;
    }

    Place place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Located<?> located && value.equals(located.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
