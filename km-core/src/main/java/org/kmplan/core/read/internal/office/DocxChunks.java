package org.kmplan.core.read.internal.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.DocumentFormat;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.text.Phrase;

/**
 * Documents embedded in a Word document in place of its text (altChunk), as programs that put documents together leave them.
 * Word documents, web pages and plain text are read where they are printed; others are reported with the way out.
 */
public final class DocxChunks {
    /** Word documents within each other that are read. */
    static final int MAX_DEPTH = 3;

    /** Documents within a document, and within those, that are read. */
    static final int MAX_PARTS = 100;

    /** Reads a Word document into a grid that is being built. */
    interface Nested {
        void read(byte[] document, GridBuilder builder);
    }

    /** Decodes a text in an encoding that is found from its bytes. */
    @FunctionalInterface
    public interface Decoder {
        /** Returns the text, or reports why there is none. */
        Optional<String> decode(byte[] bytes, Problems problems);
    }

    private final Problems problems;
    private final Decoder decoder;
    private final Nested nested;

    DocxChunks(Problems problems, Decoder decoder, Nested nested) {
        this.problems = problems;
        this.decoder = decoder;
        this.nested = nested;
    }

    /** Adds an embedded document. */
    void read(String name, byte[] bytes, GridBuilder builder) {
        DocumentFormat format = DocumentFormat.ofBytes(bytes);
        if (format == DocumentFormat.ZIP) {
            nested.read(bytes, builder);
            return;
        }
        Optional<byte[]> page = MhtPage.isOne(bytes) ? MhtPage.page(bytes) : Optional.empty();
        byte[] content = page.orElse(bytes);
        if (format != DocumentFormat.TEXT) {
            notRead(name, format.phrase());
            return;
        }
        Optional<String> text = HtmlCharset.decode(content).or(() -> decoder.decode(content, problems));
        if (text.isEmpty()) {
            return;
        }
        switch (DocumentFormat.ofText(text.get())) {
            case HTML -> HtmlGridSource.walk(text.get(), builder);
            case TEXT -> plain(text.get(), builder);
            case XML -> {
                String root = new String(content, 0, Math.min(content.length, 2_000), StandardCharsets.UTF_8);
                if (root.contains("xhtml")) {
                    HtmlGridSource.walk(text.get(), builder);
                } else {
                    notRead(name, Phrase.of("format.XML"));
                }
            }
            default -> notRead(name, Phrase.of("word.part.no-text"));
        }
    }

    private static void plain(String text, GridBuilder builder) {
        boolean table = false;
        for (String line : text.split("\r\n|[\n\r]", -1)) {
            boolean row = line.indexOf('\t') >= 0;
            if (table && !row) {
                builder.endTable();
            } else if (row && !table) {
                builder.startTable();
            }
            table = row;
            if (row) {
                builder.startRow();
                for (String cell : line.split("\t", -1)) {
                    builder.startCell(1, 1, false, "");
                    builder.text(cell);
                    builder.endCell();
                }
                builder.endRow();
            } else {
                builder.text(line);
                builder.endParagraph();
            }
        }
        if (table) {
            builder.endTable();
        }
    }

    /** Reports an embedded document that is not read. */
    void notRead(String name, Phrase kind) {
        problems.add(ProblemCode.PART_NOT_READ, Phrase.of("word.part-not-read").with("kind", kind), name);
    }
}
