package org.kmplan.core.annotate.internal;

import java.util.OptionalLong;

/** Names of elements as a part of a Word document writes them: with its prefix, in its namespace. */
final class WordMarkup {
    static final String AUTHOR = "km";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_NAMESPACE = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_TYPES = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final boolean strict;

    private WordMarkup(boolean strict) {
        this.strict = strict;
    }

    /** Returns the names of the main part, which the others follow. */
    static WordMarkup of(XmlText main) {
        String root = main.text().substring(main.root().start(), main.root().startTagEnd());
        return new WordMarkup(root.contains(STRICT_NAMESPACE));
    }

    String namespace() {
        return strict ? STRICT_NAMESPACE : NAMESPACE;
    }

    /** Returns the type of a reference by its last word. */
    String typeOf(String kind) {
        return (strict ? STRICT_TYPES : TYPES) + kind;
    }

    /** Returns the beginning of a tag beside an element: attributes need a prefix, which a default namespace is not. */
    static String tag(String prefix, String name, String namespace) {
        return prefix.isEmpty() ? "<w:" + name + " xmlns:w=\"" + namespace + "\"" : "<" + prefix + name;
    }

    /** Returns the prefix that what is put in beside an element has. */
    static String prefix(XmlElement beside) {
        return beside.prefix().isEmpty() ? "w:" : beside.prefix();
    }

    /** Returns the identity that an element has, if it is a number. */
    static OptionalLong id(XmlText xml, XmlElement element) {
        String id = xml.attribute(element, "id");
        boolean number = !id.isEmpty() && id.length() <= 9 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }

    /** Tells whether a comment or a tracked change is one of ours. */
    static boolean isOurs(XmlText xml, XmlElement element) {
        return xml.attribute(element, "author").equals(AUTHOR);
    }
}
