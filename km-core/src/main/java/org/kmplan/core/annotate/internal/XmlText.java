package org.kmplan.core.annotate.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XML part of an Office file as its characters, with the offsets of its elements. What is not changed keeps its bytes: the
 * characters are those of the part's own encoding, and nothing is written anew.
 *
 * <p>The part was read before by a parser that refuses what is not well formed, has a document type or entities; here its
 * markup is only looked for, in one pass.
 */
public final class XmlText {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final String text;
    private final Charset charset;
    private final List<XmlElement> elements;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<XmlElement, StringBuilder> opened = new LinkedHashMap<>();

    /** Characters that are replaced; of several at one offset those of lower rank come first. */
    private record Edit(int from, int to, String by, int rank) {}

    private XmlText(String text, Charset charset) throws DamagedPartException {
        this.text = text;
        this.charset = charset;
        this.elements = XmlScan.elements(text);
    }

    /**
     * Returns a part.
     *
     * @throws DamagedPartException if its bytes are not in its encoding or its markup does not fit together
     */
    public static XmlText of(byte[] part) throws DamagedPartException {
        Charset charset = charset(part);
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(part))
                    .toString();
            XmlText xml = new XmlText(text, charset);
            if (!Arrays.equals(xml.encoded(text), part)) {
                throw new DamagedPartException("its bytes are not in the encoding " + charset);
            }
            return xml;
        } catch (CharacterCodingException e) {
            throw new DamagedPartException("its bytes are not in the encoding " + charset);
        }
    }

    /** Returns a part from its text, in UTF-8. */
    public static XmlText of(String text) throws DamagedPartException {
        return new XmlText(text, StandardCharsets.UTF_8);
    }

    /** A byte-order mark is a character like any other, so that it stays; UTF-16 is told apart by it, or by its zeros. */
    private static Charset charset(byte[] part) throws DamagedPartException {
        if (part.length >= 2) {
            int start = (part[0] & 0xFF) << 8 | part[1] & 0xFF;
            if (start == 0xFEFF || start == 0x003C) {
                return StandardCharsets.UTF_16BE;
            }
            if (start == 0xFFFE || start == 0x3C00) {
                return StandardCharsets.UTF_16LE;
            }
        }
        String head = new String(part, 0, Math.min(part.length, 200), StandardCharsets.ISO_8859_1);
        Matcher stated = ENCODING.matcher(head);
        try {
            return stated.find() ? Charset.forName(stated.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new DamagedPartException("its encoding is not known: " + stated.group(1));
        }
    }

    /** Returns the characters as they were, without the changes. */
    public String text() {
        return text;
    }

    /** Returns the elements in the order in which they begin. */
    public List<XmlElement> elements() {
        return elements;
    }

    /** Returns the outermost element. */
    public XmlElement root() {
        return elements.get(0);
    }

    /** Returns the element with a number, counted from 1, as a reader counts them. */
    public XmlElement element(long number) {
        return elements.get((int) number - 1);
    }

    /** Returns the elements of a local name. */
    public List<XmlElement> all(String localName) {
        return elements.stream().filter(element -> element.is(localName)).toList();
    }

    /** Returns the characters of an element, its tags included. */
    public String of(XmlElement element) {
        return text.substring(element.start(), element.end());
    }

    /** Returns the value of an attribute by its local name, as it is written but for escapes; blank if there is none. */
    public String attribute(XmlElement element, String localName) {
        return XmlScan.attribute(text, element, localName);
    }

    /** Puts characters in before an offset, behind what was put in there earlier. */
    public void insert(int offset, String characters) {
        edits.add(new Edit(offset, offset, characters, 0));
    }

    /** Puts content in behind an offset in an element, before all else that is put in there; one without content is opened. */
    public void prepend(XmlElement element, int offset, String content) {
        if (element.isEmptyTag()) {
            opened.computeIfAbsent(element, key -> new StringBuilder()).insert(0, content);
        } else {
            edits.add(new Edit(offset, offset, content, -1));
        }
    }

    /** Puts content in at the end of an element; one without content is opened for it. */
    public void append(XmlElement element, String content) {
        if (element.isEmptyTag()) {
            opened.computeIfAbsent(element, key -> new StringBuilder()).append(content);
        } else {
            insert(element.contentEnd(), content);
        }
    }

    /** Replaces the characters from an offset up to another. */
    public void replace(int from, int to, String by) {
        edits.add(new Edit(from, to, by, 0));
    }

    /** Takes an element away. */
    public void remove(XmlElement element) {
        replace(element.start(), element.end(), "");
    }

    /** Tells whether anything was changed. */
    public boolean isChanged() {
        return !edits.isEmpty() || !opened.isEmpty();
    }

    /** Returns the text with its changes; of changes that overlap the first holds. */
    public String changed() {
        List<Edit> sorted = new ArrayList<>(edits);
        opened.forEach((element, content) -> sorted.add(new Edit(
                element.startTagEnd() - 2, element.startTagEnd(), ">" + content + "</" + element.name() + ">", 0)));
        sorted.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::rank));
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Edit edit : sorted) {
            if (edit.from() >= at) {
                result.append(text, at, edit.from()).append(edit.by());
                at = edit.to();
            }
        }
        return result.append(text, at, text.length()).toString();
    }

    /** Returns the part with its changes; characters that its encoding does not have are written by their numbers. */
    public byte[] bytes() {
        return encoded(changed());
    }

    private byte[] encoded(String characters) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder safe = new StringBuilder(characters.length());
        if (charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.UTF_16LE)
                || charset.equals(StandardCharsets.UTF_16BE)) {
            safe.append(characters);
        } else {
            characters.codePoints().forEach(c -> {
                String one = Character.toString(c);
                safe.append(encoder.canEncode(one) ? one : "&#" + c + ";");
            });
        }
        ByteBuffer bytes = charset.encode(CharBuffer.wrap(safe));
        byte[] result = new byte[bytes.remaining()];
        bytes.get(result);
        return result;
    }

    /** Returns a text as it stands in XML, without characters that XML does not have. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean known = c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF;
                    if (known && !(c >= 0xD800 && c <= 0xDFFF)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
