package org.kmplan.core.annotate.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Element of an XML text by the offsets of its tags. */
public final class XmlElement {
    private final String name;
    private final String localName;
    private final @Nullable XmlElement parent;
    private final List<XmlElement> children = new ArrayList<>(0);
    private final int start;
    private final int startTagEnd;
    private int contentEnd;
    private int end;

    XmlElement(String name, @Nullable XmlElement parent, int start, int startTagEnd) {
        this.name = name;
        this.localName = name.substring(name.indexOf(':') + 1);
        this.parent = parent;
        this.start = start;
        this.startTagEnd = startTagEnd;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void endsAt(int beforeEndTag, int behindEndTag) {
        contentEnd = beforeEndTag;
        end = behindEndTag;
    }

    /** Returns the name as written, with its prefix. */
    public String name() {
        return name;
    }

    /** Returns the prefix with its colon; blank if there is none. */
    public String prefix() {
        return name.substring(0, name.length() - localName.length());
    }

    public String localName() {
        return localName;
    }

    /** Tells whether the element has a local name. */
    public boolean is(String other) {
        return localName.equals(other);
    }

    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    public List<XmlElement> children() {
        return children;
    }

    /** Returns the first child of a local name. */
    public Optional<XmlElement> child(String other) {
        return children.stream().filter(child -> child.is(other)).findFirst();
    }

    /** Returns the innermost element of a local name around this one. */
    public Optional<XmlElement> around(String other) {
        for (XmlElement at = parent; at != null; at = at.parent) {
            if (at.is(other)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Returns the outermost element of a local name around this one. */
    public Optional<XmlElement> outermost(String other) {
        Optional<XmlElement> found = Optional.empty();
        for (XmlElement at = parent; at != null; at = at.parent) {
            found = at.is(other) ? Optional.of(at) : found;
        }
        return found;
    }

    /** Returns the offset of the start tag. */
    public int start() {
        return start;
    }

    /** Returns the offset behind the start tag. */
    public int startTagEnd() {
        return startTagEnd;
    }

    /** Returns the offset of the end tag; behind the start tag if the element is one tag only. */
    public int contentEnd() {
        return contentEnd;
    }

    /** Returns the offset behind the element. */
    public int end() {
        return end;
    }

    /** Tells whether the element is a single tag, such as {@code <w:p/>}. */
    public boolean isEmptyTag() {
        return end == startTagEnd;
    }

    @Override
    public String toString() {
        return "<" + name + "> at " + start;
    }
}
