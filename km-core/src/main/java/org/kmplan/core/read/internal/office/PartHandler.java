package org.kmplan.core.read.internal.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.kmplan.core.read.internal.grid.HardXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Handler of one XML part of an Office file, read as a stream. Names are compared without their namespace, which differs between the variants of the format.
 */
abstract class PartHandler extends DefaultHandler {
    private static final int MAX_DEPTH = 100;

    /** Path of open elements, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    /** Tells that enough was read. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("limit reached");
        }
    }

    /** Reads a part to its end, or to where the handler has enough. */
    final void read(InputStream in) throws IOException, SAXException {
        try {
            HardXml.parse(in, this);
        } catch (Enough e) {
            // what was read until here is kept
        }
    }

    abstract void start(String name, Attributes attributes) throws SAXException;

    abstract void end(String name) throws SAXException;

    /** Tells whether an element of this name is open. */
    final boolean inside(String name) {
        return open.contains(name);
    }

    @Override
    public final void startElement(String uri, String localName, String qName, Attributes attributes)
            throws SAXException {
        if (open.size() == MAX_DEPTH) {
            throw new SAXException("elements nested more than " + MAX_DEPTH + " deep");
        }
        open.push(localName);
        start(localName, attributes);
    }

    @Override
    public final void endElement(String uri, String localName, String qName) throws SAXException {
        open.pop();
        end(localName);
    }

    static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    /** Returns an attribute as a number, or the default if it is none. */
    static int number(Attributes attributes, String name, int otherwise) {
        String value = value(attributes, name);
        if (value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    static boolean flag(Attributes attributes, String name) {
        String value = value(attributes, name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
