package org.kmplan.core.read.internal.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
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

/**
 * Reads Word documents: the package with Apache POI, over entries that are already unpacked within limits, the text as a
 * stream. Comments, page headers and footers are not read.
 */
public final class DocxGridSource implements GridSource {
    private final DocxChunks.Decoder decoder;

    /** Makes a reader that decodes embedded texts with the decoder. */
    public DocxGridSource(DocxChunks.Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Optional<Grid> read(RawDocument document, ReadLimits limits, TextRepair repair, Problems problems) {
        GridBuilder builder = new GridBuilder(document.name(), limits, repair, problems);
        return new Run(limits, problems, decoder).read(document, builder)
                ? Optional.of(builder.build())
                : Optional.empty();
    }

    /** Reads a document and those that are embedded in it. */
    private static final class Run {
        private final ReadLimits limits;
        private final Problems problems;
        private final DocxChunks chunks;
        private int depth;

        Run(ReadLimits limits, Problems problems, DocxChunks.Decoder decoder) {
            this.limits = limits;
            this.problems = problems;
            chunks = new DocxChunks(problems, decoder, this::nested);
        }

        private void nested(byte[] document, GridBuilder builder) {
            if (depth == DocxChunks.MAX_DEPTH) {
                chunks.notRead("", "documents embedded in each other");
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
                try (OPCPackage opened = OPCPackage.open(new UnpackedEntries(zip))) {
                    PackagePart main = mainPart(opened);
                    DocxParts parts = parts(main);
                    parts.chunks((id, into) -> chunk(main, id, into));
                    noteIgnored(zip, main, problems);
                    begun = true;
                    try (InputStream in = main.getInputStream()) {
                        new DocxBody(parts, builder).read(in);
                    }
                    opened.revert();
                }
            } catch (RefusedException e) {
                e.report(problems);
            } catch (XMLStreamException e) {
                broken(problems, begun, "its XML is damaged");
            } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException e) {
                broken(problems, begun, "its parts do not fit together");
            } catch (RuntimeException e) {
                // Parsers of third parties throw whatever they like for damaged input.
                broken(problems, begun, "its content is damaged");
            }
            depth--;
            return begun;
        }

        private void chunk(PackagePart main, String id, GridBuilder builder) {
            try {
                PackageRelationship relationship = main.getRelationship(id);
                if (relationship == null || relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    chunks.notRead(id, "a link to a file outside");
                    return;
                }
                PackagePart part = main.getRelatedPart(relationship);
                try (InputStream in = part.getInputStream()) {
                    chunks.read(part.getPartName().getName(), in.readNBytes(limits.maxDocumentBytes()), builder);
                }
            } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
                chunks.notRead(id, "a part that is not there");
            }
        }
    }

    private static void broken(Problems problems, boolean begun, String reason) {
        problems.add(
                ProblemCode.DOCUMENT_BROKEN,
                "expected a whole Word document, but " + reason
                        + (begun ? "; what stands before the damage was read" : ""),
                "");
    }

    private static PackagePart mainPart(OPCPackage opened) throws RefusedException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
                PackagePart part =
                        relationship.getTargetMode() == TargetMode.EXTERNAL ? null : opened.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new RefusedException(
                ProblemCode.DOCUMENT_BROKEN, "expected a whole Word document, but it has no main part");
    }

    private static DocxParts parts(PackagePart main) throws XMLStreamException, RefusedException, IOException {
        DocxParts parts = new DocxParts();
        readRelated(main, "/styles", parts::readStyles);
        readRelated(main, "/numbering", parts::readNumbering);
        readRelated(main, "/footnotes", in -> parts.readNotes(in, "footnote"));
        readRelated(main, "/endnotes", in -> parts.readNotes(in, "endnote"));
        return parts;
    }

    /** Reads one part of the document. */
    private interface PartReader {
        void read(InputStream in) throws XMLStreamException, RefusedException;
    }

    private static void readRelated(PackagePart main, String type, PartReader reader)
            throws XMLStreamException, RefusedException, IOException {
        PackagePart part = related(main, type);
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                reader.read(in);
            }
        }
    }

    private static @Nullable PackagePart related(PackagePart main, String type) {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.INTERNAL
                        && relationship.getRelationshipType().endsWith(type)) {
                    return main.getRelatedPart(relationship);
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return null;
        }
        return null;
    }

    private static void noteIgnored(OfficeZip zip, PackagePart main, Problems problems) {
        for (String name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                ignored(problems, "macros", name);
            }
        }
        noteExternal(main, problems);
        PackagePart settings = related(main, "/settings");
        if (settings != null) {
            noteExternal(settings, problems);
        }
    }

    /** Links in the text are no danger; templates, pictures and objects from elsewhere would be fetched by a careless reader. */
    private static void noteExternal(PackagePart part, Problems problems) {
        try {
            for (PackageRelationship relationship : part.getRelationships()) {
                String type = relationship.getRelationshipType();
                if (relationship.getTargetMode() == TargetMode.EXTERNAL && !type.endsWith("/hyperlink")) {
                    URI target = relationship.getTargetURI();
                    ignored(
                            problems,
                            "a link to a file outside (" + type.substring(type.lastIndexOf('/') + 1) + ")",
                            String.valueOf(target));
                } else if (type.endsWith("/package") || type.endsWith("/oleObject")) {
                    ignored(problems, "an embedded document", String.valueOf(relationship.getTargetURI()));
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            ignored(problems, "links that cannot be read", "");
        }
    }

    private static void ignored(Problems problems, String what, String raw) {
        problems.add(ProblemCode.CONTENT_IGNORED, "left out " + what, raw);
    }

    /** Entries of the archive as POI wants them. */
    private static final class UnpackedEntries implements ZipEntrySource {
        private final Map<String, byte[]> parts;
        private boolean closed;

        UnpackedEntries(OfficeZip zip) {
            parts = zip.parts();
        }

        @Override
        public Enumeration<? extends ZipArchiveEntry> getEntries() {
            return Collections.enumeration(
                    parts.keySet().stream().map(ZipArchiveEntry::new).toList());
        }

        @Override
        public @Nullable ZipArchiveEntry getEntry(String path) {
            String name = path.startsWith("/") ? path.substring(1) : path;
            for (String known : parts.keySet()) {
                if (known.equalsIgnoreCase(name)) {
                    return new ZipArchiveEntry(known);
                }
            }
            return null;
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) {
            return new ByteArrayInputStream(parts.getOrDefault(entry.getName(), new byte[0]));
        }

        @Override
        public void close() {
            closed = true;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }
    }
}
