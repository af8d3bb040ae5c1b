package org.kmplan.core.read.internal.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.RefusedException;
import org.kmplan.core.read.internal.words.FontSigns;
import org.kmplan.core.read.internal.words.Raised;

/**
 * Format of a run of text in a Word document, as far as it decides what is read.
 *
 * @param font font of signs; blank if it is another
 */
record DocxRun(boolean hidden, boolean struck, boolean raised, String font) {
    static final DocxRun PLAIN = new DocxRun(false, false, false, "");

    /** Returns the format that a paragraph gives its runs by its style; the default style if none is named. */
    static DocxRun ofParagraph(String style, DocxParts parts) {
        return new DocxRun(
                parts.hides(style).orElse(false),
                parts.strikes(style).orElse(false),
                parts.raises(style).orElse(false),
                "");
    }

    /** Reads the properties of a run, which has begun. */
    static DocxRun of(XMLStreamReader xml, DocxRun paragraph, DocxParts parts)
            throws XMLStreamException, RefusedException {
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        Optional<Boolean> raised = Optional.empty();
        String font = "";
        String style = "";
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "rStyle" -> style = HardXml.attribute(xml, "val", "");
                    case "vanish" -> hidden = Optional.of(HardXml.isOn(xml));
                    case "strike", "dstrike" -> struck = Optional.of(HardXml.isOn(xml) || struck.orElse(false));
                    case "vertAlign" ->
                        raised = Optional.of(HardXml.attribute(xml, "val", "").equals("superscript"));
                    case "position" -> {
                        if (HardXml.number(xml, "val", 0) >= 6 && raised.isEmpty()) {
                            raised = Optional.of(true);
                        }
                    }
                    case "rFonts" -> font = HardXml.attribute(xml, "ascii", "");
                    case "rPrChange" -> {
                        HardXml.skip(xml);
                        depth--;
                    }
                    default -> {}
                }
            }
        }
        String named = style;
        return new DocxRun(
                hidden.orElseGet(() ->
                        named.isEmpty() ? paragraph.hidden : parts.hides(named).orElse(paragraph.hidden)),
                struck.orElseGet(() -> named.isEmpty()
                        ? paragraph.struck
                        : parts.strikes(named).orElse(paragraph.struck)),
                raised.orElseGet(() ->
                        named.isEmpty() ? paragraph.raised : parts.raises(named).orElse(paragraph.raised)),
                font.startsWith("Wingdings") ? font : "");
    }

    /** Returns the sign that an element names by its font and code; blank if it is none. */
    static String sign(XMLStreamReader xml) {
        String hex = HardXml.attribute(xml, "char", "");
        int code;
        try {
            code = hex.length() > 4 ? 0 : Integer.parseInt(hex, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        String sign = FontSigns.of(HardXml.attribute(xml, "font", ""), code);
        return sign != null
                ? sign
                : code < ' ' || Character.isSurrogate((char) code) ? "" : String.valueOf((char) code);
    }

    /** Returns a text as it is written without formats. */
    String shown(String text) {
        String signs = font.isEmpty() ? text : FontSigns.text(font, text);
        return raised ? Raised.of(signs) : signs;
    }
}
