package org.kmplan.core.read.internal.grid;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmplan.core.read.ProblemCode;
import org.kmplan.core.text.Phrase;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML of Office documents, read as a stream: without document types, entities of its own or anything from outside. Whatever
 * reads XML of a document opens it here.
 */
public final class HardXml {
    private static final String MAX_ELEMENT_DEPTH = "jdk.xml.maxElementDepth";

    private HardXml() {}

    /**
     * Returns a reader of the XML.
     *
     * @throws XMLStreamException if it does not begin as XML
     */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Depth is limited by ReadLimits, the same on every JDK: newer ones come with a limit of their own.
        factory.setProperty(MAX_ELEMENT_DEPTH, "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory.createXMLStreamReader(in);
    }

    /**
     * Hands the XML to a handler.
     *
     * @throws SAXException if the XML is broken or has a document type, or the handler throws it
     */
    public static void parse(InputStream in, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("external entities are not read");
            });
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the JDK refuses its own features", e);
        }
    }

    /**
     * Moves on and returns the event.
     *
     * @throws XMLStreamException if the XML is broken
     * @throws RefusedException if the XML has a document type or entities
     */
    public static int next(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedException(ProblemCode.DOCUMENT_REFUSED, Phrase.of("xml.document-type"));
        }
        return event;
    }

    /** Moves to the end of the element that has just begun. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException, RefusedException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Returns an attribute by its local name, whatever its namespace, or the alternative. */
    public static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** Returns a number in an attribute, or the alternative if there is none. */
    public static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name, "");
        if (value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Returns whether a switch such as {@code <w:vanish w:val="0"/>} is on. */
    public static boolean isOn(XMLStreamReader xml) {
        String value = attribute(xml, "val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
