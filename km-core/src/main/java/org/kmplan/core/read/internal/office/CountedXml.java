package org.kmplan.core.read.internal.office;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML whose elements are counted as they begin. */
final class CountedXml extends StreamReaderDelegate {
    private long begun;

    CountedXml(XMLStreamReader xml) {
        super(xml);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) {
            begun++;
        }
        return event;
    }

    /** Returns the number of the element that began last, counted from 1; 0 if elements are not counted. */
    static long last(XMLStreamReader xml) {
        return xml instanceof CountedXml counted ? counted.begun : 0;
    }
}
