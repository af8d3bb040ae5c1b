package org.kmplan.core.read.internal.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kmplan.core.read.internal.grid.GridBuilder;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.RefusedException;

/** What the text of a Word document refers to: styles, numbering, footnotes. */
final class DocxParts {
    private static final int MAX_STYLE_CHAIN = 20;

    /** Paragraph or character style, as far as it decides what is read. */
    private static final class Style {
        private String basedOn = "";
        private @Nullable Boolean hidden;
        private @Nullable Boolean struck;
        private @Nullable Boolean raised;
        private int numbering = -1;
        private int level = -1;
    }

    /** Reference to a list: its number and the level in it. */
    record ListLevel(int numbering, int level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private final DocxNumbering numbering = new DocxNumbering();
    private String defaultStyle = "";
    private Chunks chunks = (id, builder) -> {};

    /** Adds an embedded document by the number of its relationship. */
    interface Chunks {
        void read(String id, GridBuilder builder);
    }

    void chunks(Chunks reader) {
        chunks = reader;
    }

    void chunk(String id, GridBuilder builder) {
        chunks.read(id, builder);
    }

    DocxNumbering numbering() {
        return numbering;
    }

    void readNumbering(InputStream in) throws XMLStreamException, RefusedException {
        numbering.read(in);
    }

    void readStyles(InputStream in) throws XMLStreamException, RefusedException {
        XMLStreamReader xml = HardXml.open(in);
        Style style = new Style();
        while (xml.hasNext()) {
            if (HardXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    String id = HardXml.attribute(xml, "styleId", "");
                    styles.put(id, style);
                    if (HardXml.attribute(xml, "type", "").equals("paragraph")
                            && Set.of("1", "true", "on").contains(HardXml.attribute(xml, "default", "0"))) {
                        defaultStyle = id;
                    }
                }
                case "basedOn" -> style.basedOn = HardXml.attribute(xml, "val", "");
                case "vanish" -> style.hidden = HardXml.isOn(xml);
                case "strike", "dstrike" -> style.struck = HardXml.isOn(xml) || Boolean.TRUE.equals(style.struck);
                case "vertAlign" ->
                    style.raised = HardXml.attribute(xml, "val", "").equals("superscript");
                case "numId" -> style.numbering = HardXml.number(xml, "val", -1);
                case "ilvl" -> style.level = HardXml.number(xml, "val", -1);
                case "tblStylePr", "docDefaults", "latentStyles", "pPrChange", "rPrChange" -> HardXml.skip(xml);
                default -> {}
            }
        }
    }

    /** Returns whether a style hides its text; the default style if none is named. */
    Optional<Boolean> hides(String styleId) {
        return says(styleId, style -> style.hidden);
    }

    /** Returns whether a style strikes its text out. */
    Optional<Boolean> strikes(String styleId) {
        return says(styleId, style -> style.struck);
    }

    /** Returns whether a style raises its text. */
    Optional<Boolean> raises(String styleId) {
        return says(styleId, style -> style.raised);
    }

    /** What a style says of its text; null if nothing. */
    private interface Saying {
        @Nullable
        Boolean of(Style style);
    }

    private Optional<Boolean> says(String styleId, Saying saying) {
        String id = styleId.isEmpty() ? defaultStyle : styleId;
        for (int i = 0; i < MAX_STYLE_CHAIN; i++) {
            Style style = styles.get(id);
            if (style == null) {
                break;
            }
            Boolean said = saying.of(style);
            if (said != null) {
                return Optional.of(said);
            }
            id = style.basedOn;
        }
        return Optional.empty();
    }

    /** Returns the list that the paragraphs of a style belong to. */
    Optional<ListLevel> listOf(String styleId) {
        String id = styleId.isEmpty() ? defaultStyle : styleId;
        int level = -1;
        for (int i = 0; i < MAX_STYLE_CHAIN; i++) {
            Style style = styles.get(id);
            if (style == null) {
                break;
            }
            level = level < 0 ? style.level : level;
            if (style.numbering >= 0) {
                return Optional.of(new ListLevel(
                        style.numbering, level >= 0 ? level : numbering.levelOfStyle(style.numbering, styleId)));
            }
            id = style.basedOn;
        }
        return Optional.empty();
    }

    /** Reads footnotes or endnotes: their paragraphs in plain text. */
    void readNotes(InputStream in, String element) throws XMLStreamException, RefusedException {
        XMLStreamReader xml = HardXml.open(in);
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String id = "";
        boolean special = false;
        while (xml.hasNext()) {
            int event = HardXml.next(xml);
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (name) {
                    case "t" -> text.append(text(xml));
                    case "tab", "br" -> text.append(' ');
                    case "del", "moveFrom", "instrText", "pPr", "rPr", "Fallback" -> HardXml.skip(xml);
                    default -> {
                        if (name.equals(element)) {
                            id = HardXml.attribute(xml, "id", "");
                            special = !HardXml.attribute(xml, "type", "normal").equals("normal");
                            pieces = new ArrayList<>();
                        }
                    }
                }
            } else if (name.equals("p")) {
                if (!text.toString().isBlank()) {
                    pieces.add(text.toString().strip());
                }
                text.setLength(0);
            } else if (name.equals(element)
                    && event == XMLStreamConstants.END_ELEMENT
                    && !special
                    && !pieces.isEmpty()) {
                notes.put(element + id, pieces);
            }
        }
    }

    /** Returns the paragraphs of a footnote or endnote. */
    List<String> note(String element, String id) {
        return notes.getOrDefault(element + id, List.of());
    }

    /** Returns the characters of the element that has just begun. */
    static String text(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        StringBuilder text = new StringBuilder();
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
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }
}
