package org.kmplan.core.read.internal.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.Problems;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.text.Phrase;

/**
 * Reads the text of a Word document from its XML, in the order of the document. Text as it would be printed with all tracked
 * changes accepted: with the numbers of lists, the results of fields and the text of boxes, without hidden text.
 */
final class DocxBody {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> SKIPPED =
            Set.of("instrText", "delInstrText", "sectPr", "tblPrEx", "rubyPr", "rt", "pPrChange", "rPrChange");

    private final DocxParts parts;
    private final GridBuilder builder;
    private final DocxTables tables;
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private final Deque<Boolean> controls = new ArrayDeque<>();
    private final Deque<Paragraph> outer = new ArrayDeque<>();
    private Paragraph paragraph = new Paragraph();
    private int deletions;
    private int insertions;
    private DocxRun run = DocxRun.PLAIN;
    private boolean placeholder;
    private Optional<Boolean> control = Optional.empty();
    private String fieldBox = "";
    private int notes;

    /** What is known of the open paragraph. */
    private static final class Paragraph {
        private String label = "";
        private DocxRun format = DocxRun.PLAIN;
        private boolean joined;
        private boolean goesOn;
        private boolean begun;
        private boolean markDeleted;
        private long place;
        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private final StringBuilder unseen = new StringBuilder();
        private final StringBuilder struck = new StringBuilder();
    }

    DocxBody(DocxParts parts, GridBuilder builder) {
        this.parts = parts;
        this.builder = builder;
        this.tables = new DocxTables(builder);
    }

