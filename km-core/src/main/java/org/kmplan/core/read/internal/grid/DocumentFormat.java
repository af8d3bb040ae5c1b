package org.kmplan.core.read.internal.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kmplan.core.text.Phrase;

/** Kind of a document, found from its content. */
public enum DocumentFormat {
    /** Text with tables of tab-separated cells. */
    TEXT,
    CSV,
    PDF,
    DOCX,
    XLSX,
    /** Office document that is neither of Word nor a workbook in XML. */
    OTHER_OFFICE,
    ODT,
    ODS,
    ZIP,
    DOC,
    XLS,
    OLE2,
    ENCRYPTED,
    RTF,
    HTML,
    JSON,
    XML,
    IMAGE,
    GZIP,
    BINARY;

    private static final Pattern HTML_START = Pattern.compile(
            "<(?:!doctype\\s++html|(?:html|head|body|table|meta|div|title|style|font|center|section|article|main)(?![\\p{L}\\p{Mn}\\p{Nd}_]))");
    private static final Pattern JSON_START =
            Pattern.compile("^(?:\\{\\s*+(?:\"[^\"]{0,200}+\"\\s*+:|\\}\\z)|\\[\\s*+(?:\\{\\s*+\"|\\]))");

    /** Returns what it is, for messages. */
    public Phrase phrase() {
        return Phrase.of("format." + name());
    }

    /** Returns what to do to have it read. */
    public Phrase advice() {
        return Phrase.of("format." + name() + ".advice");
    }

    /**
     * Returns the kind that the bytes show; {@link #TEXT} if they show none, decodable or not, and {@link #ZIP} for every
     * archive, whose entries tell more.
     */
    public static DocumentFormat ofBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return ole2(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.length() > 10 && head.startsWith("\0\0\0\0", 6)) {
            return IMAGE;
        }
        return TEXT;
    }

    /** The directory of the container names its streams in UTF-16. */
    private static DocumentFormat ole2(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.contains(wide("EncryptedPackage"))) {
            return ENCRYPTED;
        }
        if (content.contains(wide("WordDocument"))) {
            return DOC;
        }
        return content.contains(wide("Workbook")) || content.contains(wide("Book")) ? XLS : OLE2;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** Returns the kind that decoded text shows. */
    public static DocumentFormat ofText(String text) {
        int controls = 0;
        int length = Math.min(text.length(), 100_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B') {
                controls++;
            }
        }
        if (controls > 3 && controls * 100L > length) {
            return BINARY;
        }
        String beginning = text.substring(0, Math.min(text.length(), 2_000)).stripLeading();
        char first = beginning.isEmpty() ? ' ' : beginning.charAt(0);
        if (first != '<' && first != 'v' && first != 'V') {
            boolean bracket = first == '{' || first == '[';
            return bracket && JSON_START.matcher(beginning).find() ? JSON : TEXT;
        }
        String start = beginning.toLowerCase(Locale.ROOT);
        if (isClipboardHtml(start) || HTML_START.matcher(withoutComments(start)).lookingAt()) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") || start.contains("<!doctype html") ? HTML : XML;
        }
        return TEXT;
    }

    /** Returns the text behind the comments with which it begins. */
    private static String withoutComments(String start) {
        String rest = start;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->", 4);
            if (end < 0) {
                return rest;
            }
            rest = rest.substring(end + 3).stripLeading();
        }
        return rest;
    }

    /** Clipboards of Windows put a header of offsets before the page. */
    private static boolean isClipboardHtml(String start) {
        return start.startsWith("version:") && start.contains("starthtml:");
    }
}
