package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.ReadLimits;
import org.kmplan.core.read.internal.grid.Grid;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.GridSource;
import org.kmplan.core.read.internal.grid.OfficeZip;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RawDocument;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.grid.TextRepair;
import org.kmplan.core.text.Phrase;
import org.xml.sax.SAXException;

/**
 * Reads Word documents: their parts are read as streams by the parser of the JDK; nothing is fetched or run, and no library is
 * needed. Comments, page headers and footers are not read.
 */
public final class DocxGridSource implements GridSource {
    private final DocxChunks.Decoder decoder;

    /** Makes a reader that decodes embedded texts with the decoder. */
    public DocxGridSource(DocxChunks.Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        GridBuilder builder = new GridBuilder(document, limits, repair, problems);
        return new Run(limits, problems, decoder).read(document, builder)
                ? Optional.of(builder.build())
                : Optional.empty();
    }

    /** Reads a document and those that are embedded in it. */
    private static final class Run {
        private final ReadLimits limits;
        private final Problems problems;
        private final DocxChunks chunks;
        private final Set<String> taken = new HashSet<>();
        private int depth;
        private int embedded;

        Run(ReadLimits limits, Problems problems, DocxChunks.Decoder decoder) {
            this.limits = limits;
            this.problems = problems;
            chunks = new DocxChunks(problems, decoder, this::nested);
        }

        private void nested(byte[] document, GridBuilder builder) {
            if (depth == DocxChunks.MAX_DEPTH) {
                chunks.notRead("", Phrase.of("word.part.nested"));
            } else {
                read(RawDocument.ofBytes(problems.document(), document), builder);
            }
        }

        /** Tells whether any of the document could be read. */
        boolean read(RawDocument document, GridBuilder builder) {
            boolean begun = false;
            depth++;
            try {
                OfficeZip zip =
                        document.zip().isPresent() ? document.zip().get() : OfficeZip.open(document.bytes(), limits);
                OfficeParts parts = new OfficeParts(zip);
                String main = parts.relations("").first("officeDocument").orElse("");
                InputStream text = parts.find(main).orElseThrow(DocxGridSource::withoutText);
                PartRelations relations = parts.relations(main);
                DocxParts referred = referred(parts, relations);
                referred.chunks((id, into) -> chunk(parts, relations.byId(id), id, into));
                noteIgnored(zip, parts, relations, problems);
                begun = true;
                new DocxBody(referred, builder).read(text, document.places().areKept());
                if (depth == 1 && !builder.hasTables()) {
                    objects(relations).forEach(name -> chunks.notRead(name, Phrase.of("word.embedded")));
                }
            } catch (RefusedException e) {
                e.report(problems);
            } catch (XMLStreamException e) {
                broken(problems, begun, Phrase.of("word.xml"));
            } catch (IOException | SAXException e) {
                broken(problems, begun, Phrase.of("word.parts"));
            } catch (RuntimeException e) {
                // The parser of the JDK throws whatever it likes for damaged input.
                broken(problems, begun, Phrase.of("word.content"));
            }
            depth--;
            return begun;
        }

        private void chunk(
                OfficeParts parts, Optional<PartRelations.Relation> relation, String id, GridBuilder builder) {
            if (relation.isEmpty() || relation.get().external()) {
                chunks.notRead(id, Phrase.of("word.part.outside"));
                return;
            }
            String name = relation.get().target();
            if (embedded > DocxChunks.MAX_PARTS) {
                return;
            }
            embedded++;
            if (embedded > DocxChunks.MAX_PARTS) {
                chunks.notRead("/" + name, Phrase.of("word.part.many").with("limit", DocxChunks.MAX_PARTS));
                return;
            }
            if (depth == 1 && !taken.add(name)) {
                chunks.notRead("/" + name, Phrase.of("word.part.again"));
                return;
            }
            Optional<InputStream> part = parts.find(name);
            if (part.isEmpty()) {
                chunks.notRead(id, Phrase.of("word.part.missing"));
                return;
            }
            try (InputStream in = part.get()) {
                byte[] document = in.readNBytes(limits.maxDocumentBytes());
                // It is unpacked, and its parts read again, within the document.
                if (builder.budget().take(document.length)) {
                    chunks.read("/" + name, document, builder);
                }
            } catch (IOException e) {
                chunks.notRead(id, Phrase.of("word.part.missing"));
            }
        }
    }

    /** Returns the documents that lie in the document as objects. */
    private static List<String> objects(PartRelations relations) {
        return relations.all().stream()
                .filter(relation ->
                        relation.type().equals("package") || relation.type().equals("oleObject"))
                .map(relation -> relation.external() ? relation.target() : "/" + relation.target())
                .toList();
    }

    private static RefusedException withoutText() {
        return new RefusedException(
                ProblemCode.DOCUMENT_BROKEN, Phrase.of("word.broken").with("reason", Phrase.of("word.no-main-part")));
    }

    private static void broken(Problems problems, boolean begun, Phrase reason) {
        problems.add(
                ProblemCode.DOCUMENT_BROKEN,
                Phrase.of(begun ? "word.broken.begun" : "word.broken").with("reason", reason),
                "");
    }

    private static DocxParts referred(OfficeParts parts, PartRelations relations)
            throws XMLStreamException, RefusedException {
        DocxParts referred = new DocxParts();
        Optional<InputStream> styles = relations.first("styles").flatMap(parts::find);
        if (styles.isPresent()) {
            referred.readStyles(styles.get());
        }
        Optional<InputStream> numbering = relations.first("numbering").flatMap(parts::find);
        if (numbering.isPresent()) {
            referred.readNumbering(numbering.get());
        }
        for (String kind : List.of("footnote", "endnote")) {
            Optional<InputStream> notes = relations.first(kind + "s").flatMap(parts::find);
            if (notes.isPresent()) {
                referred.readNotes(notes.get(), kind);
            }
        }
        return referred;
    }

    private static void noteIgnored(OfficeZip zip, OfficeParts parts, PartRelations relations, Problems problems)
            throws IOException {
        for (String name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                ignored(problems, Phrase.of("word.macros"), name);
            }
        }
        noteExternal(relations, problems);
        Optional<String> settings = relations.first("settings");
        if (settings.isPresent()) {
            try {
                noteExternal(parts.relations(settings.get()), problems);
            } catch (SAXException e) {
                ignored(problems, Phrase.of("word.unreadable-links"), "");
            }
        }
    }

    /** Links in the text are no danger; templates, pictures and objects from elsewhere would be fetched by a careless reader. */
    private static void noteExternal(PartRelations relations, Problems problems) {
        for (PartRelations.Relation relation : relations.all()) {
            if (relation.external() && !relation.type().equals("hyperlink")) {
                ignored(problems, Phrase.of("word.external").with("kind", relation.type()), relation.target());
            } else if (relation.type().equals("package") || relation.type().equals("oleObject")) {
                ignored(
                        problems,
                        Phrase.of("word.embedded"),
                        relation.external() ? relation.target() : "/" + relation.target());
            }
        }
    }

    private static void ignored(Problems problems, Phrase what, String raw) {
        problems.add(ProblemCode.CONTENT_IGNORED, Phrase.of("word.left-out").with("what", what), raw);
    }
}
