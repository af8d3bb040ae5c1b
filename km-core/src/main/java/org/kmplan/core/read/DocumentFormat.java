package org.kmplan.core.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Kind of a document, found from its content. */
enum DocumentFormat {
    /** Text with tables of tab-separated cells. */
    TEXT("text", ""),
    PDF("a PDF document", "open it and copy the tables into a text or Word document (.docx)"),
    DOCX("a Word document (.docx)", "save it as plain text with tabs between the cells"),
    XLSX("an Excel workbook (.xlsx)", "save it as text with tabs between the cells"),
    OPEN_DOCUMENT("an OpenDocument file (.odt, .ods)", "save it as plain text or as .docx"),
    ZIP("a zip archive", "unpack it and give the document inside"),
    OLE2("an old Office document (.doc, .xls)", "save it as plain text or as .docx"),
    RTF("a rich-text document (.rtf)", "save it as plain text or as .docx"),
    HTML("a web page (HTML)", "save it as plain text with tabs between the cells"),
    JSON("JSON", "give the document itself, or read the plan with the JSON reader"),
    XML("XML", "save it as plain text or as .docx"),
    IMAGE("a picture", "type the plan, or use text recognition and check the result"),
    GZIP("a compressed file (gzip)", "unpack it first"),
    BINARY("no text but binary data", "check that the right file was given");

    private final String english;
    private final String advice;

    DocumentFormat(String english, String advice) {
        this.english = english;
        this.advice = advice;
    }

    /** Returns what it is, for messages. */
    String english() {
        return english;
    }

    /** Returns what to do to have it read. */
    String advice() {
        return advice;
    }

    /** Returns the kind that the first bytes show; {@link #TEXT} if they show none, decodable or not. */
    static DocumentFormat ofBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(bytes, head);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
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

    private static DocumentFormat zip(byte[] bytes, String head) {
        if (head.contains("mimetypeapplication/vnd.oasis")) {
            return OPEN_DOCUMENT;
        }
        String names = new String(
                bytes, Math.max(0, bytes.length - 65_536), Math.min(bytes.length, 65_536), StandardCharsets.ISO_8859_1);
        if (names.contains("word/")) {
            return DOCX;
        }
        return names.contains("xl/") ? XLSX : ZIP;
    }

    /** Returns the kind that decoded text shows. */
    static DocumentFormat ofText(String text) {
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
        String start =
                text.substring(0, Math.min(text.length(), 2_000)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.matches("(?s)<(html|head|body|table|meta|div|title)\\b.*")) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? HTML : XML;
        }
        if (start.matches("(?s)\\{\\s*(\"[^\"]{0,200}\"\\s*:.*|\\})|(?s)\\[\\s*(\\{\\s*\"|\\]).*")) {
            return JSON;
        }
        return TEXT;
    }
}
