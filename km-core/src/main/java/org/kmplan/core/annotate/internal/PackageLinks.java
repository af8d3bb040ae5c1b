package org.kmplan.core.annotate.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a part of an Office file refers to, and of what type each part is: read, and added to. */
public final class PackageLinks {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final OfficePackage parts;

    public PackageLinks(OfficePackage parts) {
        this.parts = parts;
    }

    /**
     * Reference to another part.
     *
     * @param id identity in the part that refers
     * @param type type as written, a URI
     * @param target name of the part
     */
    public record Link(String id, String type, String target) {
        /** Tells whether it is of a type by its last word, such as {@code comments}. */
        public boolean isOf(String kind) {
            return type.substring(type.lastIndexOf('/') + 1).equals(kind);
        }
    }

    /** Returns the references of a part, or of the whole file if its name is blank; those to the outside are left out. */
    public List<Link> of(String part) throws DamagedPartException {
        String name = entryOf(part);
        if (!parts.has(name)) {
            return List.of();
        }
        XmlText xml = parts.xml(name);
        return xml.all("Relationship").stream()
                .filter(element -> !xml.attribute(element, "TargetMode").equals("External"))
                .map(element -> new Link(
                        xml.attribute(element, "Id"),
                        xml.attribute(element, "Type"),
                        absolute(part, xml.attribute(element, "Target"))))
                .toList();
    }

    /** Returns the first part of a kind that a part refers to. */
    public Optional<String> first(String part, String kind) throws DamagedPartException {
        return of(part).stream()
                .filter(link -> link.isOf(kind))
                .map(Link::target)
                .findFirst();
    }

    /** Adds a reference and returns its identity. */
    public String add(String part, String type, String target) throws DamagedPartException {
        String name = entryOf(part);
        XmlText xml = parts.has(name)
                ? parts.xml(name)
                : XmlText.of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\""
                        + RELATIONSHIPS + "\"></Relationships>");
        Set<String> known = xml.all("Relationship").stream()
                .map(element -> xml.attribute(element, "Id"))
                .collect(Collectors.toSet());
        int number = 1;
        while (known.contains("rIdKm" + number)) {
            number++;
        }
        String id = "rIdKm" + number;
        xml.append(
                xml.root(),
                "<" + xml.root().prefix() + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\""
                        + XmlText.escape(relative(part, target)) + "\"/>");
        parts.put(name, xml);
        return id;
    }

    /** Says of what type a part is, unless it is said already. */
    public void type(String part, String type) throws DamagedPartException {
        XmlText xml = parts.xml(CONTENT_TYPES);
        boolean known = xml.all("Override").stream()
                .anyMatch(element -> xml.attribute(element, "PartName").equalsIgnoreCase("/" + part));
        if (!known) {
            xml.append(
                    xml.root(),
                    "<" + xml.root().prefix() + "Override PartName=\"/" + XmlText.escape(part) + "\" ContentType=\""
                            + type + "\"/>");
            parts.put(CONTENT_TYPES, xml);
        }
    }

    /** Returns a name for a new part that no part has, such as {@code word/comments.xml}. */
    public String free(String folder, String name, String ending) {
        String candidate = folder + name + ending;
        for (int number = 2; parts.has(candidate); number++) {
            candidate = folder + name + number + ending;
        }
        return candidate;
    }

    /** Adds a new part with its type. */
    public void create(String part, String type, String content) throws DamagedPartException {
        type(part, type);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String entryOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Returns the target as Office writes it, from the folder of the part. */
    private static String relative(String part, String target) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String above = folder.substring(0, folder.lastIndexOf('/', Math.max(0, folder.length() - 2)) + 1);
        if (!folder.isEmpty() && target.startsWith(folder)) {
            return target.substring(folder.length());
        }
        return !above.isEmpty() && target.startsWith(above) ? "../" + target.substring(above.length()) : "/" + target;
    }

    private static String absolute(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = part.substring(0, part.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                path = path.substring(0, path.lastIndexOf('/', Math.max(0, path.length() - 2)) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return path + rest;
    }
}
