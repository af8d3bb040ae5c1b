package org.kmplan.core.annotate.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the tags of an XML text that is known to be well formed. Each character is looked at once or twice. */
final class XmlScan {
    private final String text;
    private final List<XmlElement> elements = new ArrayList<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final Map<String, String> names = new HashMap<>();

    private XmlScan(String text) {
        this.text = text;
    }

    static List<XmlElement> elements(String text) throws DamagedPartException {
        XmlScan scan = new XmlScan(text);
        scan.run();
        return scan.elements;
    }

    private void run() throws DamagedPartException {
        int at = text.indexOf('<');
        while (at >= 0) {
            at = text.indexOf('<', tag(at));
        }
        if (!open.isEmpty() || elements.isEmpty()) {
            throw damaged();
        }
    }

    /** Takes the tag at an offset and returns the offset behind it. */
    private int tag(int at) throws DamagedPartException {
        if (text.startsWith("<!--", at)) {
            return behind("-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return behind("]]>", at + 9);
        }
        if (text.startsWith("<?", at)) {
            return behind("?>", at + 2);
        }
        if (text.startsWith("<!", at)) {
            throw new DamagedPartException("it has a document type");
        }
        int end = tagEnd(at);
        if (text.charAt(at + 1) == '/') {
            XmlElement element = open.poll();
            if (element == null || !name(at + 2, end).equals(element.name())) {
                throw damaged();
            }
            element.endsAt(at, end);
            return end;
        }
        XmlElement element = new XmlElement(name(at + 1, end), open.peek(), at, end);
        elements.add(element);
        if (text.charAt(end - 2) == '/') {
            element.endsAt(end, end);
        } else {
            open.push(element);
        }
        return end;
    }

    private int behind(String mark, int from) throws DamagedPartException {
        int at = text.indexOf(mark, from);
        if (at < 0) {
            throw damaged();
        }
        return at + mark.length();
    }

    private int tagEnd(int at) throws DamagedPartException {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw damaged();
    }

    private String name(int from, int tagEnd) {
        int end = from;
        while (end < tagEnd && !isEnd(text.charAt(end))) {
            end++;
        }
        String name = text.substring(from, end);
        return names.computeIfAbsent(name, same -> same);
    }

    private static boolean isEnd(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }

    /** Returns the value of an attribute of a start tag by its local name; blank if there is none. */
    static String attribute(String text, XmlElement element, String localName) {
        int at = element.start() + 1 + element.name().length();
        int end = element.startTagEnd() - 1;
        while (at < end) {
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals >= end) {
                return "";
            }
            String name = text.substring(at, equals).strip();
            int open = equals + 1;
            while (open < end && text.charAt(open) <= ' ') {
                open++;
            }
            int close = text.indexOf(text.charAt(open), open + 1);
            if (close < 0 || close > end) {
                return "";
            }
            if (name.substring(name.indexOf(':') + 1).equals(localName) && !name.startsWith("xmlns")) {
                return unescape(text.substring(open + 1, close));
            }
            at = close + 1;
        }
        return "";
    }

    static String unescape(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&");
    }

    private static DamagedPartException damaged() {
        return new DamagedPartException("its tags do not fit together");
    }
}