    /** Reads the text; elements are counted where their places are asked for. */
    void read(InputStream in, boolean counted) throws XMLStreamException, RefusedException {
        XMLStreamReader plain = HardXml.open(in);
        XMLStreamReader xml = counted ? new CountedXml(plain) : plain;
        while (xml.hasNext() && !builder.isFull()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml);
            }
        }
        endParagraph();
    }

    private static boolean isWord(XMLStreamReader xml) {
        return WORD.contains(String.valueOf(xml.getNamespaceURI()));
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        String name = xml.getLocalName();
        if (!isWord(xml)) {
            foreign(xml, name);
            return;
        }
        if (SKIPPED.contains(name)) {
            HardXml.skip(xml);
            return;
        }
        switch (name) {
            case "p" -> startParagraph(CountedXml.last(xml));
            case "pPr" -> paragraphProperties(xml);
            case "r" -> run = paragraph.format;
            case "rPr" -> run = DocxRun.of(xml, paragraph.format, parts);
            case "ffData" -> fieldBox = DocxControls.box(xml);
            case "altChunk" -> chunk(xml);
            case "t", "delText" -> characters(xml, name.equals("delText"));
            case "tab", "ptab" -> out("\t");
            case "br", "cr" -> lineBreak();
            case "noBreakHyphen" -> out("-");
            case "sym" -> out(DocxRun.sign(xml));
            case "fldChar" -> field(HardXml.attribute(xml, "fldCharType", ""));
            case "footnoteReference" -> note(xml, "footnote");
            case "endnoteReference" -> note(xml, "endnote");
            case "ins", "moveTo" -> insertions++;
            case "del", "moveFrom" -> deletions++;
            case "sdt" -> {
                placeholder = false;
                control = Optional.empty();
            }
            case "sdtPr" -> {
                DocxControls.Control read = DocxControls.control(xml);
                placeholder = read.placeholder();
                control = read.ticked();
            }
            case "sdtContent" -> {
                control.ifPresent(ticked -> out(ticked ? "☑" : "☐"));
                controls.push(placeholder || control.isPresent());
                placeholder = false;
                control = Optional.empty();
            }
            case "txbxContent" -> startBox();
            case "drawing", "pict", "object" -> drawing();
            default -> tables.start(xml, name);
        }
    }

    /** An arrow or bar that is drawn over a chart marks no month for a reader of its cells. */
    private void drawing() {
        if (builder.isInTable()) {
            builder.picture();
            builder.note(ProblemCode.CONTENT_IGNORED, "text", Phrase.of("word.drawing"), "");
        }
    }

    private void foreign(XMLStreamReader xml, String name) throws XMLStreamException, RefusedException {
        switch (name) {
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> {
                if (!alternatives.isEmpty() && alternatives.peek()) {
                    HardXml.skip(xml);
                } else if (!alternatives.isEmpty()) {
                    alternatives.pop();
                    alternatives.push(true);
                }
            }
            case "t" -> {
                if (String.valueOf(xml.getNamespaceURI()).endsWith("/math")) {
                    characters(xml, false);
                }
            }
            default -> {}
        }
    }

    private void end(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (!isWord(xml)) {
            if (name.equals("AlternateContent")) {
                alternatives.poll();
            }
            return;
        }
        switch (name) {
            case "p" -> endWordParagraph();
            case "r" -> run = DocxRun.PLAIN;
            case "ins", "moveTo" -> insertions = Math.max(0, insertions - 1);
            case "del", "moveFrom" -> deletions = Math.max(0, deletions - 1);
            case "txbxContent" -> endBox();
            case "sdtContent" -> controls.poll();
            case "tc" -> {
                endParagraph();
                tables.end(name);
            }
            default -> tables.end(name);
        }
    }

    private void startParagraph(long place) {
        if (!paragraph.joined) {
            endParagraph();
            tables.content();
        }
        paragraph.goesOn = paragraph.joined;
        paragraph.joined = false;
        paragraph.begun = true;
        paragraph.markDeleted = false;
        paragraph.format = DocxRun.ofParagraph("", parts);
        run = paragraph.format;
        moveTo(place);
    }

    /** Says where what follows stands; of an embedded document all stands where it is put in. */
    private void moveTo(long place) {
        paragraph.place = place;
        if (place > 0) {
            builder.at(place);
        }
    }

    /** The mark of a paragraph may be deleted: then the next one goes on in it. */
    private void endWordParagraph() {
        if (paragraph.markDeleted) {
            paragraph.joined = true;
        } else {
            endParagraph();
        }
    }

    private void endParagraph() {
        if (!paragraph.label.isEmpty()
                && builder.isInTable()
                && paragraph.unseen.isEmpty()
                && paragraph.struck.isEmpty()) {
            builder.text(paragraph.label.strip());
        }
        change(paragraph.deleted, Phrase.of("change.deleted"));
        change(paragraph.inserted, Phrase.of("change.inserted"));
        if (!paragraph.unseen.toString().isBlank()) {
            String raw = paragraph.unseen.toString();
            builder.note(
                    ProblemCode.TEXT_HIDDEN, "text", Phrase.of("hidden.text").with("text", Problems.quote(raw)), raw);
        }
        if (!paragraph.struck.toString().isBlank()) {
            String raw = paragraph.struck.toString();
            builder.note(
                    ProblemCode.TEXT_STRUCK, "text", Phrase.of("struck.text").with("text", Problems.quote(raw)), raw);
        }
        if (paragraph.begun || builder.hasText()) {
            builder.endParagraph();
        }
        paragraph = new Paragraph();
    }

    private void change(StringBuilder text, Phrase what) {
        if (!text.toString().isBlank()) {
            String raw = text.toString();
            builder.note(ProblemCode.CHANGE_TRACKED, "text", what.with("text", Problems.quote(raw)), raw);
        }
    }

    private void paragraphProperties(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        String style = "";
        int numbering = -1;
        int level = -1;
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "pStyle" -> style = HardXml.attribute(xml, "val", "");
                    case "numId" -> numbering = HardXml.number(xml, "val", -1);
                    case "ilvl" -> level = HardXml.number(xml, "val", -1);
                    case "del", "moveFrom" -> paragraph.markDeleted = true;
                    case "pPrChange", "rPrChange", "sectPr" -> {
                        HardXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        paragraph.format = DocxRun.ofParagraph(style, parts);
        run = paragraph.format;
        if (numbering < 0) {
            Optional<DocxParts.ListLevel> list = parts.listOf(style);
            numbering = list.map(DocxParts.ListLevel::numbering).orElse(-1);
            level = level < 0 ? list.map(DocxParts.ListLevel::level).orElse(0) : level;
        }
        if (numbering > 0 && !paragraph.markDeleted && !paragraph.goesOn) {
            paragraph.label = parts.numbering().next(numbering, Math.max(0, level));
        }
    }

    private void characters(XMLStreamReader xml, boolean deleted) throws XMLStreamException, RefusedException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                out(run.shown(xml.getText()), deleted || deletions > 0);
            }
        }
    }

    private static void keep(StringBuilder target, String text) {
        if (target.length() < 100_000) {
            target.append(text);
        }
    }

    private void out(String text) {
        out(text, deletions > 0);
    }

    private void out(String text, boolean deleted) {
        if (fields.contains(true) || controls.contains(true)) {
            return;
        }
        if (tables.isDeleted()) {
            builder.text(text);
            return;
        }
        if (deleted || tables.isCellDeleted()) {
            keep(paragraph.deleted, text);
            return;
        }
        if (run.hidden()) {
            keep(paragraph.unseen, text);
            return;
        }
        if (run.struck()) {
            keep(paragraph.struck, text);
            return;
        }
        if (insertions > 0) {
            keep(paragraph.inserted, text);
        }
        if (!paragraph.label.isEmpty()) {
            builder.text(paragraph.label);
            paragraph.label = "";
        }
        builder.text(text);
    }

    private void lineBreak() {
        if (deletions == 0 && !run.hidden() && !fields.contains(true)) {
            builder.lineBreak();
        }
    }

    /** A field has an instruction, which is not read, and a result, which is. */
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(true);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case "end" -> {
                fields.poll();
                if (!fieldBox.isEmpty()) {
                    out(fieldBox);
                    fieldBox = "";
                }
            }
            default -> {}
        }
    }

    /** A part of another kind, put in where it is printed. */
    private void chunk(XMLStreamReader xml) {
        endParagraph();
        moveTo(CountedXml.last(xml));
        parts.chunk(HardXml.attribute(xml, "id", ""), builder);
    }

    /** A note stands behind the table or line that refers to it, with its number. */
    private void note(XMLStreamReader xml, String element) {
        List<String> pieces = parts.note(element, HardXml.attribute(xml, "id", ""));
        if (deletions == 0 && !run.hidden() && !pieces.isEmpty()) {
            notes++;
            builder.aside(
                    pieces.size() == 1
                            ? List.of(notes + " " + pieces.get(0))
                            : List.of(notes + " " + pieces.get(0), String.join(" ", pieces.subList(1, pieces.size()))));
        }
    }

    private void startBox() {
        outer.push(paragraph);
        paragraph = new Paragraph();
        builder.startBox();
    }

    private void endBox() {
        endParagraph();
        builder.endBox();
        Paragraph around = outer.poll();
        paragraph = around == null ? new Paragraph() : around;
        moveTo(paragraph.place);
    }
}
