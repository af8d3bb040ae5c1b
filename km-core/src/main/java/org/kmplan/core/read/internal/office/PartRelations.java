package org.kmplan.core.read.internal.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** Reads which parts of an Office file another part refers to. References to anything outside the file are never followed. */
final class PartRelations extends PartHandler {
    /**
     * Reference to another part, or to something outside.
     *
     * @param type last word of its type, such as {@code worksheet}
     * @param target name of the part's entry; what stands there where it is outside
     */
    record Relation(String type, String target, boolean external) {}

    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final String folder;

    /** Takes the name of the part that refers, or nothing for the file as a whole. */
    PartRelations(String source) {
        folder = source.substring(0, source.lastIndexOf('/') + 1);
    }

    /** Returns the name of the entry that holds the relations of a part. */
    static String entryOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Returns the part with an identity, if it is of a type such as {@code worksheet}. */
    Optional<String> part(String id, String type) {
        Relation relation = relations.get(id);
        return relation != null && !relation.external() && relation.type().equals(type)
                ? Optional.of(relation.target())
                : Optional.empty();
    }

    /** Returns the reference with an identity. */
    Optional<Relation> byId(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** Returns the first part of a type. */
    Optional<String> first(String type) {
        return relations.values().stream()
                .filter(relation -> !relation.external() && relation.type().equals(type))
                .map(Relation::target)
                .findFirst();
    }

    boolean hasExternal() {
        return relations.values().stream().anyMatch(Relation::external);
    }

    /** Returns all references in order. */
    List<Relation> all() {
        return List.copyOf(relations.values());
    }

    @Override
    void start(String name, Attributes attributes) {
        if (!name.equals("Relationship")) {
            return;
        }
        String type = value(attributes, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        boolean external = value(attributes, "TargetMode").equals("External");
        String target = value(attributes, "Target");
        relations.put(value(attributes, "Id"), new Relation(kind, external ? target : absolute(target), external));
    }

    private String absolute(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return path + rest;
    }

    @Override
    void end(String name) {
        // everything stands in attributes
    }
}
