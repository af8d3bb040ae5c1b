package org.kmplan.core.json.internal;

import org.jspecify.annotations.Nullable;

/**
 * Place of a value in a document: line, column and the way to it from the root.
 *
 * @param parent place of the object or array that holds the value; null for the root
 * @param step field name or index in the parent; blank for the root
 * @param line line from 1
 * @param column column from 1
 */
record Place(@Nullable Place parent, String step, int line, int column) {
    static Place root(int line, int column) {
        return new Place(null, "", line, column);
    }

    Place at(String childStep, int childLine, int childColumn) {
        return new Place(this, childStep, childLine, childColumn);
    }

    /** Returns another line and column within the same value. */
    Place moved(int otherLine, int otherColumn) {
        return new Place(parent, step, otherLine, otherColumn);
    }

    /** Returns the JSON pointer of RFC 6901. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Place place = this; place.parent != null; place = place.parent) {
            pointer.insert(0, "/" + place.step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
