package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.xml.sax.SAXException;

/** Parts of an Office file and how they refer to each other. Names differ in case and in escaped signs from their entries. */
final class OfficeParts {
    private final OfficeZip zip;

    OfficeParts(OfficeZip zip) {
        this.zip = zip;
    }

    /**
     * Returns what a part refers to; nothing if it refers to nothing.
     *
     * @param part name of the part, or blank for the file as a whole
     * @throws SAXException if the list of references is damaged
     */
    PartRelations relations(String part) throws IOException, SAXException {
        PartRelations relations = new PartRelations(part);
        Optional<InputStream> in = find(PartRelations.entryOf(part));
        if (in.isPresent()) {
            relations.read(in.get());
        }
        return relations;
    }

    /** Returns the content of a part. */
    Optional<InputStream> find(String part) {
        return zip.part(part)
                .or(() -> zip.parts().stream()
                        .filter(name -> name.equalsIgnoreCase(part) || name.equalsIgnoreCase(unescaped(part)))
                        .findFirst()
                        .flatMap(zip::part));
    }

    private static String unescaped(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
