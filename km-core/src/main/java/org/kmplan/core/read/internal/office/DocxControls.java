package org.kmplan.core.read.internal.office;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.internal.grid.HardXml;
import org.kmplan.core.read.internal.grid.RefusedException;

/** Fields to fill in of a Word document: content controls and the older form fields. */
final class DocxControls {
    /**
     * Content control.
     *
     * @param placeholder whether it shows only the prompt to fill it in
     * @param ticked whether its box is ticked; empty if it is no box
     */
    record Control(boolean placeholder, Optional<Boolean> ticked) {}

    private DocxControls() {}

    /** Reads the properties of a content control, which have begun. */
    static Control control(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        boolean placeholder = false;
        Optional<Boolean> ticked = Optional.empty();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "showingPlcHdr" -> placeholder |= HardXml.isOn(xml);
                    case "checkbox" -> ticked = Optional.of(false);
                    case "checked" -> ticked = ticked.map(box -> HardXml.isOn(xml));
                    default -> {}
                }
            }
        }
        return new Control(placeholder, ticked);
    }

    /** Returns the box that a form field, whose properties have begun, shows; blank if it is none. */
    static String box(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        boolean box = false;
        boolean initially = false;
        Optional<Boolean> ticked = Optional.empty();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = HardXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "checkBox" -> box = true;
                    case "default" -> initially = HardXml.isOn(xml);
                    case "checked" -> ticked = Optional.of(HardXml.isOn(xml));
                    default -> {}
                }
            }
        }
        return !box ? "" : ticked.orElse(initially) ? "☑" : "☐";
    }
}
